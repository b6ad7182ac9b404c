"""The form of a page: an announcement, a letter, a poem, a chat or a receipt; told by layout, facts and a few words."""

from collections.abc import Sequence
from enum import StrEnum

from engine.contract import FactKind
from engine.stages.document import BlockKind
from engine.writers.composer.chat import SENDER
from engine.writers.composer.entries import Entry
from engine.writers.composer.lines import prose, reads
from engine.writers.composer.neighbours import placed
from engine.writers.composer.phrases import CHAT_UI, STAMP, TILL, TOTAL
from engine.writers.composer.roles import Role
from engine.writers.composer.tie import tied

_VERSE = 64
"""Characters of the longest line that may be a verse."""
_STAMPS = 3
"""Clock stamps of a chat at least."""
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
    roles = placed(tied(first), title)
    told = {p.role for p in roles if not prose(p.entry.text)} & {Role.WHEN, Role.WHERE}
    sentences = [p.entry for p in roles if reads(p.entry.text) and p.entry.hard - {FactKind.PLACE}]
    return Form.LETTER if sentences and not told else Form.GENERAL


def _chat(lines: Sequence[str]) -> bool:
    """Clock stamps, and words of the app or names that come back above what is said."""
    texts = [text.strip() for text in lines]
    stamps = [at for at, text in enumerate(texts) if STAMP.fullmatch(text)]
    if len(stamps) < _STAMPS or len(stamps) * 8 < len(lines):
        return False
    names = [texts[at + 1] for at in stamps if at + 1 < len(texts)] + texts[:1]
    again = any(texts.count(name) > 1 and len(name) <= SENDER for name in names)
    return again or any(map(CHAT_UI.match, texts))


def _poem(entries: Sequence[Entry]) -> bool:
    lines = [text for entry in entries for text in entry.lines]
    plain = all(entry.kind is not BlockKind.ROW for entry in entries)
    if not plain or any(entry.hard - {FactKind.PLACE} for entry in entries) or len(lines) < 3:
        return False
    digits = any(char.isdigit() for text in lines for char in text)
    verses = [text for text in lines if len(text) <= _VERSE]
    flowing = sum(text[-1] in ",;.!?…—–-" for text in lines if text) * 2 >= len(lines) - 1
    return not digits and len(verses) == len(lines) and flowing
