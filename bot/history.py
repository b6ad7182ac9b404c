"""The last answers of each person, so that they can have them again and find them by their words.

    bot:history:<person>            sorted set: answers, by when each was first shown (s)
    bot:history:<person>:<answer>   `Entry`

Only the newest are kept, each for a time since it was first shown; a change of an answer renews what is said there, not
how long it is kept.
"""

import time
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import msgspec
from redis.asyncio import Redis

from bot.jobs import as_text
from bot.state import Question
from engine.contract import Draft, Result

TEXT = 8000
"""Characters of a photo's text that are kept to be searched; a page of a newspaper has about as many."""


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """An answer as it was last shown."""

    answer: str
    """Id of the answer."""
    at: float
    """Unix time when it was first shown."""
    chat: int
    """In which it was asked for."""
    guest: bool
    """Whether it was asked for in a chat that the bot is not in, and then `chat` is the person's own."""
    title: str
    draft: Draft
    text: str
    """Of the photo, as much of it as is searched; or the text that was asked about."""


def entry_of(question: Question, result: Result, at: float) -> Entry | None:
    """None where there is no message."""
    if result.message is None:
        return None
    return Entry(
        answer=question.answer,
        at=at,
        chat=question.place.chat,
        guest=bool(question.inline),
        title=result.title,
        draft=result.message,
        text=result.text[:TEXT],
    )


class History:
    """The keys described above: at most `most` answers of a person, each for `keep`; none where that is 0."""

    def __init__(self, redis: Redis, *, most: int, keep: timedelta) -> None:
        self._redis, self._most, self._keep = redis, most, keep.total_seconds()

    @property
    def on(self) -> bool:
        return self._keep > 0

    async def note(self, question: Question, result: Result) -> None:
        """This is what is shown now. What nobody asked for, or nobody who is named, is in no list."""
        person, answer, now = question.asker, question.answer, time.time()
        if not self.on or not person or question.unasked:
            return
        await self._redis.zadd(_all(person), {answer: now}, nx=True)
        await self._redis.expire(_all(person), round(self._keep))
        found: Any = await self._redis.zrange(_all(person), 0, -1, withscores=True)
        first: dict[str, float] = {as_text(name): at for name, at in found}
        entry = entry_of(question, result, first.get(answer, now))
        left = round(entry.at + self._keep - now) if entry else 0
        if entry and left > 0:
            await self._redis.set(_one(person, answer), msgspec.json.encode(entry), ex=left)
        else:
            await self._remove(person, [answer])
        old = [name for name, at in first.items() if at < now - self._keep]
        await self._remove(person, list(dict.fromkeys((*list(first)[: -self._most], *old))))

    async def of(self, person: int) -> list[Entry]:
        """What is kept of a person, the newest first."""
        answers = await self._redis.zrange(_all(person), 0, self._most - 1, desc=True) if self.on else []
        found = [await self.one(person, as_text(answer)) for answer in answers]
        return [entry for entry in found if entry]

    async def one(self, person: int, answer: str) -> Entry | None:
        kept = await self._redis.get(_one(person, answer)) if self.on else None
        try:
            return msgspec.json.decode(kept, type=Entry) if kept else None
        except msgspec.ValidationError:
            # Kept longer than most things: what an older version wrote may be of another form.
            return None

    async def forget(self, person: int) -> int:
        """How many there were."""
        return await self._remove(person, await self._redis.zrange(_all(person), 0, -1))

    async def _remove(self, person: int, answers: Sequence[object]) -> int:
        if not answers:
            return 0
        names = [as_text(answer) for answer in answers]
        removed = await self._redis.delete(*(_one(person, name) for name in names))
        await self._redis.zrem(_all(person), *names)
        return int(removed)


def _all(person: int) -> str:
    return f"bot:history:{person}"


def _one(person: int, answer: str) -> str:
    return f"bot:history:{person}:{answer}"
