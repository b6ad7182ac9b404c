"""Every kind of server that REDIS_URL may name, as real processes, also while one of them dies."""

import asyncio
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import aclosing, asynccontextmanager
from pathlib import Path

import pytest

from engine.broker import Broker
from engine.broker.connection import open_redis
from engine.client import Client, connect
from engine.contract import Result
from engine.errors import Unavailable
from engine.settings import SECOND, EngineSettings, Secret
from tests.engine import servers
from tests.engine.conftest import job
from tests.engine.placard import administer, converse, placard, worker_on
from tests.engine.servers import HOST, Server


def at(url: str, folder: Path, replicas: int = 0) -> EngineSettings:
    """Settings of a bot that leaves the work to others, and of a worker."""
    return EngineSettings(
        redis_url=Secret(url),
        placard_data=folder,
        placard_workers=0,
        placard_replicas=replicas,
        placard_lease=2 * SECOND,
    )


@pytest.fixture(scope="module")
def nodes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Server]]:
    """A cluster whose first node, which holds the queue, has a replica."""
    with asyncio.Runner() as runner:
        opened = servers.cluster(tmp_path_factory.mktemp("cluster"), replicas_of=[0])
        yield runner.run(opened.__aenter__())
        runner.run(opened.__aexit__(None, None, None))


def on_cluster(nodes: list[Server], folder: Path, replicas: int = 0) -> EngineSettings:
    return at("redis+cluster://" + ",".join(f"{HOST}:{node.port}" for node in nodes[:3]), folder, replicas)


@asynccontextmanager
async def opened(settings: EngineSettings) -> AsyncIterator[Broker]:
    async with open_redis(settings) as redis:
        yield Broker.over(redis, settings)


async def insist(step: Callable[[], Awaitable[object]]) -> None:
    """Through an outage, as the bot does."""
    while True:
        try:
            await step()
            return
        except Unavailable:
            await asyncio.sleep(0.1)


async def answered_through(settings: EngineSettings, disturb: Callable[[], Awaitable[None]], jobs: int = 60) -> None:
    """Jobs that are submitted one after the other, while something happens to the servers, are all answered."""
    names = [f"job {number}" for number in range(jobs)]

    async def submit(client: Client) -> None:
        for name in names:
            await insist(lambda name=name: client.submit(job(name, owner=name)))
            await asyncio.sleep(0.02)

    async with connect(settings, work=False) as client, worker_on(settings), asyncio.TaskGroup() as tasks:
        tasks.create_task(submit(client))
        tasks.create_task(disturb())  # type: ignore[arg-type]
        left = set(names)
        async with aclosing(client.outcomes()) as outcomes:  # type: ignore[type-var]
            async for outcome in outcomes:
                assert isinstance(outcome.result, Result)
                left.discard(outcome.result.job_id)
                await insist(lambda outcome=outcome: client.acknowledge(outcome))
                if not left:
                    break


@pytest.mark.timeout(90)  # the nodes need seconds to find one another
async def test_a_whole_conversation_on_a_cluster(nodes: list[Server], tmp_path: Path) -> None:
    """Photos, albums, texts, buttons and groups, and what operators do: nothing touches keys of two slots at once."""
    settings = on_cluster(nodes, tmp_path)
    async with placard(settings, settings) as demo:
        await converse(demo)
    async with connect(settings, work=False) as client:
        await administer(client, settings)


@pytest.mark.timeout(90)
async def test_a_cluster_loses_the_node_that_holds_the_queue(nodes: list[Server], tmp_path: Path) -> None:
    """Its replica takes over while jobs come in and are worked on, and each of them is answered."""
    master, replica = nodes[0], nodes[3]

    async def die() -> None:
        await asyncio.sleep(0.5)
        master.kill()
        await servers.until(lambda: _masters(replica))
        await master.start()  # no more jobs are accepted without a second server that has them

    await answered_through(on_cluster(nodes, tmp_path, replicas=1), die)


async def _masters(server: Server) -> bool:
    return bool((await server.ask("ROLE"))[0] == b"master")


@pytest.mark.timeout(60)
async def test_sentinels_name_another_master(tmp_path: Path) -> None:
    """The master hangs while jobs come in and are worked on, and its replica takes its place. When it goes on it
    believes to be the master still; since it may not write without a replica, it takes nothing that would be lost when
    it learns better. Each job is answered."""
    async with servers.sentinels(tmp_path) as (master, replica, watchers):

        async def hang() -> None:
            await asyncio.sleep(0.5)
            master.signal(signal.SIGSTOP)
            await servers.until(lambda: _masters(replica))
            master.signal(signal.SIGCONT)

        await master.ask("CONFIG", "SET", "min-replicas-to-write", 1)
        await answered_through(by_sentinels(watchers, tmp_path), hang)


def by_sentinels(watchers: list[Server], folder: Path) -> EngineSettings:
    hosts = ",".join(f"{HOST}:{watcher.port}" for watcher in watchers)
    return at(f"redis+sentinel://{hosts}/flyers/0", folder, replicas=1)


async def test_tls_with_a_certificate_on_both_sides(tmp_path: Path) -> None:
    """A job goes all the way; a server that the CA does not vouch for gets nothing, and a client without a certificate
    is not let in."""
    servers.certificates(tmp_path)
    async with servers.alone(tmp_path / "valkey") as server, servers.tls(tmp_path, server.port) as port:
        url = f"rediss://{HOST}:{port}/0?ssl_ca_certs={tmp_path}/ca.pem"
        mine = f"&ssl_certfile={tmp_path}/client.pem&ssl_keyfile={tmp_path}/client.key"
        async with opened(at(url + mine, tmp_path)) as broker:
            await broker.queue.submit(job("a"))
            (lease,) = await broker.queue.claim("worker", "r1")
            assert await broker.queue.finish(lease, Result(job_id="a"))
        for refused in (url, (url + mine).replace("/ca.pem", "/stranger.pem")):
            async with connect(at(refused, tmp_path), work=False) as client:
                with pytest.raises(Unavailable):
                    await client.submit(job("b"))


async def test_a_unix_socket_and_a_password(tmp_path: Path) -> None:
    """By socket, in another database than the first, as a user with a password; a wrong one is said to be that."""
    path = tmp_path / "valkey.sock"
    async with servers.alone(tmp_path / "valkey", f"unixsocket {path}\nuser bob on >a/b%40 ~* &* +@all"):
        async with opened(at(f"unix://bob:a%2Fb%2540@{path}?db=2", tmp_path)) as broker:
            assert (await broker.queue.submit(job("a"))).fresh
            assert await broker.redis.client_info()
        async with connect(at(f"unix://bob:wrong@{path}?db=2", tmp_path), work=False) as client:
            with pytest.raises(Unavailable, match="password"):
                await client.submit(job("b"))
