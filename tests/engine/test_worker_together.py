"""Jobs that one worker has in hand at the same time."""

import asyncio
import logging
import os
import signal
import threading
from datetime import timedelta
from pathlib import Path

import pytest

from engine.batcher import Counts
from engine.broker import Broker
from engine.contract import Failure, Job, Lane, Result
from engine.errors import Code, Lost
from engine.settings import EngineSettings
from engine.worker import Hung, Runner, Worker
from engine.worker.shares import Shares
from tests import fakes
from tests.at_work import working
from tests.engine.conftest import (
    fake_worker,
    job,
    let_leases_run_out,
    open_broker,
    private_valkey,
    until,
    with_settings,
)
from tests.engine.test_worker import children_named, outcomes


async def test_jobs_run_side_by_side(settings: EngineSettings, broker: Broker) -> None:
    """As many as the pipeline can use at once, and no more; each waits for the others here."""
    together, most = threading.Barrier(3), []

    def meet(asked: Job) -> Result:
        most.append(together.n_waiting)
        together.wait(10)
        return fakes.answer(asked)

    for name in "abcdef":
        await broker.queue.submit(job(name, owner=name))
    async with working(broker, settings, fakes.FakePipeline(meet, side_by_side=3)):
        answers = await outcomes(broker, 6)
    assert all(isinstance(answer, Result) for answer in answers.values())
    assert max(most) < 3


async def test_a_slow_job_holds_up_no_other(settings: EngineSettings, broker: Broker) -> None:
    """The place of each that ends is taken by the next, while the slow one goes on."""
    go_on = threading.Event()

    def wait(asked: Job) -> Result:
        if asked.id == "slow":
            go_on.wait(20)
        return fakes.answer(asked)

    for name in ("slow", *"abcdef"):
        await broker.queue.submit(job(name, owner=name))
    async with working(broker, settings, fakes.FakePipeline(wait, side_by_side=2)):
        assert list(await outcomes(broker, 6)) == list("abcdef")
        go_on.set()
        assert list(await outcomes(broker, 1)) == ["slow"]


async def test_a_suspect_runs_alone_in_its_worker(settings: EngineSettings, broker: Broker) -> None:
    """What was in a model when its worker died waits until nothing else is in hand; nothing else begins until it is
    answered, and the others are side by side again after."""
    begun, running = threading.Event(), set[str]()
    beside: dict[str, set[str]] = {}

    def look(asked: Job) -> Result:
        beside[asked.id] = set(running)
        running.add(asked.id)
        begun.set()
        threading.Event().wait(0.1)
        running.discard(asked.id)
        beside[asked.id] |= running
        return fakes.answer(asked)

    for name in ("poison", "near"):
        await broker.queue.submit(job(name, owner=name))
    await broker.queue.enter(await broker.queue.claim("dies", "r1", room=2))
    for name in "abcd":
        await broker.queue.submit(job(name, owner=name))
    async with working(broker, settings, fakes.FakePipeline(look, side_by_side=2)):
        await asyncio.to_thread(begun.wait, 10)
        await let_leases_run_out(broker)
        await broker.queue.submit(job("e", owner="e"))
        await outcomes(broker, 7)
    assert beside["poison"] == beside["near"] == set()
    assert any(beside[name] for name in "abcde")


async def test_who_waits_in_a_chat_is_next_when_a_place_is_free(settings: EngineSettings, broker: Broker) -> None:
    """A folder that is being read has every place; the first that is free goes to the chat."""
    begun, go_on = threading.Semaphore(0), threading.Semaphore(0)

    def wait(asked: Job) -> Result:
        begun.release()
        go_on.acquire(timeout=20)
        return fakes.answer(asked)

    for number in range(6):
        await broker.queue.submit(job(f"bulk {number}", owner=f"cli {number}", lane=Lane.BULK))
    pipeline = fakes.FakePipeline(wait, side_by_side=2)
    async with working(broker, settings, pipeline):
        for _ in range(2):
            await asyncio.to_thread(begun.acquire, timeout=10)
        await broker.queue.submit(job("chat"))
        go_on.release()
        await asyncio.to_thread(begun.acquire, timeout=10)
        assert pipeline.ran[2] == "chat"
        go_on.release(20)
        await outcomes(broker, 7)


async def test_a_job_that_hangs_by_itself_fails_at_once(settings: EngineSettings, broker: Broker) -> None:
    """Nothing else can be to blame, so it is not tried again; the process has to end for its thread."""
    never = threading.Event()
    hasty = with_settings(settings, placard_job_limit=timedelta(seconds=0.1))
    await broker.queue.submit(job("stuck"))
    with pytest.raises(Hung):
        await Worker(broker, Runner(fakes.FakePipeline(lambda asked: stuck(asked, never)), hasty), hasty).run()
    never.set()
    failure = Failure(job_id="stuck", code=Code.TOO_SLOW, data={"seconds": 0.1})
    assert await outcomes(broker, 1) == {"stuck": failure}


async def test_a_job_that_hangs_after_another_ended_was_alone(settings: EngineSettings, broker: Broker) -> None:
    """What has ended can not be to blame, though it came first."""
    never = threading.Event()
    hasty = with_settings(settings, placard_job_limit=timedelta(seconds=0.2))
    await broker.queue.submit(job("quick", owner="q"))
    pipeline = fakes.FakePipeline(lambda asked: stuck(asked, never) if asked.id == "stuck" else fakes.answer(asked))
    worker = asyncio.create_task(Worker(broker, Runner(pipeline, hasty), hasty).run())
    await outcomes(broker, 1)
    await broker.queue.submit(job("stuck"))
    with pytest.raises(Hung):
        await worker
    never.set()
    assert [getattr(one, "code", "") for one in (await outcomes(broker, 1)).values()] == [Code.TOO_SLOW]


async def test_a_panic_of_native_code_fails_its_job_alone(settings: EngineSettings, broker: Broker) -> None:
    """It is no Exception; nobody waits for the job's limit, and the worker goes on."""

    class Panic(BaseException):
        pass

    def panic(asked: Job) -> Result:
        if asked.id == "bad":
            raise Panic
        return fakes.answer(asked)

    for name in ("bad", "good"):
        await broker.queue.submit(job(name, owner=name))
    async with working(broker, settings, fakes.FakePipeline(panic)):
        answers = await outcomes(broker, 2)
    assert getattr(answers["bad"], "code", "") == Code.INTERNAL
    assert isinstance(answers["good"], Result)


async def test_what_was_at_hand_when_the_device_failed_comes_back(settings: EngineSettings, broker: Broker) -> None:
    """A GPU that fails does so for every job after it: the worker ends, to be started again, and nobody is told no."""

    def fail(asked: Job) -> Result:
        raise Lost("cuda:0")

    await broker.queue.submit(job("unlucky"))
    with pytest.raises(Lost):
        await Worker(broker, Runner(fakes.FakePipeline(fail), settings), settings).run()
    (lease,) = await broker.queue.claim("next", "r1", room=1)
    assert (lease.job.id, lease.suspect, lease.entries) == ("unlucky", True, 1)


async def test_what_still_ends_beside_a_job_that_hangs_is_answered(settings: EngineSettings, broker: Broker) -> None:
    """It cannot be to blame. The others may be: they come back as suspects, to be tried one by one."""
    never, hung = threading.Event(), threading.Event()

    def do(asked: Job) -> Result:
        if asked.id == "late":
            hung.wait(20)
            return fakes.answer(asked)
        return stuck(asked, never)

    for name in ("stuck", "behind"):
        await broker.queue.submit(job(name, owner=name))
    hasty = with_settings(settings, placard_job_limit=timedelta(seconds=2))
    task = asyncio.create_task(Worker(broker, Runner(fakes.FakePipeline(do), hasty), hasty).run())
    await asyncio.sleep(1)
    await broker.queue.submit(job("late", owner="late"))
    asyncio.get_running_loop().call_later(1.5, hung.set)  # when the two have passed their limit, and it has not
    with pytest.raises(Hung):
        await task
    never.set()
    assert list(await outcomes(broker, 1)) == ["late"]
    for name in ("stuck", "behind"):
        (lease,) = await broker.queue.claim(f"next for {name}", "r1", room=4)
        assert (lease.job.id, lease.suspect, lease.entries) == (name, True, 1)


def stuck(asked: Job, never: threading.Event) -> Result:
    never.wait(20)
    return fakes.answer(asked)


async def test_all_that_a_killed_worker_had_in_hand_is_answered_once(tmp_path: Path) -> None:
    """The next one takes it up, each job by itself, since any of them may have done it."""
    async with private_valkey(tmp_path) as (_, settings), open_broker(settings) as broker, fake_worker(settings):
        names = [f"slow {n}" for n in range(4)] + [f"quick {n}" for n in range(4)]
        for name in names:
            await broker.queue.submit(job(name, owner=name, text=name))

        async def full() -> bool:
            return (await broker.queue.health()).running == 4

        await until(full)
        ((pid, _),) = children_named("tests.fakes")
        os.kill(pid, signal.SIGKILL)
        answers = await outcomes(broker, 8)
    assert sorted(answers) == sorted(names)
    assert all(isinstance(answer, Result) for answer in answers.values())


async def test_the_pace_is_that_of_the_queue(settings: EngineSettings, broker: Broker) -> None:
    """Four jobs that take a while side by side move the queue on as four that take a quarter of it one by one."""
    together = threading.Barrier(4)

    def meet(asked: Job) -> Result:
        together.wait(10)
        threading.Event().wait(0.4)
        return fakes.answer(asked)

    for name in "abcd":
        await broker.queue.submit(job(name, owner=name))
    async with working(broker, settings, fakes.FakePipeline(meet)):
        await outcomes(broker, 4)
    assert (await broker.queue.health()).pace < 0.35


def test_the_time_is_shared_out_among_those_who_ran_in_it() -> None:
    """Two alone for a second each, and both together for two more: two seconds each, and four in all."""
    clock = fakes.FakeClock()
    shares = Shares(clock)
    clock.now = 10
    first = shares.begin()
    clock.now = 11
    second = shares.begin()
    clock.now = 13
    assert shares.end(first) == 2
    clock.now = 14
    assert shares.end(second) == 2
    clock.now = 20
    third = shares.begin()
    clock.now = 21
    assert shares.end(third) == 1


async def test_how_jobs_met_is_logged(
    settings: EngineSettings, broker: Broker, caplog: pytest.LogCaptureFixture
) -> None:
    """At the latest when the worker ends, the operator reads how full batches were and how long jobs waited for it."""
    pipeline = fakes.FakePipeline()
    with caplog.at_level(logging.INFO):
        async with working(broker, settings, pipeline):
            pipeline.counts = {"reader": Counts(batches={1: 3, 8: 2}, waited=0.19, longest=0.05)}
    assert "reader: 0 waiting, 0 running; batches by size: 3 of 1, 2 of 8; waited 10.0 ms on average" in caplog.text
