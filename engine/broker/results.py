"""Ended jobs on their way to the chat: each one comes until it is acknowledged, also across a crash of the bot."""

import logging
import time
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from redis.asyncio import Redis
from redis.exceptions import OutOfMemoryError, RedisError

from engine.broker import codec, keys
from engine.broker.connection import Backoff
from engine.broker.scripts import Scripts
from engine.contract import Failure, Result
from engine.errors import Code
from engine.settings import DAY, MINUTE, SECOND, EngineSettings

log = logging.getLogger(__name__)

_Entries = list[tuple[bytes, dict[bytes, bytes]]]

_AT_ONCE = 100
"""Outcomes taken in one step."""
_MOST_HELD = 10_000
"""Outcomes that are given back in one step, more than a bot may have in hand."""
_DEAD = 1000
"""Entries kept among the dead, as the scripts have it."""
_GONE = DAY
"""Without a sign of a bot that holds nothing, after which its name is forgotten."""
_SHOWN = MINUTE
"""That marked photos are kept once the chat has them: they are large, and no button needs them again."""
_NOBODY = "nobody"
"""The bot that has what another one is to take."""
_SILENCE = 5.0
"""Seconds without progress after which its connection is tried."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a job ended; to be acknowledged once the chat has it."""

    result: Result | Failure
    token: str
    """Entry of the results stream."""
    waited: timedelta = timedelta()
    """From when the job was accepted until a worker first took it; to its end where none did."""
    took: timedelta = timedelta()
    """From when it was accepted to its end; none where that is not known."""


class Results:
    """The bot's side of the results.

    `reader` names this bot: under the same name it finds at once what it had before a crash. What another bot died with
    comes when that one's lease has run out.
    """

    def __init__(self, redis: Redis, scripts: Scripts, settings: EngineSettings, reader: str) -> None:
        self._redis, self._scripts, self._settings, self._reader = redis, scripts, settings, reader
        self._held: set[str] = set()

    async def outcomes(self) -> AsyncIterator[Outcome]:
        """All outcomes in order of their end; waits for more for ever. One at a time in a process."""
        backoff = Backoff("the queue's results")
        due = 0.0
        fetch = self._before()
        while True:
            try:
                found = await fetch
                if time.monotonic() >= due:
                    due = time.monotonic() + self._settings.placard_lease.total_seconds() / 3
                    found += await self._take_over()
                opened = await self._open(found)
                backoff.reset()
            except (RedisError, OSError) as error:
                # Away, emptied (no group any more), or it takes no writes for now.
                await backoff.wait(error)
                # What was read and not passed on is pending under this bot's name.
                fetch = self._before()
                continue
            for outcome in opened:
                yield outcome
            fetch = self._next()

    async def acknowledge(self, outcome: Outcome) -> None:
        pictures = isinstance(outcome.result, Result) and outcome.result.marked
        keep = (_SHOWN if pictures else self._settings.placard_keep_results) // (SECOND / 1000)
        await self._scripts.run("acknowledge", outcome.token, outcome.result.job_id, keep)
        self._held.discard(outcome.token)

    async def leave(self) -> None:
        """Give back what was not acknowledged, for another bot to have at once."""
        # Also what is on its way: a read that is cut short may have taken something.
        found: Any = await self._redis.xpending_range(
            keys.RESULTS, keys.BOT_GROUP, "-", "+", _MOST_HELD, consumername=self._reader
        )
        if held := [entry["message_id"] for entry in found]:
            await self._redis.xclaim(
                keys.RESULTS, keys.BOT_GROUP, _NOBODY, 0, held, idle=DAY // (SECOND / 1000), justid=True
            )

    async def result(self, job_id: str) -> Result | Failure | None:
        """Outcome of an ended job as long as it is kept."""
        data: Any = await self._redis.hget(keys.job(job_id), "result")
        try:
            return codec.decode_outcome(data) if data else None
        except codec.Undecodable:  # of another version of Placard
            return None

    async def _before(self) -> _Entries:
        """What this bot was given and did not acknowledge, and does not work on now."""
        await self._scripts.run("join", _GONE // (SECOND / 1000))
        found: _Entries = []
        last = b"0-0"
        while read := await self._read(last, block=None):
            found += read
            last = read[-1][0]
        return [entry for entry in found if entry[0].decode() not in self._held]

    async def _next(self) -> _Entries:
        block = min(self._settings.placard_lease / 3, 2 * SECOND) // (SECOND / 1000)
        return await self._read(b">", block=block)

    async def _read(self, after: bytes, *, block: int | None) -> _Entries:
        reply: Any = await self._redis.xreadgroup(
            keys.BOT_GROUP, self._reader, {keys.RESULTS: after}, count=_AT_ONCE, block=block
        )
        return list(reply[0][1]) if reply else []

    async def _take_over(self) -> _Entries:
        """Keep what this bot holds, and take what another bot died with."""
        lease = self._settings.placard_lease // (SECOND / 1000)
        if self._held:
            await self._redis.xclaim(keys.RESULTS, keys.BOT_GROUP, self._reader, 0, list(self._held), justid=True)
        reply: Any = await self._redis.xautoclaim(keys.RESULTS, keys.BOT_GROUP, self._reader, lease, count=_AT_ONCE)
        return [entry for entry in reply[1] if entry[0].decode() not in self._held]

    async def _open(self, entries: _Entries) -> list[Outcome]:
        if not entries:
            return []
        pipe = self._redis.pipeline(transaction=False)
        for _, fields in entries:
            pipe.hmget(keys.job(fields.get(b"id", b"").decode(errors="replace")), "result", "at", "begun", "ended")
        opened = []
        for (entry, fields), (data, *times) in zip(entries, await pipe.execute(), strict=True):
            token, job_id = entry.decode(), fields.get(b"id", b"").decode(errors="replace")
            try:
                result = codec.decode_outcome(data or b"")
            except codec.Undecodable as error:
                if isinstance(error, codec.Newer) and self._may_wait(token):
                    await self._redis.xclaim(keys.RESULTS, keys.BOT_GROUP, _NOBODY, 0, [entry], justid=True)
                    continue
                log.error("outcome of job %s cannot be decoded: %s", job_id, error)
                cause = f"undecodable outcome: {error}"
                with suppress(OutOfMemoryError):  # it can be looked at no more, and holds up nobody's answer
                    await self._redis.xadd(
                        keys.DEAD, {"id": job_id, "cause": cause, "outcome": data or b""}, maxlen=_DEAD
                    )
                result = Failure(job_id=job_id, code=Code.INTERNAL, data={"incident": "undecodable"})
            waited, took = _spans(*times)
            opened.append(Outcome(result=result, token=token, waited=waited, took=took))
        # Not before all are: after an error in between they are read again.
        self._held.update(outcome.token for outcome in opened)
        return opened

    def _may_wait(self, entry: str) -> bool:
        """Whether what this bot does not know yet is left to a newer one, which takes it over as from one that died."""
        return time.time() - int(entry.partition("-")[0]) / 1000 < self._settings.placard_keep_photos.total_seconds()


def _spans(at: bytes | None, begun: bytes | None, ended: bytes | None) -> tuple[timedelta, timedelta]:
    """Of a job's times in ms, as the broker's clock had them."""
    if not at or not ended:
        return timedelta(), timedelta()
    took = int(ended) - int(at)
    return SECOND / 1000 * (int(begun) - int(at) if begun else took), SECOND / 1000 * took


async def follow(redis: Redis) -> AsyncIterator[bytes]:
    """Messages of the progress channel; goes on after an outage, without what was said meanwhile."""
    backoff = Backoff("the queue's progress")
    while True:
        async with redis.pubsub(ignore_subscribe_messages=True) as channel:
            try:
                await channel.subscribe(keys.PROGRESS)
                while True:
                    message = await channel.get_message(timeout=_SILENCE)
                    backoff.reset()
                    if message is None:
                        await channel.ping()
                    elif message["type"] == "message":
                        yield message["data"]
            except (RedisError, OSError) as error:
                await backoff.wait(error)
