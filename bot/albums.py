"""Albums: Telegram sends each photo of one as a message of its own and never says which is the last.

Every item is written down before its update counts as handled, so an album outlives a crash between two of its items.
The wait for the next item starts anew when an item *arrives*; when it is over, the album is closed as a whole, its
items in the order of their messages. An item that comes later still closes the album again, with all its items: the
question keeps its id and so its one answer, which is then edited.

    bot:album:<chat>:<thread>:<group>    hash: message id -> item; `asked` once somebody asked for it
    bot:albums                           set of the albums above that wait to be closed
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from weakref import WeakValueDictionary

import msgspec
from redis.asyncio import Redis

from bot.sender import Place

log = logging.getLogger(__name__)

_OPEN = "bot:albums"
_ASKED = b"asked"
_RETRY = 10
"""Waits after which an album is tried again that could not be closed."""


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


Close = Callable[[Place, str, tuple[Item, ...]], Awaitable[None]]
"""Called with where the album was sent, its group's id and its items; may be called again with more items."""


class Albums:
    """Collects albums; `open` must be entered before the first update is handled."""

    def __init__(self, redis: Redis, *, wait: timedelta, keep: timedelta, drain: timedelta) -> None:
        self._redis = redis
        self._wait = wait
        self._keep = keep
        self._drain = drain
        self._timers: dict[str, asyncio.Task[None]] = {}
        self._closing: set[asyncio.Task[None]] = set()
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._close: Close | None = None
        self._leaving = False

    @asynccontextmanager
    async def open(self, close: Close) -> AsyncIterator[None]:
        """Collect until left; albums that an earlier process left open are taken up.

        On leaving those that are open are closed; what does not end within `drain` is taken up by the next process.
        """
        self._close = close
        for key in await self._redis.smembers(_OPEN):
            self._restart(key.decode() if isinstance(key, bytes) else key)
        try:
            yield
        finally:
            waiting = list(self._timers)
            for timer in self._timers.values():
                timer.cancel()
            self._timers.clear()
            self._leaving = True
            if ending := {*self._closing, *(asyncio.create_task(self._closed(key)) for key in waiting)}:
                await asyncio.wait(ending, timeout=self._drain.total_seconds())
                for task in ending:
                    task.cancel()
                await asyncio.gather(*ending, return_exceptions=True)

    async def add(self, place: Place, group: str, item: Item, *, asked: bool) -> None:
        """Write an item down; `asked` where it (or the chat it was sent to) wants the album to be read.

        In a group the caption that asks may be on any of the items, so the others are kept until it comes.
        """
        key = _key(place, group)
        fields: dict[bytes, bytes] = {str(item.message).encode(): msgspec.json.encode(item)}
        if asked:
            fields[_ASKED] = b"1"
        async with self._redis.pipeline(transaction=False) as pipe:
            pipe.hset(key, mapping=fields)  # type: ignore[arg-type]  # bytes are fine
            pipe.expire(key, self._keep)
            await pipe.execute()
        if asked or await self._redis.hexists(key, _ASKED.decode()):
            self._restart(key)
            await self._redis.sadd(_OPEN, key)

    async def items(self, place: Place, group: str) -> tuple[Item, ...]:
        """The items seen so far, in the order of their messages."""
        return await self._items(_key(place, group))

    async def _items(self, key: str) -> tuple[Item, ...]:
        fields = await self._redis.hgetall(key)
        items = [msgspec.json.decode(value, type=Item) for name, value in fields.items() if name != _ASKED]
        return tuple(sorted(items, key=lambda item: item.message))

    def _restart(self, key: str, patience: int = 1) -> None:
        """(Re)start the wait, `patience` times as long as usual."""
        if timer := self._timers.get(key):
            timer.cancel()
        self._timers[key] = asyncio.create_task(self._later(key, self._wait * patience), name=f"wait for {key}")

    async def _later(self, key: str, wait: timedelta) -> None:
        await asyncio.sleep(wait.total_seconds())
        # From here on an item that arrives must not cancel the closing: it starts another one.
        del self._timers[key]
        closing = asyncio.create_task(self._closed(key), name=f"close {key}")
        self._closing.add(closing)
        closing.add_done_callback(self._closing.discard)

    async def _closed(self, key: str) -> None:
        async with self._locks.setdefault(key, asyncio.Lock()):
            place, group = _parted(key)
            try:
                if self._close and (items := await self._items(key)):
                    await self._close(place, group, items)
                if key not in self._timers:
                    await self._redis.srem(_OPEN, key)
            except Exception:
                log.exception("an album could not be closed and is tried again")
                if key not in self._timers and not self._leaving:
                    self._restart(key, patience=_RETRY)


def _key(place: Place, group: str) -> str:
    return f"bot:album:{place.chat}:{place.thread or 0}:{group}"


def _parted(key: str) -> tuple[Place, str]:
    _, _, chat, thread, group = key.split(":", 4)
    return Place(chat=int(chat), thread=int(thread) or None), group
