"""What was given up can be looked at for a while, and put back or removed."""

import asyncio
import time
from datetime import UTC, datetime, timedelta

import pytest

from engine.broker import Broker
from engine.client import Client
from engine.contract import Failure, Page, Photo, Result
from engine.errors import Code, Unrevivable
from engine.settings import SECOND, EngineSettings
from tests.engine.conftest import job, let_leases_run_out, open_broker, until, with_settings


async def buried(broker: Broker, name: str = "poison", *photos: Photo) -> str:
    """A job that was in a model each time its worker died; its entry among the dead."""
    await broker.queue.submit(job(name, photos=photos))
    for number in range(3):
        leases = await broker.queue.claim(f"worker {number}", "r1")
        assert leases
        await broker.queue.enter(leases)
        await let_leases_run_out(broker)
    assert await broker.queue.claim("last", "r1") == []
    return (await Client(broker).dead())[0].entry


async def told(broker: Broker) -> Result | Failure:
    """The chat learns the next outcome."""
    outcome = await anext(broker.results.outcomes())
    await broker.results.acknowledge(outcome)
    return outcome.result


async def test_a_buried_job_says_whose_it_was_and_what_it_died_of(broker: Broker) -> None:
    """The operator sees when, why, whose, and whether its photo is still there."""
    photo = await broker.photos.put(b"poison", owner="ann")
    entry = await buried(broker, "poison", photo)
    (found,) = await Client(broker).dead()
    assert (found.entry, found.job_id, found.owner) == (entry, "poison", "ann")
    assert found.cause == "in a model 3 times when its worker died"
    assert (found.photos, found.kept, found.whole) == (1, 1, True)
    assert abs(found.at - datetime.now(UTC)) < timedelta(minutes=1)


async def test_a_job_that_is_put_back_is_answered_as_if_it_came_now(broker: Broker) -> None:
    """Its tries begin anew, it is no suspect any more, and it is gone from among the buried."""
    photo = await broker.photos.put(b"poison", owner="ann")
    entry = await buried(broker, "poison", photo)
    assert await told(broker) == Failure(job_id="poison", code=Code.CRASHED)
    ticket = await Client(broker).revive(entry)
    assert (ticket.job_id, ticket.fresh) == ("poison", True)
    assert await Client(broker).dead() == []
    leases = await broker.queue.claim("worker", "r1")
    assert leases
    (lease,) = leases
    assert (lease.entries, lease.suspect, lease.job.photos) == (0, False, (photo,))
    await broker.queue.finish(lease, Result(job_id="poison", text="read"))
    assert await told(broker) == Result(job_id="poison", text="read")


async def test_a_job_whose_failure_the_chat_has_not_seen_is_not_put_back(broker: Broker) -> None:
    """Else the person would be told of a failure while the job is under way again."""
    entry = await buried(broker)
    with pytest.raises(Unrevivable) as refused:
        await Client(broker).revive(entry)
    assert refused.value.reason == "undelivered"
    assert len(await Client(broker).dead()) == 1


async def test_a_job_is_put_back_once(broker: Broker) -> None:
    """Whoever does it a second time finds it under way, or nothing there once it has ended."""
    entry = await buried(broker)
    await told(broker)
    client = Client(broker)
    assert (await client.revive(entry)).fresh
    with pytest.raises(Unrevivable) as refused:
        await client.revive(entry)
    assert refused.value.reason == "unknown"
    assert (await client.health()).waiting == 1


async def test_a_job_whose_photo_is_gone_is_not_put_back(broker: Broker) -> None:
    """It could not be answered."""
    photo = await broker.photos.put(b"poison", owner="ann")
    entry = await buried(broker, "poison", photo)
    await told(broker)
    await broker.photos.forget("ann")
    (found,) = await Client(broker).dead()
    assert (found.photos, found.kept) == (1, 0)
    with pytest.raises(Unrevivable) as refused:
        await Client(broker).revive(entry)
    assert refused.value.reason == "photo-gone"


async def test_a_buried_photo_is_kept_as_long_as_its_job_while_there_is_room(
    settings: EngineSettings, broker: Broker
) -> None:
    """Who knows of photos that crash cannot fill the broker with them."""
    tight = with_settings(settings, placard_dead_photos=10)
    async with open_broker(tight) as theirs:
        small, large = [await theirs.photos.put(data, owner="ann") for data in (b"poison", b"a large poison")]
        await buried(theirs, "small", small)
        await buried(theirs, "large", large)
        week, hour = [await theirs.redis.pttl(f"placard:photo:{photo.sha256}") / 1000 for photo in (small, large)]
    assert week > 6 * 86_400
    assert hour <= 3600


async def test_a_buried_job_is_removed_and_its_photo_goes_as_others_do(broker: Broker) -> None:
    """Nothing of it is kept for longer than of any other job."""
    photo = await broker.photos.put(b"poison", owner="ann")
    entry = await buried(broker, "poison", photo)
    client = Client(broker)
    assert await client.remove_dead(entry)
    assert not await client.remove_dead(entry)
    assert await client.dead() == []
    assert await broker.redis.pttl(f"placard:photo:{photo.sha256}") <= 3_600_000


async def test_buried_jobs_are_kept_for_their_time(settings: EngineSettings, broker: Broker) -> None:
    """Past it a worker's next sign of life removes them, without anybody looking."""
    await buried(broker)
    async with open_broker(with_settings(settings, placard_keep_dead=SECOND / 100)) as brief:
        await asyncio.sleep(0.02)

        async def gone() -> bool:
            await brief.queue.renew("worker")
            return (await brief.queue.health()).dead == 0

        await until(gone)


async def test_what_is_read_of_a_job_that_was_put_back_can_be_removed(settings: EngineSettings, broker: Broker) -> None:
    """Its page lives no longer than it is known whose photo it is, however old the photo was."""
    async with open_broker(with_settings(settings, placard_keep_photos=SECOND, placard_keep_dead=SECOND)) as brief:
        photo = await brief.photos.put(b"poison", owner="ann")
    senders = f"{{placard:photo:{photo.sha256}}}:senders"
    for key, member in ((senders, "ann"), ("placard:sent:ann", photo.sha256)):  # as if it was sent long ago
        await broker.redis.zadd(key, {member: 1000 * (time.time() + 60)})
        await broker.redis.expire(key, 60)
    await broker.photos.keep([photo.sha256], "ann", settings.placard_keep_photos)
    await broker.photos.put_pages({photo.sha256: Page(width=1, height=1)}, "r1")
    kept = await broker.redis.pttl(f"{{placard:photo:{photo.sha256}}}:pages")
    assert 0 < kept <= await broker.redis.pttl(senders)
    assert kept <= await broker.redis.pttl("placard:sent:ann")


async def test_a_photo_of_a_buried_job_that_comes_again_stays_as_long_as_the_job(
    settings: EngineSettings, broker: Broker
) -> None:
    """Whoever sends it once more, in another album perhaps, does not take it from the job."""
    photo = await broker.photos.put(b"poison", owner="ann")
    await buried(broker, "poison", photo)
    await broker.photos.put(b"poison", owner="bob")
    left = await broker.redis.ttl(f"placard:photo:{photo.sha256}")
    assert left > settings.placard_keep_dead.total_seconds() - 60
