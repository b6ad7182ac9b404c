"""The shape of a letter or a notice in sentences: what could be lifted leads, the rest keeps its order."""

from itertools import takewhile

import msgspec

from engine.writers.composer.entries import Entry
from engine.writers.composer.keys import sign
from engine.writers.composer.layout import Sheet, body, head, key, keys, leavings, stressed, tail
from engine.writers.composer.lines import prose
from engine.writers.composer.roles import KEYS, Role
from engine.writers.markup import BLANK, Part

_LEADING = (Role.WHEN, Role.WHERE)
"""What was lifted out of its sentence."""


def letter(sheet: Sheet) -> list[Part]:
    """Sentences stay in their order, with the days and hours in bold."""
    leading = list(takewhile(lambda p: p.role in (*_LEADING, Role.INTRO) and not prose(p.entry.text), sheet.placed))
    led = msgspec.structs.replace(sheet, placed=tuple(leading))
    out = [*head(sheet), *keys(led, _LEADING), BLANK]
    run: list[Entry] = []
    for placed in sheet.placed[len(leading) :]:
        if placed.role in (Role.INTRO, Role.TAIL, Role.NOISE):
            continue
        if placed.role in KEYS and not prose(placed.entry.text):
            out += [*body(run, sheet), BLANK] if run else []
            run = []
            out += key(sheet, placed.role, [placed.entry])
        elif placed.role in KEYS:
            out += [*body(run, sheet), BLANK] if run else []
            run = []
            mark = f"{sign(placed.role, [placed.entry])} " if sheet.signs and placed.role is Role.DEADLINE else ""
            out += [stressed(placed.entry, mark), BLANK]
        else:
            run.append(placed.entry)
    return [*out, *body(run, sheet), BLANK, *tail(sheet), *leavings(sheet)]
