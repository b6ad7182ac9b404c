"""`placard doctor` looks at whether a shared queue keeps what it accepted."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from bot.cli.checks import State, keeping, queue
from bot.cli.exits import Exit
from engine.settings import EngineSettings, Secret
from tests.cli.conftest import Ran
from tests.engine import servers
from tests.engine.servers import HOST, Server

ROOT = Path(__file__).parents[2]


async def found(server: Server, folder: Path) -> dict[str, State]:
    engine = EngineSettings(redis_url=Secret(f"redis://{HOST}:{server.port}/0"), placard_data=folder)
    return {finding.sentence: finding.state async for finding in keeping(engine)}


async def test_a_queue_that_throws_jobs_away_is_wrong(tmp_path: Path) -> None:
    """Another policy than noeviction is an error, memory alone a note, and a queue that is set well has neither."""
    async with servers.alone(tmp_path / "valkey") as server:
        assert await found(server, tmp_path) == {}
        await server.ask("CONFIG", "SET", "maxmemory-policy", "allkeys-lru", "appendonly", "no")
        assert await found(server, tmp_path) == {
            "doctor-queue-evicts": State.WRONG,
            "doctor-queue-in-memory": State.NOTE,
        }


async def test_a_worker_s_user_is_told_what_it_may_not_ask(process: Callable[..., Ran], tmp_path: Path) -> None:
    """With the access list of docs/ nothing is wrong on a worker's machine; what only a bot's user sees says why."""
    acl = tmp_path / "users.acl"
    acl.write_text((ROOT / "docs" / "placard.acl").read_text(encoding="utf-8"), encoding="utf-8")
    async with servers.alone(tmp_path / "valkey", f"aclfile {acl}") as server:
        bot, worker = (
            EngineSettings(redis_url=Secret(f"redis://{user}@{HOST}:{server.port}/0"), placard_data=tmp_path)
            for user in ("placard-bot:change-me-bot", "placard-worker:change-me-worker")
        )
        assert [(await queue(engine)).sentence for engine in (bot, worker)] == ["doctor-queue", "doctor-queue-guarded"]
        ran = await asyncio.to_thread(process, "status", REDIS_URL=worker.redis_url.reveal())
    assert ran.status == Exit.UNAVAILABLE
    assert "access list" in ran.err


async def test_a_server_that_is_too_old_is_named(tmp_path: Path) -> None:
    """Before anything is asked of it that it does not know."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        about = b"redis_version:6.2.14\r\n"
        while head := await reader.readline():
            words = [(await reader.readline(), await reader.readline())[1].strip() for _ in range(int(head[1:]))]
            writer.write(b"$%d\r\n%b\r\n" % (len(about), about) if words[0].upper() == b"INFO" else b"+OK\r\n")
        writer.close()

    async with await asyncio.start_server(answer, HOST) as server:
        port = server.sockets[0].getsockname()[1]
        finding = await queue(EngineSettings(redis_url=Secret(f"redis://{HOST}:{port}/0"), placard_data=tmp_path))
    assert (finding.state, finding.sentence) == (State.WRONG, "doctor-queue-old")
    assert finding.values["server"] == "redis 6.2.14"
