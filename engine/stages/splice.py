"""Changes to a draft's text in which its styles stay on their words."""

from collections.abc import Set

import msgspec

from engine.contract import Draft, Entity
from engine.writers.markup import TELEGRAM_ENTITIES, utf16


def splice(draft: Draft, start: int, end: int, words: str) -> Draft:
    """The draft with `words` in the place of text[start:end]; an entity never begins or ends in white space."""
    text = draft.text[:start] + words + draft.text[end:]
    first, last = utf16(draft.text[:start]), utf16(draft.text[:end])
    size = utf16(words)

    def moved(place: int, *, opening: bool) -> int:
        if place < first or (place == first and not opening):
            return place
        if place >= last:
            return place - last + first + size
        return first if opening else first + size

    entities: list[Entity] = []
    for entity in draft.entities:
        at = moved(entity.offset, opening=True)
        until = moved(entity.offset + entity.length, opening=False)
        inside = _units(text, at, until)
        lead = utf16(inside) - utf16(inside.lstrip())
        length = utf16(inside.strip())
        if length:
            entities.append(msgspec.structs.replace(entity, offset=at + lead, length=length))
    return msgspec.structs.replace(draft, text=text, entities=tuple(entities))


def without(draft: Draft, lines: Set[int]) -> Draft:
    """The draft without these lines, counted from 0."""
    for number in sorted(lines, reverse=True):
        texts = draft.text.split("\n")
        start = sum(len(text) + 1 for text in texts[:number])
        end = start + len(texts[number])
        last = number == len(texts) - 1
        draft = splice(draft, max(0, start - 1) if last else start, end if last else end + 1, "")
    return draft


def tidied(draft: Draft) -> Draft:
    """The draft without empty lines at its ends or two in a row."""
    lines = draft.text.split("\n")
    empty = [not line.strip() for line in lines]
    kept = [at for at, blank in enumerate(empty) if not blank]
    if not kept:
        return draft
    gone = {at for at, blank in enumerate(empty) if blank and (at < kept[0] or at > kept[-1] or empty[at - 1])}
    return without(draft, gone)


def inserted(draft: Draft, number: int, other: Draft) -> Draft:
    """The draft with another one in front of its line `number`, or behind all of them."""
    texts = draft.text.split("\n")
    if number >= len(texts):
        at, before, after = len(draft.text), "\n" if draft.text else "", ""
    else:
        at, before, after = sum(len(text) + 1 for text in texts[:number]), "", "\n"
    new = before + other.text + after
    by = utf16(draft.text[:at] + before)
    mine = _parted(draft, utf16(draft.text[:at]), utf16(new))
    added = [msgspec.structs.replace(entity, offset=entity.offset + by) for entity in other.entities]
    entities = sorted((*mine, *added)[:TELEGRAM_ENTITIES], key=lambda entity: (entity.offset, -entity.length))
    return msgspec.structs.replace(draft, text=draft.text[:at] + new + draft.text[at:], entities=tuple(entities))


def _parted(draft: Draft, at: int, size: int) -> list[Entity]:
    """The draft's own entities: those behind the place move, those around it grow."""
    out = []
    for entity in draft.entities:
        if entity.offset >= at:
            out.append(msgspec.structs.replace(entity, offset=entity.offset + size))
        elif entity.offset + entity.length > at:
            out.append(msgspec.structs.replace(entity, length=entity.length + size))
        else:
            out.append(entity)
    return out


def _units(text: str, start: int, end: int) -> str:
    """The stretch between two places counted in UTF-16 code units."""
    return text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")
