"""Timetables, menus and price lists: in columns for a chat, and as a file for a spreadsheet."""

import csv
import io
import re
import unicodedata
from collections.abc import Sequence

from engine.contract import Result, Table
from engine.stages.document import Block, BlockKind, Document

WIDTH = 30
"""Columns of letters of one width that a phone shows without wrapping, in a chat's bubble."""
ROWS = 3
"""Rows from which it is a table."""
BETWEEN = 1
"""Other lines that a table may have between two of its rows: a heading."""
_FIGURE = re.compile(r"\D{0,3}\d[\d.,:/ ]*\D{0,3}$")
"""A number with its sign or unit."""
_FORMULA = re.compile(r"(^|[;\t\r\n])(\s*)(?=[=+\-@＝＋－＠])")
"""Where a spreadsheet would take what follows for a formula: where a cell begins, or where another begins in a country
whose spreadsheets part cells with a semicolon."""
_NO_FORMULA = re.compile(r"[+-]+|[+-] ?\d+([.,]\d+)?")
"""Dashes of a timetable, and plain numbers."""


def tables_of(document: Document) -> tuple[Table, ...]:
    """The tables of a document; a heading between two rows is a row of one cell."""
    found: list[Table] = []
    run: list[Block] = []
    for block in document.blocks:
        if (block.kind is BlockKind.ROW and (not run or run[0].page == block.page)) or (
            run and block.page == run[0].page and _between(run) < BETWEEN and block.kind is BlockKind.HEADING
        ):
            run.append(block)
        else:
            found += _table(run)
            run = [block] if block.kind is BlockKind.ROW else []
    return (*found, *_table(run))


def _between(run: Sequence[Block]) -> int:
    """Lines at the end that are no rows."""
    count = 0
    for block in reversed(run):
        if block.kind is BlockKind.ROW:
            break
        count += 1
    return count


def _table(run: Sequence[Block]) -> list[Table]:
    kept = run[: len(run) - _between(run)]
    rows = tuple(block.cells or (block.text,) for block in kept)
    return [Table(page=kept[0].page, rows=rows)] if sum(len(row) > 1 for row in rows) >= ROWS else []


def aligned(table: Table) -> str:
    """In columns that stand under each other; row by row where a phone is too narrow for that."""
    columns = max(len(row) for row in table.rows)
    full = [row for row in table.rows if len(row) > 1]
    widths = [max((_width(row[at]) for row in full if at < len(row)), default=0) for at in range(columns)]
    if sum(widths) + 2 * (columns - 1) > WIDTH:
        return "\n".join(_one(row) for row in table.rows)
    right = [at > 0 and _figures([row[at] for row in full[1:] if at < len(row)]) for at in range(columns)]
    lines = []
    for row in table.rows:
        if len(row) == 1:
            lines.append(row[0])
            continue
        cells = []
        for at, cell in enumerate(row):
            room = " " * (widths[at] - _width(cell))
            cells.append(room + cell if right[at] else cell + room)
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)


def as_csv(result: Result) -> bytes:
    """All tables in one file, an empty line between two, in UTF-8 with the mark by which Excel knows it."""
    out = io.StringIO()
    writer = csv.writer(out)
    for number, table in enumerate(result.tables):
        if number:
            writer.writerow([])
        writer.writerows([_inert(cell) for cell in row] for row in table.rows)
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _one(row: Sequence[str]) -> str:
    """A row on one line, without empty cells; the first cell tells what the others are of."""
    filled = [cell for cell in row if cell]
    return " · ".join(filled)


def _figures(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell]
    return bool(filled) and sum(bool(_FIGURE.match(cell)) for cell in filled) * 2 > len(filled)


def _inert(cell: str) -> str:
    """As it is printed; with a sign before what a spreadsheet would compute."""
    return cell if _NO_FORMULA.fullmatch(cell) else _FORMULA.sub(r"\1'\2", cell)


def _width(text: str) -> int:
    return sum(map(_columns, text))


def _columns(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
