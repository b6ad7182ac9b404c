"""Text with entities as Telegram keeps it: cleaned, trimmed, counted in UTF-16 units, links and commands found."""

import re
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any

from bot.demo.facts import ENTITIES

Entity = dict[str, Any]
"""As in the Bot API: type, offset and length in UTF-16 units, url, language, ..."""

_DROPPED = re.compile("[\r\u2028-\u202e]")
"""Telegram takes carriage returns and the marks that turn the direction of text out of a message."""
_BLANKED = re.compile("[\x00-\x09\x0b-\x1f]")
_CODE = ("pre", "code")
_FOUND = (
    ("bot_command", re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])")),
    ("email", re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}(?![\w@])")),
    ("url", re.compile(r"(?<![\w@.])(?:https?://[^\s<>\"]+|(?:[\w-]+\.)+[a-z]{2,}(?:/[^\s<>\"]*)?)", re.IGNORECASE)),
    ("mention", re.compile(r"(?<![\w@])@[A-Za-z][A-Za-z0-9_]{3,31}\b")),
    ("hashtag", re.compile(r"(?<![\w#&])#[^\W\d]\w*")),
)


@dataclass(frozen=True)
class Formatted:
    """`entities` are in order of offset, longer ones first."""

    text: str = ""
    entities: list[Entity] = field(default_factory=list)

    @property
    def length(self) -> int:
        """UTF-16 units."""
        return utf16(self.text)


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def settle(text: str, entities: list[Entity]) -> Formatted:
    """What Telegram makes of a text that it accepted: cleaned and trimmed, offsets moved along, links found."""
    characters, kept = [], []
    for character in text:
        gone = bool(_DROPPED.match(character))
        characters.append("" if gone else " " if _BLANKED.match(character) else character)
        kept.append(character)
    # Where each old UTF-16 offset comes to lie.
    moved: list[int] = []
    position = 0
    for old, new in zip(kept, characters, strict=True):
        moved.extend([position] * utf16(old))
        position += utf16(new)
    moved.append(position)
    cleaned = "".join(characters)
    trimmed = cleaned.strip()
    lead = utf16(cleaned[: len(cleaned) - len(cleaned.lstrip())])
    end = utf16(trimmed)
    settled = []
    for entity in entities:
        start = moved[min(entity["offset"], len(moved) - 1)] - lead
        stop = moved[min(entity["offset"] + entity["length"], len(moved) - 1)] - lead
        start, stop = max(start, 0), min(stop, end)
        if start < stop:
            settled.append({**entity, "offset": start, "length": stop - start})
    settled = _without_nested_code(settled)
    settled += [found for found in find(trimmed) if not any(_touch(found, other) for other in settled)]
    settled.sort(key=lambda e: (e["offset"], -e["length"]))
    return Formatted(trimmed, settled[:ENTITIES])


def find(text: str) -> list[Entity]:
    """Commands, addresses, links, mentions and hashtags, none inside another."""
    offsets = [0, *accumulate(1 + (ord(c) > 0xFFFF) for c in text)]
    found: list[Entity] = []
    for kind, pattern in _FOUND:
        for match in pattern.finditer(text):
            start, stop = match.span()
            if kind == "url":
                stop = start + len(match.group().rstrip(".,;:!?)]}'\""))
            entity = {"type": kind, "offset": offsets[start], "length": offsets[stop] - offsets[start]}
            if not any(_touch(entity, other) for other in found):
                found.append(entity)
    return found


def _touch(one: Entity, other: Entity) -> bool:
    """Whether a link that was found by itself lies on something that leaves it no room."""
    blocks = other["type"] in (*_CODE, "text_link", "text_mention", "url", "email", "mention", "bot_command", "hashtag")
    end, other_end = one["offset"] + one["length"], other["offset"] + other["length"]
    return bool(blocks and one["offset"] < other_end and other["offset"] < end)


def _without_nested_code(entities: list[Entity]) -> list[Entity]:
    """Code holds no other formatting: what lies inside it goes."""
    code = [(e["offset"], e["offset"] + e["length"]) for e in entities if e["type"] in _CODE]
    return [
        e
        for e in entities
        if e["type"] in (*_CODE, "blockquote", "expandable_blockquote")
        or not any(start < e["offset"] + e["length"] and e["offset"] < stop for start, stop in code)
    ]
