"""What a line says: crops from the picture, PP-OCR's recogniser and classifier inputs, CTC decoding."""

from collections.abc import Sequence
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.readers import Image
from engine.readers.detection import Quad

HEIGHT = 48
"""Pixels that the recogniser takes a line at."""
MIN_WIDTH = 160
"""Pixels; shorter lines are padded to it, as in the net's training."""
MAX_WIDTH = 3200
"""Pixels; a longer line is squeezed into it."""
STEP, LONG = 64, 640
"""Pixels. Widths are padded to multiples of the first, past the second to multiples of twice as many, so that a runtime
sees few shapes: each new one costs it several times its inference."""
GREY = 127
"""What lines are padded with: the middle of a pixel's range, rounded."""
UNSURE_SIGN = "¤"
SURE_SIGN = 0.8
"""Probability of a euro sign that is one; the Turkish lira's, which the recogniser hardly knows, looks like it."""
SPACE, SPACE_IN_NUMBER, SPACE_IN_WORD = 0.07, 0.2, 0.4
"""Probability from which a space stands between two characters, between two groups of figures and between two letters.
On drawn flyers the lost ones had 0.05 to 0.5; of 14,000 places without one those between letters had up to 0.38, others
that are not between figures at most 0.05. Between figures there is no clear border: of 120 flyers and 42 receipts a
space was lost at 0.32 and 0.47, and none was printed at up to 0.5. "1 6 €" for "16 €" costs more than "201815:44" for
"2018 15:44", so two figures at least stand on either side."""
MARGIN_BESIDE, MARGIN_ABOVE = 0.15, 0.12
"""Margin around a line that is read a second time, in its height."""
WIDER = 1.15
"""How much wider its letters are made."""
CJK_BEGINS = "\u2e80"
TURN_RATIO = 1.5
"""Height over width from which a crop may be a line that runs sideways."""


class Reading(NamedTuple):
    """What a line says."""

    text: str
    confidence: float
    """Mean probability of its characters, 0..1."""
    sure: tuple[float, ...]
    """Probability of each character of the text; 1 for a space that the net left out."""


def crop(image: Image, box: Quad) -> Image:
    """The box's content, flattened to a rectangle; a view of the picture where the box is one, as every second is."""
    (left, top), (right, bottom) = box[0], box[2]
    upright = np.array([[left, top], [right, top], [right, bottom], [left, bottom]])
    inside = 0 <= left < right <= image.shape[1] and 0 <= top < bottom <= image.shape[0]
    if inside and np.array_equal(box, upright) and np.array_equal(box, np.trunc(box)):
        return image[int(top) : int(bottom), int(left) : int(right)]
    width = int(max(np.linalg.norm(box[0] - box[1]), np.linalg.norm(box[2] - box[3])))
    height = int(max(np.linalg.norm(box[0] - box[3]), np.linalg.norm(box[1] - box[2])))
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(box, corners)
    size = (max(1, width), max(1, height))
    flat = cv2.warpPerspective(image, matrix, size, borderMode=cv2.BORDER_REPLICATE, flags=cv2.INTER_CUBIC)
    return np.asarray(flat, np.uint8)


def crop_anew(image: Image, box: Quad) -> Image:
    """The box's content for a second reading: with some margin, and wider letters, so that the net sees other steps.

    Of eight ways to crop again (margin, contrast, sharpness, width) this one differed least from right readings of the
    test flyers, blurred, dark and small ones too, and found as many wrong ones as any but the sharpened ones.
    """
    across, down = box[1] - box[0], box[3] - box[0]
    wide, high = max(1.0, float(np.linalg.norm(across))), max(1.0, float(np.linalg.norm(down)))
    right, below = across / wide * high * MARGIN_BESIDE, down * MARGIN_ABOVE
    grown = box + np.array([-right - below, right - below, right + below, below - right], np.float32)
    flat = crop(image, grown.astype(np.float32))
    return np.asarray(cv2.resize(flat, None, fx=WIDER, fy=1, interpolation=cv2.INTER_CUBIC), np.uint8)


def width_of(line: Image) -> int:
    """Pixels that a crop is wide at the recogniser's height, before padding."""
    height, width = line.shape[:2]
    return min(MAX_WIDTH, max(1, int(np.ceil(HEIGHT * width / height))))


def batches(widths: Sequence[int], limit: int) -> list[list[int]]:
    """Indexes of lines in batches: lines of like width together, at most `limit` padded pixels of width in one."""
    order = sorted(range(len(widths)), key=lambda i: widths[i])
    out: list[list[int]] = []
    for index in order:
        width = padded(widths[index])
        if out and width * (len(out[-1]) + 1) <= limit and padded(widths[out[-1][0]]) == width:
            out[-1].append(index)
        else:
            out.append([index])
    return out


def to_input(lines: Sequence[Image], height: int, width: int) -> NDArray[np.uint8]:
    """A net's input, lines x height x width x 3: each line scaled to `height` pixels and squeezed into `width` where
    it is longer, padded on the right with grey where it is shorter."""
    canvas = np.full((len(lines), height, width, 3), GREY, np.uint8)
    for row, line in zip(canvas, lines, strict=True):
        wide = min(width, max(1, int(np.ceil(height * line.shape[1] / line.shape[0]))))
        row[:, :wide] = cv2.resize(line, (wide, height))
    return canvas


def decode(
    best: NDArray[np.int32],
    probability: NDArray[np.float32],
    space: NDArray[np.float32],
    characters: Sequence[str],
) -> Reading:
    """The line from the best class at each step and its probability (CTC: 0 is blank, repeats fold).

    `space` is the probability of a space at each step: where a narrow one loses against the blank, it is still far
    more likely than between the letters of a word. A euro sign that is not sure stands as `UNSURE_SIGN`: the page
    decides which currency's it is.
    """
    kept = best != 0
    kept[1:] &= best[1:] != best[:-1]
    if not kept.any():
        return Reading("", 0.0, ())
    sure = probability[kept]
    letters = [characters[i] for i in best[kept]]
    gaps = np.maximum.reduceat(space, np.flatnonzero(kept))  # from each letter's first step to the next one's
    out: list[tuple[str, float]] = []
    for at, letter in enumerate(letters):
        out.append((UNSURE_SIGN if letter == "€" and sure[at] < SURE_SIGN else letter, float(sure[at])))
        following = letters[at + 1] if at + 1 < len(letters) else " "
        around = "".join(letters[max(at - 1, 0) : at + 3])
        if " " not in (letter, following) and gaps[at] >= _enough(letter + following, around):
            out.append((" ", 1.0))
    while out and out[0][0].isspace():
        del out[0]
    while out and out[-1][0].isspace():
        del out[-1]
    return Reading("".join(c for c, _ in out), float(sure.mean()), tuple(p for c, p in out for _ in c))


def _enough(pair: str, around: str) -> float:
    """Probability of a space from which one stands between two characters, `around` which there is one more each."""
    if pair.isdecimal():
        return SPACE_IN_NUMBER if len(around) == 4 and around.isdecimal() else 1.0
    return SPACE_IN_WORD if pair.isalpha() and max(pair) < CJK_BEGINS else SPACE


def padded(width: int) -> int:
    """Pixels that a line of this width takes in a batch."""
    step = STEP if width <= LONG else 2 * STEP
    return max(MIN_WIDTH, -(-width // step) * step)
