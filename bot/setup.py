"""What is set at Telegram for the token, once however many bots share it: the webhook and the command menu.

bot:setup            the bot that is at it
bot:setup:webhook    digest of what the webhook was set to, as Telegram does not tell all of it
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from hashlib import blake2b

import msgspec
from redis.asyncio import Redis
from redis.exceptions import RedisError
from telegram.error import TelegramError

from bot import menu, webhook
from bot.api import Api
from bot.away import until_there
from bot.locale import Locales
from bot.polling import kinds
from bot.settings import BotSettings

_TURN, _HOOK = "bot:setup", "bot:setup:webhook"
_MOST = timedelta(seconds=30)
"""That one bot may be at it before another one is."""
_LOOK = 0.1
"""Seconds after which a bot that waits looks whether it is its turn."""


async def set_up(api: Api, redis: Redis, settings: BotSettings, locales: Locales, name: str) -> None:
    """Set what is not as it should be. Raises SettingError where Telegram does not take the webhook's address."""
    async with _turn(redis, name):
        if settings.webhook_url:
            await _webhook(api, redis, settings)
        await until_there(lambda: menu.set_up(api, redis, locales, settings))


async def _webhook(api: Api, redis: Redis, settings: BotSettings) -> None:
    meant = msgspec.json.encode((settings.webhook_url, settings.webhook_secret.reveal(), kinds(api)))
    digest = blake2b(meant, digest_size=16).hexdigest()
    known = await until_there(lambda: redis.get(_HOOK))
    if known == digest.encode() and await _hooked(api, settings.webhook_url):
        return
    await webhook.hook(api, settings)
    await until_there(lambda: redis.set(_HOOK, digest))


async def _hooked(api: Api, url: str) -> bool:
    try:
        return (await api.get_webhook_info()).url == url
    except TelegramError:
        return False


@asynccontextmanager
async def _turn(redis: Redis, name: str) -> AsyncIterator[None]:
    while not await until_there(lambda: redis.set(_TURN, name, nx=True, px=_MOST)):  # noqa: ASYNC110
        await asyncio.sleep(_LOOK)
    try:
        yield
    finally:
        with suppress(RedisError):
            if await redis.get(_TURN) == name.encode():
                await redis.delete(_TURN)
