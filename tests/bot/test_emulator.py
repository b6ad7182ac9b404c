"""The bot as it is, on a Bot API emulator by others: what it asks for is what others understand too."""

import socket
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest

from bot.app import App, open_app
from bot.settings import BotSettings
from engine.settings import EngineSettings, Secret
from tests.at_work import serving
from tests.bot.emulator import TOKEN, Emulator, emulator

PERSON = {"id": 77, "is_bot": False, "first_name": "Robin", "language_code": "en"}
CHAT = {"id": 77, "type": "private", "first_name": "Robin"}


def message(number: int, text: str) -> dict[str, Any]:
    content: dict[str, Any] = {"message_id": number, "date": int(time.time()), "chat": CHAT, "from": PERSON}
    if text.startswith("/"):
        content["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text)}]
    return content | {"text": text}


@pytest.fixture
async def telegram(tmp_path: Path) -> AsyncIterator[Emulator]:
    async with emulator(tmp_path) as running:
        yield running


@asynccontextmanager
async def bot(telegram: Emulator, folder: Path, **settings: Any) -> AsyncIterator[App]:
    """The real bot with its own broker and worker."""
    chosen = BotSettings(telegram_bot_token=Secret(TOKEN), telegram_api_url=telegram.url)
    chosen = msgspec.structs.replace(chosen, **settings)
    async with open_app(chosen, EngineSettings(placard_data=folder / "data")) as app, serving(app):
        yield app


def buttons(fields: dict[str, str]) -> dict[str, str]:
    """The buttons of a message by their words, each with what it carries."""
    rows = msgspec.json.decode(fields.get("reply_markup", '{"inline_keyboard": []}'))["inline_keyboard"]
    return {button["text"]: button.get("callback_data", "") for row in rows for button in row}


async def talk(telegram: Emulator) -> None:
    """A command, a question, a button: each is answered in the chat."""
    await telegram.until("setMyCommands", lambda fields: "commands" in fields)
    await telegram.update(message=message(501, "/start"))
    await telegram.until("sendMessage", lambda fields: "Send me a photo" in fields["text"])
    await telegram.update(message=message(502, "The library is closed on Friday 7 August 2026. Ask at the desk."))
    seen = await telegram.until("sendMessage", lambda fields: '"message_id": 502' in fields.get("reply_parameters", ""))
    assert seen["chat_id"] == "77"
    answer = await telegram.until("editMessageText", lambda fields: "7 August 2026" in fields["text"])
    assert '"type": "pre"' in answer["entities"]
    plain = buttons(answer)["Plain"]
    pressed = message(int(answer["message_id"]), "answer") | {
        "from": {"id": 7, "is_bot": True, "first_name": "Fixture"}
    }
    await telegram.update(
        callback_query={"id": "1", "from": PERSON, "message": pressed, "chat_instance": "1", "data": plain}
    )
    await telegram.until("answerCallbackQuery", lambda fields: fields["callback_query_id"] == "1")
    await telegram.until("editMessageText", lambda fields: "• Plain •" in buttons(fields))


async def judged(telegram: Emulator) -> None:
    status, said = await telegram.verdict("--require-response", "--require-method", "editMessageText")
    assert status == 0, said


async def test_a_talk_by_polling(telegram: Emulator, tmp_path: Path) -> None:
    """Updates are fetched, and everything that the bot asks for is understood."""
    async with bot(telegram, tmp_path):
        await talk(telegram)
    await judged(telegram)


async def test_a_talk_by_webhook(telegram: Emulator, tmp_path: Path) -> None:
    """Updates are brought to the bot's door with its secret."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    settings = {"webhook_url": f"http://127.0.0.1:{port}/hook", "placard_http": f"127.0.0.1:{port}"}
    async with bot(telegram, tmp_path, webhook_secret=Secret("s3cret"), **settings):
        await telegram.until("setWebhook", lambda fields: fields["secret_token"] == "s3cret")
        await talk(telegram)
    assert not [asked for asked in telegram.asked if asked.method == "getUpdates"]
    await judged(telegram)


async def test_a_restart_answers_what_came_meanwhile(telegram: Emulator, tmp_path: Path) -> None:
    """Nothing is answered twice, and what was written while the bot was away is answered."""
    async with bot(telegram, tmp_path):
        await telegram.until("setMyCommands", lambda _: True)
        await telegram.update(message=message(501, "/start"))
        await telegram.until("sendMessage", lambda fields: "Send me a photo" in fields["text"])
    await telegram.update(message=message(502, "/privacy"))
    async with bot(telegram, tmp_path):
        await telegram.until("sendMessage", lambda fields: "photos go" in fields["text"])
    assert len([asked for asked in telegram.asked if asked.method == "sendMessage"]) == 2
