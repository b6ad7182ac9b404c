"""The status message while a job is under way: its place in the queue, the page being read, the writing.

All of it may be lost without harm. It is shown at most once in `placard_status_every` for each answer, and not before
that time is over: an edit uses up the chat's share of Telegram's limits, which the answer itself may need a moment
later.
"""

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from bot import delivery, sentences
from bot.locale import Locale
from bot.rich import Rich
from bot.state import answer_of
from engine.contract import Progress, Stage

if TYPE_CHECKING:
    from bot.deps import Deps

log = logging.getLogger(__name__)

Sentence = Callable[[Locale], str]
"""What is shown, in the language of the person who sees it."""

_ANSWERS = 5000
"""Answers of which is kept when they were touched; other bots on the same broker may be the ones to finish them."""


_LOOKED_UP = 60
"""Places in the queue that are looked up each time: more than Telegram's limits leave room to show."""


class Statuses:
    """Which answers have a status message, when each was last touched, and which jobs wait in the queue."""

    def __init__(self, every: timedelta, *, shared: bool = False) -> None:
        self.every = every
        self._shared = shared
        self.waiting: dict[str, int] = {}
        """Place in the queue that was last shown, by job, from 0."""
        self._touched: OrderedDict[str, float] = OrderedDict()

    def touched(self, answer: str) -> None:
        self._touched[answer] = time.monotonic()
        self._touched.move_to_end(answer)
        if len(self._touched) > _ANSWERS:
            self._touched.popitem(last=False)

    def due(self, answer: str) -> bool:
        """Whether progress may be shown; of several bots only the one that took the question shows it."""
        if self._shared and answer not in self._touched:
            return False
        return time.monotonic() - self._touched.get(answer, 0.0) >= self.every.total_seconds()

    def done(self, job_id: str) -> None:
        """The job has ended; nothing more is shown of it."""
        self.waiting.pop(job_id, None)
        self._touched.pop(answer_of(job_id), None)


async def follow(deps: "Deps") -> None:
    """Show progress until cancelled."""
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(_queue(deps), name="places in the queue")
        async for progress in deps.client.progress():
            tasks.create_task(report(deps, progress))


async def report(deps: "Deps", progress: Progress) -> None:
    """Show how far a job is, unless its status was touched a moment ago."""
    if progress.stage is Stage.QUEUED:
        return
    deps.statuses.waiting.pop(progress.job_id, None)
    if deps.statuses.due(answer_of(progress.job_id)):
        deps.statuses.touched(answer_of(progress.job_id))
        await _safely(deps, progress.job_id, partial(_sentence, progress))


async def queued(deps: "Deps", job_id: str, position: int) -> None:
    """The job was accepted and waits; its place is shown now and as it moves up."""
    deps.statuses.waiting[job_id] = position
    await _safely(deps, job_id, partial(_place, position))


async def _queue(deps: "Deps") -> None:
    while True:
        await asyncio.sleep(deps.statuses.every.total_seconds())
        for job_id in list(deps.statuses.waiting)[:_LOOKED_UP]:
            if (shown := deps.statuses.waiting.pop(job_id, None)) is None:
                continue
            deps.statuses.waiting[job_id] = shown  # behind those that are looked up next time
            try:
                position = await deps.client.position(job_id)
            except Exception as error:
                log.warning("cannot ask for a place in the queue: %s", type(error).__name__)
                break
            if position is None:
                deps.statuses.waiting.pop(job_id, None)
            elif 0 < position != shown:
                deps.statuses.waiting[job_id] = position
                await _safely(deps, job_id, partial(_place, position))


def _place(position: int, locale: Locale) -> str:
    return locale.text("status-queued", ahead=position)


def _sentence(progress: Progress, locale: Locale) -> str:
    if progress.stage is Stage.WRITING:
        return locale.text("status-writing", words=sentences.words(progress.tokens))
    if progress.stage is Stage.WEIGHING:
        return locale.text("status-weighing", drafts=progress.of)
    return locale.text("status-reading", page=min(progress.done + 1, progress.of), of=progress.of)


async def _safely(deps: "Deps", job_id: str, sentence: Sentence) -> None:
    try:
        await _show(deps, job_id, sentence)
    except Exception as error:
        log.warning("a status could not be shown: %s", type(error).__name__)


async def _show(deps: "Deps", job_id: str, sentence: Sentence) -> None:
    answer = answer_of(job_id)
    async with deps.jobs.lock(answer):
        state = await deps.jobs.state(answer)
        # An answer that stands already is not covered by "writing" while a button's change is under way.
        if state and state.status is not None and not state.shown and state.wanted == job_id:
            shown = Rich(sentence(deps.locales.of(state.question.language)))
            await deps.sender.edit(
                state.question.place, state.status, shown, then=partial(delivery.covered, deps, job_id)
            )
