"""One request to Telegram, made until there is an answer to go by.

Waits for its turn, waits out a 429, makes it again where it never left this machine, and follows a group that has
become a supergroup. What remains is an answer, a refusal, or nobody knowing (Lost).
"""

import asyncio
import logging
import random
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TypeVar

from telegram.error import TelegramError

from bot.pace import Pace
from bot.refusals import Lost, Moved, NotSent, Wait, judge

log = logging.getLogger(__name__)

T = TypeVar("T")
Call = Callable[[int], Awaitable[T]]
"""Makes the request for the chat of this id."""


class Backoff:
    """Waits between tries, each about twice as long as the one before."""

    def __init__(self, *, first: float = 0.25, most: float = 30.0) -> None:
        self._next = first
        self._first = first
        self._most = most

    async def wait(self) -> None:
        # Not all at the same moment, when Telegram is back after having been away.
        await asyncio.sleep(self._next * random.uniform(0.75, 1.25))
        self._next = min(2 * self._next, self._most)

    def reset(self) -> None:
        self._next = self._first


class Calls:
    """Makes requests about chats; any number at once, but who wants an order within a chat must keep it."""

    def __init__(self, pace: Pace, *, insist: timedelta) -> None:
        self._pace = pace
        self._insist = insist.total_seconds()
        # A group moves at most once, and Telegram tells again after a restart.
        self._homes: dict[int, int] = {}

    def home(self, chat: int) -> int:
        """The id that the chat has now."""
        return self._homes.get(chat, chat)

    async def once(self, chat: int, call: Call[T], *, counts: bool = True, patient: bool = False) -> T:
        """Make the request; it is carried out at most once.

        Raises Unreachable, Refused, and Lost where nobody knows whether it was carried out.
        """
        backoff = Backoff()
        while True:
            home = self.home(chat)
            try:
                async with self._pace.turn(home, counts=counts, patient=patient):
                    return await call(home)
            except TelegramError as error:
                trouble = judge(error)
            match trouble:
                case Wait():
                    log.info("Telegram asks to wait %.0f s", trouble.wait.total_seconds())
                    self._pace.block(home, trouble.wait)
                case Moved():
                    log.info("the group has become a supergroup")
                    self._homes[chat] = trouble.chat
                case NotSent():
                    log.warning("Telegram cannot be reached (%s), trying again", trouble)
                    await backoff.wait()
                case _:
                    raise trouble

    async def until_taken(self, chat: int, call: Call[T], *, counts: bool = True) -> T:
        """Make the request, again and again where the answer is lost: for what may be carried out more than once.

        Raises Unreachable, Refused, and Lost where there was no answer for a long time.
        """
        backoff = Backoff()
        end = time.monotonic() + self._insist
        while True:
            try:
                return await self.once(chat, call, counts=counts)
            except Lost as lost:
                if time.monotonic() > end:
                    raise
                log.warning("Telegram did not answer (%s), trying again", lost)
            await backoff.wait()
