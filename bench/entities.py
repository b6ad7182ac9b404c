"""Whether Telegram takes a message's entities, and how it shows them: the rules of the Bot API's MessageEntity.

Written from Telegram's documentation alone, so that it judges Placard's writers and shares no mistake with them.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Protocol

from bench.foreign import Fault, Printed, foreign
from bench.whatsapp import Seen, Shown, Span, marks

MOST = 100
"""Entities that Telegram heeds in one message."""
STYLES = frozenset({"bold", "italic", "underline", "strikethrough", "spoiler"})
"""May contain and be part of any other, but for code and pre."""
QUOTES = frozenset({"blockquote", "expandable_blockquote"})
"""Must not stand in one another."""
CODE = frozenset({"code", "pre"})
"""Must not hold any other, nor stand in one."""
FOUND = frozenset({"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "text_link"})
_BLOCK = "x".encode("utf-16-le")
KNOWN = STYLES | QUOTES | CODE | FOUND | {"text_mention", "custom_emoji"}


class Entity(Protocol):
    """As the Bot API's; both numbers are UTF-16 code units."""

    @property
    def type(self) -> str: ...
    @property
    def offset(self) -> int: ...
    @property
    def length(self) -> int: ...


def faults(text: str, entities: Sequence[Entity], printed: Printed | None = None) -> tuple[Fault, ...]:
    """What Telegram refuses, drops or moves, and marks that it would show as they are."""
    printed = printed or Printed("")
    units = text.encode("utf-16-le", "surrogatepass")
    out: list[Fault] = []
    if len(entities) > MOST:
        out.append(Fault("too many entities", str(len(entities))))
    for entity in entities:
        out += _alone(units, entity)
    for number, first in enumerate(entities):
        out += [fault for second in entities[number + 1 :] if (fault := _together(first, second))]
    return tuple(dict.fromkeys([*out, *foreign(_without_code(units, entities), printed), *marks(text, printed)]))


def _alone(units: bytes, entity: Entity) -> Iterator[Fault]:
    label = f"{entity.type} {entity.offset}+{entity.length}"
    if entity.type not in KNOWN:
        yield Fault("unknown type", label)
    if entity.length <= 0 or entity.offset < 0 or entity.offset + entity.length > len(units) // 2:
        yield Fault("outside the text", label)
        return
    for at in (entity.offset, entity.offset + entity.length):
        if 0 < at < len(units) // 2 and 0xDC00 <= int.from_bytes(units[2 * at : 2 * at + 2], "little") < 0xE000:
            yield Fault("half a character", label)
            return
    words = _cut(units, entity)
    if entity.type not in CODE and words != words.strip():
        yield Fault("white space at an end", label)
    if not words.strip():
        yield Fault("nothing but white space", label)


def _together(first: Entity, second: Entity) -> Fault | None:
    if first.offset > second.offset:
        first, second = second, first
    end, other = first.offset + first.length, second.offset + second.length
    label = f"{first.type} {first.offset}+{first.length}, {second.type} {second.offset}+{second.length}"
    if second.offset >= end:
        return None
    if other > end and second.offset > first.offset:
        return Fault("crossing", label)
    types = {first.type, second.type}
    if types & CODE or types <= QUOTES or (types & FOUND and not types & (STYLES | QUOTES)):
        return Fault("one in another that may not hold it", label)
    if first.type == second.type:
        return Fault("the same style twice", label)
    return None


def _cut(units: bytes, entity: Entity) -> str:
    part = units[2 * entity.offset : 2 * (entity.offset + entity.length)]
    return part.decode("utf-16-le", "surrogatepass")


def _without_code(units: bytes, entities: Sequence[Entity]) -> str:
    """Columns in typewriter letters may end in spaces, and lines of dashes may stand in them."""
    for entity in sorted(entities, key=lambda entity: -entity.offset):
        if entity.type in CODE:
            units = units[: 2 * entity.offset] + _BLOCK + units[2 * (entity.offset + entity.length) :]
    return units.decode("utf-16-le", "surrogatepass")


def seen(text: str, entities: Sequence[Entity], printed: Printed | None = None) -> Seen:
    """The message line by line with its styles."""
    units = text.encode("utf-16-le", "surrogatepass")
    lines: list[Shown] = []
    at = 0
    for line in text.split("\n"):
        end = at + len(line.encode("utf-16-le", "surrogatepass")) // 2
        on = [e for e in entities if e.offset < end and at < e.offset + e.length]
        edges = sorted({at, end, *(x for e in on for x in (e.offset, e.offset + e.length) if at < x < end)})
        spans = [
            Span(
                units[2 * a : 2 * b].decode("utf-16-le", "replace"),
                tuple(sorted({e.type for e in on if e.offset <= a and b <= e.offset + e.length} - QUOTES)),
            )
            for a, b in pairwise(edges)
        ]
        types = {e.type for e in on}
        lines.append(Shown(tuple(spans), "quote" if types & QUOTES else "pre" if "pre" in types else ""))
        at = end + 1
    return Seen(tuple(lines), faults(text, entities, printed))
