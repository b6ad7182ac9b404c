"""QR and bar codes on a picture. What they say is data from a stranger: cleaned, bounded, never fetched, never run."""

from collections.abc import Sequence
from functools import cache
from typing import Any

import cv2
import numpy as np
from msgspec.structs import replace

from engine.contract import Box, Line, Page, Symbol, printable
from engine.readers import Image, orientation

LONGER = 1600
"""Pixels of the longer side at which codes are looked for. Drawn on photos of 2,400 x 3,200, tilted by up to 40 degrees
and blurred, as many were read at this size as at full size, in a quarter of the time: 5 ms where there is none."""
FORMATS = ("QRCode", "MicroQRCode", "RMQRCode", "Aztec", "EANUPC", "Code128")
"""What stands on flyers, tickets and goods. The codes of parcels, pharmacies and passports would double the time."""
PAYLOAD = 2000
"""Characters of the longest payload that is kept: half of what the largest QR code holds, and more than any link or
address has. What is longer is left out, since a part of it would say something else."""
MOST = 16
"""Codes that are kept of one picture."""


def with_symbols(page: Page, found: Sequence[Symbol]) -> Page:
    """The page read from a picture with the codes that were found on it, top to bottom, and without the letters that
    their squares look like."""
    if not found:
        return page
    turned = (replace(symbol, box=_turned(symbol.box, page)) for symbol in found)
    symbols = tuple(sorted(turned, key=lambda symbol: symbol.box.top)[:MOST])
    lines = tuple(line for line in page.lines if not any(_within(line, symbol.box) for symbol in symbols))
    return replace(page, lines=lines, symbols=symbols)


def find(image: Image) -> tuple[Symbol, ...]:
    """The codes on a picture, as they lie on it."""
    import zxingcpp

    height, width = image.shape[:2]
    scale = min(1.0, LONGER / max(height, width))
    grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
    if scale < 1:
        size = max(1, round(width * scale)), max(1, round(height * scale))
        grey = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    found = []
    for code in zxingcpp.read_barcodes(grey, formats=_formats(), text_mode=zxingcpp.TextMode.Plain):
        text = clean(code.text)
        if text and len(text) <= PAYLOAD and code.content_type != zxingcpp.ContentType.Binary:
            found.append(Symbol(text=text, format=code.format.name, box=_box(code.position, scale)))
    return tuple(found)


def clean(text: str) -> str:
    """A payload without signs that are not seen or that turn the direction of others; line breaks stay."""
    return printable(text).strip()


@cache
def _formats() -> Any:
    import zxingcpp

    return zxingcpp.BarcodeFormats([getattr(zxingcpp.BarcodeFormat, name) for name in FORMATS])


def _within(line: Line, box: Box) -> bool:
    """Whether the middle of the line is inside the code."""
    x, y = (sum(corner[axis] for corner in line.box.corners) / 4 for axis in (0, 1))
    return cv2.pointPolygonTest(np.array(box.corners, np.float32), (x, y), False) >= 0


def _box(position: Any, scale: float) -> Box:
    """Corners from the code's own top left, whichever way round it was printed."""
    corners = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    a, b, c, d = ((point.x / scale, point.y / scale) for point in corners)
    return Box(corners=(a, b, c, d))


def _turned(box: Box, page: Page) -> Box:
    """As the page stands, which is the picture turned."""
    width, height = (page.height, page.width) if page.rotation in (90, 270) else (page.width, page.height)
    turned = orientation.turned(np.array(box.corners, np.float32), page.rotation, width, height)
    a, b, c, d = ((float(x), float(y)) for x, y in turned)
    return Box(corners=(a, b, c, d))
