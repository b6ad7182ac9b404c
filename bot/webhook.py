"""Telegram brings the updates: each is written down before it is told so. Also says whether all is well."""

import hmac
import json
import logging
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web
from redis.exceptions import RedisError
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.api import Api, unknown_token
from bot.calls import Backoff
from bot.inbox import Inbox
from bot.polling import KINDS
from bot.refusals import judge
from bot.settings import MEGABYTE, BotSettings
from engine.errors import SettingError, Unavailable

log = logging.getLogger(__name__)

Checks = Callable[[], Awaitable[Mapping[str, bool]]]
"""What has to be well for the bot to be ready, by name."""
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_HEADER = "X-Telegram-Bot-Api-Secret-Token"
_DEFAULT = "127.0.0.1:8080"
"""Where the webhook listens when no address is set: behind a proxy on this machine, which has the certificate."""
_CONNECTIONS = 40
"""Updates that Telegram may bring at the same time."""


def check(settings: BotSettings) -> None:
    """Raises SettingError where the settings of the webhook cannot work."""
    address(settings)
    if not settings.webhook_url:
        return
    if not urlsplit(settings.webhook_url).hostname:
        raise SettingError("WEBHOOK_URL", "not an address such as https://bot.example.org/telegram")
    if not _SECRET.fullmatch(settings.webhook_secret.reveal()):
        raise SettingError("WEBHOOK_SECRET", "needed with WEBHOOK_URL: 1 to 256 letters, digits, - and _")


def address(settings: BotSettings) -> tuple[str, int] | None:
    """Host and port to listen on; None where nothing listens."""
    given = settings.placard_http or (_DEFAULT if settings.webhook_url else "")
    if not given:
        return None
    host, _, port = given.rpartition(":")
    if not host or not port.isdigit():
        raise SettingError("PLACARD_HTTP", "not host:port")
    return host.strip("[]"), int(port)


@asynccontextmanager
async def listening(settings: BotSettings, inbox: Inbox, checks: Checks) -> AsyncIterator[int | None]:
    """Serve webhook, /healthz and /readyz as the settings say; gives the port, None where nothing listens."""
    where = address(settings)
    if where is None:
        yield None
        return
    application = web.Application(client_max_size=MEGABYTE)
    pages = _Pages(settings, inbox, checks)
    application.router.add_get("/healthz", pages.healthy)
    application.router.add_get("/readyz", pages.ready)
    if settings.webhook_url:
        application.router.add_post(urlsplit(settings.webhook_url).path or "/", pages.update)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=settings.placard_drain.total_seconds())
    await runner.setup()
    try:
        site = web.TCPSite(runner, *where)
        try:
            await site.start()
        except OSError as error:
            raise SettingError("PLACARD_HTTP", f"cannot listen on {where[0]}:{where[1]} ({error.strerror})") from None
        port = int(runner.addresses[0][1])
        log.info("listening on %s:%d", where[0], port)
        yield port
    finally:
        await runner.cleanup()


async def hook(api: Api, settings: BotSettings) -> None:
    """Tell Telegram where to bring updates; raises SettingError where it does not take the address."""
    backoff = Backoff()
    while True:
        try:
            await api.set_webhook(
                settings.webhook_url,
                secret_token=settings.webhook_secret.reveal(),
                allowed_updates=list(KINDS),
                max_connections=_CONNECTIONS,
                drop_pending_updates=False,
            )
            return
        except InvalidToken:
            raise unknown_token() from None
        except BadRequest as error:
            raise SettingError("WEBHOOK_URL", error.message) from None
        except TelegramError as error:
            log.warning("the webhook could not be set (%s), trying again", judge(error))
        await backoff.wait()


class _Pages:
    def __init__(self, settings: BotSettings, inbox: Inbox, checks: Checks) -> None:
        self._secret = settings.webhook_secret.reveal().encode()
        self._inbox = inbox
        self._checks = checks

    async def update(self, request: web.Request) -> web.Response:
        given = request.headers.get(_HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._secret):
            return web.Response(status=401)
        try:
            raw: Any = json.loads(await request.read())
        except (ValueError, RecursionError):
            raw = None
        if not isinstance(raw, dict) or not isinstance(raw.get("update_id"), int):
            return web.Response(status=400)
        try:
            await self._inbox.put([raw])
        except (RedisError, Unavailable) as error:
            log.warning("an update could not be written down (%s); Telegram brings it again", type(error).__name__)
            return web.Response(status=503)
        return web.Response()

    async def healthy(self, _: web.Request) -> web.Response:
        """The process lives and takes requests."""
        return web.json_response({"ok": True})

    async def ready(self, _: web.Request) -> web.Response:
        """Updates can be taken and answered."""
        checks = await self._checks()
        return web.json_response({"ok": all(checks.values()), **checks}, status=200 if all(checks.values()) else 503)
