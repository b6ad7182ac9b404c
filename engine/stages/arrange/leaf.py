"""A day printed as on the leaf of a calendar: weekday, a large number, month and year, each on a line of its own."""

import re
from collections.abc import Iterator, Sequence

from engine.stages.arrange.broken import all_words
from engine.stages.arrange.paragraphs import Paragraph
from engine.stages.facts.surface import fold

Entry = tuple[Paragraph, tuple[str, ...]]
"""A paragraph, and its cells where it is a row of a table."""
_NUMBER = re.compile(r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|[.º])?", re.IGNORECASE)
_YEAR = re.compile(r"\s*,?\s*(?:\d{4})?")
_LINES = 3
"""Lines of the longest leaf."""
_DAY = frozenset({"number", "month"})
"""What a leaf has at least."""


def with_leaves(entries: Sequence[Entry], title: frozenset[int]) -> Iterator[Entry]:
    """The entries, a leaf's lines as one; the lines whose index is in `title` are of none."""
    at = 0
    while at < len(entries):
        end = _end(entries, at, title)
        if end == at:
            yield entries[at]
            at += 1
            continue
        parts = [paragraph for paragraph, _ in entries[at:end]]
        items = tuple(item for part in parts for item in part.items)
        yield Paragraph(items, " ".join(part.text for part in parts), "", parts[0].gap), ()
        at = end


def _end(entries: Sequence[Entry], start: int, title: frozenset[int]) -> int:
    """Where the leaf ends that begins at `start`; `start` itself where none does."""
    seen: set[str] = set()
    at = start
    while at < min(len(entries), start + _LINES):
        paragraph, cells = entries[at]
        kind = _kind(paragraph.text)
        apart = bool(cells or paragraph.marker or len(paragraph.items) > 1 or paragraph.items[0].line in title)
        if apart or not kind or kind in seen or not _below(entries[start][0], paragraph):
            break
        seen.add(kind)
        at += 1
    return at if seen >= _DAY else start


def _below(first: Paragraph, other: Paragraph) -> bool:
    """Whether one of the two lines stands over the middle of the other."""
    a, b = first.items[0], other.items[0]
    return a.left <= b.centre <= a.right or b.left <= a.centre <= b.right


def _kind(text: str) -> str:
    """What of a day the line is and nothing else; empty for anything else."""
    words, small = all_words(), fold(text).strip(" .,")
    if _NUMBER.fullmatch(text.strip()):
        return "number"
    if small in words.weekdays and small not in words.months:
        return "weekday"
    name = re.match(r"[^\W\d_]+", small)
    if name and name[0] in words.months and _YEAR.fullmatch(small[name.end() :].lstrip(".")):
        return "month"
    return ""
