"""Workers tell who they are, what they do and what they have done, to whoever looks."""

import threading

from engine.batcher import Counts
from engine.broker import Broker
from engine.broker.workers import InHand, Phase, WorkerState
from engine.client import Client
from engine.contract import Job, Lane, Result, Stage
from engine.settings import MINUTE, SECOND, EngineSettings
from engine.worker import Runner
from engine.worker.signs import Signs
from tests import fakes
from tests.at_work import working
from tests.engine.conftest import job, open_broker, until, with_settings
from tests.engine.test_worker import outcomes


async def test_a_worker_tells_what_it_has_in_hand_and_what_came_of_it(settings: EngineSettings, broker: Broker) -> None:
    """Each job with its stage and for how long, then how it ended; after its good-bye a worker is not known."""
    quick = with_settings(settings, placard_lease=SECOND)
    go_on = threading.Event()

    def wait(of: Job) -> Result:
        assert go_on.wait(20)
        return fakes.fail(of) if of.text == "bad" else fakes.answer(of)

    async def known() -> list[WorkerState]:
        return await Client(broker).workers()

    async def in_hand() -> set[InHand]:
        return {one for state in await known() for one in state.jobs if one.stage is Stage.READING}

    async def done() -> bool:
        return [(state.answered, state.failed, state.jobs) for state in await known()] == [(1, {"internal": 1}, ())]

    async with open_broker(quick) as theirs, working(theirs, quick, fakes.FakePipeline(wait)):
        await broker.queue.submit(job("a"))
        await broker.queue.submit(job("b", text="bad"))

        async def both() -> bool:
            return len(await in_hand()) == 2

        await until(both)
        assert {one.job for one in await in_hand()} == {"a", "b"}
        go_on.set()
        await outcomes(broker, 2)
        await until(done)
        (state,) = await known()
        assert state.phase is Phase.WORKING
        assert state.lately == {"answered": 1, "internal": 1}
        assert state.memory > 1_000_000
        assert state.silent < 30
    assert await known() == []


async def test_a_worker_that_loads_its_models_is_known_as_starting(broker: Broker) -> None:
    """Whoever looks sees that one is on its way, and jobs of its earlier life are not kept from others by that."""
    await broker.queue.submit(job("a"))
    await broker.queue.claim("one", "r1")
    before = await broker.redis.xpending_range("{placard}:jobs:interactive", "workers", "-", "+", 1)
    state = WorkerState(name="one", host="here", process=7, phase=Phase.STARTING)
    await broker.queue.announce(state, MINUTE)
    (known,) = await broker.workers.known()
    assert (known.name, known.phase) == ("one", Phase.STARTING)
    after = await broker.redis.xpending_range("{placard}:jobs:interactive", "workers", "-", "+", 1)
    assert before[0]["message_id"] == after[0]["message_id"]
    assert after[0]["time_since_delivered"] >= before[0]["time_since_delivered"]


async def test_what_workers_count_adds_up_over_their_lives(settings: EngineSettings, broker: Broker) -> None:
    """Batches by size count on where a worker is started anew, and a sign that was given twice counts once."""
    for life in (1, 2):
        pipeline = fakes.FakePipeline()
        signs = Signs("one", Runner(pipeline, settings))
        for batches in (3, 5):
            pipeline.counts = {"reader": Counts(batches={8: batches * life}, waited=0.25)}
            await signs.give(broker.queue, Phase.WORKING, ())
    assert await broker.workers.counted() == {"batches:reader:8": 15, "waited_ms:reader": 500}
    state = WorkerState(name="two", host="here", process=7, phase=Phase.WORKING)
    for _ in range(2):
        await broker.queue.renew("two", state, number="9", counted={"batches:reader:8": 1})
    assert (await broker.workers.counted())["batches:reader:8"] == 16


async def test_health_tells_of_each_lane(broker: Broker) -> None:
    """How many wait and run, what a worker gave back, and for how long the first in line has waited."""
    client = Client(broker)
    for name in "abc":
        await client.submit(job(name, owner=name))
    await client.submit(job("d", owner="d", lane=Lane.BULK))
    await broker.queue.claim("one", "r1", room=2)
    await broker.queue.release("one")
    await broker.queue.claim("two", "r1", room=1)
    interactive, bulk = (await client.health()).lanes
    assert (interactive.waiting, interactive.running, interactive.returned) == (1, 1, 1)
    assert (bulk.waiting, bulk.running, bulk.returned) == (1, 0, 0)
    assert 0 <= interactive.oldest < 30


async def test_an_outcome_tells_how_long_its_job_waited_and_took(broker: Broker) -> None:
    """By the broker's clock alone; a job that nobody took has waited to its end."""
    for name in "ab":
        await broker.queue.submit(job(name, owner=name))
    leases = await broker.queue.claim("one", "r1", room=1)
    assert leases
    await broker.redis.hincrby("{placard}:job:a", "at", -2000)
    await broker.queue.finish(leases[0], Result(job_id="a"))
    await broker.queue.cancel("b")
    stream = broker.results.outcomes()
    first, second = await anext(stream), await anext(stream)
    assert 2 <= first.waited.total_seconds() <= first.took.total_seconds() < 30
    assert second.waited == second.took
