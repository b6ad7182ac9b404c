"""How Placard connects to Redis, and how it waits while Redis is away."""

import asyncio
import logging
import socket as sockets
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, cast

from redis.asyncio import (
    BlockingConnectionPool,
    Connection,
    Redis,
    Sentinel,
    SentinelConnectionPool,
    SentinelManagedConnection,
    SentinelManagedSSLConnection,
    SSLConnection,
    UnixDomainSocketConnection,
)
from redis.asyncio.cluster import ClusterNode
from redis.asyncio.connection import AbstractConnection
from redis.asyncio.retry import Retry
from redis.backoff import ExponentialWithJitterBackoff, NoBackoff
from redis.exceptions import ConnectionError as Disconnected
from redis.exceptions import ResponseError

from engine.broker.address import Address, Kind
from engine.broker.cluster import Cluster
from engine.broker.trouble import passes
from engine.settings import EngineSettings

log = logging.getLogger(__name__)

_CONNECTIONS = 64
"""Most connections of one process (on a cluster: to one node); who needs one more waits for it."""
_ROOM: dict[str, Any] = {"max_connections": _CONNECTIONS, "timeout": None}
_ANSWER = 10.0
"""Seconds after which a silent server counts as gone; longer than any blocking read."""
_CONNECT = 3.0
"""Seconds to connect; where nothing answers (a cable that is out), the next try finds out soon whether it is back."""
_IDLE, _EVERY, _PROBES = 5, 2, 3
"""TCP keepalive: seconds of silence before the other side is asked whether it is there, between two questions, and how
many of them. Without an answer a connection is given up after about as long as a silent server."""
_SENTINEL_ANSWER = 1.0
"""Seconds after which another Sentinel is asked."""
_RETRIES = 8
"""Times that a command is tried again, over about three seconds: the time that a server needs to restart. Where the
network swallows everything it is half a minute."""


def open_redis(settings: EngineSettings, socket: Path | None = None) -> Redis:
    """A client that speaks bytes; connects when it is first used. Raises SettingError for an address that is none."""
    options: dict[str, Any] = {
        "protocol": 2,
        "socket_timeout": _ANSWER,
        "socket_connect_timeout": _CONNECT,
        "client_name": "placard",
        "driver_info": None,  # servers before 7.2 do not know the command for it
    }
    if socket is not None:
        return _pooled(UnixDomainSocketConnection, {**options, "path": str(socket)})
    address = Address.parse(settings.redis_url)
    if "path" in address.options:
        return _pooled(UnixDomainSocketConnection, {**options, **address.options})
    options |= {**_over_tcp(), **address.options}
    match address.kind:
        case Kind.SERVER:
            return _pooled(SSLConnection if address.tls else Connection, options)
        case Kind.SENTINEL:
            return Redis.from_pool(_sentinel_pool(address, options))
        case Kind.CLUSTER:
            nodes = [ClusterNode(host, port) for host, port in address.hosts]
            cluster = Cluster(nodes, _retry(), _CONNECTIONS, _Cancellable, ssl=address.tls, **options)
            return cast(Redis, cluster)  # it has the same methods


def _pooled(kind: type[AbstractConnection], options: Mapping[str, Any]) -> Redis:
    return Redis.from_pool(
        BlockingConnectionPool(connection_class=_cancellable(kind), retry=_retry(), **_ROOM, **options)
    )


def _sentinel_pool(address: Address, options: Mapping[str, Any]) -> "_SentinelPool":
    tls = {name: value for name, value in options.items() if name.startswith("ssl_")}
    asking = {
        "protocol": 2,
        "retry": Retry(NoBackoff(), 0),  # the next one is asked instead
        "socket_timeout": _SENTINEL_ANSWER,
        "socket_connect_timeout": _SENTINEL_ANSWER,
        **address.sentinel,
        **({"ssl": True, **tls} if address.tls else {}),
    }
    sentinel = Sentinel(address.hosts, sentinel_kwargs=asking)  # type: ignore[no-untyped-call]
    kind = SentinelManagedSSLConnection if address.tls else SentinelManagedConnection
    return _SentinelPool(  # type: ignore[no-untyped-call]
        address.service, sentinel, connection_class=_cancellable(_Asking, kind), retry=_retry(), **_ROOM, **options
    )


def _retry() -> Retry:
    return _Patience(ExponentialWithJitterBackoff(base=0.02, cap=0.8), _RETRIES)


class _Patience(Retry):
    """Has none with what stays wrong."""

    async def call_with_retry(
        self, do: Any, fail: Any, is_retryable: Any = passes, with_failure_count: bool = False
    ) -> Any:
        return await super().call_with_retry(do, fail, is_retryable or passes, with_failure_count)


def _cancellable(*kinds: type) -> type[AbstractConnection]:
    return type("Connection", (_Cancellable, *kinds), {})


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


class _SentinelPool(SentinelConnectionPool, BlockingConnectionPool):
    """Asks for the master's address for each new connection, and waits where all are in use."""

    async def aclose(self) -> None:
        await super().aclose()
        await self.sentinel_manager.aclose()


class _Asking(AbstractConnection):
    """A connection to a master that asks the Sentinels for it each time: the library goes back to where it was."""

    async def send_packed_command(self, command: bytes | str | Iterable[bytes], check_health: bool = True) -> None:
        if not self.is_connected:
            await self.connect()  # type: ignore[no-untyped-call]
        await super().send_packed_command(command, check_health)

    async def read_response(self, *args: Any, **kwargs: Any) -> Any:
        try:
            return await super().read_response(*args, **kwargs)
        except ResponseError as error:
            if not str(error).startswith("NOREPLICAS"):
                raise
            # It may be a master no longer, and not have heard of that yet.
            await self.disconnect()
            raise Disconnected("a master without replicas") from error


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
