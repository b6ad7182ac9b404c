"""The short form: the headline and the facts, two or three lines."""

from engine.contract import FactKind, Tone
from engine.writers.composer.entries import Entry
from engine.writers.composer.keys import sign
from engine.writers.composer.layout import Sheet
from engine.writers.composer.roles import Role
from engine.writers.markup import BLANK, Part, Style, line

_LONG = 60
"""Characters from which an entry is cut down to the facts in it."""
_ENOUGH = 2
"""Entries of one role; the first ones printed are the ones that matter."""
_FOUND = {
    Role.WHEN: FactKind.DATE,
    Role.WHERE: FactKind.PLACE,
    Role.PRICE: FactKind.PRICE,
    Role.ASK: FactKind.PHONE,
    Role.LINK: FactKind.URL,
}
"""What to look for in sentences where no line is given to it."""
_ROWS = ((Role.WHEN, Role.WHERE), (Role.PRICE, Role.DEADLINE), (Role.ASK, Role.LINK))


def brief(sheet: Sheet) -> list[Part]:
    """Facts of a role on one line, those of a page without any as its first line."""
    out = [line(sheet.title, Style.BOLD)] if sheet.title else []
    for roles in _ROWS:
        cells = []
        for role in roles:
            for entry in _of(sheet, role)[:_ENOUGH]:
                mark = f"{sign(role, [entry])} " if sheet.options.tone is Tone.FRIENDLY else ""
                cells.append(mark + _short(entry))
        if cells:
            out.append(line(" · ".join(cells)))
    if len(out) < 2:
        rest = [placed.entry for placed in sheet.placed if placed.role is not Role.NOISE]
        out += [line(entry.labelled) for entry in rest[:_ENOUGH]]
    return [*out, BLANK]


def _of(sheet: Sheet, role: Role) -> list[Entry]:
    found = sheet.of(role)
    return found or [e for e in sheet.of(Role.BODY) if role in _FOUND and e.kinds & {_FOUND[role]} and not e.cells]


def _short(entry: Entry) -> str:
    if len(entry.labelled) <= _LONG or not entry.facts:
        return entry.labelled
    return ", ".join(dict.fromkeys(fact.text for fact in entry.facts))
