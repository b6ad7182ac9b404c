"""The places of doubtful facts, cut out of the photos: one small picture to hold a message against, on a phone."""

import io
from collections.abc import Callable, Iterator, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow
from PIL import ImageDraw, ImageFont

from engine.contract import Box, Doubt, Fact, Page
from engine.readers import Image, orientation, recognition

MOST = 6
"""Facts that are shown, the first ones."""
LINES = 3
"""Printed lines of one fact that are shown."""
WIDTH, GUTTER, GAP = 640, 48, 10
"""Pixels: of the picture, of the margin that holds the numbers, and between two strips. A phone shows it full width."""
LOWEST = WIDTH // 16
"""Pixels that it is high at least; chats take no picture that is more than twenty times as wide as high."""
LETTERS = 44
"""Pixels that a line of text is made high, as long as the strip is not wider than the picture then."""
LARGEST = 4.0
"""How much a strip is enlarged at most; beyond that nothing more is to be seen."""
BESIDE, ABOVE = 2.0, 0.35
"""Margin around the words, in their height. Beside them it is wide: where in a line they stand is an estimate."""
BYTES = 70_000
"""Size of the picture at most; it travels with the result and is kept as long."""
SHADES = (16, 8, 4)
"""Greys that it is drawn in: as many as fit."""
_NEEDED = frozenset(Doubt) - {Doubt.ORDER}
"""Doubts that a look at the photo settles; the order of day and month stands nowhere on it."""

Grey = NDArray[np.uint8]


def draw(facts: Sequence[Fact], pages: Sequence[Page], picture: Callable[[int], Image | None]) -> bytes:
    """A PNG of the doubtful facts, each with its number among them (from 1); empty where there are none, or no photo.

    `picture` gives a page's photo as it was decoded; it is asked for the pages of doubtful facts only.
    """
    strips: dict[int, list[Grey]] = {}
    doubtful = list(enumerate((fact for fact in facts if fact.doubts), 1))[:MOST]
    for page in sorted({fact.page for _, fact in doubtful if _shown(fact, pages)}):
        image = picture(page)
        if image is None:
            continue
        upright, _ = orientation.turn(image, [], pages[page].rotation)
        for number, fact in doubtful:
            if fact.page == page and _shown(fact, pages):
                strips[number] = [_strip(upright, box) for box in fact.boxes[:LINES]]
    return _smallest(_sheet(strips)) if strips else b""


def _shown(fact: Fact, pages: Sequence[Page]) -> bool:
    return bool(fact.boxes) and 0 <= fact.page < len(pages) and not _NEEDED.isdisjoint(fact.doubts)


def _strip(image: Image, box: Box) -> Grey:
    """The box and a margin, flattened, with its contrast spread over all greys."""
    quad = np.array(box.corners, np.float32)
    across, down = quad[1] - quad[0], quad[3] - quad[0]
    wide, high = max(1.0, float(np.linalg.norm(across))), max(1.0, float(np.linalg.norm(down)))
    right, below = across / wide * high * BESIDE, down * ABOVE
    grown = quad + np.array([-right - below, right - below, right + below, below - right], np.float32)
    cut = cv2.cvtColor(recognition.crop(image, grown.astype(np.float32)), cv2.COLOR_RGB2GRAY)
    scale = min(LARGEST, LETTERS / high, (WIDTH - GUTTER) / cut.shape[1])
    size = max(1, round(cut.shape[1] * scale)), max(1, round(cut.shape[0] * scale))
    cut = cv2.resize(cut, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
    low, top = np.percentile(cut, (1, 99))
    return np.asarray(np.clip((cut - low) * (255 / max(1.0, float(top - low))), 0, 255), np.uint8)


def _sheet(strips: dict[int, list[Grey]]) -> Pillow.Image:
    """The strips under each other, each fact's with its number before the first."""
    height = GAP + sum(strip.shape[0] + GAP for some in strips.values() for strip in some)
    sheet = Pillow.new("L", (WIDTH, max(LOWEST, height)), 255)
    pen, font, y = ImageDraw.Draw(sheet), ImageFont.load_default(28), GAP
    for number, some in strips.items():
        pen.text((GUTTER // 2, y + some[0].shape[0] // 2), str(number), fill=0, font=font, anchor="mm")
        for strip in some:
            sheet.paste(Pillow.fromarray(strip), (GUTTER, y))
            y += strip.shape[0] + GAP
    return sheet


def _smallest(sheet: Pillow.Image) -> bytes:
    """As a PNG within the limit: with fewer greys, then smaller, until it fits."""
    data = b""
    for size, shades in _ways(sheet):
        out = io.BytesIO()
        sheet.resize(size).quantize(shades).save(out, "PNG", optimize=True)
        data = out.getvalue()
        if len(data) <= BYTES:
            break
    return data


def _ways(sheet: Pillow.Image) -> Iterator[tuple[tuple[int, int], int]]:
    yield from ((sheet.size, shades) for shades in SHADES)
    yield (sheet.width // 2, sheet.height // 2), SHADES[-1]
