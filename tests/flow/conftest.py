"""One running Placard for the whole suite: the bot, its queue, a real worker, and the local Bot API server.

Each test is a conversation in chats of its own, so they do not see one another. All of it lives on one event loop.
"""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.app import App, open_app
from bot.demo import DemoServer, serve
from engine.settings import EngineSettings
from tests.at_work import serving, unpaced
from tests.flow.conversation import Conversation

FLYERS = Path(__file__).parent.parent / "data" / "flyers"
START = 25
"""Seconds until the bot must be up; the worker loads its models meanwhile."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything here runs on the loop on which the bot runs."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def placard(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[tuple[DemoServer, App]]:
    """The local Bot API server and the real bot on it."""
    engine = EngineSettings(placard_data=tmp_path_factory.mktemp("data"))
    async with serve("127.0.0.1", 0) as demo:
        settings = unpaced(demo, http="127.0.0.1:0")
        async with open_app(settings, engine) as app, serving(app):
            await demo.wait_for_call("setMyCommands", seconds=START)
            yield demo, app


@pytest.fixture(scope="session")
def server(placard: tuple[DemoServer, App]) -> DemoServer:
    """Where people and the bot meet."""
    return placard[0]


@pytest.fixture(scope="session")
def app(placard: tuple[DemoServer, App]) -> App:
    """The bot, for the few tests that make it forget something."""
    return placard[1]


@pytest.fixture
def chat(server: DemoServer) -> Conversation:
    """A private chat of somebody who has just met the bot."""
    return Conversation(server, server.add_person("Robin"))


def flyer(name: str) -> bytes:
    return (FLYERS / f"{name}.jpg").read_bytes()


@pytest.fixture(scope="session")
def match() -> bytes:
    """A match: Harrow Vale FC v Dunmore Athletic, Sat 14 Nov."""
    return flyer("dev13")


@pytest.fixture(scope="session")
def cat() -> bytes:
    """A lost cat: Pickles, (503) 555-0148."""
    return flyer("dev04")


@pytest.fixture(scope="session")
def circular() -> list[bytes]:
    """A school's circular on two pages: Annual Sports Day 2026-27, and its schedule."""
    return [flyer("dev06"), flyer("dev07")]


@pytest.fixture(scope="session")
def blank() -> bytes:
    """A photo without text."""
    return flyer("dev38")
