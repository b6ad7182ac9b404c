"""Where words stand in a line, whatever their case, spaces and marks of formatting."""

import re
from collections.abc import Iterator
from functools import lru_cache

from engine.stages.compare import CJK_LETTER, fold

_LINK = re.compile(r"@|://|www\.|\w\.[^\W\d_]{2}")
_LINKING = frozenset("@./_-*")
"""Signs by which a link or an address goes on; a part of one is not to be changed."""
_JOINS = ".,:"
"""Signs that make one number of two."""


def places(text: str, part: str) -> Iterator[tuple[int, int]]:
    """Start and end of each place where `part` stands as a whole, apart from each other."""
    small = "".join(map(_folded, part))
    letters = [(letter, at) for at, char in enumerate(text) for letter in _folded(char)]
    body = "".join(letter for letter, _ in letters)
    at = body.find(small) if small else -1
    while at >= 0:
        start, end = letters[at][1], letters[at + len(small) - 1][1] + 1
        whole = not _runs_on(text, start) and not _runs_on(text, end)
        if whole:
            yield start, end
        at = body.find(small, at + (len(small) if whole else 1))


def says(text: str, part: str) -> bool:
    return next(places(text, part), None) is not None


def _runs_on(text: str, at: int) -> bool:
    """Whether a word or number runs across this place."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if before.isalnum() and after.isalnum():
        return not (CJK_LETTER.match(before) or CJK_LETTER.match(after))
    if (before in _LINKING or after in _LINKING) and _LINK.search(_token(text, at)):
        inside = text[at - 2 : at - 1] if before in _LINKING else text[at + 1 : at + 2]
        return bool(inside) and not inside.isspace()
    if before.isdigit() and after in _JOINS:
        return text[at + 1 : at + 2].isdigit()
    return before in _JOINS and after.isdigit() and text[at - 2 : at - 1].isdigit()


def _token(text: str, at: int) -> str:
    """What stands between two spaces around this place."""
    start = max(map(text.rfind, " \n\t", [0] * 3, [at] * 3)) + 1
    return text[start:at] + (text[at:].split() or [""])[0]


@lru_cache(maxsize=4096)
def _folded(char: str) -> str:
    return fold(char)
