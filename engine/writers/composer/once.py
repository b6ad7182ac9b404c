"""Nothing twice: lines that were said, and what a later page repeats of an earlier one in other words."""

import re
from collections.abc import Sequence

import msgspec

from engine.contract import FactKind
from engine.stages.check.tokens import denials
from engine.stages.compare import fold, says, squeeze, words
from engine.stages.document import BlockKind
from engine.writers.composer.entries import Entry

_PHRASE = 3
"""Words from which a line that stands within another one is left out as said already."""
_PARTS = re.compile(r"^\s*[:–—|-]\s*")
"""What parts the title from what a later page says under it."""


def once(given: Sequence[Entry], title: str) -> list[Entry]:
    """The entries without those said already: a line that was there before, one whose every word and fact another
    one has too, and of later pages one that says the same facts again. Rows of a table are all kept."""
    out: list[Entry] = []
    said: set[str] = set()
    for at, entry in enumerate(_retitled(given, title)):
        small = squeeze(entry.labelled)
        plain = entry.kind is BlockKind.TEXT and len(words(entry.text)) >= _PHRASE
        within = plain and any(
            len(other.text) > len(entry.text)
            and says(other.text, entry.text)
            and denials(other.text) == denials(entry.text)
            for other in (*out, *(later for later in given[at + 1 :] if later.page == entry.page))
        )
        if entry.cells or not (small in said or within or _repeated(entry, out, title)):
            out.append(entry)
            said.add(small)
    return out


def _retitled(given: Sequence[Entry], title: str) -> list[Entry]:
    """ "Home Solar: Agenda" on a later page of "Home Solar" is headed "Agenda"."""
    first = given[0].page if given else 0
    out = list(given)
    for at, entry in enumerate(given):
        if entry.page == first or entry.kind not in (BlockKind.HEADING, BlockKind.TITLE) or not title:
            continue
        rest = entry.text[len(title) :] if entry.text.startswith(title) else ""
        if _PARTS.match(rest) and (short := _PARTS.sub("", rest)):
            out[at] = msgspec.structs.replace(entry, text=short)
    return out


def _repeated(entry: Entry, before: Sequence[Entry], title: str) -> bool:
    """Whether it comes from a later page than the facts that it says, and says nothing else but words of theirs."""
    if entry.kind is not BlockKind.TEXT or not entry.hard or not before or entry.page <= before[0].page:
        return False
    earlier = [other for other in before if other.page < entry.page]
    told = {(fact.kind, fact.value) for other in earlier for fact in other.facts}
    names = (FactKind.PERSON, FactKind.ORGANISATION, FactKind.PLACE)
    if any((fact.kind, fact.value) not in told for fact in entry.facts if fact.kind not in names):
        return False
    said = {fold(word) for text in (title, *(other.labelled for other in earlier)) for word in words(text)}
    left = entry.text
    for fact in entry.facts:
        left = left if fact.kind in names else left.replace(fact.text, " ")
    rest = [fold(word) for word in words(left)]
    return all(word in said for word in rest) or "".join(word[0] for word in rest) in said
