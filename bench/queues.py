"""Other queues at the same job, for bench/broker.py: docket, saq and taskiq-redis, each as its documentation has it.

    python bench/queues.py QUEUE work|submit URL SOCKET --jobs N

Run by whichever Python has them installed, so nothing of Placard is imported. The job tells a socket how long ago it
was submitted, and does nothing else.
"""

import argparse
import asyncio
import json
import logging
import socket
import statistics
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

AT_ONCE = 64
"""Tasks that submit, and jobs that a worker may have under way, where it can be told."""
WARM, LATENCIES = 50, 500

Submit = Callable[[float], Awaitable[object]]
"""Puts a job in line that is given the time at which it was submitted."""

_ends = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)


async def begun(sent: float) -> None:
    """The job."""
    _ends.send(str((time.time() - sent) * 1000).encode())


class Docket:
    """`pydocket`: a stream and a hash a task; its results are kept."""

    @staticmethod
    async def work(url: str) -> None:
        from docket import Docket, Worker

        async with Docket(name="bench", url=url) as docket:
            docket.register(begun)
            # Its own default of 250 ms is for tasks that are due later, and would be felt by others too.
            async with Worker(docket, concurrency=AT_ONCE, minimum_check_interval=timedelta(milliseconds=5)) as worker:
                await worker.run_forever()

    @staticmethod
    @asynccontextmanager
    async def submitting(url: str) -> AsyncIterator[Submit]:
        from docket import Docket

        async with Docket(name="bench", url=url) as docket:
            docket.register(begun)

            async def submit(sent: float) -> None:
                await docket.add(begun)(sent)

            yield submit


class Saq:
    """`saq`: a list and a key a job; its results are kept."""

    @staticmethod
    async def work(url: str) -> None:
        from redis.asyncio import Redis
        from saq import Worker
        from saq.queue.redis import RedisQueue

        async def begin(_: object, *, sent: float) -> None:
            await begun(sent)

        queue = RedisQueue(Redis.from_url(url), name="bench")
        await Worker(queue, functions=[("begun", begin)], concurrency=AT_ONCE).start()

    @staticmethod
    @asynccontextmanager
    async def submitting(url: str) -> AsyncIterator[Submit]:
        from redis.asyncio import Redis
        from saq.queue.redis import RedisQueue

        queue = RedisQueue(Redis.from_url(url), name="bench", max_concurrent_ops=AT_ONCE)
        await queue.connect()

        async def submit(sent: float) -> None:
            await queue.enqueue("begun", sent=sent)

        yield submit
        await queue.disconnect()


class Taskiq:
    """`taskiq-redis` with the broker that it has for jobs that are not to be lost: a stream, and no results."""

    @staticmethod
    async def work(url: str) -> None:
        from taskiq.api import run_receiver_task
        from taskiq_redis import RedisStreamBroker

        broker = RedisStreamBroker(url)
        broker.register_task(begun, task_name="begun")
        await broker.startup()
        await run_receiver_task(broker)

    @staticmethod
    @asynccontextmanager
    async def submitting(url: str) -> AsyncIterator[Submit]:
        from taskiq_redis import RedisStreamBroker

        broker = RedisStreamBroker(url)
        task = broker.register_task(begun, task_name="begun")
        await broker.startup()

        async def submit(sent: float) -> None:
            await task.kiq(sent)

        yield submit
        await broker.shutdown()


QUEUES = {"docket": Docket, "saq": Saq, "taskiq-redis": Taskiq}


class Ends:
    """What the jobs tell, as it comes."""

    def __init__(self, path: str) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(path)
        self._socket.setblocking(False)
        self._came: asyncio.Queue[float] = asyncio.Queue()
        asyncio.get_running_loop().add_reader(self._socket.fileno(), self._read)

    def _read(self) -> None:
        try:
            while True:
                self._came.put_nowait(float(self._socket.recv(64)))
        except BlockingIOError:
            return

    async def next(self) -> float:
        """Milliseconds from a submit to the beginning of its job."""
        return await self._came.get()


async def measure(submit: Submit, ends: Ends, jobs: int) -> dict[str, float]:
    took = []
    for _ in range(WARM + LATENCIES):
        await submit(time.time())
        took.append(await ends.next())
    cuts = statistics.quantiles(took[WARM:], n=100)
    started, numbers = time.perf_counter(), iter(range(jobs))

    async def some() -> None:
        for _ in numbers:
            await submit(time.time())

    async def end() -> None:
        for _ in range(jobs):
            await ends.next()

    await asyncio.gather(end(), *(some() for _ in range(AT_ONCE)))
    return {"p50": cuts[49], "p99": cuts[98], "rate": jobs / (time.perf_counter() - started)}


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("queue", choices=QUEUES)
    parser.add_argument("role", choices=("work", "submit"))
    parser.add_argument("url")
    parser.add_argument("socket")
    parser.add_argument("--jobs", type=int, default=4000)
    given = parser.parse_args()
    logging.disable(logging.WARNING)
    queue = QUEUES[given.queue]
    if given.role == "work":
        _ends.connect(given.socket)
        await queue.work(given.url)
        return
    ends = Ends(given.socket)
    print("ready", flush=True)
    async with queue.submitting(given.url) as submit:
        print(json.dumps(await measure(submit, ends, given.jobs)), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
