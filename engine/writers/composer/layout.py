"""The shape of a message: headline, keys, body, who says it."""

from collections.abc import Sequence
from itertools import groupby

import msgspec

from engine.contract import FactKind, Length, Options, Tone
from engine.stages.compare import squeeze, words
from engine.stages.document import BlockKind
from engine.writers.composer.entries import Entry
from engine.writers.composer.genres import Genre
from engine.writers.composer.keys import formal, joined, key_lines
from engine.writers.composer.lines import prose, reads
from engine.writers.composer.phrases import SUBTOTAL, TOTAL
from engine.writers.composer.plans import HOST, PLANS, Plan
from engine.writers.composer.roles import Placed, Role
from engine.writers.composer.tables import table
from engine.writers.markup import BLANK, Part, Run, Style, clean, line

_BOLD = frozenset({FactKind.DATE, FactKind.TIME, FactKind.DEADLINE})
HEADS = (BlockKind.HEADING, BlockKind.TITLE)
"""What stands above others."""
_SECTION = 5
"""Words of the longest line among rows that heads some of them or is a row of one cell."""
_REST = 5
"""Characters of the longest rest of a name that stands on a line of its own ("Ltd.")."""
_TABLE = 3
"""Rows from which a table is what the page is about, and comes before its opening hours and address."""
_PARAGRAPH = 80
"""Characters from which a body line stands as a paragraph of its own."""


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """A page ready to be laid out."""

    title: str
    placed: tuple[Placed, ...]
    options: Options
    language: str
    plan: Plan = PLANS[Genre.GENERAL]

    def of(self, *roles: Role) -> list[Entry]:
        """Entries of these roles, in reading order, nothing twice."""
        return [placed.entry for placed in self.placed if placed.role in roles]

    @property
    def signs(self) -> bool:
        return self.options.tone is Tone.FRIENDLY


def general(sheet: Sheet) -> list[Part]:
    """What it is, the keys in a reader's order, then what else the page says."""
    plan = HOST if tabled(sheet) else sheet.plan
    below = [role for role in plan.below if not (plan.offers and role is Role.PRICE)]
    said = _offers(sheet) if plan.offers else body(sheet.of(Role.BODY), sheet)
    said = [_total(part) for part in said] if plan.totals else said
    said = [BLANK, *said, BLANK] if said else []
    out = [*head(sheet), *keys(sheet, plan.above), *said, *keys(sheet, below)]
    return [*out, BLANK, *tail(sheet), *leavings(sheet)]


def _total(part: Part) -> Part:
    paid = TOTAL.search(part.text) and not SUBTOTAL.search(part.text) and any(char.isdigit() for char in part.text)
    return line(part.text, Style.BOLD) if paid and not part.shape else part


def _offers(sheet: Sheet) -> list[Part]:
    """Prices among the other lines, as printed."""
    out: list[Part] = []
    said = [placed for placed in sheet.placed if placed.role in (Role.BODY, Role.PRICE)]
    for role, run in groupby(said, lambda placed: placed.role):
        entries = [placed.entry for placed in run]
        if role is Role.PRICE and sheet.plan.totals:
            out += [line(entry.labelled) for entry in entries]
        elif role is Role.PRICE:
            out += key_lines(role, entries, Tone.PLAIN, sheet.language)
        else:
            out += body(entries, sheet)
    return out


def keys(sheet: Sheet, roles: Sequence[Role]) -> list[Part]:
    """The lines of these roles."""
    return [part for role in roles for part in key(sheet, role, sheet.of(role))]


def key(sheet: Sheet, role: Role, entries: Sequence[Entry]) -> list[Part]:
    """The lines of one role, as the plan wants them said."""
    if not entries:
        return []
    tone = sheet.options.tone
    quiet = role in sheet.plan.quiet and tone is Tone.FRIENDLY
    found = key_lines(role, entries, Tone.PLAIN if quiet else tone, sheet.language)
    return [line(part.text, Style.BOLD) for part in found] if role in sheet.plan.loud else found


def head(sheet: Sheet) -> list[Part]:
    """The headline and, below it, what the page adds to it."""
    intro = [line(entry.labelled.rstrip(" ,،，")) for entry in sheet.of(Role.INTRO)]
    out = [line(sheet.title, Style.BOLD)] if sheet.title else []
    return [*out, *intro, BLANK]


def tail(sheet: Sheet) -> list[Part]:
    """Who says it; what stood below "Regards," before the letterhead."""
    late = [entry.labelled for entry in sheet.of(Role.TAIL) if not entry.early]
    early: list[str] = []
    for entry in sheet.of(Role.TAIL):
        if entry.early and early and len(entry.text) <= _REST:
            early[-1] += f" {entry.text}"
        elif entry.early:
            early.append(entry.labelled)
    signed = line(joined(late, sheet.language, listed=False), Style.ITALIC)
    return [signed, line(" · ".join(early), Style.ITALIC)]


def leavings(sheet: Sheet) -> list[Part]:
    """What a detailed message keeps though nobody needs it."""
    if sheet.options.length is not Length.DETAILED:
        return []
    known = squeeze(sheet.title)
    return [BLANK, *(line(entry.labelled) for entry in sheet.of(Role.NOISE) if squeeze(entry.text) not in known)]


def body(entries: Sequence[Entry], sheet: Sheet) -> list[Part]:
    """Lines, lists and tables, with an empty line where a new matter begins."""
    entries = _sections(entries)
    out: list[Part] = []
    at = 0
    before: Entry | None = None
    while at < len(entries):
        entry = entries[at]
        if entry.kind is BlockKind.ROW:
            end = at
            while end < len(entries) and entries[end].kind is BlockKind.ROW:
                end += 1
            if before is not None and before.kind not in HEADS and (before.group != entry.group or prose(before.text)):
                out.append(BLANK)
            out += table(entries[at:end], sheet.options.platform)
            at = end - 1
        else:
            if before is not None and _parted(before, entry):
                out.append(BLANK)
            heads = at + 1 < len(entries) and entries[at + 1].group == entry.group
            out += _lines(entry, sheet, heads=heads)
        before = entries[at]
        at += 1
    return out


def _sections(entries: Sequence[Entry]) -> list[Entry]:
    """Short lines among items and rows whose bullet or second cell was not seen: below an item they are items, among
    rows they are rows where they hold a figure, else they head the rows below."""
    out = list(entries)
    for at, entry in enumerate(entries):
        if entry.kind is not BlockKind.TEXT or entry.hard or entry.label or len(words(entry.text)) > _SECTION:
            continue
        before = out[at - 1] if at else None
        if before is not None and before.kind is BlockKind.ITEM and before.group == entry.group:
            if entry.text[-1] not in ".:!?。：！？" and not any(char.isalnum() for char in before.marker):
                out[at] = msgspec.structs.replace(entry, kind=BlockKind.ITEM, marker=before.marker)
            continue
        if at + 1 < len(entries) and _introduces(entry, entries[at + 1]):
            out[at] = msgspec.structs.replace(entry, kind=BlockKind.HEADING)
            continue
        after = next((e for e in entries[at + 1 : at + 3] if e.kind is BlockKind.ROW and e.group == entry.group), None)
        if after is None:
            continue
        if not any(char.isdigit() for char in entry.text):
            if entries[at + 1] is after and (before is None or before.kind not in HEADS):
                out[at] = msgspec.structs.replace(entry, kind=BlockKind.HEADING)
        elif before is not None and before.kind is BlockKind.ROW and before.group == entry.group:
            out[at] = msgspec.structs.replace(entry, kind=BlockKind.ROW, cells=(entry.text,))
    return out


def _introduces(entry: Entry, after: Entry) -> bool:
    """Whether a short line heads a list."""
    return after.kind is BlockKind.ITEM and after.follows(entry) and entry.text[-1] not in ".,:;!?。：！？"


def stressed(entry: Entry, mark: str = "") -> Part:
    """A sentence with its days and hours in bold."""
    text = clean(entry.labelled)
    spans: list[tuple[int, int]] = []
    for fact in entry.facts:
        at = text.find(fact.text)
        if fact.kind in _BOLD and at >= 0 and not any(a < at + len(fact.text) and at < b for a, b in spans):
            end = at + len(fact.text)
            spans.append((at, end + (text[end - 2 : end + 1].casefold() == ".m.")))
    runs, done = [Run(mark)] if mark else [], 0
    for start, end in sorted(spans):
        runs += [Run(text[done:start]), Run(text[start:end], Style.BOLD)]
        done = end
    return Part((*runs, Run(text[done:])))


def _lines(entry: Entry, sheet: Sheet, *, heads: bool) -> list[Part]:
    if entry.kind is BlockKind.TITLE or (entry.kind is BlockKind.HEADING and heads):
        return [line(entry.text, Style.BOLD)]
    if entry.kind is BlockKind.ITEM:
        footnote = entry.marker == "*" and any("*" in placed.entry.text for placed in sheet.placed)
        marker = entry.marker if footnote or any(char.isalnum() for char in entry.marker) else "•"
        return [line(f"{marker} {entry.text}")]
    if "\n" in entry.text:
        return [line(text) for text in entry.text.splitlines()]
    if entry.facts and reads(entry.text):
        return [stressed(entry)]
    return [line(formal(entry, "") if sheet.options.tone is Tone.FORMAL else entry.labelled)]


def _parted(before: Entry, entry: Entry) -> bool:
    if entry.kind in HEADS:
        return before.kind not in HEADS or before.group != entry.group  # a name in large letters over two lines
    if before.kind in HEADS:
        return False
    if entry.kind is BlockKind.ITEM:
        return before.kind is not BlockKind.ITEM and before.text[-1] not in ":："
    if before.kind in (BlockKind.ITEM, BlockKind.ROW):
        return True
    return len(entry.text) > _PARAGRAPH or len(before.text) > _PARAGRAPH


def tabled(sheet: Sheet) -> bool:
    """Whether a table is what the page is about, as of a menu; a programme belongs to its day."""
    rows = sum(entry.kind is BlockKind.ROW for entry in sheet.of(Role.BODY))
    return rows >= _TABLE and not any(FactKind.DATE in entry.kinds for entry in sheet.of(Role.WHEN))
