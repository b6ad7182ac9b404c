"""Everything that goes into a chat passes here: once, in order, at Telegram's pace.

How a message is sent exactly once stands in `bot/posts.py`, how a change that only shows progress gives way to
everything else in `bot/hints.py`.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from typing import Any, TypeVar

import msgspec
from redis.asyncio import Redis
from telegram import (
    Bot,
    InlineKeyboardMarkup,
    InlineQueryResult,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
)
from telegram.error import TelegramError

from bot.calls import Calls
from bot.download import Room, download
from bot.drain import Drain
from bot.hints import Hints
from bot.lanes import Lanes
from bot.lookup import Lookup
from bot.messages import NO_PREVIEW, FileMessage, InlineMessage, Message, PictureMessage, TextMessage
from bot.outbox import Outbox
from bot.pace import Pace
from bot.posts import Posts
from bot.refusals import Lost, Reason, Refused, Unreachable, Wait, judge
from bot.rich import Rich, cut
from bot.settings import BotSettings
from engine import logs
from engine.settings import SECOND

__all__ = ["Place", "Refused", "Sender", "Unreachable"]

log = logging.getLogger(__name__)

T = TypeVar("T")
Quiet = Callable[[int], Awaitable[bool]]
_PRESS = 10 * SECOND
"""Longest wait that Telegram may ask for before the sign that a button was pressed: later nobody looks any more."""
_ANSWER = 200
"""Characters of the answer to a pressed button; one that is longer Telegram does not take at all."""
_OFFERED = 1
"""Seconds that Telegram gives the same answer to an inline query again: the message may be changed meanwhile."""
_FROM_INLINE = "inline"
"""What /start brings along where the button above an inline query's results was tapped."""
_LAST_WORD = 1.0
"""Seconds that a request under way gets even where the time to drain is over: what is cut off has to be looked for."""


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where a message goes."""

    chat: int
    thread: int | None = None
    """Topic of a forum; None outside of topics."""


class Sender:
    """Sends and changes messages; used by one event loop, any number of calls at once.

    A call that is cancelled does not cut off its request: that is finished and recorded, until `close` gives it up.
    """

    def __init__(
        self,
        bot: Bot,
        redis: Redis,
        settings: BotSettings,
        *,
        pace: Pace | None = None,
        drain: Drain | None = None,
        quiet: Quiet | None = None,
    ) -> None:
        """`quiet` tells of a group whether what goes there now makes no sound."""
        self._bot = bot
        self._quiet = quiet
        self._settings = settings
        self._drain = drain or Drain(settings.placard_drain)
        self._pace = pace or Pace(settings)
        self._calls = Calls(self._pace, insist=settings.placard_insist)
        outbox = Outbox(redis, keep=settings.placard_remember_sent)
        self._posts = Posts(bot, self._calls, outbox, search=settings.placard_search_lost)
        self.lookup = Lookup(bot, self._calls, settings)
        self._lanes = Lanes()
        # Fewer than there are connections, so that no answer waits for somebody's photo.
        self._downloads = Room(settings)
        self._hints = Hints(bot, self._calls, self._pace, self._lanes)
        self._tasks: set[asyncio.Task[Any]] = set()

    async def prepare(self) -> None:
        """To be called once, before the first message goes out."""
        await self._posts.prepare()

    def home(self, chat: int) -> int:
        """The id that a chat has now; a group that became a supergroup has another one."""
        return self._calls.home(chat)

    def saw(self, chat: int, message_id: int) -> None:
        """A message with this id stands in the chat; it narrows the search for one that is lost."""
        self._posts.known.saw(chat, message_id)

    async def send(
        self,
        place: Place,
        rich: Rich,
        *,
        reply_to: int | None = None,
        buttons: InlineKeyboardMarkup | None = None,
        key: str,
        patient: bool = False,
        only: int | None = None,
        never_twice: bool = False,
    ) -> int:
        """Send a text, once for each key; the id of its message. `patient`: it gives way to answers in other chats.
        `never_twice`: rather not at all, so it raises Lost where nobody can tell whether it went out.
        `only`: the one person of a group who sees it, where Telegram can do that; its id is 0 then.

        Raises Unreachable where the chat takes nothing, Refused where Telegram does not take the text.
        """
        message = TextMessage(rich=rich, buttons=buttons, thread=place.thread, reply_to=reply_to, only=only)
        try:
            return await self._finished(
                self._send(place.chat, message, reply_to, key, patient=patient, never_twice=never_twice)
            )
        except Unreachable:
            if only is None:
                raise
        # Telegram may say in these words, too, that a bot which is no admin cannot speak to one person alone.
        return await self._finished(self._send(place.chat, replace(message, only=None), reply_to, key))

    async def document(
        self,
        place: Place,
        name: str,
        data: bytes,
        *,
        caption: Rich | None = None,
        reply_to: int | None = None,
        key: str,
    ) -> int:
        """Send a file, once for each key; the id of its message. Raises as `send` does."""
        message = FileMessage(name=name, data=data, caption=caption or Rich(), thread=place.thread, reply_to=reply_to)
        return await self._finished(self._send(place.chat, message, reply_to, key))

    async def picture(self, place: Place, data: bytes, *, caption: Rich, reply_to: int | None = None, key: str) -> int:
        """Show a PNG or JPEG, once for each key; the id of its message. Raises as `send` does."""
        message = PictureMessage(data=data, caption=caption, thread=place.thread, reply_to=reply_to)
        return await self._finished(self._send(place.chat, message, reply_to, key))

    async def edit(
        self,
        place: Place,
        message_id: int,
        rich: Rich,
        *,
        buttons: InlineKeyboardMarkup | None = None,
        final: bool = False,
        then: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        """Change a message of the bot.

        `final`: repeated until Telegram has taken it; where the message is gone, a new one is sent in its place.
        Otherwise it is a sign of progress: returns at once, and may never be shown; `then` is called once it was, or
        may have been. Raises as `send` does.
        """
        message = TextMessage(rich=rich, buttons=buttons, thread=place.thread)
        if final:
            self._hints.drop(place.chat, message_id)
            await self._finished(self._put(place.chat, message_id, message))
        elif self._hints.put(place.chat, message_id, message):
            self._started(self._hint(place.chat, message_id, then))

    async def answer(self, callback_query_id: str, text: str = "", *, alert: bool = False) -> None:
        """Answer a pressed button; a press that Telegram has given up on is let go."""
        while True:
            try:
                said = cut(Rich(text), _ANSWER).text
                await self._bot.answer_callback_query(callback_query_id, said or None, show_alert=alert or None)
                return
            except TelegramError as error:
                trouble = judge(error)
            if not isinstance(trouble, Wait) or trouble.wait > _PRESS:
                log.info("a pressed button could not be answered: %s", trouble)
                return
            await asyncio.sleep(trouble.wait.total_seconds())

    async def guest(self, guest_query_id: str, text: str) -> str:
        """Answer in a chat that the bot is not in; Telegram's id of that message, empty where it takes none."""
        content = InputTextMessageContent(text, link_preview_options=NO_PREVIEW)
        try:
            sent = await self._bot.answer_guest_query(guest_query_id, InlineQueryResultArticle("answer", text, content))
        except TelegramError as error:
            log.info("a guest could not be answered: %s", judge(error))
            return ""
        return sent.inline_message_id

    async def edit_inline(self, person: int, inline_message_id: str, rich: Rich) -> None:
        """Change a message in a chat that the bot is not in, for whoever asked there. Raises as `send` does."""
        message = InlineMessage(rich=rich, id=inline_message_id)
        await self._finished(self._posts.put_inline(person, message))

    async def delete(self, place: Place, message_id: int) -> bool:
        """Remove a message of the bot; False where Telegram does not let it. Raises Lost where it does not answer."""

        async def remove(home: int) -> bool:
            return await self._bot.delete_message(home, message_id)

        try:
            async with asyncio.timeout(self._settings.placard_send_wait.total_seconds()):
                async with self._lanes.of(place.chat).turn():
                    return await self._calls.once(place.chat, remove, counts=False)
        except TimeoutError:
            raise Lost("TimeoutError") from None
        except Refused as refused:
            return refused.reason is Reason.GONE
        except Unreachable:
            return False

    async def offer(self, inline_query_id: str, results: Sequence[InlineQueryResult], *, button: str = "") -> None:
        """Answer an inline query, for the person alone; `button` leads to the private chat with the bot. A query that
        Telegram has given up on is let go."""
        leads = InlineQueryResultsButton(button, start_parameter=_FROM_INLINE) if button else None
        try:
            await self._bot.answer_inline_query(
                inline_query_id, results, cache_time=_OFFERED, is_personal=True, button=leads
            )
        except TelegramError as error:
            log.info("an inline query could not be answered: %s", judge(error))

    def download(self, file_id: str, size: int) -> AbstractAsyncContextManager[bytes]:
        """The bytes of a file, of which Telegram says that they are `size`, for as long as they are used; 0: it says
        nothing. Raises PhotoError; no error carries the file's address, which holds the token."""
        return download(self._bot, file_id, size, self._settings, self._downloads)

    async def close(self) -> None:
        """Give what is under way the time to drain, then give it up; it is taken up after the next start."""
        await self._drain.wait(self._tasks, least=_LAST_WORD)

    async def _send(
        self,
        chat: int,
        message: Message,
        reply_to: int | None,
        key: str,
        *,
        patient: bool = False,
        never_twice: bool = False,
    ) -> int:
        if self._quiet and chat < 0 and await self._quiet(self.home(chat)):
            message = message.silently()
        with logs.about(chat=chat):
            async with self._lanes.of(chat).turn():
                return await self._posts.send(chat, message, reply_to, key, patient=patient, never_twice=never_twice)

    async def _put(self, chat: int, message_id: int, message: TextMessage) -> None:
        with logs.about(chat=chat):
            async with self._lanes.of(chat).turn():
                await self._posts.put(chat, message_id, message)

    async def _hint(self, chat: int, message_id: int, then: Callable[[], Awaitable[None]] | None) -> None:
        await self._hints.show(chat, message_id)
        if then:
            await then()

    async def _finished(self, work: Coroutine[Any, Any, T]) -> T:
        """The work's result; where the caller is cancelled the work goes on."""
        return await asyncio.shield(self._started(work))

    def _started(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            task.exception()  # looked at, since whoever waited for it may be gone
