"""The queue of jobs: admission, leases, and the one end of each job.

A stream for each lane with one consumer group; an entry that is pending under a worker's name is that worker's lease.
All steps are scripts, so each one happens wholly or not at all, also when its caller dies in the middle.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from types import MappingProxyType
from typing import Any

import msgspec
from redis.asyncio import Redis

from engine.broker import codec, keys
from engine.broker.dead import Dead
from engine.broker.health import Health, LaneHealth
from engine.broker.replicas import Replicas
from engine.broker.scripts import Scripts
from engine.broker.ticket import Ticket
from engine.broker.usage import spending
from engine.broker.workers import WorkerState
from engine.contract import VERSION, Failure, Job, Result
from engine.errors import Busy, Code
from engine.settings import EngineSettings

_LOOK = timedelta(seconds=1)
"""How long a worker waits for a new job before it looks for leases that ran out."""
_UNDELIVERED = 10
"""Times `placard_queue`: outcomes that may wait for a bot to fetch them before no more jobs are accepted. They take
about 9 KB each, and stay until somebody has them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lease:
    """A job that a worker holds until it ends it or its lease runs out."""

    job: Job
    token: str
    """Number of the claim; of two workers that believe to hold a job, only the later one's token counts."""
    entries: int
    """How often the job went into a model before."""
    suspect: bool
    """It was in a model when its worker died."""
    known: Result | None
    """Answer to the same question by the same pipeline, where one is kept."""
    waited: timedelta = timedelta()
    """Since the job was accepted."""


class Queue:
    """Safe to use from many tasks of one event loop. Raises redis.exceptions.RedisError where the broker is away."""

    def __init__(
        self, redis: Redis, scripts: Scripts, replicas: Replicas, settings: EngineSettings, dead: Dead
    ) -> None:
        self._redis, self._scripts, self._replicas = redis, scripts, replicas
        self._settings, self._dead = settings, dead

    async def submit(self, job: Job) -> Ticket:
        """Accept a job, or find the one that has its id; raises Busy past the bounds."""
        verdict, rank, pace, workers, waiting, running = await self._scripts.run(
            "submit",
            job.id,
            job.owner,
            job.lane,
            codec.encode(job),
            codec.question(job),
            self._settings.placard_queue,
            self._settings.placard_queue_per_person,
            self._settings.placard_turn,
            self._settings.placard_keep_photos.total_seconds(),
            job.version,
            _UNDELIVERED * self._settings.placard_queue,
        )
        each = timedelta(seconds=float(pace or 1)) / max(workers, 1)
        position = max(rank, 0)
        expected = each * (position + running / 2 + (rank >= 0))  # what is in hand is half done, on average
        if verdict == b"full":
            raise Busy(each * max(waiting, 1), personal=False)
        if verdict == b"personal":
            raise Busy(expected, personal=True)
        await self._replicas.confirm(keys.PREFIX)
        return Ticket(job_id=job.id, position=position, fresh=verdict == b"fresh", expected=expected)

    async def position(self, job_id: str) -> int | None:
        """Jobs that wait before it; None where it does not wait."""
        rank: int | None = await self._redis.zrank(keys.WAITING, job_id)  # type: ignore[assignment]
        return rank

    async def claim(
        self, worker: str, revision: str, *, room: int = 1, held: Collection[str] = ()
    ) -> list[Lease] | None:
        """Up to `room` jobs for a worker that has those in hand whose ids are `held`; waits about a second for one,
        else returns an empty list.

        A suspect comes alone, to a worker that has nothing in hand; None where one waits for that, since nothing else
        may begin before it. What cannot be decoded, and what has killed too many workers, is buried on the way and its
        owner answered. A job of a newer version is left to a worker that knows it.
        """
        waits, taken, ends = await self._claim(worker, revision, room, held)
        if not taken and waits:
            return None
        if not taken:
            streams = {keys.jobs(lane): end for lane, end in zip(keys.LANES, ends, strict=True)}
            if not await self._redis.xread(streams, count=1, block=_LOOK // timedelta(milliseconds=1)):  # type: ignore[arg-type]
                return []
            _, taken, _ = await self._claim(worker, revision, room, held)
        return [lease for entry in taken if (lease := await self._open(*entry))]

    async def _claim(
        self, worker: str, revision: str, room: int, held: Collection[str]
    ) -> tuple[bool, list[list[Any]], list[bytes]]:
        settings = self._settings
        lease, keep = _ms(settings.placard_lease), _ms(settings.placard_keep_photos)
        reply = await self._scripts.run("claim", worker, lease, room, revision, VERSION, keep, *held)
        return bool(reply[0]), reply[1], reply[2]

    async def _open(
        self, raw_id: bytes, token: int, entries: int, suspect: int, content: bytes | None, known: bytes, waited: int
    ) -> Lease | None:
        job_id, claim = raw_id.decode(errors="replace"), str(token)
        try:
            job = codec.decode_job(content or b"")
        except codec.Undecodable as error:
            failure = Failure(job_id=job_id, code=Code.INTERNAL, data={"incident": "undecodable"})
            await self._end(job_id, claim, failure, cause=f"undecodable: {error}")
            return None
        if suspect and entries >= self._settings.placard_tries:
            cause = f"in a model {entries} times when its worker died"
            await self._end(job_id, claim, Failure(job_id=job_id, code=Code.CRASHED), cause=cause)
            await self._dead.keep_photos(job)
            return None
        return Lease(
            job=job,
            token=claim,
            entries=entries,
            suspect=bool(suspect),
            known=_result(known),
            waited=timedelta(milliseconds=waited),
        )

    async def enter(self, leases: Sequence[Lease]) -> list[Lease]:
        """Write down that these jobs go into a model now; returns those that the worker still holds."""
        if not leases:
            return []
        pairs = [part for lease in leases for part in (lease.job.id, lease.token)]
        holds = await self._scripts.run("enter", *pairs)
        return [lease for lease, held in zip(leases, holds, strict=True) if held]

    async def renew(
        self,
        worker: str,
        state: WorkerState | None = None,
        *,
        number: str = "1",
        counted: Mapping[str, int] = MappingProxyType({}),
    ) -> None:
        """A sign of life, to be given several times within `placard_lease`, with what the worker says of itself and
        what to add to the counts of all workers; given twice under one number it adds once."""
        told = msgspec.json.encode(state) if state else b""
        counts, keep = [part for pair in counted.items() for part in pair], _ms(self._settings.placard_keep_dead)
        await self._scripts.run("renew", worker, _ms(self._settings.placard_lease), number, told, keep, *counts)

    async def announce(self, state: WorkerState, most: timedelta) -> None:
        """A worker starts, and takes jobs in a while, `most` at the latest."""
        keep = _ms(self._settings.placard_keep_dead)
        await self._scripts.run("renew", state.name, _ms(most), "", msgspec.json.encode(state), keep)

    async def release(self, worker: str, *, suspect: bool = False) -> None:
        """Give back all that the worker holds; as suspects, each of which is then taken alone, if so told."""
        await self._scripts.run("release", worker, int(suspect))

    async def finish(
        self, lease: Lease, outcome: Result | Failure, *, revision: str = "", seconds: float | None = None
    ) -> bool:
        """End a job; False where it has ended already or another worker holds it: the outcome is then thrown away.

        With a `revision` a lasting result is kept for the same question; `seconds` goes into the pace. What models
        spent is counted in either case.
        """
        keep = revision and isinstance(outcome, Result) and outcome.lasting
        cache = f"{revision}:{codec.question(lease.job)}" if keep else ""
        return await self._end(lease.job.id, lease.token, outcome, cache=cache, seconds=seconds, owner=lease.job.owner)

    async def cancel(self, job_id: str) -> bool:
        """End a job that waits or runs; False where there is none."""
        return await self._end(job_id, "", Failure(job_id=job_id, code=Code.CANCELLED))

    async def health(self) -> Health:
        """How the queue is."""
        lease = _ms(self._settings.placard_lease)
        waiting, running, undelivered, dead, workers, pace, bots, lanes = await self._scripts.run("health", lease)
        return Health(
            waiting=waiting,
            running=running,
            undelivered=undelivered,
            dead=dead,
            workers=workers,
            pace=float(pace),
            bots=bots,
            lanes=tuple(
                LaneHealth(lane=lane, waiting=waits, running=runs, returned=back, oldest=int(oldest) / 1000)
                for lane, (waits, runs, back, oldest) in zip(keys.LANES, lanes, strict=True)
            ),
        )

    async def _end(
        self,
        job_id: str,
        token: str,
        outcome: Result | Failure,
        *,
        cache: str = "",
        seconds: float | None = None,
        cause: str = "",
        owner: str = "",
    ) -> bool:
        keep = _ms(self._settings.placard_keep_results)
        data = codec.encode_outcome(outcome)
        pace = "" if seconds is None else seconds
        bounded = int(self._settings.placard_tokens_per_day > 0)
        spent = [self._settings.placard_keep_usage.total_seconds(), bounded, *spending(owner, outcome)]
        return bool(await self._scripts.run("finish", job_id, token, data, cache, keep, pace, cause, *spent))


def _result(known: bytes) -> Result | None:
    try:
        outcome = codec.decode_outcome(known) if known else None
    except codec.Undecodable:
        return None
    return outcome if isinstance(outcome, Result) else None


def _ms(duration: timedelta) -> int:
    return duration // timedelta(milliseconds=1)
