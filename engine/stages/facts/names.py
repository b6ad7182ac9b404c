"""What a person's name looks like in print."""

import re
from collections.abc import Collection

from engine.stages.facts.surface import MARKS

_TOKEN = re.compile(rf"[^\W\d_][\w'’.{MARKS}-]*")
_PARTICLES = frozenset(
    ("de", "da", "do", "dos", "das", "di", "del", "della", "la", "le", "van", "von", "der", "den", "ter", "bin",
     "binti", "ibn", "al", "el", "y", "e", "du", "af", "av", "zu")
)  # fmt: skip
_MOST_WORDS = 4
_HAN_NAME = re.compile(r"[\u3400-\u9fff々]{1,4}(?:[\s　][\u3400-\u9fff々]{1,4})?|[\u30a0-\u30ff・]{2,12}|[가-힣]{2,4}")


def is_capital(char: str) -> bool:
    """An upper-case letter, or a letter of a script that has no case."""
    return char.isalpha() and not char.islower()


def name_end(raw: str, at: int, limit: int, *, not_names: Collection[str] = ()) -> int:
    """Where the name that begins at `at` ends; `at` itself where none does. `not_names`: folded words of no name."""
    han = _HAN_NAME.match(raw, at, limit)
    if han:
        return han.end()
    end = at
    words = 0
    while words < _MOST_WORDS:
        token = _TOKEN.match(raw, at, limit)
        if token is None:
            break
        word = token[0].rstrip(".-'’")
        initial = len(word) == 1 and token[0].endswith(".")
        if word.lower() in not_names or (not is_capital(word[0]) and word.lower() not in _PARTICLES):
            break
        if is_capital(word[0]):
            end = token.end() if initial else token.start() + len(word)
            words += 1
        if token[0].endswith(".") and not initial and len(word) > 3:
            break
        space = re.compile(r"[ ]+").match(raw, token.end(), limit)
        if space is None:
            break
        at = space.end()
    return end
