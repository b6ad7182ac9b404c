"""Removes what the broker keeps for one person, while everybody else's stays.

Jobs that wait or run are cancelled first, so that nothing is added behind the back of what follows. May be called again
at any time: what was removed is not counted twice, and a call that broke off in the middle is made good by the next.
"""

from typing import Any

import msgspec
from redis.asyncio import Redis

from engine.broker import codec, keys
from engine.broker.photos import Photos
from engine.broker.queue import Queue
from engine.broker.scripts import Scripts
from engine.broker.usage import Ledger
from engine.contract import Failure
from engine.errors import Code

_AT_ONCE = 100
"""Jobs that are removed in one step; a step holds up everybody."""


class Forgotten(msgspec.Struct, frozen=True, kw_only=True):
    """What was removed."""

    cancelled: int
    """Jobs that waited or ran."""
    answers: int
    """Outcomes with an answer, and what was cached of them."""
    photos: int
    """That the person sent, with what was read from them; bytes that another sent too stay for that one."""
    buried: int
    """Jobs that were given up and kept to be looked at."""
    days: int
    """On which models spent something on the person."""


class Forgetting:
    """Raises redis.exceptions.RedisError where the broker is away."""

    def __init__(self, redis: Redis, scripts: Scripts, queue: Queue, photos: Photos, usage: Ledger) -> None:
        self._redis, self._scripts = redis, scripts
        self._queue, self._photos, self._usage = queue, photos, usage

    async def forget(self, owner: str) -> Forgotten:
        """Everything that is kept for an owner of jobs, as in `Job.owner`."""
        cancelled = await self._cancel(owner)
        buried = await self._exhume(owner)
        return Forgotten(
            cancelled=cancelled,
            buried=buried,
            answers=await self._outcomes(owner),
            photos=await self._photos.forget(owner),
            days=await self._usage.forget(owner),
        )

    async def _cancel(self, owner: str) -> int:
        count = 0
        while ids := await self._members(keys.running(owner)):
            cancelled = sum([await self._queue.cancel(job_id) for job_id in ids])
            if not cancelled:
                break
            count += cancelled
        return count

    async def _outcomes(self, owner: str) -> int:
        answers = 0
        while ids := await self._members(keys.past(owner)):
            pairs: list[str | bytes] = []
            for job_id in ids:
                pairs += [job_id, codec.encode_outcome(Failure(job_id=job_id, code=Code.CANCELLED))]
            answers += await self._scripts.run("forget", owner, *pairs)
        return answers

    async def _exhume(self, owner: str) -> int:
        """Buried jobs of the person, and what is known to be one of theirs by its id only."""
        found: Any = await self._redis.xrange(keys.DEAD)
        past: Any = await self._redis.zrange(keys.past(owner), 0, -1)
        ended = set(past)
        mine = [
            entry for entry, fields in found if fields.get(b"id") in ended or fields.get(b"owner") == owner.encode()
        ]
        return int(await self._redis.xdel(keys.DEAD, *mine)) if mine else 0

    async def _members(self, key: str) -> list[str]:
        found: Any = await self._redis.zrange(key, 0, _AT_ONCE - 1)
        return [member.decode() for member in found]
