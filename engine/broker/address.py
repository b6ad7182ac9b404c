"""What `REDIS_URL` names: one server, the master that Sentinels know of, or a cluster. docs/redis.md has the forms."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from redis.asyncio.connection import SSLConnection, parse_url

from engine.errors import SettingError
from engine.settings import Secret

_PORT = 6379
_SENTINEL_PORT = 26379
_NAME = "REDIS_URL"
_SENTINEL_LOGIN = {"sentinel_username": "username", "sentinel_password": "password"}
_TLS_FILES = ("ssl_ca_certs", "ssl_certfile", "ssl_keyfile")
_PARAMETERS = (
    *_SENTINEL_LOGIN,
    *_TLS_FILES,
    "ssl_cert_reqs",
    "ssl_check_hostname",
    "ssl_min_version",
    "ssl_ciphers",
    "health_check_interval",
    "db",
)
"""What may stand behind the question mark. What else redis-py takes there would change how Placard speaks to it."""


class Kind(Enum):
    """How the server that answers is found."""

    SERVER = auto()
    SENTINEL = auto()
    CLUSTER = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Never shown: options hold the password."""

    kind: Kind
    hosts: tuple[tuple[str, int], ...] = ()
    """Of the server, of the Sentinels, or of some nodes of the cluster."""
    service: str = ""
    """Under which the Sentinels know the master."""
    tls: bool = False
    options: Mapping[str, Any] = field(default_factory=dict, repr=False)
    """Of each connection to a server, as redis-py names them."""
    sentinel: Mapping[str, Any] = field(default_factory=dict, repr=False)
    """User and password of the Sentinels, where they ask for any."""

    @classmethod
    def parse(cls, url: Secret) -> "Address":
        """Raises SettingError, which shows no part of the address: any of it may be the password."""
        try:
            return _parse(url.reveal())
        except ValueError:
            raise SettingError(_NAME, "not an address such as redis://host:6379/0") from None


def _parse(url: str) -> Address:
    parts = urlsplit(url)
    scheme, _, kind = parts.scheme.partition("+")
    if kind not in ("", "sentinel", "cluster") or (kind and scheme == "unix"):
        raise ValueError
    given = dict(parse_qsl(parts.query, strict_parsing=True)) if parts.query else {}
    if not given.keys() <= set(_PARAMETERS):
        raise SettingError(_NAME, f"has a parameter that is none of {', '.join(_PARAMETERS)}")
    login, _, hosts = parts.netloc.rpartition("@")
    segments = [unquote(segment) for segment in parts.path.split("/") if segment]
    if scheme == "unix" or not kind:
        if "," in hosts or (scheme != "unix" and len(segments) > 1):
            raise ValueError
        options = dict(parse_url(url))
        return Address(
            kind=Kind.SERVER,
            tls=options.pop("connection_class", None) is SSLConnection,
            options=_checked(_for_connections(options)),
        )
    plain = Kind.SENTINEL if kind == "sentinel" else Kind.CLUSTER
    service = segments.pop(0) if plain is Kind.SENTINEL and segments else ""
    database = segments.pop() if segments else given.get("db", "0")
    if segments or (plain is Kind.SENTINEL and not service) or (plain is Kind.CLUSTER and int(database)):
        raise ValueError
    default = _SENTINEL_PORT if plain is Kind.SENTINEL else _PORT
    # redis-py reads one host, so it is given one after the other.
    read: list[dict[str, Any]] = [
        dict(parse_url(f"{scheme}://{login}@{host}?{parts.query}")) for host in hosts.split(",")
    ]
    found = tuple((str(one["host"]), int(one.get("port") or default)) for one in read if one.get("host"))
    if len(found) != len(read):
        raise ValueError
    options = _for_connections(read[0])
    options["db"] = int(database)
    return Address(
        kind=plain,
        hosts=found,
        service=service,
        tls=scheme == "rediss",
        options=_checked({name: value for name, value in options.items() if name not in ("host", "port")}),
        sentinel={name: given[key] for key, name in _SENTINEL_LOGIN.items() if key in given},
    )


def _for_connections(options: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in options.items() if name not in (*_SENTINEL_LOGIN, "connection_class")}


def _checked(options: dict[str, Any]) -> dict[str, Any]:
    for name in _TLS_FILES:
        if name in options and not Path(options[name]).is_file():
            raise SettingError(_NAME, f"{name} names no file that is there")
    return options
