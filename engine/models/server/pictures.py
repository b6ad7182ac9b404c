"""Pictures as a server takes them: scaled down, JPEG, inside the question."""

import base64
from io import BytesIO

from PIL import Image as Pillow

from engine.readers import Image


def data_url(image: Image, longest: int, quality: int) -> str:
    """A `data:` URL of the picture, its longest side at most so many pixels; `quality` is JPEG's, 1 to 95."""
    picture = Pillow.fromarray(image)
    picture.thumbnail((longest, longest), Pillow.Resampling.LANCZOS)
    buffer = BytesIO()
    picture.save(buffer, "JPEG", quality=quality)
    return f"data:image/jpeg;base64,{base64.b64encode(buffer.getvalue()).decode('ascii')}"
