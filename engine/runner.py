"""Runs the pipeline in a thread of its own and within a limit, so that the event loop goes on giving signs of life."""

import asyncio
import logging
import queue
import threading
from collections.abc import Callable, Mapping, MutableMapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Protocol
from uuid import uuid4

from engine.contract import Failure, Job, Page, Progress, Result
from engine.errors import Code
from engine.settings import EngineSettings

log = logging.getLogger(__name__)

Outcomes = list[Result | Failure]
OnProgress = Callable[[Progress], None]


class Runs(Protocol):
    """What a worker runs: `engine.pipeline.Pipeline`. Called from one thread, one call at a time; it blocks, and is not
    cancelled: where it hangs, the process ends."""

    @property
    def revision(self) -> str: ...

    def run(
        self,
        jobs: Sequence[Job],
        photos: Mapping[str, bytes],
        pages: MutableMapping[str, Page],
        on_progress: OnProgress,
    ) -> Outcomes: ...


class Hung(Exception):
    """The pipeline passed its limit. Its thread cannot be stopped, so the process has to end."""

    def __init__(self, jobs: Sequence[Job] = ()) -> None:
        super().__init__(f"{len(jobs)} jobs")
        self.jobs = tuple(jobs)
        """What it was running; the cause is one of them."""


class Runner:
    """One call at a time. `guard` is entered around each call of the pipeline, in its thread."""

    def __init__(
        self, pipeline: Runs, settings: EngineSettings, guard: Callable[[], AbstractContextManager[None]] = nullcontext
    ) -> None:
        self._pipeline, self._guard = pipeline, guard
        self._limit = settings.placard_job_limit.total_seconds()
        self._calls: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        # One thread for all calls, since model runtimes keep things by thread; a daemon, so that a hung one does not
        # keep the process from ending.
        threading.Thread(target=self._serve, name="pipeline", daemon=True).start()

    @property
    def revision(self) -> str:
        return self._pipeline.revision

    def close(self) -> None:
        """Ends the thread once it is idle."""
        self._calls.put(None)

    async def run(
        self,
        jobs: Sequence[Job],
        photos: Mapping[str, bytes],
        pages: MutableMapping[str, Page],
        on_progress: OnProgress,
    ) -> Outcomes:
        """The outcomes, one for each job; raises Hung.

        Where the pipeline raises, each job is run by itself, so that only the one at fault fails.
        """
        try:
            return await self._call(jobs, photos, pages, on_progress)
        except Hung:
            raise
        except Exception:
            if len(jobs) == 1:
                incident = uuid4().hex[:12]
                log.exception("incident %s: job %s failed", incident, jobs[0].id)
                return [Failure(job_id=jobs[0].id, code=Code.INTERNAL, data={"incident": incident})]
            log.warning("a batch of %d jobs failed; they are run one by one", len(jobs))
        return [outcome for job in jobs for outcome in await self.run([job], photos, pages, on_progress)]

    async def _call(
        self,
        jobs: Sequence[Job],
        photos: Mapping[str, bytes],
        pages: MutableMapping[str, Page],
        on_progress: OnProgress,
    ) -> Outcomes:
        loop = asyncio.get_running_loop()
        done: asyncio.Future[Outcomes] = loop.create_future()

        def tell(progress: Progress) -> None:
            loop.call_soon_threadsafe(on_progress, progress)

        def call() -> None:
            try:
                with self._guard():
                    outcomes = self._pipeline.run(jobs, photos, pages, tell)
                if [outcome.job_id for outcome in outcomes] != [job.id for job in jobs]:
                    raise RuntimeError("the pipeline's outcomes are not those of its jobs")
            except Exception as error:
                loop.call_soon_threadsafe(_settle, done, error)
            else:
                loop.call_soon_threadsafe(_settle, done, outcomes)

        self._calls.put(call)
        try:
            return await asyncio.wait_for(done, self._limit)
        except TimeoutError:
            if done.cancelled():
                raise Hung(jobs) from None
            raise

    def _serve(self) -> None:
        while (call := self._calls.get()) is not None:
            try:
                call()
            except RuntimeError:
                # The event loop is closed: the process gave up on this call and is about to end.
                return


def _settle(done: asyncio.Future[Outcomes], outcome: Outcomes | Exception) -> None:
    if done.done():
        return
    if isinstance(outcome, Exception):
        done.set_exception(outcome)
    else:
        done.set_result(outcome)
