"""Placard as a library: photos in, a result out, in this process, without broker or bot.

from engine.library import read

result = await read(["flyer.jpg"])
print(result.message.text)
"""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, closing
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from engine.contract import Failure, Job, Options, Page, Photo, Progress, Result, Want
from engine.errors import Code, JobError
from engine.pipeline import Pipeline
from engine.settings import EngineSettings

OnProgress = Callable[[Progress], None]
"""Called from the job's thread."""


def _ignore(progress: Progress) -> None:
    pass


class Engine:
    """Loaded models; any number of calls may be awaited at once, as many jobs as `side_by_side` are worked on."""

    def __init__(self, pipeline: Pipeline, threads: ThreadPoolExecutor, settings: EngineSettings) -> None:
        self._pipeline, self._threads, self._limit = pipeline, threads, settings.placard_max_photos

    @property
    def side_by_side(self) -> int:
        """Jobs that are worked on at the same time: to give it twice as many keeps it busy."""
        return self._pipeline.side_by_side

    async def read(
        self, photos: Sequence[bytes], options: Options | None = None, on_progress: OnProgress = _ignore
    ) -> Result:
        """The result for some photos as the pages of one job.

        Raises JobError with the code of what went wrong where none of them can be read.
        """
        (outcome,) = await self.read_many([photos], options, on_progress)
        if isinstance(outcome, Failure):
            raise JobError(Code(outcome.code), **outcome.data)
        return outcome

    async def read_many(
        self,
        jobs: Sequence[Sequence[bytes]],
        options: Options | None = None,
        on_progress: OnProgress = _ignore,
        *,
        marks: bool = False,
    ) -> list[Result | Failure]:
        """The outcomes of several jobs, each the photos that are its pages; a job's id is its index here. `marks`: with
        `Result.marked`.

        The photos of all of them are in memory: of very many, give a few at a time.
        """
        if any(len(given) > self._limit for given in jobs):
            raise JobError(Code.TOO_MANY_PHOTOS, limit=self._limit)
        run = partial(self._run, options or Options(), on_progress, marks)
        loop = asyncio.get_running_loop()
        calls = [loop.run_in_executor(self._threads, run, str(index), given) for index, given in enumerate(jobs)]
        return list(await asyncio.gather(*calls))

    def _run(
        self, options: Options, on_progress: OnProgress, marks: bool, name: str, given: Sequence[bytes]
    ) -> Result | Failure:
        shas = [hashlib.sha256(data).hexdigest() for data in given]
        photos = tuple(Photo(sha256=sha, size=len(data)) for sha, data in zip(shas, given, strict=True))
        job = Job(id=name, owner="", photos=photos, options=options)
        data, pages = dict(zip(shas, given, strict=True)), dict[str, Page]()
        outcome = self._pipeline.run(job, data, pages, on_progress)
        if marks and isinstance(outcome, Result):
            beside = self._pipeline.run(replace(job, want=Want.MARKS), data, pages)
            outcome = replace(outcome, marked=beside.marked if isinstance(beside, Result) else ())
        return outcome


@asynccontextmanager
async def open_engine(settings: EngineSettings | None = None) -> AsyncIterator[Engine]:
    """Load the models (about a second) and keep them for the block. Raises SettingError or Unavailable."""
    settings = settings or EngineSettings.from_env()
    with closing(await asyncio.to_thread(Pipeline.build, settings)) as pipeline:
        threads = ThreadPoolExecutor(pipeline.side_by_side, thread_name_prefix="engine")
        try:
            yield Engine(pipeline, threads, settings)
        finally:
            # Jobs that nobody waits for any more are not begun; those at work end, as their threads cannot be stopped.
            pipeline.close()
            threads.shutdown(cancel_futures=True)


async def read(photos: Sequence[bytes | str | Path], options: Options | None = None) -> Result:
    """Read photos, given as bytes or paths, as the pages of one job. Raises JobError as `Engine.read`, and OSError."""
    data = await asyncio.to_thread(lambda: [p if isinstance(p, bytes) else Path(p).read_bytes() for p in photos])
    async with open_engine() as engine:
        return await engine.read(data, options)
