"""How the bot hears of what happens: long polls, conflicts, repeats, tokens."""

import asyncio

import httpx
import pytest
from telegram import Bot
from telegram.error import BadRequest, Conflict, InvalidToken

from bot.demo import DemoServer
from bot.demo.people import Person
from tests.demo.conftest import confirm, news


async def test_an_update_waits_until_it_is_confirmed(bot: Bot, robin: Person) -> None:
    """The same update comes again until an offset past it is asked for."""
    await robin.send_text("one")
    await robin.send_text("two")
    first = await news(bot)
    assert [update.message.text for update in first if update.message] == ["one", "two"]
    assert await news(bot) == first
    assert await news(bot, offset=first[0].update_id + 1) == first[1:]
    assert await news(bot, offset=first[1].update_id + 1) == []


async def test_a_long_poll_ends_when_something_happens(bot: Bot, robin: Person) -> None:
    """The bot hears of a message while it waits."""
    waiting = asyncio.create_task(bot.get_updates(timeout=20))
    await asyncio.sleep(0.05)
    await robin.send_text("hello")
    (update,) = await waiting
    assert update.message is not None
    assert update.message.text == "hello"


async def test_limit_and_negative_offset(bot: Bot, robin: Person) -> None:
    """As many as asked for; a negative offset counts from the end and forgets what is before."""
    for text in "abc":
        await robin.send_text(text)
    assert [u.message.text for u in await bot.get_updates(limit=2, timeout=0) if u.message] == ["a", "b"]
    assert [u.message.text for u in await news(bot, offset=-1) if u.message] == ["c"]
    assert len(await news(bot)) == 1


async def test_a_second_poll_ends_the_first(server: DemoServer, bot: Bot, robin: Person) -> None:
    """Of two pollers with one token the first gets a conflict."""
    first = asyncio.create_task(bot.get_updates(timeout=20))
    await asyncio.sleep(0.05)
    async with Bot(server.token, base_url=f"{server.url}/bot") as other:
        second = asyncio.create_task(other.get_updates(timeout=20))
        with pytest.raises(Conflict, match="terminated by other getUpdates request"):
            await first
        await robin.send_text("x")
        assert len(await second) == 1


async def test_polling_is_refused_while_a_webhook_is_set(bot: Bot) -> None:
    """Deleting the webhook brings polling back and keeps what waits."""
    await bot.set_webhook("http://127.0.0.1:9/hook")
    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    assert await news(bot) == []


async def test_only_the_kinds_asked_for_are_sent(bot: Bot, robin: Person) -> None:
    """The list holds for later calls too, until another is given."""
    await bot.get_updates(timeout=0, allowed_updates=["edited_message"])
    said = await robin.send_text("a")
    await robin.edit(said, "b")
    (update,) = await news(bot)
    assert update.edited_message is not None
    assert update.edited_message.text == "b"


async def test_confirmed_updates_can_come_again(server: DemoServer, bot: Bot, robin: Person) -> None:
    """On order the last ones are sent once more under their old numbers."""
    await robin.send_text("one")
    (first,) = await news(bot)
    await confirm(bot)
    assert server.redeliver() == 1
    assert await news(bot, offset=first.update_id + 1) == [first]
    assert await news(bot, offset=first.update_id + 1) == []


async def test_a_wrong_token_is_refused(server: DemoServer) -> None:
    """Unauthorized for another bot's token, not found for what is none."""
    async with httpx.AsyncClient(base_url=server.url) as client:
        other = await client.get("/bot1:AAAA/getMe")
        assert (other.status_code, other.json()["description"]) == (401, "Unauthorized")
        none = await client.get("/botnonsense/getMe")
        assert (none.status_code, none.json()["description"]) == (404, "Not Found")
        file = await client.get("/file/bot1:AAAA/photos/file_1.jpg")
        assert file.status_code == 401
    stranger = Bot("1:AAAA", base_url=f"{server.url}/bot")
    with pytest.raises(InvalidToken):
        await stranger.initialize()
    await stranger.shutdown()


async def test_methods_are_found_in_any_case_and_any_encoding(server: DemoServer, robin: Person) -> None:
    """Query, form and JSON say the same; what is no method is not found."""
    base = f"{server.url}/bot{server.token}"
    async with httpx.AsyncClient() as client:
        assert (await client.get(f"{base}/GETME")).json()["result"]["username"] == "placard_demo_bot"
        sent = {"chat_id": robin.id, "text": "x"}
        assert (await client.get(f"{base}/sendMessage", params=sent)).json()["ok"]
        assert (await client.post(f"{base}/sendMessage", data=sent)).json()["ok"]
        assert (await client.post(f"{base}/sendMessage", json=sent)).json()["ok"]
        unknown = await client.post(f"{base}/sendMassage", json=sent)
        assert (unknown.status_code, unknown.json()["description"]) == (404, "Not Found: method not found")
        broken = await client.post(f"{base}/sendMessage", content="{", headers={"Content-Type": "application/json"})
        assert broken.status_code == 400
        markup = await client.post(f"{base}/sendMessage", data={**sent, "reply_markup": "{"})
        assert markup.json()["description"] == "Bad Request: can't parse reply markup JSON object"


async def test_the_record_holds_every_call_and_never_the_token(server: DemoServer, bot: Bot, robin: Person) -> None:
    """Tests can see what the bot asked for; the token is nowhere in it."""
    await bot.send_message(robin.id, "x", reply_to_message_id=None)
    (call,) = server.calls
    assert (call.method, call.params["chat_id"], call.params["text"], call.status) == (
        "sendMessage",
        robin.id,
        "x",
        200,
    )
    assert server.token not in repr(server.calls)


async def test_numbers_go_on_after_a_restart(bot: Bot, robin: Person) -> None:
    """A bot that remembers update and message numbers must not meet them again in a new run of this server."""
    await robin.send_text("x")
    (update,) = await news(bot)
    assert update.update_id > 500_000_000
    assert update.message is not None
    assert update.message.message_id > 500_000_000


async def test_the_bot_describes_itself(bot: Bot) -> None:
    """Commands, descriptions and menu button are kept by language."""
    assert (await bot.get_me()).can_read_all_group_messages is False
    await bot.set_my_commands([("read", "Read a photo")])
    assert [command.command for command in await bot.get_my_commands()] == ["read"]
    assert await bot.get_my_commands(language_code="de") == ()
    await bot.delete_my_commands()
    assert await bot.get_my_commands() == ()
    with pytest.raises(BadRequest, match=r"(?i)invalid language code"):
        await bot.set_my_commands([("read", "Read a photo")], language_code="pt-br")
    await bot.set_my_description("Long", language_code="en")
    assert (await bot.get_my_description("en")).description == "Long"
    await bot.set_my_short_description("Short")
    assert (await bot.get_my_short_description("de")).short_description == "Short"
    await bot.set_my_name("Name")
    assert (await bot.get_my_name()).name == "Name"
    await bot.set_chat_menu_button()
    assert (await bot.get_chat_menu_button()).type == "default"


async def test_a_command_that_telegram_would_not_take_is_refused(server: DemoServer, bot: Bot) -> None:
    """Commands are lower case and described."""
    for command in [("Read!", "x"), ("read", "")]:
        with pytest.raises(BadRequest, match=r"[Bb]ot_command"):
            await bot.set_my_commands([command])
