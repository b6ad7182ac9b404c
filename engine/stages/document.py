"""The page as a person sees it: blocks in reading order. Made by `arrange`, read by facts, writers and checks."""

from enum import StrEnum

import msgspec

from engine.contract import Page


class BlockKind(StrEnum):
    """What a block looks like; says nothing of what it means."""

    TITLE = "title"
    """What the photo is about, as its largest or topmost words say; at most one a document."""
    HEADING = "heading"
    """A short line that stands above others and is set apart from them."""
    TEXT = "text"
    """A paragraph."""
    ITEM = "item"
    """One entry of a list; `text` is without its bullet, which stands in `marker`."""
    ROW = "row"
    """One row of a table, a menu or a price list; `cells` has at least two members."""


class Block(msgspec.Struct, frozen=True, kw_only=True):
    """Lines of one page that belong together."""

    kind: BlockKind
    text: str
    """On one line, without hard wraps; a row's cells parted by one space; several lines where the line breaks
    matter (a poem), parted by a newline."""
    page: int = 0
    """Index of the page; -1 for text that the person wrote."""
    lines: tuple[int, ...] = ()
    """Indexes into the page's lines, in reading order."""
    cells: tuple[str, ...] = ()
    """Of a row, left to right; "" for an empty cell."""
    marker: str = ""
    """Of an item: "•", "1." and the like."""
    size: float = 1.0
    """Height of its letters over the median of the page."""
    group: int = 0
    """Blocks that stand close together share a number; it grows in reading order over the whole document."""


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """All that the photos of a job say, in reading order."""

    pages: tuple[Page, ...] = ()
    blocks: tuple[Block, ...] = ()
    language: str = ""
    """ISO 639-1 code of the main language, empty where unknown."""

    @property
    def title(self) -> str:
        return next((b.text for b in self.blocks if b.kind is BlockKind.TITLE), "")

    @property
    def text(self) -> str:
        """All of it: groups parted by an empty line, their blocks by a line break."""
        out: list[str] = []
        before: Block | None = None
        for block in self.blocks:
            if before is not None:
                out.append("\n" if block.group == before.group else "\n\n")
            out.append(f"{block.marker} {block.text}" if block.marker else block.text)
            before = block
        return "".join(out)
