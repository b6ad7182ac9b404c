"""Who works, and on what: what each worker tells with its signs of life."""

import os
from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum
from typing import Any
from uuid import uuid4

import msgspec
from redis.asyncio import Redis

from engine.batcher import Counts
from engine.broker import keys
from engine.broker.scripts import Scripts
from engine.contract import Stage


class Phase(StrEnum):
    """Where a worker is in its life."""

    STARTING = "starting"
    """It loads its models and takes no job yet."""
    WORKING = "working"
    STOPPING = "stopping"
    """It was told to stop, and ends what it has in hand."""


class InHand(msgspec.Struct, frozen=True, kw_only=True):
    """A job that a worker has in hand."""

    job: str
    """Its id."""
    stage: Stage
    """Queued where it has not begun to be read."""
    seconds: float
    """Since the worker took it."""
    photos: int
    done: int = 0
    """As in `Progress`, as is `of`."""
    of: int = 0
    suspect: bool = False
    """It was in a model when its worker died, and is tried alone."""


class WorkerState(msgspec.Struct, frozen=True, kw_only=True):
    """What a worker says of itself. Durations are its own; no clock is compared with another host's."""

    name: str
    host: str
    process: int
    """Its id on the host."""
    phase: Phase
    seconds: float = 0.0
    """Since it began."""
    revision: str = ""
    """Of its pipeline."""
    room: int = 0
    """Jobs that it takes at once."""
    jobs: tuple[InHand, ...] = ()
    answered: int = 0
    """Jobs that it ended with an answer, since it began."""
    failed: Mapping[str, int] = {}
    """Jobs that it ended with a failure, by code, since it began."""
    lately: Mapping[str, int] = {}
    """Jobs that it ended in the last minute: "answered", or the failure's code."""
    pools: Mapping[str, Counts] = {}
    """Where jobs meet in front of a model."""
    memory: int = 0
    """Bytes that it has in memory."""
    silent: float = 0.0
    """Seconds since it said so, by the broker's clock."""

    def there(self, lease: timedelta) -> bool:
        """Whether it takes jobs, or soon does."""
        return self.phase is not Phase.STOPPING and not self.gone(lease)

    def gone(self, lease: timedelta) -> bool:
        """Whether it has been silent for too long."""
        return self.silent >= lease.total_seconds()


class Workers:
    """Raises redis.exceptions.RedisError where the broker is away."""

    def __init__(self, redis: Redis, scripts: Scripts) -> None:
        self._redis, self._scripts = redis, scripts

    async def known(self) -> list[WorkerState]:
        """Those that gave a sign of life within three leases, and have not said good-bye; sorted by host and name."""
        found: Any = await self._scripts.run("workers")
        states = [_decoded(state, silent) for state, silent in found]
        return sorted((state for state in states if state), key=lambda state: (state.host, state.name))

    async def counted(self) -> dict[str, int]:
        """What adds up over all workers that there ever were, by name: `batches:<pool>:<size>`, `waited_ms:<pool>`."""
        found: Any = await self._redis.hgetall(keys.COUNTED)
        return {name.decode(): int(count) for name, count in found.items()}


def new_name() -> str:
    """For a worker; people see which host it is on."""
    return f"{host()}-{uuid4().hex[:12]}"


def host() -> str:
    return os.uname().nodename if hasattr(os, "uname") else "host"


def _decoded(state: bytes, silent: int) -> WorkerState | None:
    """None for a worker of another version of Placard."""
    try:
        known = msgspec.json.decode(state, type=WorkerState)
    except msgspec.DecodeError:
        return None
    return msgspec.structs.replace(known, silent=silent / 1000)
