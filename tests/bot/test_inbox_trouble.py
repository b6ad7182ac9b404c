"""No update is lost or handled twice when the bot or the broker dies, and bots that share an inbox share the work."""

import asyncio
import json
import os
import signal
from collections import defaultdict
from datetime import timedelta

import msgspec
from redis.asyncio import Redis

from bot.away import until_there
from bot.inbox import Inbox, Raw
from bot.mailboxes import READY, Mailboxes, Update
from engine.errors import Unavailable
from tests.bot.updates import SETTINGS, Seen, message, running


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
    """After some starts that did not live to its end it is given up and kept to be looked at; its chat goes on."""
    inbox = Inbox(redis, SETTINGS, me="bot")
    await inbox.put([message(1), message(2)])
    for _ in range(SETTINGS.placard_update_tries):
        dying = Mailboxes(redis, "bot")
        await dying.prepare()
        held = await dying.mine(READY) or await dying.next(READY, 1, timedelta(seconds=1))
        first = await dying.take(held[0])
        assert first
        if first.tries:
            assert await dying.again(held[0])
    seen = Seen()
    async with running(redis, seen):
        await seen.until(lambda: seen.updates)
    assert (seen.given_up, seen.ids) == ([1], [2])
    ((_, aside),) = await redis.xrange("bot:{inbox}:aside")
    assert msgspec.json.decode(aside[b"update"])["update_id"] == 1


async def test_the_innocent_are_told_from_the_one_that_kills(redis: Redis) -> None:
    """Many updates were under way each time the bot died: after the restart they are begun one by one, so that only
    the guilty one is found each time, and the others are handled."""
    await Inbox(redis, SETTINGS, me="bot").put([message(number, chat=number) for number in range(1, 11)])
    dying = Mailboxes(redis, "bot")
    await dying.prepare()
    for held in await dying.next(READY, 10, timedelta(seconds=1)):
        await dying.take(held)
    busy = 0

    async def alone(raw: Raw) -> None:
        nonlocal busy
        busy += 1
        assert busy == 1
        await asyncio.sleep(0.01)
        busy -= 1

    seen = Seen(alone)
    async with running(redis, seen):
        await seen.until(lambda: len(seen.updates) == 10)
    assert (sorted(seen.ids), seen.given_up) == (list(range(1, 11)), [])


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

    async def note(raw: Raw) -> None:
        await alone(raw)
        both.append(raw["update_id"])

    one, other, sent = Seen(note), Seen(note), 0
    async with running(redis, one, me="one") as inbox, running(redis, other, me="other"):
        # On a busy machine one of them comes up late, when the other has all chats in hand: more chats write then.
        while sent < 200 or not (one.ids and other.ids):
            first = sent if sent >= 200 else 0
            await inbox.put([message(sent + number, chat=first + number) for number in range(20)])
            sent += 20
        while len(both) < sent:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    assert sorted(both) == list(range(sent))
    for chat in range(20):
        handled = [number for number in both if number < 200 and number % 20 == chat]
        assert handled == sorted(handled)


async def test_another_bot_takes_over_from_one_that_died(redis: Redis) -> None:
    """After the lease another process handles what the dead one had begun, and the dead one can take nothing away."""
    await Inbox(redis, SETTINGS, me="dead").put([message(1), message(2)])
    dead = Mailboxes(redis, "dead")
    await dead.prepare()
    (held,) = await dead.next(READY, 1, timedelta(seconds=1))
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


async def test_a_broker_that_began_anew_does_not_end_the_leases(redis: Redis) -> None:
    """The broker lost its data while a bot worked; what comes after is still handled by one bot only."""
    handled: list[int] = []
    begun = {1: asyncio.Event(), 2: asyncio.Event()}
    gate, done = asyncio.Event(), asyncio.Event()

    async def long(raw: Raw) -> None:
        number = raw["update_id"]
        handled.append(number)
        begun[number].set()
        await (gate.wait() if number == 1 else asyncio.sleep(1))
        if number == 2:
            done.set()

    full = msgspec.structs.replace(SETTINGS, placard_chats_at_once=1)  # it asks for nothing more while it works
    async with running(redis, Seen(long), me="one", settings=full) as inbox:
        await inbox.put([message(1)])
        await begun[1].wait()
        await redis.flushall()
        await asyncio.sleep(SETTINGS.placard_update_lease.total_seconds())  # a sign of life falls into this time
        gate.set()
        await inbox.put([message(2, chat=2)])
        await begun[2].wait()
        async with running(redis, Seen(long), me="other"):
            await done.wait()
    assert handled == [1, 2]


async def test_ending_an_update_twice_takes_one_away(redis: Redis) -> None:
    """A step whose answer was lost is repeated by the connection; the next update must not be lost by it."""
    boxes = Mailboxes(redis, "bot")
    await boxes.prepare()
    rows = [Update(id=number, lane="1", body=str(number).encode()) for number in (1, 2)]
    await boxes.add(rows, now=0, remember=10)
    (held,) = await boxes.next(READY, 1, timedelta(seconds=1))
    first = await boxes.take(held)
    assert first
    await boxes.end(held, first)
    second = await boxes.end(held, first)
    assert second
    assert second.body == b"2"


async def fill(boxes: Mailboxes, chats: int) -> None:
    """A message from each of so many chats."""
    bodies = (json.dumps(message(number, chat=number)).encode() for number in range(chats))
    updates = [Update(id=number, lane=str(number), body=body) for number, body in enumerate(bodies)]
    await boxes.add(updates, now=0.0, remember=chats)


async def test_all_that_a_stopped_bot_left_is_taken_up_at_once(redis: Redis) -> None:
    """However many chats it was at, and however long the lease is."""
    patient = msgspec.structs.replace(SETTINGS, placard_update_lease=timedelta(minutes=5))
    left, seen = Mailboxes(redis, "left"), Seen()
    await left.prepare()
    await fill(left, 40)
    assert len(await left.next(READY, 40, timedelta(seconds=1))) == 40
    await left.leave()
    async with running(redis, seen, me="other", settings=patient):
        await seen.until(lambda: len(seen.updates) == 40)


async def test_what_a_bot_left_is_found_behind_much_that_others_work_on(redis: Redis) -> None:
    """Its place among the chats of all bots makes no difference."""
    busy, left, taker = Mailboxes(redis, "busy"), Mailboxes(redis, "left"), Mailboxes(redis, "taker")
    await busy.prepare()
    await fill(busy, 301)
    assert len(await busy.next(READY, 300, timedelta(seconds=1))) == 300
    assert len(await left.next(READY, 1, timedelta(seconds=1))) == 1
    await left.leave()
    assert [held.lane for held in await taker.abandoned(READY, 8, timedelta(minutes=5))] == ["300"]
