"""The private Valkey outlives what happens to it and to the bot, and there is never a second one on the same files."""

import asyncio
import os
import signal
import stat
import sys
from pathlib import Path

import pytest

from engine.broker.embedded import Embedded, find_server
from engine.broker.folder import socket_path
from engine.client import Client, connect
from engine.contract import Job, Result
from engine.errors import Busy, SettingError, Unavailable
from engine.settings import EngineSettings, Secret
from tests.engine.conftest import job, open_broker, private_valkey

BOT = """
import asyncio, os, signal, sys
from pathlib import Path
from engine.client import connect
from engine.contract import Job
from engine.settings import EngineSettings

async def main():
    async with connect(EngineSettings(placard_data=Path(sys.argv[1])), work=False) as client:
        await client.submit(Job(id="a", owner="ann"))
        os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main())
"""


async def server_pid(client: Client) -> int:
    return int((await client.redis.info("server"))["process_id"])


async def fill(client: Client, size: int) -> None:
    """Photos of about this size in bytes, until no more are taken."""
    for number in range(9_999):
        await client.put_photo(str(number).encode() * size)


async def _submit_until_refused(client: Client) -> None:
    """What a photo that was refused took on its way may be room for a few jobs."""
    for number in range(9_999):
        await client.submit(Job(id=f"b{number}", owner=f"b{number}"))


async def a_bot_that_is_killed(folder: Path) -> None:
    """Runs a bot on the folder, which submits a job and is killed."""
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", BOT, str(folder))
    assert await process.wait() == -signal.SIGKILL


async def test_what_was_accepted_survives_a_kill_of_the_server(tmp_path: Path) -> None:
    """It is started again, everything is there, and whoever was connected goes on without noticing."""
    settings = EngineSettings(placard_data=tmp_path)
    async with connect(settings, work=False) as client:
        accepted = []
        for number in range(40):
            name = f"job {number:02}"
            await client.submit(job(name, owner=name))
            accepted.append(name)
            if number % 15 == 5:
                os.kill(await server_pid(client), signal.SIGKILL)
        assert [await client.position(name) for name in accepted] == list(range(40))


async def test_a_waiting_worker_survives_a_kill_of_the_server(tmp_path: Path) -> None:
    """Its blocked read ends, and it has the next job all the same."""
    async with connect(EngineSettings(placard_data=tmp_path), work=False) as client:
        async with open_broker(EngineSettings(placard_data=tmp_path)) as worker:
            claim = asyncio.create_task(worker.queue.claim("worker", "r1"))
            await asyncio.sleep(0.1)
            os.kill(await server_pid(client), signal.SIGKILL)
            await client.submit(job("a"))
            while not (leases := await claim):
                claim = asyncio.create_task(worker.queue.claim("worker", "r1"))
        assert [lease.job.id for lease in leases] == ["a"]


async def test_a_server_that_outlived_its_bot_is_adopted(tmp_path: Path) -> None:
    """After `kill -9` of the bot the next one finds the server running with all that it holds, starts it again when
    it dies, and stops it in the end."""
    await a_bot_that_is_killed(tmp_path)
    async with connect(EngineSettings(placard_data=tmp_path), work=False) as client:
        adopted = await server_pid(client)
        assert await client.position("a") == 0
        os.kill(adopted, signal.SIGKILL)
        assert await client.position("a") == 0
        started = await server_pid(client)
        assert started != adopted
    with pytest.raises(ProcessLookupError):
        os.kill(started, 0)


async def test_an_adopted_server_is_the_same_one(tmp_path: Path) -> None:
    """It is not started a second time beside the first."""
    await a_bot_that_is_killed(tmp_path)
    async with open_broker(EngineSettings(placard_data=tmp_path)) as broker:
        left = int((await broker.redis.info("server"))["process_id"])
    async with connect(EngineSettings(placard_data=tmp_path), work=False) as client:
        assert await server_pid(client) == left


async def test_a_second_placard_on_the_same_folder_is_refused(tmp_path: Path) -> None:
    """It is told which setting to change, and the first one goes on."""
    async with connect(EngineSettings(placard_data=tmp_path), work=False) as client:
        with pytest.raises(SettingError, match="another Placard is running") as refused:
            async with connect(EngineSettings(placard_data=tmp_path), work=False):
                pass
        assert refused.value.name == "PLACARD_DATA"
        assert (await client.submit(job("a"))).fresh


async def test_it_is_stopped_with_the_bot_and_keeps_everything(tmp_path: Path) -> None:
    """After a tidy end no process is left, and the next start has what waited."""
    settings = EngineSettings(placard_data=tmp_path)
    async with connect(settings, work=False) as client:
        await client.submit(job("a"))
        pid = await server_pid(client)
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    async with connect(settings, work=False) as client:
        assert await client.position("a") == 0


async def test_only_this_user_can_reach_it(tmp_path: Path) -> None:
    """Its folder and socket are private, and it listens on no port."""
    async with private_valkey(tmp_path / "data") as (server, settings), open_broker(settings) as broker:
        for path in (tmp_path / "data" / "queue", server.socket):
            assert stat.S_IMODE(path.stat().st_mode) == 0o700
        assert (await broker.redis.config_get("port"))["port"] == "0"
        synced = await broker.redis.config_get("append*")
        assert (synced["appendonly"], synced["appendfsync"]) == ("yes", "always")


async def test_a_data_folder_with_a_long_path_works(tmp_path: Path) -> None:
    """A socket's path may have about a hundred bytes; the folder's may have more."""
    settings = EngineSettings(placard_data=tmp_path / "/".join(["a-rather-long-name"] * 8))
    async with connect(settings, work=False) as client:
        assert (await client.submit(job("a"))).fresh
        socket = socket_path(settings)
        assert len(str(socket)) <= 100
        assert stat.S_IMODE(socket.parent.stat().st_mode) == 0o700
    socket.parent.rmdir()


@pytest.mark.parametrize("program", ["/nowhere/valkey-server", "/etc/passwd"])
def test_a_server_that_is_not_there_is_named(program: str) -> None:
    """Where a setting names a program that cannot be run, the error names the setting."""
    with pytest.raises(SettingError, match="PLACARD_VALKEY"):
        find_server(EngineSettings(placard_valkey=program))


async def test_a_server_that_does_not_start_is_no_endless_wait(tmp_path: Path) -> None:
    """The error says where its log is."""
    settings = EngineSettings(placard_data=tmp_path, placard_valkey="/bin/false")
    with pytest.raises(Unavailable, match="log"):
        async with Embedded.open(settings):
            pass


async def test_an_address_that_is_none_is_not_shown() -> None:
    """The error names the setting and never shows a part of it, since that may be the password."""
    settings = EngineSettings(redis_url=Secret("redis://:pa/ss:word@host:port"))
    with pytest.raises(SettingError, match="REDIS_URL") as refused:
        async with connect(settings, work=False):
            pass
    assert "ss:word" not in str(refused.value)


async def test_a_full_memory_refuses_photos_but_finishes_jobs(tmp_path: Path) -> None:
    """Nothing that was accepted is lost for it."""
    async with private_valkey(tmp_path, placard_memory=3_000_000) as (_, settings), open_broker(settings) as broker:
        client = Client(broker)
        await client.submit(Job(id="a", owner="ann"))
        for size in (500_000, 5_000, 50):
            with pytest.raises(Busy):
                await fill(client, size)
        with pytest.raises(Busy):
            await _submit_until_refused(client)
        (lease,) = await broker.queue.claim("worker", "r1")
        assert await broker.queue.finish(lease, Result(job_id="a", text="done"))
        assert await client.result("a") == Result(job_id="a", text="done")
