"""Puts messages into chats exactly once, although Telegram has no way to ask for that.

A message is known by a key. Before it goes out an intent is written down, after it its id, so that the same key never
sends twice, across restarts too. Between the two the answer can get lost (a time-out, a connection that breaks, a
crash of this process). Then the message is looked for before it is sent again: its id is one of the next few after the
newest that was known when it left, so the same text is put into each of these that nothing is known of. Where
another's message or none has that id, Telegram refuses and nothing changes; in the lost message nothing changes
either, but now its id is known. Only where none is found the message goes out again. So a person never goes without
it, and sees it twice only where more than `placard_search_lost` messages came in between that the bot knows nothing of.

Changing a message needs no such care: that is repeated until Telegram has taken it.
"""

import asyncio
import itertools
import logging
import time
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import TypeVar

from telegram import Bot

from bot.calls import Call, Calls
from bot.messages import InlineMessage, Message, Mild, TextMessage
from bot.outbox import Outbox, Sent
from bot.refusals import Lost, Reason, Refused, Unreachable

log = logging.getLogger(__name__)

T = TypeVar("T")
M = TypeVar("M", bound=Mild)
_ANOTHER = 30.0
"""Seconds in which another process has sent a message that it has begun with, or has died over it."""
_SETTLE = 0.5
"""Seconds to give Telegram to finish a request whose answer was lost, before looking for what became of it."""
_SEQUENCES = 1000
"""Sequences of message ids of which something is remembered."""
_IDS = 500
"""Ids of a sequence that are remembered, those seen last."""


class _Theirs(Exception):
    """Another process is sending this message, as of two of which one was away for longer than its lease."""

    def __init__(self, record: Sent) -> None:
        super().__init__()
        self.record = record


class Known:
    """Message ids that were seen, by the sequence they are from: what is sent later gets a higher one."""

    def __init__(self) -> None:
        self._sequences: OrderedDict[int, deque[int]] = OrderedDict()

    def saw(self, chat: int, message_id: int) -> None:
        ids = self._sequences.setdefault(_sequence(chat), deque(maxlen=_IDS))
        ids.append(message_id)
        self._sequences.move_to_end(_sequence(chat))
        if len(self._sequences) > _SEQUENCES:
            self._sequences.popitem(last=False)

    def newest(self, chat: int) -> int:
        return max(self._sequences.get(_sequence(chat), ()), default=0)

    def unknown(self, chat: int, after: int, count: int) -> list[int]:
        """The next ids that nothing is known of."""
        seen = set(self._sequences.get(_sequence(chat), ()))
        return list(islice((number for number in itertools.count(after + 1) if number not in seen), count))


class Posts:
    """Sends and changes messages; whoever calls it keeps the order within a chat."""

    def __init__(self, bot: Bot, calls: Calls, outbox: Outbox, *, search: int) -> None:
        self._bot = bot
        self._calls = calls
        self._outbox = outbox
        self._search = search
        self.known = Known()

    async def prepare(self) -> None:
        """Take up what an earlier process knew; without it a message that this one loses is harder to find."""
        self.known.saw(0, await self._outbox.newest())

    async def send(
        self,
        chat: int,
        message: Message,
        reply_to: int | None,
        key: str,
        *,
        patient: bool = False,
        never_twice: bool = False,
    ) -> int:
        """Send a message unless its key was sent before; its id. Raises Unreachable or Refused, and Lost where one that
        is `never_twice` to be seen may have been sent and cannot be found."""
        record = await self._outbox.look(chat, key)
        if record and record.message is not None:
            return record.message
        known, after = record, record.after if record else 0

        async def send(form: Message, home: int) -> int:
            nonlocal after
            # Written now and not before: ids went on while the message waited for its turn.
            newest = self.known.newest(home)
            if not _sequence(home):
                # Another bot may have seen newer ones while this one was away.
                newest = max(newest, await self._outbox.newest())
            after = max(reply_to or 0, newest)
            newest = 0 if _sequence(home) else newest
            if theirs := await self._outbox.begin(chat, key, after, known=known, newest=newest or None):
                raise _Theirs(theirs)
            return await form.send(self._bot, home)

        try:
            sent = await self._find(chat, message, after) if record else None
            if sent is None and record and never_twice:
                raise Lost(key)
            while sent is None:
                try:
                    sent = await _fitting(
                        message, lambda form: self._calls.once(chat, partial(send, form), patient=patient)
                    )
                except _Theirs as theirs:
                    known = await self._ended(chat, key, theirs.record)
                    if known and known.message is not None:
                        return known.message
                    sent = await self._find(chat, message, known.after) if known else None
                    if sent is None and known and never_twice:
                        raise Lost(key) from None
                except Lost as lost:
                    log.warning("nobody knows whether %s was sent (%s)", key, lost)
                    await asyncio.sleep(_SETTLE)
                    sent = await self._find(chat, message, after)
                    if sent is None and never_twice:
                        raise
        except (Refused, Unreachable):
            await self._outbox.forget(chat, key)
            raise
        await self._outbox.end(chat, key, sent, after=after, reply_to=reply_to)
        self.known.saw(self._calls.home(chat), sent)
        return sent

    async def put(self, chat: int, message_id: int, message: TextMessage) -> None:
        """Make a message be like this one; a new one takes its place if somebody deleted it. Raises as `send`."""
        while True:
            reason = await self._put(chat, message_id, message, counts=True)
            if reason is not Reason.GONE:
                return
            key = f"instead:{message_id}"
            instead = await self._outbox.look(chat, key)
            if instead is None or instead.message is None:
                log.info("message %s is gone, a new one takes its place", message_id)
                reply_to = (await self._outbox.ours(chat)).get(message_id)
                await self.send(chat, replace(message, reply_to=reply_to), reply_to, key)
                return
            message_id = instead.message

    async def put_inline(self, person: int, message: InlineMessage) -> None:
        """Make a message in a chat that the bot is not in be like this one; it counts as one to the person who asked
        there. Where it is gone there is no other. Raises as `send`."""

        def put(form: InlineMessage) -> Awaitable[None]:
            return self._calls.until_taken(person, lambda _: form.put(self._bot))

        try:
            await _fitting(message, put)
        except Refused as refused:
            if refused.reason not in (Reason.UNCHANGED, Reason.GONE):
                raise

    async def _ended(self, chat: int, key: str, record: Sent | None) -> Sent | None:
        """What became of a message that another process was about to send, once that is known or took too long."""
        end = time.monotonic() + _ANOTHER
        while record and record.message is None and time.monotonic() < end:
            await asyncio.sleep(_SETTLE)
            record = await self._outbox.look(chat, key)
        return record

    async def _find(self, chat: int, message: Message, after: int) -> int | None:
        """The id of a message that may have been sent, if it was."""
        for message_id in await self._outbox.ours(chat):
            self.known.saw(self._calls.home(chat), message_id)
        for candidate in self.known.unknown(self._calls.home(chat), after, self._search):
            if await self._put(chat, candidate, message, counts=False) is not Reason.GONE:
                log.info("message %s had been sent", candidate)
                return candidate
        return None

    async def _put(self, chat: int, message_id: int, message: Message, *, counts: bool) -> Reason | None:
        """Change a message of the bot; UNCHANGED where it is like that already, GONE where there is none."""

        def put(form: Message) -> Awaitable[None]:
            return self._calls.until_taken(chat, _putting(form, self._bot, message_id), counts=counts)

        try:
            await _fitting(message, put)
        except Refused as refused:
            if refused.reason not in (Reason.UNCHANGED, Reason.GONE):
                raise
            return refused.reason
        return None


async def _fitting(message: M, call: Callable[[M], Awaitable[T]]) -> T:
    """Make a call with the message, or with what is left of it without what Telegram refuses."""
    while True:
        try:
            return await call(message)
        except Refused as refused:
            milder = message.milder(refused)
            if milder is None:
                raise
            log.info("a part of a message is refused, it goes out without it: %s", refused.reason)
            message = milder


def _putting(message: Message, bot: Bot, message_id: int) -> Call[None]:
    return lambda chat: message.put(bot, chat, message_id)


def _sequence(chat: int) -> int:
    """Which sequence of message ids a chat uses: a supergroup or channel has its own, all other chats share one."""
    return chat if chat < -1_000_000_000_000 else 0
