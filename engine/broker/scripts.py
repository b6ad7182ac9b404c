"""The Lua scripts beside this file: each is one atomic step of the queue."""

from hashlib import sha1
from importlib.resources import files
from typing import Any

from redis.asyncio import Redis
from redis.exceptions import NoScriptError

from engine.broker.keys import PREFIX

_ALWAYS = "#!lua flags=allow-oom\n"
"""What is accepted is finished also when the broker's memory is full; only `submit` is refused then."""


class Scripts:
    """Runs them by their hash and loads them where the server does not know them (any more)."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis
        folder = files("engine.broker") / "lua"
        common = (folder / "common.lua").read_text()
        self._sources = {
            name: ("#!lua\n" if name == "submit" else _ALWAYS) + common + (folder / f"{name}.lua").read_text()
            for name in ("submit", "claim", "enter", "renew", "release", "finish", "acknowledge", "health")
        }
        # A script's SHA-1 is its name on the server, not a secret.
        self._hashes = {
            name: sha1(source.encode(), usedforsecurity=False).hexdigest() for name, source in self._sources.items()
        }

    async def run(self, name: str, *args: str | bytes | int | float) -> Any:
        try:
            return await self._redis.evalsha(self._hashes[name], 1, PREFIX, *args)
        except NoScriptError:
            await self._redis.script_load(self._sources[name])
            return await self._redis.evalsha(self._hashes[name], 1, PREFIX, *args)
