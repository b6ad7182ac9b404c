"""Rows of menus, programmes and timetables, so that they can be read on a phone."""

import re
import unicodedata
from collections.abc import Sequence

from engine.contract import Platform
from engine.stages.compare import says
from engine.writers.composer.entries import Entry
from engine.writers.markup import Part, Shape, Style, line

PHONE_COLUMNS = 44
"""Columns of typewriter letters that a phone shows without wrapping."""
_TIME = re.compile(r"^\d{1,2}(?:[.:h]\d{2})?\s*(?:[ap]\.?\s?m\.?|noon|uhr|h)?(?:\s*[-–]\s*\d.*)?$", re.IGNORECASE)
_NUMBER = re.compile(r"^[^\w]*(?:[A-Z]{0,3}[$€£₹¥₺₽]?\s?)?[\d<~].{0,9}$|^[-–—]$")


def table(rows: Sequence[Entry], platform: Platform) -> list[Part]:
    """One line a row; a block of typewriter letters where columns of figures have to stand under each other."""
    grid = [tuple(cell.strip() for cell in (row.cells or (row.text,))) for row in rows]
    width = max(len(cells) for cells in grid)
    head = _head(grid) if width > 2 else None
    body = grid[1:] if head else grid
    if width >= 3 and _figures(body):
        return _aligned(head, body, platform)
    if width == 3 and _timed(body):
        out = [line(_timed_row(head), Style.ITALIC)] if head else []
        return out + [line(_timed_row(cells)) for cells in body]
    out = [line(_plain(head), Style.ITALIC)] if head else []
    return out + [line(_spanned(cells, row)) for cells, row in zip(body, rows[-len(body) :], strict=True)]


def _head(grid: Sequence[tuple[str, ...]]) -> tuple[str, ...] | None:
    """The first row where it names the columns: no figures in it, figures or times below."""
    if len(grid) < 2:
        return None
    first, below = grid[0], grid[1:]
    named = not any(_NUMBER.match(cell) or _TIME.match(cell) for cell in first if cell)
    return first if named and (_timed(below) or _figures(below)) else None


def _timed(grid: Sequence[tuple[str, ...]]) -> bool:
    return sum(bool(_TIME.match(cells[0])) for cells in grid) * 2 > len(grid)


def _figures(grid: Sequence[tuple[str, ...]]) -> bool:
    """Whether two columns or more are made of figures."""
    columns = range(1, max((len(cells) for cells in grid), default=0))
    full = [[cells[at] for cells in grid if at < len(cells) and cells[at]] for at in columns]
    return sum(len(c) * 2 >= len(grid) and sum(bool(_NUMBER.match(x)) for x in c) * 3 >= len(c) * 2 for c in full) >= 2


def _timed_row(cells: Sequence[str]) -> str:
    """ "8.30 a.m. 50 m dash (III, IV)"."""
    cells = [cell for cell in cells if cell]
    if len(cells) < 3 or "(" in cells[2]:
        return " ".join(cells)
    return f"{cells[0]} {cells[1]} ({cells[2]})"


def _spanned(cells: Sequence[str], row: Entry) -> str:
    """The row on one line; without signs between its cells where a fact reaches over several of them."""
    whole = all(any(says(cell, fact.text) for cell in cells) for fact in row.facts)
    return _plain(cells) if whole else " ".join(filter(None, cells))


def _plain(cells: Sequence[str]) -> str:
    cells = [cell for cell in cells if cell]
    out = cells[0] if cells else ""
    for cell in cells[1:]:
        words = len(cells) > 2 and not _NUMBER.match(cell)
        out += f" · {cell}" if words and not _TIME.match(out) else f" {cell}"
    return out


def _aligned(head: tuple[str, ...] | None, body: Sequence[tuple[str, ...]], platform: Platform) -> list[Part]:
    columns = max(len(cells) for cells in body)
    full = [(*cells, *[""] * (columns - len(cells))) for cells in body]
    widths = [max(_width(cells[at]) for cells in full) for at in range(columns)]
    if sum(widths) + 2 * (columns - 1) > PHONE_COLUMNS + 4:
        out = [line(" · ".join(filter(None, head)), Style.ITALIC)] if head else []
        return out + [line(" · ".join(filter(None, cells))) for cells in body]
    out = []
    if head:
        names = (*head, *[""] * (columns - len(head)))[:columns]
        if len(head) <= columns and all(_width(n) <= max(w, 6) for n, w in zip(names[1:], widths[1:], strict=True)):
            widths = [max(w, _width(n)) for n, w in zip(names, widths, strict=True)]
            full = [names, *full]
        else:
            out = [line(" · ".join(filter(None, head)), Style.ITALIC)]
    shape = Shape.LINE if platform is Platform.PLAIN else Shape.CODE
    for cells in full:
        padded = [cells[0] + " " * (widths[0] - _width(cells[0]))]
        padded += [" " * (w - _width(cell)) + cell for cell, w in zip(cells[1:], widths[1:], strict=True)]
        out.append(Part(line("  ".join(padded), shape=Shape.CODE).runs, shape))
    return out


def _width(text: str) -> int:
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )
