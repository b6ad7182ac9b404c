"""What the tests of the bot's parts stand on: a real Valkey, the local Bot API server, and real HTTP between."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import msgspec
import pytest
from redis.asyncio import Redis

from bot.api import Api, make_api
from bot.app import App
from bot.demo import DemoServer, serve
from bot.demo.people import Person
from bot.sender import Sender
from bot.settings import BotSettings
from engine.broker.connection import open_redis
from engine.broker.embedded import Embedded
from engine.settings import EngineSettings, Secret
from tests.bot import sharing

Senders = Callable[..., Sender]


@pytest.fixture
async def redis(tmp_path: Path) -> AsyncIterator[Redis]:
    """A real Valkey of the test's own, empty."""
    engine = EngineSettings(placard_data=tmp_path)
    async with Embedded.open(engine) as server, open_redis(engine, server.socket) as connection:
        yield connection


@pytest.fixture
async def demo() -> AsyncIterator[DemoServer]:
    """What the bot takes for Telegram."""
    async with serve() as server:
        yield server


@pytest.fixture
def settings(demo: DemoServer) -> BotSettings:
    """The defaults, towards the local server."""
    return BotSettings(telegram_bot_token=Secret(demo.token), telegram_api_url=demo.url)


@pytest.fixture
async def api(settings: BotSettings) -> AsyncIterator[Api]:
    """The client that the bot uses."""
    async with make_api(settings) as api:
        yield api


@pytest.fixture
async def senders(redis: Redis, api: Api, settings: BotSettings) -> AsyncIterator[Senders]:
    """Makes senders; a second one is what is there after a restart. Settings can be changed by name."""
    async with AsyncExitStack() as stack:

        def make(**changes: object) -> Sender:
            sender = Sender(api, redis, msgspec.structs.replace(settings, **changes))
            stack.push_async_callback(sender.close)
            return sender

        yield make


@pytest.fixture
def robin(demo: DemoServer) -> Person:
    """Somebody who has met the bot."""
    return demo.add_person("Robin")


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[EngineSettings]:
    """Settings with a queue that others may share."""
    async with sharing.broker(EngineSettings(placard_data=tmp_path)) as engine:
        yield engine


@pytest.fixture
async def app(demo: DemoServer, engine: EngineSettings) -> AsyncIterator[App]:
    """A bot at work on it, with a worker."""
    async with sharing.bot(demo, engine) as app:
        yield app
