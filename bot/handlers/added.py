"""The bot is put into a group, or taken out of it."""

import asyncio

from telegram import Chat, ChatMember, ChatMemberRestricted, Update
from telegram.constants import ChatMemberStatus, ChatType

from bot.access import Verdict
from bot.buttons import links
from bot.deps import Deps
from bot.rich import Rich
from bot.sender import Place

_INSIDE = (ChatMemberStatus.MEMBER, ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.OWNER)

_BESIDE = 1.0
"""Seconds in which news of a chat that came together with those of another are handled."""


async def changed(deps: Deps, update: Update) -> None:
    """Say once what it is for when it comes into a group; nothing where it is only given other rights or its group
    became a supergroup, nothing in channels, and nothing to those who may not use it."""
    change = update.my_chat_member
    if change is None or change.chat.type not in (ChatType.GROUP, ChatType.SUPERGROUP):
        return
    chat, before, now = change.chat.id, _inside(change.old_chat_member), _inside(change.new_chat_member)
    if before and not now:
        await deps.group_settings.left(chat)
    if before or not now:
        return
    await deps.group_settings.back(chat)
    if await deps.access.verdict([change.from_user.id], chat) is not Verdict.ADMITTED:
        return
    if await _came_along(deps, change.chat):
        return
    bot = deps.me.username or ""
    text, buttons = Rich(deps.locale.text("added", bot=bot)), links.in_private(deps.locale, bot)
    await deps.sender.send(Place(chat=chat), text, buttons=buttons, key=f"added:{update.update_id}")


async def _came_along(deps: Deps, chat: Chat) -> bool:
    """Whether the bot is in a supergroup since its group became that one."""
    if chat.type != ChatType.SUPERGROUP:
        return False
    if not await deps.group_settings.has_moved(chat.id):
        # The news of that is the group's, and handled beside this.
        await asyncio.sleep(_BESIDE)
    return await deps.group_settings.has_moved(chat.id)


def _inside(member: ChatMember) -> bool:
    return member.status in _INSIDE or (isinstance(member, ChatMemberRestricted) and member.is_member)
