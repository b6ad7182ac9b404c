"""Holds a draft against the page, and mends it: what the page does not say never leaves the engine."""

from collections.abc import Callable, Sequence

from engine.contract import Checks, Draft, Fact, Options
from engine.stages.check.checker import Checker
from engine.stages.document import Document

__all__ = ["Checker", "check", "mend"]


def check(draft: Draft, document: Document, facts: Sequence[Fact], note: str = "") -> Checks:
    """Hold one draft against the page and the note; for several drafts prepare a `Checker`."""
    return Checker(document, facts, note).check(draft)


def mend(
    draft: Draft,
    document: Document,
    facts: Sequence[Fact],
    options: Options,
    instead: Callable[[], Draft] | None = None,
) -> Draft:
    """Mend one draft, as `Checker.mend`."""
    return Checker(document, facts, options.note, options.region).mend(draft, options, instead)
