"""The engine as the bot sees it: put photos, submit jobs, get outcomes. The only door into the engine."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from redis.asyncio import Redis
from redis.exceptions import RedisError

from engine.broker import Broker, codec
from engine.broker.connection import open_redis
from engine.broker.dead import Buried
from engine.broker.embedded import Embedded
from engine.broker.folder import socket_path
from engine.broker.forget import Forgotten
from engine.broker.health import Health, LaneHealth, Memory, memory
from engine.broker.results import Outcome, follow
from engine.broker.ticket import Ticket
from engine.broker.trouble import reaching_the_broker
from engine.broker.usage import Spent
from engine.broker.workers import InHand, Phase, WorkerState, host
from engine.contract import Edit, Failure, Job, Photo, Progress, Result
from engine.errors import SettingError, Unavailable
from engine.settings import EngineSettings
from engine.supervisor import supervise

if TYPE_CHECKING:
    from engine.edits.understand import Also, Understood
    from engine.extras import calendar, contacts, ics, links, tables, texts
    from engine.library import open_engine, read

__all__ = [
    "Buried",
    "Client",
    "Forgotten",
    "Health",
    "InHand",
    "LaneHealth",
    "Memory",
    "Outcome",
    "Phase",
    "Spent",
    "Ticket",
    "WorkerState",
    "calendar",
    "changes",
    "connect",
    "contacts",
    "host",
    "ics",
    "left_out",
    "links",
    "look",
    "open_engine",
    "probe",
    "read",
    "tables",
    "texts",
    "understood",
    "work",
]

_EXTRAS = frozenset({"calendar", "contacts", "ics", "links", "tables", "texts"})
_LEAVING = 2.0
"""Seconds that a bot which stops tries to tell the broker so."""


class Client:
    """Made by `connect`. Its methods raise Unavailable where the broker cannot be reached for some seconds."""

    def __init__(self, broker: Broker) -> None:
        self._broker = broker

    @property
    def redis(self) -> Redis:
        """Bytes in and out. The bot keeps its own state here, under keys that begin with `bot:`."""
        return self._broker.redis

    async def confirm(self, prefix: str) -> None:
        """Returns once `placard_replicas` have what was written under a prefix with a hash tag, as `submit` does."""
        with reaching_the_broker():
            await self._broker.replicas.confirm(prefix)

    async def put_photo(self, data: bytes, name: str = "", *, owner: str = "") -> Photo:
        """Keep the bytes for `placard_keep_photos`, or until their owner has them removed; raises Busy where the
        broker's memory is full."""
        with reaching_the_broker():
            return await self._broker.photos.put(data, name, owner=owner)

    async def photo(self, sha256: str) -> bytes | None:
        """None once its time to live is over."""
        with reaching_the_broker():
            return await self._broker.photos.get(sha256)

    async def submit(self, job: Job) -> Ticket:
        """Accept a job; the one with the same id where there is one. Raises Busy past the bounds."""
        with reaching_the_broker():
            return await self._broker.queue.submit(job)

    async def position(self, job_id: str) -> int | None:
        """Jobs that wait before it; None where it does not wait."""
        with reaching_the_broker():
            return await self._broker.queue.position(job_id)

    async def cancel(self, job_id: str) -> bool:
        """End a job, which then has the outcome Failure(CANCELLED); False where it has ended or is unknown."""
        with reaching_the_broker():
            return await self._broker.queue.cancel(job_id)

    async def result(self, job_id: str) -> Result | Failure | None:
        """Outcome of a job that has ended, for `placard_keep_results` after it was acknowledged."""
        with reaching_the_broker():
            return await self._broker.results.result(job_id)

    def outcomes(self) -> AsyncIterator[Outcome]:
        """Every outcome at least once, in order of their end, until it is acknowledged; waits for more for ever."""
        return self._broker.results.outcomes()

    async def acknowledge(self, outcome: Outcome) -> None:
        """The chat has the answer."""
        with reaching_the_broker():
            await self._broker.results.acknowledge(outcome)

    async def leave(self) -> None:
        """Outcomes that came here and were not acknowledged may go to another bot at once."""
        with suppress(RedisError, OSError):  # else it has them when the lease is over
            async with asyncio.timeout(_LEAVING):
                await self._broker.results.leave()

    async def progress(self) -> AsyncIterator[Progress]:
        """Where jobs are, of all jobs; some may be missed."""
        async for message in follow(self.redis):
            if progress := codec.decode_progress(message):
                yield progress

    async def health(self) -> Health:
        """How the queue is at this moment."""
        with reaching_the_broker():
            return await self._broker.queue.health()

    async def workers(self) -> list[WorkerState]:
        """What the workers say of themselves."""
        with reaching_the_broker():
            return await self._broker.workers.known()

    async def dead(self) -> list[Buried]:
        """Jobs that were given up, the last one first."""
        with reaching_the_broker():
            return await self._broker.dead.all()

    async def revive(self, entry: str) -> Ticket:
        """Put a buried job back in line. Raises Unrevivable."""
        with reaching_the_broker():
            return await self._broker.dead.revive(entry)

    async def remove_dead(self, entry: str) -> bool:
        """Let go of a buried job; False where there is none."""
        with reaching_the_broker():
            return await self._broker.dead.remove(entry)

    async def memory(self) -> Memory | None:
        """Of the broker's server; None where it does not say."""
        with reaching_the_broker():
            return await memory(self.redis)

    async def counted(self) -> dict[str, int]:
        """What adds up over all workers that there ever were: `batches:<pool>:<size>`, `waited_ms:<pool>`."""
        with reaching_the_broker():
            return await self._broker.workers.counted()

    async def usage(self, days: int) -> list[Spent]:
        """What models spent on whom in the last days, today included."""
        with reaching_the_broker():
            return await self._broker.usage.last(days)

    async def forget(self, owner: str) -> Forgotten:
        """Remove what is kept for an owner of jobs and photos; what waits or runs for them is cancelled first. Called
        again it finds nothing."""
        with reaching_the_broker():
            return await self._broker.forgetting.forget(owner)


async def probe(settings: EngineSettings) -> list[str]:
    """Names of the models on servers that the settings name, once each answered; raises SettingError or Unavailable."""
    # Here, because it takes the SDK, which the bot's process does without.
    from engine.models.server import probe

    return await asyncio.to_thread(probe.probe, settings)


def understood(text: str, result: Result, also: "Also") -> "Understood | None":
    """The changes that a text asks for of a result's message; None where any of it is none. `also` tells of a stretch
    whether it is an instruction that the caller sees to."""
    # Here, because it reads word lists that a bot needs only once somebody changes a message.
    from engine.edits.understand import Seen, understood

    return understood(text, Seen(draft=result.message, facts=result.facts), also) if result.message else None


def left_out(stretch: str) -> tuple[Edit, ...]:
    """The kinds of facts that a stretch of a caption asks to leave out; none where it says anything more."""
    from engine.edits.understand import left_out

    return left_out(stretch)


def changes(result: Result, edit: Edit) -> bool:
    """Whether the result's message would be another with this edit."""
    from engine.edits import applied

    message = result.message
    return message is not None and applied(message, edit, result.facts, result.title, result.language) != message


def __getattr__(name: str) -> Any:
    """`read` and `open_engine` run the engine in this process; it is loaded when they are first asked for, as is what
    makes something else of a result."""
    if name in {"read", "open_engine"}:
        return getattr(import_module("engine.library"), name)
    if name in _EXTRAS:
        return import_module(f"engine.extras.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


@asynccontextmanager
async def connect(settings: EngineSettings, *, work: bool = True) -> AsyncIterator[Client]:
    """Reach the broker of the settings, or run a private one; with `work` also keep `placard_workers` running.

    Raises SettingError where the settings do not allow that (another Placard on the folder, no Valkey for this system).
    """
    if work and not settings.placard_workers and not settings.redis_url:
        raise SettingError("PLACARD_WORKERS", "0 needs REDIS_URL, for nobody else works on a private queue")
    if settings.placard_replicas and not settings.redis_url:
        raise SettingError("PLACARD_REPLICAS", "needs REDIS_URL, for nobody replicates a private queue")
    async with AsyncExitStack() as stack:
        if settings.redis_url:
            redis = await stack.enter_async_context(open_redis(settings))
            # Of several bots on one broker each needs a name; what one dies with, another takes over.
            reader = f"bot-{uuid4().hex[:12]}"
        else:
            server = await stack.enter_async_context(Embedded.open(settings))
            redis = await stack.enter_async_context(open_redis(settings, server.socket))
            reader = "bot"
        for _ in range(settings.placard_workers if work else 0):
            await stack.enter_async_context(supervise(settings))
        yield Client(Broker.over(redis, settings, reader=reader))


@asynccontextmanager
async def look(settings: EngineSettings, *, start: bool = True) -> AsyncIterator[Client]:
    """As `connect` without `work`; where a Placard is running on the folder, by its private broker.

    Without `start` only there: raises Unavailable where none is running."""
    async with AsyncExitStack() as stack:
        if settings.redis_url:
            socket = None
        else:
            socket = socket_path(settings)
            if not start and not socket.exists():
                raise Unavailable("Placard", f"none runs on {settings.placard_data}")
            try:
                if start:
                    await stack.enter_async_context(Embedded.open(settings))
            except SettingError as error:
                if error.name != "PLACARD_DATA" or not socket.exists():
                    raise
        redis = await stack.enter_async_context(open_redis(settings, socket))
        yield Client(Broker.over(redis, settings))


async def work(settings: EngineSettings) -> None:
    """Be a worker in this process until SIGTERM or SIGINT."""
    # Here, because a worker's process may import models and the bot's may not.
    from engine import worker

    await worker.work(settings)
