"""What a person wrote as a message: their marks become styles, whatever platform it is for."""

from collections.abc import Iterator, Sequence

from engine.contract import Checks, Draft, Platform
from engine.edits.marks import MARKED
from engine.writers.markup import BLANK, MARKS, Part, Run, Shape, Style, clean, disarm, render

_STYLES = {"*": Style.BOLD, "_": Style.ITALIC}
FENCE = "```"
"""Stands above and below lines in typewriter letters."""


def as_draft(parts: Sequence[Part], platform: Platform) -> Draft:
    text, entities = render(parts, platform)
    return Draft(platform=platform, text=text, entities=entities, checks=Checks(kept=0, of=0))


def within(by: str, line: str, platform: Platform) -> str:
    """A person's words as they stand in the midst of a line, whose marks stay the only ones where it has any."""
    found = parts(by.replace("\n", " "))
    marks = {mark for mark in MARKS if mark in line} if platform is Platform.WHATSAPP else set()
    if marks:
        found = [Part((Run(disarm(part.text, marks)),)) for part in found]
    return as_draft(found, platform).text


def parts(text: str) -> list[Part]:
    """The lines of a text, with the styles that WhatsApp's marks stand for."""
    out: list[Part] = []
    fenced = False
    for line in text.strip().split("\n"):
        if line.strip() == FENCE:
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
    for found in MARKED.finditer(line):
        if line[at : found.start()]:
            yield Run(line[at : found.start()])
        yield Run(found[2], _STYLES[found[1]])
        at = found.end()
    if line[at:]:
        yield Run(line[at:])
