"""Who may use the bot, and whether it takes anything now: the settings, and what owners have said in the chat since.

What an owner says counts for all bots on the broker, at once, until it is taken back; it outlives a restart and wins
over the settings.

    bot:access               hash: number of a person or group -> `Rule`
    bot:paused               there while nothing new is taken
    bot:refused:<chat>:<what>   there for as long as somebody need not be told again that they may not
"""

from collections.abc import Iterable
from enum import StrEnum

import msgspec
from redis.asyncio import Redis

from bot.jobs import as_text
from bot.settings import BotSettings

_RULES = "bot:access"
_PAUSED = "bot:paused"


class Rule(StrEnum):
    """What an owner has said of a person or group."""

    ALLOW = "allow"
    BLOCK = "block"
    UNBLOCK = "unblock"
    """Not blocked, whatever the setting says."""


class Verdict(StrEnum):
    """What comes of asking."""

    ADMITTED = "admitted"
    BLOCKED = "blocked"
    GROUP_BLOCKED = "group-blocked"
    UNKNOWN = "unknown"
    """Only those on a list are admitted, and neither the person nor the chat is on it."""


class Lists(msgspec.Struct, frozen=True, kw_only=True):
    """Numbers of people and groups, sorted."""

    allowed: tuple[int, ...]
    blocked: tuple[int, ...]


class Access:
    """Each call is one round trip; nothing is remembered here, since another bot may have changed it."""

    def __init__(self, redis: Redis, settings: BotSettings) -> None:
        self._redis = redis
        self._settings = settings

    @property
    def open(self) -> bool:
        """Whether everybody may use the bot who is not blocked."""
        return not self._settings.placard_allow

    def owns(self, person: int) -> bool:
        return person in self._settings.placard_owners

    async def verdict(self, people: Iterable[int], chat: int) -> Verdict:
        """`people` are all the numbers that somebody goes by: their own, that of a channel in whose name they write;
        none where Telegram does not tell."""
        numbers = list(dict.fromkeys((chat, *people)))
        rules = await self._rules(numbers)
        if any(self.owns(number) for number in numbers):
            return Verdict.ADMITTED
        if any(self._blocked(number, rules) for number in numbers if number != chat or chat > 0):
            return Verdict.BLOCKED
        if self._blocked(chat, rules):
            return Verdict.GROUP_BLOCKED
        if self.open or any(self._allowed(number, rules) for number in numbers):
            return Verdict.ADMITTED
        return Verdict.UNKNOWN

    async def allow(self, number: int) -> None:
        await self._redis.hset(_RULES, str(number), Rule.ALLOW)

    async def block(self, number: int) -> None:
        await self._redis.hset(_RULES, str(number), Rule.BLOCK)

    async def unblock(self, number: int) -> bool:
        """False where the number was not blocked."""
        rules = await self._rules([number])
        if not self._blocked(number, rules):
            return False
        if number in self._settings.placard_block:
            await self._redis.hset(_RULES, str(number), Rule.UNBLOCK)
        else:
            await self._redis.hdel(_RULES, str(number))
        return True

    async def moved(self, old: int, new: int) -> None:
        """A group got another number: what holds of it goes with it."""
        rules = await self._rules([old])
        if self._blocked(old, rules):
            await self.block(new)
        elif self._allowed(old, rules):
            await self.allow(new)

    async def lists(self) -> Lists:
        """As they are now."""
        said = {int(number): as_text(rule) for number, rule in (await self._redis.hgetall(_RULES)).items()}
        rules = {number: Rule(rule) for number, rule in said.items() if rule in list(Rule)}
        known = {*rules, *self._settings.placard_allow, *self._settings.placard_block}
        return Lists(
            allowed=tuple(sorted(number for number in known if self._allowed(number, rules))),
            blocked=tuple(sorted(number for number in known if self._blocked(number, rules))),
        )

    async def pause(self, on: bool) -> None:
        """Take nothing new from now on, or again."""
        if on:
            await self._redis.set(_PAUSED, 1)
        else:
            await self._redis.delete(_PAUSED)

    async def paused(self) -> bool:
        return bool(await self._redis.exists(_PAUSED))

    async def refused(self, chat: int, what: str) -> bool:
        """Whether somebody was told so not long ago; from now on they were."""
        key = f"bot:refused:{chat}:{what}"
        return not await self._redis.set(key, 1, nx=True, px=self._settings.placard_refuse_every)

    def _blocked(self, number: int, rules: "dict[int, Rule]") -> bool:
        rule = rules.get(number)
        return not self.owns(number) and (
            rule is Rule.BLOCK or (rule is None and number in self._settings.placard_block)
        )

    def _allowed(self, number: int, rules: "dict[int, Rule]") -> bool:
        if self._blocked(number, rules):
            return False
        return rules.get(number) is Rule.ALLOW or number in self._settings.placard_allow

    async def _rules(self, numbers: list[int]) -> "dict[int, Rule]":
        found = await self._redis.hmget(_RULES, [str(number) for number in numbers])
        return {number: Rule(as_text(rule)) for number, rule in zip(numbers, found, strict=True) if rule}
