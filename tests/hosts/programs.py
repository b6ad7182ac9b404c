"""Placard's programs as processes, each with only the settings that it is given, and on the host that it is put on."""

import asyncio
import os
import signal
import socket
import sys
from asyncio.subprocess import DEVNULL, Process
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import uuid4

from redis.asyncio import Redis

from bot.demo import DemoServer
from bot.demo.views import MessageView
from engine.broker.embedded import find_server
from engine.settings import EngineSettings
from tests.hosts.network import Host
from tests.hosts.scripted import NAME

ROOT = Path(__file__).parent.parent.parent
STATUS = ("Seen.", "Reading ", "Writing ")
"""How a message of the bot begins that is not the answer yet."""
_PORT = 6379


class Program:
    """A process; what it says goes to a file."""

    def __init__(self, name: str, process: Process, log: Path) -> None:
        self.name, self.process, self._log = name, process, log

    @property
    def said(self) -> str:
        return self._log.read_text()

    async def says(self, words: str) -> None:
        """Wait until it has said so; the test's time limit bounds it."""
        while words not in self.said:
            assert self.process.returncode is None, self.said
            await asyncio.sleep(0.02)

    async def stop(self, number: int = signal.SIGTERM) -> int:
        """Send it a signal and wait for its end; the exit status."""
        self.process.send_signal(number)
        return await self.process.wait()

    def tell(self, number: int) -> None:
        """Send it and its children a signal."""
        os.killpg(self.process.pid, number)

    async def kill(self) -> None:
        """`kill -9`, of its children too."""
        self.tell(signal.SIGKILL)
        await self.process.wait()


class Site:
    """Where programs run: their folder, their queue and the settings that all of them have."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.folder = folder
        self.settings = settings
        self._running: list[Program] = []

    async def run(self, name: str, *command: str, on: Host | None = None, **settings: str) -> Program:
        kept = {key: os.environ[key] for key in ("PATH", "HOME", "TMPDIR") if key in os.environ}
        log = self.folder / f"{name}-{uuid4().hex[:6]}.log"
        with log.open("wb") as file:
            process = await asyncio.create_subprocess_exec(
                *(on.command(*command) if on else command),
                cwd=self.folder,
                env=kept | {"PYTHONPATH": str(ROOT)} | self.settings | settings,
                stdin=DEVNULL,
                stdout=file,
                stderr=file,
                start_new_session=True,
            )
        program = Program(name, process, log)
        self._running.append(program)
        return program

    async def valkey(self, *, on: Host | None = None) -> Redis:
        """The queue that all share; the connection is for the test to look at it, from any host."""
        host, path = on.address if on else "127.0.0.1", self.folder / "valkey.sock"
        port = _PORT if on else free_port()
        await self.run(
            "valkey", str(find_server(EngineSettings())), "--bind", host, "--port", str(port), "--protected-mode", "no",
            "--unixsocket", str(path), "--dir", str(self.folder), "--save", "", "--appendonly", "yes", on=on,
        )  # fmt: skip
        self.settings["REDIS_URL"] = f"redis://{host}:{port}/0"
        redis = Redis(unix_socket_path=str(path))
        while not path.exists():  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        await redis.ping()
        return redis

    async def bot(self, name: str, *, on: Host | None = None, **settings: str) -> Program:
        """A bot that leaves the work to the workers."""
        settings = {"PLACARD_WORKERS": "0"} | settings
        return await self.run(name, sys.executable, "-m", "bot.cli.main", "bot", on=on, **settings)

    async def worker(self, name: str, *, on: Host | None = None, real: bool = False, **settings: str) -> Program:
        """A worker that does what photos say, or the real one."""
        module = ("bot.cli.main", "worker") if real else ("tests.hosts.scripted",)
        return await self.run(name, sys.executable, "-m", *module, on=on, **{NAME: name} | settings)

    async def close(self) -> None:
        for program in self._running:
            if program.process.returncode is None:
                await program.kill()


@asynccontextmanager
async def site(folder: Path, **settings: str) -> AsyncIterator[Site]:
    """Programs that end with the block, however it ends."""
    made = Site(folder, **settings)
    try:
        yield made
    finally:
        await made.close()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def telegram(server: DemoServer) -> Mapping[str, str]:
    """What tells a bot that the local server is Telegram."""
    return {"TELEGRAM_BOT_TOKEN": server.token, "TELEGRAM_API_URL": server.url}


def answered(messages: list[MessageView]) -> list[MessageView]:
    """The answers among the messages of a chat."""
    return [message for message in messages if message.from_bot and not message.text.startswith(STATUS)]
