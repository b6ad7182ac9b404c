"""Telegram brings the updates: each is written down before it is told so."""

import hmac
import json
import logging
import re
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web
from redis.exceptions import RedisError
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.api import Api, unknown_token
from bot.calls import Backoff
from bot.http import address
from bot.inbox import Inbox
from bot.polling import kinds
from bot.refusals import judge
from bot.settings import BotSettings
from engine.errors import SettingError, Unavailable

log = logging.getLogger(__name__)

_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_HEADER = "X-Telegram-Bot-Api-Secret-Token"
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


async def hook(api: Api, settings: BotSettings) -> None:
    """Tell Telegram where to bring updates; raises SettingError where it does not take the address."""
    backoff = Backoff()
    while True:
        try:
            await api.set_webhook(
                settings.webhook_url,
                secret_token=settings.webhook_secret.reveal(),
                allowed_updates=list(kinds(api)),
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


class Webhook:
    """Where Telegram brings updates, and nobody else can."""

    def __init__(self, settings: BotSettings, inbox: Inbox) -> None:
        self._secret = settings.webhook_secret.reveal().encode()
        self._inbox = inbox

    async def take(self, request: web.Request) -> web.Response:
        given = request.headers.get(_HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._secret):
            return web.Response(status=401)
        try:
            raw: Any = json.loads(await request.read())
        except (ValueError, RecursionError):
            raw = None
        if not isinstance(raw, dict) or type(raw.get("update_id")) is not int:
            return web.Response(status=400)
        try:
            await self._inbox.put([raw])
        except (RedisError, Unavailable) as error:
            log.warning("an update could not be written down (%s); Telegram brings it again", type(error).__name__)
            return web.Response(status=503)
        return web.Response()
