"""The queue by itself, and beside docket, saq and taskiq-redis on the same server, every write synced.

    python bench/broker.py [--jobs 2000] [--rounds 3] [--others PYTHON] [--redis-url redis://...]

`submit to claim`: one job at a time, a worker in another process waits for it. `jobs`: submit, claim, enter, finish and
acknowledgement of the outcome, with a worker in another process that answers at once; of the others it is until the job
has begun. All run by turns; the figures are the median of the rounds. Then it is seen whether a submit takes longer
with 100,000 jobs in line.

The others are no dependencies of Placard, and one of them wants another redis-py. To have them:

    python -m venv /tmp/queues && /tmp/queues/bin/pip install pydocket saq redis taskiq taskiq-redis
    make bench BENCH=broker BENCH_QUEUES=/tmp/queues/bin/python
"""

import argparse
import asyncio
import json
import os
import statistics
import sys
import tempfile
import time
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from bench.harness import finish, least, most
from engine.broker import Broker
from engine.broker.connection import open_redis
from engine.broker.folder import socket_path
from engine.client import Client, connect
from engine.contract import Job, Result
from engine.settings import EngineSettings, Secret

QUEUES = Path(__file__).with_name("queues.py")
OTHERS = ("docket", "saq", "taskiq-redis")
INSTALL = "pip install pydocket saq redis taskiq taskiq-redis in a venv, and --others ITS/bin/python"
CROWD = 100_000
"""Jobs in line, of which a step may not notice how many there are."""
ROUNDS_OF_ONE, TRIES = 200, 3
PATIENCE = 120
"""Seconds that another queue may take for a round."""
ROOM = 16
"""Jobs that the worker takes at once, as one does whose messages a model writes."""
AT_ONCE = 64
"""Tasks that submit, as that many chats would."""


@dataclass(frozen=True, kw_only=True)
class Figures:
    """Milliseconds from submit to the beginning of a job, and jobs a second."""

    p50: float
    p99: float
    rate: float

    @classmethod
    def middle(cls, rounds: Sequence[Self]) -> Self:
        def median(name: str) -> float:
            return statistics.median(getattr(one, name) for one in rounds)

        return cls(p50=median("p50"), p99=median("p99"), rate=median("rate"))


async def worker(settings: EngineSettings) -> None:
    """Answers each job at once with the time at which it had it."""
    async with open_redis(settings, None if settings.redis_url else socket_path(settings)) as redis:
        queue = Broker.over(redis, settings).queue
        await queue.renew("bench")
        while True:
            leases = await queue.claim("bench", "bench", room=ROOM)
            now = str(time.time())
            entered = await queue.enter(leases)
            await asyncio.gather(*(queue.finish(lease, Result(job_id=lease.job.id, text=now)) for lease in entered))


async def claims(client: Client, rounds: range) -> list[float]:
    """Milliseconds from before a submit to after its claim, of jobs with these numbers."""
    outcomes = client.outcomes()
    took = []
    for number in rounds:
        started = time.time()
        await client.submit(Job(id=f"claim {number}", owner="bench", text=f"claim {number}"))
        outcome = await anext(outcomes)
        assert isinstance(outcome.result, Result)
        took.append((float(outcome.result.text) - started) * 1000)
        await client.acknowledge(outcome)
    return took


async def throughput(client: Client, jobs: int) -> float:
    """Jobs a second, all the way."""
    numbers = iter(range(jobs))
    started = time.perf_counter()

    async def submit() -> None:
        for number in numbers:
            await client.submit(Job(id=f"job {number}", owner=f"chat {number}", text=f"job {number}"))

    async def collect() -> None:
        left, running = jobs, set()
        async for outcome in client.outcomes():
            task = asyncio.create_task(client.acknowledge(outcome))
            running.add(task)
            task.add_done_callback(running.discard)
            left -= 1
            if not left:
                await asyncio.gather(*running)
                return

    await asyncio.gather(collect(), *(submit() for _ in range(AT_ONCE)))
    return jobs / (time.perf_counter() - started)


@asynccontextmanager
async def answering(settings: EngineSettings, client: Client) -> AsyncIterator[None]:
    """Our worker, in a process of its own."""
    arguments = ["--worker", str(settings.placard_data), "--redis-url", settings.redis_url.reveal()]
    process = await asyncio.create_subprocess_exec(sys.executable, __file__, *arguments)
    try:
        while (await client.health()).workers == 0:  # noqa: ASYNC110  # another process changes it
            await asyncio.sleep(0.05)
        yield
    finally:
        process.kill()
        await process.wait()
        await client.redis.flushall()


async def crowded(client: Client, settings: EngineSettings, name: str) -> float:
    """Microseconds in the server of a step on the way of a job, with as many jobs in line as there are; the least of a
    few tries, since the server writes its files anew beside the others."""
    queue, least_of = Broker.over(client.redis, settings).queue, []
    while (await client.redis.info("persistence"))["aof_rewrite_in_progress"]:  # noqa: ASYNC110  # the server ends it
        await asyncio.sleep(0.1)
    for block in range(TRIES):
        await client.redis.config_resetstat()
        for number in range(ROUNDS_OF_ONE):
            await client.submit(Job(id=f"{name} {block} {number}", owner=f"{name} {number}"))
            for lease in await queue.claim("bench", "bench") or ():
                await queue.enter([lease])
                await queue.finish(lease, Result(job_id=lease.job.id))
        least_of.append(float((await client.redis.info("commandstats"))["cmdstat_evalsha"]["usec_per_call"]))
    return min(least_of)


async def wait_in_line(client: Client) -> None:
    numbers = iter(range(CROWD))

    async def some() -> None:
        for number in numbers:
            await client.submit(Job(id=f"crowd {number}", owner=f"person {number}"))

    await asyncio.gather(*(some() for _ in range(AT_ONCE)))


async def ours(settings: EngineSettings, client: Client, jobs: int) -> Figures:
    async with answering(settings, client):
        await claims(client, range(50))
        cuts = statistics.quantiles(await claims(client, range(50, 550)), n=100)
        return Figures(p50=cuts[49], p99=cuts[98], rate=await throughput(client, jobs))


async def theirs(queue: str, python: str, url: str, folder: Path, jobs: int) -> Figures | None:
    """None where that Python does not have the queue."""
    arguments = [python, str(QUEUES), queue]
    place = [url, str(folder / f"{queue}-{time.monotonic_ns()}.sock"), "--jobs", str(jobs)]
    submitting = await asyncio.create_subprocess_exec(*arguments, "submit", *place, stdout=PIPE, stderr=PIPE)
    assert submitting.stdout
    await submitting.stdout.readline()
    working = await asyncio.create_subprocess_exec(*arguments, "work", *place, stdout=DEVNULL, stderr=DEVNULL)
    try:
        printed, errors = await asyncio.wait_for(submitting.communicate(), PATIENCE)
    except TimeoutError:
        submitting.kill()
        printed, errors = b"", b"it did not end"
    finally:
        with suppress(ProcessLookupError):
            working.kill()
        await working.wait()
    if not printed:
        print(f"{queue}: {errors.decode().strip().splitlines()[-1]}")
        return None
    return Figures(**json.loads(printed))


async def measure(settings: EngineSettings, jobs: int, rounds: int, python: str) -> bool:
    async with connect(settings, work=False) as client:
        url = settings.redis_url.reveal() or f"unix://{socket_path(settings)}"
        found: dict[str, list[Figures]] = {name: [] for name in ("placard", *OTHERS)}
        for _ in range(rounds):  # by turns, since a machine is quicker at one time than at another
            found["placard"].append(await ours(settings, client, jobs))
            for queue in OTHERS:
                if figures := await theirs(queue, python, url, settings.placard_data, jobs):
                    found[queue].append(figures)
                await client.redis.flushall()
        empty = await crowded(client, settings, "alone")
        await wait_in_line(client)
        full = await crowded(client, settings, "late")
    of = {name: Figures.middle(figures) for name, figures in found.items() if figures}
    mine = of.pop("placard")
    met = [
        most("submit to claim, p50", mine.p50, 2, "ms"),
        most("submit to claim, p99", mine.p99, 15, "ms"),
        least("jobs all the way", mine.rate, 800, "/s"),
        most(f"times as long with {CROWD:,} in line, {empty:.0f} us without", full / empty, 1.5),
    ]
    for name, other in of.items():
        met += [
            least(f"times as quick as {name}, p50 of {other.p50:.2f} ms", other.p50 / mine.p50, 1),
            least(f"times as quick as {name}, p99 of {other.p99:.2f} ms", other.p99 / mine.p99, 1),
            least(f"times as many a second as {name}, {other.rate:.0f}", mine.rate / other.rate, 1),
        ]
    if len(of) < len(OTHERS):
        print(f"Not measured beside all of {', '.join(OTHERS)}: {INSTALL}")
    return all(met)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--jobs", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--redis-url", default="")
    parser.add_argument("--others", metavar="PYTHON", default=os.environ.get("BENCH_QUEUES", sys.executable))
    parser.add_argument("--worker", metavar="FOLDER", help=argparse.SUPPRESS)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        settings = EngineSettings(
            redis_url=Secret(given.redis_url), placard_data=Path(given.worker or folder), placard_queue=2 * CROWD
        )
        if given.worker:
            asyncio.run(worker(settings))
        else:
            finish([asyncio.run(measure(settings, given.jobs, given.rounds, given.others))])


if __name__ == "__main__":
    main()
