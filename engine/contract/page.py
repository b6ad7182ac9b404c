"""A photo as it was read."""

import math

import msgspec

from engine.contract.usage import Usage

Point = tuple[float, float]


class Box(msgspec.Struct, frozen=True, kw_only=True):
    """Four corners around a line: top left, top right, bottom right, bottom left, as the text runs."""

    corners: tuple[Point, Point, Point, Point]

    @property
    def left(self) -> float:
        return min(x for x, _ in self.corners)

    @property
    def right(self) -> float:
        return max(x for x, _ in self.corners)

    @property
    def top(self) -> float:
        return min(y for _, y in self.corners)

    @property
    def bottom(self) -> float:
        return max(y for _, y in self.corners)

    @property
    def height(self) -> float:
        """Mean length of the two short sides, which tilting does not change."""
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = self.corners
        return (math.hypot(ax - dx, ay - dy) + math.hypot(bx - cx, by - cy)) / 2


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One line of text as the reader found it."""

    text: str
    confidence: float
    """Mean probability of its characters, 0..1."""
    box: Box
    unsure: tuple[tuple[int, float], ...] = ()
    """Indexes into `text` of characters that the reader was not sure of, each with its probability, 0..1."""
    other: str = ""
    """What a second reading of the same place says; empty where there was none or it says the same."""


class Symbol(msgspec.Struct, frozen=True, kw_only=True):
    """A QR or bar code on a page."""

    text: str
    """Its payload, as UTF-8 text. Data like any other text of the photo: never fetched, never run."""
    format: str
    """As zxing-cpp names it: "QRCode", "EAN13", …"""
    box: Box


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """Rows of a page that belong together: a timetable, a menu, a price list."""

    page: int
    """Index of the page; -1 for the text that the person wrote."""
    rows: tuple[tuple[str, ...], ...]
    """Cells left to right, "" for an empty one; a row of one cell is a heading between others."""


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """One photo, read: its lines in reading order."""

    width: int
    """Pixels, upright."""
    height: int
    """Pixels, upright."""
    rotation: int = 0
    """Degrees clockwise that the text was turned by to stand upright, after EXIF: 0, 90, 180 or 270."""
    lines: tuple[Line, ...] = ()
    legible: float = 1.0
    """Share of the text found that could be read, 0..1, by the room that it takes and the reader's confidence."""
    symbols: tuple[Symbol, ...] = ()
    """QR and bar codes, top to bottom."""
    usage: Usage | None = None
    """What a model spent on reading it again; None where there was none."""
    unproved: bool = False
    """True where a model was to read it again and did not."""
