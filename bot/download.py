"""Fetches a file that a person sent."""

import asyncio
import logging

from telegram import Bot
from telegram.error import TelegramError

from bot.calls import Backoff
from bot.refusals import Lost, NotSent, Refused, Wait, judge
from bot.settings import MEGABYTE, BotSettings
from engine.errors import Code, PhotoError, PlacardError

log = logging.getLogger(__name__)

_TRIES = 5
"""Times that a file may break off or not come before its person is told."""


async def download(bot: Bot, file_id: str, settings: BotSettings, room: asyncio.Semaphore) -> bytes:
    """The bytes of a file; it may be asked for as often as needed. `room` is for files that are fetched right now.

    Raises PhotoError where Telegram does not give it.
    """
    backoff = Backoff(most=4.0)
    tried = 0
    while tried < _TRIES:
        try:
            async with room, asyncio.timeout(settings.placard_download_wait.total_seconds()):
                return await _fetched(bot, file_id, settings)
        except TimeoutError:
            trouble: PlacardError = Lost("too slow")
        except TelegramError as error:
            trouble = judge(error)
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
