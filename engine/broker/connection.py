"""How Placard connects to Redis, and how it waits while Redis is away."""

import asyncio
import logging
import socket as sockets
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from redis.asyncio import BlockingConnectionPool, Redis, UnixDomainSocketConnection
from redis.asyncio.connection import AbstractConnection
from redis.asyncio.retry import Retry
from redis.backoff import ExponentialWithJitterBackoff

from engine.errors import SettingError
from engine.settings import EngineSettings

log = logging.getLogger(__name__)

_CONNECTIONS = 64
"""Most connections of one process; who needs one more waits for it."""
_ANSWER = 10.0
"""Seconds after which a silent server counts as gone; longer than any blocking read."""
_CONNECT = 3.0
"""Seconds to connect; where nothing answers (a cable that is out), the next try finds out soon whether it is back."""
_IDLE, _EVERY, _PROBES = 5, 2, 3
"""TCP keepalive: seconds of silence before the other side is asked whether it is there, between two questions, and how
many of them. Without an answer a connection is given up after about as long as a silent server."""
_RETRIES = 8
"""Times that a command is tried again, over about three seconds: the time that a server needs to restart. Where the
network swallows everything it is half a minute."""


def open_redis(settings: EngineSettings, socket: Path | None = None) -> Redis:
    """A client that speaks bytes; connects when it is first used. Raises SettingError for an address that is none."""
    options = {
        "max_connections": _CONNECTIONS,
        "timeout": None,
        "protocol": 2,
        "socket_timeout": _ANSWER,
        "socket_connect_timeout": _CONNECT,
        "retry": Retry(ExponentialWithJitterBackoff(base=0.02, cap=0.8), _RETRIES),
        "client_name": "placard",
    }
    if socket is not None:
        pool = BlockingConnectionPool(connection_class=UnixDomainSocketConnection, path=str(socket), **options)  # type: ignore[arg-type]
    else:
        try:
            pool = BlockingConnectionPool.from_url(
                settings.redis_url.reveal(),
                **options,
                **({} if settings.redis_url.reveal().startswith("unix:") else _over_tcp()),
            )
        except ValueError:
            # Its text may show part of the address, and so of the password.
            raise SettingError("REDIS_URL", "not an address such as redis://host:6379/0") from None
    pool.connection_class = type("Connection", (_Cancellable, pool.connection_class), {})
    return Redis.from_pool(pool)


def _over_tcp() -> dict[str, Any]:
    """Options by which a connection notices that the other host is gone, without a word of it: also one that only
    listens, or only has sent something, which the system would keep for a quarter of an hour."""
    times = {
        "TCP_KEEPIDLE": _IDLE, "TCP_KEEPALIVE": _IDLE, "TCP_KEEPINTVL": _EVERY, "TCP_KEEPCNT": _PROBES,
        "TCP_USER_TIMEOUT": int(1000 * _ANSWER),
    }  # fmt: skip
    # Each system has some of them; TCP_KEEPALIVE is what macOS calls TCP_KEEPIDLE.
    known = {getattr(sockets, name): value for name, value in times.items() if hasattr(sockets, name)}
    return {"socket_keepalive": True, "socket_keepalive_options": known}


class _Cancellable(AbstractConnection):
    """Lets a cancellation through that comes while a command is being sent.

    The library sends within `asyncio.wait_for`, and Python 3.11's drops a cancellation that comes in the same turn of
    the loop as the end of what it waits for: the task then goes on for ever.
    """

    async def send_packed_command(self, command: bytes | str | Iterable[bytes], check_health: bool = True) -> None:
        task = asyncio.current_task()
        before = task.cancelling() if task else 0
        await super().send_packed_command(command, check_health)
        if task and task.cancelling() > before:
            await self.disconnect(nowait=True)  # nobody is going to read the answer
            raise asyncio.CancelledError


class Backoff:
    """Waits longer after each failure and says so once, not each time."""

    def __init__(self, what: str, *, first: float = 0.05, most: float = 1.0) -> None:
        self._what, self._first, self._most = what, first, most
        self._delay = first

    async def wait(self, error: BaseException) -> None:
        if self._delay == self._first:
            log.warning("%s cannot be reached (%s), trying again", self._what, type(error).__name__)
        await asyncio.sleep(self._delay)
        self._delay = min(2 * self._delay, self._most)

    def reset(self) -> None:
        if self._delay != self._first:
            log.info("%s can be reached again", self._what)
        self._delay = self._first
