"""Lines as upright rectangles: the page's tilt and perspective taken out of their coordinates."""

import unicodedata
from collections.abc import Sequence
from statistics import fmean, median
from typing import NamedTuple

from engine.contract import Line, Page

LEAST = 1.0
"""Pixels that a line is wide and high at least, though its box be a stroke or a point: other lengths are divided by
them."""


class Item(NamedTuple):
    """One line or, when it has been split or joined, a stretch of one; straightened page pixels, y down."""

    line: int
    """Index of the line in its page."""
    text: str
    left: float
    right: float
    top: float
    bottom: float
    height: float
    """Of its letters, which straightening does not change."""

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2

    @property
    def centre(self) -> float:
        return (self.left + self.right) / 2

    @property
    def width(self) -> float:
        return self.right - self.left


def straighten(page: Page) -> list[Item]:
    """The page's lines with the slope of the text taken out, in no particular order; lines that show nothing left out.

    The slope is fitted as a + b*y over the long lines (b is the perspective), so that lines of one row get one y.
    """
    flat, steep = _slope(page.lines)
    centre_x, centre_y = page.width / 2, page.height / 2
    items = []
    for index, line in enumerate(page.lines):
        if not _shows(line.text):
            continue
        box = line.box
        x, y = fmean(c[0] for c in box.corners), fmean(c[1] for c in box.corners)
        slope = flat + steep * (y - centre_y)
        middle = y - slope * (x - centre_x)
        shift = slope * (y - centre_y)
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = box.corners
        half = (((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5 + ((cx - dx) ** 2 + (cy - dy) ** 2) ** 0.5) / 4
        half = max(LEAST / 2, half)
        height = max(LEAST, box.height)
        items.append(
            Item(
                line=index,
                text=line.text,
                left=x + shift - half,
                right=x + shift + half,
                top=middle - height / 2,
                bottom=middle + height / 2,
                height=height,
            )
        )
    return items


def _shows(text: str) -> bool:
    """Whether a character of it can be seen."""
    return any(not char.isspace() and unicodedata.category(char) not in ("Cc", "Cf") for char in text)


def typical_height(items: Sequence[Item]) -> float:
    """Median height of the letters, pixels; `LEAST` for no items."""
    return median(item.height for item in items) if items else LEAST


def _slope(lines: Sequence[Line]) -> tuple[float, float]:
    """Slope of the text at the middle of the lines, and its change by pixel of y (both 0 without long lines)."""
    points = []
    for line in lines:
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = line.box.corners
        run = ((bx - ax) + (cx - dx)) / 2
        if run > 3 * line.box.height:
            points.append(((ay + by + cy + dy) / 4, ((by - ay) + (cy - dy)) / 2 / run, run))
    if not points:
        return 0.0, 0.0
    middle = median(slope for _, slope, _ in points)
    points = [p for p in points if abs(p[1] - middle) < 0.03]
    if len(points) < 4:
        return middle, 0.0
    total = sum(w for *_, w in points)
    mean_y = sum(y * w for y, _, w in points) / total
    mean_s = sum(s * w for _, s, w in points) / total
    spread = sum(w * (y - mean_y) ** 2 for y, _, w in points)
    steep = sum(w * (y - mean_y) * (s - mean_s) for y, s, w in points) / spread if spread else 0.0
    return mean_s, steep
