"""Keeps a worker running as a process of its own, so that a crash in native code never takes the bot down."""

import asyncio
import logging
import os
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from uuid import uuid4

import msgspec

from engine.settings import SECOND, EngineSettings, Secret

log = logging.getLogger(__name__)

WORKER = (sys.executable, "-m", "engine.worker")

_FIRST, _MOST = 0.1, 10.0
"""Seconds before a worker that ended is started again: after the first time, and at most."""
_STEADY = 30.0
"""Seconds after which a worker counts as having run well, so that its end is again a first one."""
_LAST_WORDS = 5 * SECOND
"""What a worker gets on top of `placard_worker_drain` before it is killed."""


def environment(settings: EngineSettings) -> dict[str, str]:
    """The settings as a child process reads them."""

    def text(value: object) -> str:
        if isinstance(value, Secret):
            return value.reveal()
        return str(value.total_seconds()) if isinstance(value, timedelta) else str(value)

    fields = msgspec.structs.asdict(settings)
    return {**os.environ, **{name.upper(): text(value) for name, value in fields.items()}}


@asynccontextmanager
async def supervise(settings: EngineSettings, command: Sequence[str] = WORKER) -> AsyncIterator[None]:
    """Run a worker as long as the context lasts; at its end the worker may finish what it holds."""
    task = asyncio.create_task(_keep(settings, command), name="worker supervisor")
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _keep(settings: EngineSettings, command: Sequence[str]) -> None:
    # All its lives have one name, so that what it held when it died is taken up at once, not after a lease.
    name = f"{os.uname().nodename if hasattr(os, 'uname') else 'host'}-{uuid4().hex[:12]}"
    loop, delay = asyncio.get_running_loop(), _FIRST
    while True:
        started = loop.time()
        # The pipe tells the worker of this process's end, however it comes. Its own session keeps Ctrl-C for the bot,
        # which then stops the worker in order.
        process = await asyncio.create_subprocess_exec(
            *command,
            "--supervised",
            name,
            stdin=asyncio.subprocess.PIPE,
            env=environment(settings),
            start_new_session=True,
        )
        try:
            status = await process.wait()
        finally:
            if process.returncode is None:
                await _stop(process, settings)
        delay = _FIRST if loop.time() - started > _STEADY else delay
        log.error("the worker ended with status %s; starting another in %.1f s", status, delay)
        await asyncio.sleep(delay)
        delay = min(2 * delay, _MOST)


async def _stop(process: asyncio.subprocess.Process, settings: EngineSettings) -> None:
    with suppress(ProcessLookupError):
        process.terminate()
    try:
        await asyncio.wait_for(process.wait(), (settings.placard_worker_drain + _LAST_WORDS).total_seconds())
    except TimeoutError:
        log.error("the worker does not stop and is killed")
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()
