"""Updates to put into an inbox, and a handler that a test can wait for."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from typing import Any

from redis.asyncio import Redis

from bot.inbox import Inbox, Raw
from bot.settings import BotSettings

SETTINGS = BotSettings(placard_drain=timedelta(seconds=0.1), placard_update_lease=timedelta(seconds=0.3))
Handle = Callable[[Raw], Awaitable[None]]


def message(number: int, chat: int = 1) -> dict[str, Any]:
    return {"update_id": number, "message": {"message_id": number, "date": 1, "chat": {"id": chat}, "text": "ä 😀"}}


def press(number: int, chat: int = 1) -> dict[str, Any]:
    content = {"id": str(number), "from": {"id": 9}, "message": {"message_id": 1, "date": 1, "chat": {"id": chat}}}
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
