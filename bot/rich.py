"""Text with styles for Telegram, built from parts; offsets are counted as Telegram does, in UTF-16 code units.

Styles go out as entities and never as HTML or Markdown: nothing that a photo says can then be mistaken for a tag.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from telegram import MessageEntity

TEXT_LIMIT = 4096
"""UTF-16 code units that Telegram takes in one message."""
ENTITY_LIMIT = 100
"""Styles that Telegram keeps in one message; it drops the others without a word."""

_WAKES = re.compile(r"(?<![\w/<>])/(?=[A-Za-z0-9_])|(?<![A-Za-z0-9])(?:tg|ton|tonsite):(?=//)", re.IGNORECASE)
"""Where Telegram would begin a command that a tap sends, or a link that a tap opens in Telegram itself."""
_JOINER = "\u2060"
"""Shows nothing, and parts no word."""


def length16(text: str) -> int:
    """UTF-16 code units of a text."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(frozen=True, slots=True)
class Rich:
    """A text and its styles; parts are put together with `+`, a plain string is a part too."""

    text: str = ""
    entities: tuple[MessageEntity, ...] = ()

    @property
    def length16(self) -> int:
        """UTF-16 code units, which is what Telegram's limits count."""
        return length16(self.text)

    def __bool__(self) -> bool:
        return bool(self.text)

    def __add__(self, other: "Rich | str") -> "Rich":
        other = rich(other)
        return Rich(self.text + other.text, self.entities + moved(other.entities, self.length16))

    def __radd__(self, other: str) -> "Rich":
        return rich(other) + self

    @property
    def plain(self) -> "Rich":
        """The same words without any style."""
        return Rich(self.text)


def rich(part: Rich | str) -> Rich:
    return Rich(part) if isinstance(part, str) else part


def moved(entities: Iterable[MessageEntity], by: int) -> tuple[MessageEntity, ...]:
    """The entities, each `by` UTF-16 code units further on."""
    return tuple(_placed(e, e.offset + by, e.length) for e in entities)


def _placed(entity: MessageEntity, offset: int, length: int) -> MessageEntity:
    """The same style elsewhere; Telegram refuses a link without its address."""
    return MessageEntity(entity.type, offset, length, url=entity.url, user=entity.user, language=entity.language)


def join(separator: str, parts: Iterable[Rich | str]) -> Rich:
    """The parts that are not empty, with the separator between them."""
    out = Rich()
    for part in parts:
        if part:
            out = out + separator + part if out else rich(part)
    return out


def cut(part: Rich, limit: int) -> Rich:
    """What fits in so many UTF-16 code units, with a sign at its end where that is not all."""
    if part.length16 <= limit:
        return part
    text = (
        part.text.encode("utf-16-le", "surrogatepass")[: 2 * (limit - 1)]
        .decode("utf-16-le", "ignore")
        .rstrip("\u200c\u200d")
    )
    end = length16(text)
    kept = (e for e in part.entities if e.offset < end)
    return Rich(text + "…", tuple(_placed(e, e.offset, min(e.length, end - e.offset)) for e in kept))


def inert(part: Rich | str) -> Rich:
    """The same words, of which no tap sends a command or opens a link into Telegram.

    Telegram finds commands and links in any text but code; an unseen sign behind the slash or colon keeps it from that.
    """
    part = rich(part)
    places = [length16(part.text[: found.end()]) for found in _WAKES.finditer(part.text)]
    if not places:
        return part
    entities = tuple(
        _placed(e, e.offset + before, e.length + within)
        for e in part.entities
        for before in [sum(place <= e.offset for place in places)]
        for within in [sum(e.offset < place < e.offset + e.length for place in places)]
    )
    return Rich(_WAKES.sub(lambda found: found[0] + _JOINER, part.text), entities)


def styled(kind: str, part: Rich | str) -> Rich:
    part = rich(part)
    if not part:
        return part
    return Rich(part.text, (MessageEntity(kind, 0, part.length16), *part.entities))


def bold(part: Rich | str) -> Rich:
    return styled(MessageEntity.BOLD, part)


def italic(part: Rich | str) -> Rich:
    return styled(MessageEntity.ITALIC, part)


def code(text: str) -> Rich:
    """Letters of one width; a tap copies them. Telegram allows no style inside."""
    return styled(MessageEntity.CODE, text)


def pre(text: str) -> Rich:
    """A block in letters of one width; a tap copies all of it. Telegram allows no style inside."""
    return styled(MessageEntity.PRE, text)


def quote(part: Rich | str) -> Rich:
    """A quotation that shows its first lines and unfolds at a tap. Telegram allows no quotation inside."""
    return styled(MessageEntity.EXPANDABLE_BLOCKQUOTE, part)
