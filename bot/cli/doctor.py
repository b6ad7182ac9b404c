"""`placard doctor`: one check after the other, each with what was found and what to do."""

import os
from argparse import Namespace
from collections.abc import AsyncIterator

from rich.console import Console
from rich.text import Text

from bot.cli import checks
from bot.cli.checks import Finding, State
from bot.cli.exits import Exit
from bot.locale import Locale
from bot.settings import BotSettings
from engine.errors import SettingError
from engine.settings import EngineSettings

_SIGNS = {State.FINE: ("✓", "green"), State.NOTE: ("•", "yellow"), State.WRONG: ("✗", "bold red")}


async def run(arguments: Namespace, locale: Locale) -> int:
    """Print every finding; the exit status is that of the first thing that is wrong."""
    console = Console(highlight=False)
    status = Exit.OK
    async for finding in _examine():
        sign, style = _SIGNS[finding.state]
        console.print(Text(f"{sign} ", style) + Text(locale.text(finding.sentence, **finding.values)), soft_wrap=True)
        if finding.state is State.WRONG and status is Exit.OK:
            status = finding.exit
    console.print()
    console.print(Text(locale.text("doctor-sound" if status is Exit.OK else "doctor-unsound"), "bold"), soft_wrap=True)
    return status


async def _examine() -> AsyncIterator[Finding]:
    yield checks.python()
    for finding in checks.unknown_settings(os.environ):
        yield finding
    try:
        settings, engine = BotSettings.from_env(), EngineSettings.from_env()
    except SettingError as error:
        # Nothing else can be looked at: everything hangs on the settings.
        yield Finding(State.WRONG, "doctor-setting", {"name": error.name, "reason": error.reason}, Exit.USAGE)
        return
    yield Finding(State.FINE, "doctor-settings")
    yield checks.data(engine)
    yield await checks.queue(engine)
    async for finding in checks.keeping(engine):
        yield finding
    yield await checks.models(engine)
    async for finding in checks.servers(engine):
        yield finding
    async for finding in checks.telegram(settings):
        yield finding
