"""Pages drawn in numbers: where a line stands and how high it is."""

import math

from engine.contract import Box, Line, Page

Placed = tuple[str, float, float, float]
"""Text, left, top and height of a line, pixels."""


def page(*lines: Placed, tilt: float = 0.0, width: int = 1000, height: int = 1400) -> Page:
    """A page whose lines run `tilt` degrees downhill; letters are half as wide as high, Chinese ones as wide."""
    return Page(width=width, height=height, lines=tuple(_line(line, tilt, width / 2, height / 2) for line in lines))


def centred(*lines: tuple[str, float, float]) -> list[Placed]:
    """Lines around the middle of the page: text, top and height."""
    return [(text, 500 - _width(text, height) / 2, top, height) for text, top, height in lines]


def _width(text: str, height: float) -> float:
    return sum(height * (1.0 if c > "\u2e80" else 0.5) for c in text)


def _line(placed: Placed, tilt: float, centre_x: float, centre_y: float) -> Line:
    text, left, top, height = placed
    right, bottom = left + _width(text, height), top + height
    turn = math.radians(tilt)

    def turned(x: float, y: float) -> tuple[float, float]:
        x, y = x - centre_x, y - centre_y
        return (
            centre_x + x * math.cos(turn) - y * math.sin(turn),
            centre_y + x * math.sin(turn) + y * math.cos(turn),
        )

    corners = (turned(left, top), turned(right, top), turned(right, bottom), turned(left, bottom))
    return Line(text=text, confidence=0.99, box=Box(corners=corners))
