"""A bot that nothing slows down, and a worker that reads nothing: settings do not depend on what a photo says, and more
buttons are pressed in a second here than Telegram lets a bot answer."""

from collections.abc import AsyncIterator

import msgspec
import pytest
import pytest_asyncio

from bot.app import App, open_app
from bot.demo import DemoServer, serve
from engine.broker import Broker
from engine.broker.embedded import Embedded
from engine.settings import EngineSettings, Secret
from tests.access.conftest import read
from tests.at_work import serving, unpaced, working
from tests.fakes import FakePipeline


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def placard(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[tuple[DemoServer, App]]:
    """The local Bot API server and the bot on it."""
    folder = EngineSettings(placard_data=tmp_path_factory.mktemp("quick"))
    async with Embedded.open(folder) as queue, serve("127.0.0.1", 0) as demo:
        engine = msgspec.structs.replace(folder, redis_url=Secret(f"unix://{queue.socket}"), placard_workers=0)
        settings = unpaced(demo, http="127.0.0.1:0")
        async with open_app(settings, engine) as app:
            broker = Broker.over(app.client.redis, engine)
            async with working(broker, engine, FakePipeline(read)), serving(app):
                await demo.wait_for_call("setMyCommands")
                yield demo, app


@pytest.fixture(scope="session")
def server(placard: tuple[DemoServer, App]) -> DemoServer:
    return placard[0]


@pytest.fixture(scope="session")
def app(placard: tuple[DemoServer, App]) -> App:
    return placard[1]
