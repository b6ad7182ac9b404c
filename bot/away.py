"""Waits while the broker cannot be reached, or takes nothing for now."""

import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from redis.exceptions import (
    ClusterDownError,
    MasterDownError,
    NoScriptError,
    OutOfMemoryError,
    ReadOnlyError,
    RedisError,
    ResponseError,
    TryAgainError,
)

from bot.calls import Backoff
from engine.errors import Unavailable, broker_said

log = logging.getLogger(__name__)

T = TypeVar("T")
_FOR_NOW = (ClusterDownError, MasterDownError, NoScriptError, OutOfMemoryError, ReadOnlyError, TryAgainError)
"""A script is unknown to a server that was started again after it was loaded, so it starts again and again."""


def away(error: BaseException) -> bool:
    """Whether the error is the broker's and goes away by itself, so that nothing is wrong with what was asked."""
    if isinstance(error, ResponseError):
        # MISCONF: its disk is full.
        return isinstance(error, _FOR_NOW) or broker_said(error).startswith(("MISCONF", "NOREPLICAS"))
    return isinstance(error, RedisError | Unavailable)


async def until_there(step: Callable[[], Awaitable[T]]) -> T:
    """Do a step, again and again while the broker is away."""
    backoff = Backoff(first=0.05, most=5.0)
    while True:
        try:
            return await step()
        except (RedisError, Unavailable) as error:
            if not away(error):
                raise
            # What Redis says may show what was asked; what we say of it does not.
            reason = error.reason if isinstance(error, Unavailable) else type(error).__name__
            log.warning("the broker cannot be reached (%s), trying again", reason)
        await backoff.wait()
