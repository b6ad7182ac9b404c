"""`placard usage`: what models spent on whom."""

import json
from argparse import Namespace
from collections.abc import Sequence

import msgspec
from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from bot.cli.exits import Exit, UsageError
from bot.locale import Locale
from engine.client import Spent, look
from engine.contract import printable
from engine.settings import EngineSettings

_CENTS = 4
"""Decimals of a cost: one answer costs less than a cent."""
_COLUMNS, _NAMES = ("person", "model", "answers", "given", "written", "cost"), 2
"""In order, and how many of them are names and not numbers."""


class _Total(msgspec.Struct):
    """Over some days, persons or models."""

    answers: int = 0
    given: int = 0
    written: int = 0
    cost: float | None = None

    def add(self, spent: "Spent | _Total") -> None:
        self.answers += spent.answers
        self.given += spent.given
        self.written += spent.written
        if spent.cost is not None:
            self.cost = (self.cost or 0.0) + spent.cost


async def run(arguments: Namespace, locale: Locale) -> int:
    """Print a table, lines of columns parted by tabs where it is piped on, or one JSON object."""
    if arguments.days < 1:
        raise UsageError("terminal-days")
    settings = EngineSettings.from_env()
    async with look(settings) as client:
        found = await client.usage(arguments.days)
    if arguments.json:
        _json(found, arguments.days, settings)
    else:
        _table(found, arguments.days, settings, locale)
    return Exit.OK


def _json(found: Sequence[Spent], days: int, settings: EngineSettings) -> None:
    about = {"days": days, "currency": settings.placard_price_currency, "usage": msgspec.to_builtins(found)}
    print(json.dumps(about, indent=2, ensure_ascii=False))  # noqa: T201


def _table(found: Sequence[Spent], days: int, settings: EngineSettings, locale: Locale) -> None:
    console = Console(highlight=False)
    if not found:
        console.print(locale.text("usage-none", days=days), soft_wrap=True)
        return
    totals: dict[tuple[str, str], _Total] = {}
    everything = _Total()
    for spent in found:
        totals.setdefault((spent.owner, spent.model), _Total()).add(spent)
        everything.add(spent)
    currency = settings.placard_price_currency
    heads = [locale.text(f"usage-{name}", currency=currency) for name in _COLUMNS]
    rows = [
        [*map(printable, names), *_cells(total)]
        for names, total in sorted(totals.items(), key=lambda item: -item[1].given - item[1].written)
    ]
    foot = [locale.text("usage-all"), "", *_cells(everything)]
    if not console.is_terminal:
        for row in (heads, *rows, foot):
            print("\t".join(row).rstrip())  # noqa: T201  # the console would turn tabs into spaces
        return
    table = Table(box=box.SIMPLE_HEAD, show_footer=True)
    for number, (head, footer) in enumerate(zip(heads, foot, strict=True)):
        table.add_column(head, footer, justify="left" if number < _NAMES else "right", overflow="fold")
    for row in rows:
        table.add_row(*map(escape, row))
    console.print(table)


def _cells(total: _Total) -> list[str]:
    cost = "" if total.cost is None else f"{total.cost:.{_CENTS}f}"
    return [f"{total.answers:,}", f"{total.given:,}", f"{total.written:,}", cost]
