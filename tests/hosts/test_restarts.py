"""Bots and workers are replaced one by one while photos come, and each may be told to end at once."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from redis.asyncio import Redis

from bot.demo import DemoServer, serve
from tests.hosts.balancer import Balancer, balancer
from tests.hosts.programs import Program, Site, answered, free_port, site, telegram

SERVING = "Serving Telegram"
RESTARTS = 3
TWICE = (128 + signal.SIGTERM, 128 + signal.SIGINT)
"""Exit statuses of what was told by both: two signals that come together are handled in any order."""


class Place:
    """What stays while bots and workers come and go."""

    def __init__(self, site: Site, queue: Redis, telegram: DemoServer, door: Balancer) -> None:
        self.site, self.queue, self.telegram, self.door = site, queue, telegram, door

    async def bot(self, number: int) -> Program:
        """One more bot, which takes updates from now on."""
        port = free_port()
        settings = {**telegram(self.telegram), "WEBHOOK_URL": self.door.url, "WEBHOOK_SECRET": "secret"}
        bot = await self.site.bot(f"bot-{number}", **settings, PLACARD_HTTP=f"127.0.0.1:{port}")
        await bot.says(SERVING)
        self.door.ports.append(port)
        return bot

    async def worker(self, number: int) -> Program:
        """One more worker, which takes jobs from now on."""
        worker = await self.site.worker(f"worker-{number}")
        while int(await self.queue.zcount("{placard}:alive", 1, "+inf")) < 1:  # noqa: ASYNC110
            await asyncio.sleep(0.02)
        return worker


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Place]:
    """The queue, Telegram and the way to the bots; leases are long, so that nothing goes on for want of one."""
    async with AsyncExitStack() as stack:
        programs = await stack.enter_async_context(site(tmp_path))
        queue = await stack.enter_async_context(await programs.valkey())
        server = await stack.enter_async_context(serve())
        yield Place(programs, queue, server, await stack.enter_async_context(balancer()))


@pytest.mark.timeout(90)
async def test_a_rolling_restart_loses_and_repeats_nothing(place: Place) -> None:
    """Photos and albums keep coming while each bot and worker is replaced by a new one, which starts beside it."""
    server = place.telegram
    bot, worker = await place.bot(0), await place.worker(0)
    asked: dict[str, int] = {}
    going = True

    async def stream() -> None:
        while going:
            number = len(asked)
            person = server.add_person(f"Person {number}")
            if number % 5:
                await person.send_photo(f"flyer-{number} takes=0.1".encode(), processed=False)
                asked[f"flyer-{number}"] = person.private.id
            else:
                pages = [f"page-{number}-{page} takes=0.05".encode() for page in range(3)]
                await person.send_album(pages, processed=False)
                asked[" ".join(f"page-{number}-{page}" for page in range(3))] = person.private.id
            await asyncio.sleep(0.15)

    streaming = asyncio.create_task(stream())
    for number in range(1, RESTARTS + 1):
        newer = await place.bot(number), await place.worker(number)
        place.door.ports.popleft()
        assert [await old.stop() for old in (bot, worker)] == [0, 0]
        bot, worker = newer
    going = False
    await streaming
    for text, chat in asked.items():
        await server.wait_for(chat, answered, 30)
        (only,) = server.answers(chat)
        assert text in only.text
    assert [await last.stop() for last in (bot, worker)] == [0, 0]


@pytest.mark.timeout(60)
async def test_a_bot_that_polls_is_replaced_by_one_that_waits_for_its_end(place: Place) -> None:
    """Telegram lets one of two poll; nothing that comes meanwhile is lost, and neither of them gives up."""
    bots = [await place.site.bot("bot-0", **telegram(place.telegram))]
    await place.worker(0)
    people = [place.telegram.add_person(f"Person {number}") for number in range(3)]
    for number, person in enumerate(people):
        await person.send_photo(f"flyer-{number} takes=0.2".encode(), processed=False)
        bots.append(await place.site.bot(f"bot-{number + 1}", **telegram(place.telegram)))
        await bots[-1].says(SERVING)
        assert await bots[-2].stop() == 0
    for number, person in enumerate(people):
        await place.telegram.wait_for(person, answered, 25)
        (only,) = place.telegram.answers(person)
        assert f"flyer-{number}" in only.text


async def test_a_worker_that_is_told_twice_gives_back_what_it_holds_at_once(place: Place) -> None:
    """No lease has to run out: the next one has the job, and nothing is held against it."""
    bot, worker = await place.bot(0), await place.worker(0)
    person, long = place.telegram.add_person(), place.site.folder / "long"
    await person.send_photo(f"flyer until={long}".encode(), processed=False)
    while not Path(f"{long}.worker-0").exists():  # noqa: ASYNC110
        await asyncio.sleep(0.02)
    worker.process.send_signal(signal.SIGTERM)
    assert await worker.stop(signal.SIGINT) in TWICE
    long.touch()
    await place.worker(1)
    await place.telegram.wait_for(person, answered, 10)
    assert await bot.stop() == 0


async def test_a_bot_that_is_told_twice_ends_at_once(place: Place) -> None:
    """Telegram does not answer, and nobody wants to wait for it; the next bot sends what is missing, once."""
    bot = await place.bot(0)
    await place.worker(0)
    person = place.telegram.add_person()
    place.telegram.faults.delay("sendMessage", seconds=600)
    await person.send_photo(b"flyer", processed=False)
    await place.telegram.wait_for_call("sendMessage")
    bot.process.send_signal(signal.SIGTERM)
    assert await bot.stop(signal.SIGINT) in TWICE
    place.door.ports.popleft()
    await place.bot(1)
    await place.telegram.wait_for(person, answered, 25)
    assert len(place.telegram.answers(person)) == 1
