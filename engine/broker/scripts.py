"""The Lua scripts beside this file: each is one atomic step of the queue."""

import asyncio
from hashlib import sha1
from importlib.resources import files
from typing import Any

from redis.asyncio import Redis
from redis.asyncio.connection import AbstractConnection
from redis.exceptions import NoScriptError, ResponseError

from engine.broker.cluster import Cluster
from engine.broker.keys import PREFIX

_ALWAYS = "#!lua flags=allow-oom\n"
"""What is accepted is finished also when the broker's memory is full; only `submit` is refused then."""
_NAMES = (
    "submit",
    "claim",
    "enter",
    "renew",
    "release",
    "finish",
    "acknowledge",
    "join",
    "health",
    "forget",
    "workers",
    "revive",
)
_AT_ONCE = 100
"""Calls sent together; what is asked for meanwhile goes with the next ones."""

_LOADS = 5
"""Times that scripts are loaded for one call."""

_Call = tuple[str, tuple[str | bytes | int | float, ...]]


class Scripts:
    """Runs them by their hash, and loads them where the server does not know them (any more).

    Calls that are made while others are under way travel together, which costs a fraction of single ones. A call
    may reach the server twice where a connection breaks, so every script is written to bear that.
    """

    def __init__(self, redis: Redis) -> None:
        self._redis = redis
        folder = files("engine.broker") / "lua"
        common = (folder / "common.lua").read_text()
        self._sources = {
            name: ("#!lua\n" if name == "submit" else _ALWAYS) + common + (folder / f"{name}.lua").read_text()
            for name in _NAMES
        }
        # A script's SHA-1 is its name on the server, not a secret.
        self._hashes = {
            name: sha1(source.encode(), usedforsecurity=False).hexdigest() for name, source in self._sources.items()
        }
        self._queued: list[tuple[_Call, asyncio.Future[Any]]] = []
        self._sender: asyncio.Task[None] | None = None
        # A connection for good, spoken to without the library's pipeline, which takes as long as the script itself.
        self._line: AbstractConnection | None = None

    async def run(self, name: str, *args: str | bytes | int | float) -> Any:
        """The script's reply; raises redis.exceptions.RedisError."""
        reply: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._queued.append(((name, args), reply))
        if self._sender is None:
            self._sender = asyncio.create_task(self._send(), name="broker scripts")
        return await reply

    async def _send(self) -> None:
        try:
            while self._queued:
                taken, self._queued = self._queued[:_AT_ONCE], self._queued[_AT_ONCE:]
                try:
                    replies = await self._execute([call for call, _ in taken])
                except Exception as error:
                    replies = [error] * len(taken)
                for (_, waiting), reply in zip(taken, replies, strict=True):
                    if waiting.done():
                        continue
                    if isinstance(reply, Exception):
                        waiting.set_exception(reply)
                    else:
                        waiting.set_result(reply)
        finally:
            self._sender = None

    async def _execute(self, calls: list[_Call]) -> list[Any]:
        replies = await self._pipeline(calls)
        # A server that was started again, or took another's place, knows none; it may be started again meanwhile.
        for _ in range(_LOADS):
            unknown = [i for i, reply in enumerate(replies) if isinstance(reply, NoScriptError)]
            if not unknown:
                break
            for name in {calls[i][0] for i in unknown}:
                await self._redis.script_load(self._sources[name])
            for i, reply in zip(unknown, await self._pipeline([calls[i] for i in unknown]), strict=True):
                replies[i] = reply
        return replies

    async def _pipeline(self, calls: list[_Call]) -> list[Any]:
        commands = [("EVALSHA", self._hashes[name], 1, PREFIX, *args) for name, args in calls]
        if isinstance(self._redis, Cluster):
            pipe = self._redis.pipeline(transaction=False)
            for command in commands:
                pipe.execute_command(*command)
            return list(await pipe.execute(raise_on_error=False))
        if self._line is None:
            self._line = await self._redis.connection_pool.get_connection()  # type: ignore[no-untyped-call]
        line = self._line
        return await line.retry.call_with_retry(lambda: _said(line, commands), lambda _: line.disconnect())


async def _said(line: AbstractConnection, commands: list[tuple[Any, ...]]) -> list[Any]:
    """What the server replies, errors included."""
    await line.send_packed_command(line.pack_commands(commands))
    replies: list[Any] = []
    for _ in commands:
        try:
            replies.append(await line.read_response())
        except ResponseError as error:
            replies.append(error)
    return replies
