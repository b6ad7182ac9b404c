"""The short form: the headline and the facts, two or three lines."""

from engine.contract import Tone
from engine.writers.composer.keys import in_order, joined, sign, unlabelled
from engine.writers.composer.layout import Sheet, letter
from engine.writers.composer.lines import prose
from engine.writers.composer.roles import KEYS, Role
from engine.writers.markup import Part, Style, line

_ENOUGH = 2
"""Entries of one role; the first ones printed are the ones that matter."""
_ROWS = ((Role.WHEN, Role.WHERE), (Role.PRICE, Role.DEADLINE), (Role.ASK, Role.LINK))


def brief(sheet: Sheet) -> list[Part] | None:
    """The facts of two roles on each line; None where the page has too few of them to stand for the whole."""
    out = [line(sheet.title, Style.BOLD)] if sheet.title else []
    for roles in _ROWS:
        cells = [_cell(sheet, role) for role in roles if sheet.of(role)]
        if cells:
            out.append(line(" · ".join(cells)))
    return out if sum(bool(sheet.of(role)) for role in KEYS) >= _ENOUGH else None


def brief_letter(sheet: Sheet) -> list[Part]:
    """Of the sentences only those that hold a fact."""
    kept = tuple(p for p in sheet.placed if p.entry.hard and p.role is not Role.TAIL)
    return letter(Sheet(title=sheet.title, placed=kept, options=sheet.options, language=sheet.language))


def _cell(sheet: Sheet, role: Role) -> str:
    entries = in_order(role, sheet.of(role))[:_ENOUGH]
    mark = f"{sign(role, entries)} " if sheet.options.tone is Tone.FRIENDLY else ""
    listed = any("," in entry.text or entry.label or prose(entry.text) for entry in entries) and role is not Role.WHEN
    return mark + joined([unlabelled(entry, role) for entry in entries], sheet.language, listed=listed)
