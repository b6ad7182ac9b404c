"""Telegram's limits on sending, kept before Telegram has to say so.

Thirty messages a second over all chats, one a second in a chat with a small burst, twenty a minute in a group. What a
person waits for takes its turn in the order it came; a mere sign of progress only goes out where there is room to
spare, so it never makes an answer wait. Where several bots share a token, `turns` are what they take of it together.
"""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from datetime import timedelta

from bot.settings import BotSettings
from bot.turns import Limits, Turns

Clock = Callable[[], float]
_IDLE_CHATS = 2000
"""Chats kept track of before those that have been quiet are forgotten."""


class Window:
    """At most `count` turns in any stretch of `span` seconds."""

    def __init__(self, count: int, span: float) -> None:
        self._count = count
        self._span = span
        self._turns: deque[float] = deque()

    def book(self, now: float) -> float:
        """Take the next free turn; the seconds until it comes."""
        self._forget(now)
        turns = self._turns
        at = max(now, turns[-self._count] + self._span) if len(turns) >= self._count else now
        turns.append(at)
        return at - now

    def roomy(self, now: float) -> bool:
        """Whether more than half of the turns are free."""
        self._forget(now)
        return 2 * len(self._turns) < self._count

    def idle(self, now: float) -> bool:
        self._forget(now)
        return not self._turns

    def _forget(self, now: float) -> None:
        while self._turns and self._turns[0] <= now - self._span:
            self._turns.popleft()


class _Chat:
    def __init__(self, windows: tuple[Window, ...]) -> None:
        self.windows = windows
        self.blocked_until = 0.0


class Pace:
    """Tells when the next message may go out; all on one event loop."""

    def __init__(self, settings: BotSettings, clock: Clock = time.monotonic, *, turns: Turns | None = None) -> None:
        self._settings = settings
        self._clock = clock
        self._turns = turns
        self._all = Window(settings.placard_sends_per_second, 1.0)
        self._chats: dict[int, _Chat] = {}

    async def turn(self, chat: int, *, counts: bool = True) -> None:
        """Wait until a request about the chat may go out; returns at once in a quiet one.

        `counts`: whether it puts something into the chat, which is what the chat's own limits are about.
        """
        found = self._chat(chat)
        await _pause(found.blocked_until - self._clock())
        if counts:
            await _pause(max(window.book(self._clock()) for window in found.windows))
            await self._together(self._limits(chat))
        # The turn over all chats is taken last: nobody else loses it while this chat waits for its own.
        await _pause(self._all.book(self._clock()))
        await self._together({"all": (self._settings.placard_sends_per_second, 1.0)})

    def roomy(self, chat: int) -> bool:
        """Whether a message that nobody waits for may go to the chat now."""
        now = self._clock()
        found = self._chat(chat)
        if self._turns and self._turns.crowded:
            return False
        return found.blocked_until <= now and all(window.roomy(now) for window in (self._all, *found.windows))

    def block(self, chat: int, wait: timedelta) -> None:
        """Telegram wants nothing more for the chat for this long; other chats go on."""
        found = self._chat(chat)
        found.blocked_until = max(found.blocked_until, self._clock() + wait.total_seconds())

    def _chat(self, chat: int) -> _Chat:
        if found := self._chats.get(chat):
            return found
        if len(self._chats) >= _IDLE_CHATS:
            self._tidy()
        self._chats[chat] = _Chat(tuple(Window(count, span) for count, span in self._limits(chat).values()))
        return self._chats[chat]

    def _limits(self, chat: int) -> Limits:
        settings = self._settings
        burst = settings.placard_burst_in_chat
        limits = {f"{chat}": (burst, burst / settings.placard_sends_per_second_in_chat)}
        if chat < 0:
            limits[f"{chat}:minute"] = settings.placard_sends_per_minute_in_group, 60.0
        return limits

    async def _together(self, limits: Limits) -> None:
        """Wait for a turn that no other bot of the token takes."""
        if self._turns:
            await _pause(await self._turns.book(limits))

    def _tidy(self) -> None:
        now = self._clock()
        for chat, found in list(self._chats.items()):
            if found.blocked_until <= now and all(window.idle(now) for window in found.windows):
                del self._chats[chat]


async def _pause(seconds: float) -> None:
    if seconds > 0:
        await asyncio.sleep(seconds)
