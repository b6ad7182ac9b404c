"""Words by language that tell what sort of page it is: tables in `words/*.toml`, a trailing `*` for any ending."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import msgspec

from engine.stages.compare import fold

COMMON = "en"
"""The language whose words flyers of all others print too ("MEGA SALE")."""
_WORD = re.compile(r"\w+")


class Words(msgspec.Struct, frozen=True):
    """Words to look for, sorted by how they are found."""

    whole: frozenset[str]
    starts: tuple[str, ...]
    ends: tuple[str, ...]
    phrases: tuple[str, ...]
    """Of several words, with signs, or in a script that writes no spaces between words."""

    def told(self, text: str, tokens: frozenset[str]) -> frozenset[str]:
        """Which of them a folded text says, whose words are `tokens`."""
        found = self.whole & tokens
        if self.starts or self.ends:
            found |= {word for word in tokens if word.startswith(self.starts) or word.endswith(self.ends)}
        return found | {phrase for phrase in self.phrases if phrase in text and _bounded(phrase, text)}


def tokens(text: str) -> frozenset[str]:
    """The words of a folded text."""
    return frozenset(_WORD.findall(text))


@cache
def _table(language: str) -> Mapping[str, Any]:
    entry = files(__package__) / "words" / f"{language}.toml"
    return tomllib.loads(entry.read_text("utf-8")) if language.isalpha() and entry.is_file() else {}


@cache
def words(language: str, section: str, key: str) -> tuple[str, ...]:
    """The language's words under a key, folded; none for a language without a table."""
    return tuple("*".join(map(fold, word.split("*"))) for word in _table(language).get(section, {}).get(key, ()))


@cache
def genre_words(language: str, genre: str) -> Words:
    """The words of a genre, in the language and in English."""
    given = dict.fromkeys(words(language, "genre", genre) + words(COMMON, "genre", genre))
    single = [word for word in given if _WORD.fullmatch(word.strip("*")) and word.strip("*") < SPACELESS]
    return Words(
        whole=frozenset(word for word in single if "*" not in word),
        starts=tuple(word[:-1] for word in single if word.endswith("*")),
        ends=tuple(word[1:] for word in single if word.startswith("*")),
        phrases=tuple(word.strip("*") for word in given if word not in single),
    )


SPACELESS = "\u2e80"
"""Scripts from here on write no spaces between words (Korean does, and is found all the same)."""


def _bounded(phrase: str, text: str) -> bool:
    """Whether it stands there with no letter of another word at its beginning."""
    at = text.find(phrase)
    while at >= 0:
        if phrase[0] >= SPACELESS or not phrase[0].isalnum() or not text[at - 1 : at].isalnum():
            return True
        at = text.find(phrase, at + 1)
    return False
