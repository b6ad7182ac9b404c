"""A page from its lines' readings: what counts as read, what is not sure, how much of the page could be read."""

from collections.abc import Sequence
from unicodedata import east_asian_width

import numpy as np

from engine.contract import Box, Line, Page
from engine.readers import Image, confusions
from engine.readers.detection import Quad
from engine.readers.recognition import Reading

MIN_CONFIDENCE = 0.5
"""Lines read with less are taken for no text (RapidOCR's own threshold)."""
SHORT = 2
"""Characters up to which a line must be read with `MIN_CONFIDENCE_SHORT`: a stroke is easily taken for a sign."""
MIN_CONFIDENCE_SHORT = 0.8
WEAK_CHARACTER = 0.9
"""Probability below which a character is told as not sure."""
LETTER_WIDTH = 0.5
"""Of a line's height."""
MIN_FILLED = 0.4
"""Share of a line's room that its text fills at least; with less, most of it was not read."""


def page(image: Image, degrees: int, lines: Sequence[tuple[Quad, Reading, Reading | None]]) -> Page:
    """`lines`: box, reading, and second reading where there was one."""
    height, width = image.shape[:2]
    kept, found, known = [], 0.0, 0.0
    for box, reading, again in sorted(lines, key=lambda line: float(line[0][0, 1])):
        text = reading.text
        room, filled = legibility(box, text)
        sure = reading.confidence >= (MIN_CONFIDENCE if len(text) > SHORT else MIN_CONFIDENCE_SHORT)
        read = bool(text) and sure and filled >= MIN_FILLED
        found, known = found + room, known + room * filled * reading.confidence * read
        if read:
            kept.append((box, reading, again))
    texts = confusions.mend([reading.text for _, reading, _ in kept])
    others = confusions.mend([again.text if again else reading.text for _, reading, again in kept])
    return Page(
        width=width,
        height=height,
        rotation=degrees,
        lines=tuple(
            Line(
                text=text,
                confidence=round(reading.confidence, 4),
                box=_box(box),
                unsure=unsure(reading),
                other=other if other != text else "",
            )
            for text, other, (box, reading, _) in zip(texts, others, kept, strict=True)
        ),
        legible=round(known / found, 3) if found else 1.0,
    )


def unsure(reading: Reading) -> tuple[tuple[int, float], ...]:
    """Index and probability of the characters that the net was not sure of. Spaces do not count, which it often
    is not sure of; nor does what the look-alikes that are mended were, since that changes no index."""
    return tuple(
        (at, round(sure, 4))
        for at, (char, sure) in enumerate(zip(reading.text, reading.sure, strict=True))
        if sure < WEAK_CHARACTER and not char.isspace()
    )


def legibility(box: Quad, text: str) -> tuple[float, float]:
    """How many letters a box has room for, and the share of it that the text fills, 0..1.

    A letter is about half as wide as its line is high, a Chinese or Japanese one as wide as high. Scripts that the
    recogniser does not know leave most of a line's letters out: on the test flyers such pages fill 0.12 to 0.52,
    all others 0.80 and more. Boxes too short to tell have no room.
    """
    width, height = float(np.linalg.norm(box[0] - box[1])), float(np.linalg.norm(box[0] - box[3]))
    if width < 3 * height:
        return 0.0, 1.0
    room = width / (LETTER_WIDTH * height)
    letters = sum(2 if east_asian_width(c) in "WF" else 1 for c in " ".join(text.split()))
    return room, min(1.0, letters / room)


def _box(quad: Quad) -> Box:
    a, b, c, d = ((float(x), float(y)) for x, y in quad)
    return Box(corners=(a, b, c, d))
