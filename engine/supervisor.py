"""Keeps a worker running as a process of its own, so that a crash in native code never takes the bot down."""

import asyncio
import logging
import os
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import timedelta

import msgspec

from engine.broker.workers import new_name
from engine.errors import Unavailable
from engine.settings import SECOND, EngineSettings, Secret

log = logging.getLogger(__name__)

WORKER = (sys.executable, "-m", "engine.worker")
CANNOT_START = 78
"""Exit status of a worker that has no reader or writer to work with (EX_CONFIG); it has logged why."""

_FIRST, _MOST = 0.1, 10.0
"""Seconds before a worker that ended is started again: after the first time, and at most."""
_STEADY = 30.0
"""Seconds after which a worker counts as having run well, so that its end is again a first one."""
_LAST_WORDS = 5 * SECOND
"""What a worker gets on top of `placard_worker_drain` before it is killed."""


def environment(settings: EngineSettings, environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The settings as a child process reads them, beside what it inherits."""

    def text(value: object) -> str:
        if isinstance(value, Secret):
            return value.reveal()
        return str(value.total_seconds()) if isinstance(value, timedelta) else str(value)

    fields = msgspec.structs.asdict(settings)
    # Secrets go along as they were decided upon here: a file must not have another word in it.
    inherited = {name: value for name, value in environ.items() if name not in settings.secret_files()}
    return {**inherited, **{name.upper(): text(value) for name, value in fields.items()}}


@asynccontextmanager
async def supervise(settings: EngineSettings, command: Sequence[str] = WORKER) -> AsyncIterator[None]:
    """Run a worker as long as the context lasts; at its end the worker may finish what it holds.

    Raises Unavailable, and cancels what runs in the context, where the first worker cannot start for want of a reader
    or writer: nobody who sends a photo then would ever have an answer.
    """
    body = asyncio.current_task()
    task = asyncio.create_task(_keep(settings, command), name="worker supervisor")

    def ended(_: asyncio.Task[None]) -> None:
        if body:
            body.cancel()

    task.add_done_callback(ended)
    try:
        yield
    except asyncio.CancelledError:
        if body and task.done() and (error := task.exception()):
            body.uncancel()
            raise error from None
        raise
    finally:
        task.remove_done_callback(ended)
        task.cancel()
        with suppress(asyncio.CancelledError, Unavailable):
            await task


async def _keep(settings: EngineSettings, command: Sequence[str]) -> None:
    # All its lives have one name, so that what it held when it died is taken up at once, not after a lease.
    name = new_name()
    loop, delay, ran = asyncio.get_running_loop(), _FIRST, False
    while True:
        started = loop.time()
        try:
            status = await _live(settings, command, name)
        except OSError as error:
            log.error("the system starts no worker (%s)", error.strerror)
        else:
            log.error("the worker ended with status %s", status)
            if status == CANNOT_START and not ran:
                raise Unavailable("worker", "it cannot start, the log says why")
            ran = True
        delay = _FIRST if loop.time() - started > _STEADY else delay
        log.error("starting another worker in %.1f s", delay)
        await asyncio.sleep(delay)
        delay = min(2 * delay, _MOST)


async def _live(settings: EngineSettings, command: Sequence[str], name: str) -> int:
    """One life of the worker; its exit status."""
    # The pipe tells the worker of this process's end, however it comes. Its own session keeps Ctrl-C for the bot,
    # which then stops the worker in order. asyncio waits for ever where a start is cancelled half way: it is shielded.
    starting = asyncio.create_task(
        asyncio.create_subprocess_exec(
            *command,
            "--supervised",
            name,
            stdin=asyncio.subprocess.PIPE,
            env=environment(settings),
            start_new_session=True,
        )
    )
    try:
        process = await asyncio.shield(starting)
        return await process.wait()
    finally:
        process = await starting
        if process.returncode is None:
            await _stop(process, settings)


async def _stop(process: asyncio.subprocess.Process, settings: EngineSettings) -> None:
    with suppress(ProcessLookupError):
        process.terminate()
    if process.stdin:
        process.stdin.close()  # a child of its own may hold the other end, and asyncio waits for that to be closed too
    try:
        await _end(process, settings.placard_worker_drain + _LAST_WORDS)
    except asyncio.CancelledError:
        with suppress(ProcessLookupError):
            process.terminate()  # told a second time it gives back what it holds and ends at once
        await _end(process, _LAST_WORDS)
        raise


async def _end(process: asyncio.subprocess.Process, patience: timedelta) -> None:
    try:
        await asyncio.wait_for(process.wait(), patience.total_seconds())
    except TimeoutError:
        log.error("the worker does not stop and is killed")
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()
