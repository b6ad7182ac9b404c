"""A worker: takes jobs from the queue, has the pipeline run them, and gives the outcomes back.

It holds no job that the queue does not know of, so it may be killed at any moment. `python -m engine.worker` runs one.
"""

import argparse
import asyncio
import faulthandler
import logging
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import TypeVar
from uuid import uuid4

import msgspec
from redis.exceptions import RedisError

from engine.broker import Broker, codec, keys
from engine.broker.connection import Backoff, open_redis
from engine.broker.folder import socket_path
from engine.broker.queue import Lease
from engine.contract import Failure, Page, Progress, Result
from engine.errors import Code, PlacardError, Unavailable
from engine.runner import Hung, Runner, Runs
from engine.settings import EngineSettings
from engine.supervisor import CANNOT_START

log = logging.getLogger(__name__)

T = TypeVar("T")

RESTART = 75
"""Exit status of a worker that has to be started again (EX_TEMPFAIL)."""
_GRACE = 10.0
"""Seconds past the limit after which the process is ended from outside Python, where native code blocks it all."""


class Worker:
    """Runs until told to stop; the name is the one that its leases stand under."""

    def __init__(self, broker: Broker, runner: Runner, settings: EngineSettings, name: str = "") -> None:
        self._broker, self._runner, self._settings = broker, runner, settings
        self._name = name or uuid4().hex
        self._stopping = asyncio.Event()
        self._telling: set[asyncio.Task[None]] = set()

    def stop(self) -> None:
        """Take no more jobs; `run` returns once what is held has ended."""
        self._stopping.set()

    async def run(self) -> None:
        """Work until `stop`; raises Hung where the pipeline passed its limit, or did not end in the time to drain."""
        work = asyncio.create_task(self._work(), name="worker")
        heart = asyncio.create_task(self._beat(), name="worker heartbeat")
        stopping = asyncio.create_task(self._stopping.wait())
        fault = False
        try:
            await asyncio.wait((work, stopping), return_when=asyncio.FIRST_COMPLETED)
            await asyncio.wait((work,), timeout=self._settings.placard_worker_drain.total_seconds())
            if not work.done():
                log.warning("the jobs at hand were not done in time; they are given back")
                raise Hung
            await work
        except Exception as error:
            # A job at hand may have done it: it must not come back for ever.
            fault = not isinstance(error, Hung)
            raise
        finally:
            self._stopping.set()
            for task in (work, heart, stopping):
                task.cancel()
            await asyncio.gather(work, heart, stopping, *self._telling, return_exceptions=True)
            self._runner.close()
            try:
                await self._broker.queue.release(self._name, suspect=fault)
            except (RedisError, OSError):
                log.warning("the queue is away; what was held comes free when its lease runs out")

    async def _work(self) -> None:
        backoff = Backoff("the queue")
        while not self._stopping.is_set():
            try:
                leases = await self._claim()
                backoff.reset()
                if leases:
                    await self._handle(leases)
            except (RedisError, OSError) as error:
                await backoff.wait(error)

    async def _claim(self) -> list[Lease]:
        """What the queue has, or nothing at once when told to stop; a claim that is cut short is given back."""
        claim = asyncio.create_task(self._broker.queue.claim(self._name, self._runner.revision))
        stopping = asyncio.create_task(self._stopping.wait())
        try:
            await asyncio.wait((claim, stopping), return_when=asyncio.FIRST_COMPLETED)
            return claim.result() if claim.done() else []
        finally:
            claim.cancel()
            stopping.cancel()
            await asyncio.gather(claim, stopping, return_exceptions=True)

    async def _handle(self, leases: Sequence[Lease]) -> None:
        known = [(lease, lease.known) for lease in leases if lease.known]
        await asyncio.gather(
            *(
                self._end(lease, msgspec.structs.replace(same, job_id=lease.job.id, cached=True))
                for lease, same in known
            )
        )
        leases = [lease for lease in leases if not lease.known]
        revision = self._runner.revision
        wanted = {photo.sha256 for lease in leases for photo in lease.job.photos}
        pages = await self._broker.photos.pages(wanted, revision)
        # Also of the pages that are known: what is doubtful on them is cut out of the photo.
        photos = await self._broker.photos.get_all(wanted)
        kept = pages.keys() | photos.keys()
        whole = [lease for lease in leases if all(photo.sha256 in kept for photo in lease.job.photos)]
        for lease in leases:
            if lease not in whole:
                await self._end(lease, Failure(job_id=lease.job.id, code=Code.NO_LONGER_KEPT))
        entered = await self._broker.queue.enter(whole)
        if not entered:
            return
        clock, read = asyncio.get_running_loop().time, dict(pages)
        started = clock()
        try:
            outcomes = await self._runner.run([lease.job for lease in entered], photos, read, self._tell)
        except Hung as hung:
            await self._give_up(hung, entered)
            raise
        seconds = (clock() - started) / len(entered)
        new = {digest: page for digest, page in read.items() if digest not in pages and not page.unproved}
        await asyncio.gather(
            *(self._end(lease, outcome, seconds) for lease, outcome in zip(entered, outcomes, strict=True)),
            self._keep(new, revision),
        )

    async def _keep(self, pages: Mapping[str, Page], revision: str) -> None:
        """What was read, for the buttons under the answer. They work without, so a full broker holds up nothing."""
        try:
            await self._broker.photos.put_pages(pages, revision)
        except (RedisError, OSError) as error:
            log.warning("%d pages are not kept (%s)", len(pages), type(error).__name__)

    async def _give_up(self, hung: Hung, leases: Sequence[Lease]) -> None:
        """A lone job fails; those of a batch come back one by one, since any of them may be the cause."""
        limit = self._settings.placard_job_limit.total_seconds()
        log.error("the pipeline did not end within %g s on %s", limit, [job.id for job in hung.jobs])
        if len(hung.jobs) > 1:
            await self._insist(lambda: self._broker.queue.release(self._name, suspect=True))
            return
        for lease in leases:
            if lease.job in hung.jobs:
                await self._end(lease, Failure(job_id=lease.job.id, code=Code.TOO_SLOW, data={"seconds": limit}))

    async def _end(self, lease: Lease, outcome: Result | Failure, seconds: float | None = None) -> None:
        revision = self._runner.revision if seconds is not None else ""
        finish = self._broker.queue.finish
        if not await self._insist(lambda: finish(lease, outcome, revision=revision, seconds=seconds)):
            log.warning("job %s has ended elsewhere; this outcome is thrown away", lease.job.id)

    async def _insist(self, step: Callable[[], Awaitable[T]]) -> T:
        """Through an outage of the broker: work that is done is not thrown away for it."""
        backoff = Backoff("the queue")
        while True:
            try:
                return await step()
            except (RedisError, OSError) as error:
                await backoff.wait(error)

    async def _beat(self) -> None:
        """Signs of life, several within a lease, so that one may get lost."""
        while True:
            with suppress(RedisError, OSError):
                await self._broker.queue.renew(self._name)
            await asyncio.sleep(self._settings.placard_lease.total_seconds() / 4)

    def _tell(self, progress: Progress) -> None:
        task = asyncio.create_task(self._publish(progress))
        self._telling.add(task)
        task.add_done_callback(self._telling.discard)

    async def _publish(self, progress: Progress) -> None:
        with suppress(RedisError, OSError):
            await self._broker.redis.publish(keys.PROGRESS, codec.encode(progress))


@contextmanager
def watchdog(seconds: float) -> Iterator[None]:
    """Ends the process where native code holds everything up, which no code in Python could notice."""
    faulthandler.dump_traceback_later(seconds, exit=True)
    try:
        yield
    finally:
        faulthandler.cancel_dump_traceback_later()


async def work(settings: EngineSettings, name: str = "") -> None:
    """Be a worker until SIGTERM or SIGINT. Raises SystemExit(RESTART) where the pipeline hung: start the process again.

    With a name it is a supervised one, which also stops when its standard input ends, as that is its parent's end.
    Raises SettingError or Unavailable where there is no reader or writer to work with.
    """
    try:
        from engine.pipeline import Pipeline

        pipeline = Pipeline.build(settings)
    except PlacardError:
        raise
    except Exception as error:  # a library or a model file is missing, or is not what it should be
        raise Unavailable("reader or writer", f"{type(error).__name__}: {error}") from error
    await serve(settings, pipeline, name)


async def serve(settings: EngineSettings, pipeline: Runs, name: str = "") -> None:
    """`work` with a pipeline that is there already."""
    loop = asyncio.get_running_loop()
    seconds = settings.placard_job_limit.total_seconds() + _GRACE
    runner = Runner(pipeline, settings, lambda: watchdog(seconds))
    async with open_redis(settings, None if settings.redis_url else socket_path(settings)) as redis:
        worker = Worker(Broker.over(redis, settings), runner, settings, name)
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, worker.stop)
        if name:
            loop.add_reader(sys.stdin.fileno(), _on_end_of_input, worker)
        try:
            await worker.run()
        except Hung:
            raise SystemExit(RESTART) from None


def _on_end_of_input(worker: Worker) -> None:
    if not os.read(sys.stdin.fileno(), 1024):
        asyncio.get_running_loop().remove_reader(sys.stdin.fileno())
        worker.stop()


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m engine.worker", description="Run one worker on the queue.")
    parser.add_argument("--supervised", metavar="NAME", default="", help="its name; ends with its standard input")
    name = parser.parse_args(arguments).supervised
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    try:
        asyncio.run(work(EngineSettings.from_env(), name))
    except PlacardError as error:
        log.critical("%s", error, exc_info=error.__cause__)
        raise SystemExit(CANNOT_START) from None


if __name__ == "__main__":
    main()
