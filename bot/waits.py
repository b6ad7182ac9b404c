"""When albums are to be closed and which bot closes them, on Redis: each step is one script.

bot:{albums}:due        sorted set: keys of albums that wait to be closed, by when (ms); of one that is being closed,
                        when its bot counts as gone
bot:{albums}:closing    hash: album -> bot that closes it
bot:{albums}:again      hash: album -> when it is due again (ms), as an item came while it was closed
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from redis.asyncio import Redis

_KEYS = ("bot:{albums}:due", "bot:{albums}:closing", "bot:{albums}:again")

_NOW = """
local due, closing, again = KEYS[1], KEYS[2], KEYS[3]
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
"""
_ARRIVED = (
    _NOW
    + """
local album, at = ARGV[1], now + ARGV[2]
if redis.call('HEXISTS', closing, album) == 1 then
  redis.call('HSET', again, album, at)
else
  redis.call('ZADD', due, at, album)
end
"""
)
_TAKE = (
    _NOW
    + """
local me, lease = ARGV[1], ARGV[2]
local taken = redis.call('ZRANGE', due, '-inf', now, 'BYSCORE')
for _, album in ipairs(taken) do
  redis.call('ZADD', due, now + lease, album)
  redis.call('HSET', closing, album, me)
  redis.call('HDEL', again, album)
end
local next = redis.call('ZRANGE', due, 0, 0, 'WITHSCORES')[2]
return {taken, next and math.max(next - now, 0) or -1}
"""
)
_RENEW = (
    _NOW
    + """
local kept = {}
for i = 3, #ARGV do
  if redis.call('HGET', closing, ARGV[i]) == ARGV[1] then
    redis.call('ZADD', due, now + ARGV[2], ARGV[i])
    kept[#kept + 1] = ARGV[i]
  end
end
return kept
"""
)
_CLOSED = (
    _NOW
    + """
local me, album, retry = ARGV[1], ARGV[2], ARGV[3]
if redis.call('HGET', closing, album) ~= me then return end
local at = redis.call('HGET', again, album) or (retry ~= '' and now + retry)
redis.call('HDEL', closing, album)
redis.call('HDEL', again, album)
if at then redis.call('ZADD', due, at, album) else redis.call('ZREM', due, album) end
"""
)
_DROP = (
    _NOW
    + """
redis.call('HDEL', again, ARGV[1])
return redis.call('HEXISTS', closing, ARGV[1]) == 0 and redis.call('ZREM', due, ARGV[1]) or 0
"""
)
_FREE = (
    _NOW
    + """
local me, wait, all = ARGV[1], ARGV[2], ARGV[3] == '1'
for _, album in ipairs(redis.call('ZRANGE', due, 0, -1)) do
  local holder = redis.call('HGET', closing, album)
  if holder == me then redis.call('HDEL', closing, album) end
  if holder == me or (all and not holder) then redis.call('ZADD', due, now + wait, album) end
end
"""
)


class Waits:
    """The steps; `me` names this process among those that share the albums."""

    def __init__(self, redis: Redis, *, me: str, wait: timedelta, lease: timedelta) -> None:
        self._redis, self._me = redis, me
        self._wait, self._lease = _ms(wait), _ms(lease)
        self._arrived, self._take, self._renew, self._closed, self._free, self._drop = map(
            redis.register_script, (_ARRIVED, _TAKE, _RENEW, _CLOSED, _FREE, _DROP)
        )

    async def arrived(self, album: str) -> None:
        """An item came, so the wait begins anew."""
        await self._arrived(keys=_KEYS, args=[album, self._wait])

    async def take(self) -> tuple[list[str], timedelta | None]:
        """Albums that are due, for this process to close; the time until the next one is, None where there is none."""
        taken, rest = await self._run(self._take, self._lease)
        return [album.decode() for album in taken], None if rest < 0 else timedelta(milliseconds=rest)

    async def renew(self, albums: Sequence[str]) -> set[str]:
        """Give a sign of life for what is being closed; those that are still this process's."""
        return {album.decode() for album in await self._run(self._renew, self._lease, *albums)}

    async def closed(self, album: str, *, again: timedelta | None = None) -> None:
        """It is closed, or is to be tried again after this time. May be repeated; does nothing where the album is
        another process's by now."""
        await self._run(self._closed, album, "" if again is None else _ms(again))

    async def drop(self, album: str) -> bool:
        """Wait for an album no longer; False where it is being closed, or was."""
        return bool(await self._drop(keys=_KEYS, args=[album]))

    async def resume(self) -> None:
        """All that nobody closes waits once more; what an earlier process of this name was closing, too."""
        await self._run(self._free, self._wait, 1)

    async def leave(self) -> None:
        """What this process was closing is due, for another one."""
        await self._run(self._free, 0, 0)

    async def any(self) -> bool:
        """Whether an album waits or is being closed."""
        return bool(await self._redis.zcard(_KEYS[0]))

    async def _run(self, script: Any, *args: str | int) -> Any:
        return await script(keys=_KEYS, args=[self._me, *args])


def _ms(duration: timedelta) -> int:
    return duration // timedelta(milliseconds=1)
