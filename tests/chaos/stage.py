"""Placard as processes that die and come back: Telegram, the queue, bots and workers, each kept running as a service
manager would, and what people ask of them.

Telegram is the local Bot API server in this process. It is the only one that never goes down, since the chats that
people see are what is judged in the end.
"""

import asyncio
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from pathlib import Path

from redis.asyncio import Redis
from redis.exceptions import RedisError

from bot.demo import DemoServer, serve
from engine.broker.embedded import find_server
from engine.settings import EngineSettings
from tests.hosts.balancer import balancer
from tests.hosts.programs import Program, Site, free_port, site, telegram

LEASE = 2.0
"""Seconds, of jobs and of updates."""
JOB_LIMIT = 4.0
"""Seconds that a job may be in a model."""
MEMORY = 1_000_000_000
"""Bytes that a worker may use; what eats takes more."""
PACE = {
    "PLACARD_LEASE": str(LEASE), "PLACARD_UPDATE_LEASE": str(LEASE), "PLACARD_JOB_LIMIT": str(JOB_LIMIT),
    "PLACARD_DRAIN": "2", "PLACARD_WORKER_DRAIN": "2", "PLACARD_SEND_WAIT": "3", "PLACARD_DOWNLOAD_WAIT": "5",
    "PLACARD_STATUS_EVERY": "0.5", "PLACARD_ALBUM_WAIT": "0.5", "PLACARD_POLL": "5",
    "PLACARD_WORKER_MEMORY": str(MEMORY),
}  # fmt: skip
"""As short as they can be, so that many faults fit into a few minutes."""
_AGAIN = 0.2
"""Seconds after which what ended is started again."""
_DURABLE = ("--save", "", "--appendonly", "yes", "--appendfsync", "always", "--auto-aof-rewrite-percentage", "0")
"""Every write is on disk before it is confirmed, and the file is only added to."""


class Kept:
    """A program that is started again whenever it ends. Made by `Stage`."""

    def __init__(self, name: str, start: Callable[[], Awaitable[Program]]) -> None:
        self.name, self.starts = name, 0
        self._start = start
        self._program: Program | None = None
        self._task = asyncio.create_task(self._keep(), name=f"keeps {name}")

    async def _keep(self) -> None:
        while True:
            self._program = await self._start()
            self.starts += 1
            await self._program.process.wait()
            await asyncio.sleep(_AGAIN)

    def signal(self, number: int) -> bool:
        """Send it and all that it started a signal; False where it is down."""
        if self._program is None or self._program.process.returncode is not None:
            return False
        with suppress(ProcessLookupError):
            self._program.tell(number)
        return True

    async def end(self) -> None:
        """For good."""
        self._task.cancel()
        with suppress(asyncio.CancelledError):
            await self._task


class Stage:
    """What the faults act on. Made by `stage`."""

    def __init__(self, telegram: DemoServer, site: Site, folder: Path, redis: Redis) -> None:
        self.telegram, self.redis = telegram, redis
        self.broker_folder = folder
        self.broker: Kept
        self.bots: list[Kept] = []
        self.workers: list[Kept] = []
        self._site = site

    @property
    def settings(self) -> Mapping[str, str]:
        """Of all programs."""
        return self._site.settings


@asynccontextmanager
async def stage(
    folder: Path, *, bots: int = 1, workers: int = 3, broker_folder: Path | None = None
) -> AsyncIterator[Stage]:
    """Everything runs. One bot polls; several stand behind a webhook. `broker_folder` is where the queue is kept, by
    default under `folder`."""
    port, socket = free_port(), folder / "valkey.sock"
    kept: list[Kept] = []
    async with AsyncExitStack() as stack:
        programs = await stack.enter_async_context(site(folder, **PACE, REDIS_URL=f"redis://127.0.0.1:{port}/0"))
        server = await stack.enter_async_context(serve())
        server.limits.on = True
        redis = await stack.enter_async_context(Redis(unix_socket_path=str(socket)))
        made = Stage(server, programs, broker_folder or folder, redis)

        def keep(name: str, start: Callable[[], Awaitable[Program]]) -> Kept:
            kept.append(Kept(name, start))
            stack.push_async_callback(kept[-1].end)
            return kept[-1]

        valkey = (
            str(find_server(EngineSettings())), "--port", str(port), "--unixsocket", str(socket),
            "--dir", str(made.broker_folder), *_DURABLE,
        )  # fmt: skip
        made.broker = keep("broker", lambda: programs.run("broker", *valkey))
        await _ready(redis)
        ways = await _ways(stack, server, bots)
        for number, way in enumerate(ways):
            name = f"bot-{number}"
            made.bots.append(keep(name, lambda name=name, way=way: programs.bot(name, **telegram(server), **way)))  # type: ignore[misc]
        for number in range(workers):
            name = f"worker-{number}"
            made.workers.append(keep(name, lambda name=name: programs.worker(name)))  # type: ignore[misc]
        await server.wait_for_call("setMyCommands", seconds=25)
        while int(await redis.zcount("{placard}:alive", 1, "+inf")) < workers:  # noqa: ASYNC110  # other processes change it
            await asyncio.sleep(0.05)
        try:
            yield made
        finally:
            # What is stopped does not hear that it is to end.
            for one in kept:
                one.signal(signal.SIGCONT)


async def _ways(stack: AsyncExitStack, server: DemoServer, bots: int) -> list[dict[str, str]]:
    """How updates come to each bot."""
    if bots == 1:
        return [{}]
    door = await stack.enter_async_context(balancer())
    door.ports.extend(ports := [free_port() for _ in range(bots)])
    hook = {"WEBHOOK_URL": door.url, "WEBHOOK_SECRET": "secret"}
    return [hook | {"PLACARD_HTTP": f"127.0.0.1:{port}"} for port in ports]


async def _ready(redis: Redis) -> None:
    while True:
        try:
            await redis.ping()
            return
        except (RedisError, OSError):
            await asyncio.sleep(0.02)
