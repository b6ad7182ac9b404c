"""A real private Valkey for the tests of the queue, emptied before each test."""

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest

from engine.broker import Broker
from engine.broker.connection import open_redis
from engine.broker.embedded import Embedded
from engine.contract import Job
from engine.settings import EngineSettings
from engine.supervisor import supervise

FAKE_WORKER = (sys.executable, "-m", "tests.fakes")


def job(job_id: str, owner: str = "ann", **fields: Any) -> Job:
    """A job of its own question."""
    return Job(id=job_id, owner=owner, **{"text": f"text of {job_id}", **fields})


@pytest.fixture(scope="session")
def valkey(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EngineSettings]:
    """Settings of a server that runs for the whole session."""
    settings = EngineSettings(placard_data=tmp_path_factory.mktemp("valkey"))
    with asyncio.Runner() as runner:
        stack = AsyncExitStack()
        runner.run(stack.enter_async_context(Embedded.open(settings)))
        yield settings
        runner.run(stack.aclose())


@pytest.fixture
def settings(valkey: EngineSettings) -> EngineSettings:
    return valkey


@asynccontextmanager
async def open_broker(settings: EngineSettings, *, reader: str = "bot") -> AsyncIterator[Broker]:
    """A broker of another process, as it were."""
    async with open_redis(settings, settings.placard_data.resolve() / "queue" / "valkey.sock") as redis:
        yield Broker.over(redis, settings, reader=reader)


@pytest.fixture
async def broker(settings: EngineSettings) -> AsyncIterator[Broker]:
    async with open_broker(settings) as broker:
        await broker.redis.flushall()
        yield broker


def with_settings(settings: EngineSettings, **changes: Any) -> EngineSettings:
    return msgspec.structs.replace(settings, **changes)


async def let_leases_run_out(broker: Broker) -> None:
    """As if the time of a lease had passed for all that is held."""
    for stream in ("{placard}:jobs:interactive", "{placard}:jobs:bulk"):
        if await broker.redis.exists(stream):
            for entry in await broker.redis.xpending_range(stream, "workers", "-", "+", 1000):
                name, message = entry["consumer"], entry["message_id"]
                await broker.redis.xclaim(stream, "workers", name, 0, [message], idle=86_400_000, justid=True)


async def until(true: Callable[[], Awaitable[object]]) -> None:
    """Wait for what another process does; the test's time limit bounds it."""
    while not await true():  # noqa: ASYNC110
        await asyncio.sleep(0.01)


@asynccontextmanager
async def private_valkey(folder: Path, **changes: Any) -> AsyncIterator[tuple[Embedded, EngineSettings]]:
    """A server that a test may kill."""
    settings = EngineSettings(placard_data=folder, **changes)
    async with Embedded.open(settings) as server:
        yield server, settings


@asynccontextmanager
async def fake_worker(settings: EngineSettings) -> AsyncIterator[None]:
    """A supervised worker process that does what the texts of jobs say."""
    async with supervise(settings, FAKE_WORKER):
        yield
