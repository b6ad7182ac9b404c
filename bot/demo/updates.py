"""Updates on their way to the bot: kept until confirmed, handed out by long poll or pushed to a webhook."""

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Any

import msgspec

from bot.demo.facts import POLL, UPDATES
from bot.demo.refusals import Refusal
from bot.demo.world import ticks

_ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
"""Kinds that are sent only to a bot that names them."""
_WEBHOOK_ACTIVE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
_REMEMBERED = 1000
"""Confirmed updates that may still be sent a second time."""


class Update(msgspec.Struct, frozen=True, kw_only=True):
    """`lane` orders delivery to a webhook: one at a time of the same chat or person."""

    id: int
    lane: int
    json: dict[str, Any]


class Updates:
    def __init__(self, changed: Callable[[], None]) -> None:
        """`changed` is called when the bot confirmed something or failed to."""
        self.changed = changed
        self.pending: deque[Update] = deque()
        self.allowed: list[str] = []
        """Kinds that the bot asked for; empty: all but those that have to be named."""
        self.webhook_set = False
        self.arrived = asyncio.Event()
        """Set when there is something new; whoever waits clears it."""
        self._last_id = ticks()
        self._poll: asyncio.Future[str] | None = None
        self._repeats: list[Update] = []
        self._delivered: deque[Update] = deque(maxlen=_REMEMBERED)

    def put(self, kind: str, payload: dict[str, Any], lane: int) -> None:
        """Queue an update of a kind that the bot wants."""
        if (self.allowed and kind not in self.allowed) or (not self.allowed and kind in _ON_REQUEST):
            return
        self._last_id += 1
        self.pending.append(Update(id=self._last_id, lane=lane, json={"update_id": self._last_id, kind: payload}))
        self._wake()

    def confirm(self, update: Update) -> None:
        """The webhook took it."""
        self.pending = deque(other for other in self.pending if other.id != update.id)
        self._delivered.append(update)
        self.changed()

    def redeliver(self, count: int = 1) -> int:
        """Send the last confirmed updates once more, as Telegram does after an answer that it did not get."""
        again = list(self._delivered)[-count:] if count else []
        if self.webhook_set:
            self.pending.extendleft(reversed(again))
        else:
            self._repeats.extend(again)
        self._wake()
        return len(again)

    def drop(self) -> None:
        self.pending.clear()
        self._repeats.clear()

    def interrupt(self, reason: str) -> None:
        """End the poll that waits, with a conflict."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(reason)

    def _wake(self) -> None:
        self.arrived.set()
        self.interrupt("")

    async def poll(self, offset: int, limit: int, seconds: int, allowed: list[str] | None) -> list[dict[str, Any]]:
        """One getUpdates; refuses while a webhook is set, and the one that waits when another begins."""
        if self.webhook_set:
            raise Refusal(409, f"Conflict: {_WEBHOOK_ACTIVE}")
        self.interrupt("terminated by other getUpdates request; make sure that only one bot instance is running")
        if allowed is not None:
            self.allowed = allowed
        self._forget(offset)
        limit = limit if 1 <= limit <= UPDATES else UPDATES
        if not (self.pending or self._repeats) and seconds > 0:
            await self._wait(min(seconds, POLL))
        repeats, self._repeats = self._repeats[:limit], self._repeats[limit:]
        return [update.json for update in (*repeats, *self.pending)][:limit]

    async def _wait(self, seconds: int) -> None:
        mine: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._poll = mine
        try:
            async with asyncio.timeout(seconds):
                conflict = await mine
        except TimeoutError:
            return
        finally:
            if self._poll is mine:
                self._poll = None
        if conflict:
            raise Refusal(409, f"Conflict: {conflict}")

    def _forget(self, offset: int) -> None:
        if offset < 0:
            offset = self.pending[offset].id if len(self.pending) >= -offset else 0
        while self.pending and self.pending[0].id < offset:
            self._delivered.append(self.pending.popleft())
        self.changed()
