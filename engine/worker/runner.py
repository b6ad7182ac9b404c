"""Runs jobs in threads of their own and within a limit, so that the event loop goes on giving signs of life."""

import asyncio
import logging
import threading
from collections.abc import Callable, Mapping, MutableMapping
from typing import Protocol

from engine.batcher import Counts
from engine.contract import Failure, Job, Page, Progress, Result
from engine.errors import Code, Lost
from engine.incidents import incident
from engine.settings import EngineSettings

log = logging.getLogger(__name__)

OnProgress = Callable[[Progress], None]


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
    ) -> Result | Failure: ...


class Hung(Exception):
    """A job passed its limit, or did not end in time. Its thread cannot be stopped, so the process has to end."""


class Runner:
    """As many calls at once as whoever calls likes."""

    def __init__(self, pipeline: Runs, settings: EngineSettings) -> None:
        self._pipeline = pipeline
        self._limit = settings.placard_job_limit.total_seconds()

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
        """The job's outcome, whatever the pipeline raises but Lost; raises Hung."""
        loop = asyncio.get_running_loop()
        done: asyncio.Future[Result | Failure | BaseException] = loop.create_future()

        def tell(progress: Progress) -> None:
            loop.call_soon_threadsafe(on_progress, progress)

        def call() -> None:
            outcome: Result | Failure | BaseException
            try:
                outcome = self._pipeline.run(job, photos, pages, tell)
                if outcome.job_id != job.id:
                    raise RuntimeError("the pipeline's outcome is another job's")
            except BaseException as error:  # a panic of native code too: nobody is left waiting
                outcome = error
            try:
                loop.call_soon_threadsafe(_settle, done, outcome)
            except RuntimeError:  # the event loop is closed: the process gave up on this job and is about to end
                log.warning("job %s ended too late", job.id)

        # A daemon, so that a job which hangs does not keep the process from ending.
        threading.Thread(target=call, name=f"job {job.id}", daemon=True).start()
        try:
            outcome = await asyncio.wait_for(done, self._limit)
        except TimeoutError:
            raise Hung from None
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
