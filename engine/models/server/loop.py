"""An event loop in a thread of its own, for a client that any thread may use and whose calls can be given up."""

import asyncio
import threading
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import Future
from typing import Any, TypeVar

from engine.errors import Unavailable

T = TypeVar("T")


class Loop:
    """Runs coroutines until it is closed. Safe to use from any thread but its own."""

    def __init__(self, name: str) -> None:
        self._name, self._loop = name, asyncio.new_event_loop()
        self._lock, self._open = threading.Lock(), True
        # A daemon, so that it does not keep a process from ending whose work is done.
        self._thread = threading.Thread(target=self._loop.run_forever, name=name, daemon=True)
        self._thread.start()

    def submit(self, coroutine: Coroutine[Any, Any, T]) -> "Future[T]":
        """Cancelling the future cancels the coroutine. Raises Unavailable once it is closed."""
        with self._lock:
            if self._open:
                return asyncio.run_coroutine_threadsafe(coroutine, self._loop)
        coroutine.close()
        raise Unavailable(self._name, "closed")

    def close(self, last: Callable[[], Awaitable[None]] | None = None) -> None:
        """Give up what still runs, then do the last thing, and end the thread. Twice is once."""
        with self._lock:
            if not self._open:
                return
            # In one step, so that whatever was submitted is given up too: nobody would ever hear of it otherwise.
            self._open = False
            given_up = asyncio.run_coroutine_threadsafe(self._give_up(last), self._loop)
        given_up.result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _give_up(self, last: Callable[[], Awaitable[None]] | None) -> None:
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if last is not None:
            await last()
        await self._loop.shutdown_asyncgens()
