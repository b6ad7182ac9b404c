"""What was found in answer to a question."""

from collections.abc import Iterable, Sequence

import msgspec

from engine.contract import Fact, Ground, Reply
from engine.stages.ask.units import Unit
from engine.stages.document import Block, Document

MOST = 5
"""Answers of one reply."""


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """One answer."""

    text: str
    unit: Unit
    fact: Fact | None = None
    score: float = 0.0


def reply(document: Document, found: Sequence[Found]) -> Reply:
    """The best answers and the lines they stand in; that the photo does not tell where there is none."""
    best = max((one.score for one in found), default=0.0)
    kept = [one for one in found if one.score == best]
    kept = list({one.text: one for one in reversed(kept)}.values())[::-1][:MOST]
    if not kept:
        return Reply(ground=Ground.NONE)
    blocks = [document.blocks[one.unit.block] for one in kept]
    fact = all(one.fact is not None for one in kept)
    return Reply(
        ground=Ground.FACT if fact else Ground.LINE,
        answers=tuple(one.text for one in kept),
        quotes=tuple(dict.fromkeys(quote(block) for block in blocks)),
        page=max(0, blocks[0].page),
        doubtful=any(_doubtful(document, one) for one in kept),
    )


def quote(block: Block) -> str:
    """A line as it is shown, without its marker."""
    return " · ".join(filter(None, block.cells)) if block.cells else block.text


def _doubtful(document: Document, one: Found) -> bool:
    """Whether a person should look at the photo before they rely on it."""
    facts: Iterable[Fact] = (one.fact,) if one.fact else one.unit.facts
    if any(fact.doubts for fact in facts):
        return True
    block = document.blocks[one.unit.block]
    lines = document.pages[block.page].lines if 0 <= block.page < len(document.pages) else ()
    return one.fact is None and any(lines[at].other for at in block.lines if at < len(lines))
