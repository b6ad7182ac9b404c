"""Fetches a file that a person sent."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from telegram import Bot
from telegram.error import TelegramError

from bot.calls import Backoff
from bot.refusals import Lost, NotSent, Refused, Wait, judge
from bot.settings import MEGABYTE, BotSettings
from engine.errors import Code, PhotoError, PlacardError

log = logging.getLogger(__name__)

_TRIES = 5
"""Times that a file may break off or not come before its person is told."""


class Room:
    """Files, and bytes of them, that may be in memory at the same time; who comes first has room first."""

    def __init__(self, settings: BotSettings) -> None:
        self._files = asyncio.Semaphore(settings.placard_downloads_at_once)
        self._most = self._left = settings.placard_download_bytes
        self._unknown = settings.placard_max_file
        # One after another, so that a large file is not overtaken for ever.
        self._next = asyncio.Lock()
        self._freed = asyncio.Event()

    @asynccontextmanager
    async def take(self, size: int) -> AsyncIterator[None]:
        """For a file of so many bytes; 0: Telegram does not say how many. One that is larger than all has all."""
        size = min(size or self._unknown, self._most)
        async with self._files:
            async with self._next:
                while self._left < size:
                    self._freed.clear()
                    await self._freed.wait()
                self._left -= size
            try:
                yield
            finally:
                self._left += size
                self._freed.set()


@asynccontextmanager
async def download(bot: Bot, file_id: str, size: int, settings: BotSettings, room: Room) -> AsyncIterator[bytes]:
    """The bytes of a file, which has its room as long as they are used; it may be asked for as often as needed.

    Raises PhotoError where Telegram does not give it.
    """
    async with AsyncExitStack() as taken:
        yield await _downloaded(bot, file_id, size, settings, room, taken)


async def _downloaded(
    bot: Bot, file_id: str, size: int, settings: BotSettings, room: Room, taken: AsyncExitStack
) -> bytes:
    backoff = Backoff(most=4.0)
    tried = 0
    while tried < _TRIES:
        try:
            await taken.enter_async_context(room.take(size))
            async with asyncio.timeout(settings.placard_download_wait.total_seconds()):
                return await _fetched(bot, file_id, settings)
        except TimeoutError:
            trouble: PlacardError = Lost("too slow")
        except TelegramError as error:
            trouble = judge(error)
        await taken.aclose()  # others have the room meanwhile
        match trouble:
            case Wait():
                await asyncio.sleep(trouble.wait.total_seconds())
            case NotSent():
                await backoff.wait()
            case Lost():
                tried += 1
                log.info("a file did not come on try %d (%s)", tried, trouble)
                await backoff.wait()
            case Refused() if "too big" in trouble.said.lower():
                limit = round(settings.placard_max_file / MEGABYTE)
                raise PhotoError(Code.TOO_LARGE, limit=limit)
            case _:
                log.info("a file is not to be had: %s", trouble)
                break
    raise PhotoError(Code.NOT_FETCHED)


async def _fetched(bot: Bot, file_id: str, settings: BotSettings) -> bytes:
    file = await bot.get_file(file_id)
    limit = settings.placard_max_file
    if file.file_size is not None and file.file_size > limit:
        raise PhotoError(Code.TOO_LARGE, limit=round(limit / MEGABYTE))
    return bytes(await file.download_as_bytearray())
