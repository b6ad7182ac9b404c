"""Turns of sending, booked by all bots of a token together: Telegram's limits hold for the token, whoever sends.

bot:{turns}:<name>    sorted set: the turns of a limit that were taken, by when they come (ms)
"""

import logging
import time
from collections.abc import Mapping
from uuid import uuid4

from redis.asyncio import Redis
from redis.exceptions import RedisError

log = logging.getLogger(__name__)

Limits = Mapping[str, tuple[int, float]]
"""By name: at most so many turns in any stretch of so many seconds."""

_PREFIX = "bot:{turns}:"
_CROWDED = 1.0
"""Seconds for which it is taken to be true how many turns others took."""

# The first free turn in all limits at once. ARGV: for each key the count and the span in ms; a name for the turn.
# Returns: ms until the turn comes, whether half of the turns of any limit are taken
_BOOK = """
local t = redis.call('TIME')
local now = t[1] * 1000 + t[2] / 1000
local at, crowded = now, 0
for i, key in ipairs(KEYS) do
  local count, span = tonumber(ARGV[2 * i - 1]), tonumber(ARGV[2 * i])
  redis.call('ZREMRANGEBYSCORE', key, '-inf', now - span)
  local taken = redis.call('ZCARD', key)
  if 2 * taken >= count then crowded = 1 end
  if taken >= count then
    at = math.max(at, tonumber(redis.call('ZRANGE', key, -count, -count, 'WITHSCORES')[2]) + span)
  end
end
for i, key in ipairs(KEYS) do
  redis.call('ZADD', key, at, ARGV[#ARGV])
  redis.call('PEXPIRE', key, math.ceil(at - now + ARGV[2 * i]))
end
return {math.ceil(at - now), crowded}
"""


class Turns:
    """On one event loop. Where the broker is away no turn is refused: each bot then keeps the limits for itself."""

    def __init__(self, redis: Redis) -> None:
        self._script = redis.register_script(_BOOK)
        self._crowded = 0.0

    @property
    def crowded(self) -> bool:
        """Whether half of the turns were taken when one was last booked, a moment ago."""
        return time.monotonic() < self._crowded

    async def book(self, limits: Limits) -> float:
        """Take the next turn that is free in all of the limits; seconds until it comes."""
        keys = [_PREFIX + name for name in limits]
        args = [part for count, span in limits.values() for part in (count, int(1000 * span))]
        try:
            wait, crowded = await self._script(keys=keys, args=[*args, uuid4().hex])
        except RedisError as error:
            log.warning("turns are not shared now (%s)", type(error).__name__)
            return 0.0
        if crowded:
            self._crowded = time.monotonic() + _CROWDED
        return int(wait) / 1000
