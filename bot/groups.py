"""In which groups the bot has seen a person, and whether both may write there.

    bot:groups:<person>   hash: group -> `Seen`; ends by itself some time after they were last seen

It is only noted where somebody turns to the bot, and it is no more than a hint where to look: whether they and the bot
may write in a group is asked of Telegram each time.
"""

import time
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec
from redis.asyncio import Redis
from telegram import CallbackQuery, ChatFullInfo, ChatMember, ChatMemberRestricted, Message
from telegram.constants import ChatMemberStatus, ChatType

from bot import items
from bot.access import Verdict
from bot.refusals import Lost, Refused, Unreachable

if TYPE_CHECKING:
    from bot.deps import Deps

_ADMINS = (ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR)
_HIDDEN = ("member list is inaccessible", "chat_admin_required")
"""What Telegram says where a group hides its members."""
_GROUPS = (ChatType.GROUP, ChatType.SUPERGROUP)


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """When somebody was last seen in a group, and where in it."""

    group: int
    at: float
    """Unix time."""
    thread: int | None = None
    """Topic that they wrote in; None outside of topics."""
    message: int = 0
    """Newest message of the group that was seen then: what is posted later has a higher id."""


class Standing(StrEnum):
    """Whether a message of somebody may be posted in a group by the bot; the words after `posting-no-`."""

    FREE = "free"
    GONE = "gone"
    """The bot is not in the group."""
    LEFT = "left"
    """The person is not."""
    SILENT = "silent"
    """The person may not write."""
    MUTED = "muted"
    """The bot may not."""
    HIDDEN = "hidden"
    """Telegram does not tell who is in the group."""
    BLOCKED = "blocked"
    """The operator does not let the bot work there, or for the person."""
    UNKNOWN = "unknown"
    """Telegram did not answer."""


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """A group as it is now."""

    id: int
    """Also where it was known by another before it became a supergroup."""
    standing: Standing
    title: str = ""
    username: str = ""
    supergroup: bool = False

    def link(self, message: int) -> str:
        """Leads to a message for those who may see it; empty where there are no links."""
        if self.username:
            return f"https://t.me/{self.username}/{message}"
        # The number of a supergroup as its links have it.
        return f"https://t.me/c/{str(self.id).removeprefix('-100')}/{message}" if self.supergroup else ""


class Groups:
    """The key described above: at most `most` groups of a person, for `keep` after they were seen in one."""

    def __init__(self, redis: Redis, *, keep: timedelta, most: int) -> None:
        self._redis, self._keep, self._most = redis, keep, most

    async def saw(self, turned: Message | CallbackQuery) -> None:
        """Note that somebody turned to the bot in a group, by a message or a press."""
        message = turned if isinstance(turned, Message) else turned.message
        person = items.asker_of(turned.from_user)
        if message is None or message.chat.type not in _GROUPS or not person:
            return
        chat = message.chat
        before = next((seen for seen in await self.of(person) if seen.group == chat.id), None)
        if isinstance(turned, Message):
            thread = turned.message_thread_id if turned.is_topic_message else None
        else:
            thread = before.thread if before else None
        # A button may be pressed under an old message.
        newest = max(before.message if before else 0, message.message_id)
        seen = Seen(group=chat.id, at=time.time(), thread=thread, message=newest)
        await self._redis.hset(_key(person), str(chat.id), msgspec.json.encode(seen))
        await self._redis.expire(_key(person), self._keep)
        for old in (await self.of(person))[self._most :]:
            await self._redis.hdel(_key(person), str(old.group))

    async def of(self, person: int) -> list[Seen]:
        """Where somebody was seen, lately first."""
        kept = await self._redis.hgetall(_key(person))
        return sorted((msgspec.json.decode(seen, type=Seen) for seen in kept.values()), key=lambda seen: -seen.at)

    async def forget(self, person: int) -> int:
        """How many there were."""
        count = len(await self.of(person))
        await self._redis.delete(_key(person))
        return count


async def look(deps: "Deps", group: int, person: int) -> Group:
    """Ask Telegram whether somebody and the bot may write in a group now."""
    try:
        about = await deps.sender.lookup.chat(group)
    except Lost:
        return Group(id=group, standing=Standing.UNKNOWN)
    except (Refused, Unreachable):
        return Group(id=group, standing=Standing.GONE)
    home = about.id
    found = Group(
        id=home,
        standing=Standing.FREE,
        title=about.title or "",
        username=about.username or "",
        supergroup=about.type == ChatType.SUPERGROUP,
    )
    return msgspec.structs.replace(found, standing=await _standing(deps, about, person))


async def _standing(deps: "Deps", about: ChatFullInfo, person: int) -> Standing:
    if about.type not in _GROUPS:
        return Standing.GONE
    if await deps.access.verdict([person], about.id) is not Verdict.ADMITTED:
        return Standing.BLOCKED
    try:
        me = await deps.sender.lookup.member(about.id, deps.me.id)
    except Lost:
        return Standing.UNKNOWN
    except (Refused, Unreachable):
        return Standing.GONE
    if not _inside(me):
        return Standing.GONE
    if not _writes(me, about):
        return Standing.MUTED
    try:
        them = await deps.sender.lookup.member(about.id, person)
    except Lost:
        return Standing.UNKNOWN
    except (Refused, Unreachable) as refused:
        hidden = any(words in str(refused).lower() for words in _HIDDEN)
        return Standing.HIDDEN if hidden else Standing.LEFT
    if not _inside(them):
        return Standing.LEFT
    return Standing.FREE if _writes(them, about) else Standing.SILENT


def _inside(member: ChatMember) -> bool:
    return member.status in (*_ADMINS, ChatMemberStatus.MEMBER) or (
        isinstance(member, ChatMemberRestricted) and member.is_member
    )


def _writes(member: ChatMember, about: ChatFullInfo) -> bool:
    if member.status in _ADMINS:
        return True
    if isinstance(member, ChatMemberRestricted) and not member.can_send_messages:
        return False
    return about.permissions is None or about.permissions.can_send_messages is not False


def _key(person: int) -> str:
    return f"bot:groups:{person}"
