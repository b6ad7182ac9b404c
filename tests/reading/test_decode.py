"""Bytes become pixels, or one clear reason why not."""

import io
import struct
import zlib
from collections.abc import Callable
from contextlib import suppress

import numpy as np
import pytest
from PIL import Image as Pillow
from PIL import ImageDraw

from engine.errors import Code, PhotoError
from engine.stages.decode import decode

LIMIT = 50_000_000


def saved(picture: Pillow.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def written(mode: str = "RGB") -> Pillow.Image:
    """A white sheet with a black bar on top."""
    picture = Pillow.new("RGB", (300, 200), "white")
    ImageDraw.Draw(picture).rectangle((0, 0, 300, 40), fill="black")
    return picture.convert(mode)


def png_header(width: int, height: int) -> bytes:
    """A PNG that says how large it is and holds next to nothing."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


def sixteen_bit() -> bytes:
    values = np.full((200, 300), 40000, np.uint16)
    values[:40] = 1000
    return saved(Pillow.fromarray(values), "PNG")


@pytest.mark.parametrize(
    "data",
    [
        saved(written(), "JPEG"),
        saved(written("CMYK"), "JPEG"),
        saved(written("P"), "PNG"),
        saved(written("L"), "PNG"),
        saved(written("1"), "TIFF"),
        saved(written("RGBA"), "WEBP", lossless=True),
        saved(written(), "BMP"),
        sixteen_bit(),
    ],
    ids=["jpeg", "cmyk", "palette", "grey", "bitmap", "webp", "bmp", "16 bit"],
)
def test_every_kind_of_picture_keeps_dark_on_light(data: bytes) -> None:
    """Whatever colours a file is kept in, its black bar is dark and its paper light."""
    image, frames = decode(data, LIMIT)
    assert image.shape == (200, 300, 3)
    assert image.dtype == np.uint8
    assert image[10, 150].max() < 60
    assert image[150, 150].min() > 200
    assert frames == 1


def test_transparent_parts_are_paper() -> None:
    """Black letters on a transparent ground do not drown in black."""
    picture = Pillow.new("RGBA", (50, 50), (0, 0, 0, 0))
    assert decode(saved(picture, "PNG"), LIMIT)[0].min() == 255


def test_a_phone_photo_stands_upright() -> None:
    """The orientation that the camera wrote down is applied."""
    exif = Pillow.Exif()
    exif[274] = 6
    image, _ = decode(saved(written(), "JPEG", exif=exif), LIMIT)
    assert image.shape == (300, 200, 3)


def test_a_photo_of_many_megapixels_is_decoded_at_half_its_size() -> None:
    """A JPEG larger than reading needs takes a quarter of the memory, and stands as its camera was held."""
    turned = Pillow.Exif()
    turned[0x0112] = 6
    picture, _ = decode(saved(Pillow.new("RGB", (5000, 4000), "white"), "JPEG", exif=turned), LIMIT)
    assert picture.shape == (2500, 2000, 3)
    small, _ = decode(saved(Pillow.new("RGB", (400, 300), "white"), "JPEG"), LIMIT)
    assert small.shape == (300, 400, 3)


def test_an_animation_gives_its_first_frame_and_says_how_many_there_are() -> None:
    """The first picture of a GIF is read, and the person can be told that there are others."""
    others = [Pillow.new("RGB", (300, 200), colour) for colour in ("red", "green")]
    image, frames = decode(saved(written(), "GIF", save_all=True, append_images=others), LIMIT)
    assert frames == 3
    assert image[150, 150].min() > 200


def test_a_name_does_not_decide() -> None:
    """A PNG that is called .jpg is a PNG: only the bytes are looked at."""
    assert decode(saved(written(), "PNG"), LIMIT)[0].shape == (200, 300, 3)


@pytest.mark.parametrize(
    ("data", "code", "found"),
    [
        (b"", Code.EMPTY_FILE, None),
        (b"Dear parents,\nthe bus leaves at nine.", Code.NOT_AN_IMAGE, "text"),
        (b"\x00\x00\x00\x18ftypmp42" + bytes(100), Code.NOT_AN_IMAGE, "video"),
        (b"\x00\x00\x00\x18ftypheic" + bytes(100), Code.NOT_AN_IMAGE, "heic"),
        (b"RIFF\x00\x00\x00\x00WAVE" + bytes(50), Code.NOT_AN_IMAGE, "audio"),
        (b"%PDF-1.7\n", Code.NOT_AN_IMAGE, "pdf"),
        (bytes(range(256)), Code.NOT_AN_IMAGE, "unknown"),
        (saved(written(), "JPEG")[:900], Code.TRUNCATED, None),
        (saved(written(), "JPEG")[:20], Code.TRUNCATED, None),
        (saved(written(), "PNG")[:100], Code.TRUNCATED, None),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, code: Code, found: str | None) -> None:
    """Each file that is no readable picture is refused with the reason that fits it."""
    with pytest.raises(PhotoError) as refused:
        decode(data, LIMIT)
    assert refused.value.code is code
    assert refused.value.data.get("found") == found


@pytest.mark.parametrize("size", [(20_000, 10_000), (60_000, 60_000)])
def test_a_bomb_is_refused_by_its_header(size: tuple[int, int]) -> None:
    """Two hundred and three thousand six hundred megapixels are refused, with the figure, before any is decoded."""
    with pytest.raises(PhotoError) as refused:
        decode(png_header(*size), LIMIT)
    assert refused.value.code is Code.TOO_MANY_PIXELS
    assert refused.value.data == {"megapixels": size[0] * size[1] // 1_000_000, "limit": 50}


@pytest.fixture
def decode_any() -> Callable[[bytes], None]:
    def run(data: bytes) -> None:
        with suppress(PhotoError):
            decode(data, 4_000_000)

    return run


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP"])
def test_broken_bytes_never_raise_anything_else(decode_any: Callable[[bytes], None], kind: str) -> None:
    """A file damaged at any place is read or refused, and nothing else happens."""
    whole = saved(written(), kind)
    rng = np.random.default_rng(11)
    for _ in range(60):
        damaged = bytearray(whole)
        for at in rng.integers(0, len(damaged), 8):
            damaged[at] = int(rng.integers(0, 256))
        decode_any(bytes(damaged[: int(rng.integers(1, len(damaged)))]))


@pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow's, of what it can read none the less
@pytest.mark.parametrize("kind", ["JPEG", "WEBP", "TIFF"])
def test_a_damaged_field_of_a_file_never_raises_anything_else(decode_any: Callable[[bytes], None], kind: str) -> None:
    """Wherever it stands, in the EXIF too, and whatever it then says."""
    exif = Pillow.Exif()
    exif[0x0112], exif[0x010F] = 6, "Maker"
    whole = saved(Pillow.new("L", (16, 12), "white"), kind, exif=exif.tobytes())
    for at in range(len(whole)):
        for value in (0, 1, 7, 255):
            decode_any(whole[:at] + bytes([value]) + whole[at + 1 :])


def test_a_broken_exif_takes_nothing_from_a_photo() -> None:
    """The pixels are there; which way up they were taken is all that is lost."""
    exif = Pillow.Exif()
    exif[0x0112] = 6
    whole = saved(written(), "WEBP", exif=exif.tobytes())
    assert decode(whole.replace(b"MM\x00*", b"MM\x00?").replace(b"II*\x00", b"II?\x00"), LIMIT)[0].shape == (
        200,
        300,
        3,
    )


def test_a_very_large_picture_is_halved_whatever_its_format() -> None:
    """A PNG, whose format knows no smaller reading, stands upright too and keeps its colours."""
    turned = Pillow.Exif()
    turned[0x0112] = 6
    for mode in ("RGB", "RGBA", "L", "P", "1"):
        picture = Pillow.new("RGB", (5000, 4000), "white").convert(mode)
        image, _ = decode(saved(picture, "PNG", exif=turned), LIMIT)
        assert image.shape == (2500, 2000, 3)
        assert image.min() > 250
