"""`placard dead` shows what was given up; what is put back is answered in the chat, in the place of the failure."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.app import open_app
from bot.demo import DemoServer, serve
from bot.demo.people import Person
from bot.settings import BotSettings
from engine.broker import Broker
from engine.broker.connection import open_redis
from engine.broker.embedded import Embedded
from engine.broker.queue import Lease
from engine.contract import Checks, Draft, Job, Platform, Result
from engine.settings import EngineSettings, Secret
from tests.at_work import serving
from tests.cli.conftest import Ran
from tests.engine.conftest import let_leases_run_out

Command = Callable[..., Ran]
QUESTION = "Summer fair on Saturday at the village hall"


@asynccontextmanager
async def bot_alone(folder: Path) -> AsyncIterator[tuple[DemoServer, Broker, str]]:
    """A bot without a worker, its queue, and the queue's address."""
    private = EngineSettings(placard_data=folder)
    async with Embedded.open(private) as server, serve() as demo, open_redis(private, server.socket) as redis:
        address = f"unix://{server.socket}"
        engine = EngineSettings(placard_data=folder, redis_url=Secret(address), placard_workers=0)
        settings = BotSettings(telegram_bot_token=Secret(demo.token), telegram_api_url=demo.url)
        async with open_app(settings, engine) as app, serving(app):
            yield demo, Broker.over(redis, private), address


async def claimed(broker: Broker, worker: str) -> Lease:
    while not (leases := await broker.queue.claim(worker, "r1")):
        pass
    return leases[0]


async def buried(demo: DemoServer, broker: Broker, person: Person) -> Job:
    """The person's question has killed three workers, and they were told so."""
    await person.send_text(QUESTION)
    for number in range(3):
        lease = await claimed(broker, f"worker {number}")
        await broker.queue.enter([lease])
        await let_leases_run_out(broker)
    assert await broker.queue.claim("last", "r1") == []
    await demo.wait_for(person, lambda seen: [m for m in seen if m.from_bot and "broke off each time" in m.text])
    while (await broker.queue.health()).undelivered:  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    return lease.job


def result(job: Job) -> Result:
    draft = Draft(platform=Platform.WHATSAPP, text="Come to the summer fair", checks=Checks(kept=1, of=1))
    return Result(job_id=job.id, text=QUESTION, message=draft)


async def test_a_job_that_is_put_back_is_answered_in_the_same_message(process: Command, tmp_path: Path) -> None:
    """The person sees one message all the time: that it was seen, that it failed, and at last the answer."""
    async with bot_alone(tmp_path) as (demo, broker, address):
        robin = demo.add_person("Robin")
        job = await buried(demo, broker, robin)
        listed = await asyncio.to_thread(process, "dead", "--json", REDIS_URL=address)
        (entry,) = json.loads(listed.out)
        assert (entry["job_id"], entry["owner"], entry["whole"]) == (job.id, str(robin.id), True)
        assert entry["cause"] == "in a model 3 times when its worker died"
        assert QUESTION not in listed.out
        ran = await asyncio.to_thread(process, "dead", "--revive", entry["entry"], REDIS_URL=address)
        assert (ran.status, ran.err) == (0, "")
        assert "is in line again; its answer takes the place" in ran.out
        lease = await claimed(broker, "mended")
        assert (lease.job.id, lease.suspect) == (job.id, False)
        await broker.queue.finish(lease, result(lease.job))
        shown = await demo.wait_for(robin, lambda seen: [m for m in seen if m.from_bot and "Come to" in m.text])
        assert len([message for message in demo.answers(robin) if message.from_bot]) == len(shown) == 1


async def test_what_cannot_be_put_back_is_named_with_the_reason(process: Command, tmp_path: Path) -> None:
    """Nothing changes in the chat, and the exit status says that it did not work."""
    async with bot_alone(tmp_path) as (demo, broker, address):
        robin = demo.add_person("Robin")
        await buried(demo, broker, robin)
        before = [message.text for message in demo.answers(robin)]
        ran = await asyncio.to_thread(process, "dead", "--revive", "1-1", REDIS_URL=address)
        assert (ran.status, ran.out) == (1, "1-1 is not there.\n")
        both = await asyncio.to_thread(process, "dead", "--remove", "--all", REDIS_URL=address)
        assert (both.status, both.out.count("is removed.")) == (0, 1)
        none = await asyncio.to_thread(process, "dead", REDIS_URL=address)
        assert (none.status, none.out) == (0, "No job was given up.\n")
        assert [message.text for message in demo.answers(robin)] == before


@pytest.mark.parametrize("arguments", [("--revive",), ("--all",), ("--revive", "1-1", "--all"), ("--remove",)])
def test_what_is_meant_has_to_be_named(placard: Command, arguments: tuple[str, ...]) -> None:
    """Nothing is put back or removed by a slip."""
    ran = placard("dead", *arguments)
    assert ran.status == 2
    assert "--all" in ran.err
