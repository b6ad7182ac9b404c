"""The chat page as tests hold it: what a person finds on it by role and name, and what they do there."""

import io
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.async_api import Browser, ConsoleMessage, Locator, Page, expect

WIDE = {"width": 1200, "height": 800}
PHONE = {"width": 390, "height": 844}

File = Path | dict[str, Any]
"""A file to attach: a path, or name, mimeType and buffer."""


def picture(color: str = "orange") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (600, 800), color).save(out, "JPEG")
    return out.getvalue()


def photo(color: str = "orange") -> dict[str, Any]:
    return {"name": f"{color}.jpg", "mimeType": "image/jpeg", "buffer": picture(color)}


class Chat:
    """One conversation."""

    def __init__(self, page: Page, node: Locator) -> None:
        self.page = page
        self.node = node
        self.text = node.get_by_label("Message", exact=True)
        self.messages = node.locator(".message")
        self.mine = node.locator(".message.mine")
        self.answers = node.locator(".message.bot")
        self.others = node.locator(".message.other")
        self.results = node.get_by_role("listbox", name="Results").get_by_role("option")

    async def start(self) -> None:
        """As in Telegram, before anything else; nothing where it was done."""
        begin = self.node.get_by_role("button", name="START", exact=True)
        if await begin.is_visible():
            await begin.click()
            await expect(self.answers).to_have_count(1)

    async def say(self, text: str) -> None:
        await self.text.fill(text)
        await self.text.press("Enter")

    async def attach(self, *files: File) -> None:
        await self.node.get_by_label("Photos or files", exact=True).set_input_files(list(files))  # type: ignore[arg-type]

    async def send(self, *files: File, caption: str = "", as_file: bool = False) -> None:
        """Attach and send, with words or without."""
        if files:
            await self.attach(*files)
        if as_file:
            await self.node.get_by_label("send as file").check()
        if caption:
            await self.text.fill(caption)
        await self.node.get_by_role("button", name="Send", exact=True).click()

    async def write_as(self, name: str) -> None:
        """In a group: in somebody else's name."""
        await self.node.get_by_label("Write as").select_option(label=f"as {name}")

    async def answer(self, after: int, button: str, seconds: float = 25) -> Locator:
        """The message of the bot behind the first `after` ones, once it has a button of that name."""
        found = self.answers.nth(after)
        await expect(key(found, button)).to_be_visible(timeout=seconds * 1000)
        return found

    async def reply(self, message: Locator) -> None:
        await message.hover()
        await message.get_by_role("button", name="Reply", exact=True).click()

    async def choose(self, message: Locator, item: str) -> None:
        """From a message's menu: Reply, Forward, Copy text, Edit, Delete."""
        await message.hover()
        await message.get_by_role("button", name="Message menu").click()
        await self.page.get_by_role("menuitem", name=item, exact=True).click()

    async def forward(self, message: Locator, to: str) -> None:
        await self.choose(message, "Forward")
        await self.page.get_by_role("dialog", name="Forward to").get_by_role("button", name=to).click()


def key(message: Locator, name: str) -> Locator:
    """A button under a message; the name exactly."""
    return message.get_by_role("group", name="Buttons").get_by_role("button", name=name, exact=True)


class Screen:
    """The whole page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.chats = page.get_by_role("navigation", name="Chats")
        self.toast = page.locator(".toast")
        self.alert = page.get_by_role("dialog", name="Message from the bot")
        self.calls = page.get_by_role("complementary", name="Calls of the bot")
        self.private = self.chat("Placard")
        self.group = self.chat("Neighbours")

    def chat(self, title: str) -> Chat:
        return Chat(self.page, self.page.get_by_role("region", name=title, exact=True))

    async def open(self, title: str) -> Chat:
        """By the list of chats, to which one goes back first where there is room for one thing only."""
        await self.back()
        await self.chats.locator(".chat").filter(has=self.page.get_by_text(title, exact=True)).click()
        return self.chat(title)

    async def back(self) -> None:
        """To the list of chats, where it does not stand beside them."""
        back = self.page.get_by_role("button", name="Back to the chats").locator("visible=true")
        if await back.count():
            await back.click()

    async def be(self, name: str) -> None:
        """Hold somebody else's phone."""
        await self.chats.get_by_role("button", name="Change person").click()
        await self.page.get_by_role("menuitemradio", name=name, exact=True).click()

    async def new_person(self, name: str, language: str) -> None:
        """Somebody who speaks a language, whose phone one holds from then on; `language` as it is called in itself."""
        await self.chats.get_by_role("button", name="New group or person").click()
        await self.page.get_by_role("menuitem", name="New person").click()
        box = self.page.get_by_role("dialog", name="New person")
        await box.get_by_label("Name").fill(name)
        await box.get_by_label("Language").select_option(label=language)
        await box.get_by_role("button", name="Add", exact=True).click()
        await expect(box).to_have_count(0)

    async def new_group(self, title: str, *, without: Sequence[str] = (), topics: bool = False) -> Chat:
        await self.chats.get_by_role("button", name="New group or person").click()
        await self.page.get_by_role("menuitem", name="New group").click()
        box = self.page.get_by_role("dialog", name="New group")
        await box.get_by_label("Name").fill(title)
        for name in without:
            await box.get_by_label(name).uncheck()
        if topics:
            await box.get_by_label("Topics").check()
        await box.get_by_role("button", name="Create").click()
        return self.chat(title)

    async def copied(self) -> str:
        return str(await self.page.evaluate("navigator.clipboard.readText()"))


@asynccontextmanager
async def open_page(
    browser: Browser, url: str, *, dark: bool = False, phone: bool = False, still: bool = False, touch: bool = False
) -> AsyncIterator[Page]:
    """The chat page at `url`; what its scripts or its policy complain about fails the test.

    `still`: for somebody who asked for less motion, so that nothing is on its way when it is looked at. `touch`: under
    a finger.
    """
    size = PHONE if phone else WIDE
    context = await browser.new_context(
        viewport={"width": size["width"], "height": size["height"]},
        color_scheme="dark" if dark else "light",
        reduced_motion="reduce" if still else "no-preference",
        has_touch=touch,
        is_mobile=touch,
        accept_downloads=True,
    )
    await context.grant_permissions(["clipboard-read", "clipboard-write", "camera"], origin=url)
    page = await context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda said: complaints.append(said.text) if _is_complaint(said) else None)
    await page.goto(url)
    await page.wait_for_selector(".pane")
    yield page
    await context.close()
    assert complaints == []


def _is_complaint(said: ConsoleMessage) -> bool:
    """An answer with an error status is logged by the browser itself; what is said of it is tested."""
    return said.type == "error" and not said.text.startswith("Failed to load resource")
