"""What the numbers on a marked photo stand for: the words of each fact, under the photo.

Where no font at hand has all the letters of a fact, its place on the photo is shown instead: as printed indeed.
"""

from bisect import bisect_right
from collections.abc import Sequence

import msgspec
import numpy as np
from PIL import Image as Pillow
from PIL import ImageDraw

from engine.contract import Box
from engine.readers import Image, recognition
from engine.stages import lettering

Colour = tuple[int, int, int]
Shape = list[tuple[float, float]]

BLACK, WHITE, YELLOW = (0, 0, 0), (255, 255, 255), (255, 212, 0)
LETTERS = 30
"""Pixels that its letters are high: readable where a phone shows the picture over its whole width."""
BADGE = 40
"""Pixels that a badge is high there."""
MARGIN, GAP = 18, 12
"""Pixels: around the legend, and between entries."""
BADGES = 84
"""Pixels of the margin that holds the badges."""
TWO_COLUMNS, MANY = 900, 6
"""Pixels of width and entries from which the legend has two columns."""
LINES, FEWER, LEAST = 4, 2, 1
"""Lines of one entry at most; the rest of it is left out. Fewer where the legend would be too high otherwise."""
HIGH = 1000
"""Pixels from which it is too high: chats shrink a picture to a height, and nobody reads a ribbon."""
CHARACTERS = 240
"""Characters of one entry at most, about as many as its lines hold."""
BESIDE = 0.6
"""Photo shown on either side of such a line, in its height: where in a line a fact stands is an estimate."""
STRIPS = 3
"""Printed lines of a fact that are cut out of the photo."""


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One fact of the legend."""

    number: int
    text: str
    colour: Colour
    doubtful: bool
    boxes: tuple[Box, ...]
    """Where it stands on the photo."""


def draw(entries: Sequence[Entry], width: int, photo: Image) -> Pillow.Image:
    """The legend, so wide; nothing high where there is no entry. `photo` is upright."""
    wide = 2 if width >= TWO_COLUMNS and len(entries) > MANY else 1
    for columns, lines in ((wide, LINES), (wide, FEWER), (2, FEWER), (2, LEAST)):
        sheet = _sheet(entries, width, photo, columns, lines)
        if sheet.height <= HIGH:
            break
    return sheet


def _sheet(entries: Sequence[Entry], width: int, photo: Image, columns: int, lines: int) -> Pillow.Image:
    room = (width - MARGIN * (columns + 1)) // columns
    cells = [_cell(entry, room, photo, lines) for entry in entries]
    split = _split([cell.height + GAP for cell in cells]) if columns == 2 else len(cells)
    sides = [cells[:split], cells[split:]]
    high = max(sum(cell.height + GAP for cell in side) for side in sides)
    sheet = Pillow.new("RGB", (width, high + 2 * MARGIN - GAP if entries else 0), WHITE)
    for column, side in enumerate(sides):
        y = MARGIN
        for cell in side:
            sheet.paste(cell, (MARGIN + column * (room + MARGIN), y))
            y += cell.height + GAP
    return sheet


def _split(heights: Sequence[int]) -> int:
    """How many of them make the first column, so that neither is much higher."""
    sums = [max(sum(heights[:at]), sum(heights[at:])) for at in range(len(heights) + 1)]
    return min(range(len(sums)), key=lambda at: (sums[at], -at))


def _cell(entry: Entry, width: int, photo: Image, lines: int) -> Pillow.Image:
    said = _words(_cut(entry.text), width - BADGES, lines) or _strips(entry.boxes[:lines], width - BADGES, photo)
    cell = Pillow.new("RGB", (width, max(BADGE, said.height)), WHITE)
    badge(ImageDraw.Draw(cell), (0, 0), entry.number, BADGE, entry.colour, doubtful=entry.doubtful)
    cell.paste(said, (BADGES, max(0, (BADGE - said.height) // 2)))
    return cell


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= CHARACTERS else f"{text[:CHARACTERS]} …"


def _words(text: str, width: int, most: int) -> Pillow.Image | None:
    """The text on as many lines as it takes, `most` at most; None where no font has all of it."""
    font = lettering.font_for(text, LETTERS)
    if font is None:
        return None
    lines = _wrapped(text, width, font, most)
    high = LETTERS * 4 // 3
    out = Pillow.new("RGB", (width, high * len(lines)), WHITE)
    pen = ImageDraw.Draw(out)
    for at, line in enumerate(lines):
        pen.text((0, at * high + high // 2), line, fill=BLACK, font=font, anchor="lm")
    return out


def _wrapped(text: str, width: int, font: lettering.Font, most: int) -> list[str]:
    """Broken between words, and within one that is wider than a line; a sign at the end where that is not all."""
    lines = [""]
    for word in text.split():
        while True:
            longer = f"{lines[-1]} {word}".strip()
            if font.getlength(longer) <= width:
                lines[-1] = longer
                break
            if lines[-1]:
                lines.append("")
                continue
            fits = max(
                1, bisect_right(range(len(word) + 1), float(width), key=lambda at: font.getlength(word[:at])) - 1
            )
            lines[-1], word = word[:fits], word[fits:]
            if not word:
                break
            lines.append("")
    if len(lines) <= most:
        return lines
    last = lines[most - 1]
    while last and font.getlength(f"{last} …") > width:
        last = last[:-1].rstrip()
    return [*lines[: most - 1], f"{last} …".strip()]


def _strips(boxes: Sequence[Box], width: int, photo: Image) -> Pillow.Image:
    """The fact as it stands on the photo, its lines under each other."""
    strips = []
    for box in boxes[:STRIPS]:
        quad = np.array(box.corners, np.float32)
        beside = (quad[1] - quad[0]) / max(1.0, float(np.linalg.norm(quad[1] - quad[0]))) * box.height * BESIDE
        wider = (quad + np.array([-beside, beside, beside, -beside])).astype(np.float32)
        cut = Pillow.fromarray(np.ascontiguousarray(recognition.crop(photo, wider)))
        scale = min(BADGE / max(1, cut.height), width / max(1, cut.width))
        strips.append(cut.resize((max(1, round(cut.width * scale)), max(1, round(cut.height * scale)))))
    out = Pillow.new("RGB", (width, sum(strip.height for strip in strips)), WHITE)
    y = 0
    for strip in strips:
        out.paste(strip, (0, y))
        y += strip.height
    return out


def badge_width(number: int, height: int, *, doubtful: bool) -> int:
    """Pixels that a badge of this height is wide."""
    return max(height, round(height * (0.42 * len(_label(number, doubtful=doubtful)) + 0.45)))


def badge(
    pen: ImageDraw.ImageDraw, corner: tuple[float, float], number: int, height: int, colour: Colour, *, doubtful: bool
) -> None:
    """The number in a field of its colour; in black on yellow with a question mark where it is doubtful."""
    x, y = corner
    wide = badge_width(number, height, doubtful=doubtful)
    area = (x, y, x + wide - 1, y + height - 1)
    edge = BLACK if doubtful else WHITE
    radius = 4 if doubtful else height // 2
    pen.rounded_rectangle(area, radius, fill=YELLOW if doubtful else colour, outline=edge, width=2)
    font = lettering.plain(round(height * 0.62))
    middle = x + wide / 2, y + height / 2
    pen.text(middle, _label(number, doubtful=doubtful), fill=BLACK if doubtful else WHITE, font=font, anchor="mm")


def _label(number: int, *, doubtful: bool) -> str:
    return f"{number}?" if doubtful else str(number)
