"""The forms of REDIS_URL, as they are written down in docs/redis.md."""

import pytest

from engine.broker.address import Address, Kind
from engine.broker.connection import open_redis
from engine.errors import SettingError
from engine.settings import EngineSettings, Secret


def parsed(url: str) -> Address:
    return Address.parse(Secret(url))


def test_one_server() -> None:
    """User, password and database are taken from their usual places, with signs that are written by their codes."""
    address = parsed("redis://bob:a%2Fb@example.org:7000/3")
    assert (address.kind, address.tls) == (Kind.SERVER, False)
    assert address.options == {"username": "bob", "password": "a/b", "host": "example.org", "port": 7000, "db": 3}


def test_tls() -> None:
    """`rediss` asks for TLS, with what redis-py names for it."""
    address = parsed(f"rediss://example.org/0?ssl_ca_certs={__file__}&ssl_check_hostname=false")
    assert address.tls
    assert (address.options["ssl_ca_certs"], address.options["ssl_check_hostname"]) == (__file__, False)


def test_sentinels() -> None:
    """Several hosts, the service and the database; their own user and password do not go to the server."""
    address = parsed(
        "rediss+sentinel://bob:word@one,[::1]:7,three:9/flyers/2?sentinel_username=sam&sentinel_password=s"
    )
    assert (address.kind, address.tls, address.service) == (Kind.SENTINEL, True, "flyers")
    assert address.hosts == (("one", 26379), ("::1", 7), ("three", 9))
    assert address.options == {"username": "bob", "password": "word", "db": 2}
    assert address.sentinel == {"username": "sam", "password": "s"}


def test_a_cluster() -> None:
    """Any of its nodes will do to find the others."""
    address = parsed("redis+cluster://:word@one:7000,two")
    assert (address.kind, address.hosts) == (Kind.CLUSTER, (("one", 7000), ("two", 6379)))
    assert address.options == {"password": "word", "db": 0}


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org",
        "redis+sentinel://example.org",
        "redis+cluster://example.org/1",
        "redis+cluster://example.org,/0",
        "redis+other://example.org",
        "unix+cluster:///a/socket",
        "redis://one,two/0",
        "redis://:hunter2@example.org:port",
        "redis://:hunt?er2=x@example.org",
        "redis://:hunter2@example.org?decode_responses=true",
        "rediss://:hunter2@example.org?ssl_ca_certs=/nowhere/ca.pem",
    ],
)
def test_an_address_that_is_none_is_refused_and_not_shown(url: str) -> None:
    """The error names the setting, and nothing of the address, of which any part may be the password."""
    with pytest.raises(SettingError, match="REDIS_URL") as refused:
        open_redis(EngineSettings(redis_url=Secret(url)))
    assert "hunt" not in str(refused.value)
    assert "er2" not in str(refused.value)


def test_an_address_does_not_show_its_password() -> None:
    """Nor in a traceback that prints it."""
    assert "word" not in repr(parsed("redis+sentinel://bob:word@one/flyers?sentinel_password=word"))
