"""Lines into rows, rows into runs: stretches of the page that are one column or several side by side."""

from collections.abc import Sequence
from itertools import pairwise, takewhile
from statistics import median

from engine.stages.arrange.geometry import Item, typical_height

Row = tuple[Item, ...]
"""Items beside each other, left to right."""

SAME_ROW = 0.5
"""Share of the lesser height by which two items must overlap to stand in one row."""
GUTTER = 0.35
"""Least free width between columns, in typical heights."""
SCATTERED, RUNNING = 3, 40
"""Words of a justified line that were read apart, and characters of the line above that it goes on from, at least."""
ALIKE = 1.4
"""Ratio of heights up to which lines may be of one text and of a box beside it."""
BREAK = 1.0
"""Free height that ends a run of columns, in typical heights."""


def rows_of(items: Sequence[Item]) -> list[Row]:
    """Rows from top to bottom; an item joins the row whose members it overlaps in height."""
    rows: list[list[Item]] = []
    for item in sorted(items, key=lambda i: i.middle):
        for row in reversed(rows[-3:]):
            if all(_beside(item, other) for other in row):
                row.append(item)
                break
        else:
            rows.append([item])
    rows.sort(key=lambda row: sum(i.middle for i in row) / len(row))
    return [tuple(sorted(row, key=lambda i: i.left)) for row in rows]


def _beside(a: Item, b: Item) -> bool:
    overlap = min(a.bottom, b.bottom) - max(a.top, b.top)
    apart = max(a.left, b.left) - min(a.right, b.right)
    return overlap >= SAME_ROW * min(a.height, b.height) and apart > -0.5 * min(a.height, b.height)


def columns_of(items: Sequence[Item], gutter: float) -> list[tuple[float, float]]:
    """Left and right of the columns that free vertical strips of at least `gutter` pixels leave."""
    columns: list[list[float]] = []
    for item in sorted(items, key=lambda i: i.left):
        if columns and item.left - columns[-1][1] < gutter:
            columns[-1][1] = max(columns[-1][1], item.right)
        else:
            columns.append([item.left, item.right])
    return [(left, right) for left, right in columns]


def runs_of(items: Sequence[Item], title: frozenset[int]) -> list[list[Row]]:
    """The page's rows in runs. All rows of a run with several columns share their gutters.

    The lines whose index is in `title` are in no column, though two words of one be read apart.
    """
    rows = _closed_up(rows_of(items), title)
    gutter = GUTTER * typical_height(items)
    limit = BREAK * typical_height(items)
    runs: list[list[Row]] = []
    for row in rows:
        if runs and _continues(runs[-1], row, gutter, limit):
            runs[-1].append(row)
        else:
            runs.append([*_beginning(runs[-1], row, gutter, limit), row] if runs and len(row) > 1 else [row])
            runs = [run for run in runs if run]
    return [part for run in runs for part in _trim(run, gutter)]


def _closed_up(rows: Sequence[Row], title: frozenset[int]) -> list[Row]:
    """The rows; the words of a justified line that stand far apart, and those of the title, become rows of one, left
    to right."""
    out: list[Row] = []
    above: Row = ()
    for row in rows:
        justified = len(above) == 1 and len(row) >= SCATTERED and _as_wide(above[0], row)
        titled = all(item.line in title for item in row)
        out += [(item,) for item in row] if justified or titled else [row]
        above = row
    return out


def _as_wide(line: Item, row: Row) -> bool:
    """Whether a row begins and ends right under a line of running text, in letters of its size."""
    height = line.height
    near = min(i.top for i in row) - line.bottom < SAME_ROW * height and len(line.text) >= RUNNING
    ends = abs(row[0].left - line.left) < height and abs(row[-1].right - line.right) < height
    return near and ends and all(abs(item.height - height) < SAME_ROW * height for item in row)


def _continues(run: list[Row], row: Row, gutter: float, limit: float) -> bool:
    """Whether a row goes on with a run: near enough, and the columns stay."""
    members = [item for r in run for item in r]
    if min(i.top for i in row) - max(i.bottom for i in members) > limit:
        return False
    several = any(len(r) > 1 for r in run)
    if not several and len(row) == 1:
        return True
    together = len(columns_of([*members, *row], gutter))
    before = len(columns_of(members, gutter)) if several else 1
    if not several:
        # Lines of one column above: they are part of it only where they leave the gutter free.
        return together > 1 and len(columns_of(row, gutter)) == together
    return together >= min(2, before) and together >= before - 1 and together > 1


def _beginning(run: list[Row], row: Row, gutter: float, limit: float) -> list[Row]:
    """Takes rows of one item each off the end of a run which stand on both sides of the gutter of the row below: a
    text and a box beside it, whose first lines are not level, under a line that reaches over both."""
    taken: list[Row] = []
    columns = columns_of(row, gutter)
    while run and len(run[-1]) == 1:
        members = [item for r in (run[-1], *taken, row) for item in r]
        below = min(i.top for i in (taken[0] if taken else row))
        heights = [item.height for item in members]
        if len(columns_of(members, gutter)) != len(columns) or below - run[-1][0].bottom > limit:
            break
        if max(heights) > ALIKE * min(heights):
            break
        taken.insert(0, run.pop())
    if len(_sides(taken, columns_of([item for r in (*taken, row) for item in r], gutter))) < len(columns):
        run += taken
        return []
    return taken


def _trim(run: list[Row], gutter: float) -> list[list[Row]]:
    """Lines before the first and after the last row with several items leave the run, unless they are its columns'."""
    wide = [i for i, row in enumerate(run) if len(row) > 1]
    if not wide or len(run) == 1:
        return [run]
    columns = columns_of([item for row in run for item in row], gutter)
    others = [row for at, row in enumerate(run) if at not in wide]
    if len(wide) == 1 and len(_sides(others, columns)) < len(columns):
        first = last = wide[0]
    else:
        pitch = median([b[0].middle - a[0].middle for a, b in pairwise(run)])
        first = wide[0] - _followers(run[: wide[0] + 1][::-1], columns, pitch)
        last = wide[-1] + _followers(run[wide[-1] :], columns, pitch)
    return [part for part in (run[:first], run[first : last + 1], run[last + 1 :]) if part]


def _sides(rows: list[Row], columns: list[tuple[float, float]]) -> set[int]:
    """Indexes of the columns in which rows have something."""
    return {i for row in rows for item in row for i, (left, right) in enumerate(columns) if left <= item.left <= right}


def _followers(rows: list[Row], columns: list[tuple[float, float]], pitch: float) -> int:
    """How many rows after the first, going away from it, belong to the columns: all that stand on several sides, or
    those of one side that keep the run's pitch (pixels from row to row)."""
    if len(_sides(rows[1:], columns)) > 1:
        return len(rows) - 1
    near = takewhile(lambda pair: abs(pair[1][0].middle - pair[0][0].middle) <= 1.25 * pitch, pairwise(rows))
    return sum(1 for _ in near)
