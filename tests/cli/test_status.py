"""`placard status` says how queue, workers and bots are, to people, to programs and to health checks."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from engine.broker import Broker
from engine.broker.connection import open_redis
from engine.broker.embedded import Embedded
from engine.broker.workers import InHand, Phase, WorkerState
from engine.contract import Job, Stage
from engine.settings import EngineSettings
from tests.cli.conftest import Ran

Command = Callable[..., Ran]
WORKER = WorkerState(
    name="hal-1",
    host="hal",
    process=7,
    phase=Phase.WORKING,
    seconds=90,
    jobs=(InHand(job="a.1", stage=Stage.READING, seconds=2.5, photos=2),),
    answered=12,
    failed={"crashed": 1},
    lately={"answered": 3, "crashed": 1},
    memory=700_000_000,
)


@asynccontextmanager
async def queue(folder: Path) -> AsyncIterator[Broker]:
    """A queue with a job that waits, as another process runs it."""
    settings = EngineSettings(placard_data=folder)
    async with Embedded.open(settings) as server, open_redis(settings, server.socket) as redis:
        broker = Broker.over(redis, settings)
        await broker.queue.submit(Job(id="b.2", owner="ann", text="SUMMER FAIR"))
        yield broker


async def bot(broker: Broker) -> None:
    """A bot looks for answers."""
    await broker.redis.xgroup_create("{placard}:results", "bot", mkstream=True)
    await broker.redis.xreadgroup("bot", "bot", {"{placard}:results": ">"})


async def test_people_see_queue_workers_and_what_is_wrong(process: Command, tmp_path: Path) -> None:
    """Columns are parted by tabs where it is piped on; no text of a job is in it."""
    async with queue(tmp_path) as broker:
        await broker.queue.renew("hal-1", WORKER)
        ran = await asyncio.to_thread(process, "status", PLACARD_DATA=str(tmp_path))
    assert ran.status == 1
    rows = [line.split("\t") for line in ran.out.splitlines()]
    assert ["interactive", "1", "0", "0"] in [row[:4] for row in rows]
    (worker,) = [row for row in rows if row[0] == "hal-1"]
    assert worker[1] == "working"
    assert worker[3:6] == ["12", "1", "700 MB"]
    assert worker[6].startswith("a.1 reading, 2 photos, ")
    assert "In the last minute: 3 answered, 1 failed" in ran.out
    assert ran.out.endswith("No bot is there: nothing is taken in or answered.\n")
    assert "SUMMER" not in ran.out


async def test_programs_see_the_same(process: Command, tmp_path: Path) -> None:
    """With a bot and a worker all is well, and the exit status says so."""
    async with queue(tmp_path) as broker:
        await broker.queue.renew("hal-1", WORKER)
        await bot(broker)
        ran = await asyncio.to_thread(process, "status", "--json", PLACARD_DATA=str(tmp_path))
    told = json.loads(ran.out)
    assert (ran.status, told["well"], told["wrong"]) == (0, True, [])
    assert told["minute"] == {"answered": 3, "crashed": 1}
    assert (told["queue"]["waiting"], told["queue"]["workers"], told["queue"]["bots"]) == (1, 1, 1)
    assert told["workers"][0]["jobs"][0]["job"] == "a.1"


@pytest.mark.parametrize(("name", "status"), [("hal-1", 0), ("hal", 0), ("dave", 1)])
async def test_a_health_check_asks_about_one_worker(process: Command, tmp_path: Path, name: str, status: int) -> None:
    """By its name or its host's: what a container's health check needs, also where the bot is elsewhere."""
    async with queue(tmp_path) as broker:
        await broker.queue.renew("hal-1", WORKER)
        ran = await asyncio.to_thread(process, "status", "--worker", name, PLACARD_DATA=str(tmp_path))
    assert ran.status == status


def test_where_no_placard_runs_that_is_said(process: Command, tmp_path: Path) -> None:
    """Nothing is started for a look, so that a bot that starts meanwhile finds its folder free."""
    ran = process("status", "--check", PLACARD_DATA=str(tmp_path))
    assert ran.status == 3
    assert f"none runs on {tmp_path}" in ran.err
    assert not (tmp_path / "queue").exists()


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="needs a terminal")
async def test_in_a_terminal_it_is_shown_live_until_ctrl_c(tmp_path: Path) -> None:
    """What changes is seen within seconds; Ctrl-C is the usual way to stop."""
    here, theirs = os.openpty()
    async with queue(tmp_path) as broker:
        command = (sys.executable, "-m", "bot.cli.main", "status")
        environment = {**os.environ, "PLACARD_DATA": str(tmp_path), "TERM": "xterm", "COLUMNS": "120"}
        process = await asyncio.create_subprocess_exec(*command, stdout=theirs, env=environment, cwd=tmp_path)
        os.close(theirs)
        seen = ""
        for expected in ("No worker is there", "hal-1"):
            while expected not in seen:
                seen += (await asyncio.to_thread(os.read, here, 65536)).decode()
            await broker.queue.renew("hal-1", WORKER)
        process.send_signal(signal.SIGINT)
        assert await process.wait() == 0
    os.close(here)
