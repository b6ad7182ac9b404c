"""From blocks to entries: what the page says, cut into the smallest pieces that a message may move about.

A label joins its value, a line that a fact is broken over joins the next, a bare price or number joins the words
that lead to it. Nothing is reworded: an entry's text is printed words in printed order.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise

import msgspec

from engine.contract import Fact, FactKind
from engine.stages import labels
from engine.stages.compare import says, squeeze, words
from engine.stages.document import Block, BlockKind, Document
from engine.writers.composer.lines import apart, printed

_LEAD_IN = 34
"""Characters of a line that may lead to a bare price or number below it."""
_VALUE = 36
"""Characters of a line that may still belong to the label above it."""
_SHORT = 3
"""Letters of the longest word that ties a line to the one above it; words of the longest label that is not known."""
_BOXES = 2
"""Boxes of a known label and its value that make a page one of info boxes."""
_SPAN = 4
"""Blocks that one fact may be broken over."""
_BARE = frozenset({FactKind.PRICE, FactKind.PHONE, FactKind.URL, FactKind.EMAIL})


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """A piece of the page that stays in one piece."""

    text: str
    """As printed, without its label; a poem's lines parted by newlines."""
    label: str = ""
    """As printed, without its colon."""
    kind: BlockKind = BlockKind.TEXT
    cells: tuple[str, ...] = ()
    marker: str = ""
    facts: tuple[Fact, ...] = ()
    """Those that stand in the text."""
    page: int = 0
    group: int = 0
    size: float = 1.0
    early: bool = False
    """Printed above the title."""
    stretch: int = 0
    """Entries of one stretch follow each other on the page, with nothing left out between them."""
    lines: tuple[str, ...] = ()
    """Line by line as printed."""
    printed: str = ""
    """Label and text as they stand on one line; empty where the label was found elsewhere."""

    @property
    def kinds(self) -> frozenset[FactKind]:
        return frozenset(fact.kind for fact in self.facts)

    @property
    def hard(self) -> frozenset[FactKind]:
        """Kinds of its facts but names, which stand anywhere."""
        return self.kinds - {FactKind.PERSON, FactKind.ORGANISATION}

    @property
    def announced(self) -> labels.Label | None:
        """What its label says it is."""
        return labels.known(self.label) if self.label else None

    @property
    def labelled(self) -> str:
        """With its label, as "Doors: 7:30 PM"."""
        if not self.label or self.printed:
            return self.printed or self.text
        colon = "：" if self.label[-1] > "\u2e80" and self.label[-1] <= "\uff00" else ": "
        return f"{self.label}{colon}{self.text}"

    @property
    def rest(self) -> list[str]:
        """Its words that belong to no fact."""
        left = self.text
        for fact in sorted(self.facts, key=lambda fact: -len(fact.text)):
            left = left.replace(fact.text, " ")
        return words(left)

    @property
    def bare(self) -> bool:
        """Whether it is a fact and nothing else."""
        return bool(self.hard) and not self.rest


def entries(document: Document, facts: Sequence[Fact], note: str) -> list[Entry]:
    """What the page says but its title and what the person wrote beside it, in reading order."""
    blocks = apart(document, facts)
    title = next((at for at, block in enumerate(blocks) if block.kind is BlockKind.TITLE), -1)
    found: list[Entry] = []
    stretch = 0
    for at, block in enumerate(blocks):
        if at == title or not block.text.strip() or (block.page == -1 and says(note, block.text)):
            stretch += 1
            continue
        found.append(
            Entry(
                text=block.text.strip(),
                kind=block.kind,
                cells=block.cells,
                marker=block.marker,
                facts=_facts_of(block, facts),
                page=block.page,
                group=block.group,
                size=block.size,
                lines=tuple(printed(block, document)),
                early=at < title and block.page == blocks[title].page,
                stretch=stretch,
            )
        )
    return _led(_paired(_spanned(found, facts)))


def _facts_of(block: Block, facts: Iterable[Fact]) -> tuple[Fact, ...]:
    return tuple(
        fact
        for fact in facts
        if fact.page == block.page
        and (not fact.lines or not block.lines or not set(fact.lines).isdisjoint(block.lines))
        and says(block.text, fact.text)
    )


def _spanned(given: list[Entry], facts: Sequence[Fact]) -> list[Entry]:
    """Lines that one fact is broken over become one."""
    standing = {id(fact) for entry in given for fact in entry.facts}
    for fact in facts:
        if id(fact) in standing or not squeeze(fact.text):
            continue
        for start in range(len(given)):
            for end in range(start + 2, min(start + _SPAN, len(given)) + 1):
                run = given[start:end]
                if (
                    run[0].page == fact.page == run[-1].page
                    and run[0].stretch == run[-1].stretch
                    and says(" ".join(e.text for e in run), fact.text)
                ):
                    break
            else:
                continue
            if not any(entry.kind in (BlockKind.ROW, BlockKind.ITEM) for entry in run[1:]):
                joined = msgspec.structs.replace(
                    run[0], text=" ".join(e.text for e in run), facts=(*(f for e in run for f in e.facts), fact)
                )
                given = [*given[:start], joined, *given[end:]]
            break
    return given


def _paired(given: list[Entry]) -> list[Entry]:
    """Labels and their values become one entry each."""
    out: list[Entry] = []
    boxes = _boxes(given)
    at = 0
    while at < len(given):
        entry = given[at]
        at += 1
        if entry.kind is BlockKind.ROW:
            out.append(_row(entry, given))
        elif entry.kind in (BlockKind.TEXT, BlockKind.HEADING) and _is_label(entry, given[at : at + 2], boxes):
            value = _value(entry, given[at:])
            at += len(value)
            facts = tuple(fact for part in value for fact in part.facts)
            text = _values(value)
            out.append(
                msgspec.structs.replace(
                    value[0],
                    text=text,
                    label=entry.text.rstrip(":： "),
                    kind=BlockKind.TEXT,
                    facts=facts,
                    early=entry.early,
                )
            )
        else:
            out.append(_split(entry))
    return out


def _row(entry: Entry, given: Sequence[Entry]) -> Entry:
    """A row "label, value" of a fact sheet; rows of menus and other tables stay rows."""
    cells = [cell for cell in entry.cells if cell.strip()]
    if len(cells) != 2:
        return entry
    sheet = [e for e in given if e.kind is BlockKind.ROW and e.group == entry.group]
    if not any(len(e.cells) == 2 and labels.known(e.cells[0]) for e in sheet):
        return entry
    label, value = cells[0].rstrip(":： "), cells[1].strip()
    facts = tuple(fact for fact in entry.facts if says(value, fact.text))
    if len(facts) < len(entry.facts):
        return entry
    return msgspec.structs.replace(entry, text=value, label=label, kind=BlockKind.TEXT, cells=(), facts=facts)


def _is_label(entry: Entry, following: Sequence[Entry], boxes: frozenset[int]) -> bool:
    """A word or two that the next line is the value of."""
    if not following or entry.hard or following[0].page != entry.page or following[0].stretch != entry.stretch:
        return False
    after = following[0]
    if after.kind not in (BlockKind.TEXT,) or len(after.text) > 3 * _VALUE:
        return False
    if labels.known(entry.text):
        return labels.known(after.text) is None
    lone = len(following) == 1 or following[1].group != entry.group or following[1].kind is BlockKind.HEADING
    return (
        (entry.kind is BlockKind.HEADING or entry.group in boxes)
        and after.group == entry.group
        and len(after.text) <= _VALUE
        and len(words(entry.text)) <= _SHORT
        and entry.text[-1] not in ".,!?"
        and (bool(after.hard) or lone or entry.group in boxes)
    )


def _boxes(given: Sequence[Entry]) -> frozenset[int]:
    """Groups of an info box: several groups of the page are a known label and its value, so their like are too."""
    groups: dict[int, list[Entry]] = {}
    for entry in given:
        groups.setdefault(entry.group, []).append(entry)
    small = {
        group: found
        for group, found in groups.items()
        if 2 <= len(found) <= _SHORT + 1 and all(entry.kind in (BlockKind.TEXT, BlockKind.HEADING) for entry in found)
    }
    if sum(labels.known(found[0].text) is not None for found in small.values()) < _BOXES:
        return frozenset()
    return frozenset(group for group, found in small.items() if len(words(found[0].text)) <= _SHORT)


def _value(label: Entry, following: Sequence[Entry]) -> list[Entry]:
    value = [following[0]]
    for entry in following[1:3]:
        same = entry.group == label.group and entry.page == label.page and entry.stretch == label.stretch
        same = same and entry.kind in (BlockKind.TEXT, BlockKind.HEADING)
        short = len(entry.text) <= _VALUE and len(value[-1].text) <= _VALUE
        other = value[0].hard and not entry.hard <= {*value[0].hard, FactKind.TIME, FactKind.DATE}
        new = value[-1].bare and not entry.hard and entry.text[0].isupper()
        if not same or not short or other or new or labels.known(entry.text) or labels.split(entry.text)[0]:
            break
        value.append(entry)
    return value


def _values(value: Sequence[Entry]) -> str:
    """A value of several lines: one phrase where a line is broken, else parted by commas."""
    out = value[0].text
    for before, entry in pairwise(value):
        lower = entry.text[0].islower()
        linked = before.text[-1] in ",;-–:&" or (lower and _links(entry.text))
        wrapped = lower and not before.hard and not entry.hard
        out = f"{out} {entry.text}" if linked or wrapped or out[-1] > "\u2e80" else f"{out}, {entry.text}"
    return out


def _links(text: str) -> bool:
    """Whether it begins with a short word such as "per" or "and", which reads on from the line above."""
    return len(text.split()[0]) <= _SHORT


def _split(entry: Entry) -> Entry:
    """ "Venue St Jude's Church Hall" and "Tél. 01 99 00 46 12" part into label and value."""
    if entry.kind is not BlockKind.TEXT or "\n" in entry.text:
        return entry
    label, value = labels.split(entry.text)
    if not label or not any(value.startswith(fact.text[:12]) for fact in entry.facts):
        return entry
    facts = tuple(fact for fact in entry.facts if says(value, fact.text))
    if len(facts) < len(entry.facts):
        return entry
    return msgspec.structs.replace(entry, text=value, label=label, facts=facts, printed=entry.text)


def _led(given: list[Entry]) -> list[Entry]:
    """A bare price, number or link joins the short line that leads to it."""
    out: list[Entry] = []
    for entry in given:
        before = out[-1] if out else None
        if (
            before is not None
            and entry.kind is BlockKind.TEXT
            and before.kind in (BlockKind.TEXT, BlockKind.HEADING)
            and not entry.label
            and entry.bare
            and entry.kinds <= _BARE
            and entry.page == before.page
            and before.stretch == entry.stretch
            and _leads(before, entry)
        ):
            joined = msgspec.structs.replace(
                before,
                text=f"{before.text} {entry.text}",
                printed=f"{before.labelled} {entry.text}" if before.label else "",
                kind=BlockKind.TEXT,
                facts=before.facts + entry.facts,
            )
            out[-1] = joined
        else:
            out.append(entry)
    return out


def _leads(before: Entry, entry: Entry) -> bool:
    if len(before.text) > 2 * _LEAD_IN or before.text[-1] in ".!?。！？":
        return False
    if before.text[-1] in ":：":
        return True
    if FactKind.URL in entry.kinds and before.hard:
        return len(before.text.split()[-1]) <= _SHORT and not any(
            before.text.endswith(fact.text) for fact in before.facts
        )
    return not before.hard and len(before.text) <= _LEAD_IN and "," not in before.text
