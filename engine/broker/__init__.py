"""The broker: a durable, bounded queue with leases on the Redis protocol, and what is kept beside it."""

from dataclasses import dataclass
from typing import Self

from redis.asyncio import Redis

from engine.broker.dead import Dead
from engine.broker.forget import Forgetting
from engine.broker.photos import Photos
from engine.broker.queue import Queue
from engine.broker.replicas import Replicas
from engine.broker.results import Results
from engine.broker.scripts import Scripts
from engine.broker.usage import Ledger
from engine.broker.workers import Workers
from engine.settings import EngineSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Broker:
    """Its parts, over one pool of connections."""

    redis: Redis
    replicas: Replicas
    queue: Queue
    photos: Photos
    results: Results
    usage: Ledger
    forgetting: Forgetting
    workers: Workers
    dead: Dead

    @classmethod
    def over(cls, redis: Redis, settings: EngineSettings, *, reader: str = "bot") -> Self:
        """`reader` names whoever reads the results; two bots on one broker need two names."""
        scripts, replicas = Scripts(redis), Replicas(redis, settings)
        photos, usage = Photos(redis, settings), Ledger(redis, settings)
        dead = Dead(redis, scripts, photos, settings)
        queue = Queue(redis, scripts, replicas, settings, dead)
        return cls(
            redis=redis,
            replicas=replicas,
            queue=queue,
            photos=photos,
            results=Results(redis, scripts, settings, reader),
            usage=usage,
            forgetting=Forgetting(redis, scripts, queue, photos, usage),
            workers=Workers(redis, scripts),
            dead=dead,
        )
