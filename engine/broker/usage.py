"""What models spent on whom, by day. Numbers only: nothing of what was asked or answered is in it.

Counted by the script that ends a job, in the same step, and once for each time that a worker held the job.
"""

import time
from collections import defaultdict
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from typing import Any

import msgspec
from redis.asyncio import Redis

from engine.broker import keys
from engine.contract import Failure, Result
from engine.settings import DAY, EngineSettings

_MILLION = 1_000_000
_SCAN = 1000
"""Counts of a day that are looked at in one step."""
_SERVED = "openai:"
"""What names of models begin with that are paid for by the token."""

_decode = msgspec.json.Decoder(tuple[str, ...]).decode


class Spent(msgspec.Struct, frozen=True, kw_only=True):
    """What one model spent on one person in one day."""

    day: date
    """In UTC."""
    owner: str
    """As in `Job.owner`."""
    model: str
    """As the setting names it."""
    answers: int
    """That it had a part in."""
    given: int
    """Tokens of prompts, pictures included."""
    written: int
    """Tokens that it wrote."""
    cost: float | None
    """In the settings' currency, at the prices of now; None where they are not set, or for a model of one's own."""


def spending(owner: str, outcome: Result | Failure) -> list[str | int]:
    """Fields of the day's hash and what to add to each, by turns."""
    if not isinstance(outcome, Result) or outcome.cached:
        return []
    pairs: list[str | int] = []
    for usage in outcome.usage:
        pairs += [_field(owner, usage.model, "answers"), 1]
        pairs += [_field(owner, usage.model, "given"), usage.given]
        pairs += [_field(owner, usage.model, "written"), usage.written]
        pairs += [_field(owner), usage.given + usage.written]
    return pairs


def _field(*parts: str) -> str:
    return msgspec.json.encode(parts).decode()


class Ledger:
    """Reads what the scripts count. Raises redis.exceptions.RedisError where the broker is away."""

    def __init__(self, redis: Redis, settings: EngineSettings) -> None:
        self._redis, self._settings = redis, settings

    async def used_up(self, owner: str) -> bool:
        """Whether models have spent on a person what they may in a day."""
        bound = self._settings.placard_tokens_per_day
        if not bound:
            return False
        spent = int(await self._redis.hget(keys.usage(_today()), _field(owner)) or 0)
        return spent + int(await self._redis.get(keys.spent(owner)) or 0) >= bound

    async def forget(self, owner: str) -> int:
        """Remove what is kept about a person; how many days there were. Where a day is bounded, today's sum stays until
        midnight, or whoever asks to be forgotten could spend anew."""
        today, days = _today(), 0
        for day in range(today, today - self._days(), -1):
            mine = [name async for name in self._fields(day, owner)]
            if not mine:
                continue
            days += 1
            if day == today and self._settings.placard_tokens_per_day:
                spent = int(await self._redis.hget(keys.usage(day), _field(owner)) or 0)
                await self._redis.incrby(keys.spent(owner), spent)
                await self._redis.expireat(keys.spent(owner), int((today + 1) * DAY.total_seconds()))
            await self._redis.hdel(keys.usage(day), *mine)
        return days

    async def _fields(self, day: int, owner: str) -> AsyncIterator[str]:
        """Names of a day's counts of a person."""
        async for name, _ in self._redis.hscan_iter(keys.usage(day), count=_SCAN):
            if _decode(name)[0] == owner:
                yield name.decode()

    async def last(self, days: int) -> list[Spent]:
        """Of so many days, today included; the latest first, and who spent most before the others."""
        found: list[Spent] = []
        for day in range(_today(), _today() - min(days, self._days()), -1):
            kept: Any = await self._redis.hgetall(keys.usage(day))
            found += self._day(day, kept)
        return found

    def _days(self) -> int:
        """Days of which something may be kept: each is for so long after what was last added to it."""
        return self._settings.placard_keep_usage // DAY + 2

    def _day(self, day: int, kept: dict[bytes, bytes]) -> list[Spent]:
        counts: defaultdict[tuple[str, ...], dict[str, int]] = defaultdict(dict)
        for field, amount in kept.items():
            match _decode(field):
                case [owner, model, what]:
                    counts[owner, model][what] = int(amount)
        spent = [
            Spent(
                day=datetime.fromtimestamp(day * DAY.total_seconds(), UTC).date(),
                owner=owner,
                model=model,
                cost=self._cost(model, count["given"], count["written"]),
                **count,
            )
            for (owner, model), count in counts.items()
        ]
        return sorted(spent, key=lambda one: one.given + one.written, reverse=True)

    def _cost(self, model: str, given: int, written: int) -> float | None:
        prices = self._settings.placard_price_given, self._settings.placard_price_written
        if not any(prices) or not model.startswith(_SERVED):
            return None
        return (given * prices[0] + written * prices[1]) / _MILLION


def _today() -> int:
    """Days since 1 January 1970, in UTC; the scripts count them by the broker's clock."""
    return int(time.time() // DAY.total_seconds())
