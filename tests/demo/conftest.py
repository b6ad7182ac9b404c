"""The local Bot API server and a real python-telegram-bot `Bot` that talks to it over HTTP."""

import io
import os
from collections.abc import AsyncIterator, Awaitable

import httpx
import pytest
from PIL import Image
from telegram import Bot, Update
from telegram.error import TelegramError

from bot.demo import DemoServer, serve
from bot.demo.people import Person

# As Placard does; without it the library warns at every 429.
os.environ.setdefault("PTB_TIMEDELTA", "true")


@pytest.fixture
async def server() -> AsyncIterator[DemoServer]:
    async with serve() as server:
        yield server


@pytest.fixture
async def bot(server: DemoServer) -> AsyncIterator[Bot]:
    async with Bot(server.token, base_url=f"{server.url}/bot", base_file_url=f"{server.url}/file/bot") as bot:
        server.backend.calls.clear()
        yield bot


@pytest.fixture
def robin(server: DemoServer) -> Person:
    return server.add_person("Robin")


def picture(width: int = 600, height: int = 800, kind: str = "JPEG", color: str = "orange") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), color).save(out, kind)
    return out.getvalue()


async def raw(server: DemoServer, method: str, **params: object) -> str:
    """A call that the library would not make; returns Telegram's words, empty where it was taken."""
    async with httpx.AsyncClient() as client:
        answer = await client.post(f"{server.url}/bot{server.token}/{method}", json=params)
    return str(answer.json().get("description", ""))


async def refused(server: DemoServer, call: Awaitable[object]) -> str:
    """Telegram's words when a call is refused (the library changes their case)."""
    with pytest.raises(TelegramError):
        await call
    return server.calls[-1].description


async def news(bot: Bot, *, offset: int | None = None) -> list[Update]:
    """What waits for the bot."""
    return list(await bot.get_updates(offset=offset, timeout=0))


async def confirm(bot: Bot) -> None:
    """Take all that waits off the queue."""
    if waiting := await news(bot):
        await news(bot, offset=waiting[-1].update_id + 1)
