"""Files that are small and would take much to open, each made by hand: programs do not write such."""

import io
import random
import struct
import zlib
from collections.abc import Callable, Iterator
from functools import cache, partial

from PIL import Image as Pillow

MEGABYTE = 2**20


def chunk(kind: bytes, data: bytes) -> bytes:
    """A part of a PNG."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


@cache
def zeros(megabytes: int) -> bytes:
    """So many megabytes of zeros, deflated to a thousandth."""
    deflate = zlib.compressobj(9)
    parts = [deflate.compress(bytes(MEGABYTE)) for _ in range(megabytes)]
    return b"".join([*parts, deflate.flush()])


def png(width: int, height: int, *parts: bytes, mode: int = 2, data: bytes | None = None) -> bytes:
    """A PNG with parts before its pixels; `mode` 2 is RGB, 6 RGBA, 0 grey."""
    channels = {0: 1, 2: 3, 6: 4}[mode]
    header = struct.pack(">IIBBBBB", width, height, 8, mode, 0, 0, 0)
    pixels = zlib.compress(bytes(height * (width * channels + 1)), 1) if data is None else data
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        [chunk(b"IHDR", header), *parts, chunk(b"IDAT", pixels), chunk(b"IEND", b"")]
    )


def saved(picture: Pillow.Image, kind: str, **how: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **how)
    return out.getvalue()


def progressive(side: int, passes: int) -> bytes:
    """A grey JPEG of so many passes over its pixels, each of which says in a few bytes that nothing changes."""
    plain = saved(Pillow.new("L", (side, side), 128), "JPEG", progressive=True)
    starts = [at for at in range(len(plain) - 1) if plain[at : at + 2] == b"\xff\xda"]
    # A code of one bit for "the next 16,384 blocks or more are empty", then how many more.
    table = b"\xff\xc4" + struct.pack(">HB", 20, 0x10) + bytes([1] + [0] * 15) + b"\xe0"
    bits, left = "", (-(-side // 8)) ** 2
    while left > 0:
        run = max(16_384, min(left, 32_767))
        bits += "0" + format(run - 16_384, "014b")
        left -= run
    bits += "1" * (-len(bits) % 8)
    coded = int(bits, 2).to_bytes(len(bits) // 8, "big").replace(b"\xff", b"\xff\x00")
    one = b"\xff\xda" + struct.pack(">HB", 8, 1) + b"\x01\x00" + bytes([1, 63, 0]) + coded
    return plain[: starts[0]] + plain[starts[0] : starts[1]] + table + one * passes + b"\xff\xd9"


def tiff(pages: int, *, loops: bool = False) -> bytes:
    """A TIFF of 8 x 8 pixels on each of its pages, or one whose last page is followed by its first."""
    tags = [(256, 8), (257, 8), (258, 1), (259, 1), (262, 1), (273, 8), (277, 1), (278, 8), (279, 8)]
    out = bytearray(b"II*\0" + struct.pack("<I", 16) + b"\xff" * 8)
    for page in range(pages):
        following = len(out) + 2 + 12 * len(tags) + 4 if page < pages - 1 else 16 if loops else 0
        out += struct.pack("<H", len(tags))
        out += b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags) + struct.pack("<I", following)
    return bytes(out)


def fields(count: int, size: int) -> bytes:
    """An EXIF of so many fields that all lie on the same bytes."""
    start = 8 + 2 + 12 * (count + 1) + 4
    out = bytearray(b"II*\0" + struct.pack("<IH", 8, count + 1) + struct.pack("<HHII", 0x0112, 3, 1, 6))
    out += b"".join(struct.pack("<HHII", 1000 + at, 7, size, start) for at in range(count))
    return bytes(out + struct.pack("<I", 0) + bytes(size))


def frames(count: int) -> bytes:
    """A GIF of so many pictures of one pixel."""
    plain = saved(Pillow.new("P", (10, 10)), "GIF")
    one = b"\x21\xf9\x04" + bytes(5) + b"\x2c" + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\x02\x02\x44\x01\x00"
    return plain[:-1] + one * count + b";"


def polyglot() -> bytes:
    """A PDF, an archive, a page of HTML and a script behind the pixels of a JPEG."""
    photo = saved(Pillow.new("RGB", (40, 30), "white"), "JPEG")
    return photo + b"%PDF-1.7\n<html><script>alert(1)</script>PK\x03\x04#!/bin/sh\nrm -rf /\n"


_PLAIN = Pillow.new("RGB", (64, 64))
_OTHERS = ("ICO", "ICNS", "PPM", "TGA", "PCX", "JPEG2000", "DDS", "SGI", "EPS", "PDF")
"""Formats that Pillow knows and Placard has no use for."""
READ = "read"
SMALL: tuple[tuple[str, Callable[[], bytes], str], ...] = (
    ("nothing", lambda: b"", "empty-file"),
    ("20 MB of zeros", lambda: bytes(20 * MEGABYTE), "not-an-image"),
    ("a colour profile of 512 MB", lambda: png(10, 10, chunk(b"iCCP", b"x\0\0" + zeros(512))), "truncated"),
    ("a text of 512 MB", lambda: png(10, 10, chunk(b"zTXt", b"x\0\0" + zeros(512))), "truncated"),
    ("1,000 texts of 1 MB", lambda: png(10, 10, *[chunk(b"zTXt", b"x\0\0" + zeros(1))] * 1000), "truncated"),
    ("100,000 texts", lambda: png(10, 10, *[chunk(b"tEXt", b"x\0y")] * 100_000), READ),
    ("512 MB of pixels for 100", lambda: png(10, 10, data=zeros(512)), READ),
    ("900 megapixels", lambda: png(30_000, 30_000, data=zlib.compress(b"\0")), "too-many-pixels"),
    ("a line of 40 megapixels", lambda: png(1, 40_000_000, data=zlib.compress(b"\0")), "unreasonable"),
    ("a JPEG of 65,535 passes", lambda: progressive(1000, 65_535), "unreasonable"),
    ("a JPEG of 60 passes", lambda: progressive(1000, 60), READ),
    ("a JPEG of two million parts", lambda: b"\xff\xd8" + b"\xff\xe0\x00\x02" * 2_000_000, "unreasonable"),
    ("a photo with its film", lambda: progressive(200, 3) + random.Random(7).randbytes(12 * MEGABYTE), READ),
    ("a TIFF of 20,000 pages", lambda: tiff(20_000), READ),
    ("a TIFF without end", lambda: tiff(3, loops=True), READ),
    ("a GIF of 100,000 pictures", lambda: frames(100_000), READ),
    ("an EXIF of 5,000 overlapping fields", lambda: saved(_PLAIN, "PNG", exif=fields(5000, MEGABYTE)), READ),
    ("much in one", polyglot, READ),
    ("a page of HTML", lambda: b"<!DOCTYPE html><img src='https://x.example/a.png'>", "not-an-image"),
    ("a drawing that fetches", lambda: b"<svg><image href='file:///etc/passwd'/></svg>", "not-an-image"),
    ("an archive in an archive", lambda: b"PK\x03\x04" + bytes(26) + b"PK\x03\x04" + bytes(100), "not-an-image"),
    ("a PDF", lambda: b"%PDF-1.7\n1 0 obj\n<< /Count 2000000 >>", "not-an-image"),
    ("HEIC", lambda: b"\0\0\0\x18ftypheic" + bytes(200), "not-an-image"),
    ("AVIF", lambda: b"\0\0\0\x18ftypavif" + bytes(200), "not-an-image"),
    *((kind, partial(saved, _PLAIN, kind), "not-an-image") for kind in _OTHERS),
    ("PSD", lambda: b"8BPS\0\1" + bytes(6) + struct.pack(">HIIHH", 3, 64, 64, 8, 3) + bytes(100), "not-an-image"),
)  # fmt: skip
"""What it is, how it is made, and what is said of it: `READ`, or the code of the refusal."""


def made() -> Iterator[tuple[str, bytes, str]]:
    """One after the other, so that no more than one is in memory."""
    for name, make, outcome in SMALL:
        yield name, make(), outcome
