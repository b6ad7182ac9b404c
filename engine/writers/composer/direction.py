"""Which way a line runs: in a language written from right to left, every line that has no letters of its own starts at
the right, and what is read from left to right within a line keeps its order."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache

import msgspec

from engine.contract import Fact, FactKind
from engine.writers.markup import Part, Run, Shape

_RIGHT, _ISOLATE, _END = "\u200f", "\u2066", "\u2069"
"""Unicode's marks: from right to left; here begins, and ends, something from left to right. They show nothing."""
_KEPT = frozenset({FactKind.PHONE, FactKind.HANDLE})
"""Facts whose groups or first sign would change places within words from right to left."""


@cache
def from_right(language: str) -> bool:
    """Whether the language is written from right to left, as CLDR says."""
    from babel import Locale, UnknownLocaleError

    try:
        return bool(language) and Locale.parse(language).text_direction == "rtl"
    except (UnknownLocaleError, ValueError):
        return False


def directed(parts: Sequence[Part], facts: Iterable[Fact], language: str) -> list[Part]:
    """The lines with the marks that they need; as given in a language written from left to right."""
    if not from_right(language):
        return list(parts)
    kept = sorted({fact.text for fact in facts if fact.kind in _KEPT and "\n" not in fact.text}, key=len, reverse=True)
    isolated = re.compile("|".join(map(re.escape, kept))) if kept else None
    return [_directed(part, isolated) for part in parts]


def _directed(part: Part, isolated: re.Pattern[str] | None) -> Part:
    strong = [way for char in part.text if (way := unicodedata.bidirectional(char)) in ("L", "R", "AL")]
    if part.shape is Shape.CODE or not part.text.strip() or (strong and "L" in strong and not {"R", "AL"} & {*strong}):
        return part
    runs = part.runs
    if isolated is not None:
        runs = tuple(
            msgspec.structs.replace(run, text=isolated.sub(rf"{_ISOLATE}\g<0>{_END}", run.text)) for run in runs
        )
    starts_right = bool(strong) and strong[0] != "L"
    return msgspec.structs.replace(part, runs=runs if starts_right else (Run(_RIGHT), *runs))
