"""The form of a page: an announcement, a letter, a poem, a chat or a receipt; told by layout, facts and a few words."""

from collections.abc import Sequence
from enum import StrEnum

from engine.contract import FactKind
from engine.stages.document import BlockKind
from engine.writers.composer.entries import Entry
from engine.writers.composer.lines import prose
from engine.writers.composer.phrases import CHAT_UI, STAMP, TILL, TOTAL
from engine.writers.composer.roles import Role, place
from engine.writers.composer.tie import tied

_VERSE = 64
"""Characters of the longest line that may be a verse."""
_TILL_WORDS = 2
"""Words of a till that make a page with a total a receipt."""


class Form(StrEnum):
    """How what is said is laid out."""

    GENERAL = "general"
    LETTER = "letter"
    POEM = "poem"
    CHAT = "chat"
    RECEIPT = "receipt"


def form(title: str, entries: Sequence[Entry]) -> Form:
    """The form of what has been read."""
    lines = [text for entry in entries for text in entry.text.splitlines()]
    if _chat(lines):
        return Form.CHAT
    till = {word.casefold() for text in (title, *lines) for word in TILL.findall(text)}
    if len(till) >= _TILL_WORDS and any(map(TOTAL.search, lines)):
        return Form.RECEIPT
    if _poem(entries):
        return Form.POEM
    first = [entry for entry in entries if entry.page == entries[0].page]
    placed = place(tied(first), title)
    told = {p.role for p in placed if not prose(p.entry.text)} & {Role.WHEN, Role.WHERE}
    sentences = [p.entry for p in placed if prose(p.entry.text) and p.entry.hard - {FactKind.PLACE}]
    return Form.LETTER if sentences and not told else Form.GENERAL


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
