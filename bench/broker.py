"""The queue by itself: how long from submit to claim, and how many jobs a second go all the way.

    python bench/broker.py [--jobs 4000] [--redis-url redis://...]

Embedded, every write synced. `claim`: one job at a time, a worker in another process waits for it; milliseconds.
`jobs`: submit, claim, enter, finish, outcome acknowledgement, with a worker in another process that answers at once.
"""

import argparse
import asyncio
import statistics
import sys
import tempfile
import time
from pathlib import Path

from engine.broker import Broker
from engine.broker.connection import open_redis
from engine.broker.folder import socket_path
from engine.client import Client, connect
from engine.contract import Job, Result
from engine.settings import EngineSettings, Secret

ROOM = 4
"""Jobs that the worker takes at once."""
AT_ONCE = 64
"""Tasks that submit, as that many chats would."""


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


async def measure(settings: EngineSettings, jobs: int) -> None:
    async with connect(settings, work=False) as client:
        arguments = ["--worker", str(settings.placard_data), "--redis-url", settings.redis_url.reveal()]
        process = await asyncio.create_subprocess_exec(sys.executable, __file__, *arguments)
        try:
            while (await client.health()).workers == 0:  # noqa: ASYNC110  # another process changes it
                await asyncio.sleep(0.05)
            await claims(client, range(50))
            cuts = statistics.quantiles(await claims(client, range(50, 550)), n=100)
            print(f"claim  p50 {cuts[49]:.2f} ms  p99 {cuts[98]:.2f} ms   (at most 2, 15)")
            print(f"jobs   {await throughput(client, jobs):.0f} a second       (at least 800)")
        finally:
            process.kill()
            await process.wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--jobs", type=int, default=4000)
    parser.add_argument("--redis-url", default="")
    parser.add_argument("--worker", metavar="FOLDER", help=argparse.SUPPRESS)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        settings = EngineSettings(
            redis_url=Secret(given.redis_url), placard_data=Path(given.worker or folder), placard_queue=10 * given.jobs
        )
        asyncio.run(worker(settings) if given.worker else measure(settings, given.jobs))


if __name__ == "__main__":
    main()
