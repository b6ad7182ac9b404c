"""Which way up a page is: one decision for the whole page, from its longest lines."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.readers import Image, recognition
from engine.readers.detection import Quad

CLASSIFIER_SHAPE = (48, 192)
"""Height and width in pixels that the 0/180 degree classifier takes."""
VOTERS = 8
"""Lines that are asked."""
SURE = 0.8
"""Share of the voters' probability on one side from which no second look is needed."""


def sideways(boxes: Sequence[Quad]) -> bool:
    """True where most of the text, by length, runs up or down the picture."""
    upright = turned = 0.0
    for box in boxes:
        width, height = np.linalg.norm(box[0] - box[1]), np.linalg.norm(box[0] - box[3])
        if height >= recognition.TURN_RATIO * width:
            turned += float(height)
        elif width >= recognition.TURN_RATIO * height:
            upright += float(width)
    return turned > upright


def turn(image: Image, boxes: Sequence[Quad], degrees: int) -> tuple[Image, list[Quad]]:
    """Picture and boxes turned clockwise by 0, 90, 180 or 270 degrees."""
    if degrees == 0:
        return image, list(boxes)
    height, width = image.shape[:2]
    code = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}[degrees]
    return np.asarray(cv2.rotate(image, code), np.uint8), [turned(box, degrees, width, height) for box in boxes]


def turned(box: Quad, degrees: int, width: int, height: int) -> Quad:
    """A box of a picture of `width` x `height`, on that picture turned clockwise by 0, 90, 180 or 270 degrees."""
    x, y = box[:, 0], box[:, 1]
    moved = {
        0: box,
        90: np.stack([height - 1 - y, x], axis=1),
        180: np.stack([width - 1 - x, height - 1 - y], axis=1),
        270: np.stack([y, width - 1 - x], axis=1),
    }[degrees]
    return np.roll(moved, degrees // 90, axis=0).astype(np.float32)  # the corner that is now top left comes first


def upturned(image: Image) -> Image:
    """The picture turned by 180 degrees."""
    return np.asarray(cv2.rotate(image, cv2.ROTATE_180), np.uint8)


def voters(lines: Sequence[Image]) -> list[Image]:
    """The longest of a page's lines."""
    return sorted(lines, key=lambda line: line.shape[1] / line.shape[0])[-VOTERS:]


def upside_down(votes: NDArray[np.float32]) -> bool | None:
    """Whether the page stands on its head, by the probability of that for each voter; None where they disagree."""
    share = float(votes.mean()) if len(votes) else 0.0
    return share >= SURE if share <= 1 - SURE or share >= SURE else None
