"""Updates that wait to be handled, on Redis: one mailbox a chat, each worked on by one process at a time.

    bot:{inbox}:seen         sorted set: ids of updates that came, by when (ms), the newest
    bot:{inbox}:box:<lane>   list: a chat's updates in order; the first is being handled, or next
    bot:{inbox}:ready        stream: lanes with updates; group "bot", whose pending entries say who works on which lane
    bot:{inbox}:pressed      as `ready`, for lanes of pressed buttons and inline queries: they wait for nobody's photos
    bot:{inbox}:tries        hash: lane -> times that its first update was begun
    bot:{inbox}:aside        stream: updates that were given up

A lane stands in one of the streams exactly as long as its box holds something. Each script is one atomic step; the keys
share a hash tag, so that they may be touched together on a cluster. A step that ends an update first makes sure that
its process still holds the lane: one that was stopped for longer than the lease must not take away another's update.
"""

import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import timedelta
from typing import Any

import msgspec
from redis.asyncio import Redis
from redis.exceptions import ResponseError

PREFIX = "bot:{inbox}:"
ASIDE = PREFIX + "aside"
READY, PRESSED = "ready", "pressed"
PRESS = ":press"
"""What the name of a lane of pressed buttons ends with."""
_GROUP = "bot"
_LONG = timedelta(days=1) // timedelta(milliseconds=1)
"""Milliseconds that nobody has worked on a lane which anybody may take."""
_ABANDONED = timedelta(hours=1)
"""After this time without a sign of life a process that holds nothing is struck from the group."""

_ADD = """
local prefix, added = KEYS[1], 0
for i = 3, #ARGV, 4 do
  if redis.call('ZADD', prefix .. 'seen', 'NX', ARGV[1], ARGV[i]) == 1 then
    added = added + 1
    if redis.call('RPUSH', prefix .. 'box:' .. ARGV[i + 1], ARGV[i + 2]) == 1 then
      redis.call('XADD', prefix .. ARGV[i + 3], '*', 'lane', ARGV[i + 1])
    end
  end
end
redis.call('ZREMRANGEBYRANK', prefix .. 'seen', 0, -1 - ARGV[2])
return added
"""
_HOLD = """
local prefix, ready, entry, lane, me = KEYS[1], KEYS[1] .. ARGV[1], ARGV[2], ARGV[3], ARGV[4]
if #redis.call('XPENDING', ready, 'bot', entry, entry, 1, me) == 0 then return false end
local function first()
  local update = redis.call('LINDEX', prefix .. 'box:' .. lane, 0)
  if not update then
    redis.call('XACK', ready, 'bot', entry)
    redis.call('XDEL', ready, entry)
    return false
  end
  local tries = tonumber(redis.call('HGET', prefix .. 'tries', lane) or 0)
  if tries == 0 then redis.call('HSET', prefix .. 'tries', lane, 1) end
  return {update, tries}
end
"""
_TAKE = _HOLD + "return first()"
_AGAIN = _HOLD + "return redis.call('HINCRBY', prefix .. 'tries', lane, 1)"
_END = (
    _HOLD
    + """
local update = ARGV[7]
if redis.call('LINDEX', prefix .. 'box:' .. lane, 0) == update then
  redis.call('LPOP', prefix .. 'box:' .. lane)
  redis.call('HDEL', prefix .. 'tries', lane)
  if ARGV[5] ~= '' then
    redis.call('XADD', prefix .. 'aside', 'MAXLEN', '~', ARGV[6], '*', 'lane', lane, 'cause', ARGV[5], 'update', update)
  end
end
return first()
"""
)
_RELEASE = (
    _HOLD
    + """
if tonumber(redis.call('HGET', prefix .. 'tries', lane) or 0) > 0 then
  redis.call('HINCRBY', prefix .. 'tries', lane, -1)
end
redis.call('XCLAIM', ready, 'bot', me, 0, entry, 'IDLE', 86400000, 'JUSTID')
return true
"""
)
_RENEW = """
local kept = {}
for i = 2, #ARGV, 2 do
  local ready, entry = KEYS[1] .. ARGV[i], ARGV[i + 1]
  if #redis.call('XPENDING', ready, 'bot', entry, entry, 1, ARGV[1]) == 1 then
    redis.call('XCLAIM', ready, 'bot', ARGV[1], 0, entry, 'JUSTID')
    kept[#kept + 1] = i / 2 - 1
  end
end
return kept
"""


class Update(msgspec.Struct, frozen=True, kw_only=True):
    """One update on its way in."""

    id: int
    lane: str
    body: bytes
    """JSON as Telegram wrote it."""


class Held(msgspec.Struct, frozen=True):
    """A lane that this process works on."""

    entry: bytes
    """Its place in the stream, which is the lease."""
    lane: str
    stream: str
    """READY or PRESSED."""


class First(msgspec.Struct, frozen=True):
    """The update at the head of a lane."""

    body: bytes
    tries: int
    """Times that it was begun before and did not come to its end."""


class Mailboxes:
    """The steps; `me` names this process among those that share the inbox."""

    def __init__(self, redis: Redis, me: str) -> None:
        self._redis = redis
        self._me = me
        self._add, self._take, self._again, self._end, self._release, self._renew = map(
            redis.register_script, (_ADD, _TAKE, _AGAIN, _END, _RELEASE, _RENEW)
        )

    async def prepare(self) -> None:
        """Make the group where there is none, and strike processes from it that are long gone."""
        for key in (PREFIX + READY, PREFIX + PRESSED):
            with suppress(ResponseError):  # it is there
                await self._redis.xgroup_create(key, _GROUP, id="0", mkstream=True)
            for consumer in await self._redis.xinfo_consumers(key, _GROUP):
                if consumer["pending"] == 0 and timedelta(milliseconds=consumer["idle"]) > _ABANDONED:
                    await self._redis.xgroup_delconsumer(key, _GROUP, consumer["name"])

    async def add(self, updates: Iterable[Update], *, now: float, remember: int) -> int:
        """Put updates into their boxes in one step, except those seen before; how many were new."""
        parts: list[Any] = [part for one in updates for part in (one.id, one.lane, one.body, _stream(one.lane))]
        return int(await self._add(keys=[PREFIX], args=[int(now * 1000), remember, *parts]))

    async def aside(self) -> int:
        """Updates that were given up."""
        return int(await self._redis.xlen(ASIDE))

    async def depth(self) -> int:
        """Lanes that hold something."""
        return int(await self._redis.xlen(PREFIX + READY)) + int(await self._redis.xlen(PREFIX + PRESSED))

    async def next(self, stream: str, count: int, wait: timedelta) -> list[Held]:
        """Lanes that nobody works on; waits for the first one."""
        block = max(1, int(wait.total_seconds() * 1000))
        read = await self._redis.xreadgroup(_GROUP, self._me, {PREFIX + stream: ">"}, count=count, block=block)
        return _held(stream, read)

    async def mine(self, stream: str) -> list[Held]:
        """Lanes that a process of this name held when it ended."""
        return _held(stream, await self._redis.xreadgroup(_GROUP, self._me, {PREFIX + stream: "0"}))

    async def abandoned(self, stream: str, count: int, lease: timedelta) -> list[Held]:
        """Lanes whose process gave no sign of life for the time of the lease; they are this one's now."""
        idle = int(lease.total_seconds() * 1000)
        start: Any = b"0-0"
        while True:
            # A step looks at a bounded number of lanes, most of which others may be at work on.
            start, entries, *_ = await self._redis.xautoclaim(
                PREFIX + stream, _GROUP, self._me, idle, start_id=start, count=count
            )
            if entries or start == b"0-0":
                return _held(stream, [(stream, entries)])

    async def take(self, held: Held) -> First | None:
        """The first update of a lane; None where there is none, or the lane is another's by now.

        One that was not begun before counts as begun from here; another one when `again` says so.
        """
        return _first(await self._take(keys=[PREFIX], args=self._of(held)))

    async def again(self, held: Held) -> bool:
        """An update that was begun before is begun once more; False where the lane is another's by now."""
        return bool(await self._again(keys=[PREFIX], args=self._of(held)))

    async def end(self, held: Held, first: First, *, aside: str = "", keep_aside: int = 0) -> First | None:
        """The first update is done, or is set aside for the cause that is given; gives the next one as `take`.

        May be repeated: where the first update is another one by now, it is not taken away.
        """
        args = [*self._of(held), aside, keep_aside, first.body]
        return _first(await self._end(keys=[PREFIX], args=args))

    async def trim_aside(self, keep: timedelta) -> None:
        """Let go of what was set aside longer ago."""
        oldest = int((time.time() - keep.total_seconds()) * 1000)
        await self._redis.xtrim(ASIDE, minid=oldest, approximate=False)

    async def release(self, held: Held) -> None:
        """Give a lane back whose first update was begun and is not done; another may have it at once."""
        await self._release(keys=[PREFIX], args=self._of(held))

    async def leave(self) -> None:
        """Give back all lanes of this process, also those that a read took which was cut short; another may have them
        at once."""
        for stream in (READY, PRESSED):
            entries: list[Any] = [held.entry for held in await self.mine(stream)]
            if entries:
                await self._redis.xclaim(PREFIX + stream, _GROUP, self._me, 0, entries, idle=_LONG, justid=True)

    async def renew(self, held: Sequence[Held]) -> set[Held]:
        """Give a sign of life; those that are still this process's."""
        entries = [part for one in held for part in (one.stream, one.entry)]
        return {held[int(index)] for index in await self._renew(keys=[PREFIX], args=[self._me, *entries])}

    def _of(self, held: Held) -> list[Any]:
        return [held.stream, held.entry, held.lane, self._me]


def box(lane: str) -> str:
    """Key of the list of a lane's updates that are not done."""
    return f"{PREFIX}box:{lane}"


def _stream(lane: str) -> str:
    return PRESSED if lane.endswith(PRESS) else READY


def _held(stream: str, answer: Any) -> list[Held]:
    read = [one for _, entries in answer or () for one in entries]
    return [Held(entry, fields[b"lane"].decode(), stream) for entry, fields in read if fields]


def _first(answer: Any) -> First | None:
    return First(answer[0], int(answer[1])) if answer else None
