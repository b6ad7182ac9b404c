"""The shape of a poem or a saying: quoted whole, with its name and who wrote it."""

from engine.writers.composer.layout import Sheet
from engine.writers.markup import Part, Shape, Style, line

_BY = 5
"""Words of the longest name below a poem."""


def poem(sheet: Sheet) -> list[Part]:
    """Quoted whole, with its name and who wrote it."""
    lines = [text for placed in sheet.placed for text in placed.entry.lines if text.strip()]
    by = ""
    if len(lines) > 2 and lines[-1][-1] not in ",;:!?" and lines[-1][0].isupper() and len(lines[-1].split()) <= _BY:
        by = lines.pop()
    out = [line(sheet.title, Style.BOLD)] if sheet.title else []
    out += [line(text, shape=Shape.QUOTE) for text in lines]
    return [*out, *([line(by, Style.ITALIC)] if by else [])]
