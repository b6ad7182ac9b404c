"""The document as the rules see it: strips of text in matchable forms, with the labels that stand before them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import msgspec

from engine.contract import Doubt, FactKind
from engine.stages.document import Block, BlockKind, Document
from engine.stages.facts.language import languages
from engine.stages.facts.lexicon import LANGUAGES_KEPT, Lexicon, alternation, lexicon
from engine.stages.facts.region import Region, region_of
from engine.stages.facts.surface import MARKS, digits_mended, flat, fold, letters_mended

LABELS = ("date", "time", "place", "price", "person", "organisation", "phone", "link", "number")
_DEADLINE = "deadline"
_NUMBER = frozenset({"number"})
_FAR = 12
"""Characters after which "No." says nothing of a number any more."""
_SENTENCE_END = re.compile(
    rf"(?P<word>(?:[^\W\d_]|[{MARKS}])+)?(?P<stop>\.)\s+(?=[^\W\d_a-z])|[!?;。！？；]+|\s[•·|]\s"
)
_SHORTEST_LAST_WORD = 3
"""Letters of a word before a full stop that ends a sentence; below that it is an abbreviation."""
_ABBREVIATIONS = frozenset(
    ("govt", "sec", "dept", "bldg", "hosp", "univ", "engr", "regd", "ltd", "pvt", "corp", "sect", "appt", "approx",
     "incl", "excl", "tel", "fax", "mob", "brgy", "sto", "sta", "ave", "blvd")
)  # fmt: skip
_ONLY_SIGNS = re.compile(r"[\W_]*\Z")
_LONGEST = 600
"""Characters of a strip: rules look back from each number that they find, so longer blocks are cut in pieces."""


class Part(NamedTuple):
    """A stretch of one strip."""

    strip: int
    start: int
    end: int


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """What a rule found: where it stands (several parts where it runs on in the next block) and its value."""

    kind: FactKind
    parts: tuple[Part, ...]
    value: str
    """Empty: the text itself."""
    rule: str
    role: str = ""
    """What it is there for, as printed."""
    doubts: tuple[Doubt, ...] = ()
    other: str = ""
    """What it may be instead."""


class Label(NamedTuple):
    """A word such as "Venue" that says what comes after it."""

    start: int
    end: int
    """After its colon."""
    kinds: frozenset[str]
    colon: bool


class Strip:
    """A block's text, or a piece of a very long one; `raw`, `flat` and `low` are as long, so positions hold in all."""

    def __init__(self, index: int, block: Block, start: int, end: int) -> None:
        self.index = index
        self.block = block
        self.offset = start
        """Where in the block's text it begins."""
        self.raw = block.text[start:end].replace("\n", " ")
        self.flat = digits_mended(letters_mended(flat(self.raw)))
        self.low = fold(self.flat)
        self.labels: tuple[Label, ...] = ()
        self.only_label = False
        self.stops: tuple[tuple[int, int], ...] = ()
        """Ends of sentences: where the full stop stands and where the next one begins."""
        self.head: frozenset[str] = frozenset()
        """What the label in the block before says of this one."""
        self.columns: tuple[tuple[int, int, frozenset[str]], ...] = ()
        """Cells of a row with what the table's header says of them."""
        self.days: list[tuple[int, int]] = []
        """Where dates stand, left to right as they are found."""
        self._taken: list[tuple[int, int]] = []

    def free(self, start: int, end: int) -> bool:
        """Whether no rule has claimed any of the stretch."""
        return all(end <= s or e <= start for s, e in self._taken)

    @property
    def claimed(self) -> tuple[tuple[int, int], ...]:
        """Stretches that rules have claimed."""
        return tuple(self._taken)

    def claim(self, start: int, end: int) -> None:
        self._taken.append((start, end))

    def gaps(self) -> Iterator[tuple[int, int]]:
        """Stretches that nothing has claimed."""
        at = 0
        for start, end in sorted(self._taken):
            if start > at:
                yield at, start
            at = max(at, end)
        if at < len(self.raw):
            yield at, len(self.raw)

    def clause(self, at: int) -> str:
        """Folded text from the start of the sentence up to `at`."""
        return self.low[max((end for _, end in self.stops if end <= at), default=0) : at]

    def sentence_end(self, at: int) -> int:
        """Where the sentence that `at` is in ends, before its full stop."""
        return min((start for start, _ in self.stops if start >= at), default=len(self.raw))

    def find_stops(self, abbreviations: frozenset[str]) -> None:
        """Finds where sentences end: not after the words given, which are printed with a dot."""
        stops = []
        for match in _SENTENCE_END.finditer(self.raw):
            word = fold(match["word"] or "")
            if match["stop"] and word and (len(word) < _SHORTEST_LAST_WORD or word in abbreviations):
                continue
            stops.append((match.start("stop") if match["stop"] else match.start(), match.end()))
        self.stops = tuple(stops)


class Scene:
    """Everything the rules may look at and what they have claimed so far."""

    def __init__(self, document: Document, region: str = "") -> None:
        text = "\n".join(block.text for block in document.blocks)
        spoken = languages(text)
        main = document.language or (spoken[0] if spoken else "en")
        self.language = main
        self.words: Lexicon = lexicon(tuple(dict.fromkeys((main, *spoken, "en"))))
        self.strips: Sequence[Strip] = [
            Strip(i, *piece)
            for i, piece in enumerate((block, *cut) for block in document.blocks for cut in _pieces(block.text))
        ]
        self.document = document
        self.flat = "\n".join(strip.flat for strip in self.strips)
        self.low = fold(self.flat)
        self.region: Region = region_of(self.flat, main, region)
        dotted = self.words.words("people.titles", "place.streets_before", "place.streets_after", "labels.number")
        abbreviations = frozenset(dotted) | _ABBREVIATIONS | self.words.months.keys() | self.words.weekdays.keys()
        for strip in self.strips:
            strip.find_stops(abbreviations)
        self._label()

    def labels_at(self, strip: Strip, at: int) -> frozenset[str]:
        """What the nearest label before the position says of what stands there; empty without one."""
        for start, end, kinds in strip.columns:
            if start <= at < end and kinds:
                return kinds
        nearest = None
        for label in strip.labels:
            if label.end <= at and not any(label.end <= stop <= at for stop, _ in strip.stops):
                nearest = label
        if nearest is None:
            return strip.head
        if nearest.kinds == _NUMBER and at - nearest.end > _FAR:
            return frozenset()
        return nearest.kinds

    def before(self, strip: Strip) -> Strip | None:
        """The strip before this one on the same page."""
        if strip.index == 0 or self.strips[strip.index - 1].block.page != strip.block.page:
            return None
        return self.strips[strip.index - 1]

    def after(self, strip: Strip) -> Strip | None:
        """The strip after this one on the same page."""
        following = strip.index + 1
        if following == len(self.strips) or self.strips[following].block.page != strip.block.page:
            return None
        return self.strips[following]

    def _label(self) -> None:
        kinds, at_start, inside = _label_patterns(self.words)
        header: list[frozenset[str]] = []
        group = None
        for strip in self.strips:
            found: list[Label] = []
            first = at_start.match(strip.low)
            if first:
                colon = first["colon"] is not None
                found.append(Label(first.start("word"), first.end(), kinds[_key(first["word"])], colon))
                strip.only_label = first.end() == len(strip.low) or bool(_ONLY_SIGNS.match(strip.low, first.end()))
            if ":" in strip.low:
                found.extend(
                    Label(match.start("word"), match.end(), kinds[_key(match["word"])], True)
                    for match in inside.finditer(strip.low, found[0].end if found else 0)
                )
            strip.labels = tuple(found)
            before = self.before(strip)
            if before is not None and before.only_label and not strip.only_label:
                strip.head = before.labels[0].kinds
            if strip.block.kind is BlockKind.ROW:
                if strip.block.group != group:
                    group, header = (
                        strip.block.group,
                        [kinds.get(_key(fold(flat(c)))) or frozenset() for c in strip.block.cells],
                    )
                elif any(header):
                    strip.columns = tuple(_columns(strip, header))


@lru_cache(maxsize=LANGUAGES_KEPT)
def _label_patterns(words: Lexicon) -> tuple[Mapping[str, frozenset[str]], re.Pattern[str], re.Pattern[str]]:
    """What each label says of what follows it, by the label without spaces; labels at the start, and inside a text."""
    found: dict[str, set[str]] = {}
    for kind, key in (*((kind, f"labels.{kind}") for kind in LABELS), (_DEADLINE, "deadline.strong")):
        for word in words.words(key):
            found.setdefault(word, set()).add(kind)
    kinds = {_key(word): frozenset(names) for word, names in found.items()}
    name = alternation(found)
    at_start = re.compile(rf"[\W_]*(?P<word>{name})\s*(?P<colon>[:=]|\.:|\.?\s*-(?=\s))?\s*")
    return kinds, at_start, re.compile(rf"(?P<word>{name})\s*\.?\s*:\s*")


def _key(word: str) -> str:
    return re.sub(r"\s+", "", word).rstrip(":.")


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Stretches of at most `_LONGEST` characters, cut after a sentence, else after a word, where there is one."""
    start = 0
    while len(text) - start > _LONGEST:
        limit = start + _LONGEST
        ends = [match.end() for match in _SENTENCE_END.finditer(text, start + _LONGEST // 2, limit)]
        end = ends[-1] if ends else text.rfind(" ", start, limit) + 1
        yield start, (end := end or limit)
        start = end
    yield start, len(text)


def _columns(strip: Strip, header: Sequence[frozenset[str]]) -> Iterator[tuple[int, int, frozenset[str]]]:
    at = 0
    if len(header) != len(strip.block.cells):
        return
    for cell, kinds in zip(strip.block.cells, header, strict=True):
        start = strip.raw.find(cell, at)
        if start < 0 or not cell:
            continue
        at = start + len(cell)
        yield start, at, kinds
