"""What an error of the broker means for whoever asked it something."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from redis.exceptions import (
    AuthenticationError,
    ClusterDownError,
    NoPermissionError,
    NoScriptError,
    OutOfMemoryError,
    ReadOnlyError,
    ResponseError,
    TryAgainError,
)
from redis.exceptions import ConnectionError as Disconnected
from redis.exceptions import TimeoutError as Silent

from engine.errors import Busy, Unavailable, broker_said

_FULL = timedelta(minutes=1)
"""What a person is told to wait when the broker's memory is full, since nothing says for how long."""
_FORBIDDEN = "its access list forbids something that Placard needs"
_FORBIDS_SCRIPT = "ACL failure in script"
"""How a server begins that forbids a script what its user may not do; the library takes that for a mistake in it."""
_NO_WRITES = {
    "MISCONF": "it cannot write to its disk",
    "NOREPLICAS": "too few replicas follow it",
    "MASTERDOWN": "its master is away",
    "UNBLOCKED": "its master changed",
}
"""How answers of a server begin that takes nothing for now, and what that says to an operator."""


@contextmanager
def reaching_the_broker() -> Iterator[None]:
    """Raises Busy where its memory is full, and Unavailable where it is away, takes nothing for now, or lets us do
    nothing; the reason names no address and no password."""
    try:
        yield
    except OutOfMemoryError:
        raise Busy(_FULL, personal=False) from None
    except (Disconnected, Silent, ResponseError, OSError) as error:
        if (reason := _reason(error)) is None:
            raise
        raise Unavailable("broker", reason) from error


def _reason(error: BaseException) -> str | None:
    """None where it is none of the broker's moods, so there is a mistake in what was asked."""
    for cause in causes(error):
        match cause:
            case AuthenticationError():
                return "user or password are wrong"
            case ssl.SSLCertVerificationError():
                return f"its certificate: {cause.verify_message}"
            case NoPermissionError():
                return _FORBIDDEN
            case ResponseError() if broker_said(cause).startswith(_FORBIDS_SCRIPT):
                return _FORBIDDEN
            case NoScriptError():
                return "it is started again and again"
            case ReadOnlyError():
                return "it is a replica, which takes no writes"
            case ClusterDownError() | TryAgainError():
                return "its cluster changes"
            case ResponseError():
                return _NO_WRITES.get(broker_said(cause).partition(" ")[0])
    return type(error).__name__


def passes(error: BaseException) -> bool:
    """Whether it is of any use to try again soon: not with a password or certificate that is wrong."""
    return not any(isinstance(cause, AuthenticationError | ssl.SSLCertVerificationError) for cause in causes(error))


def causes(error: BaseException | None) -> Iterator[BaseException]:
    """The error, and what brought it about."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
