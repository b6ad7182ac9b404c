"""Is a run with several columns a table, read row by row, or columns, read one after the other?"""

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import fmean, median

from engine.stages.arrange.geometry import Item
from engine.stages.arrange.labels import is_label
from engine.stages.arrange.rows import Row, columns_of

ALIGNED = 0.3
"""Farthest that the middles of a row's items are apart, in their height."""
LABEL_SMALLER = 0.93
"""A card's label is at most this high against the lines under it."""
BAND_GAP, BAND_GAP_LEAST = 1.5, 0.4
"""Free height above a band's labels at least, over that under them and over their own height."""
KEYED, KEYED_ROWS = 0.6, 3
"""Share of the cells on the right that hold a figure, and rows, from which two columns are read row by row."""
SHEET, SHEET_ROWS = 0.5, 5
"""As `KEYED`, for a fact sheet: a word or two on the left of so many rows, each with a value level with it."""
SHEET_WORDS = 2
"""Words of a fact sheet's label at most."""
MOSTLY = 0.8
"""Share of a column's cells that are figures where it is one of figures."""
HEAD_ROWS = 5
"""Rows and columns together above which full rows under labels of their size are a table with its head."""
CARD_ROWS = 4
"""Rows that a band of cards has at most."""
UNEVEN, COUNTED = 1.7, 3
"""Ratio of heights from which a column holds letters of several sizes, among cells of so many characters."""
SHORT_WORDS = 3
"""Words that a label has at most."""
LONG = 24
"""Characters from which a cell is running text."""

PHONE_DIGITS = 7
"""Figures of a phone number at least."""
_BREAKS_OFF = re.compile(r"\w\s?[,，、&/+–-]$")
_REACHED = re.compile(r"^(?:https?://|www\.|\S+@\S+\.\w+$|@\w+$|[\w-]+(?:\.[\w-]+)*\.[^\W\d]{2,}(?:/\S*)?$)")
_FIGURE = re.compile(r"^\W*(?:[A-Za-z]{0,3}[$.]?|\D)?\s?\d[\d.,:/ ]*\S{0,6}(?: ?[ap]\.?m\.?)?\W*$", re.IGNORECASE)
"""A cell that is one number, amount, price or time."""


def is_table(run: Sequence[Row], gutter: float) -> bool:
    """True where the rows belong together: price lists, timetables, labels with their values beside them.

    `gutter` is the least free width between columns, pixels.
    """
    wide = [row for row in run if len(row) > 1]
    if len(run) == 1:
        return True
    if fmean(_aligned(row) for row in wide) < 0.75:
        return False
    columns = columns_of([item for row in run for item in row], gutter)
    if _cards(run, columns) or _wrapped(wide) or _reached(wide) or not _even(wide, columns):
        return False
    places = [at for at, row in enumerate(run) if len(row) > 1]
    full = len(wide) / (places[-1] - places[0] + 1)  # what stands before and after may be a list
    figures = fmean(any(_FIGURE.match(item.text) for item in row) for row in wide)
    if figures >= 0.5 and full >= 0.5 and not _running_text(wide):
        return True
    return full >= 0.7 and (len(columns) >= 3 or _labelled(wide) or _keyed(wide) or _answered(wide))


def bands_of(run: Sequence[Row]) -> list[Sequence[Row]]:
    """The run cut above each row of labels that stands apart from what is above it: cards under cards."""
    starts = [at for at in range(1, len(run) - 1) if _opens_band(run[at - 1], run[at], run[at + 1])]
    return [run[start:end] for start, end in pairwise([0, *starts, len(run)])]


def _opens_band(above: Row, row: Row, below: Row) -> bool:
    if len(row) < 2 or any(any(c.isdigit() for c in item.text) or not _short(item.text) for item in row):
        return False
    before = min(i.top for i in row) - max(i.bottom for i in above)
    after = min(i.top for i in below) - max(i.bottom for i in row)
    smaller = median(i.height for i in row) <= LABEL_SMALLER * median(i.height for i in below)
    return before > max(BAND_GAP * after, BAND_GAP_LEAST * row[0].height) and (
        smaller or any(is_label(item.text) for item in row)
    )


def halves_of(run: Sequence[Row], gutter: float) -> list[Sequence[Row]]:
    """The run cut into price lists that stand side by side, "dish, price, dish, price"; whole where it is none."""
    wide = [at for at, row in enumerate(run) if len(row) > 1]
    columns = columns_of_table(run, gutter)
    if len(columns) < 4 or len(columns) % 2:
        return [run]
    rows = [cells_of(row, columns) for row in run if len(row) >= len(columns) - 1]
    if len(rows) < 2:
        return [run]
    figures = [fmean(bool(_FIGURE.match(row[at])) for row in rows) for at in range(len(columns))]
    if max(figures[::2]) > 1 - MOSTLY or min(figures[1::2]) < MOSTLY:
        return [run]
    edges = [left for left, _ in columns[2::2]]
    sides: list[list[Row]] = [[] for _ in range(len(columns) // 2)]
    for row in run[wide[0] : wide[-1] + 1]:
        for number, side in enumerate(sides):
            if part := tuple(item for item in row if sum(item.left >= edge - gutter for edge in edges) == number):
                side.append(part)
    return [part for part in (run[: wide[0]], *sides, run[wide[-1] + 1 :]) if part]


def with_continued(run: Sequence[Row], columns: Sequence[tuple[float, float]]) -> list[Row]:
    """A table's rows; in one of labels and their values, what stands under a value alone goes on with it."""
    out: list[Row] = []
    labelled = len(columns) == 2 and _labelled([row for row in run if len(row) > 1])
    for row in run:
        right = len(row) == 1 and row[0].left >= columns[-1][0] - row[0].height
        if labelled and right and out and len(out[-1]) > 1 and row[0].top - out[-1][-1].bottom < row[0].height:
            out[-1] = (*out[-1], row[0])
        else:
            out.append(row)
    return out


def _aligned(row: Row) -> bool:
    middles = [item.middle for item in row]
    return max(middles) - min(middles) <= ALIGNED * max(item.height for item in row)


def _cards(run: Sequence[Row], columns: Sequence[tuple[float, float]]) -> bool:
    """Boxes side by side, each with a small label on top of what it says."""
    top, rest = run[0], [item for row in run[1:] for item in row]
    if len(run) > CARD_ROWS or len(top) != len(columns) or not rest:
        return False
    if any(any(c.isdigit() for c in item.text) or not _short(item.text) for item in top):
        return False
    named = sum(is_label(item.text) for item in top)
    smaller = median(i.height for i in top) <= LABEL_SMALLER * median(i.height for i in rest)
    if not smaller and len(run) + len(columns) > HEAD_ROWS and all(len(row) == len(columns) for row in run):
        return False  # a table's head
    return named >= 2 or (smaller and (named >= 1 or len(columns) == 2))


def _wrapped(rows: Sequence[Row]) -> bool:
    """Whether a cell breaks off and goes on in the next full row: columns of text, not rows."""
    pairs = [
        pair for above, below in pairwise(rows) if len(above) == len(below) for pair in zip(above, below, strict=True)
    ]
    return any(_BREAKS_OFF.search(above.text) for above, _ in pairs)


def _reached(rows: Sequence[Row]) -> bool:
    """Whether the right column is how to reach someone, as on a card, with no label of it on the left."""
    right = [row[-1].text for row in rows]
    ways = [bool(_REACHED.match(text)) or sum(map(str.isdigit, text)) >= PHONE_DIGITS for text in right]
    return all(ways) and any(_REACHED.match(text) for text in right) and len(rows) > 1 and not _labelled(rows)


def _labelled(rows: Sequence[Row]) -> bool:
    """Labels on the left, what they stand for beside them."""
    left = [row[0] for row in rows]
    if not all(_short(item.text) and not any(c.isdigit() for c in item.text) for item in left):
        return False
    return any(is_label(item.text, wholly=True) or item.text.endswith((":", "：")) for item in left)


def _keyed(rows: Sequence[Row]) -> bool:
    """Days, sizes or names on the left, beside each what holds for it: mostly figures, as in opening hours."""
    left, right = [row[0].text for row in rows], [row[-1].text for row in rows]
    if len(rows) < KEYED_ROWS or not all(_short(text) and text[0].isalnum() for text in left):
        return False
    numbered = [fmean(any(c.isdigit() for c in text) for text in side) for side in (left, right)]
    sheet = len(rows) >= SHEET_ROWS and not numbered[0] and all(len(text.split()) <= SHEET_WORDS for text in left)
    return numbered[0] <= 1 - MOSTLY and numbered[1] >= (SHEET if sheet else KEYED)


def _answered(rows: Sequence[Row]) -> bool:
    """Lines that are each answered beside it: by a figure, or by a word that answers others too ("Closed")."""
    right = [row[-1].text for row in rows]
    told = [any(c.isdigit() for c in text) or right.count(text) > 1 for text in right]
    return len(rows) > KEYED_ROWS and all(told) and all(len(row) == 2 and len(row[-1].text) <= LONG for row in rows)


def _even(rows: Sequence[Row], columns: Sequence[tuple[float, float]]) -> bool:
    """Whether the letters of each column are of about one size, as a table's are; a badge beside a text has several."""
    for left, right in columns:
        heights = [i.height for row in rows for i in row if left <= i.left <= right and len(i.text) >= COUNTED]
        if heights and max(heights) > UNEVEN * min(heights):
            return False
    return True


def _short(text: str) -> bool:
    return len(text.split()) <= SHORT_WORDS and len(text) <= LONG


def _running_text(rows: Sequence[Row]) -> bool:
    """Long lines on both sides."""
    return min(median(len(row[0].text) for row in rows), median(len(row[-1].text) for row in rows)) > LONG


def columns_of_table(run: Sequence[Row], gutter: float) -> list[tuple[float, float]]:
    """Left and right of a table's columns, by the rows that fill the most of them.

    A heading that reaches over several columns, or two cells read as one, would hide the gutters.
    """
    most = max(len(row) for row in run)
    return columns_of([item for row in run if len(row) == most for item in row], gutter / 4)


def cells_of(row: Row, columns: Sequence[tuple[float, float]]) -> tuple[str, ...]:
    """The row's text by column, "" where it has none; what reaches into several columns stands in its first."""
    cells: list[list[str]] = [[] for _ in columns]
    for item in row:
        cells[max(range(len(columns)), key=lambda c: _shared(item, columns[c]))].append(item.text)
    return tuple(" ".join(cell) for cell in cells)


def _shared(item: Item, column: tuple[float, float]) -> float:
    """Width that an item has in a column, pixels; the distance, negative, where it has none."""
    return min(item.right, column[1]) - max(item.left, column[0])


def in_columns(run: Sequence[Row], gutter: float) -> list[list[Item]]:
    """The run's items column by column, each from top to bottom."""
    items = [item for row in run for item in row]
    columns = columns_of(items, gutter)
    out: list[list[Item]] = [[] for _ in columns]
    for item in sorted(items, key=lambda i: i.middle):
        out[next(c for c, (left, right) in enumerate(columns) if left <= item.left <= right)].append(item)
    return out
