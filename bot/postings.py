"""Messages on their way into groups: looked at, planned for a time, posted.

    bot:{posts}:post:<id>                what `Posting` holds
    bot:{posts}:open:<answer>:<person>   the posting whose preview is open
    bot:{posts}:of:<person>              set: ids of their postings
    bot:{posts}:due                      sorted set: planned ones, by when they are to go out (ms), or by when whoever
                                         is at it is taken for dead
    bot:{posts}:held                     hash: those being posted -> the bot that is at it

All end by themselves, `keep` after the posting's time; `due` and `held` hold no more than ids. Each script is one
atomic step, so that of several bots one posts, and what is being posted cannot be cancelled any more.
"""

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from enum import StrEnum
from typing import Any
from uuid import uuid4

import msgspec
from redis.asyncio import Redis

from bot.jobs import as_text
from bot.sender import Place
from engine.contract import Entity

_PREFIX = "bot:{posts}:"
_DUE, _HELD = _PREFIX + "due", _PREFIX + "held"
_SHORT = 16
"""Hexadecimal digits of an id, which a button has room for."""

_NOW = "local t = redis.call('TIME') local now = t[1] * 1000 + math.floor(t[2] / 1000)\n"
# KEYS: due, held, the person's, the posting's. ARGV: id, JSON, ms when due, ms to keep, how many may wait
_PLAN = """
local due, held, mine, post = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local waiting = 0
for _, id in ipairs(redis.call('SMEMBERS', mine)) do
  if id ~= ARGV[1] and redis.call('ZRANK', due, id) then waiting = waiting + 1 end
end
if waiting >= tonumber(ARGV[5]) then return 0 end
local stage = cjson.decode(redis.call('GET', post) or '{}').stage
if stage == 'posted' or stage == 'over' then return -1 end
if stage == 'planned' and redis.call('HEXISTS', held, ARGV[1]) == 1 then return -1 end
redis.call('SET', post, ARGV[2], 'PX', ARGV[4])
redis.call('SADD', mine, ARGV[1])
redis.call('PEXPIRE', mine, math.max(tonumber(ARGV[4]), redis.call('PTTL', mine)))
redis.call('HDEL', held, ARGV[1])
redis.call('ZADD', due, ARGV[3], ARGV[1])
return 1
"""
# ARGV: me, ms of the lease, how many
_TAKE = (
    _NOW
    + """
local taken = redis.call('ZRANGE', KEYS[1], '-inf', now, 'BYSCORE', 'LIMIT', 0, ARGV[3])
for _, id in ipairs(taken) do
  redis.call('ZADD', KEYS[1], now + ARGV[2], id)
  redis.call('HSET', KEYS[2], id, ARGV[1])
end
local next = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')[2]
return {taken, next and math.max(next - now, 0) or -1}
"""
)
# ARGV: me, ms of the lease, ids
_RENEW = (
    _NOW
    + """
for i = 3, #ARGV do
  if redis.call('HGET', KEYS[2], ARGV[i]) == ARGV[1] then redis.call('ZADD', KEYS[1], 'XX', now + ARGV[2], ARGV[i]) end
end
"""
)
# ARGV: me, id, ms after which it is to be tried again, or ''
_ENDED = (
    _NOW
    + """
if redis.call('HGET', KEYS[2], ARGV[2]) ~= ARGV[1] then return end
redis.call('HDEL', KEYS[2], ARGV[2])
if ARGV[3] == '' then redis.call('ZREM', KEYS[1], ARGV[2]) else redis.call('ZADD', KEYS[1], now + ARGV[3], ARGV[2]) end
"""
)
# KEYS: due, held, the posting's. ARGV: id. 1 where it does not wait any more, and is not written down as another stage:
# whoever did so before may have died over telling it.
_CANCEL = """
local post = redis.call('GET', KEYS[3])
if redis.call('HEXISTS', KEYS[2], ARGV[1]) == 1 or not post or cjson.decode(post).stage ~= 'planned' then return 0 end
redis.call('ZREM', KEYS[1], ARGV[1])
return 1
"""


class Stage(StrEnum):
    """How far a posting is."""

    CHOOSING = "choosing"
    """A group is to be chosen."""
    PREVIEW = "preview"
    """The person looks at it as it will look."""
    PLANNED = "planned"
    """It waits for its time."""
    LATE = "late"
    """Its time was over before anybody could post it; the person is asked."""
    POSTED = "posted"
    OVER = "over"
    """Given up, or taken back."""


class Posting(msgspec.Struct, frozen=True, kw_only=True):
    """A message of an answer that is to go into a group."""

    id: str
    answer: str
    """Id of the answer it is of."""
    person: int
    """Who posts it, and who alone may press the buttons below its preview."""
    language: str
    """Of their Telegram."""
    place: Place
    """Where the preview stands."""
    source: int
    """Id of the message with the answer, which the preview replies to."""
    preview: int = 0
    """Id of the message with the preview; 0 before it was sent."""
    stage: Stage = Stage.CHOOSING
    group: int = 0
    thread: int | None = None
    title: str = ""
    """The group's name when it was last looked at."""
    text: str = ""
    """What is posted: exactly what was looked at, whatever becomes of the answer."""
    entities: tuple[Entity, ...] = ()
    at: float = 0.0
    """When it is to go out, Unix time; 0: when the person says so."""
    zone: str = "UTC"
    """In which that time is told."""
    tries: int = 0
    """Times that nobody could tell whether it went out."""
    posted: int = 0
    """Id of the message in the group."""


class Over(Exception):
    """It was posted or given up meanwhile, or is being posted."""


class Postings:
    """The steps; every process is another one among those that post."""

    def __init__(self, redis: Redis, *, keep: timedelta, lease: timedelta) -> None:
        self._redis, self._me, self._keep, self._lease = redis, uuid4().hex, keep, _ms(lease)
        self.planned_one = asyncio.Event()
        """Set when this process has planned one; whoever waits clears it."""
        self._plan, self._take, self._renew, self._ended, self._cancel = map(
            redis.register_script, (_PLAN, _TAKE, _RENEW, _ENDED, _CANCEL)
        )

    async def open(self, answer: str, person: int) -> str:
        """Id of the posting whose preview is open under an answer; a new one where none is."""
        key = _open(answer, person)
        if await self._redis.set(key, uuid4().hex[:_SHORT], nx=True, ex=self._keep):
            await self._of(person)  # those whose time to live is over are not noted for ever
        return as_text(await self._redis.get(key) or b"")

    async def close(self, posting: Posting) -> None:
        """The preview has come to its end; the next one is another posting."""
        key = _open(posting.answer, posting.person)
        if as_text(await self._redis.get(key) or b"") == posting.id:
            await self._redis.delete(key)

    async def get(self, posting: str) -> Posting | None:
        """None once its time to live is over."""
        kept = await self._redis.get(_post(posting))
        return msgspec.json.decode(kept, type=Posting) if kept else None

    async def put(self, posting: Posting) -> None:
        """Write down how far it is; one that waits for its time is written by `plan`. Of one that is not known any
        more, as its person had it removed while it was under way, nothing is written."""
        if await self._redis.set(_post(posting.id), msgspec.json.encode(posting), ex=self._keep, xx=True):
            await self._note(posting)

    async def begin(self, posting: Posting) -> None:
        """Write it down for the first time."""
        await self._redis.set(_post(posting.id), msgspec.json.encode(posting), ex=self._keep)
        await self._note(posting)

    async def _note(self, posting: Posting) -> None:
        """That it is this person's."""
        async with self._redis.pipeline(transaction=True) as pipe:
            pipe.sadd(_of(posting.person), posting.id)
            # What waits for a later time keeps the set for longer.
            pipe.expire(_of(posting.person), self._keep, gt=True)
            pipe.expire(_of(posting.person), self._keep, nx=True)
            await pipe.execute()

    async def plan(self, posting: Posting, *, now: float, most: int) -> bool:
        """Have it go out at its time, also where it waited for another; False where so many of the person's wait
        already. Raises Over."""
        keep = _ms(self._keep) + max(0, int(1000 * (posting.at - now)))
        args: list[Any] = [posting.id, msgspec.json.encode(posting), int(1000 * posting.at), keep, most]
        keys = [_DUE, _HELD, _of(posting.person), _post(posting.id)]
        taken = int(await self._plan(keys=keys, args=args))
        if taken < 0:
            raise Over
        self.planned_one.set()
        return bool(taken)

    async def take(self, most: int) -> tuple[list[str], timedelta | None]:
        """Those that are due, for this process to post; the time until the next one is, None where there is none."""
        taken, rest = await self._run(self._take, self._lease, most)
        return [as_text(one) for one in taken], None if rest < 0 else timedelta(milliseconds=rest)

    async def renew(self, postings: Sequence[str]) -> None:
        """Give a sign of life for what is being posted."""
        if postings:
            await self._run(self._renew, self._lease, *postings)

    async def ended(self, posting: str, *, again: timedelta | None = None) -> None:
        """It does not wait any more, or is to be tried again after this time; nothing where it is another's by now."""
        await self._run(self._ended, posting, "" if again is None else _ms(again))

    async def cancel(self, posting: str) -> bool:
        """Take it from those that wait; False where it does not wait, or is being posted."""
        return bool(await self._cancel(keys=[_DUE, _HELD, _post(posting)], args=[posting]))

    async def planned(self, person: int) -> list[Posting]:
        """What of somebody waits for its time, the next one first."""
        mine = [posting for posting in await self._of(person) if posting.stage is Stage.PLANNED]
        return sorted(mine, key=lambda posting: posting.at)

    async def forget(self, person: int) -> None:
        """Remove all of somebody's."""
        mine = await self._of(person)
        for posting in mine:
            await self._redis.zrem(_DUE, posting.id)
            await self._redis.hdel(_HELD, posting.id)
            await self._redis.delete(_post(posting.id), _open(posting.answer, posting.person))
        await self._redis.delete(_of(person))

    async def _of(self, person: int) -> list[Posting]:
        members = [as_text(one) for one in await self._redis.smembers(_of(person))]
        found = {one: await self.get(one) for one in members}
        if over := [one for one, posting in found.items() if posting is None]:
            await self._redis.srem(_of(person), *over)
        return [posting for posting in found.values() if posting]

    async def _run(self, script: Any, *args: str | int) -> Any:
        return await script(keys=[_DUE, _HELD], args=[self._me, *args])


def _post(posting: str) -> str:
    return f"{_PREFIX}post:{posting}"


def _of(person: int) -> str:
    return f"{_PREFIX}of:{person}"


def _open(answer: str, person: int) -> str:
    return f"{_PREFIX}open:{answer}:{person}"


def _ms(duration: timedelta) -> int:
    return duration // timedelta(milliseconds=1)
