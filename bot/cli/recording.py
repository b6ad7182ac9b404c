"""Pictures of a real conversation, for documents: the chat page in a browser, with the real bot behind it.

Nothing is drawn by hand: a person's deeds are done on the page, and the page is photographed when the bot has answered.
"""

import io
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from shutil import which
from typing import TYPE_CHECKING

from bot.cli.exits import UsageError
from bot.locale import Locale

if TYPE_CHECKING:
    from playwright.async_api import Locator, Page

PHONE, TALL, DESK = (390, 844), (390, 1330), (1180, 760)
"""Width and height of the page, in CSS pixels; the tall one shows photo and answer whole."""
_SHARP = 2
"""Pixels of a picture for each of these."""
_QUALITY = 82
"""Of WebP: letters stay sharp, and a picture of a phone takes less than 100 kB."""
_PATIENCE = 30_000
"""Milliseconds until the bot must have answered."""
_STILL = 400
"""Milliseconds that the page gets to come to rest."""
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")

Tell = Callable[[str], None]


def ready(photo: Path, folder: Path) -> None:
    """Raises UsageError where there is no such photo; makes the folder."""
    if not photo.is_file():
        raise UsageError("terminal-record-photo", photo=str(photo))
    folder.mkdir(parents=True, exist_ok=True)


async def record(url: str, photo: Path, folder: Path, locale: Locale, tell: Tell) -> None:
    """Play the conversation about a photo on the page at `url` and keep its pictures in the folder; `tell` gets the
    name of each. Raises UsageError where there is no browser."""
    async with _page(url) as page:
        stage = _Stage(page, folder, locale, tell)
        await stage.begin()
        await stage.size(TALL)
        await stage.send(photo)
        await stage.keep("conversation")
        await stage.size(PHONE)
        await stage.press("button-marks")
        await stage.answers(2)
        await stage.keep("marks")
        await stage.reply(locale.text("record-question"))
        await stage.answers(3)
        await stage.keep("question")
        await stage.reply(locale.text("record-change"))
        await stage.shows(locale.text("answer-omitted", list="").strip())
        await page.emulate_media(color_scheme="dark")
        await stage.keep("changed")
        await page.emulate_media(color_scheme="light")
        await stage.size(DESK)
        await stage.keep("desk")


@asynccontextmanager
async def _page(url: str) -> "AsyncIterator[Page]":
    try:
        from playwright.async_api import Error, async_playwright
    except ImportError:
        raise UsageError("terminal-record-browser") from None
    async with async_playwright() as playwright:
        try:
            found = next(filter(None, map(which, _BROWSERS)), None)
            browser = await playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
        except Error:
            raise UsageError("terminal-record-browser") from None
        page = await browser.new_page(
            viewport={"width": PHONE[0], "height": PHONE[1]}, device_scale_factor=_SHARP, reduced_motion="reduce"
        )
        page.set_default_timeout(_PATIENCE)
        await page.goto(url)
        yield page
        await browser.close()


class _Stage:
    """What a person does on the page, and the pictures of it."""

    def __init__(self, page: "Page", folder: Path, locale: Locale, tell: Tell) -> None:
        self._page, self._folder, self._locale, self._tell = page, folder, locale, tell
        self._chat = page.get_by_role("region", name="Placard", exact=True)
        self._bot = self._chat.locator(".message.bot")
        self._before = 0
        """Messages of the bot before the photo was sent."""

    async def begin(self) -> None:
        await self._page.wait_for_selector(".pane")
        start = self._chat.get_by_role("button", name="START", exact=True)
        if await start.is_visible():
            await start.click()
            await self._bot.first.wait_for()
        self._before = await self._bot.count()

    async def send(self, photo: Path) -> None:
        """Send the photo and wait for the message that is ready to post."""
        await self._chat.get_by_label("Photos or files", exact=True).set_input_files(photo)
        await self._chat.get_by_role("button", name="Send", exact=True).click()
        await self._button("button-marks").wait_for()

    async def press(self, label: str) -> None:
        await self._button(label).click()

    async def reply(self, words: str) -> None:
        """Reply to the message that is ready to post."""
        answer = self._bot.nth(self._before)
        await answer.hover()
        await answer.get_by_role("button", name="Reply", exact=True).click()
        text = self._chat.get_by_label("Message", exact=True)
        await text.fill(words)
        await text.press("Enter")

    async def answers(self, count: int) -> None:
        """Wait until the bot has said so many things to the photo."""
        await self._bot.nth(self._before + count - 1).wait_for()

    async def shows(self, words: str) -> None:
        """Wait until the message that is ready to post shows these words, and bring them into view."""
        found = self._bot.nth(self._before).get_by_text(words)
        await found.first.wait_for()
        await found.first.scroll_into_view_if_needed()

    async def size(self, size: tuple[int, int]) -> None:
        """Of the page; the end of the chat stays in view."""
        await self._page.set_viewport_size({"width": size[0], "height": size[1]})
        end = self._chat.get_by_role("button", name="To the end")
        if await end.is_visible():
            await end.click()

    async def keep(self, name: str) -> None:
        from PIL import Image

        await self._page.locator(".toast").first.wait_for(state="detached")
        await self._page.wait_for_timeout(_STILL)
        with Image.open(io.BytesIO(await self._page.screenshot())) as shot:
            shot.save(self._folder / f"{name}.webp", quality=_QUALITY, method=6)
        self._tell(str(self._folder / f"{name}.webp"))

    def _button(self, label: str) -> "Locator":
        buttons = self._bot.nth(self._before).get_by_role("group", name="Buttons")
        return buttons.get_by_role("button", name=self._locale.text(label), exact=True)
