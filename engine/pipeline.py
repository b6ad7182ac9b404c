"""The way of a photo: decode, read, arrange, facts, draft, check.

Knows neither queues nor chats: the worker and `engine.library` both run it, from one thread at a time.
"""

import logging
import secrets
import time
from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence
from contextlib import contextmanager
from typing import Self

from msgspec.structs import replace

from engine import readers, writers
from engine.contract import Failure, Job, Page, Problem, Progress, Result, Stage
from engine.errors import Code, JobError, PhotoError
from engine.readers import Image, Reader
from engine.settings import EngineSettings
from engine.stages import facts
from engine.stages.arrange import arrange
from engine.stages.check import mend
from engine.stages.decode import decode
from engine.writers import Writer

log = logging.getLogger(__name__)

OnProgress = Callable[[Progress], None]


class Pipeline:
    """A reader and a writer, and the stages around them."""

    def __init__(self, reader: Reader, writer: Writer, settings: EngineSettings) -> None:
        self._reader, self._writer, self._settings = reader, writer, settings

    @classmethod
    def build(cls, settings: EngineSettings) -> Self:
        """Load the models that the settings name; takes about a second. Raises SettingError or Unavailable."""
        return cls(readers.build(settings), writers.build(settings), settings)

    @property
    def revision(self) -> str:
        """Changes whenever the same job could have another result; part of every cache key."""
        return f"{self._reader.revision}+{self._writer.revision}+{facts.REVISION}"

    def run(
        self,
        jobs: Sequence[Job],
        photos: Mapping[str, bytes],
        pages: MutableMapping[str, Page],
        on_progress: OnProgress = lambda progress: None,
    ) -> list[Result | Failure]:
        """A result or failure for each job, in order; the photos of all jobs are read together.

        `photos` holds bytes by SHA-256 (what is missing there is no longer kept); `pages` holds what is known of them
        by the same key and takes up what is read. Never raises on account of a job: what goes wrong is its failure.
        """
        timings: dict[str, float] = {}
        problems: dict[str, PhotoError] = {}
        images: dict[str, Image] = {}
        notices: dict[str, Problem] = {}
        with _timed(timings, "decode"):
            for sha in {photo.sha256: None for job in jobs for photo in job.photos if photo.sha256 not in pages}:
                try:
                    images[sha], frames = decode(_bytes(photos, sha), self._settings.placard_max_pixels)
                except PhotoError as error:
                    problems[sha] = error
                else:
                    if frames > 1:
                        notices[sha] = _notice(frames)
        with _timed(timings, "read"):
            self._read(jobs, images, pages, on_progress)
        return [self._finish(job, pages, problems, notices, timings, bool(images), on_progress) for job in jobs]

    def _read(
        self,
        jobs: Sequence[Job],
        images: Mapping[str, Image],
        pages: MutableMapping[str, Page],
        on_progress: OnProgress,
    ) -> None:
        waiting = list(images)
        done: set[str] = set()

        def on_page(index: int) -> None:
            done.add(waiting[index])
            for job in jobs:
                if any(photo.sha256 == waiting[index] for photo in job.photos):
                    read = sum(photo.sha256 in done or photo.sha256 in pages for photo in job.photos)
                    on_progress(Progress(job_id=job.id, stage=Stage.READING, done=read, of=len(job.photos)))

        for job in jobs:
            if any(photo.sha256 in images for photo in job.photos):
                on_progress(Progress(job_id=job.id, stage=Stage.READING, done=0, of=len(job.photos)))
        if waiting:
            pages.update(zip(waiting, self._reader.read([images[sha] for sha in waiting], on_page), strict=True))

    def _finish(
        self,
        job: Job,
        pages: Mapping[str, Page],
        problems: Mapping[str, PhotoError],
        notices: Mapping[str, Problem],
        shared: Mapping[str, float],
        read: bool,
        on_progress: OnProgress,
    ) -> Result | Failure:
        """The result of one job whose photos are read; `shared` are the milliseconds spent on all jobs together."""
        found = [
            Problem(photo=index, code=problems[photo.sha256].code, data=problems[photo.sha256].data)
            if photo.sha256 in problems
            else replace(notices[photo.sha256], photo=index)
            for index, photo in enumerate(job.photos)
            if photo.sha256 in problems or photo.sha256 in notices
        ]
        if job.photos and all(photo.sha256 in problems for photo in job.photos):
            return Failure(job_id=job.id, code=found[0].code, data=found[0].data, problems=tuple(found))
        on_progress(Progress(job_id=job.id, stage=Stage.WRITING, of=len(job.photos)))
        try:
            result = self._compose(job, [pages[p.sha256] for p in job.photos if p.sha256 in pages], dict(shared))
        except JobError as error:
            return Failure(job_id=job.id, code=error.code, data=error.data)
        except Exception:
            incident = secrets.token_hex(4)
            log.exception("job %s failed, incident %s", job.id, incident)
            return Failure(job_id=job.id, code=Code.INTERNAL, data={"incident": incident})
        return replace(result, problems=tuple(found), cached=not read)

    def _compose(self, job: Job, pages: Sequence[Page], timings: dict[str, float]) -> Result:
        """The part after reading: arrange, facts, draft, check."""
        with _timed(timings, "arrange"):
            document = arrange(pages, job.text, job.options.note)
        with _timed(timings, "facts"):
            document = replace(document, language=facts.language(document.text))
            found = facts.find(document, job.options)
        message = None
        if document.blocks:
            with _timed(timings, "draft"):
                message = self._writer.write(document, found, job.options)
            with _timed(timings, "check"):
                message = mend(message, document, found, job.options)
        timings["total"] = sum(timings.values())
        return Result(
            job_id=job.id,
            pages=document.pages,
            text=document.text,
            title=document.title,
            language=document.language,
            facts=found,
            message=message,
            timings_ms={stage: round(ms, 2) for stage, ms in timings.items()},
        )


def _bytes(photos: Mapping[str, bytes], sha: str) -> bytes:
    if sha not in photos:
        raise PhotoError(Code.NO_LONGER_KEPT)
    return photos[sha]


def _notice(frames: int) -> Problem:
    return Problem(photo=0, code=Code.FIRST_FRAME_ONLY, data={"frames": frames}, fatal=False)


@contextmanager
def _timed(timings: dict[str, float], stage: str) -> Iterator[None]:
    start = time.perf_counter()
    yield
    timings[stage] = timings.get(stage, 0.0) + (time.perf_counter() - start) * 1000
