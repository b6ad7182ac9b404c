"""The queue and its workers under load, as the bot sees them: put a photo, submit, outcome, acknowledge."""

import asyncio
import itertools
import random
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from bench.harness import SEED, flyers, least, most
from bench.scripted import memory, photo, workers
from engine.client import Client, Outcome, Ticket
from engine.contract import Job
from engine.errors import Busy
from engine.settings import MINUTE, SECOND, EngineSettings

THROUGHPUT = 800
"""Jobs a second, at least, through submit, claim, result and acknowledgement, on two cores."""
GROWTH = 1.1
"""Most memory at the end over that in the middle: what is kept has its time to live, and the rest has to stay level."""
UNFAIR = 2.0
"""Most that others wait beside one person's many photos, over their wait without them."""
TOLD = 1.5
"""Most that the real wait is off the one that was told, either way, in the median."""
CHATS_AT_ONCE, ANSWERS_AT_ONCE = 64, 32
"""Chats that are heard and answers that are acknowledged at the same time."""
PHOTO_MS = 30
"""Of the reader where one of a known pace is wanted: a small accelerator, or a short run."""
MANY, SOME = 200, 60
"""Photos of the one person that others shall not wait behind; flyers, of which each takes longer."""
Draw = Callable[[int], bytes]
"""Makes a photo; no two numbers give the same."""


class Queue:
    """The client, and when each job had its answer."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self._answered: dict[str, asyncio.Future[float]] = {}

    async def take(self) -> None:
        """Acknowledge outcomes until cancelled, as `bot.delivery` does."""
        room = asyncio.Semaphore(ANSWERS_AT_ONCE)

        async def one(outcome: Outcome) -> None:
            await self.client.acknowledge(outcome)
            self._answer(outcome.result.job_id).set_result(time.perf_counter())
            room.release()

        async with asyncio.TaskGroup() as tasks:
            async for outcome in self.client.outcomes():
                await room.acquire()
                tasks.create_task(one(outcome))

    async def submit(self, name: str, owner: str, data: bytes) -> Ticket:
        taken = await self.client.put_photo(data, owner=owner)
        return await self.client.submit(Job(id=name, owner=owner, photos=(taken,)))

    async def answered(self, name: str) -> float:
        """When it was."""
        try:
            return await self._answer(name)
        finally:
            del self._answered[name]

    async def ask(self, name: str, owner: str, data: bytes) -> float:
        """Seconds from a photo to its acknowledged answer."""
        begun = time.perf_counter()
        await self.submit(name, owner, data)
        return await self.answered(name) - begun

    def _answer(self, name: str) -> "asyncio.Future[float]":
        return self._answered.setdefault(name, asyncio.get_running_loop().create_future())


@asynccontextmanager
async def queue(count: int, photo_ms: float | None = 0, **changes: object) -> AsyncIterator[Queue]:
    """So many workers on a queue with room for all; what is kept is gone soon, so that memory can be level within a
    short run."""
    short = {"placard_keep_photos": 4 * SECOND, "placard_keep_results": 2 * SECOND, "placard_queue": 100_000}
    with tempfile.TemporaryDirectory() as folder:
        settings = EngineSettings(placard_data=Path(folder), **{**short, **changes})  # type: ignore[arg-type]
        async with workers(settings, count, photo_ms) as client:
            found = Queue(client)
            taking = asyncio.create_task(found.take())
            try:
                yield found
            finally:
                taking.cancel()
                with suppress(asyncio.CancelledError):
                    await taking


async def plumbing(counts: Sequence[int], chats: int, jobs: int) -> list[bool]:
    """By numbers of workers; as fast as it has to be with one of them."""
    met, rates = [], []
    for count in counts:
        rate, level = await _plumbing(count, chats, jobs)
        rates.append(rate)
        met += level
    return [least("jobs/s, with as many workers as suit", max(rates), THROUGHPUT), *met]


async def _plumbing(count: int, chats: int, jobs: int) -> tuple[float, list[bool]]:
    """All at once for the throughput, then at random at a third of it for the times. Jobs a second, and whether memory
    is level."""
    used: list[dict[str, float]] = []
    async with queue(count) as asked:

        async def rush(first: int, last: int) -> float:
            """Jobs a second."""
            numbers, begun = iter(range(first, last)), time.perf_counter()

            async def chat() -> None:
                for number in numbers:
                    await asked.ask(f"job {number}", f"chat {number % chats}", photo(number))
                    if number % (max(40, jobs) // 40) == 0:
                        used.append(await memory(asked.client))

            await asyncio.gather(*(chat() for _ in range(CHATS_AT_ONCE)))
            return (last - first) / (time.perf_counter() - begun)

        await rush(0, jobs // 4)
        used.clear()
        rate = await rush(jobs, 2 * jobs)
        calm = [one async for one in arriving(asked, 3 * jobs, jobs // 4, chats, rate / 3)]
    met = []
    print(f"      {count} workers: {rate:.0f} jobs/s; arriving at a third of that, ms: {percentiles(calm)}")
    quarter = len(used) // 4
    for what in used[0]:
        early, late = (
            statistics.fmean(one[what] for one in part) for part in (used[quarter:-quarter], used[-quarter:])
        )
        met.append(most(f"{count} workers: memory of {what}, end/middle", late / early, GROWTH))
        print(f"      from {used[0][what]:.0f} MB over {early:.0f} to {late:.0f}")
    return rate, met


async def arriving(
    asked: Queue, first: int, jobs: int, chats: int, rate: float, draw: Draw = photo
) -> AsyncIterator[float]:
    """Seconds of each job, of those that come at random, so many a second."""
    dice, tasks = random.Random(SEED), []
    for number in range(first, first + jobs):
        name, owner = f"job {number}", f"chat {number % chats}"
        tasks.append(asyncio.create_task(asked.ask(name, owner, draw(number))))
        await asyncio.sleep(dice.expovariate(rate))
    for task in tasks:
        yield await task


async def fairness(others: int) -> list[bool]:
    """Others with a photo each, with and without one person's many, all at once and now and then."""
    return await _fairness("", PHOTO_MS, others, MANY, photo, 0.3 * 1000 / PHOTO_MS)


async def fair_flyers(others: int) -> list[bool]:
    """The same with the real reader, all at once only: how fast it is depends on what else the processor does."""
    return await _fairness("flyers, ", None, others, SOME, flyer, None)


async def _fairness(
    what: str, photo_ms: float | None, others: int, count: int, draw: Draw, rate: float | None
) -> list[bool]:
    met = []
    room = {"placard_queue_per_person": count, "placard_keep_photos": 10 * MINUTE}
    async with queue(1, photo_ms, **room) as asked:
        numbers = itertools.count()
        await asked.ask("warm", "warm", draw(next(numbers)))

        def far() -> int:
            """The first of many numbers that nothing has yet, with the same flyers each time."""
            return next(numbers) * 100 * len(flyers())

        async def many() -> "list[asyncio.Task[float]]":
            owner = f"one {next(numbers)}"
            tickets = [await asked.submit(f"{owner} {n}", owner, draw(next(numbers))) for n in range(count)]
            return [asyncio.create_task(asked.answered(ticket.job_id)) for ticket in tickets]

        async def at_once() -> list[float]:
            first = far()
            asks = [asked.ask(f"other {n}", f"person {n}", draw(n)) for n in range(first, first + others)]
            return await asyncio.gather(*asks)

        async def now_and_then() -> list[float]:
            return [one async for one in arriving(asked, far(), others // 2, others, rate or 1, draw)]

        for name, measure in (("all at once", at_once), *([("now and then", now_and_then)] if rate else [])):
            without = await measure()
            tasks = await many()
            beside = await measure()
            left = sum(not task.done() for task in tasks)
            for ticket in tasks if not rate else ():
                ticket.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            print(f"      {what}{name}, ms: without {percentiles(without)}")
            print(
                f"      {what}{name}, ms: beside  {percentiles(beside)}; {left} of the one's {count} were still to come"
            )
            ratio = statistics.fmean(beside) / statistics.fmean(without)
            met.append(most(f"{what}others' wait beside {count} photos, {name}", ratio, UNFAIR, "x"))
    return met


def flyer(number: int) -> bytes:
    """One of the repo's; no two numbers give the same bytes."""
    photos = flyers()
    return photos[number % len(photos)].read_bytes() + number.to_bytes(8, "big")


async def waits(count: int, people: int) -> list[bool]:
    """What is told at the door beside what comes true, of those let in and of those turned away."""
    admitted: list[tuple[float, float]] = []
    """Seconds that were told, and that it took."""
    refused: list[tuple[float, float]] = []
    """When it was, and the seconds that were told."""
    again: list[bool] = []
    """Whether they were let in when they came again as told."""
    room = {"placard_queue": people, "placard_queue_per_person": 3, "placard_keep_photos": MINUTE}
    async with queue(count, PHOTO_MS, **room) as asked:
        await asyncio.gather(*(asked.ask(f"warm {n}", f"warm {n}", photo(n)) for n in range(min(30, people))))

        async def come(number: int) -> None:
            """As one of so many that two in three have one photo and the others two."""
            begun, name, owner = time.perf_counter(), f"job {number}", f"person {number % (3 * people // 2)}"
            try:
                ticket = await asked.submit(name, owner, photo(10**6 + number))
            except Busy as busy:
                refused.append((time.perf_counter(), busy.retry_after.total_seconds()))
                await asyncio.sleep(busy.retry_after.total_seconds())
                try:
                    await asked.submit(name, owner, photo(10**6 + number))
                except Busy:
                    again.append(False)
                else:
                    again.append(True)
                    await asked.answered(name)
                return
            admitted.append((ticket.expected.total_seconds(), await asked.answered(name) - begun))
            done.append(time.perf_counter())

        done: list[float] = []
        await asyncio.gather(*(come(number) for number in range(2 * people)))
    ratios = [real / told for told, real in admitted]
    middle = statistics.median(ratios)
    print(f"      {count} workers: real wait over the one told, of those let in: {percentiles(ratios, 1)}")
    if refused:
        backlog = percentiles([(max(done) - at) / told for at, told in refused], 1)
        print(f"      {count} workers: {len(refused)} turned away, {sum(again)} let in when they came again as told")
        print(f"      {count} workers: time until all before them were answered over the one told: {backlog}")
    return [most(f"{count} workers: real and told wait, off by", max(middle, 1 / middle), TOLD, "x")]


def percentiles(values: Sequence[float], scale: float = 1000) -> str:
    """50, 90, 99 in a hundred, and the most."""
    cuts = statistics.quantiles(values, n=100, method="inclusive")
    shown = {"p50": cuts[49], "p90": cuts[89], "p99": cuts[98], "most": max(values)}
    return "  ".join(f"{name} {value * scale:.{0 if scale > 1 else 2}f}" for name, value in shown.items())
