"""Flyers in a few lines, and what a person would write down from them."""

from engine.contract import Fact, FactKind, Options
from engine.stages import facts
from engine.stages.document import Block, BlockKind, Document

IN_DIGITS = frozenset({"date", "deadline", "time", "price", "phone", "url", "email", "handle"})


def document(text: str) -> Document:
    """A block a line; the line that begins with "# " is the title, cells of a row are parted by " | "."""
    blocks = []
    for line in filter(None, (line.strip() for line in text.splitlines())):
        if line.startswith("# "):
            blocks.append(Block(kind=BlockKind.TITLE, text=line[2:]))
        elif " | " in line:
            cells = tuple(line.split(" | "))
            blocks.append(Block(kind=BlockKind.ROW, text=" ".join(cells), cells=cells))
        else:
            blocks.append(Block(kind=BlockKind.TEXT, text=line))
    return Document(blocks=tuple(blocks))


def found(text: str, region: str = "") -> tuple[Fact, ...]:
    return facts.find(document(text), Options(region=region))


def in_digits(text: str) -> set[str]:
    """ "kind value" of everything made of digits, and links: what must be complete and nothing beside it."""
    return {f"{fact.kind} {fact.value}" for fact in found(text) if fact.kind in IN_DIGITS}


def texts(text: str, *kinds: FactKind) -> set[str]:
    return {fact.text for fact in found(text) if fact.kind in kinds}
