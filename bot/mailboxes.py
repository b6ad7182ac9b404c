"""Updates that wait to be handled, on Redis: one mailbox a chat, each worked on by one process at a time.

    bot:{inbox}:seen         sorted set: ids of updates that came, by when (ms), the newest
    bot:{inbox}:box:<lane>   list: a chat's updates in order; the first is being handled, or next
    bot:{inbox}:ready        stream: lanes with updates; group "bot", whose pending entries say who works on which lane
    bot:{inbox}:tries        hash: lane -> times that its first update was begun
    bot:{inbox}:aside        stream: updates that were given up

A lane stands in `ready` exactly as long as its box holds something. Each script is one atomic step; the keys share a
hash tag, so that they may be touched together on a cluster. A step that ends an update first makes sure that its
process still holds the lane: one that was stopped for longer than the lease must not take away another's update.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import timedelta
from typing import Any

import msgspec
from redis.asyncio import Redis
from redis.exceptions import ResponseError

PREFIX = "bot:{inbox}:"
_READY = PREFIX + "ready"
_GROUP = "bot"
_ABANDONED = timedelta(hours=1)
"""After this time without a sign of life a process that holds nothing is struck from the group."""

_ADD = """
local prefix, added = KEYS[1], 0
for i = 3, #ARGV, 3 do
  if redis.call('ZADD', prefix .. 'seen', 'NX', ARGV[1], ARGV[i]) == 1 then
    added = added + 1
    if redis.call('RPUSH', prefix .. 'box:' .. ARGV[i + 1], ARGV[i + 2]) == 1 then
      redis.call('XADD', prefix .. 'ready', '*', 'lane', ARGV[i + 1])
    end
  end
end
redis.call('ZREMRANGEBYRANK', prefix .. 'seen', 0, -1 - ARGV[2])
return added
"""
_HOLD = """
local prefix, entry, lane, me = KEYS[1], ARGV[1], ARGV[2], ARGV[3]
local ready = prefix .. 'ready'
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
local update = ARGV[6]
if redis.call('LINDEX', prefix .. 'box:' .. lane, 0) == update then
  redis.call('LPOP', prefix .. 'box:' .. lane)
  redis.call('HDEL', prefix .. 'tries', lane)
  if ARGV[4] ~= '' then
    redis.call('XADD', prefix .. 'aside', 'MAXLEN', '~', ARGV[5], '*', 'lane', lane, 'cause', ARGV[4], 'update', update)
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
for i = 2, #ARGV do
  if #redis.call('XPENDING', KEYS[1] .. 'ready', 'bot', ARGV[i], ARGV[i], 1, ARGV[1]) == 1 then
    redis.call('XCLAIM', KEYS[1] .. 'ready', 'bot', ARGV[1], 0, ARGV[i], 'JUSTID')
    kept[#kept + 1] = ARGV[i]
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
        with suppress(ResponseError):  # it is there
            await self._redis.xgroup_create(_READY, _GROUP, id="0", mkstream=True)
        for consumer in await self._redis.xinfo_consumers(_READY, _GROUP):
            if consumer["pending"] == 0 and timedelta(milliseconds=consumer["idle"]) > _ABANDONED:
                await self._redis.xgroup_delconsumer(_READY, _GROUP, consumer["name"])

    async def add(self, updates: Iterable[Update], *, now: float, remember: int) -> int:
        """Put updates into their boxes in one step, except those seen before; how many were new."""
        parts: list[Any] = [part for update in updates for part in (update.id, update.lane, update.body)]
        return int(await self._add(keys=[PREFIX], args=[int(now * 1000), remember, *parts]))

    async def next(self, count: int, wait: timedelta) -> list[Held]:
        """Lanes that nobody works on; waits for the first one."""
        block = max(1, int(wait.total_seconds() * 1000))
        return _held(await self._redis.xreadgroup(_GROUP, self._me, {_READY: ">"}, count=count, block=block))

    async def mine(self) -> list[Held]:
        """Lanes that a process of this name held when it ended."""
        return _held(await self._redis.xreadgroup(_GROUP, self._me, {_READY: "0"}))

    async def abandoned(self, count: int, lease: timedelta) -> list[Held]:
        """Lanes whose process gave no sign of life for the time of the lease; they are this one's now."""
        idle = int(lease.total_seconds() * 1000)
        _, entries, *_ = await self._redis.xautoclaim(_READY, _GROUP, self._me, idle, count=count)
        return _held([(_READY, entries)])

    async def take(self, held: Held) -> First | None:
        """The first update of a lane; None where there is none, or the lane is another's by now.

        One that was not begun before counts as begun from here; another one when `again` says so.
        """
        return _first(await self._take(keys=[PREFIX], args=[held.entry, held.lane, self._me]))

    async def again(self, held: Held) -> bool:
        """An update that was begun before is begun once more; False where the lane is another's by now."""
        return bool(await self._again(keys=[PREFIX], args=[held.entry, held.lane, self._me]))

    async def end(self, held: Held, first: First, *, aside: str = "", keep_aside: int = 0) -> First | None:
        """The first update is done, or is set aside for the cause that is given; gives the next one as `take`.

        May be repeated: where the first update is another one by now, it is not taken away.
        """
        args: list[Any] = [held.entry, held.lane, self._me, aside, keep_aside, first.body]
        return _first(await self._end(keys=[PREFIX], args=args))

    async def release(self, held: Held) -> None:
        """Give a lane back whose first update was begun and is not done; another may have it at once."""
        await self._release(keys=[PREFIX], args=[held.entry, held.lane, self._me])

    async def renew(self, held: Sequence[Held]) -> set[bytes]:
        """Give a sign of life; the entries that are still this process's."""
        return set(await self._renew(keys=[PREFIX], args=[self._me, *(one.entry for one in held)]))


def box(lane: str) -> str:
    """Key of the list of a lane's updates that are not done."""
    return f"{PREFIX}box:{lane}"


def _held(answer: Any) -> list[Held]:
    return [Held(entry, fields[b"lane"].decode()) for _, entries in answer or () for entry, fields in entries if fields]


def _first(answer: Any) -> First | None:
    return First(answer[0], int(answer[1])) if answer else None
