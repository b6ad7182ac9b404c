"""Pictures as a server takes them: scaled down, JPEG, inside the question."""

import base64
import math
from io import BytesIO

from PIL import Image as Pillow

from engine.readers import Image

_TOKEN = 28 * 28
"""Pixels that are a token, about: those of Muse Glimmer, by its image processor."""


def data_url(image: Image, longest: int, quality: int) -> str:
    """A `data:` URL of the picture, its longest side at most so many pixels; `quality` is JPEG's, 1 to 95."""
    picture = Pillow.fromarray(image)
    picture.thumbnail((longest, longest), Pillow.Resampling.LANCZOS)
    buffer = BytesIO()
    picture.save(buffer, "JPEG", quality=quality)
    return f"data:image/jpeg;base64,{base64.b64encode(buffer.getvalue()).decode('ascii')}"


def tokens(image: Image, longest: int) -> int:
    """Tokens that the same picture is for a model, about."""
    height, width = image.shape[:2]
    scale = min(1.0, longest / max(height, width))
    pixels: float = scale * height * scale * width
    return math.ceil(pixels / _TOKEN)
