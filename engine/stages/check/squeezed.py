"""A text without white space and marks of formatting, in which a fact is found wherever a line or a style breaks it."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from engine.stages.check.speech import low
from engine.stages.compare import CJK

_DROPPED = re.compile(r"[^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_KEPT = 8192
"""Short texts whose form stays in memory: each is compared with many others."""
_UNSPACED = re.compile(rf"[{CJK}\u0e00-\u0e7f]")
_LINKING = frozenset(".-/@_")
"""Signs that make a link longer where letters follow them."""


class Squeezed:
    """The text in the form that facts are looked up in."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.low = low(text)
        found = list(_DROPPED.finditer(self.low))
        self.letters = "".join(match[0] for match in found)
        self._at = [match.start() for match in found]

    def find(self, part: str) -> Iterator[tuple[int, int]]:
        """Where `part` stands as a whole, not as a piece of a longer word or number: start and end in the text."""
        small = squeezed(part)
        at = self.letters.find(small) if small else -1
        while at >= 0:
            start, end = self._at[at], self._at[at + len(small) - 1] + 1
            if self.is_whole(start, end):
                yield start, end
            at = self.letters.find(small, at + 1)

    def says(self, part: str) -> bool:
        return next(self.find(part), None) is not None

    def is_whole(self, start: int, end: int) -> bool:
        """Whether no word, number or link runs across either end of the stretch."""
        return not self._runs_on(start - 1, start) and not self._runs_on(end - 1, end)

    def _runs_on(self, left: int, right: int) -> bool:
        """Whether a word or number runs across the two characters, or a sign of money belongs to the number."""
        if left < 0 or right >= len(self.low):
            return False
        a, b = self.low[left], self.low[right]
        if a.isalnum() and b.isalnum():
            return not (_UNSPACED.match(a) or _UNSPACED.match(b))
        around = self.low[max(0, left - 1) : right + 2]
        if a.isdigit() and b in ".,:/":
            return around[-1:].isdigit() and len(around) > right - max(0, left - 1) + 1
        if a in ".,:/" and b.isdigit():
            return left > 0 and self.low[left - 1].isdigit()
        if b.isdigit() and unicodedata.category(a) == "Sc":
            return True
        if (
            a in _LINKING
            and b.isalnum()
            and left > 0
            and not self.low[left - 1].isspace()
            and _is_link(self.low, right)
        ):
            return True
        return a.isalnum() and b in _LINKING and around[-1:].isalpha() and _is_link(self.low, left)


@lru_cache(maxsize=_KEPT)
def squeezed(text: str) -> str:
    """The form itself."""
    return "".join(_DROPPED.findall(low(text)))


def _is_link(text: str, at: int) -> bool:
    """Whether the token at this place is a link or an address."""
    start, end = at, at
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    token = text[start:end]
    return "@" in token or "/" in token or bool(re.search(r"[a-z0-9]\.[a-z]{2,}", token))
