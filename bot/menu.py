"""The command menu: what people see in a private chat, what in a group, and what owners see besides."""

import logging
from collections.abc import Iterable

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
from bot.locale import Locale
from bot.refusals import judge
from bot.settings import BotSettings

log = logging.getLogger(__name__)

_OWNERS = "bot:menus"
"""Set of the chats that have a menu of their own, so that it is taken away from who is no owner any more."""


async def set_up(api: Api, redis: Redis, locale: Locale, settings: BotSettings) -> None:
    """Set the menus; the bot works without."""
    owners = {str(owner) for owner in settings.placard_owners}
    for gone in {as_text(chat) for chat in await redis.smembers(_OWNERS)} - owners:
        try:
            await api.delete_my_commands(BotCommandScopeChat(int(gone)))
            await redis.srem(_OWNERS, gone)
        except TelegramError as error:
            log.warning("the menu of a former owner could not be taken away: %s", judge(error))
    for owner in owners:
        # Fails until they have written to the bot once; the next start sets it.
        names = (*handlers.COMMANDS, *handlers.OWNER_COMMANDS)
        if await _set(api, locale, names, BotCommandScopeChat(int(owner))):
            await redis.sadd(_OWNERS, owner)
    await _set(api, locale, handlers.GROUP_COMMANDS, BotCommandScopeAllGroupChats())
    await _set(api, locale, handlers.COMMANDS, BotCommandScopeDefault())


async def _set(api: Api, locale: Locale, names: Iterable[str], scope: BotCommandScope) -> bool:
    menu = tuple(BotCommand(name, locale.text(f"command-{name}")) for name in names)
    try:
        return await api.get_my_commands(scope=scope) == menu or await api.set_my_commands(menu, scope=scope)
    except TelegramError as error:
        log.warning("a command menu (%s) could not be set: %s", scope.type, judge(error))
        return False
