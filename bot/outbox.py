"""What the bot has sent, or has begun to send, written down so that nothing goes out twice.

bot:{<chat>}:sent:<key>   JSON of `Sent`: written before the message goes out, and again with its id after
bot:{<chat>}:ours         sorted set of the bot's newest messages in the chat, "<id>:<id of what it replies to>"
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from uuid import uuid4

import msgspec
from redis.asyncio import Redis

_NEWEST = "bot:newest"
_BEGIN = """
local now = redis.call('GET', KEYS[1])
if now then
  local sent = cjson.decode(now)
  local by = sent.by or ''
  if type(sent.message) == 'number' or (by ~= ARGV[2] and by ~= ARGV[3]) then return now end
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[4])
return false
"""
_FORGET = """
local now = redis.call('GET', KEYS[1])
local sent = now and cjson.decode(now)
if sent and type(sent.message) ~= 'number' and sent.by == ARGV[1] then redis.call('DEL', KEYS[1]) end
"""
_OURS = 200
"""Messages of a chat that are remembered as the bot's own, the newest."""


class Sent(msgspec.Struct, frozen=True, kw_only=True):
    """A message that went out, or may have."""

    after: int
    """Newest id known when it was about to go out; its own is a higher one."""
    message: int | None = None
    """Its id; None while nobody knows whether it went out."""
    by: str = ""
    """The process that was about to send it."""


class Outbox:
    """Reads and writes the records above; each call is one round trip."""

    def __init__(self, redis: Redis, *, keep: timedelta) -> None:
        self._redis = redis
        self._keep = keep
        self._me = uuid4().hex
        self._begin, self._forget = redis.register_script(_BEGIN), redis.register_script(_FORGET)

    async def begin(
        self, chat: int, key: str, after: int, *, known: Sent | None = None, newest: int | None = None
    ) -> Sent | None:
        """Write down that a message is about to go out, and the `newest` id of the account's own sequence.

        `known` is what was known of the message. Where another process has begun with it since, nothing is written and
        its record is given back: the message is that one's.
        """
        record = msgspec.json.encode(Sent(after=after, by=self._me))
        milliseconds = self._keep // timedelta(milliseconds=1)
        args: list[Any] = [record, self._me, known.by if known else self._me, milliseconds]
        if theirs := await self._begin(keys=[_sent(chat, key)], args=args):
            return msgspec.json.decode(theirs, type=Sent)
        if newest is not None:
            await self._redis.set(_NEWEST, newest, ex=self._keep)
        return None

    async def newest(self) -> int:
        """The newest id of the account's own sequence, as far as it was written down; 0 where it never was."""
        return int(await self._redis.get(_NEWEST) or 0)

    async def look(self, chat: int, key: str) -> Sent | None:
        """What is known of a message; None where it never was about to go out."""
        found = await self._redis.get(_sent(chat, key))
        return msgspec.json.decode(found, type=Sent) if found else None

    async def end(self, chat: int, key: str, message: int, *, after: int, reply_to: int | None) -> None:
        """Write down that the message stands in the chat."""
        record = msgspec.json.encode(Sent(after=after, message=message))
        async with self._redis.pipeline(transaction=True) as pipe:
            pipe.set(_sent(chat, key), record, ex=self._keep)
            pipe.zadd(_ours(chat), {f"{message}:{reply_to or 0}": message})
            pipe.zremrangebyrank(_ours(chat), 0, -_OURS - 1)
            pipe.expire(_ours(chat), self._keep)
            await pipe.execute()

    async def forget(self, chat: int, key: str) -> None:
        """The message that this process has begun with did not go out, and it sends none under this key."""
        await self._forget(keys=[_sent(chat, key)], args=[self._me])

    async def ours(self, chat: int) -> Mapping[int, int | None]:
        """The bot's own messages in the chat, each with what it replies to."""
        members: Any = await self._redis.zrange(_ours(chat), 0, -1)
        pairs = [member.decode().split(":") for member in members]
        return {int(message): int(reply_to) or None for message, reply_to in pairs}


def _sent(chat: int, key: str) -> str:
    return f"bot:{{{chat}}}:sent:{key}"


def _ours(chat: int) -> str:
    return f"bot:{{{chat}}}:ours"
