"""Takes blocks apart again where lines were run together that a reader keeps apart: a label, a day, a place.

What looks like a paragraph to `arrange`, which sees only boxes, may be a column of facts. Sentences stay whole, and
so does a fact that is broken over two lines.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from engine.contract import Fact, FactKind
from engine.stages import labels
from engine.stages.arrange.broken import half_told
from engine.stages.arrange.paragraphs import open_ended
from engine.stages.compare import says, squeeze, words
from engine.stages.document import Block, BlockKind, Document

_STOP = re.compile(r"[.!。！।؟]$|。|[^\W\d_A-Z]{3}[.!?]\s")
"""The end of a sentence; a stop after a short word may be an abbreviation's."""
_ADDRESSED = re.compile(
    r"(?:to|dear|attention|attn|liebe|sehr geehrte|chers?|estimad|prezad|уважаем|kepada|sayın|kính gửi)\w*\b.*[,:]$",
    re.IGNORECASE,
)
"""Whom a letter speaks to, on a line of its own."""
_LEADS_ON = re.compile(r"\s(?:e-?mail|call|text|visit|write|ring|contact)$", re.IGNORECASE)
"""The end of a line whose link or number stands on the next one."""
_UNFINISHED = re.compile(r"[^\W\d_]{3}[.!?]\s+[^\W\d_a-zß-ÿ][^.!?]*[^\W\d_]$")
"""Begins a sentence after another one and does not end it."""
_NAMES = frozenset({FactKind.PERSON, FactKind.ORGANISATION})
_BESIDE = 3
"""Words beside its facts that a line may have and still be a fact set down by itself; one less where the line does
not begin with a capital, as it may only go on."""
_TIE = 2
"""Letters of the longest word that ties a line to the next one when it ends it, in any language ("at", "do")."""
_LEADING = frozenset({FactKind.DATE, FactKind.TIME, FactKind.PLACE})
"""What one phrase tells over two lines: "8 Wednesdays, 7.30 pm" / "starting 20th January"."""


def apart(document: Document, facts: Sequence[Fact]) -> list[Block]:
    """The document's blocks, those of several facts cut at the ends of printed lines."""
    out: list[Block] = []
    for block in document.blocks:
        if block.kind is BlockKind.HEADING and _hard(block.text, block.page, facts):
            block = msgspec.structs.replace(block, kind=BlockKind.TEXT)
        if block.kind is BlockKind.ROW and sum(bool(cell.strip()) for cell in block.cells) < 2:
            block = msgspec.structs.replace(block, kind=BlockKind.TEXT, cells=())
        out += _cut(block, document, facts)
    return out


def printed(block: Block, document: Document) -> list[str]:
    """The block's text line by line as on the page; one line where the page does not tell."""
    if not 0 <= block.page < len(document.pages):
        return block.text.splitlines()
    lines = document.pages[block.page].lines
    texts = [lines[at].text.strip() for at in block.lines if 0 <= at < len(lines)]
    whole = "".join(squeeze(text) for text in texts)
    return texts if whole == squeeze(f"{block.marker}{block.text}") else block.text.splitlines()


def prose(text: str) -> bool:
    """Whether it is a sentence rather than a fact with a word or two."""
    return len(words(text)) >= PROSE and bool(_STOP.search(text))


def reads(text: str) -> bool:
    """Whether it is a sentence, with its full stop or so long that it can be nothing else."""
    return prose(text) or (len(words(text)) >= LONG and " · " not in text)


LONG = 12
"""Words from which a line without a full stop is read as a sentence."""
PROSE = 7
"""Words from which a line with a full stop is a sentence of prose and no bare fact."""


def _cut(block: Block, document: Document, facts: Sequence[Fact]) -> Iterator[Block]:
    texts = printed(block, document) if block.kind is BlockKind.TEXT and len(block.lines) > 1 else []
    if len(texts) == len(block.lines) and texts and _ADDRESSED.match(texts[0]):
        yield _piece(block, texts, 0, 1)
        yield from _cut(_piece(block, texts, 1, len(texts)), document, facts)
        return
    if len(texts) != len(block.lines) or not texts or (prose(block.text) and block.text[-1] in ".!。！।"):
        yield block
        return
    start = 0
    for at, (before, after) in enumerate(pairwise(texts), 1):
        if _break(before, after, " ".join(texts[start:at]), block.page, facts):
            yield _piece(block, texts, start, at)
            start = at
    yield _piece(block, texts, start, len(texts))


def _piece(block: Block, texts: Sequence[str], start: int, end: int) -> Block:
    if end - start == len(texts):
        return block
    return msgspec.structs.replace(block, text=" ".join(texts[start:end]), lines=block.lines[start:end])


def _break(before: str, after: str, above: str, page: int, facts: Sequence[Fact]) -> bool:
    """Whether a line begins something new; `above` is what the line before it goes on with, and itself."""
    if labels.known(before) or labels.known(after):
        return True
    tied = (
        before[-1] in ",;:&-–(/"
        or bool(_LEADS_ON.search(before))
        or (len(before.split()[-1]) <= _TIE and before.split()[-1].islower() and before.split()[-1].isalpha())
        or open_ended(before)
        or half_told(before, after)
        or bool(_UNFINISHED.search(before))
    )
    both = f"{before} {after}"
    spans = any(
        fact.page == page and says(both, fact.text) and not says(before, fact.text) and not says(after, fact.text)
        for fact in facts
    )
    if tied or spans:
        return False
    told, below = _hard(above, page, facts), _hard(after, page, facts)
    if after[0].islower() and before[-1].isalnum() and _leading(told) and _leading(below):
        return any(fact.kind is FactKind.PLACE and after.startswith(fact.text) for fact in below)
    over = _hard(before, page, facts)
    alone = _alone(after, below) or (not after[0].islower() and _alone(before, over))
    if after[0].islower():
        return _alone(after, below, _BESIDE - 1)
    dated = not over and not after[0].islower() and any(fact.kind is FactKind.DATE for fact in below)
    if any(fact.kind is FactKind.DEADLINE for fact in below) or (over and below) or dated:
        return True
    named = [_named(text, page, facts) for text in (before, after)]
    return alone or all(named)


def _leading(facts: Sequence[Fact]) -> bool:
    return bool(facts) and all(fact.kind in _LEADING for fact in facts)


def _hard(text: str, page: int, facts: Sequence[Fact]) -> list[Fact]:
    return [f for f in facts if f.page == page and f.kind not in _NAMES and says(text, f.text)]


def _named(text: str, page: int, facts: Sequence[Fact]) -> bool:
    return any(f.page == page and f.kind in _NAMES and squeeze(f.text) == squeeze(text) for f in facts)


def _alone(text: str, facts: Sequence[Fact], beside: int = _BESIDE) -> bool:
    for fact in sorted(facts, key=lambda fact: -len(fact.text)):
        text = text.replace(fact.text, " ")
    return bool(facts) and len(words(text)) <= beside
