"""Photos and the pages read from them, each under its SHA-256 and with a time to live."""

import asyncio
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Any

from redis.asyncio import Redis

from engine.broker import codec, keys
from engine.contract import Page, Photo
from engine.settings import EngineSettings


class Photos:
    """Bytes on the broker, shared by the bot and the workers."""

    def __init__(self, redis: Redis, settings: EngineSettings) -> None:
        self._redis, self._settings = redis, settings

    async def put(self, data: bytes, name: str = "") -> Photo:
        """Keep a photo; the same bytes are kept once, from the last time they came."""
        digest = sha256(data).hexdigest()
        await self._redis.set(keys.photo(digest), data, px=self._settings.placard_keep_photos)
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
        found: list[Any] = await asyncio.gather(*(self._redis.get(keys.page(revision, digest)) for digest in wanted))
        pages = {digest: codec.decode_page(data) for digest, data in zip(wanted, found, strict=True) if data}
        return {digest: page for digest, page in pages.items() if page is not None}

    async def put_pages(self, pages: Mapping[str, Page], revision: str) -> None:
        keep = self._settings.placard_keep_results
        await asyncio.gather(
            *(
                self._redis.set(keys.page(revision, digest), codec.encode(page), px=keep)
                for digest, page in pages.items()
            )
        )
