"""Waits until replicas have what was written, where the settings ask for it.

A server that replicates answers before its replicas have the write. If it dies then, and one of them takes its place,
what was accepted in the last moments is lost without a word. So what is to be promised to a person is confirmed first.
"""

from typing import Any

from redis.asyncio import Redis
from redis.exceptions import ResponseError

from engine.broker.cluster import Cluster
from engine.settings import EngineSettings

_PATIENCE = 2000
"""Milliseconds to wait for replicas; those that follow need some."""


class NoReplicas(ResponseError):
    """Too few replicas have it; it is written and may be lost."""


class Replicas:
    """Asks the server that a key is on; raises redis.exceptions.RedisError."""

    def __init__(self, redis: Redis, settings: EngineSettings) -> None:
        self._redis, self._count = redis, settings.placard_replicas

    async def confirm(self, prefix: str) -> None:
        """Returns once enough replicas have all that was written before under a prefix with a hash tag."""
        if not self._count:
            return
        key = f"{prefix}confirmed"
        target: dict[str, Any] = {}
        if isinstance(self._redis, Cluster):
            await self._redis.initialize()
            target["target_nodes"] = self._redis.get_node_from_key(key)
        pipe = self._redis.pipeline(transaction=False)
        # WAIT waits for what its own connection wrote last, so something is written, after all else.
        pipe.set(key, 1, px=_PATIENCE)
        pipe.execute_command("WAIT", self._count, _PATIENCE, **target)
        replies: list[Any] = await pipe.execute()
        if int(replies[-1]) < self._count:
            raise NoReplicas(f"NOREPLICAS {replies[-1]} of {self._count}")
