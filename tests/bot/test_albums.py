"""An album is collected whole, in order, and across a crash."""

import asyncio
from datetime import timedelta

from redis.asyncio import Redis

from bot.albums import Albums, Item
from bot.drain import Drain
from bot.sender import Place
from engine.settings import HOUR

HERE = Place(chat=1)
WAIT = timedelta(milliseconds=50)
LONG = timedelta(minutes=5)


class Closed:
    """Records what is closed, and lets a test wait for it."""

    def __init__(self) -> None:
        self.albums: list[tuple[Place, str, list[int]]] = []
        self._more = asyncio.Condition()

    async def __call__(self, place: Place, group: str, items: tuple[Item, ...]) -> None:
        async with self._more:
            self.albums.append((place, group, [item.message for item in items]))
            self._more.notify_all()

    async def reaches(self, count: int) -> list[tuple[Place, str, list[int]]]:
        async with self._more:
            await self._more.wait_for(lambda: len(self.albums) >= count)
        return self.albums


def collector(
    redis: Redis, me: str = "bot", *, wait: timedelta = WAIT, lease: timedelta = LONG, drain: timedelta = LONG
) -> Albums:
    return Albums(redis, me=me, wait=wait, keep=HOUR, lease=lease, drain=Drain(drain))


def item(message: int) -> Item:
    return Item(message=message, asker=7, file=f"file {message}")


async def test_items_are_closed_together_in_the_order_of_their_messages(redis: Redis) -> None:
    """Whatever order Telegram delivers them in, the pages stand as they were sent."""
    closed = Closed()
    albums = collector(redis)
    async with albums.open(closed):
        for message in (12, 10, 11):
            await albums.add(HERE, "a", item(message), asked=True)
        assert await closed.reaches(1) == [(HERE, "a", [10, 11, 12])]


async def test_albums_in_two_topics_are_two(redis: Redis) -> None:
    """The same group of photos posted in two topics of a forum does not mix."""
    closed = Closed()
    albums = collector(redis)
    there = Place(chat=1, thread=5)
    async with albums.open(closed):
        await albums.add(HERE, "a", item(10), asked=True)
        await albums.add(there, "a", item(11), asked=True)
        assert sorted(await closed.reaches(2), key=str) == sorted([(HERE, "a", [10]), (there, "a", [11])], key=str)


async def test_nobody_asked_and_nothing_is_closed(redis: Redis) -> None:
    """In a group the items wait for the caption that asks, whichever of them it is on."""
    closed = Closed()
    albums = collector(redis)
    async with albums.open(closed):
        await albums.add(HERE, "a", item(10), asked=False)
        await albums.add(HERE, "b", item(20), asked=False)
        await albums.add(HERE, "b", item(21), asked=True)
        await albums.add(HERE, "b", item(22), asked=False)
        assert await closed.reaches(1) == [(HERE, "b", [20, 21, 22])]
    assert len(closed.albums) == 1
    assert [found.message for found in await albums.items(HERE, "a")] == [10]


async def test_leaving_closes_what_is_open(redis: Redis) -> None:
    """A bot that is stopped in the middle of an album answers what it has."""
    closed = Closed()
    albums = collector(redis)
    async with albums.open(closed):
        await albums.add(HERE, "a", item(10), asked=True)
    assert closed.albums == [(HERE, "a", [10])]


async def test_leaving_does_not_wait_for_ever(redis: Redis) -> None:
    """Telegram is away while the bot stops: the album is left to the next start."""

    async def never(place: Place, group: str, items: tuple[Item, ...]) -> None:
        await asyncio.Event().wait()

    stuck = collector(redis, drain=2 * WAIT)
    async with stuck.open(never):
        await stuck.add(HERE, "a", item(10), asked=True)
    closed = Closed()
    after = collector(redis)
    async with after.open(closed):
        assert await closed.reaches(1) == [(HERE, "a", [10])]


async def test_a_crash_between_two_items_loses_neither(redis: Redis) -> None:
    """The process dies without a word after the first item; the next one closes the album with both."""
    before = collector(redis, wait=LONG)
    await before.add(HERE, "a", item(10), asked=True)
    closed = Closed()
    after = collector(redis)
    async with after.open(closed):
        await after.add(HERE, "a", item(11), asked=True)
        assert await closed.reaches(1) == [(HERE, "a", [10, 11])]


async def test_an_item_that_comes_late_closes_the_album_again(redis: Redis) -> None:
    """All items are handed over once more, so that the one answer can be changed."""
    closed = Closed()
    albums = collector(redis)
    async with albums.open(closed):
        await albums.add(HERE, "a", item(10), asked=True)
        await closed.reaches(1)
        await albums.add(HERE, "a", item(11), asked=False)
        assert (await closed.reaches(2))[1] == (HERE, "a", [10, 11])


async def test_an_item_delivered_twice_counts_once(redis: Redis) -> None:
    """Telegram repeats an update; the album has one photo of it."""
    closed = Closed()
    albums = collector(redis)
    async with albums.open(closed):
        for _ in range(2):
            await albums.add(HERE, "a", item(10), asked=True)
        assert await closed.reaches(1) == [(HERE, "a", [10])]


async def test_an_album_that_cannot_be_closed_is_tried_again(redis: Redis) -> None:
    """Where what comes after fails, the album is not lost."""
    closed = Closed()
    failures = [OSError("no network")]

    async def close(place: Place, group: str, items: tuple[Item, ...]) -> None:
        if failures:
            raise failures.pop()
        await closed(place, group, items)

    albums = collector(redis)
    async with albums.open(close):
        await albums.add(HERE, "a", item(10), asked=True)
        assert await closed.reaches(1) == [(HERE, "a", [10])]


async def test_an_album_whose_items_come_to_two_bots_is_closed_once(redis: Redis) -> None:
    """Whichever of them takes it, it is one question with all photos, and the wait is that of the last one."""
    closed = Closed()
    wait = timedelta(seconds=1)  # none of the pauses below is as long, on a busy machine either
    one, two = collector(redis, "one", wait=wait), collector(redis, "two", wait=wait)
    async with one.open(closed), two.open(closed):
        for message in range(10, 18):
            await (one, two)[message % 2].add(HERE, "a", item(message), asked=message == 10)
            await asyncio.sleep(WAIT.total_seconds() / 5)
        await closed.reaches(1)
        await asyncio.sleep(WAIT.total_seconds())
    assert closed.albums == [(HERE, "a", list(range(10, 18)))]


async def test_what_a_bot_dies_with_another_closes_after_its_lease(redis: Redis) -> None:
    """The one that took the album gives no sign of life any more, and nobody has to start it again."""
    taken, closed = asyncio.Event(), Closed()

    async def dies(place: Place, group: str, items: tuple[Item, ...]) -> None:
        taken.set()
        dying.cancel()  # the collector, which gives the signs of life
        await asyncio.Event().wait()

    one = collector(redis, "one", lease=4 * WAIT)
    dying = asyncio.create_task(one._collect(dies))
    await one.add(HERE, "a", item(10), asked=True)
    await taken.wait()
    two = collector(redis, "two", lease=4 * WAIT)
    async with two.open(closed):
        await two.add(HERE, "a", item(11), asked=True)
        assert await closed.reaches(1) == [(HERE, "a", [10, 11])]
    for task in one._closing.values():
        task.cancel()


async def test_an_album_is_not_taken_from_a_bot_that_is_at_it(redis: Redis) -> None:
    """Its question may take longer than a lease, as when Telegram makes it wait: it gives signs of life meanwhile."""
    closed, slow, lease = Closed(), asyncio.Event(), timedelta(seconds=1.5)

    async def close(place: Place, group: str, items: tuple[Item, ...]) -> None:
        slow.set()
        await asyncio.sleep(1.5 * lease.total_seconds())
        await closed(place, group, items)

    one, two = collector(redis, "one", lease=lease), collector(redis, "two", lease=lease)
    async with one.open(close):
        await one.add(HERE, "a", item(10), asked=True)
        await slow.wait()
        async with two.open(closed):
            assert await closed.reaches(1) == [(HERE, "a", [10])]
            await asyncio.sleep(lease.total_seconds() / 2)
    assert len(closed.albums) == 1


async def test_an_album_waits_for_items_that_came_and_are_not_handled(redis: Redis) -> None:
    """As when the bot that has them just died; what else waits in the chat holds the album up for nothing."""
    closed = Closed()
    one, box = collector(redis, "one"), "bot:{inbox}:box:1"
    await redis.rpush(box, '{"message": {"media_group_id": "another"}}', '{"message": {"media_group_id": "777"}}')
    async with one.open(closed):
        await one.add(HERE, "888", item(5), asked=True)
        await one.add(HERE, "777", item(10), asked=True)
        assert await closed.reaches(1) == [(HERE, "888", [5])]
        await one.add(HERE, "777", item(11), asked=True)
        await redis.rpop(box)
        assert (await closed.reaches(2))[1] == (HERE, "777", [10, 11])


async def test_a_bot_that_lost_an_album_to_another_closes_it_when_it_comes_to_it_again(redis: Redis) -> None:
    """It was away for longer than its lease while it closed the album; an item that comes later is not lost on it."""
    taken, closed = asyncio.Event(), Closed()

    async def close(place: Place, group: str, items: tuple[Item, ...]) -> None:
        if not taken.is_set():
            taken.set()
            await asyncio.Event().wait()
        await closed(place, group, items)

    one = collector(redis, "one", lease=4 * WAIT)
    async with one.open(close):
        await one.add(HERE, "a", item(10), asked=True)
        await taken.wait()
        await redis.hset("bot:{albums}:closing", "bot:album:1:0:a", "two")  # which then closes it, and is gone
        await closed.reaches(1)
        await one.add(HERE, "a", item(11), asked=True)
        assert (await closed.reaches(2))[-1] == (HERE, "a", [10, 11])
