"""What Telegram tells of chats, and of who is what in them, at this moment."""

import asyncio
import logging
from typing import TypeVar

from telegram import Bot, ChatFullInfo, ChatMember
from telegram.constants import ChatMemberStatus
from telegram.error import TelegramError

from bot.calls import Call, Calls
from bot.refusals import Lost, judge
from bot.settings import BotSettings

log = logging.getLogger(__name__)

T = TypeVar("T")
_ADMINS = (ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR)


class Lookup:
    """Asks each time: what was true a moment ago is of no use where something is about to be posted."""

    def __init__(self, bot: Bot, calls: Calls, settings: BotSettings) -> None:
        self._bot, self._calls, self._wait = bot, calls, settings.placard_send_wait.total_seconds()

    async def chat(self, chat: int) -> ChatFullInfo:
        """What a chat is now. Raises Unreachable, Refused, and Lost where Telegram does not answer."""
        return await self._asked(chat, self._bot.get_chat)

    async def member(self, chat: int, person: int) -> ChatMember:
        """What somebody is in a chat now. Raises as `chat` does."""
        return await self._asked(chat, lambda home: self._bot.get_chat_member(home, person))

    async def is_admin(self, chat: int, person: int) -> bool:
        """Whether somebody is an admin of a group now; not where Telegram does not tell."""
        try:
            member = await self._bot.get_chat_member(self._calls.home(chat), person)
        except TelegramError as error:
            log.info("it is not known who is an admin: %s", judge(error))
            return False
        return member.status in _ADMINS

    async def sees_all(self, chat: int) -> bool:
        """Whether the bot is shown every message of a group; privacy mode hides most of them from a mere member."""
        try:
            me = await self._bot.get_me()
        except TelegramError as error:
            log.info("it is not known what the bot is shown: %s", judge(error))
            return True
        return bool(me.can_read_all_group_messages) or await self.is_admin(chat, me.id)

    async def _asked(self, chat: int, call: Call[T]) -> T:
        try:
            async with asyncio.timeout(self._wait):
                return await self._calls.once(chat, call, counts=False)
        except TimeoutError:
            raise Lost("TimeoutError") from None
