"""WhatsApp's marks in a line of which some is cut or said otherwise: none of a pair stays alone or around nothing."""

import re
from collections.abc import Iterator, Sequence

from engine.contract import Draft, Platform

MARKED = re.compile(r"(?<![^\W_])([*_])(?=\S)([^*_\n]*[^*_\s])\1(?![^\W_])")
"""Words with the marks of a style around them."""

Span = tuple[int, int]


def around(line: str, start: int, end: int) -> Span:
    """The words from `start` to `end` with the marks that stand around them alone."""
    marked = start > 0 and line[start - 1] in "*_" and line[start - 1] == line[end : end + 1]
    return (start - 1, end + 1) if marked else (start, end)


def loose(draft: Draft, line: str, gone: Sequence[Span], *, filled: bool = False) -> Iterator[Span]:
    """The marks of a line that mark nothing once these stretches are gone, or `filled` with other words."""
    if draft.platform is not Platform.WHATSAPP:
        return

    def stays(at: int) -> bool:
        return not any(start <= at < end for start, end in gone)

    for found in MARKED.finditer(line):
        marks = [at for at in (found.start(), found.end() - 1) if stays(at)]
        words = "".join(line[at] for at in range(found.start() + 1, found.end() - 1) if stays(at))
        if len(marks) < 2 or (not filled and (not words or words != words.strip())):
            yield from ((at, at + 1) for at in marks)
