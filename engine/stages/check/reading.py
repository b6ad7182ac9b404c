"""A text as the check reads it: pieces of lines, in each the facts, numbers and words that stand together."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import msgspec

from engine.contract import FactKind
from engine.stages.check import values
from engine.stages.check.speech import LEADS, Speech, low
from engine.stages.compare import CJK
from engine.stages.facts.dates_western import han_weekday
from engine.stages.facts.surface import MARKS

_LETTER = rf"(?:(?![{CJK}])[^\W\d_]|[{MARKS}])"
_TOKEN = re.compile(
    rf"(?P<newline>\n)|(?P<mixed>{_LETTER}+\d(?:\d|{_LETTER})*)"
    rf"|(?P<number>\d{{1,3}}(?:[ \u202f]\d{{3}})+(?![\d ]|[.,:/]\d)|\d+(?:[.,]\d+)*)"
    rf"|(?P<word>{_LETTER}+(?:'{_LETTER}+)*)|(?P<han>[{CJK}]+)"
    r"|(?P<edge>[,;!?()\[\]{}<>|•·。、，；！？（）「」【】]|(?<!\d)/|/(?!\d)|[.…](?=\s|$)|(?<=\s)[-~](?=\s))"
)
_ORDINAL = re.compile(r"(?:st|nd|rd|th|er|e|º|ª|\.)?(?![^\W_])")
_STEM, _TAIL = 4, 3
"""Letters of a word that count where only its sense does: all but the tail, and so many at least."""
_HEADING = 5
"""Words of the longest line that may say what the line below it is about."""
SENTENCE_ENDS = ".!?:…•。！？"
VALUES = frozenset({*FactKind, values.NUMBER, values.WEEKDAY})
"""Kinds of atoms that say something which can be wrong by itself."""


class Known(msgspec.Struct, frozen=True):
    """A fact and where it stands in a text."""

    start: int
    end: int
    kind: str
    value: str
    text: str
    vague: bool = False
    """An hour in words, which does not say which half of the day it is in."""


class Atom(msgspec.Struct, frozen=True):
    """The least that a text says: a fact, a number, a word, a "not"."""

    start: int
    end: int
    kind: str
    """A `FactKind`, "number", "weekday", "word", "han", "mixed" (letters and digits) or "op"."""
    value: str
    text: str
    keys: frozenset[str]
    """What it has in common with what says the same."""
    op: str = ""
    """Which word that turns meanings it is: "neg", "free", "until", …"""
    starts: bool = False
    """Whether it begins a sentence, where a capital says nothing."""
    weekdays: frozenset[int] = frozenset()
    vague: bool = False


class Piece(msgspec.Struct, frozen=True):
    """What stands together without a comma or stop between: "Adults £3" of "Adults £3, children £5"."""

    atoms: tuple[Atom, ...]
    line: int
    keys: frozenset[str]
    lead: frozenset[str] = frozenset()
    """Keys of what stands before it in its line, or of the short line above, for a fact that stands alone."""
    others: dict[str, frozenset[str]] = msgspec.field(default_factory=dict)
    """What was found of `beside`, by kind: of a line of thousands of numbers each would be held against all."""

    def beside(self, atom: Atom) -> frozenset[str]:
        """What stands with the atom, but for other values of its kind."""
        if atom.kind not in self.others:
            others = [other.keys for other in self.atoms if other.kind != atom.kind and other.op not in LEADS]
            self.others[atom.kind] = frozenset().union(*others)
        return self.others[atom.kind] - atom.keys


def read(text: str, speech: Speech, known: Sequence[Known]) -> tuple[Piece, ...]:
    """The pieces of a text; `known` are its facts, apart from each other and in order."""
    pieces: list[Piece] = []
    line = 0
    for atoms, joins, new_line in _segments(text, speech, known):
        line += new_line
        for part in _parted(atoms, joins):
            keys = frozenset().union(*(atom.keys for atom in part))
            pieces.append(Piece(tuple(part), line, keys))
    return tuple(_led(pieces))


def stem(word: str) -> str:
    word = word.replace("ß", "ss")
    return word[: max(_STEM, len(word) - _TAIL)]


def _segments(text: str, speech: Speech, known: Sequence[Known]) -> Iterator[tuple[list[Atom], list[int], int]]:
    """Atoms between two edges, where an "and" or "or" stands among them, and how many lines begin before them."""
    small = low(text)
    spans = list(known)
    taken = [False] * (len(text) + 1)
    for fact in spans:
        taken[fact.start : fact.end] = [True] * (fact.end - fact.start)
    for match in speech.operators.finditer(small):
        if not any(taken[match.start() : match.end()]) and not _is_number_sign(small, match):
            spans.append(Known(match.start(), match.end(), "op", speech.operator(match[0]), match[0]))
            taken[match.start() : match.end()] = [True] * (match.end() - match.start())
    spans.sort(key=lambda span: span.start)
    atoms: list[Atom] = []
    joins: list[int] = []
    starts, at, pending = True, 0, 0
    for found in _walk(small, spans):
        if isinstance(found, re.Match) and found.lastgroup in ("newline", "edge"):
            if atoms:
                yield atoms, joins, pending
                atoms, joins, pending = [], [], 0
            pending += found.lastgroup == "newline"
            starts = starts or found.lastgroup == "newline" or found[0] in SENTENCE_ENDS
            at = found.end()
            continue
        start, end = (found.start, found.end) if isinstance(found, Known) else found.span()
        starts = starts or ":" in small[at:start]
        atom = _known(found, speech, starts) if isinstance(found, Known) else _plain(text, found, speech, starts)
        if atom is not None:
            atoms.append(atom)
        elif small[start:end] in speech.joins:
            joins.append(start)
        starts, at = False, end
    if atoms:
        yield atoms, joins, pending


def _walk(small: str, spans: Sequence[Known]) -> Iterator[Known | re.Match[str]]:
    """Facts and tokens in their order; a token that would reach into a fact is cut short by it."""
    at = 0
    for span in [*spans, None]:
        yield from _TOKEN.finditer(small, at, span.start if span else len(small))
        if span:
            yield span
            at = max(at, span.end)


def _is_number_sign(small: str, match: re.Match[str]) -> bool:
    """The "no" of "Gate No. 2"."""
    return match[0] == "no" and bool(re.match(r"\s*[.:]?\s*\d|\.\s*[a-z]*[/:]", small[match.end() :]))


def _known(span: Known, speech: Speech, starts: bool) -> Atom:
    if span.kind == "op" or (span.kind == FactKind.PRICE and span.value == "free"):
        kind = FactKind.PRICE.value if span.value == "free" else "op"
        return Atom(span.start, span.end, kind, span.value, span.text, frozenset({span.value}), span.value, starts)
    kind = values.kind_of(span.kind)
    keys = {f"{kind} {span.value}"}
    if kind == FactKind.DATE:  # with or without its year
        keys = {f"date {part[-5:]}" for part in re.split("[,/]", span.value)}
    keys.update(stem(word) for word in re.findall(rf"{_LETTER}+", low(span.text)) if word not in speech.connect)
    keys.update(match[0] for match in _TOKEN.finditer(low(span.text)) if match.lastgroup == "mixed")
    days = _weekdays(span.text, speech) if kind == FactKind.DATE else frozenset()
    return Atom(
        span.start, span.end, kind, span.value, span.text, frozenset(keys), "", starts, days, span.vague
    )  # fmt: skip


def _plain(text: str, match: re.Match[str], speech: Speech, starts: bool) -> Atom | None:
    said, printed = match[0], text[match.start() : match.end()]

    def atom(kind: str, keys: Iterable[str], value: str = said, days: frozenset[int] = frozenset()) -> Atom:
        return Atom(match.start(), match.end(), kind, value, printed, frozenset(keys), "", starts, days)

    if match.lastgroup == "number":
        return atom(values.NUMBER, (f"number {number}" for number in values.readings(said)))
    if match.lastgroup == "han":
        return atom("han", _bigrams(said))
    if match.lastgroup == "mixed":
        return atom("mixed", (said,))
    if said in speech.numbers:
        return atom(values.NUMBER, (f"number {speech.numbers[said]}", stem(said)))
    day = speech.weekday(said, printed)
    if day is not None:
        return atom(values.WEEKDAY, (f"weekday {day}",), str(day), frozenset({day}))
    after_digit = match.start() and text[match.start() - 1].isdigit()
    # The "A" of "wings A and B" is a name.
    name = len(printed) == 1 and printed.isupper() and not starts and said in speech.connect
    if name and not _is_shouted(text, match):
        return atom("word", (said,))
    if said in speech.connect or (after_digit and _ORDINAL.fullmatch(said)):
        return None
    before, _, core = said.partition("'")
    if core and before in speech.connect:  # l'inscription, c'est
        return atom("word", (stem(speech.meaning(core)),)) if core not in speech.connect else None
    return atom("word", (stem(speech.meaning(said)),))


def _bigrams(run: str) -> Iterator[str]:
    if len(run) == 1:
        yield run
    for at in range(len(run) - 1):
        yield run[at : at + 2]


def _weekdays(text: str, speech: Speech) -> frozenset[int]:
    days = {speech.weekday(low(word), word) for word in re.findall(rf"{_LETTER}+", text)}
    return frozenset(day for day in (*days, han_weekday(text)) if day is not None)


def _is_shouted(text: str, match: re.Match[str]) -> bool:
    """Whether its line has no small letters."""
    start, end = text.rfind("\n", 0, match.start()) + 1, text.find("\n", match.end())
    return text[start : end if end >= 0 else len(text)].isupper()


def _parted(atoms: list[Atom], joins: Sequence[int]) -> Iterator[list[Atom]]:
    """A segment cut where several values of one kind have each their own words: at an "or" right beside one of them,
    else before the words that lead to a value, or before the value that they follow."""
    for kind in dict.fromkeys(atom.kind for atom in atoms if atom.kind in VALUES):
        at = [i for i, atom in enumerate(atoms) if atom.kind == kind and not _is_attribute(atoms, i)]
        if any(b - a > 1 for a, b in pairwise(at)):
            first = next((i for i, atom in enumerate(atoms) if atom.op not in LEADS), 0)
            label_first = atoms[first].kind != kind
            cuts = [_joint(atoms, a, b, joins) or (a + 1 if label_first else b) for a, b in pairwise(at)]
            cuts = [i for i in cuts if not (i in at and i - 1 in at)]
            for start, end in zip([0, *cuts], [*cuts, len(atoms)], strict=True):
                yield atoms[start:end]
            return
    yield atoms


def _is_attribute(atoms: Sequence[Atom], at: int) -> bool:
    """Whether it is the "free" of "free refills", which is no price of its own."""
    after = atoms[at + 1 : at + 2]
    return atoms[at].value == "free" and any(other.kind == "word" for other in after)


def _joint(atoms: Sequence[Atom], a: int, b: int, joins: Sequence[int]) -> int:
    """Where an "or" right behind the one value or right before the other parts them; 0 where there is none."""
    if any(atoms[b - 1].end <= join < atoms[b].start for join in joins):
        return b
    return a + 1 if any(atoms[a].end <= join < atoms[a + 1].start for join in joins) else 0


def _led(pieces: Sequence[Piece]) -> Iterator[Piece]:
    before: Piece | None = None
    for piece in pieces:
        lead: frozenset[str] = frozenset()
        if before is not None and piece.line - before.line <= 1:
            kinds = {atom.kind for atom in piece.atoms if atom.kind in VALUES}
            heads = len(before.atoms) <= _HEADING and all(atom.kind not in VALUES for atom in before.atoms)
            if (piece.line == before.line or heads) and kinds.isdisjoint(atom.kind for atom in before.atoms):
                lead = before.keys
        yield msgspec.structs.replace(piece, lead=lead)
        before = piece
