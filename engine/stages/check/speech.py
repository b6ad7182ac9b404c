"""The words that a check has to know: what a draft may add, what turns a meaning round, numbers and hours in words.

Data by language (`words/*.toml`), small on purpose: every other word of a draft has to stand on the page.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from engine.stages.compare import CJK
from engine.stages.facts.lexicon import lexicon
from engine.stages.facts.surface import MARKS, flat, fold

LANGUAGES_KEPT = 16
"""Sets of languages whose words stay in memory."""
SCOPED = ("neg", "only", "except", "free", "open", "closed", "cancelled")
"""Kinds of words that hold for what they stand beside: there and nowhere else may a draft say them."""
CARRIERS = ("phone", "email", "url", "price", "date", "place", "begin", "end")
"""Kinds of facts, and of hours, that have verbs of their own, which say no more than that this is one: "call" in front
of a number, "costs" in front of a price."""
LEADS = ("from", "until", "before", "after")
"""Kinds of words that say which side of a day or an hour is meant."""
_HANGUL = "\uac00-\ud7af"
_CONTROL = (*range(0x0A), *range(0x0B, 0x20), *range(0x7F, 0xA0), 0x2028, 0x2029, *range(0xD800, 0xE000))
_BLANKS = {**dict.fromkeys(map(ord, "*_~`\ufe61\uff3f\uff5e\uff40"), " "), **dict.fromkeys(_CONTROL, " ")}
_TENS = 20
_SHORT_DAY = 3
"""Letters up to which the name of a weekday is one only where it begins with a capital ("So", "Mar")."""


def low(text: str) -> str:
    """As long as `text`, in the same lines: one width, one case, no marks on Latin letters, blanks for what marks a
    style, looks like such a mark, or controls."""
    return "\n".join(fold(flat(line)) for line in text.translate(_BLANKS).split("\n"))


@cache
def _table(language: str) -> Mapping[str, Any]:
    path = files(__package__) / "words" / f"{language}.toml"
    return tomllib.loads(path.read_text("utf-8")) if path.is_file() else {}


@cache
def units() -> Mapping[str, str]:
    """Units by the ways to write them."""
    groups = tomllib.loads((files(__package__) / "words" / "units.toml").read_text("utf-8"))["same"]
    return _groups(groups)


def _groups(groups: Iterable[str]) -> dict[str, str]:
    """The first word of each group, by each of its words."""
    return {word: group.split()[0] for group in map(low, groups) for word in reversed(group.split())}


class Speech:
    """The words of several languages as one; made by `speech`."""

    def __init__(self, languages: tuple[str, ...]) -> None:
        tables = [_table(language) for language in languages]
        main = frozenset(low(word) for word in tables[0].get("connect", "").split())
        self.connect = frozenset(low(word) for table in tables for word in table.get("connect", "").split())
        self.same = {**_groups(group for table in tables for group in table.get("same", ())), **units()}
        self.joins = _words(tables, "join")
        self.rates = _words(tables, "rate")
        self.wholes, self.greetings = _words(tables, "whole"), _words(tables, "greet")
        self.carry = {
            kind: frozenset(low(word) for table in tables for word in table.get("carry", {}).get(kind, ()))
            for kind in CARRIERS
        }
        self.numbers = _numbers(tables, "numbers")
        self.ordinals = _numbers(tables, "ordinals")
        self._clock = [(low(form), minutes) for table in tables for form, minutes in table.get("clock", {}).items()]
        self.spelled = self._spelled()
        self._operators = {
            low(phrase): kind
            for table in reversed(tables)
            for kind in (*SCOPED, *LEADS)
            for phrase in table.get(kind, ())
            # The Portuguese "no" denies nothing, whatever it does in other languages of the page.
            if table is tables[0] or low(phrase) not in main
        }
        self.operators = _alternation(self._operators)
        names = lexicon(languages)
        self.hours = re.compile(names.any("time.noon", "time.midnight", "time.am", "time.pm", "time.units"))
        self._months, self._weekdays = names.months, names.weekdays

    def in_digits(self, match: re.Match[str]) -> str:
        """What a match of `spelled` says: "7", "18th", "6:30"."""
        if match[0] in self._months:  # "sept" is seven, and September
            return ""
        if match["number"]:
            return str(self._number(match["number"]))
        if match["ordinal"]:
            return f"{self.ordinals[match['ordinal']]}th"
        at, (_, minutes) = next((i, form) for i, form in enumerate(self._clock) if match[f"clock{i}"])
        total = self._number(match[f"clock{at}"]) * 60 + minutes
        return f"{total // 60 % 24}:{total % 60:02d}"

    def _number(self, said: str) -> int:
        if said.isdigit():
            return int(said)
        return sum(self.numbers[word] for word in re.split(r"[-\s]+", said))

    def _spelled(self) -> re.Pattern[str]:
        """Numbers, days and hours in words."""
        tens = _any(word for word, number in self.numbers.items() if number >= _TENS and number % 10 == 0)
        ones = _any(word for word, number in self.numbers.items() if number < 10)
        number = rf"(?:{tens}[-\s]{ones}|{_any(self.numbers)})"
        clocks = [
            re.escape(form).replace(r"\ ", r"\s+").replace(r"\{\}", rf"(?P<clock{i}>{number}|\d{{1,2}})")
            for i, (form, _) in enumerate(self._clock)
        ]
        parts = "|".join([*clocks, rf"(?P<number>{number})", rf"(?P<ordinal>{_any(self.ordinals)})"])
        return re.compile(rf"(?<![\w'-])(?:{parts})(?![\w'])")

    def operator(self, said: str) -> str:
        """What kind of word it is; `said` is a match of `operators`."""
        return self._operators[" ".join(said.split())]

    def meaning(self, word: str) -> str:
        """One form for the ways to write a word: "Street" and "St", "April" and "Apr"."""
        month = self._months.get(word)
        return f"month {month}" if month else self.same.get(word, word)

    def day(self, word: str) -> int | None:
        """As `weekday`, wherever the word stands."""
        return self._weekdays.get(word)

    def weekday(self, word: str, printed: str) -> int | None:
        """0 (Monday)..6; None for any other word. `printed` tells "So" from "so"."""
        if len(word) <= _SHORT_DAY and not printed[:1].isupper():
            return None
        return self._weekdays.get(word)


def _any(words: Iterable[str]) -> str:
    """Any of the words, longest first; never matches where there are none."""
    return "(?:" + ("|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w))) or "(?!)") + ")"


def _words(tables: Iterable[Mapping[str, Any]], key: str) -> frozenset[str]:
    return frozenset(low(word) for table in tables for word in table.get(key, ()))


def _numbers(tables: Iterable[Mapping[str, Any]], key: str) -> dict[str, int]:
    return {low(word): number for table in tables for word, number in table.get(key, {}).items()}


def _alternation(phrases: Iterable[str]) -> re.Pattern[str]:
    """Any of the phrases as a whole; inside a run of letters where the script knows no spaces."""
    inside: list[str] = []
    whole: list[str] = []
    for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase)):
        unspaced = re.search(f"[{CJK}]", phrase) or (len(phrase) > 1 and re.search(f"[{_HANGUL}]", phrase))
        (inside if unspaced else whole).append(re.escape(phrase).replace(r"\ ", r"\s+"))
    word = rf"\w{MARKS}"
    parts = [rf"(?<![{word}'])(?:{'|'.join(whole)})(?![{word}])"] if whole else []
    return re.compile("|".join([*parts, *inside]) or r"(?!)")


@lru_cache(maxsize=LANGUAGES_KEPT)
def speech(languages: tuple[str, ...]) -> Speech:
    """The words of the languages, most important first."""
    return Speech(languages)
