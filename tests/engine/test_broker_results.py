"""Every ended job reaches the chat, however often the bot is restarted."""

import asyncio
from contextlib import aclosing

from engine.broker import Broker, keys
from engine.broker.results import Outcome
from engine.contract import Failure, Result
from engine.errors import Code
from engine.settings import EngineSettings
from tests.engine.conftest import job, open_broker


async def end(broker: Broker, *names: str) -> None:
    """Submit and answer jobs."""
    for name in names:
        await broker.queue.submit(job(name, owner=name))
        (lease,) = await broker.queue.claim("worker", "r1")
        await broker.queue.finish(lease, Result(job_id=name, text=f"answer to {name}"))


async def take(broker: Broker, count: int) -> list[Outcome]:
    found = []
    async with aclosing(broker.results.outcomes()) as outcomes:
        async for outcome in outcomes:
            found.append(outcome)
            if len(found) == count:
                break
    return found


def ids(outcomes: list[Outcome]) -> list[str]:
    return [outcome.result.job_id for outcome in outcomes]


async def test_outcomes_come_in_the_order_of_their_end(broker: Broker) -> None:
    """Also those of before the bot was there."""
    await end(broker, "a", "b", "c")
    outcomes = await take(broker, 3)
    assert ids(outcomes) == ["a", "b", "c"]
    assert outcomes[0].result == Result(job_id="a", text="answer to a")


async def test_an_outcome_comes_again_after_a_crash_of_the_bot(settings: EngineSettings, broker: Broker) -> None:
    """What the chat did not have for certain is delivered again at once, before what is new; what it has is not."""
    await end(broker, "a", "b")
    first, _ = await take(broker, 2)
    await broker.results.acknowledge(first)
    await end(broker, "c")
    async with open_broker(settings) as restarted:
        assert ids(await take(restarted, 2)) == ["b", "c"]


async def test_another_bot_takes_over_what_one_died_with(settings: EngineSettings, broker: Broker) -> None:
    """Two bots share the outcomes; what one does not acknowledge within its lease comes to the other."""
    await end(broker, "a")
    (held,) = await take(broker, 1)
    async with open_broker(settings, reader="other") as other:
        await end(broker, "b")
        assert ids(await take(other, 1)) == ["b"]
        await broker.redis.xclaim("{placard}:results", "bot", "bot", 0, [held.token], idle=86_400_000, justid=True)
    async with open_broker(settings, reader="third") as third:
        assert ids(await take(third, 1)) == ["a"]


async def test_an_answer_is_kept_for_the_buttons_under_it(broker: Broker) -> None:
    """It can be asked for again after the chat has it, for a set time."""
    await end(broker, "a")
    assert await broker.redis.ttl("{placard}:job:a") == -1
    (outcome,) = await take(broker, 1)
    await broker.results.acknowledge(outcome)
    await broker.results.acknowledge(outcome)
    assert await broker.results.result("a") == outcome.result
    assert 0 < await broker.redis.ttl("{placard}:job:a") <= 86_400


async def test_an_outcome_that_cannot_be_decoded_is_a_failure(broker: Broker) -> None:
    """The person gets a sentence, the others their answers, and what it was lies among the dead."""
    await end(broker, "a", "b")
    await broker.redis.hset("{placard}:job:a", "result", b"\x00")
    outcomes = await take(broker, 2)
    assert isinstance(outcomes[0].result, Failure)
    assert (outcomes[0].result.job_id, outcomes[0].result.code) == ("a", Code.INTERNAL)
    assert outcomes[1].result == Result(job_id="b", text="answer to b")
    assert (await broker.queue.health()).dead == 1


async def test_an_emptied_broker_is_set_up_again(broker: Broker) -> None:
    """A bot and a worker that run while somebody empties Redis go on with what comes after."""
    await end(broker, "a")
    async with aclosing(broker.results.outcomes()) as outcomes:
        await anext(outcomes)
        await broker.redis.flushall()
        await end(broker, "b")
        assert (await anext(outcomes)).result.job_id == "b"


async def test_an_outcome_that_is_acknowledged_late_again_leaves_the_job_alone(broker: Broker) -> None:
    """A bot slept while another delivered its outcome, and the person's data was removed and the photo sent again:
    the new job does not end in time because of the old one's answer."""
    await end(broker, "a")
    (held,) = await take(broker, 1)
    await broker.results.acknowledge(held)
    await broker.forgetting.forget("a")
    assert (await broker.queue.submit(job("a", owner="a"))).fresh
    await broker.results.acknowledge(held)
    assert await broker.redis.ttl("{placard}:job:a") == -1


async def test_a_damaged_outcome_holds_up_no_answer_where_memory_is_full(broker: Broker) -> None:
    """It cannot be kept to be looked at then; the others come, and its own chat is told."""
    await end(broker, "a", "b", "c")
    await broker.redis.hset("{placard}:job:b", "result", "damaged")
    await broker.redis.config_set("maxmemory", 1)
    try:
        outcomes = await take(broker, 3)
    finally:
        await broker.redis.config_set("maxmemory", 0)
    assert ids(outcomes) == ["a", "b", "c"]
    assert isinstance(outcomes[1].result, Failure)


async def test_outcomes_that_were_not_passed_on_come_again(broker: Broker) -> None:
    """The broker fails while a damaged one among them is set aside: those before it are not taken for delivered."""
    await end(broker, "a", "b")
    await broker.redis.hset("{placard}:job:b", "result", "damaged")
    await broker.redis.set("{placard}:dead", "no stream")

    async def mend() -> None:
        await asyncio.sleep(0.2)
        await broker.redis.delete("{placard}:dead")

    outcomes, _ = await asyncio.gather(take(broker, 2), mend())
    assert ids(outcomes) == ["a", "b"]


async def test_marked_photos_are_kept_no_longer_than_the_chat_needs_them(broker: Broker) -> None:
    """They are large, nobody looks at them twice, and the same photo is soon marked again."""
    await broker.queue.submit(job("a", owner="a"))
    (lease,) = await broker.queue.claim("worker", "r1")
    await broker.queue.finish(lease, Result(job_id="a", marked=(b"jpeg",)), revision="r1")
    (outcome,) = await take(broker, 1)
    assert isinstance(outcome.result, Result)
    assert outcome.result.marked == (b"jpeg",)
    await broker.results.acknowledge(outcome)
    assert 0 < await broker.redis.pttl(keys.job("a")) <= 60_000
    assert not [key async for key in broker.redis.scan_iter("*:cache:*")]
