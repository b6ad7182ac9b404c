"""How many questions were answered today, and how many not and why; figures for whoever operates the bot.

    bot:today:<day>   hash: "answers" and codes of failures -> how many, in whole UTC days since 1970

Counted when the chat has the answer, at most once for each: a crash in that moment loses one.
"""

import time

import msgspec
from redis.asyncio import Redis

from bot.jobs import as_text
from engine.contract import Failure, Result
from engine.settings import DAY

_ANSWERS = "answers"
_KEEP = 2 * DAY
"""A little longer than the day that it is about."""


class Counts(msgspec.Struct, frozen=True, kw_only=True):
    """Of one day."""

    answers: int
    failed: tuple[tuple[str, int], ...]
    """Codes and how often, the most frequent first."""

    @property
    def failures(self) -> int:
        return sum(count for _, count in self.failed)


async def count(redis: Redis, outcome: Result | Failure) -> None:
    """One more has come to its end."""
    key = _key()
    async with redis.pipeline(transaction=False) as pipe:
        pipe.hincrby(key, _ANSWERS if isinstance(outcome, Result) else outcome.code, 1)
        pipe.expire(key, _KEEP)
        await pipe.execute()


async def counts(redis: Redis) -> Counts:
    found = {as_text(name): int(number) for name, number in (await redis.hgetall(_key())).items()}
    answers = found.pop(_ANSWERS, 0)
    return Counts(answers=answers, failed=tuple(sorted(found.items(), key=lambda item: -item[1])))


def _key() -> str:
    return f"bot:today:{int(time.time() // DAY.total_seconds())}"
