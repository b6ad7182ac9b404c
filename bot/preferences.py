"""What a person wants to be as they like it, without asking for it each time.

bot:prefers:<person>   what they chose; kept until they take it back or have it removed, since nobody wants to choose
                       again every few days
"""

import msgspec
from redis.asyncio import Redis

from bot.chosen import Chosen
from engine.contract import Options


class Preference(Chosen, frozen=True, kw_only=True, omit_defaults=True):
    """What somebody chose; what they did not is as the bot has it."""

    language: str = ""
    """Of the bot's own sentences, as in `bot.locale`; empty: that of their Telegram."""
    region: str = ""
    """As in `Options.region`."""
    zone: str = ""
    """IANA name of the time zone they live in, as in "Europe/Lisbon"; empty: not known."""

    def options(self, base: Options) -> Options:
        """What is done for them where they ask for nothing in particular."""
        chosen = super().options(base)
        return msgspec.structs.replace(chosen, region=self.region or chosen.region)


class Preferences:
    """The key described above."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis

    async def of(self, person: int) -> Preference:
        """What they chose; nothing of somebody whom Telegram does not name (0)."""
        kept = await self._redis.get(_key(person)) if person else None
        try:
            return msgspec.json.decode(kept, type=Preference) if kept else Preference()
        except msgspec.ValidationError:
            # Kept without end: what another version wrote may be of another form, and would keep them from all else.
            return Preference()

    async def put(self, person: int, preference: Preference) -> None:
        if preference == Preference():
            await self._redis.delete(_key(person))
        else:
            await self._redis.set(_key(person), msgspec.json.encode(preference))

    async def forget(self, person: int) -> bool:
        """Whether there was anything."""
        return bool(await self._redis.delete(_key(person)))


def _key(person: int) -> str:
    return f"bot:prefers:{person}"
