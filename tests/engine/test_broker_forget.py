"""What is kept for a person goes when they ask, and nobody else loses anything by it."""

from contextlib import aclosing

import pytest

from engine.broker import Broker, codec
from engine.broker.forget import Forgotten
from engine.client import Client
from engine.contract import Failure, Job, Page, Photo, Result, Usage
from engine.errors import Code
from engine.settings import EngineSettings
from tests.engine.conftest import job, open_broker, with_settings

NOTHING = Forgotten(cancelled=0, answers=0, photos=0, buried=0, days=0)
PAGE = Page(width=1, height=1)
MODEL = "openai:spark"


async def sent(broker: Broker, data: bytes, owner: str) -> Photo:
    return await broker.photos.put(data, owner=owner)


async def answered(broker: Broker, asked: Job, *, told: bool = True) -> Result:
    """A job that ended with an answer, which the chat has where it was `told`."""
    await broker.queue.submit(asked)
    (lease,) = await broker.queue.claim("worker", "r1") or ()
    await broker.photos.put_pages({photo.sha256: PAGE for photo in asked.photos}, "r1")
    result = Result(job_id=asked.id, text="SUMMER FAIR", usage=(Usage(model=MODEL, given=300, written=40),))
    await broker.queue.finish(lease, result, revision="r1", seconds=0.1)
    if told:
        await deliver(broker)
    return result


async def deliver(broker: Broker) -> Result | Failure:
    async with aclosing(broker.results.outcomes()) as stream:
        outcome = await anext(stream)
    await broker.results.acknowledge(outcome)
    return outcome.result


async def traces(broker: Broker, *words: bytes) -> list[bytes]:
    """Everything on the broker, names and contents, in which one of the words stands."""
    found = []
    for key in await broker.redis.keys():
        dump = key + (await broker.redis.dump(key) or b"")
        # Long values are kept packed, so they are looked at as they are read too.
        match await broker.redis.type(key):
            case b"hash":
                dump += repr(await broker.redis.hgetall(key)).encode()
            case b"string":
                dump += repr(await broker.redis.get(key)).encode()
            case b"zset":
                dump += repr(await broker.redis.zrange(key, 0, -1)).encode()
            case b"stream":
                dump += repr(await broker.redis.xrange(key)).encode()
        if any(word in dump for word in words):
            found.append(key)
    return found


async def test_nothing_of_a_person_is_left(broker: Broker) -> None:
    """Photos, pages, answers, cached answers, usage, what waits and what was buried are removed and counted; a second
    time there is nothing."""
    photo = await sent(broker, b"a photo of ann", "ann")
    await answered(broker, job("a1", text="", photos=(photo,)))
    await broker.queue.submit(job("a2"))
    await broker.queue.submit(job("poison"))
    held = await broker.queue.claim("worker", "r1", room=2) or []
    await broker.queue._end(  # as if it had killed its workers
        "poison", held[-1].token, Failure(job_id="poison", code=Code.CRASHED), cause="in a model 3 times"
    )
    assert await Client(broker).forget("ann") == Forgotten(cancelled=1, answers=1, photos=1, buried=1, days=1)
    assert await Client(broker).forget("ann") == NOTHING
    async with aclosing(broker.results.outcomes()) as stream:
        for _ in range(2):
            await broker.results.acknowledge(await anext(stream))
    assert await traces(broker, b"ann", b"SUMMER", photo.sha256.encode(), b"a photo") == []
    assert await broker.redis.keys("{placard}:job:*") == []
    assert await broker.redis.keys("{placard}:cache:*") == []


async def test_others_keep_what_is_theirs(broker: Broker) -> None:
    """The same photo sent by another stays for that one, with its page; so do their answers, jobs and usage."""
    shared = await sent(broker, b"a photo", "ann")
    await sent(broker, b"a photo", "bob")
    await answered(broker, job("a", text="", photos=(shared,)))
    theirs = await answered(broker, job("b", owner="bob", text="words of bob"))
    await broker.queue.submit(job("b2", owner="bob", text="", photos=(shared,)))
    removed = await Client(broker).forget("ann")
    assert (removed.photos, removed.answers) == (1, 1)
    assert await broker.photos.get(shared.sha256) == b"a photo"
    assert await broker.photos.pages([shared.sha256], "r1") == {shared.sha256: PAGE}
    assert await broker.results.result("b") == theirs
    (lease,) = await broker.queue.claim("worker", "r1") or ()
    assert lease.job.id == "b2"
    assert {spent.owner for spent in await broker.usage.last(1)} == {"bob"}
    assert (await Client(broker).forget("bob")).photos == 1
    assert await broker.photos.get(shared.sha256) is None


async def test_another_who_asks_the_same_is_answered_anew(broker: Broker) -> None:
    """An answer is not taken from what a person had removed, and the other's own copy of it is not removed with it."""
    await answered(broker, job("a", text="the same"))
    await broker.queue.submit(job("b", owner="bob", text="the same"))
    (lease,) = await broker.queue.claim("worker", "r1") or ()
    assert lease.known is not None
    await broker.queue.finish(lease, Result(job_id="b", text="SUMMER FAIR", cached=True))
    await Client(broker).forget("ann")
    kept = await broker.results.result("b")
    assert isinstance(kept, Result)
    assert kept.text == "SUMMER FAIR"
    await broker.queue.submit(job("c", owner="eve", text="the same"))
    (lease,) = await broker.queue.claim("worker", "r1") or ()
    assert lease.known is None


async def test_an_answer_on_its_way_is_not_delivered(broker: Broker) -> None:
    """It ended and the chat does not have it yet: what is delivered then says nothing any more."""
    await answered(broker, job("a"), told=False)
    assert (await Client(broker).forget("ann")).answers == 1
    assert await deliver(broker) == Failure(job_id="a", code=Code.CANCELLED)
    assert await broker.redis.keys("{placard}:job:*") == []
    assert (await broker.queue.health()).dead == 0


async def test_a_worker_that_is_still_at_it_leaves_nothing_behind(broker: Broker) -> None:
    """The job was in a worker's hands when the person asked; what comes of it is thrown away, its page too."""
    photo = await sent(broker, b"a photo", "ann")
    await broker.queue.submit(job("a", text="", photos=(photo,)))
    (lease,) = await broker.queue.claim("worker", "r1") or ()
    assert (await Client(broker).forget("ann")).cancelled == 1
    await broker.photos.put_pages({photo.sha256: PAGE}, "r1")
    late = Result(job_id="a", text="SUMMER FAIR")
    assert not await broker.queue.finish(lease, late, revision="r1", seconds=1)
    await deliver(broker)
    assert not await broker.queue.finish(lease, late, revision="r1", seconds=1)
    assert await traces(broker, b"ann", b"SUMMER", photo.sha256.encode()) == []


async def test_a_days_tokens_still_count(settings: EngineSettings, broker: Broker) -> None:
    """Who asks to be forgotten cannot spend anew what models may spend on a person in a day; by midnight that too is
    gone."""
    async with open_broker(with_settings(settings, placard_tokens_per_day=300)) as bounded:
        await answered(bounded, job("a"))
        assert await bounded.usage.used_up("ann")
        assert (await Client(bounded).forget("ann")).days == 1
        assert await bounded.usage.last(1) == []
        assert await bounded.usage.used_up("ann")
        assert 0 < await bounded.redis.ttl("{placard}:spent:ann") <= 86_400


@pytest.mark.parametrize("told", [True, False])
async def test_who_never_wrote_has_nothing_to_lose(broker: Broker, told: bool) -> None:
    """Somebody else's name removes nothing."""
    result = await answered(broker, job("a"), told=told)
    assert await Client(broker).forget("bob") == NOTHING
    assert await broker.results.result("a") == result


async def test_many_answers_go_in_small_steps(broker: Broker) -> None:
    """However much somebody asked, all of it goes."""
    for number in range(230):
        await answered(broker, job(f"a{number}"), told=False)
    assert (await Client(broker).forget("ann")).answers == 230
    assert await Client(broker).forget("ann") == NOTHING


async def test_what_is_kept_of_a_person_ends_by_itself(settings: EngineSettings, broker: Broker) -> None:
    """Every list by which their data is found lives no longer than the data."""
    photo = await sent(broker, b"a photo", "ann")
    await answered(broker, job("a", text="", photos=(photo,)))
    keep_photos, keep_results = settings.placard_keep_photos, settings.placard_keep_results
    both = (keep_photos + keep_results).total_seconds()
    most = {
        "placard:sent:ann": both,
        f"{{placard:photo:{photo.sha256}}}:senders": both,
        f"{{placard:photo:{photo.sha256}}}:pages": keep_results.total_seconds(),
        f"placard:photo:{photo.sha256}": keep_photos.total_seconds(),
        "{placard}:past:ann": keep_results.total_seconds(),
        "{placard}:job:a": keep_results.total_seconds(),
    }
    for key, seconds in most.items():
        assert 0 < await broker.redis.ttl(key) <= seconds, key


@pytest.mark.parametrize("delivered", [True, False])
async def test_what_a_model_spends_after_all_was_removed_says_nothing_of_the_person(
    settings: EngineSettings, broker: Broker, delivered: bool
) -> None:
    """A job that was in a model when its person asked comes back with what it spent: no day names them again, and
    where a day is bounded the tokens still count."""
    late = Result(job_id="a", text="SUMMER FAIR", usage=(Usage(model=MODEL, given=300, written=40),))
    for bound in (0, 340):
        async with open_broker(with_settings(settings, placard_tokens_per_day=bound)) as bounded:
            await bounded.queue.submit(job("a"))
            (lease,) = await bounded.queue.claim("worker", "r1") or ()
            assert (await Client(bounded).forget("ann")).cancelled == 1
            if delivered:
                await deliver(bounded)
            assert not await bounded.queue.finish(lease, late, revision="r1", seconds=1)
            if not delivered:
                await deliver(bounded)
            left = [b"{placard}:spent:ann"] if bound else []
            assert await traces(bounded, b"ann", b"SUMMER") == left
            assert await bounded.usage.used_up("ann") == bool(bound)


async def test_what_is_in_line_anew_is_not_removed_half(broker: Broker) -> None:
    """A removal that is told twice, because the first answer got lost on the way, finds a job of the same name that
    came in between: it is done, and holds up nobody."""
    await answered(broker, job("a"))
    step = ("forget", "ann", "a", codec.encode_outcome(Failure(job_id="a", code=Code.CANCELLED)))
    assert await broker.queue._scripts.run(*step) == 1
    assert (await broker.queue.submit(job("a"))).fresh
    assert await broker.queue._scripts.run(*step) == 0
    (lease,) = await broker.queue.claim("worker", "r1") or ()
    assert lease.job == job("a")
