"""The broker: a durable, bounded queue with leases on the Redis protocol, and what is kept beside it."""

from dataclasses import dataclass
from typing import Self

from redis.asyncio import Redis

from engine.broker.photos import Photos
from engine.broker.queue import Queue
from engine.broker.results import Results
from engine.broker.scripts import Scripts
from engine.broker.usage import Ledger
from engine.settings import EngineSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Broker:
    """Its parts, over one pool of connections."""

    redis: Redis
    queue: Queue
    photos: Photos
    results: Results
    usage: Ledger

    @classmethod
    def over(cls, redis: Redis, settings: EngineSettings, *, reader: str = "bot") -> Self:
        """`reader` names whoever reads the results; two bots on one broker need two names."""
        scripts = Scripts(redis)
        return cls(
            redis=redis,
            queue=Queue(redis, scripts, settings),
            photos=Photos(redis, settings),
            results=Results(redis, scripts, settings, reader),
            usage=Ledger(redis, settings),
        )
