"""Words by language: hand-kept tables in `words/*.toml`, names of months and weekdays from CLDR.

A language is added by its table; the rules themselves know no language.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from engine.stages.facts.surface import fold

LANGUAGES_KEPT = 16
"""Sets of languages whose words and patterns stay in memory, about 1 MB each."""
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
_CLDR_ALSO = {"ar": ("ar_SY",), "zh": ()}
_NUMBERED_MONTHS = frozenset({"zh", "ja", "ko"})
"""Languages that print months as numbers; their dates are found by shape."""


@cache
def known_languages() -> tuple[str, ...]:
    """ISO 639-1 codes of the languages that have a table."""
    names = (entry.name for entry in (files(__package__) / "words").iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml")))


@cache
def table(language: str) -> Mapping[str, Any]:
    """The language's words as they are kept; empty for a language without a table."""
    if language not in known_languages():
        return {}
    return tomllib.loads((files(__package__) / "words" / f"{language}.toml").read_text("utf-8"))


@cache
def hours_of(language: str) -> tuple[str, ...]:
    """The language's words for the hours one to twelve, folded; none where they are not kept."""
    return tuple(fold(word) for word in table(language).get("time", {}).get("hours", ()))


@cache
def fractions_of(language: str) -> Mapping[str, int]:
    """Words before an hour, and the minutes that they add to it: "half past" 30, "halb" -30."""
    words: Mapping[str, int] = table(language).get("fractions", {})
    return words


def alternation(words: Iterable[str], *, number_follows: bool = True) -> str:
    """A regular expression for any of the words, longest first; never matches where there are none.

    Words of scripts with spaces are matched whole, a digit may follow at once (readers lose spaces).
    """
    after = r"(?![^\W\d_])" if number_follows else r"(?!\w)"
    groups: dict[tuple[str, str], list[str]] = {}
    for word in sorted(set(words), key=lambda w: (-len(w), w)):
        left = "" if _UNSPACED.match(word[0]) or not word[0].isalnum() else r"(?<![^\W\d_])"
        right = "" if _UNSPACED.match(word[-1]) or not word[-1].isalnum() else after
        groups.setdefault((left, right), []).append(re.escape(word).replace(r"\ ", r"\s*"))
    # Words alone inside a group let the matcher skip by their first letters, which matters with hundreds of them.
    # What ends in a dot goes first, since the same without it would leave the dot behind.
    ordered = sorted(groups.items(), key=lambda group: group[0][1])
    parts = (f"{left}(?:{'|'.join(bodies)}){right}" for (left, right), bodies in ordered)
    return f"(?:{'|'.join(parts)})" if groups else r"(?!)"


class Lexicon:
    """The words of several languages as one; made by `lexicon`."""

    def __init__(self, languages: tuple[str, ...]) -> None:
        self.languages = languages
        self.months: dict[str, int] = {}
        self.weekdays: dict[str, int] = {}
        for language in reversed(languages):  # the first language has the last word
            self._add_names(language)
        self.weekdays_and_plurals = tuple(name for word in self.weekdays for name in (word, f"{word}s"))
        self._words: dict[str, tuple[str, ...]] = {}

    def words(self, *keys: str) -> tuple[str, ...]:
        """Folded words under keys such as "time.am", over all languages."""
        found: list[str] = []
        for key in keys:
            if key not in self._words:
                section, name = key.split(".")
                lists = (table(language).get(section, {}).get(name, ()) for language in self.languages)
                self._words[key] = tuple(dict.fromkeys(fold(word) for words in lists for word in words))
            found.extend(self._words[key])
        return tuple(found)

    def any(self, *keys: str, number_follows: bool = True) -> str:
        """The words under the keys as a regular expression."""
        return alternation(self.words(*keys), number_follows=number_follows)

    def _add_names(self, language: str) -> None:
        if language not in _NUMBERED_MONTHS:
            for locale in (language, *_CLDR_ALSO.get(language, ())):
                for names, into in (
                    (_cldr_names(locale, "months"), self.months),
                    (_cldr_names(locale, "days"), self.weekdays),
                ):
                    into.update(names)
        extra = table(language).get("names", {})
        self.months.update({fold(name): number for name, number in extra.get("months", {}).items()})
        self.weekdays.update({fold(name): number for name, number in extra.get("weekdays", {}).items()})


@cache
def _cldr_names(locale: str, what: str) -> Mapping[str, int]:
    """Folded names with their number: months 1..12, weekdays 0 (Monday)..6."""
    from babel import Locale, UnknownLocaleError

    try:
        data = getattr(Locale.parse(locale), what)
    except (UnknownLocaleError, ValueError):
        return {}
    names: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in data[context][width].items():
                word = fold(name).rstrip(".")
                if len(word) > 1 and not word.isdigit():
                    names[word] = int(number)
    return names


@lru_cache(maxsize=LANGUAGES_KEPT)
def lexicon(languages: tuple[str, ...]) -> Lexicon:
    """The words of the languages, most important first."""
    return Lexicon(languages)
