"""What one job of `placard read` came to, before it is printed."""

from collections.abc import Mapping, Sequence

import msgspec

from bot import sentences
from bot.locale import Locale
from engine.contract import Failure, Problem, Result


class Remark(msgspec.Struct, frozen=True, kw_only=True):
    """Something about one photo, or about the whole job, that the person should know."""

    photo: str
    """The photo's name as typed; empty where it is about the job."""
    code: str
    sentence: str
    fatal: bool
    """False where the photo was read all the same."""


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """One job's result, or why there is none."""

    photos: tuple[str, ...]
    """Names as typed, in order: the pages."""
    result: Result | None
    remarks: tuple[Remark, ...] = ()

    @property
    def failed(self) -> bool:
        """Whether a photo of it could not be read."""
        return any(remark.fatal for remark in self.remarks)


def answer(
    locale: Locale, photos: Sequence[str], unopened: Mapping[int, str], outcome: Result | Failure | None
) -> Answer:
    """Put names and sentences to an outcome.

    `unopened` has the code for each photo, by its place, whose bytes never reached the engine; the engine counts the
    others only. The outcome is None where there was none to read.
    """
    sent = [name for place, name in enumerate(photos) if place not in unopened]
    remarks = [_remark(locale, photos[place], code) for place, code in unopened.items()]
    problems = outcome.problems if outcome else ()
    remarks += [_remark(locale, _name(sent, problem), problem.code, problem) for problem in problems]
    if isinstance(outcome, Failure) and not any(remark.fatal for remark in remarks):
        sentence = sentences.error(locale, outcome.code, outcome.data)
        remarks.append(Remark(photo="", code=outcome.code, sentence=sentence, fatal=True))
    return Answer(
        photos=tuple(photos),
        result=outcome if isinstance(outcome, Result) and outcome.pages else None,
        remarks=tuple(remarks),
    )


def _remark(locale: Locale, photo: str, code: str, problem: Problem | None = None) -> Remark:
    sentence = sentences.error(locale, code, problem.data if problem else {})
    return Remark(photo=photo, code=code, sentence=sentence, fatal=problem.fatal if problem else True)


def _name(sent: Sequence[str], problem: Problem) -> str:
    return sent[problem.photo] if problem.photo >= 0 else ""
