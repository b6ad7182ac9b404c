"""Mends a draft: what it invented goes, what it dropped of the facts comes back."""

from collections.abc import Callable, Sequence

import msgspec

from engine.contract import Checks, Draft, Entity, Length, Options, Platform
from engine.stages.check.hold import compare, inventions
from engine.stages.check.source import Source
from engine.stages.compare import says
from engine.stages.document import BlockKind, Document
from engine.writers.markup import BLANK, Part, Style, line, render, utf16

_CONTEXT = 120
"""Characters of the longest printed line that is put back whole for the sake of a fact in it."""


def mend(draft: Draft, source: Source, options: Options, instead: Callable[[], Draft] | None = None) -> Draft:
    """The draft with its checks filled in and nothing invented; `instead` writes another one, by rules alone.

    A line with an invention is taken out; where that takes more than a third of the lines, `instead`, or else the
    page's own text, goes out. Then a dropped title or critical fact is put back, in the words around it; a brief
    message is left brief. An empty draft stays empty.
    """
    document = source.document
    if not draft.text.strip():
        return msgspec.structs.replace(draft, text="", entities=(), checks=compare(draft, source, document.title))
    wrong = [at for at, text in enumerate(draft.text.split("\n")) if any(True for _ in inventions(text, source))]
    if wrong:
        few = len(wrong) * 3 <= sum(bool(text.strip()) for text in draft.text.split("\n"))
        if not few and instead is not None:
            return mend(instead(), source, options)
        draft = _without(draft, set(wrong)) if few else _itself(document, options)
    if options.length is not Length.BRIEF:
        draft = _put_back(draft, source, document.title)
    checks = compare(draft, source, document.title)
    if checks.invented:
        if instead is not None:
            return mend(instead(), source, options)
        draft = _itself(document, options)
        checks = compare(draft, source, document.title)
    return msgspec.structs.replace(draft, checks=checks)


def _itself(document: Document, options: Options) -> Draft:
    """The safest message: the page's text as it stands, under its title in bold."""
    parts: list[Part] = []
    for block in document.blocks:
        style = Style.BOLD if block.kind is BlockKind.TITLE else Style.NONE
        marker = f"{block.marker} " if block.marker else ""
        parts += [line(marker + text, style) for text in block.text.splitlines()]
    if options.note and not says(document.text, options.note):
        parts += [BLANK, *(line(text) for text in options.note.splitlines())]
    return _draft(parts, options.platform)


def _put_back(draft: Draft, source: Source, title: str) -> Draft:
    dropped = compare(draft, source, title).dropped
    if not dropped:
        return draft
    before: list[Part] = []
    after: list[Part] = []
    for text in dropped:
        if text == title:
            before = [line(title, Style.BOLD)]
        elif source.says(text) and not any(says(part.text, text) for part in after):
            after.append(line(source.line_with(text, _CONTEXT)))
    for parts, at_end in ((before, False), (after, True)):
        if parts:
            draft = _joined(draft, _draft(parts, draft.platform), at_end=at_end)
    return draft


def _draft(parts: Sequence[Part], platform: Platform) -> Draft:
    text, entities = render(parts, platform)
    return Draft(platform=platform, text=text, entities=entities, checks=Checks(kept=0, of=0))


def _joined(draft: Draft, other: Draft, *, at_end: bool) -> Draft:
    first, second = (draft, other) if at_end else (other, draft)
    gap = "\n\n" if at_end and first.text else "\n" if first.text and second.text else ""
    by = utf16(first.text + gap)
    moved = tuple(msgspec.structs.replace(entity, offset=entity.offset + by) for entity in second.entities)
    return msgspec.structs.replace(draft, text=first.text + gap + second.text, entities=(*first.entities, *moved))


def _without(draft: Draft, gone: set[int]) -> Draft:
    """The draft without these lines; entities move and shrink with their text."""
    kept: list[str] = []
    cuts: list[tuple[int, int]] = []
    at = 0
    for number, text in enumerate(draft.text.split("\n")):
        end = at + utf16(text) + 1
        if number in gone:
            cuts.append((at, end))
        else:
            kept.append(text)
        at = end
    text = "\n".join(kept)

    def moved(place: int) -> int:
        return place - sum(min(place, end) - start for start, end in cuts if start < place)

    entities: list[Entity] = []
    for entity in draft.entities:
        start, end = moved(entity.offset), min(moved(entity.offset + entity.length), utf16(text))
        inside = text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")
        length = utf16(inside.rstrip())
        if length:
            entities.append(msgspec.structs.replace(entity, offset=start, length=length))
    return msgspec.structs.replace(draft, text=text, entities=tuple(entities))
