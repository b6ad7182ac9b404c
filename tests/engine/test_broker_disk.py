"""A disk that is full, a replica that takes no writes: nothing that was accepted is lost, and it goes on by itself."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.client import Client, connect
from engine.errors import Unavailable
from engine.settings import EngineSettings, Secret
from tests.disk import filled, small_disk
from tests.engine import servers
from tests.engine.conftest import job, open_broker
from tests.engine.servers import HOST

SIZE = 4
"""Megabytes of the disk."""


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small one of its own."""
    (folder := tmp_path / "disk").mkdir()
    with small_disk(folder, SIZE) as made:
        if not made:
            pytest.skip("a small disk is made by mounting one, which takes root on Linux")
        yield folder


async def refused(client: Client) -> str:
    """Submits until it is refused; why."""
    for number in range(9_999):
        try:
            await client.submit(job(f"more {number}", owner=f"{number}"))
        except Unavailable as error:
            return error.reason
    raise AssertionError("never refused")


async def test_the_private_queue_outlives_a_full_disk(disk: Path) -> None:
    """Its server ends, since it may not answer for what it cannot write down, and is started again and again. Once
    there is room everything that was accepted is there, and new jobs are accepted."""
    settings = EngineSettings(placard_data=disk)
    async with connect(settings, work=False) as client:
        for name in "abc":
            await client.submit(job(name, owner=name))
        with filled(disk):
            await refused(client)
        while True:
            try:
                await client.submit(job("d", owner="d"))
                break
            except Unavailable:
                continue
        async with open_broker(settings) as worker:
            names = [lease.job.id for lease in await worker.queue.claim("worker", "r1", room=4)]
        assert names[:3] == ["a", "b", "c"]


async def test_a_shared_queue_whose_disk_is_full_says_so(disk: Path) -> None:
    """It goes on without writing, so nothing is accepted, and the reason is told; with room it accepts again."""
    async with servers.alone(disk / "valkey", "appendfsync everysec") as server:
        settings = EngineSettings(redis_url=Secret(f"redis://{HOST}:{server.port}/0"), placard_data=disk)
        async with connect(settings, work=False) as client:
            await client.submit(job("a"))
            with filled(disk):
                assert await refused(client) == "it cannot write to its disk"
            while True:
                try:
                    await client.submit(job("b", owner="bob"))
                    break
                except Unavailable:
                    await asyncio.sleep(0.05)
            assert await client.position("a") == 0


async def test_a_replica_takes_nothing_and_says_so(tmp_path: Path) -> None:
    """As when a shared one changes its master: what waits stays, and afterwards all goes on."""
    async with servers.alone(tmp_path / "valkey") as server:
        settings = EngineSettings(redis_url=Secret(f"redis://{HOST}:{server.port}/0"), placard_data=tmp_path)
        async with connect(settings, work=False) as client:
            await client.submit(job("a"))
            await server.ask("REPLICAOF", HOST, 1)
            with pytest.raises(Unavailable, match="replica"):
                await client.submit(job("b"))
            await server.ask("REPLICAOF", "NO", "ONE")
            await client.submit(job("b", owner="bob"))
            assert [await client.position(name) for name in "ab"] == [0, 1]
