"""The queue's promises: bounds, order, one end a job."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from engine.broker import Broker
from engine.contract import Failure, Job, Lane, Options, Photo, Platform, Result
from engine.errors import Busy, Code
from engine.settings import EngineSettings
from tests.engine.conftest import job, open_broker, with_settings


async def ids(broker: Broker, worker: str = "worker") -> list[str]:
    """Ids of the jobs that a worker is given."""
    return [lease.job.id for lease in await broker.queue.claim(worker, "r1", room=4)]


async def all_ids(broker: Broker) -> list[str]:
    """Ids in the order in which workers are given them, each ended before the next is asked for."""
    order: list[str] = []
    while leases := await broker.queue.claim("worker", "r1", room=4):
        order += [lease.job.id for lease in leases]
        for lease in leases:
            await broker.queue.finish(lease, Result(job_id=lease.job.id))
    return order


async def test_a_job_is_given_to_a_worker_as_it_was_submitted(broker: Broker) -> None:
    """Photos, options and text arrive unchanged."""
    photo = Photo(sha256="ab" * 32, size=5, name="fête.jpg")
    asked = job("a", photos=(photo,), text="", options=Options(platform=Platform.TELEGRAM, note="on “Sunday”"))
    ticket = await broker.queue.submit(asked)
    (lease,) = await broker.queue.claim("worker", "r1")
    assert (ticket.position, ticket.fresh) == (0, True)
    assert lease.job == asked


async def test_the_same_id_is_the_same_job(broker: Broker) -> None:
    """A repeated update finds the job that is there, whether it waits, runs or has ended."""
    assert (await broker.queue.submit(job("a"))).fresh
    assert not (await broker.queue.submit(job("a"))).fresh
    (lease,) = await broker.queue.claim("worker", "r1")
    assert not (await broker.queue.submit(job("a"))).fresh
    await broker.queue.finish(lease, Result(job_id="a"))
    assert not (await broker.queue.submit(job("a"))).fresh
    assert await ids(broker) == []


async def test_a_full_queue_refuses_at_the_door(settings: EngineSettings, broker: Broker) -> None:
    """Past the bound nothing is accepted, and the person is told the expected wait; a place that gets free is given."""
    async with open_broker(with_settings(settings, placard_queue=2)) as small:
        for name in "ab":
            await small.queue.submit(job(name, owner=name))
        with pytest.raises(Busy) as refused:
            await small.queue.submit(job("c", owner="c"))
        assert not refused.value.personal
        assert refused.value.retry_after > timedelta(0)
        assert not (await small.queue.submit(job("a", owner="a"))).fresh
        assert await ids(small) == ["a", "b"]
        assert (await small.queue.submit(job("c", owner="c"))).fresh


async def test_one_person_has_a_share_of_the_queue(settings: EngineSettings, broker: Broker) -> None:
    """Waiting and running jobs count towards it; ended ones do not, and others are not refused for it."""
    async with open_broker(with_settings(settings, placard_queue_per_person=2)) as small:
        await small.queue.submit(job("a"))
        await small.queue.submit(job("b"))
        (lease,) = await small.queue.claim("worker", "r1")
        with pytest.raises(Busy) as refused:
            await small.queue.submit(job("c"))
        assert refused.value.personal
        assert (await small.queue.submit(job("other", owner="bob"))).fresh
        await small.queue.finish(lease, Result(job_id="a"))
        assert (await small.queue.submit(job("c"))).fresh


async def test_interactive_jobs_run_before_bulk_ones(broker: Broker) -> None:
    """A person in a chat does not wait for a folder that is read at the same time."""
    await broker.queue.submit(job("bulk", owner="cli", lane=Lane.BULK))
    await broker.queue.submit(job("chat"))
    assert await ids(broker) == ["chat", "bulk"]


async def test_nobody_waits_behind_all_the_photos_of_one_person(broker: Broker) -> None:
    """A few of a person's jobs stand in line with those of others; the rest give way, in the order they came."""
    many = [f"many{n:02}" for n in range(12)]
    for name in many:
        await broker.queue.submit(job(name, owner="many"))
    for name in ("bob", "eve"):
        await broker.queue.submit(job(name, owner=name))
    order = await all_ids(broker)
    assert max(order.index("bob"), order.index("eve")) <= 3
    assert [name for name in order if name in many] == many


async def test_whoever_comes_while_much_of_one_person_runs_is_next(broker: Broker) -> None:
    """What a person has in hand counts too, so that their next photos are not in line before everybody's first."""
    for number in range(6):
        await broker.queue.submit(job(f"many{number}", owner="many"))
    running = await broker.queue.claim("worker", "r1", room=4)
    await broker.queue.submit(job("bob", owner="bob"))
    for lease in running or ():
        await broker.queue.finish(lease, Result(job_id=lease.job.id))
    assert await ids(broker) == ["bob", "many4", "many5"]


async def test_who_gives_way_does_not_do_so_for_ever(broker: Broker) -> None:
    """However many others come, one job in eight is of those that wait for them."""
    for number in range(4):
        await broker.queue.submit(job(f"many{number}", owner="many"))
    for number in range(30):
        await broker.queue.submit(job(f"other{number}", owner=f"other{number}"))
    order = await all_ids(broker)
    assert (order.index("many2"), order.index("many3")) == (7, 15)


async def test_the_place_in_the_queue_counts_down(broker: Broker) -> None:
    """It is the number of jobs before it, and gone once the job runs."""
    for name in "abc":
        await broker.queue.submit(job(name, owner=name))
    assert [await broker.queue.position(name) for name in "abc"] == [0, 1, 2]
    await broker.queue.cancel("a")
    assert [await broker.queue.position(name) for name in "abc"] == [None, 0, 1]
    await ids(broker)
    assert [await broker.queue.position(name) for name in "abc"] == [None, None, None]


async def test_the_expected_wait_follows_the_pace(broker: Broker) -> None:
    """It is what jobs took of late, for all that are before it, shared by the workers."""
    await broker.queue.submit(job("first"))
    (lease,) = await broker.queue.claim("worker", "r1")
    await broker.queue.finish(lease, Result(job_id="first"), seconds=8)
    await broker.queue.submit(job("a", owner="a"))
    alone = await broker.queue.submit(job("b", owner="b"))
    assert alone.expected == timedelta(seconds=16)
    for name in ("one", "two"):
        await broker.queue.renew(name)
    assert (await broker.queue.submit(job("b", owner="b"))).expected == timedelta(seconds=8)
    await broker.queue.claim("one", "r1")
    beside = await broker.queue.submit(job("b", owner="b"))
    assert beside.expected == timedelta(seconds=6), "and half of what is in hand"


async def test_a_job_ends_once(broker: Broker) -> None:
    """Of two outcomes the first counts and the second is thrown away; told twice, because the line broke, it counts as
    one."""
    await broker.queue.submit(job("a"))
    (lease,) = await broker.queue.claim("worker", "r1")
    assert await broker.queue.finish(lease, Result(job_id="a", text="first"))
    assert await broker.queue.finish(lease, Result(job_id="a", text="first, told again"))
    assert not await broker.queue.cancel("a")
    outcome = await broker.results.result("a")
    assert isinstance(outcome, Result)
    assert outcome.text == "first"
    assert (await broker.queue.health()).undelivered == 1


async def _waits(broker: Broker) -> None:
    await broker.queue.submit(job("a"))


async def _stands_behind_others(broker: Broker) -> None:
    for name in ("x", "y", "z", "a"):
        await broker.queue.submit(job(name))


async def _runs(broker: Broker) -> None:
    await broker.queue.submit(job("a"))
    await broker.queue.enter(await broker.queue.claim("worker", "r1"))


@pytest.mark.parametrize("state", [_waits, _stands_behind_others, _runs])
async def test_a_job_can_be_cancelled(broker: Broker, state: Callable[[Broker], Awaitable[None]]) -> None:
    """Whether it waits or runs, it ends as cancelled, and no worker is given it."""
    await state(broker)
    assert await broker.queue.cancel("a")
    assert await broker.results.result("a") == Failure(job_id="a", code=Code.CANCELLED)
    assert "a" not in await all_ids(broker)
    assert not await broker.queue.cancel("a")


async def test_the_result_of_a_cancelled_job_is_thrown_away(broker: Broker) -> None:
    """Who cancelled is not answered all the same."""
    await broker.queue.submit(job("a"))
    (lease,) = await broker.queue.claim("worker", "r1")
    await broker.queue.cancel("a")
    assert not await broker.queue.finish(lease, Result(job_id="a", text="late"))
    assert await broker.results.result("a") == Failure(job_id="a", code=Code.CANCELLED)


async def test_an_unknown_job_cannot_be_cancelled(broker: Broker) -> None:
    """Nothing happens, and the caller is told so."""
    assert not await broker.queue.cancel("never")
    assert await broker.results.result("never") is None


async def test_the_same_question_is_answered_from_what_is_kept(broker: Broker) -> None:
    """The same photo forwarded by somebody else comes with its answer; other options or another pipeline ask anew."""
    photo = Photo(sha256="cd" * 32, size=9, name="a.jpg")

    async def asked(job_id: str, revision: str, **fields: object) -> Result | None:
        await broker.queue.submit(job(job_id, owner=job_id, text="", **{"photos": (photo,), **fields}))
        (lease,) = await broker.queue.claim("worker", revision)
        await broker.queue.finish(lease, Result(job_id=job_id, text=job_id), revision=revision)
        return lease.known

    assert await asked("first", "r1") is None
    again = await asked("again", "r1", photos=(Photo(sha256="cd" * 32, size=9, name="other name.jpg"),))
    assert again is not None
    assert again.text == "first"
    assert await asked("shorter", "r1", options=Options(platform=Platform.PLAIN)) is None
    assert await asked("better reader", "r2") is None


async def test_a_failure_is_not_kept_for_the_same_question(broker: Broker) -> None:
    """What went wrong once is tried again when asked again."""
    await broker.queue.submit(job("a", text="same"))
    (lease,) = await broker.queue.claim("worker", "r1")
    await broker.queue.finish(lease, Failure(job_id="a", code=Code.INTERNAL), revision="r1")
    await broker.queue.submit(job("b", text="same"))
    (lease,) = await broker.queue.claim("worker", "r1")
    assert lease.known is None


async def _rubbish(broker: Broker, asked: Job) -> None:
    await broker.redis.hset(f"{{placard}}:job:{asked.id}", "job", b"\x80\x04not a job")


async def _newer(broker: Broker, asked: Job) -> None:
    await broker.redis.hset(f"{{placard}}:job:{asked.id}", "job", b'{"id":"a","owner":"ann","version":99}')


@pytest.mark.parametrize("damage", [_rubbish, _newer])
async def test_what_cannot_be_decoded_is_buried_and_answered(
    broker: Broker, damage: Callable[[Broker, Job], Awaitable[None]]
) -> None:
    """A damaged job, or one of another version, goes to `dead` with its cause; its owner gets an answer and the others
    of the batch run."""
    await broker.queue.submit(job("a"))
    await broker.queue.submit(job("b"))
    await damage(broker, job("a"))
    assert await ids(broker) == ["b"]
    outcome = await broker.results.result("a")
    assert isinstance(outcome, Failure)
    assert outcome.code == Code.INTERNAL
    ((_, buried),) = await broker.redis.xrange("{placard}:dead")
    assert buried[b"id"] == b"a"
    assert buried[b"cause"].startswith(b"undecodable")


async def test_entries_that_nobody_submitted_are_buried(broker: Broker) -> None:
    """What else gets into the stream neither stops a worker nor comes again."""
    await broker.queue.submit(job("a"))
    for fields in ({"id": "nobody"}, {"id": "a"}, {"code": "import os"}):
        await broker.redis.xadd("{placard}:jobs:interactive", fields)
    await broker.queue.submit(job("b"))
    assert await ids(broker) == ["a", "b"]
    assert (await broker.queue.health()).dead == 3
    assert (await broker.queue.health()).running == 2


async def test_a_worker_is_woken_by_a_new_job(broker: Broker) -> None:
    """It waits in the queue for one; no job has to wait until it looks again."""
    claim = asyncio.create_task(broker.queue.claim("worker", "r1"))
    await asyncio.sleep(0.1)
    await broker.queue.submit(job("a"))
    assert [lease.job.id for lease in await claim] == ["a"]


async def test_nothing_is_left_behind_by_ended_jobs(broker: Broker) -> None:
    """Once the chat has every answer, what remains are outcomes with a time to live and a few counters."""
    for name in "abcdef":
        await broker.queue.submit(job(name))
    await broker.queue.cancel("e")
    await all_ids(broker)
    async for outcome in broker.results.outcomes():
        await broker.results.acknowledge(outcome)
        if (await broker.queue.health()).undelivered == 0:
            break
    lasting = [key async for key in broker.redis.scan_iter() if await broker.redis.ttl(key) < 0]
    assert set(lasting) <= {
        b"{placard}:" + name
        for name in (b"jobs:interactive", b"jobs:bulk", b"results", b"order", b"turn", b"pace", b"alive")
    }
    assert await broker.redis.xlen("{placard}:jobs:interactive") == 0
