"""Placard itself behind the chat page: a real photo in, the real answer seen, pressed and copied."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Locator, Page, expect

from bot.app import open_app
from bot.demo import DemoServer, serve
from bot.settings import BotSettings
from engine.settings import EngineSettings, Secret
from tests.at_work import serving
from tests.browser.conftest import chromium
from tests.browser.screen import open_page

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

FLYERS = Path(__file__).parent.parent / "data" / "flyers"
PATIENCE = 25
"""Seconds in which the bot must be up, or an answer there, on a machine that is busy with other tests."""


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def placard(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[DemoServer]:
    engine = EngineSettings(placard_data=tmp_path_factory.mktemp("data"))
    async with serve() as demo:
        settings = BotSettings(telegram_bot_token=Secret(demo.token), telegram_api_url=demo.url)
        async with open_app(settings, engine) as app, serving(app):
            await demo.wait_for_call("setMyCommands", seconds=PATIENCE)
            yield demo


@pytest_asyncio.fixture(loop_scope="module")
async def window(placard: DemoServer) -> AsyncIterator[Page]:
    async with chromium() as browser, open_page(browser, placard.url) as page:
        yield page


async def private(window: Page) -> Locator:
    """The private chat, started if it is not yet."""
    pane = window.locator(".pane").nth(0)
    start = pane.get_by_role("button", name="START", exact=True)
    if await start.is_visible():
        await start.click()
        await expect(pane.locator(".message.bot")).to_have_count(1)
    return pane


async def attach(pane: Locator, *names: str) -> None:
    await pane.locator("input[type=file]").set_input_files([FLYERS / f"{name}.jpg" for name in names])


async def sent(pane: Locator) -> Locator:
    """Send what is in the composer; gives the bot's next message once it is an answer with buttons."""
    before = await pane.locator(".message.bot").count()
    await pane.get_by_role("button", name="Send", exact=True).click()
    answer = pane.locator(".message.bot").nth(before)
    await expect(answer.get_by_role("button", name="Plain")).to_be_visible(timeout=PATIENCE * 1000)
    return answer


async def test_a_photo_is_answered_and_the_message_is_copied(window: Page) -> None:
    """From the photo to the message in the clipboard, ready to paste into a group."""
    pane = await private(window)
    await attach(pane, "dev13")
    got = await sent(pane)
    await expect(got).to_contain_text("facts kept")
    await expect(got.locator(".meta")).to_contain_text("edited")
    await got.get_by_role("button", name="Copy").click()
    await expect(window.get_by_text("Copied")).to_be_visible()
    copied = await window.evaluate("navigator.clipboard.readText()")
    assert "Sat 14 Nov" in copied
    assert copied == await got.locator(".pre code").inner_text()


async def test_buttons_change_the_answer_in_place(window: Page) -> None:
    """Another platform, and back again, in the same message of the chat."""
    pane = await private(window)
    await attach(pane, "dev04")
    got = await sent(pane)
    block = got.locator(".pre code")
    marked = await block.inner_text()
    count = await pane.locator(".message.bot").count()
    await got.get_by_role("button", name="Plain").click()
    await expect(block).not_to_have_text(marked)
    plain = await block.inner_text()
    assert "*" not in plain
    assert "(503) 555-0148" in plain
    await got.get_by_role("button", name="WhatsApp", exact=True).click()
    await expect(block).not_to_have_text(plain)
    assert await block.inner_text() == marked
    assert await pane.locator(".message.bot").count() == count


async def test_all_the_text_can_be_saved_as_a_file(window: Page) -> None:
    """The text of the photo comes as a file that can be opened."""
    pane = await private(window)
    await attach(pane, "dev13")
    got = await sent(pane)
    files = pane.locator(".message.bot .document")
    before = await files.count()
    for label in ("More …", "Text …", "Text as a file"):
        await got.get_by_role("button", name=label).click()
    async with window.expect_download() as waiting:
        await files.nth(before).click()
    assert "Dunmore" in (await (await waiting.value).path()).read_text()


async def test_in_a_group_the_bot_reads_a_neighbours_album_when_asked(window: Page) -> None:
    """It is silent at the album and answers once, for both pages, when somebody replies with /read."""
    pane = window.locator(".pane").nth(1)
    await pane.get_by_label("Write as").select_option(label="as Ana")
    await attach(pane, "dev06", "dev07")
    await pane.get_by_role("button", name="Send", exact=True).click()
    album = pane.locator(".message.other")
    await expect(album.locator("img")).to_have_count(2)
    await pane.get_by_label("Write as").select_option(label="as You")
    await album.hover()
    await album.get_by_role("button", name="Reply").click()
    await pane.get_by_label("Message", exact=True).fill("/read@placard_demo_bot")
    got = await sent(pane)
    await expect(got).to_contain_text("Sports Day")
    await expect(pane.locator(".message.bot")).to_have_count(1)
