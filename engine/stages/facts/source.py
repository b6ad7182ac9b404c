"""Where a fact was read from: its lines, its boxes, and how sure the reader was of its characters."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import accumulate, product
from typing import NamedTuple
from unicodedata import east_asian_width

from engine.contract import Box, Doubt, Line, Page, Point
from engine.stages.document import Block
from engine.stages.facts.surface import flat, squeezed

UNCLEAR = 0.65
"""Probability of a character below which its fact is doubted. With the second readings that differ this marks two of
three misread facts of bad photos, and one of eighty right ones of clear photos (bench/doubts.py)."""

_ALIKE = "-~'\"·•"
"""Signs of which it does not matter which of their kind was read: a long dash for a short one."""


class Stretch(NamedTuple):
    """Characters of a line of the page."""

    line: int
    start: int
    end: int


class Print(NamedTuple):
    """How something stands on the page."""

    lines: tuple[int, ...] = ()
    boxes: tuple[Box, ...] = ()
    confidence: float = 1.0
    other: str = ""
    """What a second reading says there; empty where there was none or it says the same."""

    def doubted(self, doubts: Sequence[Doubt], other: str) -> tuple[tuple[Doubt, ...], str]:
        """The doubts and the other reading of a fact: those that a rule has of it, then those of its print."""
        found = list(doubts)
        if self.other and not other:
            found, other = [*found, Doubt.READINGS], self.other
        elif self.other or self.confidence < UNCLEAR:
            found.append(Doubt.UNCLEAR)
        return tuple(found), other


def stretches(block: Block, page: Page | None, start: int, end: int) -> tuple[Stretch, ...]:
    """The lines' characters that block.text[start:end] was read from; all of the block's where that cannot be told."""
    if page is None or not block.lines or max(block.lines) >= len(page.lines):
        return ()
    text = squeezed(block.text)
    first, last = len(squeezed(block.text[:start])), len(squeezed(block.text[:end]))
    found = []
    for line, cut, begin, stop in _spans(block, page, text):
        if begin < last and first < stop:
            places = [at for at, char in enumerate(page.lines[line].text) if not char.isspace()][cut:]
            inside = places[max(0, first - begin) : last - begin]
            found.append(Stretch(line, inside[0], inside[-1] + 1))
    return tuple(found) or tuple(Stretch(line, 0, len(page.lines[line].text)) for line in block.lines)


def printed(page: Page | None, found: Sequence[Stretch]) -> Print:
    """How the characters of some lines stand on the page."""
    if page is None or not found:
        return Print()
    seconds = [_second(page.lines[place.line], place) for place in found]
    firsts = [page.lines[place.line].text[place.start : place.end] for place in found]
    differ = _bare("".join(seconds)) != _bare("".join(firsts))
    return Print(
        lines=tuple(dict.fromkeys(place.line for place in found)),
        boxes=tuple(_cut(page.lines[place.line], place) for place in found),
        confidence=min(_sure(page.lines[place.line], place) for place in found),
        other=" ".join(" ".join(seconds).split()) if differ else "",
    )


def _spans(block: Block, page: Page, text: str) -> Iterator[tuple[int, int, int, int]]:
    """(line, cut, start, end) in the block's text without spaces, for the lines that stand in it as they were read;
    `cut` characters of the line stand before it."""
    at = 0
    for line in block.lines:
        words = squeezed(page.lines[line].text)
        # A bullet or number before an item is not part of its text, nor is the hyphen of a divided word.
        for cut, end in product(range(min(4, len(words))), (0, words.endswith("-"))):
            part = words[cut : len(words) - end]
            begin = text.find(part, at)
            if part and begin >= 0:
                at = begin + len(part)
                yield line, cut, begin, at
                break


def _sure(line: Line, place: Stretch) -> float:
    """The least probability of the characters; the line's mean where the reader does not tell them apart, or is sure
    of each."""
    if not line.unsure:
        return line.confidence
    return min(
        (sure for at, sure in line.unsure if place.start <= at < place.end and flat(line.text[at]) not in _ALIKE),
        default=1.0,
    )


def _second(line: Line, place: Stretch) -> str:
    """What the second reading of the line says for a stretch of the first."""
    if not line.other:
        return line.text[place.start : place.end]
    out = []
    for _, a, b, c, d in SequenceMatcher(None, line.text, line.other, autojunk=False).get_opcodes():
        start, end = max(a, place.start), min(b, place.end)
        if b - a == d - c:  # character by character
            out.append(line.other[c + start - a : c + end - a] if start < end else "")
        elif start < end or place.start < a == b < place.end:
            out.append(line.other[c:d])
    return "".join(out)


def _bare(text: str) -> str:
    """What a person takes for the same: without spaces, one width of signs, one kind of dash."""
    return squeezed(flat(text))


def _cut(line: Line, place: Stretch) -> Box:
    """The part of the line's box that these characters take, as wide as they are of the whole."""
    ends = [0.0, *accumulate(2.0 if east_asian_width(char) in "WF" else 1.0 for char in line.text)]
    left, right = ends[place.start] / ends[-1], ends[place.end] / ends[-1]
    a, b, c, d = line.box.corners
    return Box(corners=(_between(a, b, left), _between(a, b, right), _between(d, c, right), _between(d, c, left)))


def _between(start: Point, end: Point, share: float) -> Point:
    return tuple(round(s + (e - s) * share, 1) for s, e in zip(start, end, strict=True))  # type: ignore[return-value]
