"""Workers on hosts of their own, joined to the bot by nothing but REDIS_URL.

Each host is a network namespace: one has the queue, one the bot and Telegram, the others a worker each.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from bot.demo import DemoServer, serve
from bot.demo.people import Person
from tests.cli.conftest import FLYERS
from tests.hosts.network import Host, missing, network
from tests.hosts.programs import Program, Site, answered, site, telegram

pytestmark = pytest.mark.skipif(bool(reason := missing()), reason=reason)

FLYER = (FLYERS / "dev01.jpg").read_bytes()
LEASE = 2.0
"""Seconds."""


class Hosts:
    """The hosts of a test and what runs on them."""

    def __init__(self, site: Site, telegram: DemoServer, bot: Host, others: dict[str, Host]) -> None:
        self.site, self.telegram, self.bot, self.others = site, telegram, bot, others

    async def worker(self, name: str, *, real: bool = False) -> Program:
        return await self.site.worker(name, on=self.others[name], real=real)

    async def ask(self, person: Person, photo: bytes) -> None:
        await person.send_photo(photo, processed=False)

    async def answer(self, person: Person, text: str) -> None:
        """Wait for the one answer in a chat; fails where there are more messages."""
        await self.telegram.wait_for(person, answered, 25)
        (only,) = self.telegram.answers(person)
        assert text in only.text


@pytest.fixture
async def hosts(tmp_path: Path) -> AsyncIterator[Hosts]:
    """The queue and the bot run; workers join when a test says so."""
    async with AsyncExitStack() as stack:
        net = stack.enter_context(network())
        broker, bot = net.host("queue"), net.host("bot")
        others = {name: net.host(name) for name in ("north", "south")}
        programs = await stack.enter_async_context(site(tmp_path, PLACARD_LEASE=str(LEASE)))
        await stack.enter_async_context(await programs.valkey(on=broker))
        with bot.inside():
            server = await stack.enter_async_context(serve())
        await programs.bot("bot", on=bot, **telegram(server))
        yield Hosts(programs, server, bot, others)


@pytest.mark.timeout(60)
async def test_a_worker_that_is_cut_off_loses_its_job_to_another_and_works_on_afterwards(hosts: Hosts) -> None:
    """Its job is answered once, by the other, a lease later; what it says when it is back is not heard."""
    work = {name: await hosts.worker(name) for name in hosts.others}
    people = [hosts.telegram.add_person(f"Person {number}") for number in range(8)]
    for number, person in enumerate(people):
        await hosts.ask(person, f"flyer-{number} takes=0.1".encode())
    held, long = hosts.telegram.add_person("Held"), hosts.site.folder / "long"
    await hosts.ask(held, f"held until={long}".encode())
    first = await taken(long, work)
    for number, person in enumerate(people):
        await hosts.answer(person, f"flyer-{number}")

    hosts.others[first].cut()
    (second,) = work.keys() - {first}
    assert await taken(long, {second: work[second]}) == second
    long.touch()
    await hosts.answer(held, "held")

    await work[second].stop()
    hosts.others[first].mend()
    await work[first].says("this outcome is thrown away")
    again = hosts.telegram.add_person("Again")
    await hosts.ask(again, b"again")
    await hosts.answer(again, "again")
    await hosts.answer(held, "held")


async def taken(script: Path, work: dict[str, Program]) -> str:
    """Which of the workers has the job, once one has it."""
    while True:
        for name in work:
            if Path(f"{script}.{name}").exists():
                return name
        await asyncio.sleep(0.01)


@pytest.mark.timeout(60)
async def test_a_bot_that_is_cut_off_from_the_queue_goes_on_when_it_is_back(hosts: Hosts) -> None:
    """Telegram keeps bringing photos meanwhile; each is answered once, by the real reader on another host."""
    await hosts.worker("north", real=True)
    people = [hosts.telegram.add_person(f"Person {number}") for number in range(2)]
    await hosts.ask(people[0], FLYER)
    await hosts.answer(people[0], "Summer Fête")
    hosts.bot.cut()
    await hosts.ask(people[1], FLYER)
    await asyncio.sleep(1.5 * LEASE)
    assert not hosts.telegram.answers(people[1])
    hosts.bot.mend()
    for person in people:
        await hosts.answer(person, "Summer Fête")
