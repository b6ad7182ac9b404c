"""Two bots with one token share the work behind a webhook; Telegram brings its updates to one and the other in turn."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from bot.demo import DemoServer, serve
from bot.demo.people import Person
from tests.hosts.balancer import Balancer, balancer
from tests.hosts.programs import Program, Site, answered, free_port, site, telegram

LEASE = 2.0
"""Seconds after which what a bot died with is another's."""


class Bots:
    """The two, what is before them and what is behind them."""

    def __init__(self, site: Site, telegram: DemoServer, door: Balancer, bots: list[Program]) -> None:
        self.site, self.telegram, self.door, self.bots = site, telegram, door, bots

    async def answers(self, person: Person, *texts: str) -> None:
        """Wait until a chat has an answer for each of these, in this order, and nothing else of the bot."""
        await self.telegram.wait_for(person, lambda messages: len(answered(messages)) >= len(texts) or None, 25)
        said = [message.text for message in self.telegram.answers(person)]
        assert len(said) == len(texts), said
        for text, answer in zip(texts, said, strict=True):
            assert text in answer


@pytest.fixture
async def two(tmp_path: Path) -> AsyncIterator[Bots]:
    """Both run, with a worker, and Telegram knows the way."""
    async with AsyncExitStack() as stack:
        programs = await stack.enter_async_context(
            site(tmp_path, PLACARD_LEASE=str(LEASE), PLACARD_UPDATE_LEASE=str(LEASE), PLACARD_STATUS_EVERY="0.1")
        )
        await stack.enter_async_context(await programs.valkey())
        server = await stack.enter_async_context(serve())
        door = await stack.enter_async_context(balancer())
        door.ports.extend(ports := (free_port(), free_port()))
        settings = {**telegram(server), "WEBHOOK_URL": door.url, "WEBHOOK_SECRET": "secret"}
        bots = [
            await programs.bot(f"bot-{number}", **settings, PLACARD_HTTP=f"127.0.0.1:{port}")
            for number, port in enumerate(ports)
        ]
        await programs.worker("worker")
        for bot in bots:
            await bot.says("Serving Telegram")
        yield Bots(programs, server, door, bots)


@pytest.mark.timeout(60)
async def test_two_bots_share_the_work_and_nothing_is_done_twice(two: Bots) -> None:
    """Photos, albums, repeats and presses come to either; each chat has its answers once, in order, at its pace."""
    server = two.telegram
    server.limits.on = True
    people = [server.add_person(f"Person {number}") for number in range(6)]
    for turn in range(2):
        for number, person in enumerate(people):
            await person.send_photo(f"flyer-{number}-{turn} takes=0.1".encode(), processed=False)
            server.redeliver(2)
    families = [server.add_person(f"Family {number}") for number in range(3)]
    for number, family in enumerate(families):
        pages = [f"page-{number}-{page}".encode() for page in range(5)]
        await family.send_album(pages, processed=False)
    for number, person in enumerate(people):
        await two.answers(person, *(f"flyer-{number}-{turn}" for turn in range(2)))
    for number, family in enumerate(families):
        await two.answers(family, " ".join(f"page-{number}-{page}" for page in range(5)))
    for label in ("Telegram", "WhatsApp", "Telegram", "WhatsApp"):
        await families[0].press(label)
        await server.wait_for(
            families[0], lambda messages, label=label: f"• {label} •" in messages[-1].labels() or None
        )  # type: ignore[misc]
    assert all(two.door.brought[port] for port in two.door.ports)
    assert len(server.calls_of("setWebhook")) == 1
    calls = [call.params for call in server.calls_of("setMyCommands")]
    menus = [f"{given.get('scope')} {given.get('language_code')}" for given in calls]
    assert len(menus) == len(set(menus)) > 0
    assert [call.method for call in server.calls if call.status == 429] == []


@pytest.mark.timeout(60)
async def test_what_a_bot_dies_with_the_other_answers(two: Bots) -> None:
    """One is killed in the middle of photos and an album; a lease later the other has taken over all of it."""
    server = two.telegram
    people = [server.add_person(f"Person {number}") for number in range(10)]
    family = server.add_person("Family")
    for number, person in enumerate(people):
        await person.send_photo(f"flyer-{number} takes=0.05".encode(), processed=False)
    await family.send_album([f"page-{page}".encode() for page in range(4)], processed=False)
    await server.wait_until_heard()
    await two.bots[0].kill()
    for number, person in enumerate(people):
        await two.answers(person, f"flyer-{number}")
    await two.answers(family, " ".join(f"page-{page}" for page in range(4)))
    last = server.add_person("Last")
    await last.send_photo(b"last", processed=False)
    await two.answers(last, "last")
