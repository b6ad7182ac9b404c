"""What Telegram makes of a picture that is sent as a photo: JPEG in several sizes. Pillow loads when first used."""

import io
from typing import Any

from bot.demo.facts import PHOTO_PERIMETER, PHOTO_PIXELS, PHOTO_RATIO, PHOTO_SIDES
from bot.demo.files import Files, StoredFile
from bot.demo.refusals import bad_request
from bot.demo.world import Media

_QUALITY = 87
"""JPEG quality at which Telegram's apps send photos."""


def photo(files: Files, data: bytes, *, processed: bool = True) -> Media:
    """Sizes up to 1280 pixels; a JPEG that is small enough keeps its bytes as the largest. Blocking.

    `processed=False` keeps the bytes as they are in one size, whatever they hold. Raises ValueError where the bytes
    are no picture: Telegram's apps would not send them as a photo either.
    """
    if not processed:
        return _media([(files.add(data, name="photo.jpg", mime="image/jpeg", kind="photos"), 1280, 1280)])
    sizes = []
    for made, width, height in _sizes(data):
        sizes.append((files.add(made, name="photo.jpg", mime="image/jpeg", kind="photos"), width, height))
    return _media(sizes)


def uploaded(files: Files, data: bytes) -> Media:
    """A photo that the bot sends; refused where Telegram refuses it."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data)) as image:
            width, height = image.size
        if width + height > PHOTO_PERIMETER or max(width, height) > PHOTO_RATIO * min(width, height):
            raise bad_request("PHOTO_INVALID_DIMENSIONS")
        return photo(files, data)
    except (OSError, ValueError, SyntaxError):
        raise bad_request("IMAGE_PROCESS_FAILED") from None


def _sizes(data: bytes) -> list[tuple[bytes, int, int]]:
    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(data)) as opened:
            if opened.width * opened.height > PHOTO_PIXELS:
                raise ValueError("this picture is too large for a photo")
            plain = opened.format == "JPEG" and opened.mode in ("RGB", "L") and opened.getexif().get(0x0112, 1) == 1
            image = ImageOps.exif_transpose(opened).convert("RGB")
    except (OSError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise ValueError("these bytes are no picture") from error
    side = max(image.size)
    made = []
    for limit in PHOTO_SIDES:
        last = side <= limit or limit == PHOTO_SIDES[-1]
        if last and plain and side <= limit:
            made.append((data, *image.size))
        else:
            copy = image.copy()
            copy.thumbnail((limit, limit))
            out = io.BytesIO()
            copy.save(out, "JPEG", quality=_QUALITY)
            made.append((out.getvalue(), *copy.size))
        if last:
            break
    return made


def _media(sizes: list[tuple[StoredFile, int, int]]) -> Media:
    json: list[dict[str, Any]] = [{**file.json(), "width": width, "height": height} for file, width, height in sizes]
    return Media(kind="photo", json=json, file_id=sizes[-1][0].file_id)
