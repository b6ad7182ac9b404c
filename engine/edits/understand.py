"""What a person writes under a message: changes of it, or not.

The rule is strict, so that no word of the person is lost: a text is a change only when all of it is understood as one,
or as several after each other. Where a change names words, they are left as written. Nothing here guesses.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache

import msgspec

from engine.contract import Deed, Draft, Edit, Fact, FactKind
from engine.edits import language
from engine.edits.bare import EDGE, QUOTED, all_words, bare, bared, cased, matched, unquoted
from engine.edits.language import Language, Phrase, compiled
from engine.edits.places import places
from engine.stages.facts.money import code_of

_ARROW = re.compile(r"(?P<x>.+?)\s*(?:->|→|=>|➡️?)\s*(?P<y>.+)", re.DOTALL)
_COLON = re.compile("[:：]")
_PARTS = re.compile(r"\s*[;；\n]+\s*|\s*[,，、]\s+|(?<=[.!。！])\s+")
_LONGEST = 300
"""Characters of the longest instruction; what is longer is a text, and would take long to look through."""
_MOST = 20
"""Lines of instructions; more of them are a text."""
_HOUR = re.compile(r"(\d{1,2})(?:[.:h](\d\d))?\s*(?:([ap])\.?m\.?)?", re.IGNORECASE)
_AMOUNT = re.compile(r"\d+(?:[.,]\d+)?")

Also = Callable[[str], bool]
"""Whether a stretch is an instruction that somebody else sees to, as "shorter" is."""


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """The message as it stands, which tells what words mean."""

    draft: Draft
    facts: tuple[Fact, ...] = ()


class Understood(msgspec.Struct, frozen=True, kw_only=True):
    """What was understood of a text."""

    edits: tuple[Edit, ...] = ()
    language: str = ""
    """Code of the language to translate to; empty where none is named."""
    rest: tuple[str, ...] = ()
    """Stretches that somebody else sees to."""
    several: tuple[str, ...] = ()
    """Facts of the message one of which is meant, and which one is not to be told; then there are no edits."""


def understood(text: str, seen: Seen, also: Also = lambda stretch: False) -> Understood | None:
    """The changes that a text asks for; None where any of it is none."""
    found = Understood()
    lines = [line for line in map(str.strip, text.strip().split("\n")) if line]
    if len(lines) > _MOST:
        return None
    for line in lines:
        meant = _line(line, seen, also)
        if meant is None:
            return None
        found = Understood(
            edits=found.edits + meant.edits,
            language=meant.language or found.language,
            rest=found.rest + meant.rest,
            several=found.several + meant.several,
        )
    return found if (found.edits or found.language or found.rest or found.several) else None


def left_out(stretch: str) -> tuple[Edit, ...]:
    """The kinds of facts that a stretch asks to leave out, of whatever message comes; none where any of it is more."""
    if len(stretch) > _LONGEST:
        return ()
    for words in bared(" ".join(stretch.split()), ends=True):
        if words.casefold() in all_words("free"):
            return ()
        for code in language.languages():
            if (match := matched(_Patterns.of(code).omit, words)) and (edits := _kinds(match["x"])):
                return edits
    return ()


def _line(line: str, seen: Seen, also: Also) -> Understood | None:
    if labelled := _labelled(line):
        return Understood(edits=(labelled,))
    if len(line) > _LONGEST:
        return None
    line = " ".join(line.split())
    parts = [part for part in _split(line) if part]
    if len(parts) > 1:
        found = [_one(part, seen, also) for part in parts]
        if all(found):
            return Understood(
                edits=tuple(edit for one in found if one for edit in one.edits),
                language=next((one.language for one in reversed(found) if one and one.language), ""),
                rest=tuple(text for one in found if one for text in one.rest),
                several=tuple(text for one in found if one for text in one.several),
            )
    return _one(line, seen, also)


def _labelled(line: str) -> Edit | None:
    """ "add: …" and "title: …", in which all behind the colon is the person's."""
    parts = _COLON.split(line, maxsplit=1)
    if len(parts) < 2 or not parts[1].strip():
        return None
    before, words = parts[0].casefold().strip(), parts[1].strip()
    for deed, labels in ((Deed.ADD, _labels("add")), (Deed.TITLE, _labels("title"))):
        if before in labels:
            return Edit(deed=deed, by=cased(words) if deed is Deed.ADD else unquoted(words))
    return None


def _split(line: str) -> list[str]:
    """A line at its commas, stops and conjunctions."""
    joins = "|".join(re.escape(word) for word in sorted(language.conjunctions(), key=len, reverse=True))
    pattern = re.compile(rf"{_PARTS.pattern}|\s+(?:{joins})\s+", re.IGNORECASE)
    return [part.strip(EDGE) for part in pattern.split(line)]


def _one(stretch: str, seen: Seen, also: Also) -> Understood | None:
    if also(stretch):
        return Understood(rest=(stretch,))
    for words in bared(stretch, ends=True):
        for code in language.languages():
            if found := _instructs(code, words, seen):
                return found
        if found := _replaced(_ARROW.fullmatch(words), seen):
            return found
    for words in bared(stretch, ends=False):
        for code in language.languages():
            if found := _says_more(code, words):
                return found
    return None


def _instructs(code: str, words: str, seen: Seen) -> Understood | None:
    """What an instruction in this language asks for."""
    known = _Patterns.of(code)
    if matched(known.title_shorter, words):
        return Understood(edits=(Edit(deed=Deed.TITLE),))
    if matched(known.capitals_title, words):
        return Understood(edits=(Edit(deed=Deed.CAPITALS, what=language.TITLE),))
    if matched(known.capitals, words):
        return Understood(edits=(Edit(deed=Deed.CAPITALS),))
    if (match := matched(known.translate, words)) and (to := _language(match["x"])):
        return Understood(language=to)
    if found := _replaced(matched(known.replace, words), seen):
        return found
    if match := matched(known.omit, words):
        return Understood(edits=tuple(_left_out(code, match["x"], seen)))
    if (match := matched(known.omit_kind, words)) and (edits := _kinds(match["x"])):
        return Understood(edits=edits)
    return None


def _says_more(code: str, words: str) -> Understood | None:
    """What the person wants said, all of it in their own words."""
    known = _Patterns.of(code)
    if match := matched(known.title, words):
        return Understood(edits=(Edit(deed=Deed.TITLE, by=unquoted(match["x"].strip(EDGE))),))
    if (match := matched(known.add, words)) and not _kinds(match["x"]):
        return Understood(edits=(Edit(deed=Deed.ADD, by=cased(match["x"].strip())),))
    return None


def _left_out(code: str, words: str, seen: Seen) -> Iterator[Edit]:
    for barest in bared(words, ends=True):
        if edits := _kinds(barest):
            yield from edits
            return
    words = words.strip(EDGE)
    if language.titles(bare(words).casefold()):
        yield Edit(deed=Deed.OMIT, what=language.TITLE)
        return
    if match := matched(_Patterns.of(code).about, words):
        yield from _kinds(match["x"]) or (Edit(deed=Deed.LINE, what=bare(match["x"])),)
        return
    if quoted := QUOTED.fullmatch(words):
        yield Edit(deed=Deed.CUT, what=quoted[1].strip())
        return
    whole = bare(words)
    parts = [bare(part) for part in _split(words) if part]
    if not _says(seen, whole) and len(parts) > 1 and all(_kinds(part) or _says(seen, part) for part in parts):
        for part in parts:
            yield from _kinds(part) or (Edit(deed=Deed.OMIT, what=part),)
    else:
        yield Edit(deed=Deed.OMIT, what=words.strip() if _says(seen, words) else whole)


def _kinds(words: str) -> tuple[Edit, ...]:
    """Leaving out kinds of facts, where the words name nothing else."""
    found = []
    for part in [words.strip(EDGE)] if _kind(words) else _split(words):
        kinds = _kind(part)
        if not kinds:
            return ()
        found.append(Edit(deed=Deed.OMIT, kinds=kinds))
    return tuple(found)


def _kind(words: str) -> tuple[FactKind, ...]:
    words = words.strip(EDGE).casefold()
    return language.kinds(words) or language.kinds(bare(words))


def _replaced(match: re.Match[str] | None, seen: Seen) -> Understood | None:
    if match is None:
        return None
    what, by = unquoted(match["x"].strip(EDGE)), unquoted(match["y"].strip())
    if not what or not by:
        return None
    if language.titles(bare(what).casefold()):
        return Understood(edits=(Edit(deed=Deed.TITLE, by=by),))
    if _says(seen, what):
        return Understood(edits=(Edit(deed=Deed.REPLACE, what=what, by=by),))
    meant = [fact for fact in seen.facts if _says(seen, fact.text)]
    if kinds := _kind(what):
        meant = [fact for fact in meant if fact.kind in kinds]
    else:
        meant = [fact for fact in meant if _same(fact, what)]
    texts = tuple(dict.fromkeys(fact.text for fact in meant))
    if len(texts) > 1:
        return Understood(several=texts)
    return Understood(edits=(Edit(deed=Deed.REPLACE, what=texts[0] if texts else bare(what), by=by),))


def _same(fact: Fact, words: str) -> bool:
    """Whether the words say the value of a fact in another way: "3pm" of "15.00", "5" of "£5.00"."""
    if fact.kind is FactKind.TIME and (match := _HOUR.fullmatch(words.strip())):
        hour = int(match[1]) % 12 + (12 if match[3].lower() == "p" else 0) if match[3] else int(match[1])
        return fact.value == f"{hour:02d}:{match[2] or '00'}"
    if fact.kind is FactKind.PRICE and (match := _AMOUNT.search(words)) and _is_money(_AMOUNT.sub(" ", words, count=1)):
        amount = _AMOUNT.match(fact.value)
        return amount is not None and float(amount[0].replace(",", ".")) == float(match[0].replace(",", "."))
    return False


def _is_money(rest: str) -> bool:
    """Whether what stands beside an amount says no more than its currency: "3 pm" is no price of 3."""
    return all(code_of(word.casefold(), "") for word in rest.split())


def _says(seen: Seen, words: str) -> bool:
    return any(next(places(line, words), None) for line in seen.draft.text.split("\n"))


def _language(words: str) -> str:
    words = words.strip(EDGE).casefold()
    for known in language.languages().values():
        for code, names in known.languages.items():
            if words in names:
                return code
    return ""


@cache
def _labels(name: str) -> frozenset[str]:
    """What may stand before the colon of "add: …"."""
    phrases = [phrase for known in language.languages().values() for phrase in getattr(known, name)]
    bare = [" ".join(phrase.replace("{x}", " ").split()) for phrase in phrases]
    return frozenset(phrase.rstrip(":：").strip().casefold() for phrase in bare)


class _Patterns(msgspec.Struct, frozen=True):
    """The phrases of a language, ready to be looked for."""

    omit: tuple[Phrase, ...]
    omit_kind: tuple[Phrase, ...]
    about: tuple[Phrase, ...]
    add: tuple[Phrase, ...]
    replace: tuple[Phrase, ...]
    title: tuple[Phrase, ...]
    title_shorter: tuple[Phrase, ...]
    capitals: tuple[Phrase, ...]
    capitals_title: tuple[Phrase, ...]
    translate: tuple[Phrase, ...]

    @staticmethod
    @cache
    def of(code: str) -> "_Patterns":
        known: Language = language.languages()[code]
        return _Patterns(*(compiled(getattr(known, name)) for name in _Patterns.__struct_fields__))
