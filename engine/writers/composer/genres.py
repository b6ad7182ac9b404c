"""What sort of page it is, as far as its shape depends on it, and the shapes of poems, chats and receipts."""

from collections.abc import Sequence
from enum import StrEnum

import msgspec

from engine.contract import FactKind, Length
from engine.stages.compare import says
from engine.stages.document import BlockKind
from engine.writers.composer.entries import Entry
from engine.writers.composer.layout import Sheet
from engine.writers.composer.lines import prose
from engine.writers.composer.phrases import CHAT_UI, STAMP, TILL, TOTAL
from engine.writers.composer.roles import Role, place
from engine.writers.composer.tie import tied
from engine.writers.markup import BLANK, Part, Shape, Style, line

_VERSE = 64
"""Characters of the longest line that may be a verse."""
_SENDER = 28
"""Characters of the longest name over a message of a chat."""
_TILL_WORDS = 2
"""Words of a till that make a page with a total a receipt."""
_HEADLINE = 90
"""Characters of the longest first sentence of an announcement that becomes the headline."""


class Genre(StrEnum):
    """Pages that are not laid out as an announcement."""

    GENERAL = "general"
    LETTER = "letter"
    POEM = "poem"
    CHAT = "chat"
    RECEIPT = "receipt"


def genre(title: str, entries: Sequence[Entry]) -> Genre:
    """The genre of what has been read."""
    lines = [text for entry in entries for text in entry.text.splitlines()]
    if _chat(lines):
        return Genre.CHAT
    till = {word.casefold() for text in (title, *lines) for word in TILL.findall(text)}
    if len(till) >= _TILL_WORDS and any(map(TOTAL.search, lines)):
        return Genre.RECEIPT
    if _poem(entries):
        return Genre.POEM
    first = [entry for entry in entries if entry.page == entries[0].page]
    placed = place(tied(first), title)
    told = {p.role for p in placed if not prose(p.entry.text)} & {Role.WHEN, Role.WHERE}
    sentences = [p.entry for p in placed if prose(p.entry.text) and p.entry.hard - {FactKind.PLACE}]
    return Genre.LETTER if sentences and not told else Genre.GENERAL


def _chat(lines: Sequence[str]) -> bool:
    stamps = sum(bool(STAMP.fullmatch(text.strip())) for text in lines)
    return stamps >= 3 and stamps * 8 >= len(lines) and any(CHAT_UI.match(text.strip()) for text in lines)


def _poem(entries: Sequence[Entry]) -> bool:
    lines = [text for entry in entries for text in entry.lines]
    plain = all(entry.kind is not BlockKind.ROW for entry in entries)
    if not plain or any(entry.hard - {FactKind.PLACE} for entry in entries) or len(lines) < 3:
        return False
    digits = any(char.isdigit() for text in lines for char in text)
    verses = [text for text in lines if len(text) <= _VERSE]
    flowing = sum(text[-1] in ",;.!?…—–-" for text in lines if text) * 2 >= len(lines) - 1
    return not digits and len(verses) == len(lines) and flowing


def poem(sheet: Sheet) -> list[Part]:
    """Quoted whole, with its name and who wrote it."""
    lines = [text for placed in sheet.placed for text in placed.entry.lines if text.strip()]
    by = ""
    if len(lines) > 2 and lines[-1][-1] not in ",;:!?" and lines[-1][0].isupper() and len(lines[-1].split()) <= 5:
        by = lines.pop()
    out = [line(sheet.title, Style.BOLD)] if sheet.title else []
    out += [line(text, shape=Shape.QUOTE) for text in lines]
    return [*out, *([line(by, Style.ITALIC)] if by else [])]


class _Said(msgspec.Struct):
    """One message of a chat."""

    by: str
    texts: list[str]
    weight: int


def chat(sheet: Sheet) -> list[Part]:
    """What was announced and by whom; not the clock, the app's own words, nor who only asked or thanked."""
    said, room = _messages(sheet)
    telling = {one.by for one in said if one.weight}
    kept = [one for one in said if one.weight or (one.by and one.by in telling)]
    if not kept or sheet.options.length is Length.DETAILED:
        kept = said
    first, *more = " ".join(kept[0].texts).replace("\n", " ").split(". ", 1) if kept else [""]
    out: list[Part] = []
    if len(first) <= _HEADLINE:
        out.append(line(first.rstrip("."), Style.BOLD))
        out += [line(more[0])] if more else []
    else:
        out.append(line(" ".join(kept[0].texts)))
    out.append(BLANK)
    out += [line(" ".join(one.texts)) for one in kept[1:]]
    by = [name for name in dict.fromkeys(one.by for one in kept) if name]
    return [*out, BLANK, line(", ".join([*by, *filter(None, [room])]), Style.ITALIC)]


def _messages(sheet: Sheet) -> tuple[list[_Said], str]:
    entries = [placed.entry for placed in sheet.placed]
    names = (FactKind.PERSON, FactKind.ORGANISATION)
    facts = [f.text for e in entries for f in e.facts if f.kind not in names and not STAMP.fullmatch(f.text)]
    room, open_, said = sheet.title, list[str](), list[_Said]()
    texts = [text.strip() for entry in entries for text in entry.labelled.splitlines()]
    stamped = next((at for at, text in enumerate(texts) if STAMP.fullmatch(text)), 0)
    heads = [at for at, text in enumerate(texts[:stamped]) if CHAT_UI.match(text)]
    if heads and not room:
        room, texts = texts[0] if heads[-1] else "", texts[heads[-1] + 1 :]
    for text in texts:
        if CHAT_UI.match(text):
            continue
        if not STAMP.fullmatch(text):
            open_.append(text)
            continue
        if open_:
            said.append(_said(open_, facts, said[-1].by if said else ""))
            open_ = []
    if open_:
        said.append(_said(open_, facts, said[-1].by if said else ""))
    return said, room


def _said(texts: list[str], facts: Sequence[str], before: str) -> _Said:
    by = before
    first = texts[0]
    if len(texts) > 1 and len(first) <= _SENDER and first[-1] not in ".,!?" and not any(says(first, f) for f in facts):
        by, texts = first, texts[1:]
    whole = " ".join(texts)
    return _Said(by, texts, sum(says(whole, fact) for fact in facts))
