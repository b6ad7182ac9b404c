"""`placard dead`: lists jobs that were given up, puts them back in line, or lets go of them."""

import json
from argparse import Namespace
from collections.abc import Sequence

import msgspec
from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from bot.cli.exits import Exit, UsageError
from bot.jobs import Jobs
from bot.locale import Locale
from bot.state import answer_of
from engine.client import Buried, Client, look
from engine.errors import Unrevivable
from engine.settings import EngineSettings

_COLUMNS = ("entry", "at", "owner", "photos", "cause")


async def run(arguments: Namespace, locale: Locale) -> int:
    """FAILED where something that was named could not be put back, or is not there."""
    if arguments.all and not (arguments.revive is not None or arguments.remove is not None):
        raise UsageError("terminal-dead-all")
    settings = EngineSettings.from_env()
    async with look(settings) as client:
        found = await client.dead()
        if arguments.revive is not None:
            return await _revive(client, _chosen(arguments.revive, found, arguments), settings, locale)
        if arguments.remove is not None:
            return await _remove(client, _chosen(arguments.remove, found, arguments), locale)
    if arguments.json:
        print(json.dumps(msgspec.to_builtins(found), indent=2, ensure_ascii=False))  # noqa: T201
    else:
        _list(found, locale)
    return Exit.OK


def _chosen(entries: Sequence[str], found: Sequence[Buried], arguments: Namespace) -> list[str]:
    """What is to be put back or removed, the first buried first."""
    if arguments.all == bool(entries):
        raise UsageError("terminal-dead-which")
    return [buried.entry for buried in reversed(found)] if arguments.all else list(entries)


async def _revive(client: Client, entries: Sequence[str], settings: EngineSettings, locale: Locale) -> int:
    known = {buried.entry: buried for buried in await client.dead()}
    jobs = Jobs(client.redis, keep=settings.placard_keep_results)
    status = Exit.OK
    for entry in entries:
        try:
            waits = await revive(client, jobs, known.get(entry), entry)
        except Unrevivable as error:
            _say(locale.text("dead-not-revived", entry=entry, reason=error.reason))
            status = Exit.FAILED
        else:
            _say(locale.text("dead-revived" if waits else "dead-revived-unasked", entry=entry))
    return status


async def revive(client: Client, jobs: Jobs, buried: Buried | None, entry: str) -> bool:
    """Put a job back in line, so that its answer takes the place of the sentence that it failed; whether somebody waits
    for it in a chat. Raises Unrevivable."""
    if buried is None:
        raise Unrevivable(entry, "unknown")
    state = await jobs.state(answer_of(buried.job_id))
    waits = state is not None and state.shown == state.wanted == buried.job_id
    if state and waits:
        # First, so that the answer finds it so however soon it comes.
        await jobs.reopened(state.question)
    try:
        await client.revive(entry)
    except Unrevivable:
        if state and waits:
            await jobs.answered(state.question, buried.job_id)
        raise
    return waits


async def _remove(client: Client, entries: Sequence[str], locale: Locale) -> int:
    status = Exit.OK
    for entry in entries:
        if await client.remove_dead(entry):
            _say(locale.text("dead-removed", entry=entry))
        else:
            _say(locale.text("dead-not-revived", entry=entry, reason="unknown"))
            status = Exit.FAILED
    return status


def _list(found: Sequence[Buried], locale: Locale) -> None:
    if not found:
        _say(locale.text("dead-none"))
        return
    heads = [locale.text(f"dead-{name}") for name in _COLUMNS]
    rows = [
        [
            buried.entry,
            buried.at.strftime("%Y-%m-%d %H:%M:%S"),
            buried.owner or "–",
            locale.text("dead-kept", photos=buried.photos, kept=buried.kept),
            buried.cause if buried.whole else locale.text("dead-damaged", cause=buried.cause),
        ]
        for buried in found
    ]
    console = Console(highlight=False)
    if not console.is_terminal:
        for row in (heads, *rows):
            print("\t".join(row))  # noqa: T201  # the console would turn tabs into spaces
        return
    table = Table(box=box.SIMPLE_HEAD)
    for head in heads:
        table.add_column(head, overflow="fold")
    for row in rows:
        table.add_row(*map(escape, row))
    console.print(table)


def _say(sentence: str) -> None:
    print(sentence)  # noqa: T201
