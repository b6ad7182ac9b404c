"""The time that a stopping bot gives what it has begun: one for all of it, however many parts wait for their own."""

import asyncio
import time
from collections.abc import Iterable
from datetime import timedelta
from typing import Any


class Drain:
    """The time begins with the first `wait`. On one event loop."""

    def __init__(self, time: timedelta) -> None:
        self._time = time.total_seconds()
        self._end: float | None = None
        self._hurried = asyncio.Event()

    def hurry(self) -> None:
        """The time is over now."""
        self._hurried.set()

    async def wait(self, tasks: Iterable["asyncio.Task[Any]"], *, least: float = 0.0) -> None:
        """Wait for the tasks while there is time, and for `least` seconds unless there is a hurry; those that have not
        ended by then are cancelled."""
        waited = set(tasks)
        if self._end is None:
            self._end = time.monotonic() + self._time
        if not waited:
            return
        ended = asyncio.create_task(asyncio.wait(waited))
        hurried = asyncio.create_task(self._hurried.wait())
        try:
            left = max(least, self._end - time.monotonic())
            await asyncio.wait((ended, hurried), timeout=left, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (ended, hurried, *waited):
                task.cancel()
            await asyncio.gather(ended, hurried, *waited, return_exceptions=True)
