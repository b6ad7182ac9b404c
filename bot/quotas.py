"""How much a person and a group may ask about in a day, counted on the broker and so for all bots together.

A photo counts one, also each one of an album, and a text counts one. It is counted when it is handed in, in one step
with the look at the bound, and given back where the answer was there already or the failure was not the person's.
What a button or a word makes of an answer counts nothing; a question about a photo counts one. A photo that was
cancelled counts: it may have been read by then.

    bot:{quota}:<day>           hash: "p:<owner>" or "c:<chat>" -> asked about so far, in whole UTC days since 1970
    bot:{quota}:<day>:charged   hash: answer -> what it was counted for, and "<n>" by whom
"""

import time
from datetime import timedelta
from typing import Any

from redis.asyncio import Redis

from bot.declined import OverQuota
from bot.settings import BotSettings
from bot.state import Question, answer_of
from engine.contract import Failure, Result
from engine.errors import Code
from engine.settings import DAY

_OWN_FAULT = frozenset(
    {
        Code.EMPTY_FILE,
        Code.NOT_AN_IMAGE,
        Code.TRUNCATED,
        Code.TOO_MANY_PIXELS,
        Code.UNREASONABLE,
        Code.TOO_LARGE,
        Code.TOO_MANY_PHOTOS,
        Code.TOO_MUCH_TEXT,
        Code.CANCELLED,
    }
)
"""Failures that count: of what was sent, or of who sent it."""
_KEEP = 2 * DAY.total_seconds()
"""Seconds that a day's counts are kept; what was asked before midnight ends after it."""

_CHARGE = """
local counts, charged, answer, count = KEYS[1], KEYS[2], ARGV[1], tonumber(ARGV[2])
local before = tonumber(string.match(redis.call('HGET', charged, answer) or '0', '^%d+'))
local more = count - before
for i = 4, #ARGV, 2 do
  local most = tonumber(ARGV[i + 1])
  if more > 0 and most > 0 and tonumber(redis.call('HGET', counts, ARGV[i]) or 0) + more > most then return ARGV[i] end
end
local entry = tostring(count)
for i = 4, #ARGV, 2 do
  redis.call('HINCRBY', counts, ARGV[i], more)
  entry = entry .. ' ' .. ARGV[i]
end
redis.call('HSET', charged, answer, entry)
redis.call('EXPIRE', counts, ARGV[3])
redis.call('EXPIRE', charged, ARGV[3])
return ''
"""
_SETTLE = """
for i = 1, #KEYS, 2 do
  local entry = redis.call('HGET', KEYS[i + 1], ARGV[1])
  if entry then
    local count, names = string.match(entry, '^(%d+)(.*)$')
    if names ~= '' then
      -- It is settled now: what comes later under the same answer is made of the same photos.
      redis.call('HSET', KEYS[i + 1], ARGV[1], ARGV[2] == '1' and '0' or count)
      if ARGV[2] == '1' then
        for name in string.gmatch(names, '%S+') do redis.call('HINCRBY', KEYS[i], name, -count) end
      end
    end
    return
  end
end
"""


class Quotas:
    """Each call is one atomic step, or none where nothing is bounded."""

    def __init__(self, redis: Redis, settings: BotSettings) -> None:
        self._settings = settings
        self._charge, self._settle = redis.register_script(_CHARGE), redis.register_script(_SETTLE)

    async def charge(self, question: Question, count: int) -> None:
        """Count a question; once however often it is handed in, and anew by what was added to it. Raises OverQuota."""
        person, chat = self._settings.placard_quota_person, self._settings.placard_quota_chat
        if not (person or chat) or question.asker in self._settings.placard_owners:
            return
        # Nobody is charged for what they did not ask.
        bounds: list[Any] = [] if question.unasked else [f"p:{question.owner}", person]
        if question.place.chat < 0:
            bounds += [f"c:{question.place.chat}", chat]
        now = time.time()
        past = await self._charge(keys=_keys(now), args=[question.answer, count, int(_KEEP), *bounds])
        if past:
            personal = past.startswith(b"p:")
            anew = timedelta(seconds=DAY.total_seconds() - now % DAY.total_seconds())
            raise OverQuota(person if personal else chat, anew, personal=personal)

    async def settle(self, outcome: Result | Failure) -> None:
        """How the job of a question has ended; the first time counts."""
        free = outcome.cached if isinstance(outcome, Result) else outcome.code not in _OWN_FAULT
        await self.end(answer_of(outcome.job_id), free=free)

    async def end(self, answer: str, *, free: bool) -> None:
        """A question has come to its end; what was counted for it is given back where it is `free`."""
        if self._settings.placard_quota_person or self._settings.placard_quota_chat:
            now = time.time()
            keys = [*_keys(now), *_keys(now - DAY.total_seconds())]
            await self._settle(keys=keys, args=[answer, int(free)])


def _keys(at: float) -> list[str]:
    day = f"bot:{{quota}}:{int(at // DAY.total_seconds())}"
    return [day, f"{day}:charged"]
