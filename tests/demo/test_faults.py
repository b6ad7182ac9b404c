"""Trouble on order, and Telegram's limits."""

import asyncio
from datetime import timedelta

import pytest
from telegram import Bot
from telegram.error import NetworkError, RetryAfter, TelegramError, TimedOut

from bot.demo import DemoServer
from bot.demo.people import Person
from tests.demo.conftest import picture


async def test_the_next_call_fails_as_ordered_and_the_one_after_passes(
    server: DemoServer, bot: Bot, robin: Person
) -> None:
    """A refusal applies nothing and counts down."""
    server.faults.fail("sendMessage", status=500, times=2)
    for _ in range(2):
        with pytest.raises(NetworkError, match="Internal Server Error"):
            await bot.send_message(robin.id, "x")
    await bot.send_message(robin.id, "y")
    assert [message.text for message in server.messages(robin)] == ["y"]


async def test_flood_control_says_how_long_to_wait(server: DemoServer, bot: Bot, robin: Person) -> None:
    """A 429 carries the seconds, and can be ordered for one chat alone."""
    sam = server.add_person("Sam")
    server.faults.fail("*", retry_after=7, chat=sam.id)
    await bot.send_message(robin.id, "x")
    with pytest.raises(RetryAfter) as error:
        await bot.send_message(sam.id, "x")
    assert error.value.retry_after == timedelta(seconds=7)
    assert server.calls[-1].status == 429


async def test_a_dropped_answer_leaves_the_message_in_the_chat(server: DemoServer, bot: Bot, robin: Person) -> None:
    """The bot sees a broken connection, the person sees the message: what makes blind retries double."""
    server.faults.drop_answer("sendMessage")
    with pytest.raises(NetworkError):
        await bot.send_message(robin.id, "x")
    assert len(server.messages(robin)) == 1
    assert server.calls[-1].status is None


async def test_a_closed_connection_applies_nothing(server: DemoServer, bot: Bot, robin: Person) -> None:
    """The bot sees the same, the person sees nothing."""
    server.faults.close("sendMessage")
    with pytest.raises(NetworkError):
        await bot.send_message(robin.id, "x")
    assert server.messages(robin) == []


async def test_a_delay_applies_first(server: DemoServer, bot: Bot, robin: Person) -> None:
    """A bot that gives up waiting was heard all the same."""
    server.faults.delay("sendMessage", seconds=5)
    with pytest.raises(TimedOut):
        await bot.send_message(robin.id, "x", read_timeout=0.2)
    assert len(server.messages(robin)) == 1


async def test_garbage_is_no_answer(server: DemoServer, bot: Bot, robin: Person) -> None:
    """A proxy's page of HTML instead of JSON is an error like any other."""
    server.faults.garbage("sendMessage")
    with pytest.raises(TelegramError):
        await bot.send_message(robin.id, "x")


async def test_asking_for_news_fails_only_when_it_is_named(server: DemoServer, bot: Bot, robin: Person) -> None:
    """An order for any method spares getUpdates, which is asked all the time."""
    server.faults.fail("*")
    await bot.get_updates(timeout=0)
    server.faults.clear()
    server.faults.fail("getUpdates", status=502)
    with pytest.raises(NetworkError):
        await bot.get_updates(timeout=0)


async def test_files_come_slowly_or_break_off(server: DemoServer, bot: Bot, robin: Person) -> None:
    """A download can trickle, end in the middle, or be refused."""
    sent = await bot.send_document(robin.id, picture(), filename="x.jpg")
    assert sent.document is not None
    file = await bot.get_file(sent.document.file_id)
    server.faults.cut_file()
    with pytest.raises(NetworkError):
        await file.download_as_bytearray()
    server.faults.slow_file(seconds=0.2)
    assert bytes(await file.download_as_bytearray()) == picture()
    server.faults.slow_file(seconds=20)
    with pytest.raises(TimedOut):
        await file.download_as_bytearray(read_timeout=0.2)
    server.faults.fail("file", status=404)
    with pytest.raises(TelegramError):
        await file.download_as_bytearray()


async def test_limits_hold_in_a_chat_a_group_and_over_all(server: DemoServer, bot: Bot, robin: Person) -> None:
    """A burst in a chat, twenty a minute in a group, thirty a second over all, with the seconds to wait."""
    now = 0.0
    server.limits.on = True
    server.limits.clock = lambda: now
    for _ in range(3):
        await bot.send_message(robin.id, "x")
    with pytest.raises(RetryAfter):
        await bot.send_message(robin.id, "x")
    now += 1
    sent = await bot.send_message(robin.id, "x")
    with pytest.raises(RetryAfter):
        await sent.edit_text("y")

    group = server.add_group(members=[robin])
    for _ in range(20):
        now += 1.5
        await bot.send_message(group.id, "x")
    now += 1.5
    with pytest.raises(RetryAfter) as error:
        await bot.send_message(group.id, "x")
    assert error.value.retry_after == timedelta(seconds=30)
    now += 30
    await bot.send_message(group.id, "x")

    now += 60
    many = [server.add_person(f"P{n}") for n in range(31)]
    for person in many[:30]:
        await bot.send_message(person.id, "x")
    with pytest.raises(RetryAfter):
        await bot.send_message(many[30].id, "x")


async def test_waiting_for_something_to_be_seen(server: DemoServer, bot: Bot, robin: Person) -> None:
    """A test waits for a state of the chat, and is told what stood there when it does not come."""
    later = asyncio.create_task(_later(bot, robin))
    seen = await server.wait_for(robin, lambda messages: next((m for m in messages if m.text == "late"), None))
    assert seen.from_bot
    await later
    assert (await server.wait_for_call("sendMessage")).params["text"] == "late"
    with pytest.raises(TimeoutError, match="late"):
        await server.wait_for(robin, lambda messages: len(messages) > 5, 0.05)


async def _later(bot: Bot, robin: Person) -> None:
    await asyncio.sleep(0.05)
    await bot.send_message(robin.id, "late")
