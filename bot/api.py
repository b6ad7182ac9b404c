"""The Bot API client: python-telegram-bot's, with the token kept out of sight and updates as Telegram wrote them."""

import logging
import os
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from typing import Any

import httpx
from telegram import Bot
from telegram.error import TelegramError
from telegram.request import HTTPXRequest

from bot.refusals import Lost, Moved, NotSent, Refused, Unreachable, Wait, judge
from bot.settings import BotSettings
from engine import traces
from engine.errors import PlacardError, SettingError

_CONNECT = 10.0
"""Seconds to reach the server."""
_CONNECTIONS = 64
"""Requests under way at once; one more waits for a place."""
_UNREACHED = frozenset({"not-sent", "lost"})
"""What comes of a request to a server that is away."""
_NAMES = {NotSent: "not-sent", Lost: "lost", Wait: "too-many", Moved: "moved", Unreachable: "unreachable"}
_SLACK = 10.0
"""Seconds that an answer to getUpdates may come later than asked for."""


Called = Callable[[str, str], None]
"""Told of each request: its method, and what came of it ("ok", or the kind of trouble)."""


class Api(Bot):
    """What speaks to the Bot API server; used by one event loop, any number of calls at once."""

    _called: Called = staticmethod(lambda method, outcome: None)
    _unreached = False

    @property
    def reached(self) -> bool:
        """Whether the server answered when it was last asked for something, if only to refuse."""
        return not self._unreached

    def tell(self, called: Called) -> None:
        """From now on tell of each request."""
        self._called = called

    async def _post(self, endpoint: str, *args: Any, **kwargs: Any) -> Any:
        outcome = "given-up"
        try:
            with traces.span(f"telegram {endpoint}", inner=True):
                answer = await super()._post(endpoint, *args, **kwargs)
            outcome = "ok"
        except TelegramError as error:
            outcome = _named(judge(error))
            raise
        finally:
            self._called(endpoint, outcome)
            if outcome != "given-up":
                self._unreached = outcome in _UNREACHED
        return answer

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
            httpx_kwargs={"event_hooks": {"response": [_freed_when_read]}},
        ),
        get_updates_request=HTTPXRequest(connection_pool_size=1, connect_timeout=_CONNECT, pool_timeout=_CONNECT),
    )


class _Body(httpx.AsyncByteStream):
    """What an answer brings. The library's own holds on to the answer, and the answer to it: a file of megabytes would
    stay in memory until Python looks for such circles, which may be hundreds of files later."""

    def __init__(self, stream: httpx.AsyncByteStream) -> None:
        self._stream: httpx.AsyncByteStream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._stream:
            yield part

    async def aclose(self) -> None:
        stream, self._stream = self._stream, httpx.ByteStream(b"")
        await stream.aclose()


async def _freed_when_read(answer: httpx.Response) -> None:
    if isinstance(answer.stream, httpx.AsyncByteStream):
        answer.stream = _Body(answer.stream)


def _named(trouble: PlacardError) -> str:
    return f"refused-{trouble.reason}" if isinstance(trouble, Refused) else _NAMES.get(type(trouble), "lost")


def unknown_token() -> SettingError:
    """What is wrong where Telegram answers 401 or 404 to everything."""
    return SettingError("TELEGRAM_BOT_TOKEN", "Telegram does not know it; @BotFather shows the right one")


def quiet() -> None:
    """Keep the libraries from logging the addresses they ask for: these hold the token."""
    for name in ("httpx", "httpcore", "telegram"):
        logging.getLogger(name).setLevel(logging.WARNING)
