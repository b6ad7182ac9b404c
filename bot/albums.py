"""Albums: Telegram sends each photo of one as a message of its own and never says which is the last.

Every item is written down before its update counts as handled, so an album outlives a crash between two of its items.
The wait for the next item starts anew when an item *arrives*; when it is over, the album is closed as a whole, its
items in the order of their messages. An item that comes later still closes the album again, with all its items: the
question keeps its id and so its one answer, which is then edited.

Several bots may share the work, and the items of one album come to any of them. So the wait stands on Redis too
(`bot/waits.py`), and one bot alone closes an album at a time, under a lease: what it dies with, another closes. While
items of it are among the updates that came and are not done (their bot has just died, or has much to do) it waits on.

    bot:album:<chat>:<thread>:<group>    hash: message id -> item; `asked` once somebody asked for it, `stopped` once
                                         they did not want it any more
    bot:albums:<asker>                   set: the albums above with items of a person
"""

import asyncio
import logging
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from typing import Any

import msgspec
from redis.asyncio import Redis
from redis.exceptions import RedisError

from bot.away import until_there
from bot.drain import Drain
from bot.mailboxes import box
from bot.sender import Place
from bot.waits import Waits

log = logging.getLogger(__name__)

_ASKED, _STOPPED = b"asked", b"stopped"
_RETRY = 10
"""Waits after which an album is tried again that could not be closed."""
_LEASES = 2
"""That an album waits for its items at most: in one, another bot takes over the updates of one that died."""
_LOOK = 200
"""Updates of a chat among which items are looked for; nobody sends more beside an album."""
_SLACK = timedelta(milliseconds=100)
"""In which an album that came due has been taken."""


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """What one message brings."""

    message: int
    """Id of the message."""
    asker: int
    """Id of its sender; 0 where Telegram does not tell."""
    file: str = ""
    """Telegram's id of the file to download; empty where it is refused unseen."""
    size: int = 0
    """Bytes, as Telegram tells; 0 where it does not."""
    name: str = ""
    """File name, as sent."""
    refused: str = ""
    """What it is instead of a picture: "video", "audio" and the like."""
    caption: str = ""
    forwarded: bool = False
    language: str = ""
    """Of its sender's Telegram."""
    sent: float = 0.0
    """When it was sent, Unix time; 0 where that is not known."""
    unasked: bool = False
    """Whether it came into a group and nobody asked about it. An album is asked about where one of its items is."""


Close = Callable[[Place, str, tuple[Item, ...]], Awaitable[None]]
"""Called with where the album was sent, its group's id and its items; may be called again with more items."""


class Albums:
    """Collects albums; `open` must be entered before the first update is handled. `me` names this process among those
    that share them; `lease` is the time without a sign of life after which another one closes what it was closing."""

    def __init__(
        self, redis: Redis, *, me: str, wait: timedelta, keep: timedelta, lease: timedelta, drain: Drain
    ) -> None:
        self._redis = redis
        self._waits = Waits(redis, me=me, wait=wait, lease=lease)
        self._wait = wait
        self._keep = keep
        self._lease = lease
        self._drain = drain
        self._closing: dict[str, asyncio.Task[None]] = {}
        self._longer: Counter[str] = Counter()
        """Times that an album was left open since there were items that came and were not handled."""
        self._wake = asyncio.Event()

    @asynccontextmanager
    async def open(self, close: Close) -> AsyncIterator[None]:
        """Collect until left; albums that an earlier process left open are taken up.

        On leaving, those that are open are closed when their wait is over; what has not ended when the time to drain
        is over is taken up by another process.
        """
        await self._waits.resume()
        collecting = asyncio.create_task(self._collect(close), name="albums")
        try:
            yield
        finally:
            await self._drain.wait([asyncio.create_task(self._left(collecting), name="albums that are open")])
            tasks = (collecting, *self._closing.values())
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            with suppress(RedisError, OSError):
                await self._waits.leave()

    async def add(self, place: Place, group: str, item: Item, *, asked: bool) -> None:
        """Write an item down; `asked` where it (or the chat it was sent to) wants the album to be read.

        In a group the caption that asks may be on any of the items, so the others are kept until it comes.
        """
        key = _key(place, group)
        if await self._redis.hexists(key, _STOPPED.decode()):
            return
        fields: dict[bytes, bytes] = {str(item.message).encode(): msgspec.json.encode(item)}
        if asked:
            fields[_ASKED] = b"1"
        async with self._redis.pipeline(transaction=False) as pipe:
            if item.asker:
                pipe.sadd(_of(item.asker), key)
                pipe.expire(_of(item.asker), self._keep)
            pipe.hset(key, mapping=fields)  # type: ignore[arg-type]  # bytes are fine
            pipe.expire(key, self._keep)
            await pipe.execute()
        if asked or await self._redis.hexists(key, _ASKED.decode()):
            await self._waits.arrived(key)
            self._wake.set()

    async def items(self, place: Place, group: str) -> tuple[Item, ...]:
        """The items seen so far, in the order of their messages."""
        return await self._items(_key(place, group))

    async def stop(self, place: Place, asker: int) -> list[int]:
        """Give up the albums of a person in a chat that still wait for more items, and what comes of them later; how
        many items each had."""
        stopped = []
        for key in await self._of(asker):
            if _parted(key)[0] == place and (items := await self._items(key)) and await self._waits.drop(key):
                await self._redis.hdel(key, *(str(item.message) for item in items))
                await self._redis.hset(key, _STOPPED.decode(), 1)
                stopped.append(len(items))
        return stopped

    async def forget(self, asker: int) -> int:
        """Remove a person's items, wherever they were sent; how many there were."""
        count = 0
        for key in await self._of(asker):
            items = await self._items(key)
            if mine := [str(item.message) for item in items if item.asker == asker]:
                count += len(mine)
                await self._redis.hdel(key, *mine)
            if len(mine) == len(items):
                await self._waits.drop(key)
                await self._redis.delete(key)
        await self._redis.delete(_of(asker))
        return count

    async def _of(self, asker: int) -> list[str]:
        return [key.decode() if isinstance(key, bytes) else key for key in await self._redis.smembers(_of(asker))]

    async def _items(self, key: str) -> tuple[Item, ...]:
        fields = await self._redis.hgetall(key)
        items = [msgspec.json.decode(value, type=Item) for name, value in fields.items() if name.isdigit()]
        return tuple(sorted(items, key=lambda item: item.message))

    async def _collect(self, close: Close) -> None:
        """Close albums as they come due, also those that another bot had in hand when it died."""
        while True:
            self._wake.clear()
            try:
                rest = await until_there(lambda: self._due(close))
            except Exception:
                log.exception("albums cannot be closed now")
                rest = _RETRY * self._wait.total_seconds()
            with suppress(TimeoutError):
                async with asyncio.timeout(rest):
                    await self._wake.wait()

    async def _due(self, close: Close) -> float:
        """Take what is due and give a sign of life for what is being closed; seconds until there is more to do."""
        if held := list(self._closing):
            for key in set(held) - await self._waits.renew(held):
                if task := self._closing.get(key):
                    log.warning("an album was taken over by another process")
                    task.cancel()
        taken, rest = await self._waits.take()
        for key in taken:
            if key not in self._closing:
                self._closing[key] = asyncio.create_task(self._one(key, close), name=f"close {key}")
        most = self._lease / 3
        return (most if rest is None else min(most, rest)).total_seconds()

    async def _one(self, key: str, close: Close) -> None:
        try:
            again = await self._close(key, close)
            await until_there(lambda: self._waits.closed(key, again=again))
        finally:
            # Also where another process took it over, so that this one may close it when it comes to it again.
            del self._closing[key]
            self._wake.set()

    async def _close(self, key: str, close: Close) -> timedelta | None:
        """Close an album; the time after which it has to be tried again, None where it is closed."""
        try:
            place, group = _parted(key)
            if await self._incomplete(key, place, group):
                return self._wait
            if items := await self._items(key):
                await close(place, group, items)
        except Exception:
            log.exception("an album could not be closed and is tried again")
            return _RETRY * self._wait
        return None

    async def _incomplete(self, key: str, place: Place, group: str) -> bool:
        """Whether items that came are not handled, and were not waited for too long yet."""
        if self._longer[key] * self._wait < _LEASES * self._lease:
            updates: Any = await self._redis.lrange(box(str(place.chat)), 0, _LOOK)
            if any(group.encode() in update for update in updates):
                self._longer[key] += 1
                return True
        del self._longer[key]
        return False

    async def _left(self, collecting: "asyncio.Task[None]") -> None:
        """Wait until what is open here has come due and is closed: no item comes any more, so that is soon."""
        if await self._waits.any():
            await asyncio.wait([collecting], timeout=(self._wait + _SLACK).total_seconds())
        while self._closing:
            await asyncio.wait(list(self._closing.values()))


def _key(place: Place, group: str) -> str:
    return f"bot:album:{place.chat}:{place.thread or 0}:{group}"


def _of(asker: int) -> str:
    return f"bot:albums:{asker}"


def _parted(key: str) -> tuple[Place, str]:
    _, _, chat, thread, group = key.split(":", 4)
    return Place(chat=int(chat), thread=int(thread) or None), group
