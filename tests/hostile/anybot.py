"""The bot's way in, whole: the webhook's HTTP, the inbox on a real Valkey, python-telegram-bot's objects, the handlers.

Behind them stand an engine that takes every job and a chat in memory, so that thousands of updates go through in a
minute.
"""

import asyncio
import logging
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import aiohttp
from telegram.ext import Application

from bot import handlers, intake, webhook
from bot.api import make_api
from bot.app import App, _Application
from bot.demo import serve
from bot.inbox import Inbox, Raw
from bot.mailboxes import PREFIX
from bot.settings import BotSettings
from engine.broker.connection import open_redis
from engine.broker.embedded import Embedded
from engine.settings import SECOND, EngineSettings, Secret
from tests.fakes_bot import FakeClient, FakeSender, fake_deps

_SECRET = "s3cret"


class _Faults(logging.Handler):
    """What is logged as an error: a handler that raised, an update that could not be handled."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.name.startswith(_CONCERNED) and not _EXPECTED.search(record.getMessage()):
            error = record.exc_info[1] if record.exc_info else None
            self.found.append(f"{record.name}: {record.getMessage()} {error!r}")


_CONCERNED = ("bot", "engine", "asyncio", "aiohttp", "telegram")
_EXPECTED = re.compile(r"cannot be understood: \w+$|is of no form that is known, and is left out$")
"""What is logged of an update of a form that Telegram never sends."""


class AnyBot:
    """Made by `open_bot`."""

    def __init__(self, url: str, session: aiohttp.ClientSession, inbox: Inbox, faults: _Faults) -> None:
        self._url, self._session, self._inbox, self._faults = url, session, inbox, faults
        self.handled = 0
        self.statuses: dict[int, int] = {}
        """How often the webhook answered with each status."""

    async def bring(self, body: bytes) -> None:
        """Bring an update and wait until the bot is through with it; raises AssertionError where it is not."""
        await self._inbox._boxes._redis.delete(PREFIX + "seen")  # the same number again is a new update here
        headers = {"X-Telegram-Bot-Api-Secret-Token": _SECRET}
        async with self._session.post(self._url, data=body, headers=headers) as answer:
            self.statuses[answer.status] = self.statuses.get(answer.status, 0) + 1
            assert answer.status in (200, 400, 413), (answer.status, body[:2000])
        try:
            async with asyncio.timeout(10):
                while await self._inbox._boxes._redis.xlen(PREFIX + "ready"):  # noqa: ASYNC110
                    await asyncio.sleep(0)
        except TimeoutError:
            raise AssertionError(f"it does not come to its end: {body[:2000]!r}") from None
        found, self._faults.found = self._faults.found, []
        assert not found, (found, body[:2000])


@asynccontextmanager
async def open_bot(folder: Path) -> AsyncIterator[AnyBot]:
    """The bot, for the block; nothing of it is left afterwards."""
    engine = EngineSettings(placard_data=folder)
    faults = _Faults()
    logging.getLogger().addHandler(faults)
    try:
        async with serve() as demo, Embedded.open(engine) as server, open_redis(engine, server.socket) as redis:
            settings = BotSettings(
                telegram_bot_token=Secret(demo.token), telegram_api_url=demo.url, webhook_url="https://127.0.0.1/hook",
                webhook_secret=Secret(_SECRET), placard_http="127.0.0.1:0", placard_album_wait=0.01 * SECOND,
                placard_drain=1 * SECOND,
            )  # fmt: skip
            sender = FakeSender()
            deps = fake_deps(FakeClient(redis), sender, settings=settings, engine=engine)
            async with make_api(settings) as api:
                made = Application.builder().application_class(_Application).bot(api).updater(None).job_queue(None)
                application = made.build()
                handlers.register(application, deps)
                await application.initialize()
                inbox = Inbox(redis, settings, me="bot")
                app = App(deps, api, application, inbox, None, name="bot")
                listening = webhook.listening(settings, inbox, _well)
                async with listening as port, intake.collecting(deps), aiohttp.ClientSession() as session:
                    bot = AnyBot(f"http://127.0.0.1:{port}/hook", session, inbox, faults)

                    async def handle(raw: Raw) -> None:
                        await app._handle(raw)
                        bot.handled += 1

                    running = asyncio.create_task(inbox.run(handle, app._give_up))
                    try:
                        yield bot
                    finally:
                        running.cancel()
                        with suppress(asyncio.CancelledError):
                            await running
                await application.shutdown()
    finally:
        logging.getLogger().removeHandler(faults)


async def _well() -> dict[str, bool]:
    return {}
