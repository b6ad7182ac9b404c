"""Telegram's limits on sending: one message a second in a chat, twenty a minute in a group, thirty a second in all."""

import math
import time
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.demo.refusals import too_many
from bot.demo.world import Chat


@dataclass
class Limits:
    """Off unless asked for, so that tests are fast; `clock` gives seconds and may be a test's own."""

    on: bool = False
    clock: Callable[[], float] = time.monotonic
    chat_burst: int = 3
    """Messages that a chat takes at once before one a second holds."""
    chat_rate: float = 1.0
    """Messages a second in a chat."""
    group_minute: int = 20
    """Messages a minute in a group."""
    all_second: int = 30
    """Messages a second over all chats."""
    _tokens: dict[int, tuple[float, float]] = field(default_factory=dict)
    _groups: defaultdict[int, deque[float]] = field(default_factory=lambda: defaultdict(deque))
    _all: deque[float] = field(default_factory=deque)

    def count(self, chat: Chat) -> None:
        """Count a message or an edit in a chat; refuses it where it is too many."""
        if not self.on:
            return
        now = self.clock()
        waits = [_wait(self._all, self.all_second, 1, now)]
        tokens, at = self._tokens.get(chat.id, (float(self.chat_burst), now))
        tokens = min(float(self.chat_burst), tokens + (now - at) * self.chat_rate)
        waits.append((1 - tokens) / self.chat_rate if tokens < 1 else 0.0)
        if chat.kind != "private":
            waits.append(_wait(self._groups[chat.id], self.group_minute, 60, now))
        if max(waits) > 0:
            raise too_many(max(1, math.ceil(max(waits))))
        self._tokens[chat.id] = tokens - 1, now
        self._all.append(now)
        if chat.kind != "private":
            self._groups[chat.id].append(now)


def _wait(times: deque[float], most: int, span: float, now: float) -> float:
    while times and times[0] <= now - span:
        times.popleft()
    return times[0] + span - now if len(times) >= most else 0.0
