"""Where words stand in a line, whatever their case, spaces and marks of formatting."""

from collections.abc import Iterator
from functools import lru_cache

from engine.stages.compare import CJK_LETTER, fold

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
    if before.isdigit() and after in _JOINS:
        return text[at + 1 : at + 2].isdigit()
    return before in _JOINS and after.isdigit() and text[at - 2 : at - 1].isdigit()


@lru_cache(maxsize=4096)
def _folded(char: str) -> str:
    return fold(char)
