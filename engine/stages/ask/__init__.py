"""What a photo says to a question, by rules: facts, rows of tables, lines. Pure.

Whatever a question is about has to stand where the answer stands, in the question's words or in others for the same
thing; else the photo does not tell. So a question that is not understood is not answered, and none with something that
stands elsewhere.
"""

from collections.abc import Sequence

from engine.contract import Fact, Ground, Reply
from engine.stages.ask import by_facts, by_lines, by_table
from engine.stages.ask.found import quote, reply
from engine.stages.ask.match import Matcher
from engine.stages.ask.question import Kind, understand
from engine.stages.ask.units import units_of
from engine.stages.document import Document

__all__ = ["REVISION", "answer", "quote"]

REVISION = "ask-6"
"""Changes with every change of what is answered; part of the key under which results are cached."""

MOST_TOPICS = 12
"""Things that a question is about at most; what speaks of more is no question that one line answers."""


def answer(question: str, document: Document, facts: Sequence[Fact]) -> Reply:
    """The reply to a question about a document with these facts."""
    asked = understand(question, document.language)
    if asked is None or not document.blocks or len(asked.topics) > MOST_TOPICS:
        return Reply(ground=Ground.NONE)
    units = units_of(document, facts)
    matcher = Matcher(document, units)
    found = [*by_table.answers(asked, units, matcher)]
    if not found and asked.kind is Kind.LONG:  # printed so, before what lies between two hours
        found = [*by_lines.answers(asked, units, matcher, document)]
    if not found:
        found = [*by_facts.answers(asked, units, matcher)]
    if not found and asked.kind in _LINES:
        found = [*by_lines.answers(asked, units, matcher, document)]
    return reply(document, found)


_LINES = frozenset(Kind) - {Kind.NUMBER, Kind.EMAIL, Kind.LINK, Kind.DAY, Kind.WHERE, Kind.UNTIL}
"""What lines may answer where no fact does."""
