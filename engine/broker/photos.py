"""Photos and the pages read from them, each under its SHA-256 and with a time to live.

Beside each stands who sent it, so that what one person has removed stays for another who sent the same photo.
"""

import asyncio
import time
from collections.abc import Iterable, Mapping
from datetime import timedelta
from hashlib import sha256
from typing import Any

from redis.asyncio import Redis

from engine.broker import codec, keys
from engine.contract import Page, Photo
from engine.settings import SECOND, EngineSettings

_AT_ONCE = 100
"""Photos of a person that are removed side by side."""

_KEEP_PAGE = """
if redis.call('EXISTS', KEYS[2]) == 0 then return end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
"""
"""What is read of a photo after everybody had it removed is not kept."""

_REMOVE = """
local mine = redis.call('ZREM', KEYS[2], ARGV[1])
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', ARGV[2])
if redis.call('ZCARD', KEYS[2]) == 0 then redis.call('DEL', KEYS[1], KEYS[2], KEYS[3]) end
return mine
"""


class Photos:
    """Bytes on the broker, shared by the bot and the workers."""

    def __init__(self, redis: Redis, settings: EngineSettings) -> None:
        self._redis, self._settings = redis, settings
        self._keep_page, self._remove = map(redis.register_script, (_KEEP_PAGE, _REMOVE))

    async def put(self, data: bytes, name: str = "", *, owner: str = "") -> Photo:
        """Keep a photo; the same bytes are kept once, from the last time they came. One without an owner is removed
        by its time to live alone."""
        digest, keep = sha256(data).hexdigest(), self._settings.placard_keep_photos
        now = _milliseconds()
        pipe = self._redis.pipeline(transaction=False)
        # Before the bytes: whoever removes the photo for another person meanwhile sees that it is needed.
        _know(pipe, digest, owner, now, now + self._traces(keep))
        # Never shorter than it is kept already, as for a buried job.
        pipe.pexpire(keys.photo(digest), _ms(keep), gt=True)
        pipe.set(keys.photo(digest), data, px=keep, nx=True)
        await pipe.execute()
        return Photo(sha256=digest, size=len(data), name=name)

    async def get(self, digest: str) -> bytes | None:
        data: bytes | None = await self._redis.get(keys.photo(digest))  # type: ignore[assignment]
        return data

    async def get_all(self, digests: Iterable[str]) -> dict[str, bytes]:
        """Those that are still kept."""
        wanted = sorted(set(digests))
        found = await asyncio.gather(*map(self.get, wanted))
        return {digest: data for digest, data in zip(wanted, found, strict=True) if data is not None}

    async def pages(self, digests: Iterable[str], revision: str) -> dict[str, Page]:
        """Pages that this revision of the pipeline read before."""
        wanted = sorted(set(digests))
        found: list[Any] = await asyncio.gather(*(self._redis.hget(keys.pages(digest), revision) for digest in wanted))
        pages = {digest: codec.decode_page(data) for digest, data in zip(wanted, found, strict=True) if data}
        return {digest: page for digest, page in pages.items() if page is not None}

    async def put_pages(self, pages: Mapping[str, Page], revision: str) -> None:
        keep = _ms(self._settings.placard_keep_results)
        await asyncio.gather(
            *(
                self._keep_page(
                    keys=[keys.pages(digest), keys.senders(digest)], args=[revision, codec.encode(page), keep]
                )
                for digest, page in pages.items()
            )
        )

    async def there(self, digests: Iterable[str]) -> set[str]:
        """Those of which the bytes are still kept."""
        wanted = sorted(set(digests))
        found = await asyncio.gather(*(self._redis.exists(keys.photo(digest)) for digest in wanted))
        return {digest for digest, kept in zip(wanted, found, strict=True) if kept}

    async def keep(self, digests: Iterable[str], owner: str, span: timedelta) -> None:
        """Keep photos that are there for so long from now, and that they are this person's to remove."""
        now = _milliseconds()
        for digest in await self.there(digests):
            pipe = self._redis.pipeline(transaction=False)
            _know(pipe, digest, owner, now, now + self._traces(span))
            pipe.pexpire(keys.photo(digest), _ms(span))
            await pipe.execute()

    async def forget(self, owner: str) -> int:
        """Remove a person's photos and what was read from them, unless another sent them too; how many there were."""
        count = 0
        while digests := [digest.decode() for digest in await self._sent(owner)]:
            now = _milliseconds()
            removed = await asyncio.gather(
                *(
                    self._remove(keys=[keys.photo(one), keys.senders(one), keys.pages(one)], args=[owner, now])
                    for one in digests
                )
            )
            await self._redis.zrem(keys.sent(owner), *digests)
            count += sum(removed)
        return count

    def _traces(self, span: timedelta) -> int:
        """Milliseconds that something of a photo may be kept which is kept for `span` itself: a page may be read from
        it as long, and is kept from then on."""
        return _ms(span + self._settings.placard_keep_results)

    async def _sent(self, owner: str) -> list[bytes]:
        found: Any = await self._redis.zrange(keys.sent(owner), 0, _AT_ONCE - 1)
        return list(found)


def _know(pipe: Any, digest: str, owner: str, now: int, until: int) -> None:
    """Write down that something of a photo is kept for a person until then, or for longer as it was said before."""
    known = [(keys.senders(digest), owner), *([(keys.sent(owner), digest)] if owner else [])]
    for key, member in known:
        pipe.zadd(key, {member: until}, gt=True)
        pipe.zremrangebyscore(key, "-inf", now)
        # What has no time to live yet counts as one without end, which is greater than any.
        pipe.pexpire(key, until - now, nx=True)
        pipe.pexpire(key, until - now, gt=True)


def _ms(duration: timedelta) -> int:
    return duration // (SECOND / 1000)


def _milliseconds() -> int:
    return int(time.time() * 1000)
