"""What can come instead of an answer, and what is done about it.

The server's own words are never passed on: they may repeat the question, and so the photo, or the key.
"""

import email.utils
import json
import math
import time
from collections.abc import Mapping
from http import HTTPStatus

import httpx2
import openai

_LATER = frozenset(
    {
        HTTPStatus.REQUEST_TIMEOUT,
        HTTPStatus.CONFLICT,
        HTTPStatus.TOO_EARLY,
        HTTPStatus.TOO_MANY_REQUESTS,
    }
)
"""Besides 5xx, what may go well the next time."""
_QUESTION = frozenset(
    {
        HTTPStatus.BAD_REQUEST,
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
        HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
        HTTPStatus.UNPROCESSABLE_ENTITY,
        HTTPStatus.NOT_IMPLEMENTED,
    }
)
"""What is the fault of the question, and says nothing of how the server is."""

_LONGEST = 3600.0
"""Seconds for which a server is left alone at most, whatever it asks for: some say "for ever" when they mean "no"."""


class Failed(Exception):
    """There is no answer. Its text is for an operator and holds nothing of question, answer or key."""

    def __init__(
        self,
        reason: str,
        *,
        again: bool = True,
        after: float | None = None,
        asked: str | None = None,
        fault: bool = True,
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.again = again
        """Whether the same question may have an answer the next time."""
        self.after = after
        """Seconds that the server asked to be left alone for."""
        self.asked = asked
        """What the server said of the question, in lower case; None where it did not refuse it. Not to be shown."""
        self.fault = fault
        """Whether the server is at fault, and not the question."""


EXPECTED = (Failed, openai.OpenAIError, httpx2.HTTPError, TimeoutError)
"""What the SDK, and reading its stream, may raise. Anything else is a mistake of ours."""


def failure(error: Exception) -> Failed:
    """What one of the `EXPECTED` means."""
    match error:
        case Failed():
            return error
        case openai.APIStatusError():
            return _by_status(error)
        case openai.APITimeoutError():
            return Failed("no connection in time")
        case openai.APIConnectionError() if isinstance(error.__cause__, httpx2.ConnectError):
            return Failed("no connection")
        case openai.APIConnectionError() | httpx2.HTTPError():
            return Failed("the connection broke off")
        case TimeoutError():
            return Failed("silent for too long")
        case _:
            return Failed(type(error).__name__)


def _by_status(error: openai.APIStatusError) -> Failed:
    status = error.status_code
    reason = f"status {status}"
    said = json.dumps(error.body, ensure_ascii=False, default=str).lower()
    if status in _LATER:
        return Failed(reason, after=retry_after(error.response.headers))
    if status in _QUESTION:
        return Failed(reason, again=False, asked=said, fault=False)
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        # llama.cpp says with a 500 that it was started without eyes, others that a template knows no system role.
        return Failed(reason, after=retry_after(error.response.headers), asked=said)
    # A wrong key, no such model, an address that leads elsewhere: to be asked again is of no use.
    return Failed(reason, again=False, asked=said if status == HTTPStatus.NOT_FOUND else None)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds that the header `Retry-After` asks for, in either of its forms (RFC 9110, 10.2.3), up to an hour; None
    without one."""
    value = headers.get("retry-after", "")
    try:
        seconds = float(value)
    except ValueError:
        try:
            seconds = email.utils.parsedate_to_datetime(value).timestamp() - time.time()
        except ValueError:
            return None
    return None if math.isnan(seconds) else min(max(0.0, seconds), _LONGEST)
