"""Telegram's limits on sending, kept before Telegram has to say so.

Thirty messages a second over all chats, one a second in a chat with a small burst, twenty a minute in a group. A turn
counts from when Telegram has answered, not from when the request left: however unlike the ways of two requests are,
Telegram never sees more of them in a second than it allows.

Over all chats, what a person waits for goes first: an answer ends somebody's wait, while that a photo was seen only
begins one. So as many chats as can be are done with, and none goes without a sign for long, since an answer does not
overtake a sign that has waited for `PATIENCE`. A mere sign of progress only goes out where there is room to spare.
Where several bots share a token, `turns` are what they take of it together.
"""

import asyncio
import heapq
import itertools
import time
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

from bot.settings import BotSettings
from bot.turns import Limits, Turns

Clock = Callable[[], float]
PATIENCE = 15.0
"""Seconds after which what says that a photo was seen goes before answers that came later: about as long as a person
waits before they send it again."""
_IDLE_CHATS = 2000
"""Chats kept track of before those that have been quiet are forgotten."""
_SECOND = 1.0
"""Stretch of time that the limit over all chats is about."""
_SLACK = 0.1
"""Seconds by which requests of bots that share a token may be unlike in how long they take: they know of each other
when a turn was booked, not when Telegram has answered."""
_ARRIVED = 1.0
"""Seconds after which a request is taken to have reached Telegram, although there is no answer yet."""


class Window:
    """At most `count` turns in any stretch of `span` seconds; used by one at a time."""

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

    def over(self, now: float) -> None:
        """The turn that was booked last was taken until now."""
        if self._turns:
            self._turns[-1] = max(self._turns[-1], now)

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


class Gate:
    """At most `count` turns are out at once, and each comes back `span` seconds after it was used: no stretch of that
    length holds more. Who waits is let in by rank, the lowest first."""

    def __init__(self, count: int, span: float = _SECOND) -> None:
        self._count = self._free = count
        self._span = span
        self._waiting: list[tuple[float, int, asyncio.Future[None]]] = []
        self._arrivals = itertools.count()

    @property
    def roomy(self) -> bool:
        """Whether nobody waits and more than half of the turns are free."""
        return 2 * self._free > self._count and not self._waiting

    @asynccontextmanager
    async def turn(self, rank: float) -> AsyncIterator[None]:
        """For the time of one request."""
        await self._enter(rank)
        loop = asyncio.get_running_loop()
        back = loop.call_later(_ARRIVED + self._span, self._come_back)
        try:
            yield
        finally:
            if loop.time() + self._span < back.when():
                back.cancel()
                loop.call_later(self._span, self._come_back)

    async def _enter(self, rank: float) -> None:
        if self._free:
            self._free -= 1
            return
        turn = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, (rank, next(self._arrivals), turn))
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self._come_back()  # it was given to this one just now
            raise

    def _come_back(self) -> None:
        """To whoever is next, unless they wait no more."""
        while self._waiting:
            _, _, turn = heapq.heappop(self._waiting)
            if not turn.done():
                turn.set_result(None)
                return
        self._free += 1


class _Chat:
    def __init__(self, windows: tuple[Window, ...]) -> None:
        self.windows = windows
        self.blocked_until = 0.0
        self.used = 0
        """Requests that wait for it or are under way."""


class Pace:
    """Tells when the next message may go out; all on one event loop."""

    def __init__(
        self,
        settings: BotSettings,
        clock: Clock = time.monotonic,
        *,
        turns: Turns | None = None,
        waited: Callable[[float], None] = lambda seconds: None,
    ) -> None:
        """`waited` is told for how long each turn was waited for, in seconds."""
        self._waited = waited
        self._settings = settings
        self._clock = clock
        self._turns = turns
        self._all = Gate(settings.placard_sends_per_second)
        self._chats: dict[int, _Chat] = {}

    @asynccontextmanager
    async def turn(self, chat: int, *, counts: bool = True, patient: bool = False) -> AsyncIterator[None]:
        """For the time of one request about the chat, of which there is one at a time; begins once it may go out, which
        in a quiet chat is at once.

        `counts`: whether it puts something into the chat, which is what the chat's own limits are about. `patient`:
        whether it gives way to answers in other chats for a while.
        """
        found = self._chat(chat)
        found.used += 1
        try:
            asked = self._clock()
            rank = asked + (PATIENCE if patient else 0.0)
            await _pause(found.blocked_until - self._clock())
            if counts:
                await _pause(max(window.book(self._clock()) for window in found.windows))
                await self._together(self._limits(chat))
            # The turn over all chats is taken last: nobody else loses it while this chat waits for its own.
            async with self._all.turn(rank):
                await self._together({"all": (self._settings.placard_sends_per_second, _SECOND)})
                self._waited(self._clock() - asked)
                try:
                    yield
                finally:
                    for window in found.windows if counts else ():
                        window.over(self._clock())
        finally:
            found.used -= 1

    def roomy(self, chat: int) -> bool:
        """Whether a message that nobody waits for may go to the chat now."""
        now = self._clock()
        found = self._chat(chat)
        if not self._all.roomy or (self._turns and self._turns.crowded):
            return False
        return found.blocked_until <= now and all(window.roomy(now) for window in found.windows)

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
            longer = {name: (count, span + _SLACK) for name, (count, span) in limits.items()}
            await _pause(await self._turns.book(longer))

    def _tidy(self) -> None:
        now = self._clock()
        for chat, found in list(self._chats.items()):
            if not found.used and found.blocked_until <= now and all(window.idle(now) for window in found.windows):
                del self._chats[chat]


async def _pause(seconds: float) -> None:
    if seconds > 0:
        await asyncio.sleep(seconds)
