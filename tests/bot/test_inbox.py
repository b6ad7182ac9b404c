"""Updates are handled in order within a chat, chats beside each other, each as Telegram wrote it, once."""

import asyncio
from typing import Any

import msgspec
import pytest
from redis.asyncio import Redis

from bot.inbox import Raw, lane
from tests.bot.updates import SETTINGS, Seen, message, press, running


async def test_an_update_is_handled_as_telegram_wrote_it(redis: Redis) -> None:
    """Fields that the library does not know arrive too."""
    seen = Seen()
    update = message(1) | {"new_in_bot_api_11": {"deep": [1, None, "😀"]}}
    async with running(redis, seen) as inbox:
        assert await inbox.put([update]) == 1
        await seen.until(lambda: seen.updates)
    assert seen.updates == [update]


async def test_updates_of_a_chat_are_handled_in_order(redis: Redis) -> None:
    """Each waits for the one before it, while other chats go on."""
    open_gate = asyncio.Event()

    async def slowly(raw: Raw) -> None:
        if raw["message"]["chat"]["id"] == 1:
            await open_gate.wait()

    seen = Seen(slowly)
    async with running(redis, seen) as inbox:
        await inbox.put([message(1, 1), message(2, 1), message(3, 2), message(4, 2), message(5, 1)])
        await seen.until(lambda: len(seen.updates) == 2)
        assert seen.ids == [3, 4]
        open_gate.set()
        await seen.until(lambda: len(seen.updates) == 5)
    assert seen.ids[2:] == [1, 2, 5]


async def test_a_repeated_update_is_dropped(redis: Redis) -> None:
    """Telegram brings an update again when it was not sure that it arrived, at once or after a restart."""
    seen = Seen()
    async with running(redis, seen) as inbox:
        assert await inbox.put([message(1), message(1)]) == 1
        await seen.until(lambda: seen.updates)
    async with running(redis, seen) as inbox:
        assert await inbox.put([message(1), message(2)]) == 1
        await seen.until(lambda: len(seen.updates) == 2)
    assert seen.ids == [1, 2]


async def test_what_is_remembered_of_updates_is_bounded(redis: Redis) -> None:
    """The newest are remembered, and their number does not grow."""
    seen = Seen()
    settings = msgspec.structs.replace(SETTINGS, placard_remember_updates=10)
    async with running(redis, seen, settings=settings) as inbox:
        for number in range(50):
            await inbox.put([message(number, chat=number)])
        assert await inbox.put([message(49)]) == 0
        await seen.until(lambda: len(seen.updates) == 50)
    assert await redis.zcard("bot:{inbox}:seen") == 10


async def test_nothing_is_left_of_updates_that_are_done(redis: Redis) -> None:
    """A bot that runs for months does not fill its broker."""
    seen = Seen()
    async with running(redis, seen) as inbox:
        await inbox.put([message(number, chat=number % 7) for number in range(50)])
        await seen.until(lambda: len(seen.updates) == 50)
    assert await redis.xlen("bot:{inbox}:ready") == 0
    left = {b"bot:{inbox}:" + name for name in (b"ready", b"pressed", b"seen")}
    assert set(await redis.keys("*")) == left


async def test_a_pressed_button_does_not_wait_for_photos(redis: Redis) -> None:
    """A person who sent many photos and presses a button is answered at once, also while more chats are busy than are
    handled at the same time."""

    async def busy(raw: Raw) -> None:
        if "message" in raw:
            await asyncio.Event().wait()

    seen = Seen(busy)
    settings = msgspec.structs.replace(SETTINGS, placard_chats_at_once=4)
    async with running(redis, seen, settings=settings) as inbox:
        await inbox.put([message(number, chat=number // 2) for number in range(40)])
        await inbox.put([press(40)])
        await seen.until(lambda: seen.updates)
    assert seen.ids == [40]


@pytest.mark.parametrize(
    ("update", "expected"),
    [
        (message(1, 5), "5"),
        ({"update_id": 1, "my_chat_member": {"chat": {"id": -5}, "from": {"id": 7}}}, "-5"),
        (press(1, 5), "5:press"),
        ({"update_id": 1, "callback_query": {"id": "1", "from": {"id": 7}, "inline_message_id": "x"}}, "7:press"),
        ({"update_id": 1, "inline_query": {"id": "1", "from": {"id": 7}}}, "7:inline:press"),
        ({"update_id": 1, "poll": {"id": "1"}}, "other"),
        ({"update_id": 1, "message": "nonsense", "callback_query": None}, "other"),
    ],
)
def test_the_lane_of_an_update(update: dict[str, Any], expected: str) -> None:
    """What has to be handled in order shares a lane, whatever the update looks like."""
    assert lane(update) == expected
