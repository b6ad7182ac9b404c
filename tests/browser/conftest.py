"""A browser, the chat page, and a small bot that stands in for Placard.

One browser serves a module, so its tests run on one event loop; each has a server and a window of its own.
"""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Error, Page, async_playwright
from telegram import (
    Bot,
    CallbackQuery,
    CopyTextButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
    Message,
    SwitchInlineQueryChosenChat,
    Update,
)
from telegram import InlineKeyboardButton as Button
from telegram.error import TelegramError

from bot.demo import DemoServer, serve
from tests.browser.screen import Screen, open_page

ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--use-fake-device-for-media-stream",
]  # fmt: skip
ANSWER = (
    "<b>Summer fair</b>\n<pre>*Summer fair*\nSat 18 July, 2 pm\nFree entry</pre>"
    "<i>3 of 3 facts kept</i>\n"
    "<blockquote expandable>one\ntwo\nthree\nfour\nfive\nsix\nseven\nthe last line</blockquote>"
)


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """The Chromium on the PATH, or Playwright's own; skips the test where there is neither."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    async with async_playwright() as playwright:
        try:
            browser = await playwright.chromium.launch(executable_path=found, args=ARGUMENTS)
        except Error as error:
            if found:
                raise
            pytest.skip(f"no Chromium on the PATH and none of Playwright's own: {str(error).splitlines()[0]}")
        yield browser
        await browser.close()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="module")
async def server() -> AsyncIterator[DemoServer]:
    async with serve() as server:
        yield server


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser, server: DemoServer) -> AsyncIterator[Page]:
    async with open_page(browser, server.url) as page:
        yield page


@pytest.fixture
def screen(page: Page) -> Screen:
    return Screen(page)


@pytest_asyncio.fixture(loop_scope="module")
async def stand_in(server: DemoServer) -> AsyncIterator[Bot]:
    """A bot that answers a photo as Placard does: one message that becomes the answer, with buttons."""
    async with Bot(server.token, base_url=f"{server.url}/bot", base_file_url=f"{server.url}/file/bot") as bot:
        task = asyncio.create_task(_poll(bot))
        yield bot
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _poll(bot: Bot) -> None:
    offset = 0
    while True:
        try:
            updates = await bot.get_updates(offset=offset, timeout=20, read_timeout=30)
        except TelegramError:
            return  # The server went first.
        for update in updates:
            offset = update.update_id + 1
            await _handle(bot, update)


async def _handle(bot: Bot, update: Update) -> None:
    if update.inline_query is not None:
        content = InputTextMessageContent(f"About {update.inline_query.query}")
        offers = [InlineQueryResultArticle(str(n), f"Offer {n}", content, description="to send") for n in (1, 2)]
        await update.inline_query.answer(offers, cache_time=0)
    elif isinstance(update.callback_query, CallbackQuery):
        await _pressed(bot, update.callback_query)
    elif update.message is not None:
        await _said(bot, update.message)


async def _pressed(bot: Bot, query: CallbackQuery) -> None:
    await query.answer(
        "As you like" if query.data == "shorter" else "Only the one who asked", show_alert=query.data == "no"
    )
    if query.data == "shorter" and isinstance(query.message, Message):
        await query.message.edit_text("<pre>*Fair* Sat 2 pm</pre>", parse_mode="HTML")


async def _said(bot: Bot, message: Message) -> None:
    where = message.chat_id
    if message.photo or (message.reply_to_message and message.reply_to_message.photo):
        await bot.send_chat_action(where, "typing")
        told = await bot.send_message(where, "Reading…", reply_to_message_id=message.message_id)
        keyboard = InlineKeyboardMarkup([
            [Button("Shorter", callback_data="shorter"), Button("Longer", callback_data="no")],
            [Button("WhatsApp", url="https://wa.me/?text=Fair"), Button("Old", callback_data="x")],
        ])  # fmt: skip
        await told.edit_text(ANSWER, parse_mode="HTML", reply_markup=keyboard)
    elif message.text == "/file":
        await bot.send_document(where, b"all the text", filename="text.txt")
    elif message.text == "/out":
        chosen = SwitchInlineQueryChosenChat(query="fair", allow_group_chats=True)
        buttons = [
            Button("To a group", switch_inline_query_chosen_chat=chosen),
            Button("Copy", copy_text=CopyTextButton("Fair, 2 pm")),
        ]
        await bot.send_message(where, "Out", reply_markup=InlineKeyboardMarkup([buttons]))
    elif message.text == "/add":
        add = Button("Add me", url="https://t.me/placard_demo_bot?startgroup=read")
        await bot.send_message(where, "Where?", reply_markup=InlineKeyboardMarkup([[add]]))
    elif message.text == "/language":
        await bot.send_message(where, f"You speak {message.from_user and message.from_user.language_code}")
    elif message.text:
        await bot.send_message(where, f"You said: {message.text}")
