"""The way of a photo: decode, read, arrange, facts, draft, check.

Knows neither queues nor chats: the worker and `engine.library` both run it, each job in a thread of its own.
"""

import time
from collections.abc import Callable, Mapping, MutableMapping, Sequence
from contextlib import ExitStack, closing
from importlib.metadata import version
from typing import Self

from msgspec.structs import replace

from engine import arenas, deliberate, readers, traces, writers
from engine.album import Album
from engine.batcher import Counts
from engine.contract import (
    Fact,
    Failure,
    Ground,
    Job,
    Page,
    Problem,
    Progress,
    Result,
    Stage,
    Want,
    printable_job,
    printable_page,
    summed,
)
from engine.deliberate import Deliberation
from engine.errors import Code
from engine.extras.tables import tables_of
from engine.incidents import incident
from engine.models import Models
from engine.readers import Image, Reader
from engine.readers.proofreader import Proofreader
from engine.readers.shared import SharedReader
from engine.settings import EngineSettings
from engine.stages import ask, cutout, facts, marks
from engine.stages.arrange import arrange
from engine.stages.document import Document
from engine.stopwatch import Stopwatch
from engine.timings import timed
from engine.writers import Material, Writer
from engine.writers.composer import Composer
from engine.writers.model.answering import Answering

OnProgress = Callable[[Progress], None]

_THINKING = 0.75
"""Share of the job limit within which a job's drafts are written; the rest is for what comes after."""
_AT_LEAST = 4
"""Jobs in hand at once: while one is read, one is decoded, one is written up and one is on its way."""
_BATCHES = 3
"""Batches of the reader that jobs are in hand for: one that is read, one that waits, and as many as are elsewhere."""
_WAITING = 16
"""Jobs in hand at least where a model writes: most of a job's time is then spent waiting for it."""


class Pipeline:
    """A reader and a writer, and the stages around them."""

    def __init__(
        self,
        reader: Reader,
        writer: Writer,
        settings: EngineSettings,
        proofreader: Proofreader | None = None,
        models: Models | None = None,
        answering: Answering | None = None,
    ) -> None:
        """`models` are those that writer and proofreader ask, to be closed with it."""
        self._answering = answering
        self._models = models
        self._reader, self._writer, self._proofreader, self._settings = reader, writer, proofreader, settings
        self._deliberation, self._by_rules = Deliberation(writer), Deliberation(Composer())
        self._shared = SharedReader(reader)

    @classmethod
    def build(cls, settings: EngineSettings) -> Self:
        """Load the models that the settings name; takes about a second. Raises SettingError or Unavailable."""
        arenas.bound()
        with ExitStack() as stack:
            models = stack.enter_context(closing(Models(settings)))
            proofreader = Proofreader.build(settings, models)
            answering = Answering.build(settings, models)
            writer = writers.build(settings, models)
            pipeline = cls(readers.build(settings), writer, settings, proofreader, models, answering)
            stack.pop_all()  # from now on they are the pipeline's to close
        return pipeline

    @property
    def revision(self) -> str:
        """Changes whenever the same job could have another result; part of every cache key."""
        own = f"placard-{version('placard')}"
        parts = [part.revision for part in (self._reader, self._proofreader, self._writer, self._answering) if part]
        return "+".join([own, *parts, facts.REVISION, ask.REVISION, deliberate.REVISION])

    @property
    def side_by_side(self) -> int:
        """Jobs that are worth having in hand at once."""
        asks = self._settings.placard_writer != "composer" or self._proofreader
        least = _WAITING if asks else _AT_LEAST
        return self._settings.placard_jobs or max(least, _BATCHES * self._shared.at_once)

    @property
    def counts(self) -> Mapping[str, Counts]:
        """How the pools stand in which jobs meet, by name."""
        return {"reader": self._shared.counts}

    def close(self) -> None:
        """Nothing is read any more; for the end of the process, or of all jobs."""
        self._shared.close()
        if self._models:
            self._models.close()

    def run(
        self,
        job: Job,
        photos: Mapping[str, bytes],
        pages: MutableMapping[str, Page],
        on_progress: OnProgress = lambda progress: None,
        worked: Stopwatch | None = None,
    ) -> Result | Failure:
        """What comes of a job. From any number of threads at once: what they want read is pooled.

        `photos` holds bytes by SHA-256 (what is missing there is no longer kept); `pages` holds what is known of them
        by the same key and takes up what is read. `worked` is made when the job begins and stands while it waits in
        line for the reader. Never raises on account of a job: what goes wrong is its failure.
        Raises Lost where the reader's device is: then nothing can be read before the process starts again.
        """
        worked, most = worked or Stopwatch(), _THINKING * self._settings.placard_job_limit.total_seconds()
        timings: dict[str, float] = {}
        job = printable_job(job)
        of, pixels = len(job.photos), self._settings.placard_max_pixels
        album = Album(job, photos, pages, timings, reader=self._shared, pixels=pixels, worked=worked)
        with traces.span("read", inner=True):
            album.read(lambda done: on_progress(Progress(job_id=job.id, stage=Stage.READING, done=done, of=of)))
        if self._proofreader and job.by_rules:
            album.leave_unproved()
        elif self._proofreader and album.fresh:
            with timed(timings, "proofread"):
                album.proofread(self._proofreader, most - worked.seconds)
        found = album.problems
        if job.photos and sum(problem.fatal for problem in found) == of:
            return Failure(job_id=job.id, code=found[0].code, data=found[0].data, problems=found)
        lost = {problem.photo for problem in found if problem.fatal}
        shas = [photo.sha256 for index, photo in enumerate(job.photos) if index not in lost]
        readable = [printable_page(pages[sha]) for sha in shas]
        characters = sum(len(line.text) for page in readable for line in page.lines)
        theirs = len(job.text) + len(job.options.note) + sum(len(edit.by) for edit in job.options.edits)
        if theirs + characters > (limit := self._settings.placard_max_characters):
            return Failure(job_id=job.id, code=Code.TOO_MUCH_TEXT, data={"limit": limit}, problems=found)
        on_progress(Progress(job_id=job.id, stage=Stage.WRITING, of=of))
        try:
            left = max(0.0, most - worked.seconds)
            result = self._compose(job, readable, lambda page: album.picture(shas[page]), timings, left, on_progress)
        except Exception as error:
            return Failure(job_id=job.id, code=Code.INTERNAL, data={"incident": incident(error)})
        if job.want is Want.MARKS and not result.marked:
            return Failure(job_id=job.id, code=Code.NO_LONGER_KEPT)
        if readable and result.language in self._reader.weak:
            data = {"language": result.language}
            found = (*found, Problem(photo=0, code=Code.LETTERS_MISSING, data=data, fatal=False))
        if any(page.unproved for page in readable) and Code.TOKENS_SPENT not in [one.code for one in result.problems]:
            code = Code.TOKENS_SPENT if job.by_rules else Code.NOT_PROOFREAD
            found = (*found, Problem(photo=-1, code=code, fatal=False, passing=True))
        proofs = (pages[sha].usage for sha in album.fresh if sha in pages)
        usage = summed([*(usage for usage in proofs if usage), *result.usage])
        return replace(result, problems=(*found, *result.problems), usage=usage, cached=not album.fresh and not usage)

    def _compose(
        self,
        job: Job,
        pages: Sequence[Page],
        picture: Callable[[int], Image | None],
        timings: dict[str, float],
        left: float,
        on_progress: OnProgress,
    ) -> Result:
        """The part after reading: arrange, facts, draft, check, the drafts written within `left` seconds; `picture`
        gives the photo of a page."""
        end = time.monotonic() + left
        with timed(timings, "arrange"):
            document = arrange(pages, job.text, job.options.note)
        with timed(timings, "facts"):
            document = replace(document, language=facts.language(document.text))
            found = facts.find(document, job.options)
        if job.want is Want.MARKS:
            with timed(timings, "marks"):
                marked = marks.draw(found, document.pages, picture)
            return Result(job_id=job.id, language=document.language, facts=found, marked=marked, timings_ms=timings)
        if job.want is Want.REPLY:
            with timed(timings, "answer"):
                return self._reply(job, document, found, max(0.0, end - time.monotonic()), timings)
        message, choice = None, None
        material = Material(
            document=document, facts=found, options=job.options, picture=picture, lane=job.lane,
            tell=lambda tokens: on_progress(Progress(job_id=job.id, stage=Stage.WRITING, tokens=tokens)),
        )  # fmt: skip
        deliberation = self._by_rules if job.by_rules else self._deliberation
        left = max(0.0, end - time.monotonic())
        think = min(job.options.think, self._settings.placard_think_limit.total_seconds(), left)
        if document.blocks and think > 0:

            def tell(done: int, of: int) -> None:
                on_progress(Progress(job_id=job.id, stage=Stage.WEIGHING, done=done, of=of))

            with timed(timings, "draft"):
                tokens = self._settings.placard_think_tokens
                choice = deliberation.weighed(material, seconds=think, tokens=tokens, tell=tell)
                message = choice.draft
        elif document.blocks or found:
            with timed(timings, "draft"):
                choice = deliberation.single(material, left)
            with timed(timings, "check"):
                choice = deliberation.checked(choice, material)
            message = choice.draft
        if message is not None and not message.text.strip():
            message = None  # a code that says nothing to post, and no text
        doubtful = b""
        if any(fact.doubts for fact in found):
            with timed(timings, "cutout"):
                doubtful = cutout.draw(found, document.pages, picture)
        timings["total"] = sum(timings.values())
        code = Code.TOKENS_SPENT if job.by_rules and self._writer.cost(document) else choice and choice.problem
        problem = Problem(photo=-1, code=code, fatal=False, passing=True) if choice and code else None
        return Result(
            job_id=job.id,
            pages=document.pages,
            text=document.text,
            title=document.title,
            language=document.language,
            facts=found,
            tables=tables_of(document),
            message=message,
            others=choice.others if choice else (),
            thought=choice.thought if choice else None,
            cutout=doubtful,
            problems=(problem,) if problem else (),
            usage=choice.usage if choice else (),
            timings_ms={stage: round(ms, 2) for stage, ms in timings.items()},
        )

    def _reply(
        self, job: Job, document: Document, found: Sequence[Fact], left: float, timings: Mapping[str, float]
    ) -> Result:
        """What the photos say to the job's question; a model is asked where rules find nothing."""
        reply = ask.answer(job.question, document, found)
        usage, code = None, None
        if reply.ground is Ground.NONE and document.blocks and self._answering and job.by_rules:
            code = Code.TOKENS_SPENT
        elif reply.ground is Ground.NONE and document.blocks and self._answering:
            reply, usage, code = self._answering.answer(job.question, document, found, seconds=left, lane=job.lane)
        problems = (Problem(photo=-1, code=code, fatal=False, passing=True),) if code else ()
        used = (usage,) if usage else ()
        return Result(
            job_id=job.id, language=document.language, reply=reply, problems=problems, usage=used, timings_ms=timings
        )
