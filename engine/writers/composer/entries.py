"""From blocks to entries: what the page says, cut into pieces that a message may move about.

Nothing is reworded: an entry's text is printed words in printed order.
"""

from collections.abc import Iterable, Sequence

import msgspec

from engine.contract import Box, Fact, FactKind
from engine.stages import labels
from engine.stages.compare import says, squeeze, words
from engine.stages.document import Block, BlockKind, Document
from engine.stages.facts import symbols
from engine.writers.composer.lines import apart, printed

_ABOVE = 2
"""Lines above the heading of a later page that belong to it, such as the name of the school again."""
FREE = "free"
"""Value of a price that is none."""
_EDGE = " \t\n·|"
"""Signs that part what stands on a line, and say nothing at its ends."""
_SPAN = 4
"""Blocks that one fact may be broken over."""


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
    subtitle: bool = False
    """Stood above the title of a page after the first; it stays with that title."""
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
    def gratis(self) -> bool:
        """Whether all it tells but names is that something is free."""
        return self.hard == {FactKind.PRICE} and all(f.value == FREE for f in self.facts if f.kind is FactKind.PRICE)

    @property
    def announced(self) -> labels.Label | None:
        """What its label says it is."""
        return labels.known(self.label) if self.label else None

    def follows(self, other: "Entry") -> bool:
        """Whether nothing was left out or moved between the two."""
        still = self.stretch == other.stretch and self.page == other.page
        return still and not self.subtitle and not other.subtitle

    @property
    def labelled(self) -> str:
        """With its label, as "Doors: 7:30 PM"."""
        if not self.label or self.printed:
            return self.printed or self.text
        colon = "：" if self.label[-1] > "\u2e80" and self.label[-1] <= "\uff00" else ": "
        colon = " " if self.label[-1] in "?？" else colon
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
                text=block.text.strip(_EDGE) or block.text.strip(),
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
    first = blocks[title].page if title >= 0 else found[0].page if found else 0
    return [*_spanned(_titled(found, first), facts), *_coded(facts, stretch + 1)]


def _coded(facts: Sequence[Fact], stretch: int) -> list[Entry]:
    """What a QR code alone says, a line for each code: whoever is sent the message cannot scan it."""
    codes: dict[tuple[int, tuple[Box, ...]], list[Fact]] = {}
    for fact in facts:
        if fact.rule.startswith(symbols.RULE) and fact.kind is not FactKind.CODE:
            codes.setdefault((fact.page, fact.boxes), []).append(fact)
    return [
        Entry(text=", ".join(fact.text for fact in said), facts=tuple(said), page=page, group=-1, stretch=stretch + at)
        for at, ((page, _), said) in enumerate(codes.items())
    ]


def _facts_of(block: Block, facts: Iterable[Fact]) -> tuple[Fact, ...]:
    return tuple(
        fact
        for fact in facts
        if fact.page == block.page
        and (not fact.lines or not block.lines or not set(fact.lines).isdisjoint(block.lines))
        and says(block.text, fact.text)
    )


def _titled(given: list[Entry], first: int) -> list[Entry]:
    """The heading of a page after the first one heads all of that page, also the line or two above it."""
    out: list[Entry] = []
    for entry in given:
        above = [other for other in out if other.page == entry.page]
        heads = entry.kind in (BlockKind.TITLE, BlockKind.HEADING) and entry.page != first and len(above) <= _ABOVE
        if heads and all(other.kind is BlockKind.TEXT and out[-len(above) :] == above for other in above):
            moved = [msgspec.structs.replace(other, subtitle=True) for other in above]
            out[len(out) - len(above) :] = [msgspec.structs.replace(entry, kind=BlockKind.TITLE), *moved]
        else:
            out.append(entry)
    return out


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
                    run[0].page == fact.page
                    and run[-1].follows(run[0])
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
