"""Letters drawn on pictures: whichever font at hand has all of a text's characters."""

from functools import cache, lru_cache

from PIL import ImageFont, features

Font = ImageFont.FreeTypeFont

FONTS = (
    "NotoSans-Regular.ttf",
    "DejaVuSans.ttf",
    "NotoSansCJK-Regular.ttc",
    "NotoSansArabic-Regular.ttf",
    "NotoSansDevanagari-Regular.ttf",
    "NotoSansHebrew-Regular.ttf",
    "NotoSansThai-Regular.ttf",
    "NotoSansBengali-Regular.ttf",
    "NotoSansTamil-Regular.ttf",
    "Arial.ttf",
    "Arial Unicode.ttf",
)
"""Looked for where the system keeps its fonts. There may be none; Pillow's own knows ASCII and little more."""
_JOINED = (("\u0590", "\u08ff"), ("\u0900", "\u0dff"), ("\ufb1d", "\ufeff"))
"""Scripts whose letters join or change places, which takes a layout engine."""
_KNOWN = 20_000
"""Characters of which it is remembered whether a font has them."""
_NOWHERE = "\U0010fffd"
"""A character that no font has."""


def font_for(text: str, size: int) -> Font | None:
    """The first font that draws all of it, `size` pixels high; None where none does."""
    if not features.check("raqm") and any(low <= char <= high for char in text for low, high in _JOINED):
        return None
    characters = frozenset(text) - {" "}
    return next((font for font in _fonts(size) if all(_has(font, char) for char in characters)), None)


@cache
def plain(size: int) -> Font:
    """The font that Pillow brings: for numbers."""
    font = ImageFont.load_default(size)
    if not isinstance(font, Font):
        raise RuntimeError("Pillow is built without FreeType")
    return font


@cache
def _fonts(size: int) -> tuple[Font, ...]:
    found = []
    for name in FONTS:
        try:
            found.append(ImageFont.truetype(name, size))
        except OSError:
            continue
    return (*found, plain(size))


@lru_cache(maxsize=_KNOWN)
def _has(font: Font, char: str) -> bool:
    drawn, missing = font.getmask(char), font.getmask(_NOWHERE)
    return (drawn.size, bytes(drawn)) != (missing.size, bytes(missing))
