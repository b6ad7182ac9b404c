"""Asks Telegram for updates, and confirms them only when they are written down."""

import asyncio
import logging
import time

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.api import Api, unknown_token
from bot.away import until_there
from bot.calls import Backoff
from bot.inbox import Inbox
from bot.refusals import Wait, judge
from bot.settings import BotSettings
from engine.errors import Unavailable

log = logging.getLogger(__name__)

_KINDS = ("message", "callback_query", "inline_query", "my_chat_member")
"""Updates that the bot has handlers for; Telegram sends it no others."""
_GUESTS = "guest_message"
"""Only where Telegram says that the bot takes guests: a server that knows none may refuse to be asked for them."""
_BATCH = 100
"""Updates in one answer, which is the most that Telegram gives."""


class Polling:
    """Fetches updates until cancelled; Telegram allows one poller for each token."""

    def __init__(self, api: Api, inbox: Inbox, settings: BotSettings) -> None:
        self._api = api
        self._inbox = inbox
        self._settings = settings
        self._backoff = Backoff()
        self._conflict_since: float | None = None
        self._answered = 0.0

    @property
    def well(self) -> bool:
        """Whether Telegram answered lately."""
        return time.monotonic() - self._answered < 2 * self._settings.placard_poll.total_seconds() + 10

    async def run(self) -> None:
        """Raises SettingError where the token is not known (any more), Unavailable where another process keeps
        polling with it."""
        hooked = True
        offset: int | None = None
        while True:
            try:
                if hooked:
                    # What is waiting came while the bot was away: it is wanted.
                    await self._api.delete_webhook(drop_pending_updates=False)
                    hooked = False
                    self._answered = time.monotonic()
                updates = await self._api.raw_updates(
                    offset, wait=self._settings.placard_poll, limit=_BATCH, kinds=kinds(self._api)
                )
            except TelegramError as error:
                hooked = hooked or (isinstance(error, Conflict) and "webhook" in error.message.lower())
                await self._wait(error)
                continue
            self._well_again()
            if updates:
                await until_there(lambda news=updates: self._inbox.put(news))  # type: ignore[misc]
                # The next request tells Telegram that it can forget them.
                offset = max(int(update["update_id"]) for update in updates) + 1

    def _well_again(self) -> None:
        if self._conflict_since is not None:
            log.info("the other process has stopped, updates come here again")
        self._conflict_since = None
        self._backoff.reset()
        self._answered = time.monotonic()

    async def _wait(self, error: TelegramError) -> None:
        """Wait before the next try; raises where there is no use in one."""
        trouble = judge(error)
        match error:
            case InvalidToken():
                raise unknown_token()
            case Conflict():
                self._conflict()
                await self._backoff.wait()
            case RetryAfter() if isinstance(trouble, Wait):
                log.warning("Telegram asks to wait %.0f s before asking for updates", trouble.wait.total_seconds())
                await asyncio.sleep(trouble.wait.total_seconds())
            case _:
                log.warning("no updates from Telegram (%s), trying again", trouble)
                await self._backoff.wait()

    def _conflict(self) -> None:
        now = time.monotonic()
        if self._conflict_since is None:
            self._conflict_since = now
            log.error("another process asks for updates with the same token; only one of them can get them")
        elif now - self._conflict_since > self._settings.placard_conflict.total_seconds():
            raise Unavailable("Telegram", "another process asks for updates with the same token; stop it, or this one")


def kinds(api: Api) -> tuple[str, ...]:
    """Updates that Telegram is asked for."""
    try:
        guests = api.bot.supports_guest_queries
    except RuntimeError:  # it was not asked yet who the bot is
        guests = False
    return (*_KINDS, _GUESTS) if guests else _KINDS
