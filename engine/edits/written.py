"""What a person wrote as a message: their marks become styles, whatever platform it is for."""

import re
from collections.abc import Iterator, Sequence

from engine.contract import Checks, Draft, Platform
from engine.writers.markup import BLANK, Part, Run, Shape, Style, clean, render

_MARKED = re.compile(r"(?<![^\W_])([*_])(?=\S)([^*_\n]*[^*_\s])\1(?![^\W_])")
_STYLES = {"*": Style.BOLD, "_": Style.ITALIC}
_FENCE = "```"


def as_draft(parts: Sequence[Part], platform: Platform) -> Draft:
    text, entities = render(parts, platform)
    return Draft(platform=platform, text=text, entities=entities, checks=Checks(kept=0, of=0))


def parts(text: str) -> list[Part]:
    """The lines of a text, with the styles that WhatsApp's marks stand for."""
    out: list[Part] = []
    fenced = False
    for line in text.strip().split("\n"):
        if line.strip() == _FENCE:
            fenced = not fenced
        elif fenced:
            out.append(Part((Run(line.rstrip()),), Shape.CODE) if line.strip() else BLANK)
        else:
            quoted = line.startswith("> ")
            runs = tuple(_runs(clean(line[2:] if quoted else line)))
            out.append(Part(runs, Shape.QUOTE if quoted else Shape.LINE) if runs else BLANK)
    return out


def _runs(line: str) -> Iterator[Run]:
    at = 0
    for found in _MARKED.finditer(line):
        if line[at : found.start()]:
            yield Run(line[at : found.start()])
        yield Run(found[2], _STYLES[found[1]])
        at = found.end()
    if line[at:]:
        yield Run(line[at:])
