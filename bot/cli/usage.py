"""`placard usage`: what models spent on whom."""

import json
from argparse import Namespace
from collections.abc import Sequence

import msgspec
from rich import box
from rich.console import Console
from rich.table import Table

from bot.cli.exits import Exit, UsageError
from bot.locale import Locale
from engine.client import Spent, look
from engine.settings import EngineSettings

_CENTS = 4
"""Decimals of a cost: one answer costs less than a cent."""


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
    """Print a table, or one JSON object."""
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
    table = Table(box=box.SIMPLE_HEAD, show_footer=True)
    cells = _cells(everything)
    table.add_column(locale.text("usage-person"), locale.text("usage-all"), overflow="fold")
    table.add_column(locale.text("usage-model"), overflow="fold")
    for name, footer in zip(("usage-answers", "usage-given", "usage-written"), cells, strict=False):
        table.add_column(locale.text(name), footer, justify="right")
    currency = settings.placard_price_currency
    table.add_column(locale.text("usage-cost", currency=currency), cells[-1], justify="right")
    for names, total in sorted(totals.items(), key=lambda item: -item[1].given - item[1].written):
        table.add_row(*names, *_cells(total))
    console.print(table)


def _cells(total: _Total) -> list[str]:
    cost = "" if total.cost is None else f"{total.cost:.{_CENTS}f}"
    return [f"{total.answers:,}", f"{total.given:,}", f"{total.written:,}", cost]
