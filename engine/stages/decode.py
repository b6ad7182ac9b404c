"""From bytes to pixels, with every limit looked at before a pixel is decoded."""

import io
import re
import struct
import warnings
from contextlib import nullcontext, suppress
from threading import Lock

import numpy as np
from PIL import Image as Pillow
from PIL import ImageOps, UnidentifiedImageError

from engine.errors import Code, PhotoError
from engine.readers import Image

ENOUGH_PIXELS = 16_000_000
"""Pixels from which a picture is read at half its size: letters that are found at all are large enough there."""
LONGEST = 65_535
"""Pixels of the longer side that is opened: the most that a JPEG has. Longer ones are made, not taken: of files with
several million rows of a pixel or two each costs far more than its pixels."""
MOST_SCANS = 100
"""Passes over a JPEG's pixels that are made; cameras and programs write ten or so. Each takes some 80 bytes of the file
and up to 3 ms (measured, of 48 megapixels), so that 20 MB could keep a core busy for minutes. libtiff's bound, too."""
MOST_PARTS = 5000
"""Parts of a JPEG that are looked at: a profile of colours has up to 255, a map of depths some hundred. Five million
empty ones in 20 MB took 7 s to be stepped over."""
MOST_FRAMES = 100
"""Pictures of a file that are counted: pages of a TIFF lie anywhere in it, and 100,000 took 40 s to be counted."""
FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")
"""What is read, by Pillow's names. JPEG opens MPO too, the JPEG of phones that take two pictures at once."""

_MARKER = re.compile(rb"\xff([^\x00\xd0-\xd7\xff])")
"""What begins a part of a JPEG; among the bytes of its pixels two such bytes stand nowhere else."""
_START, _PASS, _END, _LONE = 0xD8, 0xDA, 0xD9, 0x01
"""Markers: of the file, of a pass, of the end, and one that has no length."""
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, LookupError, TypeError, ArithmeticError, struct.error)
"""What Pillow raises on broken bytes, whose fields it believes."""
_FAR = 1e30
"""Floating-point numbers of a TIFF that are taken for grey at most: of larger ones the range is no number."""
_REDUCED = ("L", "LA", "RGB", "RGBA", "CMYK")
"""Modes whose pixels can be averaged as they are."""
_ONE = Lock()
"""Held while a very large picture is decoded."""
_JPEG = b"\xff\xd8\xff"
_PICTURES = (_JPEG, b"\x89PNG", b"GIF8", b"BM", b"II*\x00", b"MM\x00*")
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
    """The picture, upright by its EXIF orientation, a very large one at half its size, and how many frames the file
    holds, `MOST_FRAMES` at most (the first is given). From any number of threads; very large pictures, one of which
    takes hundreds of megabytes on the way, are decoded one by one.

    Transparent parts become white, as on paper. Raises PhotoError: EMPTY_FILE, NOT_AN_IMAGE, TOO_MANY_PIXELS or
    UNREASONABLE (both judged before anything is decoded), or TRUNCATED.
    """
    if not data:
        raise PhotoError(Code.EMPTY_FILE)
    if data.startswith(_JPEG) and not _is_plain(data):
        raise PhotoError(Code.UNREASONABLE)
    # Pillow warns of what it can read none the less, a field a time; each time, since others may set this anew.
    warnings.filterwarnings("ignore", module=r"PIL\.")
    try:
        # The limit below takes the place of Pillow's own, which refuses without saying how large the picture is.
        Pillow.MAX_IMAGE_PIXELS = None
        picture: Pillow.Image = Pillow.open(io.BytesIO(data), formats=FORMATS)
        _within(picture, max_pixels)
        large = picture.width * picture.height > ENOUGH_PIXELS
        if large:
            # A JPEG is decoded at half the size, in a quarter of the time.
            picture.draft("RGB", (picture.width // 2, picture.height // 2))
        frames = _frames(picture)
        with _ONE if large else nullcontext():
            picture.load()
            if picture.width * picture.height > ENOUGH_PIXELS:
                picture = (picture if picture.mode in _REDUCED else _rgb(picture)).reduce(2)
    except UnidentifiedImageError:
        if data.startswith(_PICTURES):
            raise PhotoError(Code.TRUNCATED) from None
        raise PhotoError(Code.NOT_AN_IMAGE, found=kind_of(data)) from None
    except _BROKEN:
        raise PhotoError(Code.TRUNCATED) from None
    with suppress(*_BROKEN):  # a broken EXIF says nothing of the pixels
        ImageOps.exif_transpose(picture, in_place=True)
    return np.asarray(_rgb(picture)), frames


def _within(picture: Pillow.Image, max_pixels: int) -> None:
    """Raises PhotoError where opening the picture would take too much; looks at its header only."""
    width, height = picture.size
    if width * height > max_pixels:
        megapixels, limit = round(width * height / 1e6), round(max_pixels / 1e6)
        raise PhotoError(Code.TOO_MANY_PIXELS, megapixels=megapixels, limit=limit)
    if max(width, height) > LONGEST:
        raise PhotoError(Code.UNREASONABLE)


def _is_plain(data: bytes) -> bool:
    """Whether a JPEG has as many parts and passes as photos have. What stands behind its end, such as the film that
    phones keep with a photo, is not looked at."""
    passes, at = 0, 0
    for _ in range(MOST_PARTS):
        marker = _MARKER.search(data, at)
        if marker is None or marker[1][0] == _END:
            return True
        kind, at = marker[1][0], marker.end()
        passes += kind == _PASS
        if passes > MOST_SCANS:
            return False
        if kind not in (_START, _LONE):
            at += max(2, int.from_bytes(data[at : at + 2], "big"))
    return False


def _frames(picture: Pillow.Image) -> int:
    if picture.format == "MPO":  # one picture in several sizes
        return 1
    if picture.format != "TIFF":
        return min(MOST_FRAMES, int(getattr(picture, "n_frames", 1)))
    frames = 1
    with suppress(*_BROKEN):  # there is none after the last one
        while frames < MOST_FRAMES:
            picture.seek(frames)
            frames += 1
    picture.seek(0)
    return frames


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
        grey = np.array(picture, np.float32)
        np.clip(np.nan_to_num(grey, copy=False), -_FAR, _FAR, out=grey)
        low, high = float(grey.min()), float(grey.max())
        grey -= low
        grey *= 255 / max(1.0, high - low)
        return Pillow.fromarray(grey.astype(np.uint8)).convert("RGB")
    if picture.has_transparency_data:
        rgba = picture.convert("RGBA")
        return Pillow.alpha_composite(Pillow.new("RGBA", rgba.size, "white"), rgba).convert("RGB")
    return picture if picture.mode == "RGB" else picture.convert("RGB")  # which would copy it
