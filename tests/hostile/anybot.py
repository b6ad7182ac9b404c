"""The bot as it runs, with its webhook open to anybody who knows the secret; Telegram is the local Bot API server.

No worker takes the jobs, and nothing is paced, so that many updates go through in a minute.
"""

import asyncio
import logging
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
from telegram.ext import TypeHandler

from bot.app import App, open_app
from bot.demo import DemoServer, serve
from bot.mailboxes import PREFIX, PRESSED, READY
from bot.settings import BotSettings
from engine.settings import SECOND, EngineSettings, Secret
from tests.at_work import serving
from tests.engine.servers import Server, running
from tests.hostile.anyupdate import ANN, BOT, GROUP

_SECRET = "s3cret"
_MANY = 10**9


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

    def __init__(self, app: App, demo: DemoServer, session: aiohttp.ClientSession, faults: _Faults) -> None:
        self._app, self._session, self._faults = app, session, faults
        self._url = f"http://127.0.0.1:{app.port}/hook"
        ann = demo.add_person("Ann")
        group = demo.add_group("Street", members=[ann])
        ids = {ANN: ann.id, GROUP: group.id, BOT: demo.backend.bot.id}
        self._ids = {f'"id": {made_up},'.encode(): f'"id": {real},'.encode() for made_up, real in ids.items()}
        self.handled = 0
        self.statuses: dict[int, int] = {}
        """How often the webhook answered with each status."""
        app.application.add_handler(TypeHandler(object, self._count), group=-1)

    async def _count(self, update: object, context: Any) -> None:
        self.handled += 1

    async def bring(self, body: bytes) -> None:
        """Bring an update and wait until the bot is through with it; raises AssertionError where it is not."""
        for made_up, real in self._ids.items():
            body = body.replace(made_up, real)
        redis = self._app.client.redis
        await redis.delete(PREFIX + "seen")  # the same number again is a new update here
        headers = {"X-Telegram-Bot-Api-Secret-Token": _SECRET}
        async with self._session.post(self._url, data=body, headers=headers) as answer:
            self.statuses[answer.status] = self.statuses.get(answer.status, 0) + 1
            assert answer.status in (200, 400, 413), (answer.status, body[:2000])
        try:
            async with asyncio.timeout(10):
                while await redis.xlen(READY) or await redis.xlen(PRESSED):  # noqa: ASYNC110
                    await asyncio.sleep(0)
        except TimeoutError:
            raise AssertionError(f"it does not come to its end: {body[:2000]!r}") from None
        found, self._faults.found = self._faults.found, []
        assert not found, (found, body[:2000])


@asynccontextmanager
async def open_bot(folder: Path) -> AsyncIterator[AnyBot]:
    """The bot, for the block; nothing of it is left afterwards."""
    queue, faults = Server(folder / "queue"), _Faults()
    async with serve() as demo, running(queue):
        settings = BotSettings(
            telegram_bot_token=Secret(demo.token), telegram_api_url=demo.url, webhook_url="https://127.0.0.1/hook",
            webhook_secret=Secret(_SECRET), placard_http="127.0.0.1:0", placard_album_wait=0.01 * SECOND,
            placard_drain=1 * SECOND, placard_sends_per_second=_MANY, placard_sends_per_second_in_chat=float(_MANY),
            placard_burst_in_chat=_MANY, placard_sends_per_minute_in_group=_MANY,
        )  # fmt: skip
        engine = EngineSettings(
            redis_url=Secret(f"redis://127.0.0.1:{queue.port}/0"), placard_workers=0, placard_queue=_MANY,
            placard_queue_per_person=_MANY, placard_data=folder,
        )  # fmt: skip
        async with open_app(settings, engine) as app, aiohttp.ClientSession() as session, serving(app):
            await demo.wait_for_call("setWebhook")
            logging.getLogger().addHandler(faults)
            try:
                yield AnyBot(app, demo, session, faults)
            finally:
                logging.getLogger().removeHandler(faults)
