"""Workers answer jobs whatever a pipeline does to them."""

import asyncio
import os
import signal
import subprocess
import sys
import threading
from contextlib import aclosing
from datetime import timedelta
from pathlib import Path

import psutil
import pytest

from engine.broker import Broker
from engine.client import Client
from engine.contract import Failure, Job, Result
from engine.errors import Code
from engine.settings import EngineSettings
from engine.worker import Runner, Worker
from tests import fakes
from tests.at_work import working
from tests.engine.conftest import (
    fake_worker,
    job,
    open_broker,
    private_valkey,
    until,
    with_settings,
)


async def outcomes(broker: Broker, count: int) -> dict[str, Result | Failure]:
    """The next outcomes by job, acknowledged."""
    found: dict[str, Result | Failure] = {}
    async with aclosing(broker.results.outcomes()) as stream:
        async for outcome in stream:
            assert outcome.result.job_id not in found, "each job is answered once"
            found[outcome.result.job_id] = outcome.result
            await broker.results.acknowledge(outcome)
            if len(found) == count:
                break
    return found


async def test_a_photo_is_read_and_answered(settings: EngineSettings, broker: Broker) -> None:
    """The pipeline is given the bytes, and its result is the job's."""
    photo = await broker.photos.put(b"a photo")
    pipeline = fakes.FakePipeline()
    async with working(broker, settings, pipeline):
        await broker.queue.submit(job("a", photos=(photo,), text=""))
        assert await outcomes(broker, 1) == {"a": Result(job_id="a", text="read")}
    assert pipeline.given == [{photo.sha256}]


@pytest.mark.parametrize("deed", ["fail", "memory"])
async def test_a_job_that_raises_fails_alone(settings: EngineSettings, broker: Broker, deed: str) -> None:
    """Its owner is told, with an id under which it is logged; those beside it and the worker go on."""
    for name, text in (("good", "1"), ("bad", deed), ("fine", "2")):
        await broker.queue.submit(job(name, owner=name, text=text))
    async with working(broker, settings, fakes.FakePipeline(fakes.by_text)):
        answers = await outcomes(broker, 3)
        await broker.queue.submit(job("next"))
        answers |= await outcomes(broker, 1)
    bad = answers.pop("bad")
    assert isinstance(bad, Failure)
    assert bad.code == Code.INTERNAL
    assert bad.data["incident"]
    assert all(isinstance(answer, Result) for answer in answers.values())


async def test_a_pipeline_that_mixes_up_its_jobs_answers_nobody_wrongly(
    settings: EngineSettings, broker: Broker
) -> None:
    """Outcomes that are not the jobs' own are not given to anybody."""
    for name in "ab":
        await broker.queue.submit(job(name, owner=name))
    async with working(broker, settings, fakes.FakePipeline(lambda asked: Result(job_id="a"))):
        answers = await outcomes(broker, 2)
    assert answers["a"] == Result(job_id="a")
    assert isinstance(answers["b"], Failure)


async def test_progress_is_told(settings: EngineSettings, broker: Broker) -> None:
    """Whoever listens hears what the pipeline says."""
    progress = Client(broker).progress()
    heard = asyncio.ensure_future(anext(progress))

    async def listening() -> bool:
        return bool((await broker.redis.pubsub_numsub("{placard}:progress"))[0][1])

    await until(listening)
    async with working(broker, settings, fakes.FakePipeline()):
        await broker.queue.submit(job("a"))
        assert (await heard).job_id == "a"
    await progress.aclose()  # type: ignore[attr-defined]


async def test_a_worker_told_to_stop_finishes_what_it_holds(settings: EngineSettings, broker: Broker) -> None:
    """And takes nothing more."""
    begun, go_on = threading.Event(), threading.Event()

    def wait(asked: Job) -> Result:
        begun.set()
        go_on.wait(10)
        return fakes.answer(asked)

    await broker.queue.submit(job("a"))
    async with working(broker, settings, fakes.FakePipeline(wait, side_by_side=1)) as worker:
        await asyncio.to_thread(begun.wait, 10)
        await broker.queue.submit(job("b"))
        worker.stop()
        go_on.set()
        assert list(await outcomes(broker, 1)) == ["a"]
    assert await broker.queue.position("b") == 0


async def test_a_worker_gives_back_what_it_cannot_finish_in_time(settings: EngineSettings, broker: Broker) -> None:
    """It ends without an answer, and the job is with another at once, as if it had never run."""
    begun, never = threading.Event(), threading.Event()

    def wait(asked: Job) -> Result:
        begun.set()
        never.wait(10)
        return fakes.answer(asked)

    await broker.queue.submit(job("a"))
    hasty = with_settings(settings, placard_worker_drain=timedelta(seconds=0.1))
    worker = Worker(broker, Runner(fakes.FakePipeline(wait), hasty), hasty)
    task = asyncio.create_task(worker.run())
    await asyncio.to_thread(begun.wait, 10)
    worker.stop()
    await task
    (lease,) = await broker.queue.claim("other", "r1")
    never.set()
    assert (lease.job.id, lease.entries) == ("a", 0)


async def test_a_poison_photo_is_buried_and_the_others_are_answered(tmp_path: Path) -> None:
    """A job that kills the worker process three times is given up with a sentence; those beside it have their answers,
    and the worker is there for the next."""
    async with private_valkey(tmp_path) as (_, settings), open_broker(settings) as broker:
        for name, text in [*((f"good {n}", "") for n in range(6)), ("poison", "crash"), ("late", "")]:
            await broker.queue.submit(job(name, owner=name, text=f"{text} {name}".strip()))
        async with fake_worker(settings):
            answers = await outcomes(broker, 8)
            await broker.queue.submit(job("next"))
            answers |= await outcomes(broker, 1)
    assert answers.pop("poison") == Failure(job_id="poison", code=Code.CRASHED)
    assert len(answers) == 8
    assert all(isinstance(answer, Result) for answer in answers.values())


async def test_a_hung_model_fails_its_job_alone(tmp_path: Path) -> None:
    """Past the limit the job at fault is given up as too slow, those beside it are answered, the worker starts anew."""
    limit = timedelta(seconds=1)
    async with private_valkey(tmp_path, placard_job_limit=limit) as (_, settings), open_broker(settings) as broker:
        for name, text in (("good", "1"), ("stuck", "hang"), ("fine", "2")):
            await broker.queue.submit(job(name, owner=name, text=text))
        async with fake_worker(settings):
            answers = await outcomes(broker, 3)
    stuck = answers.pop("stuck")
    assert stuck == Failure(job_id="stuck", code=Code.TOO_SLOW, data={"seconds": 1.0})
    assert all(isinstance(answer, Result) for answer in answers.values())


def test_a_model_that_blocks_the_whole_process_is_ended() -> None:
    """Where not even the time limit can be looked at, the process ends all the same, and says where it was."""
    code = (
        "import asyncio\n"
        "from engine.contract import Job\n"
        "from engine.worker.watchdog import watchdog\n"
        "from tests import fakes\n"
        "async def main():\n"
        "    async with watchdog(0.3):\n"
        "        await asyncio.to_thread(fakes.freeze, Job(id='a', owner='ann'))\n"
        "asyncio.run(main())\n"
    )
    process = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert process.returncode == 1
    assert "in freeze" in process.stderr


async def test_nothing_is_lost_when_the_server_is_killed_under_a_worker(tmp_path: Path) -> None:
    """Each job is answered once, although the queue was away while it was waited for, run and answered."""
    async with private_valkey(tmp_path) as (_, settings), open_broker(settings) as broker, fake_worker(settings):
        names = [f"job {n}" for n in range(12)]
        for number, name in enumerate(names):
            text = "slow" if number % 6 == 3 else ""
            await broker.queue.submit(job(name, owner=name, text=f"{text} {name}".strip()))
            if number % 4 == 2:
                os.kill(int((await broker.redis.info("server"))["process_id"]), signal.SIGKILL)
        assert sorted(await outcomes(broker, 12)) == sorted(names)


async def test_a_killed_worker_is_replaced_and_its_job_answered(tmp_path: Path) -> None:
    """The same worker's next life takes the job up without waiting for a lease."""
    async with private_valkey(tmp_path) as (_, settings), open_broker(settings) as broker, fake_worker(settings):
        await broker.queue.submit(job("a", text="slow"))

        async def runs() -> bool:
            return (await broker.queue.health()).running == 1

        await until(runs)
        ((pid, _),) = children_named("tests.fakes")
        os.kill(pid, signal.SIGKILL)
        assert list(await outcomes(broker, 1)) == ["a"]


async def test_no_worker_outlives_its_bot(tmp_path: Path) -> None:
    """Also where the bot is killed the worker notices, finishes and goes."""
    code = (
        "import asyncio, sys\n"
        "from pathlib import Path\n"
        "from tests.engine.conftest import fake_worker\n"
        "from engine.settings import EngineSettings\n"
        "async def main():\n"
        "    async with fake_worker(EngineSettings(placard_data=Path(sys.argv[1]))):\n"
        "        await asyncio.sleep(60)\n"
        "asyncio.run(main())\n"
    )
    async with private_valkey(tmp_path) as (_, settings), open_broker(settings) as broker:
        bot = await asyncio.create_subprocess_exec(sys.executable, "-c", code, str(tmp_path))

        async def working() -> int:
            return (await broker.queue.health()).workers

        await until(working)
        ((pid, _),) = children_named("tests.fakes", of=bot.pid)
        bot.kill()
        await bot.wait()

        async def gone() -> bool:
            return not running(pid)

        await until(gone)
        assert await working() == 0


def children_named(word: str, of: int | None = None) -> list[tuple[int, str]]:
    """Child processes whose command line has the word."""
    found = []
    for child in psutil.Process(of).children():
        command = " ".join(child.cmdline())
        if word in command:
            found.append((child.pid, command))
    return found


def running(pid: int) -> bool:
    return psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
