"""Where on the page the things stand that a question is about."""

import re
from collections.abc import Iterable, Sequence

from engine.contract import FactKind
from engine.stages.ask.question import Topic
from engine.stages.ask.units import Unit
from engine.stages.ask.vocabulary import ENGLISH, Tokens, alike, concepts, tokens
from engine.stages.document import Block, BlockKind, Document
from engine.stages.facts.language import languages
from engine.stages.facts.lexicon import lexicon
from engine.stages.facts.surface import fold as surface

_AGE = Topic((), frozenset({"age"}))
OWN, LINE, BESIDE, PAGE = 4, 3, 2, 1
"""How near a word is to what may answer: in the same piece or its label, in the same line or row, in the line above or
below, in the title."""
_DATED = re.compile(r"(\d+)(?:st|nd|rd|th|º|ª|er|\.)?")
_AGES = re.compile(
    r"\b\d{1,2}\s?\+|\bu\d{1,2}s?\b"
    r"|\b\d{1,2}\s?(?:years?|yrs?|months|anni|años|anos|ans\b|jahren?\b|yaş|лет|года|tahun|tuổi|वर्ष|साल|سنة|سنوات|歳|才|岁)",
    re.IGNORECASE,
)
_RANGE = re.compile(r"[-–~]|\b(?:to|a|au|bis|al|до|по|through|thru|s/d|sampai)\b")
_PRICED = frozenset({"entry", "ticket", "age"})
"""Things that a price says so of, and no other line."""
_SHORT = 6
"""Words of a line that belongs to the one above or below it."""
_IMPLIED = {
    "host": frozenset({"teacher", "speaker"}),
    "teacher": frozenset({"speaker"}),
    "speaker": frozenset({"teacher"}),
    "entry": frozenset({"fee", "adult", "child", "ticket", "member", "senior", "student"}),
    "ticket": frozenset({"adult", "child", "entry", "door"}),
    "register": frozenset({"fee"}),
    "pay": frozenset({"means"}),
    "age": frozenset({"child", "adult"}),
}
"""What a word is also about, where a line says it in other words."""


class Matcher:
    """Looks for topics on one page."""

    def __init__(self, document: Document, units: Sequence[Unit]) -> None:
        self._document = document
        self._of: dict[int, list[Unit]] = {}
        for unit in units:
            self._of.setdefault(unit.block, []).append(unit)
        self._said: dict[tuple[str, Topic, bool], bool] = {}
        spoken = languages(document.text)
        self._languages = tuple(dict.fromkeys((*spoken, ENGLISH)))
        words = lexicon(self._languages)
        self._weekdays, self._old = words.weekdays, frozenset(words.words("price.old"))
        titled = {block.group for block in document.blocks if block.kind is BlockKind.TITLE}
        self._told = [b for b in document.blocks if b.kind is BlockKind.TITLE]
        self._opening = [b for b in document.blocks if b.group in titled and not _facts_of(units, document, b)]
        self._senders = [f.text for u in units for f in u.facts if f.kind is FactKind.ORGANISATION]

    @property
    def languages(self) -> tuple[str, ...]:
        """Those of the page, and English."""
        return self._languages

    def says(self, text: str, topic: Topic, *, priced: bool = False) -> bool:
        """Whether a text names it; `priced` where it tells a price, which says by itself for what some are."""
        key = text, topic, priced
        if key not in self._said:
            self._said[key] = self._says(text, topic, priced)
        return self._said[key]

    def _says(self, text: str, topic: Topic, priced: bool) -> bool:
        words = tokens(text)
        if topic.weekday >= 0:
            return self._names_day(text, topic.weekday)
        if _phrase(words, topic.words):
            return True
        told = [name for name in topic.concepts if priced or name not in _PRICED]
        names = set(topic.concepts).union(*(_IMPLIED.get(name, frozenset()) for name in told))
        if "age" in topic.concepts and _AGES.search(text):
            return True
        return any(
            name in known and known[name].within(words) for known in map(concepts, self._languages) for name in names
        )

    def was(self, role: str) -> bool:
        """Whether a price with this role is what it cost before."""
        return any(part.strip() in self._old for part in surface(role).split(","))

    def tells_age(self, text: str) -> bool:
        """Whether it says for what age something is."""
        return bool(_AGES.search(text)) or self.says(text, _AGE)

    def near(self, unit: Unit, topic: Topic, kinds: Iterable[FactKind] = ()) -> int:
        """How near the topic stands to what answers; 0: nowhere. Words that belong to another fact of these
        kinds do not count."""
        if topic.weekday >= 0 and topic.weekday in self._days(f"{unit.label} {unit.text}"):
            return OWN + 1  # it is named itself, and not just days around it
        wanted = frozenset(kinds)
        priced = FactKind.PRICE in wanted
        if self.says(unit.text, topic, priced=priced) or (unit.label and self.says(unit.label, topic, priced=priced)):
            return OWN
        if "open" in topic.concepts and any(f.kind is FactKind.TIME and "/" in f.value for f in unit.facts):
            return OWN
        others = [one for one in self._of[unit.block] if one is not unit]
        if any(self.says(one.text, topic) for one in others if one.row or not _has(one, wanted)):
            return LINE
        if unit.heads and 0 <= unit.column < len(unit.heads) and self.says(unit.heads[unit.column], topic):
            return LINE
        group, kind = self._document.blocks[unit.block].group, self._document.blocks[unit.block].kind
        for at in (unit.block - 1, unit.block + 1) if kind is not BlockKind.ITEM else ():
            near = at in self._of and self._document.blocks[at].group == group
            near = near and len(self._document.blocks[at].text.split()) <= _SHORT
            beside = self._of[at] if near else []
            bare = beside and not unit.row and not any(one.row or _has(one, wanted) for one in beside)
            if bare and any(self.says(one.text, topic) for one in beside):
                return BESIDE
        return PAGE if self.titled(topic) else 0

    def titled(self, topic: Topic, *, opening: bool = False) -> bool:
        """Whether the page as a whole is about it: its title, who it is from; `opening`: what stands around it."""
        texts = [block.text for block in (self._opening if opening else self._told)]
        return any(self.says(text, topic) for text in (*texts, *self._senders))

    def _days(self, text: str) -> list[int]:
        words = [word.removesuffix(".") for word in re.findall(r"[\w.]+", surface(text))]
        return [self._weekdays[word] for word in words if word in self._weekdays]

    def _names_day(self, text: str, day: int) -> bool:
        """A weekday, or days from one to another, which tell of it too, be it among them or not."""
        days = self._days(text)
        return day in days or (len(days) == 2 and bool(_RANGE.search(surface(text))))


def _phrase(words: Tokens, wanted: Tokens) -> bool:
    size = len(wanted)
    return bool(wanted) and any(
        all(_same(a, b) for a, b in zip(words[at : at + size], wanted, strict=True))
        for at in range(len(words) - size + 1)
    )


def _same(one: str, other: str) -> bool:
    figures = _DATED.fullmatch(one), _DATED.fullmatch(other)
    if figures[0] and figures[1]:
        return figures[0][1].lstrip("0") == figures[1][1].lstrip("0")
    return alike(one, other)


def _has(unit: Unit, kinds: frozenset[FactKind]) -> bool:
    return any(fact.kind in kinds for fact in unit.facts)


def _facts_of(units: Sequence[Unit], document: Document, block: Block) -> bool:
    return any(unit.facts for unit in units if document.blocks[unit.block] is block)
