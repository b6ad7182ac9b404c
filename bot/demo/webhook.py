"""Pushing updates to the bot's webhook until it answers with success."""

import asyncio
import contextlib
import time
from datetime import timedelta
from typing import Any

import aiohttp
import msgspec

from bot.demo.facts import WEBHOOK_PATIENCE
from bot.demo.updates import Update, Updates


class Target(msgspec.Struct, frozen=True, kw_only=True):
    """`secret` is sent with each update in `X-Telegram-Bot-Api-Secret-Token`."""

    url: str
    secret: str = ""
    connections: int = 40


class Webhook:
    """One chat's updates go one after another, those of different chats side by side."""

    first_retry = timedelta(seconds=1)
    """Wait after a first failure; doubles up to a minute."""

    def __init__(self, updates: Updates) -> None:
        self._updates = updates
        self._task: asyncio.Task[None] | None = None
        self._busy: set[int] = set()
        self._due: dict[int, float] = {}
        self._failures: dict[int, int] = {}
        self.target: Target | None = None
        self.last_error: tuple[int, str] | None = None
        """Unix time and words of the last failure."""

    async def set(self, target: Target | None) -> None:
        await self.close()
        self.target = target
        self._updates.webhook_set = target is not None
        self._due.clear()
        self._failures.clear()
        self.last_error = None
        if target is not None:
            self._updates.interrupt("terminated by setWebhook request")
            self._task = asyncio.create_task(self._run(target))

    async def close(self) -> None:
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
            self._task = None
        self._busy.clear()

    def info(self) -> dict[str, Any]:
        target = self.target
        info: dict[str, Any] = {
            "url": target.url if target else "",
            "has_custom_certificate": False,
            "pending_update_count": len(self._updates.pending),
        }
        if target:
            info["max_connections"] = target.connections
        if self.last_error:
            info["last_error_date"], info["last_error_message"] = self.last_error
        if self._updates.allowed:
            info["allowed_updates"] = self._updates.allowed
        return info

    async def _run(self, target: Target) -> None:
        timeout = aiohttp.ClientTimeout(total=WEBHOOK_PATIENCE.total_seconds())
        async with aiohttp.ClientSession(timeout=timeout) as session, asyncio.TaskGroup() as group:
            while True:
                self._updates.arrived.clear()
                for update in self._next(target):
                    self._busy.add(update.lane)
                    group.create_task(self._deliver(session, target, update))
                await self._rest()

    def _next(self, target: Target) -> list[Update]:
        """The first update of each chat that is neither being delivered nor waiting after a failure."""
        now = time.monotonic()
        chosen: dict[int, Update] = {}
        for update in self._updates.pending:
            if update.lane in chosen or update.lane in self._busy or self._due.get(update.lane, 0) > now:
                continue
            if len(chosen) + len(self._busy) >= target.connections:
                break
            chosen[update.lane] = update
        return list(chosen.values())

    async def _rest(self) -> None:
        now = time.monotonic()
        waits = [due - now for due in self._due.values() if due > now]
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(min(waits, default=None)):
                await self._updates.arrived.wait()

    async def _deliver(self, session: aiohttp.ClientSession, target: Target, update: Update) -> None:
        headers = {"X-Telegram-Bot-Api-Secret-Token": target.secret} if target.secret else {}
        trouble = ""
        try:
            async with session.post(target.url, json=update.json, headers=headers, allow_redirects=False) as answer:
                await answer.read()
                if not 200 <= answer.status < 300:
                    trouble = f"Wrong response from the webhook: {answer.status} {answer.reason}"
        except TimeoutError:
            trouble = "Read timeout expired"
        except aiohttp.ClientConnectorError:
            trouble = "Connection refused"
        except aiohttp.ClientError:
            trouble = "Connection closed"
        self._busy.discard(update.lane)
        if trouble:
            self.last_error = int(time.time()), trouble
            tries = self._failures[update.lane] = self._failures.get(update.lane, 0) + 1
            wait = min(self.first_retry.total_seconds() * 2 ** (tries - 1), 60)
            self._due[update.lane] = time.monotonic() + wait
            self._updates.changed()
        else:
            self._failures.pop(update.lane, None)
            self._due.pop(update.lane, None)
            self._updates.confirm(update)
        self._updates.arrived.set()
