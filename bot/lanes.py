"""Requests about one chat go out one after the other, in the order in which they were asked for."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from weakref import WeakValueDictionary


class Lane:
    """One chat's requests."""

    def __init__(self) -> None:
        self._lock = asyncio.Lock()
        self._here = 0

    @property
    def busy(self) -> bool:
        """Whether a request is under way or waits."""
        return self._here > 0

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        self._here += 1
        try:
            async with self._lock:
                yield
        finally:
            self._here -= 1


class Lanes:
    """The lanes of all chats; one that nobody uses is not kept."""

    def __init__(self) -> None:
        self._lanes: WeakValueDictionary[int, Lane] = WeakValueDictionary()

    def of(self, chat: int) -> Lane:
        return self._lanes.setdefault(chat, Lane())
