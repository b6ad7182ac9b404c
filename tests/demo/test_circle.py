"""The chat page's server side: people, groups, inline offers and the drawer of calls, and who may change what."""

import asyncio
import json
from collections.abc import AsyncIterator

import httpx
import pytest
from telegram import Bot, InlineQueryResultArticle, InputTextMessageContent

from bot.demo import DemoServer
from bot.demo.people import Person
from tests.demo.conftest import news


@pytest.fixture
async def browser(server: DemoServer) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=server.url, headers={"X-Placard-Page": "1"}) as client:
        yield client


async def test_the_bot_hears_the_language_that_a_person_was_given(
    server: DemoServer, browser: httpx.AsyncClient, bot: Bot
) -> None:
    """A person's language comes with what they write, and follows when it is changed."""
    made = await browser.post("/demo/person", json={"name": " Karim ", "language": "ar"})
    fields = {"as": str(made.json()), "chat": str(made.json()), "text": "x"}
    await browser.post("/demo/send", data=fields)
    await browser.post("/demo/language", json={"person": made.json(), "language": "pt-BR"})
    await browser.post("/demo/send", data=fields)
    senders = [update.effective_user for update in await news(bot)]
    assert [(user.first_name, user.language_code) for user in senders if user] == [("Karim", "ar"), ("Karim", "pt-BR")]


@pytest.mark.parametrize("person", [{"name": " "}, {"name": "x" * 65}, {"name": "x", "language": "<b>"}, {}])
async def test_nobody_is_made_of_nothing(browser: httpx.AsyncClient, person: dict[str, str]) -> None:
    """A name is asked for, and a language code that could be one."""
    assert (await browser.post("/demo/person", json=person)).status_code == 400


async def test_only_admins_say_who_is_in_a_group(server: DemoServer, browser: httpx.AsyncClient, robin: Person) -> None:
    """A member changes nobody, an admin everybody but the owner, and the bot like any other."""
    ana = server.add_person("Ana")
    made = await browser.post("/demo/group", json={"by": robin.id, "title": "Choir", "members": [ana.id]})
    chat = server.backend.world.chats[made.json()]

    async def place(by: Person, who: int, status: str) -> int:
        asked = {"by": by.id, "chat": chat.id, "who": who, "status": status}
        return (await browser.post("/demo/member", json=asked)).status_code

    bot = server.backend.bot.id
    assert chat.status(bot) == "member"
    assert await place(ana, bot, "left") == 403
    assert await place(robin, robin.id, "left") == 400
    assert await place(robin, ana.id, "creator") == 400
    assert await place(robin, bot, "administrator") == 200
    assert await place(robin, ana.id, "administrator") == 200
    assert await place(ana, bot, "left") == 200
    assert (chat.status(bot), chat.status(ana.id)) == ("kicked", "administrator")
    assert (await browser.post("/demo/topic", json={"by": ana.id, "chat": chat.id, "name": "x"})).status_code == 400


async def test_only_what_the_bot_offered_can_be_chosen(
    server: DemoServer, browser: httpx.AsyncClient, bot: Bot, robin: Person
) -> None:
    """The page shows title and description of each offer, and sends one of them."""
    where = {"by": robin.id, "chat": robin.id}
    asking = asyncio.create_task(browser.post("/demo/inline", json={**where, "query": "cat"}))
    (update,) = await bot.get_updates(timeout=5)
    assert update.inline_query is not None
    article = InlineQueryResultArticle("1", "Cat", InputTextMessageContent("Lost cat"))
    await update.inline_query.answer([article])
    offer = (await asking).json()
    assert offer["results"] == [{"id": "1", "title": "Cat", "description": ""}]
    chosen = {**where, "offer": offer["offer"], "result": "1"}
    assert (await browser.post("/demo/choose", json={**chosen, "result": "2"})).status_code == 409
    await browser.post("/demo/choose", json=chosen)
    assert server.messages(robin)[-1].text == "Lost cat"
    assert server.messages(robin)[-1].via == "placard_demo_bot"


async def test_the_drawer_is_told_of_calls_without_secrets_and_files(
    server: DemoServer, browser: httpx.AsyncClient, bot: Bot, robin: Person
) -> None:
    """What there was, then each call as it happens: shortened, with its outcome, without what nobody should read."""
    await bot.send_message(robin.id, "before")
    async with browser.stream("GET", "/demo/calls") as stream:
        lines = stream.aiter_lines()

        async def event() -> object:
            kind = await anext(lines)
            data = json.loads((await anext(lines)).removeprefix("data: "))
            assert await anext(lines) == ""
            return data if kind in ("event: calls", "event: call") else None

        (told,) = await event()  # type: ignore[misc]
        assert (told["method"], told["params"]["text"], told["status"]) == ("sendMessage", "before", 200)
        assert told["result"] == f"message {server.messages(robin)[0].id}"
        await bot.send_document(robin.id, b"contents", filename="a.txt", caption="x" * 500)
        sent = await event()
        assert isinstance(sent, dict)
        assert json.loads(sent["params"]["document"]) == {"name": "a.txt", "size": 8}
        assert len(sent["params"]["caption"]) < 400
        await bot.set_webhook("https://example.org/x", secret_token="hush")
        hidden = await event()
        assert isinstance(hidden, dict)
        assert "hush" not in json.dumps(hidden)
        assert server.token not in json.dumps([told, sent, hidden])
