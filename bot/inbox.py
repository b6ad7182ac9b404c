"""Updates are written down before Telegram is told that they came, then handled: in order within a chat, many chats
at once, each update at least once.

After a crash what was not done is begun again; handlers bear that, since a job has its id and a message its key. One
of these may be what brought the process down, so they are begun one by one: only the guilty one is begun again and
again without ever coming to its end, and is set aside.
"""

import asyncio
import json
import logging
import math
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import suppress
from datetime import timedelta
from typing import Any

from redis.asyncio import Redis
from redis.exceptions import RedisError, ResponseError

from bot import shape
from bot.away import until_there
from bot.drain import Drain
from bot.mailboxes import PREFIX, PRESS, PRESSED, READY, First, Held, Mailboxes, Update
from bot.settings import BotSettings

log = logging.getLogger(__name__)

Raw = Mapping[str, Any]
"""An update as Telegram wrote it."""
Handle = Callable[[Raw], Awaitable[None]]
Confirm = Callable[[str], Awaitable[None]]
_BLOCK = timedelta(seconds=4)
"""How long one question for lanes with updates may wait; less than a connection may be silent."""
_ALONE = 3.0
"""Seconds in which an update that brings the process down does so; it holds up others like it no longer."""
_LEAVING = 2.0
"""Seconds that a stopping process tries to give back its lanes."""
_AT_ONCE = 8
"""Lanes taken with one question, so that several processes share the work."""


async def _unconfirmed(_: str) -> None:
    """What is written is as safe as it gets."""


class Inbox:
    """One for each process; `me` names it among those that share the inbox. `confirm` returns once what was written
    under a prefix outlasts its server.

    What an earlier process of the same name had begun is taken up at once, what one of another name had, after the
    lease.
    """

    def __init__(
        self,
        redis: Redis,
        settings: BotSettings,
        *,
        me: str,
        confirm: Confirm = _unconfirmed,
        drain: Drain | None = None,
    ) -> None:
        self._boxes = Mailboxes(redis, me)
        self._confirm = confirm
        self._settings = settings
        self._drain = drain
        self._working: dict[Held, asyncio.Task[None]] = {}
        # Presses do not wait for room beside photos, which may wait long for their turn at Telegram.
        self._room = {stream: asyncio.Semaphore(settings.placard_chats_at_once) for stream in (READY, PRESSED)}
        self._suspects = asyncio.Lock()
        self._stopping = False
        self._looked = dict.fromkeys((READY, PRESSED), -math.inf)
        self.new = 0
        """Updates that were written down since the start, without repeats."""

    async def put(self, updates: Iterable[Raw]) -> int:
        """Write updates down, except those that came before and those that nothing can be made of; how many were new.
        When it returns they are safe."""
        rows = []
        for raw in updates:
            if (body := shape.written(raw)) is None:
                log.error("update %s is of no form that is known, and is left out", str(raw.get("update_id"))[:20])
            else:
                rows.append(Update(id=raw["update_id"], lane=lane(raw), body=body))
        if not rows:
            return 0
        new = await self._boxes.add(rows, now=time.time(), remember=self._settings.placard_remember_updates)
        self.new += new
        await self._confirm(PREFIX)
        return new

    async def aside(self) -> int:
        """Updates that were given up and are kept to be looked at."""
        return await self._boxes.aside()

    async def depth(self) -> int:
        """Lanes with updates that wait or are handled, of all processes that share the inbox."""
        return await self._boxes.depth()

    async def run(self, handle: Handle, give_up: Handle) -> None:
        """Handle updates until cancelled; then what was begun is finished within `placard_drain`.

        `handle` raises only where the broker is away (`bot.away`), and is then called again. `give_up` is called once
        for an update that was begun `placard_update_tries` times without ever coming to an end.
        """
        self._stopping = False
        keeper = asyncio.create_task(self._keep(), name="inbox leases")
        try:
            await until_there(self._boxes.prepare)
            async with asyncio.TaskGroup() as tasks:
                for stream in (READY, PRESSED):
                    tasks.create_task(self._serve(stream, handle, give_up), name=f"inbox {stream}")
        finally:
            self._stopping = True
            await (self._drain or Drain(self._settings.placard_drain)).wait(self._working.values())
            keeper.cancel()
            with suppress(asyncio.CancelledError):
                await keeper
            with suppress(RedisError, OSError):  # else they are another's when the lease is over
                async with asyncio.timeout(_LEAVING):
                    await self._boxes.leave()

    async def _serve(self, stream: str, handle: Handle, give_up: Handle) -> None:
        while True:
            for held in await until_there(lambda: self._next(stream)):
                await self._begin(held, handle, give_up)

    async def _next(self, stream: str) -> list[Held]:
        """Lanes to work on: those that were left, else new ones."""
        # Nothing is asked for before there is room: it would wait here while another process may be idle.
        wait = min(_BLOCK, self._settings.placard_update_lease / 3)
        async with self._room[stream]:
            working = sum(held.stream == stream for held in self._working)
            count = max(1, min(self._settings.placard_chats_at_once - working, _AT_ONCE))
            try:
                return await self._left(stream, count) or await self._boxes.next(stream, count, wait)
            except ResponseError as error:
                if "NOGROUP" not in str(error):
                    raise
                # The broker began anew without its data.
                await self._boxes.prepare()
                return []

    async def _left(self, stream: str, count: int) -> list[Held]:
        """Lanes of this process that nothing works on (it was restarted, or an answer of the broker was lost), and
        those of processes that are gone; looked for now and then."""
        lease = self._settings.placard_update_lease
        now = time.monotonic()
        if now - self._looked[stream] < lease.total_seconds() / 3:
            return []
        self._looked[stream] = now
        mine = [held for held in await self._boxes.mine(stream) if held not in self._working]
        found = mine or await self._boxes.abandoned(stream, count, lease)
        if found:
            # There may be more than there is room for, and nobody has to wait for those.
            self._looked[stream] = -math.inf
        return found

    async def _begin(self, held: Held, handle: Handle, give_up: Handle) -> None:
        async def work() -> None:
            try:
                await self._work(held, handle, give_up)
            except Exception:
                # The lane stays this process's and is found again when its lease is over.
                log.exception("the updates of a chat cannot be handled now")
            finally:
                del self._working[held]
                self._room[held.stream].release()

        if held not in self._working:
            await self._room[held.stream].acquire()
            self._working[held] = asyncio.create_task(work(), name="inbox lane")

    async def _work(self, held: Held, handle: Handle, give_up: Handle) -> None:
        """Handle a chat's updates until none is left."""
        try:
            first = await until_there(lambda: self._boxes.take(held))
            while first and not self._stopping:
                first = await self._one(held, first, handle, give_up)
        except asyncio.CancelledError:
            await self._boxes.release(held)
            raise
        if first:
            await self._boxes.release(held)

    async def _one(self, held: Held, first: First, handle: Handle, give_up: Handle) -> First | None:
        raw = json.loads(first.body)
        aside = ""
        if first.tries >= self._settings.placard_update_tries:
            aside = f"begun {first.tries} times"
            log.error("update %s is set aside: %s", raw.get("update_id"), aside)
            await until_there(lambda: give_up(raw))
        elif first.tries:
            await self._alone(held, lambda: handle(raw))
        else:
            await until_there(lambda: handle(raw))
        keep = self._settings.placard_set_aside
        return await until_there(lambda: self._boxes.end(held, first, aside=aside, keep_aside=keep))

    async def _alone(self, held: Held, handle: Callable[[], Awaitable[None]]) -> None:
        """Handle an update that was under way when a process died, with no other such one beside it."""
        async with self._suspects:
            if not await until_there(lambda: self._boxes.again(held)):
                return
            task = asyncio.ensure_future(until_there(handle))
            try:
                await asyncio.wait([task], timeout=_ALONE)
            except asyncio.CancelledError:
                task.cancel()
                raise
        await task

    async def _keep(self) -> None:
        """Give signs of life for the lanes that are worked on."""
        lease = self._settings.placard_update_lease
        while True:
            await asyncio.sleep(lease.total_seconds() / 3)
            await until_there(lambda: self._boxes.trim_aside(self._settings.placard_keep_aside))
            if held := list(self._working):
                try:
                    kept = await until_there(lambda held=held: self._boxes.renew(held))  # type: ignore[misc]
                except ResponseError as error:
                    # The broker began anew without its data; leases are renewed again once the group is there.
                    log.warning("the leases could not be renewed (%s)", type(error).__name__)
                    continue
                for one in held:
                    if one not in kept and one in self._working:
                        log.warning("a chat was taken over by another process")
                        self._working[one].cancel()


def lane(raw: Raw) -> str:
    """Updates of one lane are handled in order. Pressed buttons have a lane of their own in each chat: a person sees
    at once that a press was taken, however many photos wait. So have inline queries: they are asked while one types."""
    if isinstance(query := raw.get("inline_query"), dict):
        return f"{_sender(query)}:inline{PRESS}"
    if isinstance(query := raw.get("callback_query"), dict):
        return f"{_chat(query.get('message')) or _sender(query)}{PRESS}"
    for kind, content in raw.items():
        if chat := _chat(content):
            return str(chat)
        if sender := _sender(content):
            return f"{sender}:{kind}"
    return "other"


def _chat(content: Any) -> Any:
    chat = content.get("chat") if isinstance(content, dict) else None
    return chat.get("id") if isinstance(chat, dict) else None


def _sender(content: Any) -> Any:
    sender = content.get("from") if isinstance(content, dict) else None
    return sender.get("id") if isinstance(sender, dict) else None
