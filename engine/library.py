"""Placard as a library: photos in, a result out, in this process, without broker or bot.

from engine.library import read

result = await read(["flyer.jpg"])
print(result.message.text)
"""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path

from engine.contract import Failure, Job, Options, Page, Photo, Progress, Result
from engine.errors import Code, JobError
from engine.pipeline import Pipeline
from engine.settings import EngineSettings

OnProgress = Callable[[Progress], None]
"""Called from the thread that the models run in."""


def _ignore(progress: Progress) -> None:
    pass


class Engine:
    """Loaded models; any number of calls may be awaited at once, the work is done one after the other."""

    def __init__(self, pipeline: Pipeline, thread: ThreadPoolExecutor, settings: EngineSettings) -> None:
        self._pipeline, self._thread, self._limit = pipeline, thread, settings.placard_max_photos

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
        self, jobs: Sequence[Sequence[bytes]], options: Options | None = None, on_progress: OnProgress = _ignore
    ) -> list[Result | Failure]:
        """The outcomes of several jobs, each the photos that are its pages; a job's id is its index here.

        The photos of all of them are in memory and read together: give a few at a time.
        """
        orders: list[Job] = []
        photos: dict[str, bytes] = {}
        for index, given in enumerate(jobs):
            if len(given) > self._limit:
                raise JobError(Code.TOO_MANY_PHOTOS, limit=self._limit)
            shas = [hashlib.sha256(data).hexdigest() for data in given]
            photos.update(zip(shas, given, strict=True))
            taken = tuple(Photo(sha256=sha, size=len(data)) for sha, data in zip(shas, given, strict=True))
            orders.append(Job(id=str(index), owner="", photos=taken, options=options or Options()))
        pages: dict[str, Page] = {}
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, self._pipeline.run, orders, photos, pages, on_progress)


@asynccontextmanager
async def open_engine(settings: EngineSettings | None = None) -> AsyncIterator[Engine]:
    """Load the models (about a second) and keep them for the block. Raises SettingError or Unavailable."""
    settings = settings or EngineSettings.from_env()
    with ThreadPoolExecutor(1, thread_name_prefix="engine") as thread:
        pipeline = await asyncio.get_running_loop().run_in_executor(thread, Pipeline.build, settings)
        yield Engine(pipeline, thread, settings)


async def read(photos: Sequence[bytes | str | Path], options: Options | None = None) -> Result:
    """Read photos, given as bytes or paths, as the pages of one job. Raises JobError as `Engine.read`, and OSError."""
    data = await asyncio.to_thread(lambda: [p if isinstance(p, bytes) else Path(p).read_bytes() for p in photos])
    async with open_engine() as engine:
        return await engine.read(data, options)
