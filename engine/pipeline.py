"""The way of a photo: decode, read, arrange, facts, draft, check.

Knows neither queues nor chats: the worker and `engine.library` both run it, each job in a thread of its own.
"""

import logging
import secrets
import time
from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence, Set
from concurrent.futures import Future, as_completed
from contextlib import contextmanager
from functools import partial
from importlib.metadata import version
from typing import Self

from msgspec.structs import replace

from engine import deliberate, readers, writers
from engine.batcher import Counts
from engine.contract import Failure, Job, Page, Problem, Progress, Result, Stage, summed
from engine.deliberate import Deliberation
from engine.errors import Code, PhotoError
from engine.models import Models
from engine.readers import Image, Reader
from engine.readers.proofreader import proofread
from engine.readers.shared import SharedReader
from engine.readers.symbols import with_symbols
from engine.settings import EngineSettings
from engine.stages import cutout, facts
from engine.stages.arrange import arrange
from engine.stages.decode import decode
from engine.writers import Material, Writer

log = logging.getLogger(__name__)

OnProgress = Callable[[Progress], None]

LEGIBLE = 0.6
"""Share of the text found below which a page counts as unread: what was read of it makes no sense."""
_THINKING = 0.75
"""Share of the job limit, from its start, in which a job's drafts are written; the rest is for what comes after."""
WELL_LEGIBLE = 0.85
"""Share of the text found below which the person is told that some of it is missing."""


_AT_LEAST = 4
"""Jobs in hand at once: while one is read, one is decoded, one is written up and one is on its way."""
_BATCHES = 3
"""Batches of the reader that jobs are in hand for: one that is read, one that waits, and as many as are elsewhere."""
_WAITING = 16
"""Jobs in hand at least where a model writes: most of a job's time is then spent waiting for it."""


class Pipeline:
    """A reader and a writer, and the stages around them."""

    def __init__(self, reader: Reader, writer: Writer, settings: EngineSettings) -> None:
        self._reader, self._writer, self._settings = reader, writer, settings
        self._deliberation = Deliberation(writer)
        self._shared = SharedReader(reader)

    @classmethod
    def build(cls, settings: EngineSettings) -> Self:
        """Load the models that the settings name; takes about a second. Raises SettingError or Unavailable."""
        models = Models(settings)
        return cls(proofread(readers.build(settings), models, settings), writers.build(settings, models), settings)

    @property
    def revision(self) -> str:
        """Changes whenever the same job could have another result; part of every cache key."""
        own = f"placard-{version('placard')}"
        return f"{own}+{self._reader.revision}+{self._writer.revision}+{facts.REVISION}+{deliberate.REVISION}"

    @property
    def side_by_side(self) -> int:
        """Jobs that are worth having in hand at once."""
        least = _AT_LEAST if self._settings.placard_writer == "composer" else _WAITING
        return self._settings.placard_jobs or max(least, _BATCHES * self._reader.together * self._reader.side_by_side)

    @property
    def counts(self) -> Mapping[str, Counts]:
        """How the pools stand in which jobs meet, by name."""
        return {"reader": self._shared.counts}

    def close(self) -> None:
        """Nothing is read any more; for the end of the process, or of all jobs."""
        self._shared.close()

    def run(
        self,
        job: Job,
        photos: Mapping[str, bytes],
        pages: MutableMapping[str, Page],
        on_progress: OnProgress = lambda progress: None,
    ) -> Result | Failure:
        """What comes of a job. From any number of threads at once: what they want read is pooled.

        `photos` holds bytes by SHA-256 (what is missing there is no longer kept); `pages` holds what is known of them
        by the same key and takes up what is read. Never raises on account of a job: what goes wrong is its failure.
        """
        end = time.monotonic() + _THINKING * self._settings.placard_job_limit.total_seconds()
        timings: dict[str, float] = {}
        problems: dict[str, Problem] = {}
        with _timed(timings, "decode"):
            images, reading = self._decode(job, photos, pages, problems)
        with _timed(timings, "read"):
            self._read(job, images, reading, pages, problems, on_progress)
        for sha in {photo.sha256 for photo in job.photos} & pages.keys():
            if (found := _legibility(pages[sha])) is not None:
                problems[sha] = found
        return self._finish(
            job, pages, problems, images.keys(), partial(self._picture, images, photos), timings, end, on_progress
        )

    def _decode(
        self,
        job: Job,
        photos: Mapping[str, bytes],
        pages: Mapping[str, Page],
        problems: MutableMapping[str, Problem],
    ) -> tuple[dict[str, Image], "dict[str, Future[Page]]"]:
        """The pictures that were still to be read, by SHA-256, and the pages that are to come of them: the first one is
        read while the others are decoded."""
        images: dict[str, Image] = {}
        reading: dict[str, Future[Page]] = {}
        for sha in dict.fromkeys(photo.sha256 for photo in job.photos if photo.sha256 not in pages):
            try:
                if sha not in photos:
                    raise PhotoError(Code.NO_LONGER_KEPT)
                with self._shared.expecting():
                    images[sha], frames = decode(photos[sha], self._settings.placard_max_pixels)
            except PhotoError as error:
                problems[sha] = Problem(photo=0, code=error.code, data=error.data)
            else:
                reading[sha] = self._shared.read(sha, images[sha], job.lane)
                if frames > 1:
                    problems[sha] = Problem(photo=0, code=Code.FIRST_FRAME_ONLY, data={"frames": frames}, fatal=False)
        return images, reading

    def _picture(self, images: Mapping[str, Image], photos: Mapping[str, bytes], sha: str) -> Image | None:
        """A photo as it was decoded, if it is at hand: its page may be known from before."""
        if sha in images or sha not in photos:
            return images.get(sha)
        try:
            return decode(photos[sha], self._settings.placard_max_pixels)[0]
        except PhotoError:
            return None

    def _read(
        self,
        job: Job,
        images: Mapping[str, Image],
        reading: "Mapping[str, Future[Page]]",
        pages: MutableMapping[str, Page],
        problems: MutableMapping[str, Problem],
        on_progress: OnProgress,
    ) -> None:
        """Wait for the pages, and put them into `pages` with the codes on the pictures."""
        done = set(pages)

        def tell() -> None:
            read = sum(photo.sha256 in done for photo in job.photos)
            on_progress(Progress(job_id=job.id, stage=Stage.READING, done=read, of=len(job.photos)))

        if reading:
            tell()
        shas = {future: sha for sha, future in reading.items()}
        for future in as_completed(shas):
            sha = shas[future]
            try:
                pages[sha] = with_symbols(future.result(), images[sha])
            except Exception:
                problems[sha] = Problem(photo=0, code=Code.INTERNAL, data={"incident": _incident()})
            done.add(sha)
            tell()

    def _finish(
        self,
        job: Job,
        pages: Mapping[str, Page],
        problems: Mapping[str, Problem],
        fresh: Set[str],
        picture: Callable[[str], Image | None],
        timings: dict[str, float],
        end: float,
        on_progress: OnProgress,
    ) -> Result | Failure:
        """The result of a job whose photos are read; `fresh` are those that were read now; by `end`, of the monotonic
        clock, drafts have to be there."""
        found = tuple(
            replace(problems[photo.sha256], photo=index)
            for index, photo in enumerate(job.photos)
            if photo.sha256 in problems
        )
        if job.photos and sum(problem.fatal for problem in found) == len(job.photos):
            return Failure(job_id=job.id, code=found[0].code, data=found[0].data, problems=found)
        lost = {problem.photo for problem in found if problem.fatal}
        shas = [photo.sha256 for index, photo in enumerate(job.photos) if index not in lost]
        readable = [pages[sha] for sha in shas]
        on_progress(Progress(job_id=job.id, stage=Stage.WRITING, of=len(job.photos)))
        try:
            result = self._compose(job, readable, lambda page: picture(shas[page]), timings, end, on_progress)
        except Exception:
            return Failure(job_id=job.id, code=Code.INTERNAL, data={"incident": _incident()})
        if readable and result.language in self._reader.weak:
            data = {"language": result.language}
            found = (*found, Problem(photo=0, code=Code.LETTERS_MISSING, data=data, fatal=False))
        if any(page.unproved for page in readable):
            found = (*found, Problem(photo=-1, code=Code.NOT_PROOFREAD, fatal=False, passing=True))
        proofs = (pages[sha].usage for sha in fresh & pages.keys())
        usage = summed([*(usage for usage in proofs if usage), *result.usage])
        return replace(result, problems=(*found, *result.problems), usage=usage, cached=not fresh and not usage)

    def _compose(
        self,
        job: Job,
        pages: Sequence[Page],
        picture: Callable[[int], Image | None],
        timings: dict[str, float],
        end: float,
        on_progress: OnProgress,
    ) -> Result:
        """The part after reading: arrange, facts, draft, check; `picture` gives the photo of a page."""
        with _timed(timings, "arrange"):
            document = arrange(pages, job.text, job.options.note)
        with _timed(timings, "facts"):
            document = replace(document, language=facts.language(document.text))
            found = facts.find(document, job.options)
        message, choice = None, None
        material = Material(
            document=document, facts=found, options=job.options, picture=picture, lane=job.lane,
            tell=lambda tokens: on_progress(Progress(job_id=job.id, stage=Stage.WRITING, tokens=tokens)),
        )  # fmt: skip
        left = max(0.0, end - time.monotonic())
        think = min(job.options.think, self._settings.placard_think_limit.total_seconds(), left)
        if document.blocks and think > 0:

            def tell(done: int, of: int) -> None:
                on_progress(Progress(job_id=job.id, stage=Stage.WEIGHING, done=done, of=of))

            with _timed(timings, "draft"):
                tokens = self._settings.placard_think_tokens
                choice = self._deliberation.weighed(material, seconds=think, tokens=tokens, tell=tell)
                message = choice.draft
        elif document.blocks or found:
            with _timed(timings, "draft"):
                choice = self._deliberation.single(material, left)
            with _timed(timings, "check"):
                choice = self._deliberation.checked(choice, material)
            message = choice.draft
        if message is not None and not message.text.strip():
            message = None  # a code that says nothing to post, and no text
        doubtful = b""
        if any(fact.doubts for fact in found):
            with _timed(timings, "cutout"):
                doubtful = cutout.draw(found, document.pages, picture)
        timings["total"] = sum(timings.values())
        problem = (
            Problem(photo=-1, code=choice.problem, fatal=False, passing=True) if choice and choice.problem else None
        )
        return Result(
            job_id=job.id,
            pages=document.pages,
            text=document.text,
            title=document.title,
            language=document.language,
            facts=found,
            message=message,
            others=choice.others if choice else (),
            thought=choice.thought if choice else None,
            cutout=doubtful,
            problems=(problem,) if problem else (),
            usage=choice.usage if choice else (),
            timings_ms={stage: round(ms, 2) for stage, ms in timings.items()},
        )


def _legibility(page: Page) -> Problem | None:
    percent = round(100 * page.legible)
    if page.legible < LEGIBLE:
        return Problem(photo=0, code=Code.UNKNOWN_SCRIPT, data={"percent": percent})
    if page.legible < WELL_LEGIBLE:
        return Problem(photo=0, code=Code.PARTLY_READ, data={"percent": percent}, fatal=False)
    return None


def _incident() -> str:
    """The id under which the exception being handled is logged."""
    incident = secrets.token_hex(4)
    log.exception("incident %s", incident)
    return incident


@contextmanager
def _timed(timings: dict[str, float], stage: str) -> Iterator[None]:
    start = time.perf_counter()
    yield
    timings[stage] = timings.get(stage, 0.0) + (time.perf_counter() - start) * 1000
