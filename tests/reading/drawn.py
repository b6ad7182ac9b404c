"""Flyers drawn for a test: words on paper, a code among them, photographed well or badly."""

from collections.abc import Sequence

import cv2
import numpy as np
import zxingcpp
from PIL import Image as Pillow
from PIL import ImageDraw, ImageFont

from engine.readers import Image

PAPER = 245
"""Grey of the paper, 0 to 255."""

CONCERT = (
    "Midsummer Concert",
    "Friday 19th June 2026, 7.30 pm",
    "The Old Mill, Ferry Road, Marsham",
    "Tickets 01632 960 183",
    "ferrymill.example/concert",
)
"""A flyer's lines."""


def flyer(lines: Sequence[str], *, size: int = 44, width: int = 1000) -> Image:
    """Lines under each other, the first one larger; `size` is the height of a letter with its line, pixels."""
    page = Pillow.new("RGB", (width, round(size * (2.1 * len(lines) + 3))), (PAPER,) * 3)
    pen = ImageDraw.Draw(page)
    y = size
    for number, line in enumerate(lines):
        font = ImageFont.load_default(size * 1.5 if number == 0 else size)
        pen.text((size, y), line, fill=(20, 20, 30), font=font)
        y += round(size * (2.6 if number == 0 else 2.1))
    return np.asarray(page, np.uint8)


def code(payload: str, *, module: int = 6, kind: str = "QRCode") -> Image:
    """A code, drawn; a module of a QR code is so many pixels wide."""
    drawn = zxingcpp.create_barcode(payload, getattr(zxingcpp.BarcodeFormat, kind)).to_image(scale=module)
    return np.asarray(cv2.cvtColor(np.array(drawn), cv2.COLOR_GRAY2RGB), np.uint8)


def under(page: Image, picture: Image) -> Image:
    """The page with a picture at its foot, in the middle."""
    height, width = picture.shape[:2]
    foot = np.full((height + 60, page.shape[1], 3), PAPER, np.uint8)
    left = (page.shape[1] - width) // 2
    foot[30 : 30 + height, left : left + width] = picture
    return np.concatenate([page, foot])


def tilted(page: Image, degrees: float) -> Image:
    """The page lying askew on a dark table."""
    height, width = page.shape[:2]
    grown = cv2.copyMakeBorder(page, 120, 120, 120, 120, cv2.BORDER_CONSTANT, value=(70, 60, 50))
    matrix = cv2.getRotationMatrix2D((width / 2 + 120, height / 2 + 120), degrees, 1)
    size = (width + 240, height + 240)
    return np.asarray(cv2.warpAffine(grown, matrix, size, borderValue=(70, 60, 50), flags=cv2.INTER_CUBIC), np.uint8)


def blurred(page: Image, pixels: float) -> Image:
    """Out of focus by so many pixels."""
    return np.asarray(cv2.GaussianBlur(page, (0, 0), pixels), np.uint8)


def snapped() -> Image:
    """The concert, hardly to be read: small, out of focus, in the dark, with the grain of a bad lens."""
    page = blurred(flyer(CONCERT, size=20, width=600), 2.0) * 0.3
    return np.clip(page + np.random.default_rng(5).normal(0, 3, page.shape), 0, 255).astype(np.uint8)


def png(page: Image) -> bytes:
    """As a file."""
    return bytes(cv2.imencode(".png", cv2.cvtColor(page, cv2.COLOR_RGB2BGR))[1])
