"""What people write to have a message changed, by language: `words/*.toml`."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files

import msgspec

from engine.contract import FactKind

CONTACT = "contact"
"""Stands for all that reaches somebody."""
TITLE = "title"
_REACHES = (FactKind.PHONE, FactKind.EMAIL, FactKind.PERSON)
_SPACELESS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_FIRST = "en"


class Language(msgspec.Struct, frozen=True, kw_only=True):
    """The words of one language. In the phrases {x} and {y} stand for the person's own."""

    fillers: tuple[str, ...]
    """What may stand around an instruction and says nothing: "please"."""
    articles: tuple[str, ...]
    """What may stand before a noun."""
    conjunctions: tuple[str, ...] = msgspec.field(name="and")
    """What joins two instructions, or two things of one."""
    joining: tuple[str, ...]
    """Words that lead to a fact and hang in the air without it: "at", "by"."""
    omit: tuple[str, ...]
    omit_kind: tuple[str, ...]
    """Instructions for kinds of facts only, for with other words they may be a part of a message: "no dogs"."""
    free: tuple[str, ...] = ()
    """What reads as one but says something itself beside a photo: "without fees" is what the event is."""
    about: tuple[str, ...]
    """Whole lines: "the line about …"."""
    add: tuple[str, ...]
    replace: tuple[str, ...]
    title: tuple[str, ...]
    title_shorter: tuple[str, ...]
    capitals: tuple[str, ...]
    capitals_title: tuple[str, ...]
    translate: tuple[str, ...]
    kinds: Mapping[str, tuple[str, ...]]
    """Words by the kind of fact that they name; "contact" and "title" besides."""
    languages: Mapping[str, tuple[str, ...]]
    """Names of languages by their codes."""


class Phrase(msgspec.Struct, frozen=True):
    """A phrase that can be looked for, and how much of it is its own words."""

    pattern: re.Pattern[str]
    weight: int


@cache
def languages() -> Mapping[str, Language]:
    """All of them, by code."""
    folder = files(__package__) / "words"
    found = sorted((file.name.removesuffix(".toml"), file) for file in folder.iterdir() if file.name.endswith(".toml"))
    return {name: msgspec.convert(tomllib.loads(file.read_text("utf-8")), Language) for name, file in found}


def joining(language: str) -> frozenset[str]:
    """Of a page's language; English where it is not among them."""
    known = languages()
    return frozenset(known.get(language, known[_FIRST]).joining)


@cache
def conjunctions() -> frozenset[str]:
    """Of all languages."""
    return frozenset(word for known in languages().values() for word in known.conjunctions)


def compiled(phrases: Iterable[str]) -> tuple[Phrase, ...]:
    """Phrases as patterns for a whole instruction, those with more words of their own first."""
    made = [Phrase(re.compile(_pattern(phrase), re.IGNORECASE | re.DOTALL), _weight(phrase)) for phrase in phrases]
    return tuple(sorted(made, key=lambda phrase: -phrase.weight))


def kinds(word: str) -> tuple[FactKind, ...]:
    """The kinds of facts that a word names in any language."""
    return _named().get(word, ())


def titles(word: str) -> bool:
    """Whether a word means the title."""
    return any(word in language.kinds.get(TITLE, ()) for language in languages().values())


@cache
def _named() -> Mapping[str, tuple[FactKind, ...]]:
    out: dict[str, tuple[FactKind, ...]] = {}
    for language in languages().values():
        for kind, words in language.kinds.items():
            if kind != TITLE:
                meant = _REACHES if kind == CONTACT else _meant(FactKind(kind))
                out.update((word.casefold(), meant) for word in words)
    return out


def _meant(kind: FactKind) -> tuple[FactKind, ...]:
    return (kind, FactKind.HANDLE) if kind is FactKind.URL else (kind,)


def _pattern(phrase: str) -> str:
    parts: Sequence[str] = re.split(r"(\{[xy]\})", phrase)
    out = []
    for part in parts:
        if part in ("{x}", "{y}"):
            out.append(rf"(?P<{part[1]}>.+)" if part == "{y}" else r"(?P<x>.+?)")
        else:
            words = [re.escape(word).replace("'", "['’]") for word in part.split()]
            out.append(r"\s*".join(words) if _SPACELESS.search(part) else r"\s+".join(words))
    gap = r"\s*" if _SPACELESS.search(phrase) else r"\s+"
    joined = ""
    for part in filter(None, out):
        joined += (gap if joined and not joined.endswith(":") else r"\s*" if joined else "") + part
    return joined


def _weight(phrase: str) -> int:
    return len(re.sub(r"\{[xy]\}", "", phrase))
