"""The bot's calls as an open chat page shows them: short, without token, secret or what a file holds."""

import itertools
import json
import time
from typing import Any

import msgspec

from bot.demo.backend import Call

SHOWN = 200
"""Calls from before the drawer was opened that it shows."""
_VALUE = 300
"""Characters of a parameter or a result that are shown."""
_HIDDEN = frozenset({"secret_token", "certificate"})
"""Parameters that nobody looks at."""
_numbers = itertools.count(1)


class CallView(msgspec.Struct, frozen=True, kw_only=True):
    """`at` is Unix time in seconds; `status` None where the answer was dropped."""

    number: int
    method: str
    params: dict[str, str]
    status: int | None
    error: str
    result: str
    milliseconds: float
    at: float


def view(call: Call) -> CallView:
    return CallView(
        number=next(_numbers),
        method=call.method,
        params={name: _short(value) for name, value in call.params.items() if name not in _HIDDEN},
        status=call.status,
        error=call.description,
        result=call.result,
        milliseconds=round((call.seconds or 0) * 1000, 1),
        at=time.time() - (time.monotonic() - call.at),
    )


def outcome(result: Any) -> str:
    """What a person wants to know of an answer: the message that it made, or the answer itself."""
    if isinstance(result, list):
        return ", ".join(outcome(item) for item in result[:3]) + (" …" if len(result) > 3 else "")
    if isinstance(result, dict) and "message_id" in result:
        return f"message {result['message_id']}"
    return _short(result)


def _short(value: Any) -> str:
    words = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return words if len(words) <= _VALUE else f"{words[:_VALUE]}…"
