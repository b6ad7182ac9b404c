"""How a job ends, and what is told of it on the way."""

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from engine.contract.draft import Draft, Thought
from engine.contract.fact import Fact
from engine.contract.options import VERSION
from engine.contract.page import Page, Table
from engine.contract.reply import Reply
from engine.contract.usage import Usage


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """Something that the person should know; `code` is one of `engine.errors.Code`."""

    photo: int
    """Index into the job's photos; -1 where it is about none of them."""
    code: str
    data: Mapping[str, str | int | float] = {}
    """Named values for the sentence that the code becomes."""
    fatal: bool = True
    """False where the photo was read all the same (an animation's first frame)."""
    passing: bool = False
    """True where the same question may have a better answer later (a model was away)."""


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to a job."""

    job_id: str
    pages: tuple[Page, ...] = ()
    """The photos that could be read, in order."""
    text: str = ""
    """Reading order, paragraphs parted by an empty line."""
    title: str = ""
    language: str = ""
    """ISO 639-1 code, empty where unknown."""
    facts: tuple[Fact, ...] = ()
    tables: tuple[Table, ...] = ()
    """In reading order."""
    message: Draft | None = None
    """None where the photo holds no text."""
    others: tuple[Draft, ...] = ()
    """The drafts that were weighed and not chosen, the better ones first; none that says the same as another."""
    thought: Thought | None = None
    """None where one draft was written and none weighed."""
    cutout: bytes = b""
    """A PNG with the places of the uncertain facts cut out of the photos, numbered in the order of the facts; empty
    where there are none, or where the photo is not at hand any more."""
    marked: tuple[bytes, ...] = ()
    """JPEGs of the photos with a mark on every fact, a photo each; only where the job wants them."""
    reply: Reply | None = None
    """Only where the job asks a question."""
    problems: tuple[Problem, ...] = ()
    usage: tuple[Usage, ...] = ()
    """What models spent on it, one entry a model; empty where there was none, or the answer was kept from before."""
    timings_ms: Mapping[str, float] = {}
    """Milliseconds by stage (decode, read, proofread, arrange, facts, draft, check, cutout, marks) and in `total`. What
    the job waited while others were worked on is not counted, nor are codes, which are looked for while its photos are
    read; of a batch each photo has its share. Where drafts were weighed, their checks are in `draft`."""
    cached: bool = False
    """True where no model ran for it."""
    version: int = VERSION

    @property
    def lasting(self) -> bool:
        """Whether it is worth keeping for when the same is asked again; pictures are too large, and soon drawn."""
        return not self.marked and not any(problem.passing for problem in self.problems)


class Failure(msgspec.Struct, frozen=True, kw_only=True):
    """The job ended without an answer; `code` is one of `engine.errors.Code`."""

    job_id: str
    code: str
    data: Mapping[str, str | int | float] = {}
    problems: tuple[Problem, ...] = ()
    version: int = VERSION


class Stage(StrEnum):
    """Where a job is on its way; shown to the person while they wait."""

    QUEUED = "queued"
    READING = "reading"
    WRITING = "writing"
    WEIGHING = "weighing"
    """Of several drafts some are there."""


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """Where a job is; may be lost or come late, nothing depends on it."""

    job_id: str
    stage: Stage
    done: int = 0
    """Pages finished in this stage; while weighing, drafts."""
    of: int = 0
    """Pages of the job; while weighing, drafts that were asked for so far."""
    tokens: int = 0
    """Tokens that a model has written in this stage; 0 where there is none."""
