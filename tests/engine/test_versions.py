"""While one release takes the place of another both are at work: what one does not know yet is left to the other."""

from contextlib import aclosing
from datetime import timedelta

import msgspec
import pytest

from engine.broker import Broker
from engine.contract import VERSION, Failure, Job, Result
from engine.errors import Code
from engine.settings import EngineSettings
from tests.engine.conftest import job, let_leases_run_out, open_broker, with_settings

RESULTS = "{placard}:results"


def newer(name: str) -> Job:
    """As a bot of the next release submits it."""
    return msgspec.structs.replace(job(name, owner=name), version=VERSION + 1)


async def claimed_by_newer(broker: Broker, settings: EngineSettings) -> list[bytes]:
    """Ids of the jobs that a worker of the next release gets."""
    lease, keep = (int(1000 * time.total_seconds()) for time in (settings.placard_lease, settings.placard_keep_photos))
    _, taken, _ = await broker.queue._scripts.run("claim", "newer", lease, 4, "r2", VERSION + 1, keep)
    return [entry[0] for entry in taken]


async def test_a_job_of_a_newer_version_is_left_to_a_newer_worker(settings: EngineSettings, broker: Broker) -> None:
    """The older worker goes on with what it knows, buries nothing, and the newer one finds the job waiting."""
    await broker.queue.submit(newer("a"))
    await broker.queue.submit(job("b", owner="b"))
    for _ in range(2):
        assert [lease.job.id for lease in await broker.queue.claim("older", "r1", room=4) or ()] in (["b"], [])
        await let_leases_run_out(broker)
        await broker.queue.renew("older")
    assert (await broker.queue.health()).dead == 0
    assert await broker.queue.position("a") == 0
    assert b"a" in await claimed_by_newer(broker, settings)
    assert await broker.queue.position("a") is None


async def test_a_job_that_no_newer_worker_came_for_is_answered(settings: EngineSettings, broker: Broker) -> None:
    """Once its photos are gone nobody could do it any more, and its person is not left waiting."""
    brief = with_settings(settings, placard_keep_photos=timedelta(milliseconds=1))
    await broker.queue.submit(newer("a"))
    assert await broker.queue.claim("older", "r1") == []
    async with open_broker(brief) as later:
        assert await later.queue.claim("older", "r1") == []
    assert (await broker.queue.health()).dead == 1
    ended = await broker.results.result("a")
    assert isinstance(ended, Failure)
    assert ended.code == Code.INTERNAL


async def test_a_newer_job_can_be_cancelled_while_it_waits(broker: Broker) -> None:
    """The person need not wait for the next release."""
    await broker.queue.submit(newer("a"))
    assert await broker.queue.claim("older", "r1") == []
    assert await broker.queue.cancel("a")
    assert (await broker.queue.health()).running == 0


@pytest.mark.parametrize("new", [b'"text":"hi"', b'"text":"hi","message":{"platform":"a new one"}'])
async def test_an_outcome_of_a_newer_version_is_left_to_a_newer_bot(
    settings: EngineSettings, broker: Broker, new: bytes
) -> None:
    """The older bot tells nobody that something went wrong; one that knows it takes it over."""
    await broker.queue.submit(job("a"))
    await broker.queue.cancel("a")
    key = "{placard}:job:a"
    await broker.redis.hset(key, "result", b'{"result":{"job_id":"a","version":%d,%b}}' % (VERSION + 1, new))
    await broker.queue.submit(job("b"))
    await broker.queue.cancel("b")
    quick = with_settings(settings, placard_lease=timedelta(milliseconds=100))
    async with open_broker(quick, reader="older") as older, aclosing(older.results.outcomes()) as outcomes:
        assert (await anext(outcomes)).result.job_id == "b"
    assert await broker.redis.xlen("{placard}:dead") == 0
    await broker.redis.hset(key, "result", b'{"result":{"job_id":"a","text":"hi"}}')  # as a newer bot reads it
    async with open_broker(quick, reader="newer") as bot, aclosing(bot.results.outcomes()) as outcomes:
        found = {outcome.result.job_id: outcome.result for outcome in [await anext(outcomes), await anext(outcomes)]}
    assert isinstance(found["a"], Result)
