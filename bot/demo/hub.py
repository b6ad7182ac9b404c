"""Who listens to what happens: open chat pages, and tests that wait for something to be seen."""

import asyncio
from collections.abc import Callable
from typing import Any, TypeVar

Event = tuple[str, Any]
T = TypeVar("T")

_BACKLOG = 1000
"""Events that a page may lag behind before it has to load anew."""


class Hub:
    """Everything happens on one event loop, so plain sets and events suffice."""

    def __init__(self) -> None:
        self._listeners: set[asyncio.Queue[Event | None]] = set()
        self._changed = asyncio.Event()
        self._closed = False

    def publish(self, kind: str, data: Any = None) -> None:
        self.touch()
        for queue in list(self._listeners):
            if queue.qsize() >= _BACKLOG:
                self._listeners.discard(queue)
                queue.put_nowait(None)
            else:
                queue.put_nowait((kind, data))

    def touch(self) -> None:
        """Something changed that only waiting tests care about."""
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()

    def listen(self) -> asyncio.Queue[Event | None]:
        """A queue of events; None in it means that the listener has to go."""
        queue: asyncio.Queue[Event | None] = asyncio.Queue()
        if self._closed:
            queue.put_nowait(None)
        self._listeners.add(queue)
        return queue

    def leave(self, queue: asyncio.Queue[Event | None]) -> None:
        self._listeners.discard(queue)

    async def until(self, look: Callable[[], T | None], seconds: float) -> T:
        """The first true thing that `look` returns; raises TimeoutError after `seconds`."""
        async with asyncio.timeout(seconds):
            while not (found := look()):
                await self._changed.wait()
            return found

    def close(self) -> None:
        self._closed = True
        for queue in self._listeners:
            queue.put_nowait(None)
