"""Updates are handled in order within a chat, chats beside each other, each to its end, once."""

import asyncio
import os
import signal
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from typing import Any

import msgspec
import pytest
from redis.asyncio import Redis

from bot.away import until_there
from bot.inbox import Inbox, Raw, lane
from bot.mailboxes import Mailboxes, Update
from bot.settings import BotSettings
from engine.errors import Unavailable

SETTINGS = BotSettings(placard_drain=timedelta(seconds=0.1), placard_update_lease=timedelta(seconds=0.3))
Handle = Callable[[Raw], Awaitable[None]]


def message(number: int, chat: int = 1) -> dict[str, Any]:
    return {"update_id": number, "message": {"message_id": number, "chat": {"id": chat}, "text": "ä 😀"}}


def press(number: int, chat: int = 1) -> dict[str, Any]:
    content = {"id": str(number), "from": {"id": 9}, "message": {"message_id": 1, "chat": {"id": chat}}}
    return {"update_id": number, "callback_query": content}


class Seen:
    """Handles updates by noting them, and lets a test wait for them."""

    def __init__(self, more: Handle | None = None) -> None:
        self.updates: list[Raw] = []
        self.given_up: list[int] = []
        self._more = more
        self._changed = asyncio.Condition()

    async def handle(self, raw: Raw) -> None:
        if self._more:
            await self._more(raw)
        async with self._changed:
            self.updates.append(raw)
            self._changed.notify_all()

    async def give_up(self, raw: Raw) -> None:
        async with self._changed:
            self.given_up.append(raw["update_id"])
            self._changed.notify_all()

    @property
    def ids(self) -> list[int]:
        return [raw["update_id"] for raw in self.updates]

    async def until(self, done: Callable[[], Any]) -> None:
        async with self._changed, asyncio.timeout(20):
            await self._changed.wait_for(done)


@asynccontextmanager
async def running(
    redis: Redis, seen: Seen, *, me: str = "bot", settings: BotSettings = SETTINGS
) -> AsyncIterator[Inbox]:
    """An inbox at work; leaving is a stop by signal."""
    inbox = Inbox(redis, settings, me=me)
    task = asyncio.create_task(inbox.run(seen.handle, seen.give_up))
    try:
        yield inbox
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


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
    assert sorted(await redis.keys("*")) == [b"bot:{inbox}:ready", b"bot:{inbox}:seen"]


async def test_a_pressed_button_does_not_wait_for_photos(redis: Redis) -> None:
    """A person who sent many photos and presses a button is answered at once."""

    async def busy(raw: Raw) -> None:
        if "message" in raw:
            await asyncio.Event().wait()

    seen = Seen(busy)
    async with running(redis, seen) as inbox:
        await inbox.put([message(1), message(2), press(3)])
        await seen.until(lambda: seen.updates)
    assert seen.ids == [3]


async def test_an_unfinished_update_is_handled_after_the_restart(redis: Redis) -> None:
    """A stopping bot gives what it began some time; what does not end in it is begun again by the next one."""
    begun = asyncio.Event()

    async def never(raw: Raw) -> None:
        begun.set()
        await asyncio.Event().wait()

    async with running(redis, Seen(never)) as inbox:
        await inbox.put([message(1), message(2)])
        await begun.wait()
    for _ in range(5):  # being stopped in the middle is not the update's fault
        begun.clear()
        async with running(redis, Seen(never)):
            await begun.wait()
    seen = Seen()
    async with running(redis, seen):
        await seen.until(lambda: len(seen.updates) == 2)
    assert seen.ids == [1, 2]


async def test_a_stopping_bot_finishes_what_it_began(redis: Redis) -> None:
    """The handler under way comes to its end, the next update waits for the next start."""
    begun = asyncio.Event()

    async def a_moment(raw: Raw) -> None:
        begun.set()
        await asyncio.sleep(0.2)

    seen = Seen(a_moment)
    patient = msgspec.structs.replace(SETTINGS, placard_drain=timedelta(seconds=5))
    async with running(redis, seen, settings=patient) as inbox:
        await inbox.put([message(1), message(2)])
        await begun.wait()
    assert seen.ids == [1]
    async with running(redis, seen):
        await seen.until(lambda: len(seen.updates) == 2)
    assert seen.ids == [1, 2]


async def test_an_update_that_kills_the_bot_is_set_aside(redis: Redis) -> None:
    """After three starts that did not live to its end it is given up and kept to be looked at; its chat goes on."""
    inbox = Inbox(redis, SETTINGS, me="bot")
    await inbox.put([message(1), message(2)])
    for _ in range(SETTINGS.placard_update_tries):
        dying = Mailboxes(redis, "bot")
        await dying.prepare()
        held = await dying.mine() or await dying.next(1, timedelta(seconds=1))
        assert await dying.take(held[0])
    seen = Seen()
    async with running(redis, seen):
        await seen.until(lambda: seen.updates)
    assert (seen.given_up, seen.ids) == ([1], [2])
    ((_, aside),) = await redis.xrange("bot:{inbox}:aside")
    assert msgspec.json.decode(aside[b"update"])["update_id"] == 1


async def test_an_update_waits_while_the_broker_is_away(redis: Redis) -> None:
    """A handler that could not reach the broker is called again; nothing is wrong with its update."""
    failures = [Unavailable("broker"), Unavailable("broker")]

    async def unlucky(raw: Raw) -> None:
        if failures:
            raise failures.pop()

    seen = Seen(unlucky)
    async with running(redis, seen) as inbox:
        await inbox.put([message(1)])
        await seen.until(lambda: seen.updates)
    assert (seen.ids, seen.given_up) == ([1], [])


async def test_updates_survive_the_death_of_the_broker(redis: Redis) -> None:
    """The server is killed while updates come and go: each is handled, in order."""
    seen = Seen()
    async with running(redis, seen) as inbox:
        for number in range(1, 61):
            if number == 30:
                os.kill((await redis.info("server"))["process_id"], signal.SIGKILL)
            await until_there(lambda number=number: inbox.put([message(number, chat=number % 3)]))  # type: ignore[misc]
        await seen.until(lambda: len(set(seen.ids)) == 60)
    for chat in range(3):
        handled = list(dict.fromkeys(number for number in seen.ids if number % 3 == chat))
        assert handled == sorted(handled)


async def test_two_bots_share_the_work(redis: Redis) -> None:
    """Behind a webhook there may be several: each update is handled by one of them, and a chat stays in order."""
    busy: defaultdict[int, int] = defaultdict(int)

    async def alone(raw: Raw) -> None:
        chat = raw["message"]["chat"]["id"]
        busy[chat] += 1
        assert busy[chat] == 1
        await asyncio.sleep(0.005)
        busy[chat] -= 1

    both: list[int] = []
    done = asyncio.Event()

    async def note(raw: Raw) -> None:
        await alone(raw)
        both.append(raw["update_id"])
        if len(both) == 200:
            done.set()

    one, other = Seen(note), Seen(note)
    async with running(redis, one, me="one") as inbox, running(redis, other, me="other"):
        for start in range(0, 200, 20):
            await inbox.put([message(number, chat=number % 20) for number in range(start, start + 20)])
        await done.wait()
    assert sorted(both) == list(range(200))
    assert one.ids
    assert other.ids
    for chat in range(20):
        handled = [number for number in both if number % 20 == chat]
        assert handled == sorted(handled)


async def test_another_bot_takes_over_from_one_that_died(redis: Redis) -> None:
    """After the lease another process handles what the dead one had begun, and the dead one can take nothing away."""
    await Inbox(redis, SETTINGS, me="dead").put([message(1), message(2)])
    dead = Mailboxes(redis, "dead")
    await dead.prepare()
    (held,) = await dead.next(1, timedelta(seconds=1))
    first = await dead.take(held)
    assert first
    begun, gate = asyncio.Event(), asyncio.Event()

    async def wait(raw: Raw) -> None:
        begun.set()
        await gate.wait()

    seen = Seen(wait)
    async with running(redis, seen, me="heir"):
        await begun.wait()
        assert await dead.renew([held]) == set()
        assert await dead.end(held, first) is None, "a bot that was only asleep finds that it is not its any more"
        gate.set()
        await seen.until(lambda: len(seen.updates) == 2)
    assert seen.ids == [1, 2]


async def test_a_long_handler_keeps_its_chat(redis: Redis) -> None:
    """A handler that takes longer than the lease is not begun a second time by another process."""
    begun: list[int] = []

    async def long(raw: Raw) -> None:
        begun.append(raw["update_id"])
        await asyncio.sleep(1)

    one, other = Seen(long), Seen(long)
    async with running(redis, one, me="one") as inbox, running(redis, other, me="other"):
        await inbox.put([message(1)])
        await asyncio.wait(
            [asyncio.ensure_future(seen.until(lambda seen=seen: seen.updates)) for seen in (one, other)],
            return_when=asyncio.FIRST_COMPLETED,
        )
    assert begun == [1]


async def test_ending_an_update_twice_takes_one_away(redis: Redis) -> None:
    """A step whose answer was lost is repeated by the connection; the next update must not be lost by it."""
    boxes = Mailboxes(redis, "bot")
    await boxes.prepare()
    rows = [Update(id=number, lane="1", body=str(number).encode()) for number in (1, 2)]
    await boxes.add(rows, now=0, remember=10)
    (held,) = await boxes.next(1, timedelta(seconds=1))
    first = await boxes.take(held)
    assert first
    await boxes.end(held, first)
    second = await boxes.end(held, first)
    assert second
    assert second.body == b"2"


@pytest.mark.parametrize(
    ("update", "expected"),
    [
        (message(1, 5), "5"),
        ({"update_id": 1, "my_chat_member": {"chat": {"id": -5}, "from": {"id": 7}}}, "-5"),
        (press(1, 5), "5:press"),
        ({"update_id": 1, "callback_query": {"id": "1", "from": {"id": 7}, "inline_message_id": "x"}}, "7:press"),
        ({"update_id": 1, "inline_query": {"id": "1", "from": {"id": 7}}}, "7:inline_query"),
        ({"update_id": 1, "poll": {"id": "1"}}, "other"),
        ({"update_id": 1, "message": "nonsense", "callback_query": None}, "other"),
    ],
)
def test_the_lane_of_an_update(update: dict[str, Any], expected: str) -> None:
    """What has to be handled in order shares a lane, whatever the update looks like."""
    assert lane(update) == expected
