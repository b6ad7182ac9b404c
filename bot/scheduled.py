"""Posts go out at their time, from whichever bot is there; see `bot/postings.py` for what keeps them."""

import asyncio
import logging
from collections.abc import Iterable
from contextlib import suppress
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

import msgspec
from redis.exceptions import RedisError

from bot import poster
from bot.access import Verdict
from bot.away import until_there
from bot.delivery import unexpected
from bot.postings import Stage
from engine.settings import MINUTE

if TYPE_CHECKING:
    from bot.deps import Deps

log = logging.getLogger(__name__)

_LOOK = 2.0
"""Seconds after which it is looked again what is due: another bot may have planned something."""
_AGAIN = 0.5 * MINUTE
"""After which a post is tried again that nothing could be done about."""


async def run(deps: "Deps") -> None:
    """Post what is due until cancelled; what was begun is taken up by whoever comes next."""
    running: dict[str, asyncio.Task[None]] = {}
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(_keep(deps, running), name="posts kept")
        try:
            while True:
                # First, so that what is planned meanwhile is looked at.
                deps.postings.planned_one.clear()
                room = max(0, deps.settings.placard_deliveries - len(running))
                due, wait = await until_there(partial(deps.postings.take, room))
                for name in due:
                    if name not in running:
                        running[name] = tasks.create_task(_posted(deps, name), name=f"post {name}")
                        running[name].add_done_callback(lambda _, name=name: running.pop(name, None))  # type: ignore[misc]
                await _wait(deps, min(_LOOK, wait.total_seconds() if room and wait is not None else _LOOK))
        except asyncio.CancelledError:
            await deps.drain.wait(running.values())
            raise


async def _wait(deps: "Deps", seconds: float) -> None:
    """Until something is due, or may be."""
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await deps.postings.planned_one.wait()


async def _posted(deps: "Deps", name: str) -> None:
    again: timedelta | None = None
    try:
        await until_there(partial(_one, deps, name))
    except poster.Unsure:
        again = _AGAIN
    except Exception:
        # It stays planned until it is late; then the person is asked.
        unexpected(f"post {name} could not go out")
        again = _AGAIN
    with suppress(RedisError):  # else its lease ends
        await until_there(partial(deps.postings.ended, name, again=again))


async def _one(deps: "Deps", name: str) -> None:
    posting = await deps.postings.get(name)
    if posting is None or posting.stage is not Stage.PLANNED:
        return
    where = deps.sender.home(posting.place.chat)
    if where < 0 and await deps.access.verdict([posting.person], where) is not Verdict.ADMITTED:
        # In a group nothing is said to who may not use the bot, nor to anybody in a group where it may not work.
        await deps.postings.put(msgspec.structs.replace(posting, stage=Stage.OVER))
        return
    here = await deps.about(posting.person, posting.language, chat=posting.place.chat)
    if poster.too_late(deps, posting):
        await poster.ask_late(here, posting)
    else:
        await poster.post(here, posting, by_clock=True)


async def _keep(deps: "Deps", running: Iterable[str]) -> None:
    """Give signs of life for what is being posted."""
    while True:
        await asyncio.sleep(deps.settings.placard_update_lease.total_seconds() / 3)
        await until_there(lambda: deps.postings.renew(list(running)))
