"""How the queue is at a moment."""

from datetime import timedelta

import msgspec
from redis.asyncio import Redis

from engine.contract import Lane


class LaneHealth(msgspec.Struct, frozen=True, kw_only=True):
    """How one lane is."""

    lane: Lane
    waiting: int
    """Jobs that no worker has taken yet."""
    running: int
    """Jobs that a worker has."""
    returned: int
    """Jobs that a worker gave back, and none has taken up yet."""
    oldest: float
    """Seconds that the first in line has waited; 0 where none waits."""


class Health(msgspec.Struct, frozen=True, kw_only=True):
    """How the queue is."""

    waiting: int
    running: int
    undelivered: int
    """Ended jobs that the chat does not have yet."""
    dead: int
    """Buried jobs."""
    workers: int
    """That gave a sign of life within the lease."""
    pace: float
    """Seconds that a job takes, of late; 0 where none was done yet."""
    bots: int = 0
    """That looked for answers to deliver within the lease."""
    lanes: tuple[LaneHealth, ...] = ()

    @property
    def expected(self) -> timedelta:
        """Time that a job which comes now is likely to take."""
        return timedelta(seconds=self.pace) * (self.waiting + 1) / max(1, self.workers)


class Memory(msgspec.Struct, frozen=True, kw_only=True):
    """Of the queue's server; past the limit no photo is taken until older ones are answered."""

    used: int
    """Bytes."""
    limit: int
    """Bytes; 0 where the server has none."""


async def memory(redis: Redis) -> Memory | None:
    """None where a server does not say it of itself alone, as a cluster."""
    told = await redis.info("memory")
    try:
        return Memory(used=int(told["used_memory"]), limit=int(told.get("maxmemory", 0)))
    except (KeyError, TypeError, ValueError):
        return None
