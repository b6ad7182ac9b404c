"""The page as what may answer: pieces of lines, each with its facts, its label and the row that it stands in."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from engine.contract import Fact, FactKind
from engine.stages import labels
from engine.stages.document import Block, BlockKind, Document

_APART = re.compile(
    r"\s+[·•|/]\s+|\s*[;；]\s*|(?<=[。！？])|(?<=[^\W\d]{3}[.!?])\s+(?=[^\W\d_a-z])"
    r"|(?<=\.)\s+(?=[A-ZÀ-Þ]\w+ \w)|(?<=\d[ap]m\.)\s+(?=[A-Z])"
)
"""Between the things that a line tells."""
_CUT = (FactKind.PRICE, FactKind.TIME, FactKind.PHONE)
"""Facts of which two in one piece are said of two things."""
_EDGES = " ,，、·•|-–"
_COLONS = (":", "：")
_WORD = re.compile(r"[^\W\d_]{4,}|[\u3400-\u9fff]{2}|\w*\d\w*")
"""A word between two facts that says what the second one is of."""
_LABEL_WORDS, _LABEL_SIGNS, _CARD = 4, 30, 4
"""Words and characters of a label, and blocks of a card that one stands over, at most."""
_SAYS = re.compile(r"[,，。、.!?！？]|[\u3400-\u9fff]{7}")
"""What a label has not."""


class Unit(msgspec.Struct, frozen=True, kw_only=True):
    """A piece of a line, or a cell."""

    block: int
    """Index of its block."""
    text: str
    facts: tuple[Fact, ...] = ()
    label: str = ""
    """What stands before or above it and says what it is."""
    row: tuple[str, ...] = ()
    """The cells of its row; empty outside of tables."""
    column: int = -1
    leads: bool = False
    """Whether it is nothing but the label of what follows."""
    heads: tuple[str, ...] = ()
    """The first cells of the columns of its table."""


def units_of(document: Document, facts: Sequence[Fact]) -> tuple[Unit, ...]:
    """In reading order."""
    spread = _spread(document.blocks, facts)
    out: list[Unit] = []
    label = ""
    heads: tuple[str, ...] = ()
    for at, block in enumerate(document.blocks):
        mine = spread[at]
        before = document.blocks[at - 1] if at else None
        if block.kind is BlockKind.ROW and len(block.cells) > 1:
            starts = before is None or before.kind is not BlockKind.ROW or len(before.cells) != len(block.cells)
            heads = block.cells if starts and len(block.cells) > 2 and not mine else () if starts else heads
            out += _cells(at, block, mine, heads)
            label = ""
            continue
        fresh = before is None or before.group != block.group or block.kind is BlockKind.TITLE
        label = "" if fresh or (before and before.kind is BlockKind.ROW) else label
        if _is_label(document.blocks, at, mine):
            out.append(Unit(block=at, text=block.text, label=label if not fresh else "", leads=True))
            label = block.text
            continue
        for text, found in _pieces(block.text, mine):
            out.append(Unit(block=at, text=text, facts=found, label=label))
        if not _of_card(document.blocks, at) and not labels.known(label):
            label = ""
    return tuple(out)


def _cells(at: int, block: Block, facts: Sequence[Fact], heads: tuple[str, ...]) -> Iterator[Unit]:
    left = list(facts)
    for column, cell in enumerate(block.cells):
        mine = [fact for fact in left if fact.text in cell]
        for fact in mine:
            left.remove(fact)
        two = len(block.cells) == 2
        for text, found in _pieces(cell, mine) if two else [(cell, tuple(mine))]:
            yield Unit(
                block=at,
                text=text,
                facts=found,
                label=block.cells[0] if column and two else "",
                leads=two and not column and not mine,
                row=block.cells,
                column=column,
                heads=heads,
            )


def _is_label(blocks: Sequence[Block], at: int, facts: Sequence[Fact]) -> bool:
    block = blocks[at]
    if facts or block.kind is BlockKind.TITLE or _SAYS.search(block.text.rstrip(".:：")):
        return False
    if len(block.text.split()) > _LABEL_WORDS or len(block.text) > _LABEL_SIGNS:
        return False
    below = blocks[at + 1] if at + 1 < len(blocks) else None
    if below is None or below.group != block.group or below.kind is BlockKind.ROW:
        return False
    if labels.known(block.text):
        return True
    first = at == 0 or blocks[at - 1].group != block.group
    return first and _of_card(blocks, at)


def _of_card(blocks: Sequence[Block], at: int) -> bool:
    """Whether the group of the block is no more than a label and what it is of."""
    return sum(block.group == blocks[at].group for block in blocks) <= _CARD


def _spread(blocks: Sequence[Block], facts: Sequence[Fact]) -> list[list[Fact]]:
    """For each block the facts in it, in the order of the page."""
    out: list[list[Fact]] = [[] for _ in blocks]
    at = 0
    for fact in facts:
        for index in (*range(at, len(blocks)), *range(at)):
            block = blocks[index]
            near = block.page == fact.page and (not fact.lines or set(fact.lines) & set(block.lines))
            if near and (fact.text in block.text or fact.lines):
                out[index].append(fact)
                at = index
                break
    return out


def _pieces(text: str, facts: Sequence[Fact]) -> Iterator[tuple[str, tuple[Fact, ...]]]:
    """What a text tells, piece by piece, none cut through a fact."""
    spans = _located(text, facts)
    cuts = [m.span() for m in _APART.finditer(text) if not any(a < m.end() and m.start() < b for a, b, _ in spans)]
    start = 0
    for first, last in (*cuts, (len(text), len(text))):
        inside = [span for span in spans if start <= span[0] < first]
        yield from _cut(text, start, first, inside)
        start = last


def _located(text: str, facts: Sequence[Fact]) -> list[tuple[int, int, Fact]]:
    spans, at = [], 0
    for fact in facts:
        start = text.find(fact.text, at)
        start = text.find(fact.text) if start < 0 else start
        if start < 0:
            start, end = at, at  # it goes over into another block
        else:
            end = at = start + len(fact.text)
        spans.append((start, end, fact))
    return spans


def _cut(text: str, start: int, end: int, spans: list[tuple[int, int, Fact]]) -> Iterator[tuple[str, tuple[Fact, ...]]]:
    """A piece with two prices is two pieces: each with the words before it, or after it where it begins with one."""
    for kind in _CUT:
        mine = [span for span in spans if span[2].kind is kind]
        apart = [(a[1], b[0]) for a, b in pairwise(mine) if _WORD.search(text[a[1] : b[0]])]
        if not apart:
            continue
        leads = not text[start : mine[0][0]].strip(_EDGES)
        at = [_before(text, *gap) if leads else gap[0] for gap in apart]
        for first, last in zip((start, *at), (*at, end), strict=True):
            yield _piece(text, first, last, spans)
        return
    if piece := text[start:end].strip(_EDGES):
        yield piece, tuple(fact for _, _, fact in spans)


def _before(text: str, first: int, last: int) -> int:
    """Where what the second of two prices is of begins: with it, or with a bracket or a label before it."""
    between = text[first:last]
    if "(" in between:
        return first + between.index("(")
    return first if between.rstrip().endswith(_COLONS) else last


def _piece(text: str, first: int, last: int, spans: list[tuple[int, int, Fact]]) -> tuple[str, tuple[Fact, ...]]:
    return text[first:last].strip(_EDGES), tuple(fact for a, _, fact in spans if first <= a < last)
