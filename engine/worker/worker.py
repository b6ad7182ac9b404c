"""A worker: takes jobs from the queue, has the pipeline run them side by side, and gives the outcomes back.

It holds no job that the queue does not know of, so it may be killed at any moment.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeVar

import msgspec
from redis.exceptions import RedisError

from engine import logs, traces
from engine.broker import Broker, codec, keys
from engine.broker.connection import Backoff
from engine.broker.queue import Lease
from engine.broker.workers import InHand, Phase, new_name
from engine.contract import Failure, Page, Progress, Result, Stage
from engine.errors import Code
from engine.settings import EngineSettings
from engine.worker.runner import Hung, Runner
from engine.worker.shares import Shares
from engine.worker.signs import Signs

log = logging.getLogger(__name__)

T = TypeVar("T")

_BUSY = 1.0
"""Seconds between two signs of life of a worker that has jobs in hand."""
_LAST_WORD = 3.0
"""Seconds that a worker which ends tries to tell the queue so."""


@dataclass(eq=False, slots=True)
class _Held:
    """A job in hand."""

    lease: Lease
    task: "asyncio.Task[None]"
    alone: bool
    """Whether no other was in hand at any time since it came."""
    since: float
    """When it came, on the event loop's clock."""
    progress: Progress

    def told(self, now: float) -> InHand:
        progress = self.progress
        return InHand(
            job=self.lease.job.id,
            stage=progress.stage,
            seconds=round(now - self.since, 3),
            photos=len(self.lease.job.photos),
            done=progress.done,
            of=progress.of,
            suspect=self.lease.suspect,
        )


class Worker:
    """Runs until told to stop; the name is the one that its leases stand under."""

    def __init__(self, broker: Broker, runner: Runner, settings: EngineSettings, name: str = "") -> None:
        self._broker, self._runner, self._settings = broker, runner, settings
        self._name = name or new_name()
        self._signs = Signs(self._name, runner)
        self._stopping, self._leaving = asyncio.Event(), asyncio.Event()
        self._held: dict[str, _Held] = {}
        """By the job's id."""
        self._shares = Shares()
        self._telling: set[asyncio.Task[None]] = set()

    def stop(self) -> None:
        """Take no more jobs; `run` returns once what is held has ended, or its time to drain is over."""
        self._stopping.set()

    def leave(self) -> None:
        """As `stop`, and the time to drain is over."""
        self._leaving.set()
        self._stopping.set()

    async def run(self) -> None:
        """Work until `stop`; raises Hung where a job passed its limit, and Lost where the device has to be begun with
        anew: what was at hand comes back then, to be tried one by one."""
        work = asyncio.create_task(self._work(), name="worker")
        heart = asyncio.create_task(self._beat(), name="worker heartbeat")
        report = asyncio.create_task(self._signs.report(), name="worker report")
        stopping = asyncio.create_task(self._stopping.wait())
        leaving = asyncio.create_task(self._leaving.wait())
        fault = False
        try:
            await asyncio.wait((work, stopping), return_when=asyncio.FIRST_COMPLETED)
            drain = self._settings.placard_worker_drain.total_seconds()
            await asyncio.wait((work, leaving), timeout=drain, return_when=asyncio.FIRST_COMPLETED)
            if work.done():
                await work
            else:
                log.warning("the jobs at hand were not done in time; they are given back")
        except Exception as error:
            # A job at hand may have done it: it must not come back for ever.
            fault = not isinstance(error, Hung)
            raise
        finally:
            self._stopping.set()
            tasks = (work, heart, report, stopping, leaving, *(held.task for held in self._held.values()))
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, *self._telling, return_exceptions=True)
            self._signs.log_counts()
            try:
                async with asyncio.timeout(_LAST_WORD):
                    await self._broker.queue.release(self._name, suspect=fault)
            except (RedisError, OSError):
                log.warning("the queue is away; what was held comes free when its lease runs out")

    async def _work(self) -> None:
        """Take jobs whenever there is room for one, and see to them side by side."""
        backoff = Backoff("the queue")
        while not self._stopping.is_set():
            try:
                leases = await self._claim()
                backoff.reset()
            except (RedisError, OSError) as error:
                leases = []
                await backoff.wait(error)
            if leases is None:
                await self._wait()
            for lease in leases or ():
                self._take(lease)
            await self._let_go()
        while self._held:
            await self._wait()
            await self._let_go()

    async def _wait(self) -> None:
        """Until one of the jobs in hand is done with."""
        await asyncio.wait([held.task for held in self._held.values()], return_when=asyncio.FIRST_COMPLETED)

    async def _claim(self) -> list[Lease] | None:
        """What the queue has, or nothing at once when told to stop; a claim that is cut short is given back. None where
        nothing may be taken before one of the jobs in hand is done with."""
        room = self._runner.side_by_side - len(self._held)
        if room <= 0 or any(held.lease.suspect for held in self._held.values()):
            return None
        claim = asyncio.create_task(
            self._broker.queue.claim(self._name, self._runner.revision, room=room, held=self._held)
        )
        stopping = asyncio.create_task(self._stopping.wait())
        try:
            await asyncio.wait((claim, stopping), return_when=asyncio.FIRST_COMPLETED)
            return claim.result() if claim.done() else []
        finally:
            claim.cancel()
            stopping.cancel()
            await asyncio.gather(claim, stopping, return_exceptions=True)

    def _take(self, lease: Lease) -> None:
        beside = [held for held in self._held.values() if not held.task.done()]
        for held in beside:
            held.alone = False
        task = asyncio.create_task(self._see_to(lease), name=f"job {lease.job.id}")
        self._held[lease.job.id] = _Held(
            lease,
            task,
            alone=not beside,
            since=asyncio.get_running_loop().time(),
            progress=Progress(job_id=lease.job.id, stage=Stage.QUEUED),
        )

    async def _let_go(self) -> None:
        """What is done with is in hand no more; raises what a job brought upon the worker."""
        for held in [held for held in self._held.values() if held.task.done()]:
            del self._held[held.lease.job.id]
            try:
                held.task.result()
            except Hung:
                await self._give_up(held)
                raise

    async def _give_up(self, hung: _Held) -> None:
        """A job that was alone fails. Of several any may be the cause: what still ends soon is not, the others come
        back one by one."""
        limit = self._settings.placard_job_limit.total_seconds()
        log.error("job %s did not end within %g s", hung.lease.job.id, limit)
        if hung.alone:
            failure = Failure(job_id=hung.lease.job.id, code=Code.TOO_SLOW, data={"seconds": limit})
            await self._end(hung.lease, failure)
            return
        if others := [held.task for held in self._held.values()]:
            await asyncio.wait(others, timeout=self._settings.placard_worker_drain.total_seconds())
        await self._insist(lambda: self._broker.queue.release(self._name, suspect=True))

    async def _see_to(self, lease: Lease) -> None:
        job = lease.job
        traces.past("queue", lease.waited.total_seconds(), parent=job.trace)
        with logs.about(job=job.id), traces.span("job", parent=job.trace, job=job.id, photos=len(job.photos)):
            log.info("claimed, %d photos%s", len(job.photos), ", suspected" if lease.suspect else "")
            try:
                if lease.known:
                    known = msgspec.structs.replace(lease.known, job_id=lease.job.id, cached=True, usage=())
                    await self._end(lease, known)
                else:
                    await self._answer(lease)
            except (RedisError, OSError) as error:
                # It stands under this worker's name, so the next claim has it again.
                await Backoff("the queue").wait(error)

    async def _answer(self, lease: Lease) -> None:
        revision = self._runner.revision
        wanted = {photo.sha256 for photo in lease.job.photos}
        pages = await self._broker.photos.pages(wanted, revision)
        # Also of the pages that are known: what is doubtful on them is cut out of the photo.
        photos = await self._broker.photos.get_all(wanted)
        if wanted - pages.keys() - photos.keys():
            await self._end(lease, Failure(job_id=lease.job.id, code=Code.NO_LONGER_KEPT))
            return
        job = msgspec.structs.replace(lease.job, by_rules=await self._broker.usage.used_up(lease.job.owner))
        if not await self._broker.queue.enter([lease]):
            return
        read, begun = dict(pages), self._shares.begin()
        try:
            outcome = await self._runner.run(job, photos, read, self._tell)
        finally:
            seconds = self._shares.end(begun)
        new = {digest: page for digest, page in read.items() if digest not in pages and not page.unproved}
        await asyncio.gather(self._end(lease, outcome, seconds), self._keep(new, revision))

    async def _keep(self, pages: Mapping[str, Page], revision: str) -> None:
        """What was read, for the buttons under the answer. They work without, so a full broker holds up nothing."""
        try:
            await self._broker.photos.put_pages(pages, revision)
        except (RedisError, OSError) as error:
            log.warning("%d pages are not kept (%s)", len(pages), type(error).__name__)

    async def _end(self, lease: Lease, outcome: Result | Failure, seconds: float | None = None) -> None:
        revision = self._runner.revision if seconds is not None else ""
        finish = self._broker.queue.finish
        if not await self._insist(lambda: finish(lease, outcome, revision=revision, seconds=seconds)):
            log.warning("it has ended elsewhere; this outcome is thrown away")
            return
        self._signs.ended(outcome)
        held = self._held.get(lease.job.id)
        passed = asyncio.get_running_loop().time() - held.since if held else 0.0
        how = outcome.code if isinstance(outcome, Failure) else "answered"
        log.info(
            "ended after %.0f ms: %s", 1000 * passed, "known already" if seconds is None and how == "answered" else how
        )

    async def _insist(self, step: Callable[[], Awaitable[T]]) -> T:
        """Through an outage of the broker: work that is done is not thrown away for it."""
        backoff = Backoff("the queue")
        while True:
            try:
                return await step()
            except (RedisError, OSError) as error:
                await backoff.wait(error)

    async def _beat(self) -> None:
        """Signs of life, several within a lease, so that one may get lost; where jobs are in hand more often, so that
        whoever looks sees how far they are."""
        loop, seconds = asyncio.get_running_loop(), self._settings.placard_lease.total_seconds() / 4
        while True:
            phase = Phase.STOPPING if self._stopping.is_set() else Phase.WORKING
            with suppress(RedisError, OSError):
                jobs = [held.told(loop.time()) for held in self._held.values()]
                await self._signs.give(self._broker.queue, phase, jobs)
            await asyncio.sleep(min(seconds, _BUSY) if self._held else seconds)

    def _tell(self, progress: Progress) -> None:
        if held := self._held.get(progress.job_id):
            held.progress = progress
        task = asyncio.create_task(self._publish(progress))
        self._telling.add(task)
        task.add_done_callback(self._telling.discard)

    async def _publish(self, progress: Progress) -> None:
        with suppress(RedisError, OSError):
            await self._broker.redis.publish(keys.PROGRESS, codec.encode(progress))
