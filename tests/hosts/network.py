"""Several hosts on one machine: each is a network namespace, and a bridge in one more is the switch between them.

Needs root on Linux and iproute2; nothing of the machine's own network is touched.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_CLONE_NEWNET = 0x40000000
_NET = "10.83.0"
"""Addresses of the hosts, each in a namespace where there are no others."""


def missing() -> str:
    """Why there can be no hosts here; empty where there can."""
    if not sys.platform.startswith("linux"):
        return "needs network namespaces, which Linux has"
    if os.geteuid() != 0:
        return "needs root, for network namespaces"
    if shutil.which("ip") is None:
        return "needs ip of iproute2"
    try:
        with network() as tried:
            tried.host("try")
    except subprocess.CalledProcessError as error:
        return f"no network namespaces here: {error.stderr.decode().strip()}"
    return ""


class Host:
    """One host, at `address`."""

    def __init__(self, space: str, switch: str, port: str, address: str) -> None:
        self.address = address
        self._space, self._switch, self._port = space, switch, port

    def command(self, *command: str) -> tuple[str, ...]:
        """The command that runs this one on the host."""
        return ("nsenter", f"--net=/run/netns/{self._space}", *command)

    def cut(self) -> None:
        """Pull the cable: packets are swallowed both ways, and no connection is told."""
        _ip("-n", self._switch, "link", "set", self._port, "down")

    def mend(self) -> None:
        _ip("-n", self._switch, "link", "set", self._port, "up")

    @contextmanager
    def inside(self) -> Iterator[None]:
        """What this thread opens to listen or to connect meanwhile is the host's, for as long as it is open."""
        with Path("/proc/thread-self/ns/net").open() as before, Path(f"/run/netns/{self._space}").open() as there:
            _enter(there.fileno())
            try:
                yield
            finally:
                _enter(before.fileno())


class Network:
    """The switch, and what hangs on it. Made by `network`."""

    def __init__(self, prefix: str) -> None:
        self._prefix, self._switch = prefix, f"{prefix}switch"
        self._hosts = 0

    def host(self, name: str) -> Host:
        """One host more."""
        self._hosts += 1
        space, port, address = f"{self._prefix}{name}", f"port{self._hosts}", f"{_NET}.{self._hosts}"
        _ip("netns", "add", space)
        _ip("-n", self._switch, "link", "add", port, "type", "veth", "peer", "name", "eth0", "netns", space)
        _ip("-n", self._switch, "link", "set", port, "master", "bridge", "up")
        _ip("-n", space, "address", "add", f"{address}/24", "dev", "eth0")
        for device in ("lo", "eth0"):
            _ip("-n", space, "link", "set", device, "up")
        return Host(space, self._switch, port, address)

    def _open(self) -> None:
        _ip("netns", "add", self._switch)
        _ip("-n", self._switch, "link", "add", "bridge", "type", "bridge")
        _ip("-n", self._switch, "link", "set", "bridge", "up")

    def _close(self) -> None:
        for line in _ip("netns", "list").splitlines():
            if line.startswith(self._prefix):
                _ip("netns", "delete", line.split()[0])


@contextmanager
def network() -> Iterator[Network]:
    """A network of its own, which ends with the block, as do the hosts on it; their processes are left alone."""
    made = Network(f"placard-{os.getpid()}-")
    try:
        made._open()
        yield made
    finally:
        with suppress(subprocess.CalledProcessError):
            made._close()


def _ip(*arguments: str) -> str:
    return subprocess.run(("ip", *arguments), check=True, capture_output=True).stdout.decode()


def _enter(space: int) -> None:
    if ctypes.CDLL(None, use_errno=True).setns(space, _CLONE_NEWNET):
        raise OSError(ctypes.get_errno(), "setns")
