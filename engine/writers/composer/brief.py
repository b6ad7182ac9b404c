"""The short form: what, when and where on one line, the other facts on one or two more."""

import msgspec

from engine.contract import Angle
from engine.stages.document import BlockKind
from engine.writers.composer.entries import Entry
from engine.writers.composer.keys import in_order, joined, unlabelled
from engine.writers.composer.layout import HEADS, Sheet, body, tabled
from engine.writers.composer.letter import letter
from engine.writers.composer.lines import prose
from engine.writers.composer.roles import KEYS, Role
from engine.writers.markup import BLANK, Part, Run, Style, clean, line

_ENOUGH = 2
"""Roles with a fact from which the keys can stand for the whole page."""
_HEADLINE = 60
"""Characters of the longest headline that the when and where follow on the same line."""
_LINE = 120
"""Characters of the longest line that says two things."""
_ROWS = ((Role.WHEN, Role.WHERE), (Role.PRICE, Role.DEADLINE), (Role.ASK, Role.LINK))


def brief(sheet: Sheet) -> list[Part] | None:
    """The facts of two roles on each line; None where the page has too few of them to stand for the whole.

    The shortest of several drafts says every fact.
    """
    if sum(bool(sheet.of(role)) for role in KEYS) < _ENOUGH:
        return shortest(sheet) if sheet.options.angle is Angle.SHORTEST else None
    rows = [[_cell(sheet, role) for role in roles if sheet.of(role)] for roles in _ROWS]
    out = [line(text) for cells in rows for text in _fitting(cells)]
    if sheet.title:
        out = _headed(clean(sheet.title), out, dated=bool(sheet.of(*_ROWS[0])))
    return [*out, BLANK, *body(_needed(sheet), sheet)]


def _needed(sheet: Sheet) -> list[Entry]:
    """Of the body the table that a page is about, with its headings; for the shortest of several drafts each line
    that holds a fact."""
    entries = sheet.of(Role.BODY, Role.INTRO)
    table = tabled(sheet)
    kept: list[Entry] = []
    for entry in reversed(entries):
        heads = entry.kind in HEADS and kept and kept[-1].group == entry.group
        row = table and entry.kind is BlockKind.ROW
        if row or heads or (entry.hard and sheet.options.angle is Angle.SHORTEST):
            kept.append(entry)
    return kept[::-1]


def shortest(sheet: Sheet) -> list[Part]:
    """The headline and the lines that hold a fact, in the page's own order; all of it where none does."""
    left = (Role.NOISE,) if sheet.options.angle is Angle.SHORTEST else (Role.NOISE, Role.TAIL)
    kept = tuple(p for p in sheet.placed if (p.entry.hard or p.entry.cells) and p.role not in left)
    return letter(msgspec.structs.replace(sheet, placed=kept or sheet.placed))


def _headed(title: str, rows: list[Part], *, dated: bool) -> list[Part]:
    if dated and len(title) <= _HEADLINE:
        return [Part((Run(title, Style.BOLD), Run(f" – {rows[0].text}"))), *rows[1:]]
    return [line(title, Style.BOLD), *rows]


def _cell(sheet: Sheet, role: Role) -> str:
    entries = in_order(role, sheet.of(role))
    texts = [unlabelled(entry, role) for entry in entries]
    if role is Role.WHEN:
        listed = any(text != entry.text for text, entry in zip(texts, entries, strict=True))
    else:
        listed = any("," in entry.text or entry.label or prose(entry.text) for entry in entries)
    return joined(texts, sheet.language, listed=listed)


def _fitting(cells: list[str]) -> list[str]:
    """On one line where that is short, else a line each."""
    whole = " · ".join(cells)
    return ([whole] if whole else []) if len(whole) <= _LINE else cells
