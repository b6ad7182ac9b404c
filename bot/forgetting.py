"""Removes what is kept of a person, by the bot and by the engine, wherever they asked.

What stays is what guards the bot against abuse and against doing things twice: who is blocked, how much was asked about
today, and by their numbers which updates came and which messages went out. All of that but the lists ends by itself.
"""

import json
from contextlib import suppress
from typing import Any

import msgspec
from redis.asyncio import Redis

from bot import delivery, poster, reply
from bot.deps import Deps
from bot.mailboxes import ASIDE
from bot.refusals import Unreachable
from engine.client import Forgotten
from engine.contract import Failure
from engine.errors import Code


class Removed(msgspec.Struct, frozen=True, kw_only=True):
    """What there was, and is not any more."""

    questions: int
    """What the bot remembered of questions and answers."""
    items: int
    """Photos of albums that were noted."""
    aside: int
    """Updates that could not be handled and were kept to be looked at."""
    posts: int
    """Messages that were about to be posted."""
    groups: int
    """In which they had been seen."""
    history: int
    """Answers that were kept to be shown again."""
    settings: int
    """1 where they had chosen how they like it."""
    engine: Forgotten

    @property
    def nothing(self) -> bool:
        mine = (self.questions, self.items, self.aside, self.posts, self.groups, self.history, self.settings)
        return not any((*mine, *msgspec.structs.astuple(self.engine)))


async def forget(deps: Deps, owner: str, asker: int) -> Removed:
    """Remove everything of a person; called again it finds what came since.

    Of somebody whom Telegram does not name `asker` is 0, and `owner` the group in which they asked.
    """
    # What collects goes first, then what waits and runs, so that nothing comes of it behind the back of what follows.
    items = await deps.albums.forget(asker) if asker else 0
    engine = await deps.client.forget(owner)
    states = await deps.jobs.asked(owner)
    for state in states:
        async with deps.jobs.lock(state.question.answer):
            if not state.shown:
                await _end(deps, state.question.answer)
            await deps.jobs.forget(state)
    aside = await _set_aside(deps.client.redis, asker) if asker else 0
    settings = int(await deps.preferences.forget(asker)) if asker else 0
    posts = await _unplanned(deps, asker) if asker else 0
    groups = await deps.groups.forget(asker) if asker else 0
    history = await deps.history.forget(asker) if asker else 0
    return Removed(
        questions=len(states),
        items=items,
        aside=aside,
        posts=posts,
        groups=groups,
        history=history,
        settings=settings,
        engine=engine,
    )


async def _end(deps: Deps, answer: str) -> None:
    """Say under a question that was under way that it came to its end; nobody else will any more."""
    state = await deps.jobs.state(answer)
    if state is None or state.shown or (state.status is None and not state.question.inline):
        return
    failure = Failure(job_id=state.wanted, code=Code.CANCELLED)
    with suppress(Unreachable):  # whoever left the chat has their data removed all the same
        await delivery.put(deps, state, reply.failure(deps.locale, state.question, failure))


async def _unplanned(deps: Deps, person: int) -> int:
    """Take back what was to be posted, and say so where it was planned; how many there were."""
    planned = await deps.postings.planned(person)
    for posting in planned:
        if await deps.postings.cancel(posting.id):
            await poster.cancelled(deps, posting)
    await deps.postings.forget(person)
    return len(planned)


async def _set_aside(redis: Redis, person: int) -> int:
    """Updates of a person that were set aside."""
    found: Any = await redis.xrange(ASIDE)
    mine = [entry for entry, fields in found if _sender(fields.get(b"update", b"")) == person]
    return int(await redis.xdel(ASIDE, *mine)) if mine else 0


def _sender(update: bytes) -> int:
    """Who caused an update; 0 where it does not tell."""
    try:
        contents = json.loads(update).values()
        senders = (content["from"]["id"] for content in contents if isinstance(content, dict) and "from" in content)
        return int(next(senders, 0))
    except (ValueError, TypeError, KeyError, AttributeError):
        return 0
