"""`placard status`: how queue, workers and bots are, once or live, for people, for programs and for health checks."""

import asyncio
import json
import time
from argparse import Namespace
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import msgspec
from redis.exceptions import RedisError
from rich.console import Console
from rich.live import Live

from bot.cli import watching
from bot.cli.exits import Exit
from bot.locale import Locale
from engine.client import Client, Health, WorkerState, host, look
from engine.errors import Unavailable
from engine.settings import EngineSettings

_EVERY = 1.0
"""Seconds between two looks."""


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """What was found at one look."""

    health: Health
    workers: Sequence[WorkerState]
    lease: timedelta
    """Time without a sign of life after which a worker counts as gone."""

    @property
    def minute(self) -> Mapping[str, int]:
        """Jobs that ended in the last minute: "answered", or the failure's code."""
        return sum((Counter(worker.lately) for worker in self.workers), Counter[str]())

    @property
    def wrong(self) -> tuple[str, ...]:
        """What is not well: no worker is there, or no bot."""
        there = any(worker.there(self.lease) for worker in self.workers)
        missing = {"no-worker": not there, "no-bot": not self.health.bots}
        return tuple(name for name, true in missing.items() if true)


async def run(arguments: Namespace, locale: Locale) -> int:
    """OK where a bot and a worker are there, or the worker that was asked about; else FAILED."""
    settings = EngineSettings.from_env()
    console = Console(highlight=False)
    async with look(settings, start=False) as client:
        if arguments.worker is not None:
            return await _worker(client, settings, arguments.worker or host(), locale)
        seen = await _look(client, settings)
        if arguments.json:
            print(json.dumps(_record(seen), indent=2, ensure_ascii=False))  # noqa: T201
        elif arguments.check:
            watching.verdict(console, locale, seen.wrong)
        elif arguments.once or not console.is_terminal:
            watching.show(console, locale, seen)
        else:
            return await _live(client, settings, console, locale, seen)
    return Exit.FAILED if seen.wrong else Exit.OK


@contextmanager
def _asking() -> Iterator[None]:
    try:
        yield
    except RedisError as error:  # it is there and takes no questions: it loads its data, or refuses the password
        raise Unavailable("broker", type(error).__name__) from None


async def _look(client: Client, settings: EngineSettings) -> Seen:
    with _asking():
        health, workers = await client.health(), await client.workers()
    return Seen(health=health, workers=workers, lease=settings.placard_lease)


async def _live(client: Client, settings: EngineSettings, console: Console, locale: Locale, seen: Seen) -> int:
    """Until Ctrl-C, which is the usual way to stop; goes on through an outage of the broker."""
    with Live(watching.page(locale, seen), console=console, auto_refresh=False) as live:
        try:
            while True:
                due = time.monotonic() + _EVERY
                live.refresh()
                await asyncio.sleep(max(0.0, due - time.monotonic()))
                try:
                    seen = await _look(client, settings)
                    live.update(watching.page(locale, seen))
                except Unavailable as error:
                    live.update(watching.away(locale, error))
        except asyncio.CancelledError:
            return Exit.OK


async def _worker(client: Client, settings: EngineSettings, name: str, locale: Locale) -> int:
    """Whether a worker is there: by its name, or any on the host of that name.

    Nothing else is asked, since a worker's user of the queue may ask no more (docs/placard.acl).
    """
    with _asking():
        workers = [worker for worker in await client.workers() if name in (worker.name, worker.host)]
    there = any(worker.there(settings.placard_lease) for worker in workers)
    watching.verdict(Console(highlight=False), locale, () if there else ("not-there",), worker=name)
    return Exit.OK if there else Exit.FAILED


def _record(seen: Seen) -> dict[str, Any]:
    """Its shape is relied on from outside (docs/commands.md)."""
    queue = msgspec.to_builtins(seen.health) | {"expected": round(seen.health.expected.total_seconds(), 3)}
    workers = [msgspec.to_builtins(worker, str_keys=True) for worker in seen.workers]
    return {
        "well": not seen.wrong,
        "wrong": list(seen.wrong),
        "queue": queue,
        "minute": dict(seen.minute),
        "workers": workers,
    }
