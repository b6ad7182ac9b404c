"""Placard itself behind the chat page, and a browser: one of each for all flows, so that models load once.

Each flow is gone through by somebody who has just met the bot, on a wide window and on a dark phone. What they see is
kept in pictures: in the folder PLACARD_SHOTS where it is set.
"""

import itertools
import os
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser

from bot.app import open_app
from bot.demo import DemoServer, serve
from engine.settings import EngineSettings
from tests.at_work import serving, unpaced
from tests.browser.conftest import chromium
from tests.browser.flows.hand import Hand
from tests.browser.screen import Screen, open_page

START = 60
"""Seconds in which the bot must be up, on a machine that is busy with other tests."""
PATIENCE = 120
"""Seconds for a whole flow there."""


@dataclass(frozen=True, kw_only=True)
class Look:
    name: str
    dark: bool = False
    phone: bool = False


WIDE, PHONE = Look(name="wide"), Look(name="phone", phone=True)
DARK, DARK_PHONE = Look(name="dark", dark=True), Look(name="dark-phone", dark=True, phone=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything here runs on the loop on which bot and browser run."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.timeout(PATIENCE))
            item.add_marker(pytest.mark.asyncio(loop_scope="package"), append=False)


@pytest_asyncio.fixture(scope="package", loop_scope="package")
async def placard(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[DemoServer]:
    engine = EngineSettings(placard_data=tmp_path_factory.mktemp("data"))
    async with serve() as demo:
        settings = unpaced(demo)
        async with open_app(settings, engine) as app, serving(app):
            await demo.wait_for_call("setMyCommands", seconds=START)
            # Whose page opens first, whatever language those speak who come later.
            demo.add_person("You", started=False)
            yield demo


@pytest_asyncio.fixture(scope="package", loop_scope="package")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as browser:
        yield browser


@pytest.fixture(params=[WIDE, DARK_PHONE], ids=lambda look: look.name)
def look(request: pytest.FixtureRequest) -> Look:
    found: Look = request.param
    return found


@pytest.fixture
def language() -> str:
    """Of the person's Telegram."""
    return "en"


@pytest.fixture
def shots(tmp_path: Path, look: Look) -> Path:
    """Where pictures of this look are kept."""
    folder = Path(os.environ.get("PLACARD_SHOTS") or tmp_path) / look.name
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest_asyncio.fixture(loop_scope="package")
async def hand(placard: DemoServer, browser: Browser, look: Look, language: str, shots: Path) -> AsyncIterator[Hand]:
    """The phone, or the computer, of somebody who is about to press START."""
    name = f"Mia {next(_NUMBERS)}"
    person = placard.add_person(name, started=False, language_code=language)
    async with open_page(browser, placard.url, dark=look.dark, phone=look.phone, still=True) as page:
        screen = Screen(page)
        await screen.back()
        await screen.be(name)
        await screen.private.start()
        yield Hand(placard, person, screen, shots)


_NUMBERS = itertools.count(1)
"""So that one person is told from another."""
