"""`placard doctor` looks at whether a shared queue keeps what it accepted."""

from pathlib import Path

from bot.cli.checks import State, keeping
from engine.settings import EngineSettings, Secret
from tests.engine import servers
from tests.engine.servers import HOST, Server


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
