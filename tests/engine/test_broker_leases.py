"""What becomes of jobs whose worker dies, hangs, is cut off or is told to go."""

from engine.broker import Broker
from engine.broker.queue import Lease
from engine.contract import Failure, Result
from engine.errors import Code
from engine.settings import EngineSettings
from tests.engine.conftest import job, let_leases_run_out, open_broker, with_settings


async def claim(broker: Broker, worker: str) -> list[Lease]:
    return await broker.queue.claim(worker, "r1", room=4)


async def ids(broker: Broker, worker: str) -> list[str]:
    return [lease.job.id for lease in await claim(broker, worker)]


async def die_in_a_model(broker: Broker, worker: str) -> list[str]:
    """A worker takes jobs into its model and is not heard of any more."""
    entered = await broker.queue.enter(await claim(broker, worker))
    await let_leases_run_out(broker)
    return [lease.job.id for lease in entered]


async def test_a_dead_workers_jobs_are_taken_over(broker: Broker) -> None:
    """Once the lease has run out another worker has them, all together where no model can be to blame."""
    for name in "abc":
        await broker.queue.submit(job(name, owner=name))
    assert await ids(broker, "dies") == ["a", "b", "c"]
    assert await ids(broker, "lives") == []
    await let_leases_run_out(broker)
    assert await ids(broker, "lives") == ["a", "b", "c"]


async def test_a_lease_really_runs_out(settings: EngineSettings, broker: Broker) -> None:
    """No more than its time and one look for such jobs passes until another worker has the job."""
    short = with_settings(settings, placard_lease=settings.placard_lease / 50)
    async with open_broker(short) as quick:
        await quick.queue.submit(job("a"))
        await claim(quick, "dies")
        assert await ids(quick, "lives") == []
        assert await ids(quick, "lives") == ["a"]


async def test_a_renewed_lease_is_kept(broker: Broker) -> None:
    """Who gives signs of life keeps its jobs, however long they take."""
    await broker.queue.submit(job("a"))
    (lease,) = await claim(broker, "slow")
    await let_leases_run_out(broker)
    await broker.queue.renew("slow")
    assert await ids(broker, "other") == []
    assert await broker.queue.finish(lease, Result(job_id="a"))


async def test_a_zombies_late_result_is_refused(broker: Broker) -> None:
    """A worker that was stopped for longer than its lease finds that it holds nothing: it may not enter a model with
    the job, renew its lease or answer."""
    await broker.queue.submit(job("a"))
    late = await claim(broker, "zombie")
    await let_leases_run_out(broker)
    (lease,) = await claim(broker, "heir")
    await broker.queue.renew("zombie")
    assert await broker.queue.enter(late) == []
    assert not await broker.queue.finish(late[0], Result(job_id="a", text="zombie"))
    assert await broker.queue.finish(lease, Result(job_id="a", text="heir"))
    assert not await broker.queue.finish(late[0], Result(job_id="a", text="zombie"))
    outcome = await broker.results.result("a")
    assert isinstance(outcome, Result)
    assert outcome.text == "heir"


async def test_a_suspect_runs_alone(broker: Broker) -> None:
    """Jobs that were in a model when their worker died come one by one; new ones are taken together again after."""
    for name in "ab":
        await broker.queue.submit(job(name, owner=name))
    assert await die_in_a_model(broker, "dies") == ["a", "b"]
    for name in "cd":
        await broker.queue.submit(job(name, owner=name))
    for expected in (["a"], ["b"], ["c", "d"]):
        leases = await claim(broker, "lives")
        assert [lease.job.id for lease in leases] == expected
        for lease in await broker.queue.enter(leases):
            await broker.queue.finish(lease, Result(job_id=lease.job.id))


async def test_a_poison_job_is_buried_and_its_batch_mates_are_not(broker: Broker) -> None:
    """After three entries into a model it goes to `dead` with its cause and its owner is answered; those that happened
    to be with it the first time have entered once more and are done."""
    for name in ("good", "poison", "fine"):
        await broker.queue.submit(job(name, owner=name))
    await die_in_a_model(broker, "worker 1")
    done = []
    for round_ in range(2, 9):
        leases = await claim(broker, f"worker {round_}")
        entered = [lease.job.id for lease in await broker.queue.enter(leases)]
        if entered == ["poison"]:
            await let_leases_run_out(broker)
            continue
        for lease in leases:
            done.append(lease.job.id)
            await broker.queue.finish(lease, Result(job_id=lease.job.id))
    assert sorted(done) == ["fine", "good"]
    assert await broker.results.result("poison") == Failure(job_id="poison", code=Code.CRASHED)
    ((_, buried),) = await broker.redis.xrange("{placard}:dead")
    assert (buried[b"id"], buried[b"cause"]) == (b"poison", b"in a model 3 times when its worker died")


async def test_deliveries_are_not_held_against_a_job(broker: Broker) -> None:
    """What never was in a model is not buried, however many workers died while they held it."""
    await broker.queue.submit(job("unlucky"))
    for number in range(6):
        assert await ids(broker, f"worker {number}") == ["unlucky"]
        await let_leases_run_out(broker)


async def test_entering_is_counted_once_for_a_claim(broker: Broker) -> None:
    """The same entry told twice, because the first answer got lost, is one entry."""
    await broker.queue.submit(job("a"))
    leases = await claim(broker, "dies")
    for _ in range(5):
        await broker.queue.enter(leases)
    await let_leases_run_out(broker)
    (lease,) = await claim(broker, "lives")
    assert (lease.entries, lease.suspect) == (1, True)


async def test_what_is_given_back_is_there_for_others_at_once(broker: Broker) -> None:
    """A worker that is told to go gives back what it did not finish, and that counts for nothing against the job."""
    for name in "ab":
        await broker.queue.submit(job(name, owner=name))
    leases = await broker.queue.enter(await claim(broker, "goes"))
    await broker.queue.release("goes")
    assert not await broker.queue.finish(leases[0], Result(job_id="a"))
    taken = await claim(broker, "stays")
    assert [(lease.job.id, lease.entries, lease.suspect) for lease in taken] == [("a", 0, False), ("b", 0, False)]


async def test_the_jobs_of_a_batch_that_hung_come_back_one_by_one(broker: Broker) -> None:
    """Any of them may have been the cause, so each is tried by itself."""
    for name in "ab":
        await broker.queue.submit(job(name, owner=name))
    await broker.queue.enter(await claim(broker, "hangs"))
    await broker.queue.release("hangs", suspect=True)
    await broker.queue.release("hangs")
    assert await ids(broker, "one") == ["a"]
    assert await ids(broker, "two") == ["b"]


async def test_a_worker_that_starts_again_has_its_jobs_at_once(broker: Broker) -> None:
    """Under the same name it finds what it held, in a model or not, without waiting for a lease; so it does where the
    answer to its claim got lost."""
    await broker.queue.submit(job("a"))
    assert await ids(broker, "supervised") == ["a"]
    assert await ids(broker, "supervised") == ["a"]
    await broker.queue.enter(await claim(broker, "supervised"))
    (lease,) = await claim(broker, "supervised")
    assert (lease.suspect, lease.entries) == (True, 1)


async def test_workers_that_are_gone_are_forgotten(settings: EngineSettings, broker: Broker) -> None:
    """They do not count as alive, and leave nothing behind in the group, while one that still has jobs to its name is
    kept until these are taken over."""
    await broker.queue.submit(job("a"))
    await claim(broker, "holds")
    for name in ("holds", "gone"):
        await broker.queue.renew(name)
        await broker.redis.zadd("{placard}:alive", {name: 1})
    await broker.queue.renew("here")
    assert (await broker.queue.health()).workers == 1
    assert await broker.redis.zrange("{placard}:alive", 0, -1) == [b"holds", b"here"]
    await let_leases_run_out(broker)
    assert await ids(broker, "here") == ["a"]
