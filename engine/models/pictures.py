"""Photos as models are shown them: upright and no larger than is worth its tokens."""

import cv2
import numpy as np

from engine.readers import Image, orientation


def upright(image: Image, degrees: int, longest: int) -> Image:
    """The photo turned clockwise by so many degrees, its longer side at most `longest` pixels."""
    height, width = image.shape[:2]
    scale = min(1.0, longest / max(height, width))
    if scale < 1:
        size = max(1, round(width * scale)), max(1, round(height * scale))
        image = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)
    return orientation.turn(image, [], degrees)[0]
