"""From bytes to pixels, with every limit looked at before a pixel is decoded."""

import io
import struct
from contextlib import suppress

import numpy as np
from PIL import Image as Pillow
from PIL import ImageOps, UnidentifiedImageError

from engine.errors import Code, PhotoError
from engine.readers import Image

ENOUGH_PIXELS = 16_000_000
"""Pixels from which a JPEG is read at half its size or more: letters that are found at all are large enough there."""
FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")
"""What is read, by Pillow's names. JPEG opens MPO too, the JPEG of phones that take two pictures at once."""

_BROKEN = (OSError, SyntaxError, ValueError, EOFError, LookupError, TypeError, ArithmeticError, struct.error)
"""What Pillow raises on broken bytes, whose fields it believes."""
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"BM", b"II*\x00", b"MM\x00*")
"""First bytes of the formats above; what begins so and cannot be opened is cut off."""
_KINDS = {
    b"%PDF": "pdf",
    b"PK\x03\x04": "archive",
    b"\x1aE\xdf\xa3": "video",
    b"OggS": "audio",
    b"ID3": "audio",
}
"""First bytes of what people send instead of a photo."""
_IN_CONTAINER = {b"AVI ": "video", b"WAVE": "audio"}
"""Kinds of a RIFF file, which a WebP picture is too."""
_HEIC = (b"heic", b"heix", b"heif", b"hevc", b"mif1", b"msf1", b"avif")
"""Brands of ISO media files that hold a still picture."""


def decode(data: bytes, max_pixels: int) -> tuple[Image, int]:
    """The picture, upright by its EXIF orientation, and how many frames the file holds (the first is given).

    Transparent parts become white, as on paper. Raises PhotoError: EMPTY_FILE, NOT_AN_IMAGE, TOO_MANY_PIXELS (judged
    by the header) or TRUNCATED.
    """
    if not data:
        raise PhotoError(Code.EMPTY_FILE)
    try:
        # The limit below takes the place of Pillow's own, which refuses without saying how large the picture is.
        Pillow.MAX_IMAGE_PIXELS = None
        picture = Pillow.open(io.BytesIO(data), formats=FORMATS)
        width, height = picture.size
        if width * height > max_pixels:
            megapixels, limit = round(width * height / 1e6), round(max_pixels / 1e6)
            raise PhotoError(Code.TOO_MANY_PIXELS, megapixels=megapixels, limit=limit)
        if width * height > ENOUGH_PIXELS:
            # A JPEG is decoded at half the size, in a quarter of the time.
            picture.draft("RGB", (width // 2, height // 2))
        frames = int(getattr(picture, "n_frames", 1)) if picture.format != "MPO" else 1
        picture.load()
    except UnidentifiedImageError:
        if data.startswith(_PICTURES):
            raise PhotoError(Code.TRUNCATED) from None
        raise PhotoError(Code.NOT_AN_IMAGE, found=kind_of(data)) from None
    except _BROKEN:
        raise PhotoError(Code.TRUNCATED) from None
    with suppress(*_BROKEN):  # a broken EXIF says nothing of the pixels
        ImageOps.exif_transpose(picture, in_place=True)
    return np.asarray(_rgb(picture)), frames


def kind_of(data: bytes) -> str:
    """What bytes that cannot be read as a picture seem to be: pdf, archive, heic, video, audio, text or unknown."""
    for start, kind in _KINDS.items():
        if data.startswith(start):
            return kind
    if data[4:8] == b"ftyp":
        return "heic" if data[8:12] in _HEIC else "video"
    if data[:4] == b"RIFF":
        return _IN_CONTAINER.get(data[8:12], "unknown")
    head = data[:4096]
    try:
        head.decode("utf-8", "strict" if len(data) <= len(head) else "ignore")
    except UnicodeDecodeError:
        return "unknown"
    return "unknown" if b"\x00" in head else "text"


def _rgb(picture: Pillow.Image) -> Pillow.Image:
    if picture.mode.startswith("I;16") or picture.mode in ("I", "F"):
        # Pillow cuts 16-bit grey off at 255; stretched over its own range it stays readable.
        grey = np.asarray(picture, np.float32)
        low, high = float(grey.min()), float(grey.max())
        return Pillow.fromarray(((grey - low) * (255 / max(1.0, high - low))).astype(np.uint8)).convert("RGB")
    if picture.has_transparency_data:
        rgba = picture.convert("RGBA")
        return Pillow.alpha_composite(Pillow.new("RGBA", rgba.size, "white"), rgba).convert("RGB")
    return picture if picture.mode == "RGB" else picture.convert("RGB")  # which would copy it
