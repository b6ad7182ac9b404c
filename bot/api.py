"""The Bot API client: python-telegram-bot's, with the token kept out of sight and updates as Telegram wrote them."""

import logging
import os
from datetime import timedelta
from typing import Any

from telegram import Bot
from telegram.request import HTTPXRequest

from bot.settings import BotSettings
from engine.errors import SettingError

_CONNECT = 10.0
"""Seconds to reach the server."""
_CONNECTIONS = 64
"""Requests under way at once; one more waits for a place."""
_SLACK = 10.0
"""Seconds that an answer to getUpdates may come later than asked for."""


class Api(Bot):
    """What speaks to the Bot API server; used by one event loop, any number of calls at once."""

    def __repr__(self) -> str:
        # The library's own shows the token, and it prints the bot in some of its messages.
        return "Api()"

    async def raw_updates(
        self, offset: int | None, *, wait: timedelta, limit: int, kinds: tuple[str, ...]
    ) -> list[dict[str, Any]]:
        """Updates from `offset` on as Telegram wrote them: fields that the library does not know are kept.

        Waits up to `wait` for the first one. Raises telegram.error.TelegramError.
        """
        seconds = int(wait.total_seconds())
        asked = {"offset": offset, "timeout": seconds, "limit": limit, "allowed_updates": list(kinds)}
        updates: list[dict[str, Any]] = await self._post("getUpdates", asked, read_timeout=seconds + _SLACK)
        return updates


def make_api(settings: BotSettings) -> Api:
    """The client for the server that the settings name; it connects when it is first used."""
    quiet()
    # Without it the library warns whenever Telegram asks to wait, before its error can be caught.
    os.environ.setdefault("PTB_TIMEDELTA", "true")
    base = settings.telegram_api_url.rstrip("/")
    wait = settings.placard_send_wait.total_seconds()
    return Api(
        settings.telegram_bot_token.reveal(),
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=HTTPXRequest(
            connection_pool_size=_CONNECTIONS,
            connect_timeout=_CONNECT,
            read_timeout=wait,
            write_timeout=wait,
            media_write_timeout=wait,
            # A request that never left waits for a place; it must not look like one whose answer was lost.
            pool_timeout=None,
        ),
        get_updates_request=HTTPXRequest(connection_pool_size=1, connect_timeout=_CONNECT, pool_timeout=_CONNECT),
    )


def unknown_token() -> SettingError:
    """What is wrong where Telegram answers 401 or 404 to everything."""
    return SettingError("TELEGRAM_BOT_TOKEN", "Telegram does not know it; @BotFather shows the right one")


def quiet() -> None:
    """Keep the libraries from logging the addresses they ask for: these hold the token."""
    for name in ("httpx", "httpcore", "telegram"):
        logging.getLogger(name).setLevel(logging.WARNING)
