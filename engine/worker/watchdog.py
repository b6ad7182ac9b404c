"""Ends a process whose event loop stands still, which no code in Python could notice."""

import asyncio
import faulthandler
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

_LOOKS = 4
"""Signs of life that the loop may give within the seconds, so that one may come late."""


@asynccontextmanager
async def watchdog(seconds: float) -> AsyncIterator[None]:
    """For the block: where native code holds the interpreter's lock for so long, the process ends, and says where."""

    async def feed() -> None:
        while True:
            await asyncio.sleep(seconds / _LOOKS)
            faulthandler.dump_traceback_later(seconds, exit=True)

    faulthandler.dump_traceback_later(seconds, exit=True)
    feeding = asyncio.create_task(feed(), name="watchdog")
    try:
        yield
    finally:
        feeding.cancel()
        await asyncio.gather(feeding, return_exceptions=True)
        faulthandler.cancel_dump_traceback_later()
