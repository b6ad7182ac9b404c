"""Words by language that tell what sort of page it is: tables in `words/*.toml`, a trailing `*` for any ending."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from engine.stages.compare import fold

_SPACELESS = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
"""Scripts that write no spaces between words."""
COMMON = "en"
"""The language whose words flyers of all others print too ("MEGA SALE")."""


@cache
def _table(language: str) -> Mapping[str, Any]:
    entry = files(__package__) / "words" / f"{language}.toml"
    return tomllib.loads(entry.read_text("utf-8")) if language.isalpha() and entry.is_file() else {}


def words(language: str, section: str, key: str) -> tuple[str, ...]:
    """The language's words under a key, folded; none for a language without a table."""
    return tuple("*".join(map(fold, word.split("*"))) for word in _table(language).get(section, {}).get(key, ()))


@cache
def genre_words(language: str, genre: str) -> re.Pattern[str]:
    """Finds the words of a genre in folded text, in the language and in English."""
    found = dict.fromkeys(words(language, "genre", genre) + words(COMMON, "genre", genre))
    return re.compile(_any(found) or r"(?!)")


def _any(found: Iterable[str]) -> str:
    return "|".join(_bounded(word) for word in sorted(found, key=len, reverse=True))


def _bounded(word: str) -> str:
    body = word.strip("*")
    left = r"(?<!\w)" if body[0].isalnum() and word[0] != "*" and not _SPACELESS.match(body[0]) else ""
    right = r"(?!\w)" if body[-1].isalnum() and word[-1] != "*" and not _SPACELESS.match(body[-1]) else ""
    return left + re.escape(body) + right
