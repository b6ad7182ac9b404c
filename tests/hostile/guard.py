"""Sees whether anything in this process looks up a name or connects to a host."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

_EVENTS = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "urllib.Request")
_seen: list[list[str]] = []
"""What is being watched now: a hook of the interpreter's cannot be taken away again, so there is one."""
_LOOPBACK = ("127.0.0.1", "::1", "localhost")


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    if not _seen or event not in _EVENTS:
        return
    where = arguments[1] if event == "socket.connect" else arguments[0]
    host = where[0] if isinstance(where, tuple) else where
    if host not in (*_LOOPBACK, None) and not str(host).startswith(("/", "\0")):  # a Unix socket is a path
        for seen in _seen:
            seen.append(f"{event} {where}")


sys.addaudithook(_hook)


@contextmanager
def connections() -> Iterator[list[str]]:
    """For the block: what went anywhere but to this machine itself."""
    seen: list[str] = []
    _seen.append(seen)
    try:
        yield seen
    finally:
        _seen.remove(seen)
