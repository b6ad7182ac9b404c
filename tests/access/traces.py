"""Looks through everything on a broker, as somebody would who searches it for a person."""

from collections.abc import Iterable

from redis.asyncio import Redis


async def traces(redis: Redis, words: Iterable[str]) -> list[str]:
    """Keys in whose names or contents one of the words stands."""
    found = []
    for key in sorted(await redis.keys()):
        seen = repr((key, await contents(redis, key)))
        found += [f"{key.decode()}: {word}" for word in words if word in seen]
    return found


async def contents(redis: Redis, key: bytes) -> object:
    """All that a key holds."""
    match await redis.type(key):
        case b"hash":
            return await redis.hgetall(key)
        case b"string":
            return await redis.get(key)
        case b"zset":
            return await redis.zrange(key, 0, -1, withscores=True)
        case b"set":
            return await redis.smembers(key)
        case b"list":
            return await redis.lrange(key, 0, -1)
        case b"stream":
            return await redis.xrange(key)
        case b"none":  # it was there a moment ago
            return None
    raise AssertionError(key)
