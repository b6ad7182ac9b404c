"""What the admins of a group want the bot to be like there; nothing of it is about a person.

bot:group:<chat>   what they chose; as long as the bot is in the group, and `PLACARD_KEEP_GROUP` after it left
bot:moved:<chat>   the group was another one before, by Telegram's number; for an hour, in which Telegram says that the
                   bot has come into it
"""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec
from redis.asyncio import Redis

from bot import regions
from bot.chosen import Chosen

HOURS = 24
_MOVES = timedelta(hours=1)
"""In which all news of a group that became a supergroup have come."""
GENERAL = 1
"""Id of the topic that every forum has; Telegram names none for messages in it."""


class GroupSetting(Chosen, frozen=True, kw_only=True, omit_defaults=True):
    """What they chose; what they did not is as each person has it."""

    automatic: bool = False
    """Whether photos are read that nobody asked about."""
    topics: tuple[int, ...] = ()
    """Of a forum: the topics in which they are; none: in all."""
    admins_only: bool = False
    """Whether only admins may ask."""
    language: str = ""
    """Of the bot's sentences in the group; empty: that of whoever asks."""
    quiet: tuple[int, int] | None = None
    """First hour in which the bot reads nothing unasked and makes no sound, and the first after it; None: never."""
    zone: str = ""
    """IANA name of the time zone that these hours are of; empty: UTC."""

    def is_quiet(self, at: datetime) -> bool:
        """Whether the moment is in the quiet hours; `at` knows its time zone."""
        if self.quiet is None:
            return False
        begin, end = self.quiet
        hour = at.astimezone(ZoneInfo(self.zone if regions.is_zone(self.zone) else "UTC")).hour
        return (hour - begin) % HOURS < (end - begin) % HOURS

    def reads(self, thread: int | None, at: datetime) -> bool:
        """Whether photos in this topic are read that nobody asked about."""
        return self.automatic and (not self.topics or (thread or GENERAL) in self.topics) and not self.is_quiet(at)


class GroupSettings:
    """The key described above. Each call is one round trip."""

    def __init__(self, redis: Redis, *, keep: timedelta) -> None:
        self._redis = redis
        self._keep = keep

    async def of(self, chat: int) -> GroupSetting:
        """What holds there; nothing in particular in a private chat."""
        kept = await self._redis.get(_key(chat)) if chat < 0 else None
        try:
            return msgspec.json.decode(kept, type=GroupSetting) if kept else GroupSetting()
        except msgspec.ValidationError:
            # As in `bot.preferences`.
            return GroupSetting()

    async def quiet(self, chat: int) -> bool:
        """Whether it is one of the quiet hours there."""
        return (await self.of(chat)).is_quiet(datetime.now(UTC))

    async def put(self, chat: int, setting: GroupSetting) -> None:
        if setting == GroupSetting():
            await self._redis.delete(_key(chat))
        else:
            await self._redis.set(_key(chat), msgspec.json.encode(setting))

    async def moved(self, old: int, new: int) -> None:
        """The group got another number; said again after a crash, nothing of it is lost."""
        await self._redis.set(_moved(new), 1, ex=_MOVES)
        if kept := await self._redis.get(_key(old)):
            await self._redis.set(_key(new), kept, nx=True)
            await self._redis.delete(_key(old))

    async def has_moved(self, chat: int) -> bool:
        """Whether the bot was in this group lately when it had another number."""
        return bool(await self._redis.exists(_moved(chat)))

    async def left(self, chat: int) -> None:
        """The bot is not in the group any more; whoever adds it again soon finds it as it was."""
        await self._redis.expire(_key(chat), self._keep)

    async def back(self, chat: int) -> None:
        """The bot is in the group (again)."""
        await self._redis.persist(_key(chat))


def _key(chat: int) -> str:
    return f"bot:group:{chat}"


def _moved(chat: int) -> str:
    return f"bot:moved:{chat}"
