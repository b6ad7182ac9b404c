"""What goes wrong with the broker for a while, or goes on for very long, stops neither the bot nor a worker."""

import asyncio
from contextlib import aclosing
from datetime import timedelta
from pathlib import Path

import pytest

from engine.broker import Broker
from engine.broker.embedded import Embedded
from engine.client import Client
from engine.contract import Page, Result
from engine.errors import Busy, SettingError
from engine.settings import EngineSettings
from engine.worker import Runner, Worker
from tests import fakes
from tests.engine.conftest import job, open_broker, private_valkey, with_settings

BOTS = ("{placard}:results", "bot")


async def test_a_broker_that_takes_no_writes_for_a_while_ends_no_bot(tmp_path: Path) -> None:
    """As when a shared one changes its master: the outcomes go on afterwards."""
    async with (
        private_valkey(tmp_path) as (_, settings),
        open_broker(settings) as broker,
        aclosing(broker.results.outcomes()) as outcomes,
    ):
        first = asyncio.ensure_future(anext(outcomes))
        await asyncio.sleep(0.05)
        await broker.redis.replicaof("127.0.0.1", "1")
        await asyncio.sleep(0.1)
        assert not first.done()
        await broker.redis.replicaof("NO", "ONE")
        await broker.queue.submit(job("a"))
        await broker.queue.cancel("a")
        assert (await first).result.job_id == "a"


async def test_pages_that_find_no_room_hold_up_no_worker(tmp_path: Path) -> None:
    """With the broker's memory full the jobs that wait are answered all the same, one after the other."""

    class Reads(fakes.FakePipeline):
        def run(self, job, photos, pages, on_progress, worked):  # type: ignore[no-untyped-def]
            outcome = super().run(job, photos, pages, on_progress, worked)
            pages["00" * 32] = Page(width=1, height=1)
            return outcome

    async with private_valkey(tmp_path) as (_, settings), open_broker(settings) as broker:
        for name in "ab":
            await broker.queue.submit(job(name, owner=name))
        await broker.redis.config_set("maxmemory", 1)
        worker = Worker(broker, Runner(Reads(side_by_side=1), settings), settings)
        task = asyncio.create_task(worker.run())
        async with aclosing(broker.results.outcomes()) as outcomes:
            assert [(await anext(outcomes)).result.job_id for _ in "ab"] == ["a", "b"]
        worker.stop()
        await task


async def test_a_job_whose_outcome_breaks_the_worker_is_buried(settings: EngineSettings, broker: Broker) -> None:
    """It does not come back for ever: what cannot be written down is given up after its tries."""
    await broker.queue.submit(job("a"))
    for _ in range(settings.placard_tries):
        worker = Worker(
            broker, Runner(fakes.FakePipeline(lambda asked: Result(job_id="a", text="\ud800")), settings), settings
        )
        with pytest.raises(UnicodeEncodeError):
            await worker.run()
    assert await broker.queue.claim("next", "r1") == []
    assert (await broker.queue.health()).dead == 1


async def test_nobody_is_let_in_to_wait_longer_than_photos_are_kept(settings: EngineSettings, broker: Broker) -> None:
    """At the pace of late the last one's photo would be gone before a worker came to it."""
    hasty = with_settings(settings, placard_keep_photos=timedelta(minutes=1))
    async with open_broker(hasty) as brief:
        await broker.redis.set("{placard}:pace", "20")
        for name in "abc":
            await brief.queue.submit(job(name, owner=name))
        with pytest.raises(Busy) as refused:
            await brief.queue.submit(job("d", owner="d"))
        assert refused.value.retry_after == timedelta(minutes=1)
        await brief.queue.renew("one")
        await brief.queue.renew("two")
        assert (await brief.queue.submit(job("d", owner="d"))).fresh


async def test_bots_that_are_gone_are_forgotten(settings: EngineSettings, broker: Broker) -> None:
    """Each start of a bot on a shared broker has a name of its own; none is kept for ever that holds nothing."""
    for name in ("gone", "holds", "new"):
        async with open_broker(settings, reader=name) as bot:
            await bot.queue.submit(job(name, owner=name))
            await bot.queue.cancel(name)
            async with aclosing(bot.results.outcomes()) as outcomes:
                outcome = await anext(outcomes)
            if name != "holds":
                await bot.results.acknowledge(outcome)
    await broker.queue._scripts.run("join", 60_000)
    assert {bot["name"] for bot in await broker.redis.xinfo_consumers(*BOTS)} == {b"gone", b"holds", b"new"}
    await broker.queue._scripts.run("join", 0)
    assert [bot["name"] for bot in await broker.redis.xinfo_consumers(*BOTS)] == [b"holds"]


async def test_an_answer_of_another_version_is_none(broker: Broker) -> None:
    """A button under an old answer finds it no longer kept."""
    await broker.redis.hset("{placard}:job:a", "result", b'{"result":{"job_id":"a","version":999}}')
    assert await Client(broker).result("a") is None


async def test_a_data_folder_that_takes_no_file_is_named(tmp_path: Path) -> None:
    """The operator is told which setting, and why."""
    (tmp_path / "queue" / "bot.lock").mkdir(parents=True)
    with pytest.raises(SettingError, match="PLACARD_DATA"):
        async with Embedded.open(EngineSettings(placard_data=tmp_path)):
            pass


async def test_answers_that_no_bot_fetches_do_not_pile_up(settings: EngineSettings, broker: Broker) -> None:
    """Past ten times the queue's length nothing more is accepted, until a bot comes and has them."""
    async with open_broker(with_settings(settings, placard_queue=1)) as small:
        for number in range(10):
            await small.queue.submit(job(f"{number}", owner=f"{number}"))
            await small.queue.cancel(f"{number}")
        with pytest.raises(Busy) as refused:
            await small.queue.submit(job("more"))
        assert not refused.value.personal
        assert refused.value.retry_after > timedelta(0)
        async with aclosing(small.results.outcomes()) as outcomes:
            await small.results.acknowledge(await anext(outcomes))
        assert (await small.queue.submit(job("more"))).fresh
