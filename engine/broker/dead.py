"""Buried jobs: what was given up, kept for a while to be looked at, put back or removed."""

import time
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
from redis.asyncio import Redis

from engine.broker import codec, keys
from engine.broker.photos import Photos
from engine.broker.scripts import Scripts
from engine.broker.ticket import Ticket
from engine.contract import Job
from engine.errors import Unrevivable
from engine.settings import EngineSettings


class Buried(msgspec.Struct, frozen=True, kw_only=True):
    """A job that was given up."""

    entry: str
    """What it is known by among the buried."""
    at: datetime
    """When it was buried, in UTC."""
    job_id: str
    owner: str
    """As in `Job.owner`; empty where nobody knows."""
    cause: str
    photos: int
    """That it is about."""
    kept: int
    """Of these, how many are still there."""
    whole: bool
    """Whether it can be understood, without which it cannot be put back."""


class Dead:
    """Raises redis.exceptions.RedisError where the broker is away."""

    def __init__(self, redis: Redis, scripts: Scripts, photos: Photos, settings: EngineSettings) -> None:
        self._redis, self._scripts, self._photos, self._settings = redis, scripts, photos, settings

    async def all(self) -> list[Buried]:
        """The last buried comes first."""
        found = await self._entries()
        jobs = [_decoded(fields) for _, fields in found]
        wanted = {photo.sha256 for job in jobs if job for photo in job.photos}
        kept = await self._photos.there(wanted)
        return [
            Buried(
                entry=entry,
                at=datetime.fromtimestamp(int(entry.partition("-")[0]) / 1000, UTC),
                job_id=_text(fields, b"id"),
                owner=job.owner if job else _text(fields, b"owner"),
                cause=_text(fields, b"cause"),
                photos=len(job.photos) if job else 0,
                kept=sum(photo.sha256 in kept for photo in job.photos) if job else 0,
                whole=job is not None,
            )
            for (entry, fields), job in zip(reversed(found), reversed(jobs), strict=True)
        ]

    async def _job(self, entry: str) -> Job:
        """What was buried there. Raises Unrevivable."""
        found: Any = await self._redis.xrange(keys.DEAD, entry, entry)
        if not found:
            raise Unrevivable(entry, "unknown")
        if (job := _decoded(found[0][1])) is None:
            raise Unrevivable(entry, "damaged")
        return job

    async def revive(self, entry: str) -> Ticket:
        """Put a job back in line, with all its tries before it, whatever the bounds of the queue. Raises Unrevivable
        where it is not there, damaged, or without its photos, or where its chat has yet to be told that it failed."""
        job = await self._job(entry)
        wanted = _digests(job)
        if await self._photos.there(wanted) != wanted:
            raise Unrevivable(entry, "photo-gone")
        await self._photos.keep(wanted, job.owner, self._settings.placard_keep_photos)
        content, question = codec.encode(job), codec.question(job)
        turn = self._settings.placard_turn
        verdict, rank, pace, workers = await self._scripts.run(
            "revive", entry, job.id, job.owner, job.lane, content, question, turn, job.version
        )
        if verdict in (b"unknown", b"undelivered"):
            raise Unrevivable(entry, verdict.decode())
        position = max(rank, 0)
        each = timedelta(seconds=float(pace or 1)) / max(workers, 1)
        fresh = verdict == b"fresh"
        return Ticket(job_id=job.id, position=position, fresh=fresh, expected=each * (position + 1))

    async def remove(self, entry: str) -> bool:
        """Let go of a buried job; its photos go as all photos do. False where there is none."""
        found: Any = await self._redis.xrange(keys.DEAD, entry, entry)
        if found and (job := _decoded(found[0][1])):
            await self._photos.keep(_digests(job), job.owner, self._settings.placard_keep_photos)
        return bool(await self._redis.xdel(keys.DEAD, entry))

    async def keep_photos(self, job: Job) -> None:
        """Keep the photos of a job that was buried just now as long as itself, while those of all buried ones together
        stay within `placard_dead_photos`: else whoever knows of a photo that crashes could fill the broker."""
        jobs = [_decoded(fields) for _, fields in await self._entries()]
        sizes = {photo.sha256: photo.size for one in jobs if one for photo in one.photos}
        if sum(sizes.values()) <= self._settings.placard_dead_photos:
            await self._photos.keep(_digests(job), job.owner, self._settings.placard_keep_dead)

    async def _entries(self) -> list[tuple[str, dict[bytes, bytes]]]:
        """What is not older than it may be, in order of burial."""
        oldest = time.time() - self._settings.placard_keep_dead.total_seconds()
        await self._redis.xtrim(keys.DEAD, minid=str(int(1000 * oldest)), approximate=False)
        found: Any = await self._redis.xrange(keys.DEAD)
        return [(entry.decode(), fields) for entry, fields in found]


def _digests(job: Job) -> set[str]:
    return {photo.sha256 for photo in job.photos}


def _text(fields: dict[bytes, bytes], name: bytes) -> str:
    return fields.get(name, b"").decode(errors="replace")


def _decoded(fields: dict[bytes, bytes]) -> Job | None:
    try:
        return codec.decode_job(fields.get(b"job", b""))
    except codec.Undecodable:
        return None
