"""From boxes to reading order: rows, columns, tables, paragraphs and the title. Pure."""

from collections.abc import Sequence

from msgspec.structs import replace

from engine.contract import Page
from engine.stages.arrange.geometry import Item, straighten, typical_height
from engine.stages.arrange.leaf import with_leaves
from engine.stages.arrange.paragraphs import APART, NO_GAP, Paragraph, paragraphs_of, split_marker
from engine.stages.arrange.rows import GUTTER, Row, runs_of
from engine.stages.arrange.tables import (
    bands_of,
    cells_of,
    columns_of_table,
    halves_of,
    in_columns,
    is_table,
    with_continued,
)
from engine.stages.arrange.title import title_of
from engine.stages.document import Block, BlockKind, Document

HEADING_WORDS = 5
"""Words that a heading has at most."""
HEADING_SIZE = 1.12
"""Height of a heading over the median of the page."""
BULLET = 0.4
"""Width of a bullet and the space behind it at least, in heights."""
LISTED = 2
"""Items of a list at least below which another list may be headed."""
COLONS = (":", "：")
TITLE_LENGTH = 80
"""Characters up to which the first line of a text that the person wrote is its title."""


def arrange(pages: Sequence[Page], text: str = "", note: str = "") -> Document:
    """The document that photos, or a text that the person wrote, make; `note` is said after them.

    The lines of the document's pages are in reading order. `language` is left empty.
    """
    ordered: list[Page] = []
    blocks: list[Block] = []
    for number, page in enumerate(pages):
        page, found = _arrange_page(page, number, _next_group(blocks))
        if any(b.kind is BlockKind.TITLE for b in blocks):  # an album has one title
            found = [replace(b, kind=BlockKind.HEADING) if b.kind is BlockKind.TITLE else b for b in found]
        ordered.append(page)
        blocks += found
    blocks += _written(text, _next_group(blocks), titled=True)
    blocks += _written(note, _next_group(blocks), titled=False)
    return Document(pages=tuple(ordered), blocks=tuple(blocks))


def _next_group(blocks: Sequence[Block]) -> int:
    return blocks[-1].group + 1 if blocks else 0


def _arrange_page(page: Page, number: int, group: int) -> tuple[Page, list[Block]]:
    items = straighten(page)
    typical = typical_height(items)
    title = frozenset(item.line for item in title_of(items, typical))
    blocks: list[Block] = []
    entries = list(with_leaves(_entries(items, title), title))
    paragraphs = [paragraph for paragraph, _ in entries]
    for at, (paragraph, cells) in enumerate(entries):
        group += bool(blocks) and paragraph.gap > APART
        heads = _heads(paragraphs, at)
        blocks.append(_block(paragraph, cells, title, number, group, typical, heads=heads))
    order = [index for block in blocks for index in block.lines]
    place = {old: new for new, old in enumerate(order)}
    blocks = [replace(block, lines=tuple(place[i] for i in block.lines)) for block in blocks]
    return replace(page, lines=tuple(page.lines[i] for i in order)), blocks


def _entries(items: Sequence[Item], title: frozenset[int]) -> list[tuple[Paragraph, tuple[str, ...]]]:
    """Paragraphs in reading order, a table's row as one of them beside its cells."""
    gutter = GUTTER * typical_height(items)
    margin = max((item.right for item in items), default=0.0)
    out: list[tuple[Paragraph, tuple[str, ...]]] = []
    above: float | None = None
    bands = [band for stretch in runs_of(items, title) for band in bands_of(stretch)]
    for run in (part for band in bands for part in halves_of(band, gutter)):
        members = [item for row in run for item in row]
        if all(len(row) == 1 for row in run):
            out += [(p, ()) for p in paragraphs_of(members, margin, title, above)]
        elif is_table(run, gutter):
            columns = columns_of_table(run, gutter)
            for row in with_continued(run, columns):
                out.append(_row(row, columns, above))
                above = max(item.bottom for item in row)
        else:
            side = in_columns(run, gutter)
            for column, following in zip(side, [*side[1:], None], strict=True):
                right = min(item.left for item in following) - gutter if following else margin
                out += [(p, ()) for p in paragraphs_of(column, right, title, None)]
            above = None  # what stands under columns belongs to none of them
            continue
        above = max(item.bottom for item in members)
    return out


def _row(row: Row, columns: Sequence[tuple[float, float]], above: float | None) -> tuple[Paragraph, tuple[str, ...]]:
    gap = NO_GAP if above is None else (min(i.top for i in row) - above) / max(i.height for i in row)
    text = " ".join(item.text for item in row)
    marker, text = ("", text) if len(row) > 1 else split_marker(text)
    return Paragraph(row, text, marker, gap), cells_of(row, columns) if len(row) > 1 else ()


def _block(
    paragraph: Paragraph,
    cells: tuple[str, ...],
    title: frozenset[int],
    page: int,
    group: int,
    typical: float,
    *,
    heads: bool,
) -> Block:
    size = sum(i.height for i in paragraph.items) / len(paragraph.items) / typical
    if paragraph.items[0].line in title:
        kind = BlockKind.TITLE
    elif cells:
        kind = BlockKind.ROW
    elif paragraph.marker:
        kind = BlockKind.ITEM
    elif heads or (size >= HEADING_SIZE and _short(paragraph)):
        kind = BlockKind.HEADING
    else:
        kind = BlockKind.TEXT
    return Block(
        kind=kind,
        text=paragraph.text,
        page=page,
        lines=tuple(item.line for item in paragraph.items),
        cells=() if kind is BlockKind.TITLE else cells,
        marker="" if kind is BlockKind.TITLE else paragraph.marker,
        size=round(size, 2),
        group=group,
    )


def _heads(entries: Sequence[Paragraph], at: int) -> bool:
    """Whether a line among the items of two lists heads the lower one: it begins where the bullets do and looks like
    the line that heads the upper one. Any other is an item whose bullet was not seen."""
    above = at - 1
    while above >= 0 and entries[above].marker:
        above -= 1
    here, head = entries[at], entries[above]
    if at - above <= LISTED or above < 0 or here.marker or at + 1 == len(entries) or not entries[at + 1].marker:
        return False
    alike = _short(here) and _short(head) and here.text.endswith(COLONS) == head.text.endswith(COLONS)
    flush = here.items[0].left < entries[at + 1].items[0].left + BULLET * here.items[0].height
    return alike and flush and here.text[-1] not in ".,;!?"


def _short(paragraph: Paragraph) -> bool:
    return len(paragraph.items) == 1 and len(paragraph.text.split()) <= HEADING_WORDS


def _written(text: str, group: int, *, titled: bool) -> list[Block]:
    """Blocks of what a person wrote, a line each; a first line that stands alone is its title."""
    blocks: list[Block] = []
    lines = [line.strip() for line in text.strip().splitlines()]
    for number, line in enumerate(lines):
        if not line:
            group += bool(lines[number - 1])
            continue
        marker, rest = split_marker(line)
        kind = BlockKind.ITEM if marker else BlockKind.TEXT
        alone = number == 0 and len(lines) > 1 and len(line) <= TITLE_LENGTH
        if titled and alone and not marker and not line.endswith((",", ";", "，", "、")):  # "Hi all," greets
            kind = BlockKind.TITLE
        blocks.append(Block(kind=kind, text=rest, page=-1, marker=marker, group=group))
    return blocks
