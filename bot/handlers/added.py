"""The bot is put into a group, or taken out of it."""

from telegram import ChatMember, ChatMemberRestricted, Update
from telegram.constants import ChatMemberStatus, ChatType

from bot.access import Verdict
from bot.buttons import links
from bot.deps import Deps
from bot.rich import Rich
from bot.sender import Place

_INSIDE = (ChatMemberStatus.MEMBER, ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.OWNER)


async def changed(deps: Deps, update: Update) -> None:
    """Say once what it is for when it comes into a group; nothing where it is only given other rights, nothing in
    channels, and nothing to those who may not use it."""
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
    bot = deps.me.username or ""
    text, buttons = Rich(deps.locale.text("added", bot=bot)), links.in_private(deps.locale, bot)
    await deps.sender.send(Place(chat=chat), text, buttons=buttons, key=f"added:{update.update_id}")


def _inside(member: ChatMember) -> bool:
    return member.status in _INSIDE or (isinstance(member, ChatMemberRestricted) and member.is_member)
