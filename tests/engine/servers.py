"""Servers of every form that REDIS_URL may name, for tests: the bundled Valkey, as its own operator would run it."""

import asyncio
import shutil
import signal
import socket
import ssl
import subprocess
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from redis.asyncio import Redis
from redis.exceptions import RedisError

from engine.broker.embedded import find_server
from engine.settings import EngineSettings

HOST = "127.0.0.1"
SLOTS = 16384
_NODE_TIMEOUT = 400
"""Milliseconds after which a silent node of a cluster, or a master, counts as gone."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


class Server:
    """A process; its folder keeps what it wrote, so that it may be started again."""

    def __init__(self, folder: Path, *options: str, port: int = 0, config: str = "") -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder, self.port = folder, port or free_port()
        self._file = folder / "valkey.conf"
        lines = [f"port {self.port}", f"bind {HOST}", f"dir {folder}", "save ''", "loglevel warning"]
        self._file.write_text("\n".join([*lines, f"logfile {folder / 'log'}", config, ""]))
        self._options = options
        self._process: subprocess.Popen[bytes] | None = None

    def client(self, **options: Any) -> Redis:
        return Redis(host=HOST, port=self.port, **options)

    async def start(self) -> None:
        self._run()
        await until(self._answers)

    def _run(self) -> None:
        self._process = subprocess.Popen([find_server(EngineSettings()), self._file, *self._options])

    async def _answers(self) -> bool:
        if self._process is None or self._process.poll() is not None:
            raise AssertionError((self.folder / "log").read_text())
        try:
            _, writer = await asyncio.open_connection(HOST, self.port)
        except OSError:
            return False
        writer.close()
        return True

    async def ask(self, *command: str | int) -> Any:
        async with self.client() as client:
            return await client.execute_command(*command)

    def signal(self, number: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(number)

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()


async def until(true: Callable[[], Any]) -> None:
    """Wait for what the servers do among themselves; the test's time limit bounds it."""
    while True:
        with suppress(RedisError, OSError):
            if await true():
                return
        await asyncio.sleep(0.02)


@asynccontextmanager
async def running(*servers: Server) -> AsyncIterator[None]:
    async with AsyncExitStack() as stack:
        for server in servers:
            stack.callback(server.kill)
            await server.start()
        yield


@asynccontextmanager
async def cluster(folder: Path, replicas_of: Sequence[int] = ()) -> AsyncIterator[list[Server]]:
    """Three masters, a third of the slots each, and a replica for each number of a master in `replicas_of`."""
    config = f"cluster-enabled yes\ncluster-node-timeout {_NODE_TIMEOUT}\ncluster-replica-validity-factor 0\n"
    buses = [free_port() for _ in range(3 + len(replicas_of))]
    nodes = [
        Server(folder / f"node{number}", config=f"{config}cluster-port {bus}\nappendonly yes")
        for number, bus in enumerate(buses)
    ]
    async with running(*nodes):
        for number, node in enumerate(nodes[:3]):
            await node.ask("CLUSTER", "SET-CONFIG-EPOCH", number + 1)
            await node.ask("CLUSTER", "ADDSLOTSRANGE", SLOTS * number // 3, SLOTS * (number + 1) // 3 - 1)
        for node, bus in zip(nodes[1:], buses[1:], strict=True):
            await nodes[0].ask("CLUSTER", "MEET", HOST, node.port, bus)
        for node in nodes:
            await until(lambda node=node: _knows(node, len(nodes)))
        for master, replica in zip(replicas_of, nodes[3:], strict=True):
            await replica.ask("CLUSTER", "REPLICATE", (await nodes[master].ask("CLUSTER", "MYID")).decode())
            await until(lambda replica=replica: _follows(replica))
        for node in nodes:
            await until(lambda node=node: _all_served(node))
        yield nodes


async def _knows(node: Server, count: int) -> bool:
    return (await _info(node))["cluster_known_nodes"] == str(count)


async def _all_served(node: Server) -> bool:
    return (await _info(node))["cluster_state"] == "ok"


async def _info(node: Server) -> dict[str, str]:
    answer: bytes = await node.ask("CLUSTER", "INFO")
    return dict(line.split(":") for line in answer.decode().split())


async def _follows(replica: Server) -> bool:
    async with replica.client() as client:
        return bool((await client.info("replication")).get("master_link_status") == "up")


@asynccontextmanager
async def sentinels(folder: Path) -> AsyncIterator[tuple[Server, Server, list[Server]]]:
    """A master, a replica of it, and three Sentinels that know it as `flyers` and are quicker than they use to be."""
    master = Server(folder / "master", config="appendonly yes")
    replica = Server(folder / "replica", config=f"appendonly yes\nreplicaof {HOST} {master.port}")
    watching = f"""
sentinel monitor flyers {HOST} {master.port} 2
sentinel down-after-milliseconds flyers {_NODE_TIMEOUT}
sentinel failover-timeout flyers 2000
"""
    watchers = [Server(folder / f"sentinel{number}", "--sentinel", config=watching) for number in range(3)]
    async with running(master, replica, *watchers):
        for watcher in watchers:
            await watcher.ask("SENTINEL", "DEBUG", "PUBLISH-PERIOD", 100, "INFO-PERIOD", 200)
        await until(lambda: _follows(replica))
        for watcher in watchers:
            await until(lambda watcher=watcher: _knows_all(watcher))
        yield master, replica, watchers


async def _knows_all(watcher: Server) -> bool:
    about = await watcher.ask("SENTINEL", "MASTER", "flyers")
    return (about[b"num-other-sentinels"], about[b"num-slaves"]) == (b"2", b"1")


@asynccontextmanager
async def alone(folder: Path, config: str = "") -> AsyncIterator[Server]:
    """One server, every write synced."""
    server = Server(folder, config=f"appendonly yes\nappendfsync always\n{config}")
    async with running(server):
        yield server


def certificates(folder: Path) -> None:
    """`ca.pem`, and `server`, `client` and `stranger` with `.pem` and `.key`; the stranger's is by itself."""
    if shutil.which("openssl") is None:
        pytest.skip("certificates are made with openssl, which is not installed")
    new = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
        "-days",
        "2",
    ]
    by_ca = ["-CA", "ca.pem", "-CAkey", "ca.key", "-addext", "basicConstraints=critical,CA:FALSE"]
    for name, more in {
        "ca": [],
        "server": [*by_ca, "-addext", f"subjectAltName=IP:{HOST}"],
        "client": by_ca,
        "stranger": [],
    }.items():
        made = subprocess.run(
            [*new, "-subj", f"/CN={name}", "-keyout", f"{name}.key", "-out", f"{name}.pem", *more],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
        if made.returncode:
            pytest.skip(f"this openssl cannot sign in one step: {made.stderr.splitlines()[-1]}")


@asynccontextmanager
async def tls(folder: Path, to: int | Path, *, port: int = 0) -> AsyncIterator[int]:
    """A port that speaks TLS, asks for a certificate by the CA, and passes what it hears on to a port or socket."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "server.pem", folder / "server.key")
    context.load_verify_locations(folder / "ca.pem")
    context.verify_mode = ssl.CERT_REQUIRED
    passing: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        opened = asyncio.open_unix_connection(to) if isinstance(to, Path) else asyncio.open_connection(HOST, to)
        there, back = await opened
        for pair in ((reader, back), (there, writer)):
            passing.add(asyncio.create_task(_pass(*pair)))

    server = await asyncio.start_server(serve, HOST, port, ssl=context)
    try:
        yield int(server.sockets[0].getsockname()[1])
    finally:
        server.close()
        for task in passing:
            task.cancel()
        await asyncio.gather(*passing, return_exceptions=True)


async def _pass(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(OSError, ssl.SSLError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    writer.close()
