"""A bot with its worker on the local Bot API server, for the benchmarks that need a chat."""

import os
import subprocess
import tempfile
from asyncio import create_subprocess_exec
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import psutil

from bench.harness import PLACARD
from bot.demo import DemoServer, serve
from bot.demo.people import Person
from bot.demo.views import MessageView
from bot.settings import BotSettings
from engine.settings import EngineSettings, Secret


def settings(server: DemoServer, folder: Path) -> tuple[BotSettings, EngineSettings]:
    """For a bot in this process that takes the server for Telegram."""
    bot = BotSettings(telegram_api_url=server.url, telegram_bot_token=Secret(server.token))
    return bot, EngineSettings(placard_data=folder)


@asynccontextmanager
async def bot() -> AsyncIterator[tuple[DemoServer, psutil.Process]]:
    """The server, and a `placard bot` that polls it from a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        async with serve() as server:
            environment = os.environ | {
                "TELEGRAM_BOT_TOKEN": server.token,
                "TELEGRAM_API_URL": server.url,
                "PLACARD_DATA": folder,
                "REDIS_URL": "",
            }
            process = await create_subprocess_exec(
                PLACARD, "bot", env=environment, cwd=folder, stderr=subprocess.DEVNULL
            )
            try:
                await server.wait_for_call("getMe", seconds=30)
                yield server, psutil.Process(process.pid)
            finally:
                process.terminate()
                await process.wait()


async def answer(server: DemoServer, person: Person, seconds: float = 60) -> MessageView:
    """The bot's answer to a person who has asked once: the status message, when it has become the answer."""

    def look(messages: list[MessageView]) -> MessageView | None:
        told = [message for message in messages if message.from_bot]
        return next((message for message in told if message.edited and not message.text.endswith("…")), None)

    return await server.wait_for(person, look, seconds)
