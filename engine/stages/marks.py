"""The photo with a numbered mark on every fact, to hold a message against: shown in a chat, or written by the terminal.

A mark's colour tells the kind. What is doubtful is told without colour too: black and yellow dashes around it, and a
question mark behind its number.
"""

import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, pairwise

import numpy as np
from PIL import Image as Pillow
from PIL import ImageDraw

from engine.contract import Fact, FactKind, Page
from engine.readers import Image, orientation
from engine.stages import legend
from engine.stages.legend import BLACK, YELLOW, Colour, Entry, Shape

LONGER, WIDEST, NARROWEST = 1280, 1280, 640
"""Pixels: of the photo's longer side at most, of its width, and of the picture at least so that the legend has room."""
LOWEST = 16
"""Times that a picture is as wide as high at most; chats take none past twenty."""
MOST = 99
"""Facts of one photo that are marked, the first ones."""
BYTES = 400_000
"""Size of one picture at most; it travels with the result."""
QUALITIES = (88, 75, 60)
"""JPEG qualities, until it fits; then it is made smaller."""
TINT = 48
"""How much of its colour lies over a fact, of 255: the print stays readable."""
BADGE_LEAST, BADGE_MOST = 22, 40
"""Pixels that a number's badge is high."""
DASH = 12
"""Pixels of one dash around what is doubtful."""
MARK_OVER_PRINT = 2.0
"""How much worse it is for a number to cover a mark than other print."""
OUTSIDE = 0.12
"""Room left around the words of a fact, in their height."""

COLOURS: Mapping[FactKind, Colour] = {
    **dict.fromkeys((FactKind.DATE, FactKind.DEADLINE, FactKind.TIME), (0, 98, 204)),
    FactKind.PLACE: (0, 128, 60),
    FactKind.PRICE: (196, 84, 0),
    **dict.fromkeys((FactKind.PHONE, FactKind.URL, FactKind.EMAIL, FactKind.HANDLE, FactKind.CODE), (134, 46, 176)),
    **dict.fromkeys((FactKind.PERSON, FactKind.ORGANISATION), (120, 72, 40)),
}
"""When, where, how much, how to reach somebody, who; as the squares blue, green, orange, purple and brown have it."""

Area = tuple[float, float, float, float]
"""Left, top, right, bottom."""


def draw(facts: Sequence[Fact], pages: Sequence[Page], picture: Callable[[int], Image | None]) -> tuple[bytes, ...]:
    """A JPEG for each page whose photo is at hand, with its facts marked by their place among all, from 1.

    `picture` gives a page's photo as it was decoded, before it is turned.
    """
    marked = []
    for number, page in enumerate(pages):
        image = picture(number)
        if image is None:
            continue
        upright, _ = orientation.turn(image, [], page.rotation)
        own = [(place, fact) for place, fact in enumerate(facts, 1) if fact.page == number and fact.boxes]
        marked.append(_smallest(_marked(upright, page, own[:MOST])))
    return tuple(marked)


def _marked(image: Image, page: Page, facts: Sequence[tuple[int, Fact]]) -> Pillow.Image:
    height, width = image.shape[:2]
    scale = min(LONGER / max(width, height), WIDEST / width)
    photo = Pillow.fromarray(image).resize((max(1, round(width * scale)), max(1, round(height * scale))))
    shapes = [(number, fact, _shapes(fact, scale)) for number, fact in facts]
    photo = _tinted(photo, [(shape, COLOURS[fact.kind]) for _, fact, some in shapes for shape in some])
    pen = ImageDraw.Draw(photo)
    for _, fact, some in shapes:
        for shape in some:
            _outline(pen, shape, fact)
    printed = [_area([(x * scale, y * scale) for x, y in line.box.corners]) for line in page.lines]
    taken = [_area(shape) for _, _, some in shapes for shape in some]
    for number, fact, some in shapes:
        for shape in _apart(some):
            taken.append(_badge(pen, photo.size, number, fact, shape, taken, printed))
    entries = [
        Entry(number=number, text=fact.text, colour=COLOURS[fact.kind], doubtful=bool(fact.doubts), boxes=fact.boxes)
        for number, fact in facts
    ]
    below = legend.draw(entries, max(photo.width, NARROWEST), image)
    high = max(photo.height + below.height, below.width // LOWEST)
    sheet = Pillow.new("RGB", (below.width, high), (255, 255, 255))
    sheet.paste(photo, ((below.width - photo.width) // 2, 0))
    sheet.paste(below, (0, photo.height))
    return sheet


def _shapes(fact: Fact, scale: float) -> list[Shape]:
    """The fact's boxes on the picture, a little wider than its words."""
    out = []
    for box in fact.boxes:
        quad = np.array(box.corners, float) * scale
        across, down = quad[1] - quad[0], quad[3] - quad[0]
        room = OUTSIDE * float(np.linalg.norm(down))
        right = across / max(1.0, float(np.linalg.norm(across))) * room
        below = down / max(1.0, float(np.linalg.norm(down))) * room
        grown = quad + np.array([-right - below, right - below, right + below, below - right])
        out.append([(float(x), float(y)) for x, y in grown])
    return out


def _tinted(photo: Pillow.Image, shapes: Sequence[tuple[Shape, Colour]]) -> Pillow.Image:
    veil = Pillow.new("RGBA", photo.size, (0, 0, 0, 0))
    pen = ImageDraw.Draw(veil)
    for shape, colour in shapes:
        pen.polygon(shape, fill=(*colour, TINT))
    return Pillow.alpha_composite(photo.convert("RGBA"), veil).convert("RGB")


def _outline(pen: ImageDraw.ImageDraw, shape: Shape, fact: Fact) -> None:
    corners = [*shape, shape[0]]
    if not fact.doubts:
        pen.line(corners, fill=(255, 255, 255), width=6, joint="curve")
        pen.line(corners, fill=COLOURS[fact.kind], width=4, joint="curve")
        return
    pen.line(corners, fill=BLACK, width=7, joint="curve")
    for start, end in pairwise(corners):
        for a, b in _dashes(start, end):
            pen.line([a, b], fill=YELLOW, width=5)


def _dashes(
    start: tuple[float, float], end: tuple[float, float]
) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    a, b = np.array(start), np.array(end)
    length = float(np.linalg.norm(b - a))
    for at in np.arange(0, length, 2 * DASH):
        one, two = a + (b - a) * (at / length), a + (b - a) * (min(at + DASH, length) / length)
        yield (float(one[0]), float(one[1])), (float(two[0]), float(two[1]))


def _apart(shapes: Sequence[Shape]) -> list[Shape]:
    """The shapes of a fact that need a number of their own: the first, and those that are not right below another."""
    out = list(shapes[:1])
    for before, shape in pairwise(shapes):
        above, area = _area(before), _area(shape)
        if area[1] - above[3] > area[3] - area[1] or area[0] > above[2] or area[2] < above[0]:
            out.append(shape)
    return out


def _badge(
    pen: ImageDraw.ImageDraw,
    size: tuple[int, int],
    number: int,
    fact: Fact,
    shape: Shape,
    taken: Sequence[Area],
    printed: Sequence[Area],
) -> Area:
    """Draw the number where it covers the least of marks (`taken`), then of other print: beside the fact, above or
    below it, or on its corner."""
    left, top, right, bottom = _area(shape)
    high = min(BADGE_MOST, max(BADGE_LEAST, round(0.8 * (bottom - top))))
    wide = legend.badge_width(number, high, doubtful=bool(fact.doubts))
    middle = (top + bottom - high) / 2
    corners = (
        (left - wide - 2, middle),
        (right + 2, middle),
        (left, top - high - 1),
        (right - wide, top - high - 1),
        (left, bottom + 1),
        (right - wide, bottom + 1),
        (left - wide / 2, top - high / 2),
        (right - wide / 2, top - high / 2),
    )
    places = [_within((x, y, x + wide, y + high), size) for x, y in corners]
    place = min(
        places,
        key=lambda area: (
            MARK_OVER_PRINT * sum(_common(area, other) for other in taken)
            + sum(_common(area, other) for other in printed)
        ),
    )
    legend.badge(pen, (place[0], place[1]), number, high, COLOURS[fact.kind], doubtful=bool(fact.doubts))
    return place


def _within(area: Area, size: tuple[int, int]) -> Area:
    dx = max(0.0, -area[0]) or min(0.0, size[0] - area[2])
    dy = max(0.0, -area[1]) or min(0.0, size[1] - area[3])
    return area[0] + dx, area[1] + dy, area[2] + dx, area[3] + dy


def _common(one: Area, two: Area) -> float:
    wide, high = min(one[2], two[2]) - max(one[0], two[0]), min(one[3], two[3]) - max(one[1], two[1])
    return wide * high if wide > 0 and high > 0 else 0.0


def _area(shape: Shape) -> Area:
    across, down = [x for x, _ in shape], [y for _, y in shape]
    return min(across), min(down), max(across), max(down)


def _smallest(sheet: Pillow.Image) -> bytes:
    """As a JPEG within the limit: of less quality, then smaller, until it fits."""
    data = b""
    sizes = (sheet.size, (sheet.width * 3 // 4, sheet.height * 3 // 4), (sheet.width // 2, sheet.height // 2))
    ways = chain(((sizes[0], quality) for quality in QUALITIES), ((size, QUALITIES[-1]) for size in sizes[1:]))
    for size, quality in ways:
        out = io.BytesIO()
        shown = sheet if size == sheet.size else sheet.resize(size)
        shown.save(out, "JPEG", quality=quality, optimize=True)
        data = out.getvalue()
        if len(data) <= BYTES:
            break
    return data
