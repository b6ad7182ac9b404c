"""What a fact is there for, as printed: "Contact" of a person, "WhatsApp" of a phone, "from" and "each" of a price."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from msgspec import structs

from engine.contract import FactKind
from engine.stages.facts.lexicon import LANGUAGES_KEPT, Lexicon, alternation
from engine.stages.facts.people_words import role_first
from engine.stages.facts.scene import Found, Label, Scene, Strip

_EDGES = " ,.;:：·•|-–—/=()[]（）"
_MOST_WORDS = 5
"""Words of a line under a name that is a role and nothing else."""
_FAR = 3
"""Signs between a label and what it is of."""
_APPS = (
    r"whats ?app|wa|viber|telegram|signal|zalo|line|kakao|sms|wechat|imo|messenger|mobile|cell|landline|fax|office|home"
)
_IN_BRACKETS = re.compile(rf"\s?\(\s*(?P<role>(?:{_APPS})(?:\s*[/,&]\s*(?:{_APPS}))*)\s*\)")
_STROKE_UNIT = re.compile(r"/(?:\d+\s?)?[^\W\d_]+\.?|\s/\s?\d+\s?(?:min|h|std|kg|g|ml|l|pers)\b\.?")
_HAN_AFTER = re.compile(r"\s?(?:起|から|부터|より|以上|/[人名回月日时時次期节節kg]+)")
_HAN_BEFORE = re.compile(
    r"(?:原价|原價|现价|現價|特价|特價|通常|定価|一人|お一人|每人|每位|大人|小人|一般|会员|會員)\s*:?\s*\Z"
)
_KINDS = {
    FactKind.PHONE: frozenset({"phone"}),
    FactKind.EMAIL: frozenset({"link", "phone"}),
    FactKind.URL: frozenset({"link", "phone"}),
    FactKind.HANDLE: frozenset({"link", "phone"}),
    FactKind.PERSON: frozenset({"person", "organisation", "phone"}),
    FactKind.ORGANISATION: frozenset({"organisation", "person"}),
    FactKind.PRICE: frozenset({"price"}),
}
"""What a label may say of the kind of fact after it."""


class _Patterns:
    def __init__(self, words: Lexicon) -> None:
        self.calls = re.compile(rf"(?P<role>{words.any('people.calls', 'labels.phone')})\W{{0,{_FAR}}}\Z")
        self.price = re.compile(
            rf"(?P<role>{words.any('price.from', 'price.old', 'price.now', 'labels.price')})\W{{0,{_FAR}}}\Z"
        )
        unit = rf"(?:{words.any('price.units')})\s+(?!\d)[^\W\d_]+"
        self.unit = re.compile(rf"\s?(?:{words.any('price.each')}|{unit})(?:\s+(?:{unit}))?")
        self.role = re.compile(words.any("people.roles"))
        self.role_first = role_first(words)
        self.after_name = re.compile(r"\s*[,(–-]\s*(?P<role>[^,;()]+)")
        weekday = rf"{alternation(words.weekdays_and_plurals)}\.?"
        link = rf"\s*(?:-|&|\+|/|,|{words.any('range.to')}|{words.any('range.and')})\s*"
        every = words.any("date.every")
        days = rf"(?:{every}\s+)?{weekday}(?:{link}(?:{every}\s+)?{weekday})*"
        self.days_before = re.compile(rf"(?P<role>{days})\s*[,:.]?\s*(?:{words.any('time.leads', 'time.sure')})?\s*\Z")
        self.days_after = re.compile(rf"\s*,?\s*(?P<role>{days})")


@lru_cache(maxsize=LANGUAGES_KEPT)
def _patterns(words: Lexicon) -> _Patterns:
    return _Patterns(words)


def with_roles(scene: Scene, found: Sequence[Found]) -> list[Found]:
    """The facts with their roles, where the page prints one."""
    patterns = _patterns(scene.words)
    return [item if item.role else structs.replace(item, role=_role(scene, item, patterns)) for item in found]


def _role(scene: Scene, item: Found, patterns: _Patterns) -> str:
    rule = _RULES.get(item.kind)
    return " ".join(rule(scene, item, patterns).split()) if rule else ""


def _of_time(scene: Scene, item: Found, patterns: _Patterns) -> str:
    """The days of the week on which it recurs: there is no date that could carry them."""
    strip, start, end = _place(scene, item)
    before = patterns.days_before.search(strip.low, 0, start)
    match = before or patterns.days_after.match(strip.low, end)
    if match and strip.free(*match.span("role")):
        return strip.raw[match.start("role") : match.end("role")]
    return ""


def _of_price(scene: Scene, item: Found, patterns: _Patterns) -> str:
    """What stands before it ("from", "was", "Deposit") and per what it is."""
    strip, start, end = _place(scene, item)
    before = patterns.price.search(strip.low, 0, start) or _HAN_BEFORE.search(strip.low, 0, start)
    head = ""
    if before and strip.free(before.start(), start):
        span = before.span("role") if "role" in before.groupdict() else before.span()
        head = strip.raw[slice(*span)].strip(_EDGES)
    head = head or _label(strip, start, item.kind)
    unit = patterns.unit.match(strip.low, end) or _STROKE_UNIT.match(strip.low, end) or _HAN_AFTER.match(strip.low, end)
    tail = strip.raw[unit.start() : unit.end()].strip() if unit and strip.free(*unit.span()) else ""
    return ", ".join(filter(None, (head, tail)))


def _of_contact(scene: Scene, item: Found, patterns: _Patterns) -> str:
    """The network or line in brackets after it, else the word before it."""
    strip, start, end = _place(scene, item)
    brackets = _IN_BRACKETS.match(strip.low, end)
    if brackets:
        return strip.raw[brackets.start("role") : brackets.end("role")]
    return _called(strip, start, patterns) or _label(strip, start, item.kind) or _head(scene, strip, start, item.kind)


def _of_name(scene: Scene, item: Found, patterns: _Patterns) -> str:
    """The role after the name or on the line under it, else the label or word before it."""
    strip, start, end = _place(scene, item)
    after = patterns.after_name.match(strip.low, end)
    if after and patterns.role.search(after["role"]) and len(after["role"].split()) <= _MOST_WORDS:
        first, last = after.span("role")
        return strip.raw[first : min(last, *(s for s, _ in strip.claimed if s > end), last)].strip(_EDGES)
    below = scene.after(strip)
    if below is not None and not strip.raw[end:].strip(_EDGES) and len(below.raw.split()) <= _MOST_WORDS:
        role = patterns.role.match(below.low)
        if role and not any(c.isdigit() for c in below.raw):
            return below.raw.strip(_EDGES)
    before = patterns.role_first.match(strip.low)
    if before and before.end() == start:
        return strip.raw[:start].strip(_EDGES)
    return _label(strip, start, item.kind) or _called(strip, start, patterns) or _head(scene, strip, start, item.kind)


def _place(scene: Scene, item: Found) -> tuple[Strip, int, int]:
    part = item.parts[0]
    return scene.strips[part.strip], part.start, part.end


def _called(strip: Strip, start: int, patterns: _Patterns) -> str:
    match = patterns.calls.search(strip.low, 0, start)
    return strip.raw[match.start("role") : match.end("role")] if match else ""


def _label(strip: Strip, start: int, kind: FactKind) -> str:
    """The nearest label before it in its sentence, where it is one for facts of the kind."""
    label = _nearest(strip, start)
    if label is None or not label.kinds & _KINDS[kind]:
        return ""
    return strip.raw[label.start : label.end].strip(_EDGES)


def _nearest(strip: Strip, start: int) -> Label | None:
    sentence = max((end for _, end in strip.stops if end <= start), default=0)
    before = [label for label in strip.labels if sentence <= label.start and label.end <= start]
    return before[-1] if before else None


def _head(scene: Scene, strip: Strip, start: int, kind: FactKind) -> str:
    """The label that is a block of its own above."""
    above = scene.before(strip)
    if start > _FAR or above is None or not above.only_label or not above.labels[0].kinds & _KINDS[kind]:
        return ""
    return above.raw.strip(_EDGES)


_RULES: Mapping[FactKind, Callable[[Scene, Found, _Patterns], str]] = {
    FactKind.TIME: _of_time,
    FactKind.PRICE: _of_price,
    FactKind.PHONE: _of_contact,
    FactKind.EMAIL: _of_contact,
    FactKind.URL: _of_contact,
    FactKind.HANDLE: _of_contact,
    FactKind.PERSON: _of_name,
    FactKind.ORGANISATION: _of_name,
}
