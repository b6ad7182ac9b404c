"""The shape of a receipt: the receipt's own lines, with the shop and what was paid in bold."""

import re

from engine.contract import FactKind
from engine.writers.composer.entries import Entry
from engine.writers.composer.layout import Sheet
from engine.writers.composer.phrases import SUBTOTAL, TOTAL
from engine.writers.composer.roles import Role
from engine.writers.markup import BLANK, Part, Style, line

_AMOUNT = re.compile(r"(?<!\d)\d{1,3}(?:[ ,.]?\d{3})*[.,]\d{2}(?!\d)")


def receipt(sheet: Sheet) -> list[Part]:
    """Shop, day and what was bought, line by line in the receipt's own order."""
    out = [line(sheet.title, Style.BOLD)] if sheet.title else []
    entries = [placed.entry for placed in sheet.placed if placed.role is not Role.NOISE]
    bold = [_paid(entries), None if sheet.title else _shop(entries)]
    before: Entry | None = None
    for entry in entries:
        if before is not None and before.group != entry.group:
            out.append(BLANK)
        style = Style.BOLD if any(entry is one for one in bold) else Style.NONE
        out += [line(text, style) for text in _printed(entry).splitlines()]
        before = entry
    return out


def brief_receipt(sheet: Sheet) -> list[Part] | None:
    """Shop, day and what was paid; None where no total is found."""
    entries = [placed.entry for placed in sheet.placed]
    paid, shop = _paid(entries), None if sheet.title else _shop(entries)
    day = next((entry for entry in entries if FactKind.DATE in entry.kinds), None)
    if paid is None:
        return None
    head = sheet.title or (_printed(shop) if shop else "")
    return [line(head, Style.BOLD), *([line(_printed(day))] if day else []), line(_printed(paid), Style.BOLD)]


def _printed(entry: Entry) -> str:
    return f"{entry.marker} {entry.text}".strip()


def _shop(entries: list[Entry]) -> Entry | None:
    """The first line that is made of words rather than of numbers."""
    return next((e for e in entries if sum(word.isalpha() for word in e.text.split()) >= 2), None)


def _paid(entries: list[Entry]) -> Entry | None:
    """The line that totals up the most money."""
    totals = [entry for entry in entries if _total(entry)]
    return max(totals, key=_total, default=None)


def _total(entry: Entry) -> float:
    """The amount on a line that totals up money; 0 on any other."""
    if not TOTAL.search(entry.text) or SUBTOTAL.search(entry.text):
        return 0.0
    amounts = [re.sub(r"\D", "", amount) for amount in _AMOUNT.findall(entry.text)]
    return max((float(amount) / 100 for amount in amounts), default=0.0)
