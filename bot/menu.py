"""What Telegram shows of the bot before it says a word: command menus (in private, in groups, for owners) and what it
is, each in every language that the bot speaks.

bot:menus         owners that have a menu of their own, so that it is taken away from who is no owner any more
bot:menus:told    for each menu and description by its language, a digest of what Telegram was last told

Telegram is asked what it has of each in English only; where that is not as it should be, all languages are set anew,
and else those alone whose sentences have changed since. A description written at @BotFather is left as it is.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
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

_SENTENCES = ("command-", "bot-")
"""How the names of the sentences begin that are told here; a start reads no others of languages that nobody speaks."""

_Told = Mapping[str, Locale]
_Put = Callable[[Locale, str | None], Awaitable[bool]]
"""Sets something in the language of the sentences, for people of a language: None for all that have no other."""


async def set_up(api: Api, redis: Redis, locales: Locales, settings: BotSettings) -> None:
    """Set menus and descriptions; the bot works without."""
    told: dict[str, Locale] = {}
    for language in locales.languages:
        told[language] = locales.some(language, _SENTENCES)
        await asyncio.sleep(0)  # what is under way meanwhile goes on
    owners = {str(owner) for owner in settings.placard_owners}
    for gone in {as_text(chat) for chat in await redis.smembers(_OWNERS)} - owners:
        try:
            for language in told:
                await api.delete_my_commands(BotCommandScopeChat(int(gone)), _code(language))
            await redis.srem(_OWNERS, gone)
        except TelegramError as error:
            log.warning("the menu of a former owner could not be taken away: %s", judge(error))
    for owner in owners:
        # Fails until they have written to the bot once; the next start sets it.
        names = (*handlers.COMMANDS, *handlers.OWNER_COMMANDS)
        if await _menu(api, redis, told, names, BotCommandScopeChat(int(owner))):
            await redis.sadd(_OWNERS, owner)
    await _menu(api, redis, told, handlers.GROUP_COMMANDS, BotCommandScopeAllGroupChats())
    await _menu(api, redis, told, handlers.COMMANDS, BotCommandScopeDefault())
    await _description(api, redis, told)
    await _short_description(api, redis, told)


async def _menu(api: Api, redis: Redis, told: _Told, names: Sequence[str], scope: BotCommandScope) -> bool:
    def menu(locale: Locale) -> tuple[BotCommand, ...]:
        return tuple(BotCommand(name, locale.text(f"command-{name}")) for name in names)

    async def put(locale: Locale, language: str | None) -> bool:
        return await api.set_my_commands(menu(locale), scope=scope, language_code=language)

    name = f"{scope.type}:{scope.chat_id}" if isinstance(scope, BotCommandScopeChat) else scope.type
    said = {language: repr(menu(locale)) for language, locale in told.items()}
    try:
        whole = await api.get_my_commands(scope=scope) == menu(told[FIRST])
        await _tell(redis, told, name, said, put, whole=whole)
    except TelegramError as error:
        log.warning("a command menu (%s) could not be set: %s", scope.type, judge(error))
        return False
    return True


async def _description(api: Api, redis: Redis, told: _Told) -> None:
    async def get() -> str:
        return (await api.get_my_description()).description

    async def put(locale: Locale, language: str | None) -> bool:
        return await api.set_my_description(locale.text("bot-description"), language_code=language)

    await _described(redis, told, "bot-description", get, put)


async def _short_description(api: Api, redis: Redis, told: _Told) -> None:
    async def get() -> str:
        return (await api.get_my_short_description()).short_description

    async def put(locale: Locale, language: str | None) -> bool:
        return await api.set_my_short_description(locale.text("bot-short-description"), language_code=language)

    await _described(redis, told, "bot-short-description", get, put)


async def _described(redis: Redis, told: _Told, name: str, get: Callable[[], Awaitable[str]], put: _Put) -> None:
    said = {language: locale.text(name) for language, locale in told.items()}
    try:
        now = await get()
        ours = await redis.hget(_TOLD, f"{name}:{FIRST}")
        if now in ("", said[FIRST]) or _digest(now).encode() == ours:
            await _tell(redis, told, name, said, put, whole=now == said[FIRST])
    except TelegramError as error:
        log.warning("what the bot is (%s) could not be set: %s", name, judge(error))


async def _tell(redis: Redis, told: _Told, name: str, said: Mapping[str, str], put: _Put, *, whole: bool) -> None:
    """Tell Telegram what it does not know yet in each language; `whole`: whether it has the English as it should be.

    English goes last: where it was told and is not there, somebody changed it and all is told anew; where it was not
    told, an earlier start broke off and this one goes on.
    """
    fields = {language: f"{name}:{language}" for language in told}
    before = await redis.hgetall(_TOLD)
    if not whole and fields[FIRST].encode() in before:
        await redis.hdel(_TOLD, *fields.values())
        before = {}
    for language in sorted(told, key=lambda language: language == FIRST):
        digest = _digest(said[language])
        if before.get(fields[language].encode()) != digest.encode():
            await put(told[language], _code(language))
            await redis.hset(_TOLD, fields[language], digest)


def _code(language: str) -> str | None:
    """A language as Telegram is told it; what is English is for everybody who has no texts of their own."""
    return None if language == FIRST else language


def _digest(text: str) -> str:
    return blake2b(text.encode(), digest_size=8).hexdigest()
