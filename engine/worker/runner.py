"""Runs jobs in threads of their own and within limits, so that the event loop goes on giving signs of life."""

import asyncio
import logging
from collections.abc import Callable, Mapping, MutableMapping
from typing import Protocol

from engine import logs
from engine.batcher import Counts
from engine.contract import Failure, Job, Page, Progress, Result
from engine.errors import Code, Lost
from engine.incidents import incident
from engine.settings import EngineSettings
from engine.stopwatch import Stopwatch

log = logging.getLogger(__name__)

OnProgress = Callable[[Progress], None]

_LOOK = 0.05
"""Seconds after which it is looked at the earliest whether a job that is in line is worked on again."""


class Runs(Protocol):
    """What a worker runs: `engine.pipeline.Pipeline`. Called from as many threads at once as it says; a call blocks,
    and is not cancelled: where it hangs, the process ends."""

    @property
    def revision(self) -> str: ...

    @property
    def side_by_side(self) -> int: ...

    @property
    def counts(self) -> Mapping[str, Counts]: ...

    def run(
        self,
        job: Job,
        photos: Mapping[str, bytes],
        pages: MutableMapping[str, Page],
        on_progress: OnProgress,
        worked: Stopwatch,
    ) -> Result | Failure: ...


class Hung(Exception):
    """A job passed a limit, or did not end in time. Its thread cannot be stopped, so the process has to end."""


class Runner:
    """As many calls at once as whoever calls likes."""

    def __init__(self, pipeline: Runs, settings: EngineSettings) -> None:
        self._pipeline = pipeline
        self._limit = settings.placard_job_limit.total_seconds()
        self._most = max(self._limit, settings.placard_job_stay.total_seconds())

    @property
    def revision(self) -> str:
        return self._pipeline.revision

    @property
    def side_by_side(self) -> int:
        return self._pipeline.side_by_side

    @property
    def counts(self) -> Mapping[str, Counts]:
        return self._pipeline.counts

    async def run(
        self,
        job: Job,
        photos: Mapping[str, bytes],
        pages: MutableMapping[str, Page],
        on_progress: OnProgress,
    ) -> Result | Failure:
        """The job's outcome, whatever the pipeline raises but Lost; raises Hung where it is worked on for longer than
        `placard_job_limit`, or is here, in line included, for longer than `placard_job_stay`."""
        loop = asyncio.get_running_loop()
        worked = Stopwatch()
        done: asyncio.Future[Result | Failure | BaseException] = loop.create_future()

        def tell(progress: Progress) -> None:
            loop.call_soon_threadsafe(on_progress, progress)

        def call() -> None:
            outcome: Result | Failure | BaseException
            try:
                outcome = self._pipeline.run(job, photos, pages, tell, worked)
                if outcome.job_id != job.id:
                    raise RuntimeError("the pipeline's outcome is another job's")
            except BaseException as error:  # a panic of native code too: nobody is left waiting
                outcome = error
            try:
                loop.call_soon_threadsafe(_settle, done, outcome)
            except RuntimeError:  # the event loop is closed: the process gave up on this job and is about to end
                log.warning("it ended too late")

        logs.thread(call, f"job {job.id}").start()
        end = loop.time() + self._most
        while not done.done():
            left = min(self._limit - worked.seconds, end - loop.time())
            if left <= 0:
                raise Hung
            await asyncio.wait((done,), timeout=max(left, _LOOK))
        outcome = done.result()
        if isinstance(outcome, Lost):
            raise outcome
        if not isinstance(outcome, BaseException):
            return outcome
        return Failure(job_id=job.id, code=Code.INTERNAL, data={"incident": incident(outcome)})


def _settle(
    done: "asyncio.Future[Result | Failure | BaseException]", outcome: Result | Failure | BaseException
) -> None:
    if not done.done():
        done.set_result(outcome)
