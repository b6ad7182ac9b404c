"""Where the lines are: what goes into PP-OCR's detector (differentiable binarization), and boxes from what comes out.

Box-finding follows Liao et al., "Real-time Scene Text Detection with Differentiable Binarization" (AAAI 2020), with
the thresholds of RapidOCR 3.10. A contour's smallest rectangle is widened in closed form: offsetting a rectangle by d
with round corners and taking the smallest rectangle again gives the same one, 2d longer on each side, so no polygon
clipping is needed. A test holds the boxes against RapidOCR's own.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.readers import Image

Quad = NDArray[np.float32]
"""4 x 2: top left, top right, bottom right, bottom left; pixels of the image, x then y."""

ENLARGE_TO, LONGER, SHORTER = 736, 960, 640
"""Pixels. The first is RapidOCR's default; with the others the test sets read as well as at full size, in half the
time."""
STRIDE = 32
"""Side lengths that the net takes are multiples of this, pixels. Multiples of 64 would make 9 shapes of the test flyers
instead of 13, each of which costs a runtime as much time again as its inference. They read one or two words of 2,000 on
flyers less and four of 5,000 on receipts more, which may be chance; a test of a lone code failed with them."""
PIXEL_THRESHOLD = 0.3
"""Probability from which a pixel belongs to text."""
BOX_THRESHOLD = 0.5
"""Mean probability from which a box is kept."""
WIDENING = 1.6
"""How far a box is grown: area times this over perimeter, pixels of the probability map."""
MAX_BOXES = 1000
"""Contours looked at on one picture."""
MIN_SIDE = 3
"""Pixels of the probability map; what is thinner is noise."""


def scale_for(height: int, width: int) -> float:
    """Factor by which a picture of so many pixels is resized for detection.

    A small one is enlarged until its shorter side has `ENLARGE_TO`, a large one reduced until its longer side has
    `LONGER` or its shorter one `SHORTER`, whichever comes first.
    """
    longer, shorter = max(height, width), min(height, width)
    if shorter < ENLARGE_TO:
        return min(ENLARGE_TO / shorter, 2 * LONGER / longer)
    return min(1.0, max(LONGER / longer, SHORTER / shorter))


def size_for(height: int, width: int) -> tuple[int, int]:
    """Height and width that the net gets a picture of so many pixels at."""
    factor = scale_for(height, width)
    tall, wide = (max(STRIDE, round(side * factor / STRIDE) * STRIDE) for side in (height, width))
    return tall, wide


def to_input(image: Image, size: tuple[int, int]) -> Image:
    """A picture at the height and width that the net takes it at."""
    smaller = scale_for(*image.shape[:2]) < 1
    resized = cv2.resize(image, size[::-1], interpolation=cv2.INTER_AREA if smaller else cv2.INTER_LINEAR)
    return np.asarray(resized, np.uint8)


def find_boxes(probability: NDArray[np.float32], height: int, width: int) -> list[Quad]:
    """Boxes on the net's probability map (rows x columns), in pixels of a picture of `height` x `width`."""
    mask = cv2.dilate((probability > PIXEL_THRESHOLD).astype(np.uint8), np.ones((2, 2), np.uint8))
    contours, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    rows, columns = probability.shape
    scale = np.array([width / columns, height / rows], np.float32)
    limit = np.array([width - 1, height - 1], np.float32)
    boxes = []
    for contour in contours[:MAX_BOXES]:
        centre, (long, short), angle = cv2.minAreaRect(contour)
        if min(long, short) < MIN_SIDE:
            continue
        if _score(probability, np.asarray(cv2.boxPoints((centre, (long, short), angle)), np.float32)) < BOX_THRESHOLD:
            continue
        grow = 2 * long * short * WIDENING / (2 * (long + short))
        corners = cv2.boxPoints((centre, (long + grow, short + grow), angle)) * scale
        box = np.clip(np.round(_clockwise(corners)), 0, limit).astype(np.float32)
        if min(np.linalg.norm(box[0] - box[1]), np.linalg.norm(box[0] - box[3])) > MIN_SIDE:
            boxes.append(box)
    return boxes


def _score(probability: NDArray[np.float32], corners: Quad) -> float:
    """Mean probability inside a box."""
    rows, columns = probability.shape
    low = np.clip(np.floor(corners.min(axis=0)).astype(int), 0, (columns - 1, rows - 1))
    high = np.clip(np.ceil(corners.max(axis=0)).astype(int), 0, (columns - 1, rows - 1))
    window = probability[low[1] : high[1] + 1, low[0] : high[0] + 1]
    inside = np.zeros(window.shape, np.uint8)
    cv2.fillPoly(inside, [(corners - low).astype(np.int32)], 1)
    return float(cv2.mean(window, inside)[0])


def _clockwise(corners: Quad) -> Quad:
    """Top left, top right, bottom right, bottom left of any four corners."""
    by_x = corners[np.argsort(corners[:, 0], kind="stable")]
    top_left, bottom_left = by_x[:2][np.argsort(by_x[:2, 1], kind="stable")]
    top_right, bottom_right = by_x[2:][np.argsort(by_x[2:, 1], kind="stable")]
    return np.array([top_left, top_right, bottom_right, bottom_left], np.float32)
