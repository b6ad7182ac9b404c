"""What Telegram shows of the bot before it says a word: command menus (in private, in groups, for owners) and what it
is, each in every language that the bot speaks.

bot:menus         owners that have a menu of their own, so that it is taken away from who is no owner any more
bot:menus:told    for each menu and description by its language, a digest of what Telegram was last told

Telegram is asked what it has of each in English only; where that is not as it should be, all languages are set anew,
and else those alone whose sentences have changed since. A description written at @BotFather is left as it is.
"""

import logging
from collections.abc import Awaitable, Callable, Sequence
from hashlib import blake2b

from redis.asyncio import Redis
from telegram import (
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllGroupChats,
    BotCommandScopeChat,
    BotCommandScopeDefault,
)
from telegram.error import TelegramError

from bot import handlers
from bot.api import Api
from bot.jobs import as_text
from bot.locale import FIRST, Locale, Locales
from bot.refusals import judge
from bot.settings import BotSettings

log = logging.getLogger(__name__)

_OWNERS, _TOLD = "bot:menus", "bot:menus:told"

_Put = Callable[[Locale, str | None], Awaitable[bool]]
"""Sets something in the language of the sentences, for people of a language: None for all that have no other."""


async def set_up(api: Api, redis: Redis, locales: Locales, settings: BotSettings) -> None:
    """Set menus and descriptions; the bot works without."""
    owners = {str(owner) for owner in settings.placard_owners}
    for gone in {as_text(chat) for chat in await redis.smembers(_OWNERS)} - owners:
        try:
            for language in _codes(locales):
                await api.delete_my_commands(BotCommandScopeChat(int(gone)), language)
            await redis.srem(_OWNERS, gone)
        except TelegramError as error:
            log.warning("the menu of a former owner could not be taken away: %s", judge(error))
    for owner in owners:
        # Fails until they have written to the bot once; the next start sets it.
        names = (*handlers.COMMANDS, *handlers.OWNER_COMMANDS)
        if await _menu(api, redis, locales, names, BotCommandScopeChat(int(owner))):
            await redis.sadd(_OWNERS, owner)
    await _menu(api, redis, locales, handlers.GROUP_COMMANDS, BotCommandScopeAllGroupChats())
    await _menu(api, redis, locales, handlers.COMMANDS, BotCommandScopeDefault())
    await _description(api, redis, locales)
    await _short_description(api, redis, locales)


async def _menu(api: Api, redis: Redis, locales: Locales, names: Sequence[str], scope: BotCommandScope) -> bool:
    def menu(locale: Locale) -> tuple[BotCommand, ...]:
        return tuple(BotCommand(name, locale.text(f"command-{name}")) for name in names)

    async def put(locale: Locale, language: str | None) -> bool:
        return await api.set_my_commands(menu(locale), scope=scope, language_code=language)

    name = f"{scope.type}:{scope.chat_id}" if isinstance(scope, BotCommandScopeChat) else scope.type
    said = {language: repr(menu(locales.of(language))) for language in locales.languages}
    try:
        whole = await api.get_my_commands(scope=scope) == menu(locales.of(FIRST))
        await _tell(redis, locales, name, said, put, anew=not whole)
    except TelegramError as error:
        log.warning("a command menu (%s) could not be set: %s", scope.type, judge(error))
        return False
    return True


async def _description(api: Api, redis: Redis, locales: Locales) -> None:
    async def get() -> str:
        return (await api.get_my_description()).description

    async def put(locale: Locale, language: str | None) -> bool:
        return await api.set_my_description(locale.text("bot-description"), language_code=language)

    await _described(redis, locales, "bot-description", get, put)


async def _short_description(api: Api, redis: Redis, locales: Locales) -> None:
    async def get() -> str:
        return (await api.get_my_short_description()).short_description

    async def put(locale: Locale, language: str | None) -> bool:
        return await api.set_my_short_description(locale.text("bot-short-description"), language_code=language)

    await _described(redis, locales, "bot-short-description", get, put)


async def _described(redis: Redis, locales: Locales, name: str, get: Callable[[], Awaitable[str]], put: _Put) -> None:
    said = {language: locales.of(language).text(name) for language in locales.languages}
    try:
        now = await get()
        ours = await redis.hget(_TOLD, f"{name}:{FIRST}")
        if now in ("", said[FIRST]) or _digest(now).encode() == ours:
            await _tell(redis, locales, name, said, put, anew=now != said[FIRST])
    except TelegramError as error:
        log.warning("what the bot is (%s) could not be set: %s", name, judge(error))


async def _tell(redis: Redis, locales: Locales, name: str, said: dict[str, str], put: _Put, *, anew: bool) -> None:
    """Tell Telegram what it does not know yet in each language; English last, so that what broke off is done anew."""
    told = {} if anew else await redis.hgetall(_TOLD)
    for language in sorted(locales.languages, key=lambda language: language == FIRST):
        field, digest = f"{name}:{language}", _digest(said[language])
        if told.get(field.encode()) != digest.encode():
            await put(locales.of(language), None if language == FIRST else language)
            await redis.hset(_TOLD, field, digest)


def _codes(locales: Locales) -> list[str | None]:
    """The languages as Telegram is told them."""
    return [None if language == FIRST else language for language in locales.languages]


def _digest(text: str) -> str:
    return blake2b(text.encode(), digest_size=8).hexdigest()
