"""Files of all kinds that are opened, damaged anywhere, cut, joined and grown; and bytes that are none."""

import struct
from functools import cache

from hypothesis import strategies as st
from PIL import Image as Pillow

from tests.hostile import bombs

_KINDS = ("JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP", "MPO")


@cache
def seeds() -> tuple[bytes, ...]:
    """A few hundred bytes of each format, in each of the modes that it knows, with fields and without."""
    found: list[bytes] = []
    exif = Pillow.Exif()
    exif[0x0112], exif[0x010F] = 6, "Maker"
    exif.get_ifd(0x8769)[0x9286] = b"UNICODE\0words"
    grey = Pillow.effect_mandelbrot((24, 18), (-2.0, -1.0, 1.0, 1.0), 60)
    for kind in _KINDS:
        for mode in ("1", "L", "P", "RGB", "RGBA", "LA", "CMYK", "I", "I;16", "F"):
            picture = grey.convert(mode) if mode != "I;16" else Pillow.frombytes("I;16", (24, 18), bytes(24 * 18 * 2))
            for how in ({}, {"exif": exif.tobytes(), "icc_profile": b"icc", "dpi": (72, 72)}):
                try:
                    found.append(bombs.saved(picture, kind, **how))
                except (OSError, KeyError, ValueError):  # a mode that the format does not know
                    continue
    jpegs = ({"progressive": True}, {"subsampling": 2, "restart_marker_rows": 1})
    found += [bombs.saved(grey.convert("RGB"), "JPEG", **how) for how in jpegs]
    packed = {"tiff_lzw": "L", "tiff_adobe_deflate": "L", "packbits": "L", "group4": "1", "jpeg": "L"}
    found += [bombs.saved(grey.convert(mode), "TIFF", compression=name) for name, mode in packed.items()]
    first, *others = [grey.convert("P"), Pillow.new("P", (24, 18), 3), Pillow.new("P", (24, 18), 9)]
    several = ("GIF", "PNG", "WEBP", "TIFF")
    found += [bombs.saved(first, kind, save_all=True, append_images=others) for kind in several]
    found += [bombs.tiff(3, loops=True), bombs.frames(3), bombs.progressive(16, 5), bombs.polyglot()]
    return tuple(found)


_NUMBERS = (0, 1, 7, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)


@st.composite
def _damaged(draw: st.DrawFn) -> bytes:
    data = bytearray(draw(st.sampled_from(seeds())))
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(data)))
        match draw(st.sampled_from(["byte", "byte", "number", "cut", "bytes", "gone", "twice", "other"])):
            case "byte":
                data[at : at + 1] = draw(st.binary(min_size=1, max_size=1))
            case "number":
                form = draw(st.sampled_from(["<H", ">H", "<I", ">I"]))
                number = draw(st.sampled_from(_NUMBERS)) & (0xFFFF if form[1] == "H" else 0xFFFFFFFF)
                data[at : at + struct.calcsize(form)] = struct.pack(form, number)
            case "cut":
                del data[at:]
            case "bytes":
                data[at:at] = draw(st.binary(max_size=40))
            case "gone":
                del data[at : at + draw(st.integers(1, 40))]
            case "twice":
                data[at:at] = data[at : at + draw(st.integers(1, 200))]
            case _:
                other = draw(st.sampled_from(seeds()))
                data[at:] = other[draw(st.integers(0, len(other))) :]
    return bytes(data)


any_files = st.one_of(_damaged(), _damaged(), _damaged(), _damaged(), st.binary(max_size=300))
