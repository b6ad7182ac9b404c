"""How the Bot API says no: a status, Telegram's words and, for some, parameters."""

from typing import Any


class Refusal(Exception):
    """Becomes `{"ok": false, "error_code": ..., "description": ...}`."""

    def __init__(self, status: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters

    def json(self) -> dict[str, Any]:
        answer: dict[str, Any] = {"ok": False, "error_code": self.status, "description": self.description}
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


def bad_request(reason: str, **parameters: Any) -> Refusal:
    """Telegram puts a reason in lower case after its prefix, but leaves error codes like BUTTON_DATA_INVALID alone."""
    shouted = len(reason) > 1 and (reason[1] == "_" or "A" <= reason[1] <= "Z")
    return Refusal(400, "Bad Request: " + (reason if shouted else reason[:1].lower() + reason[1:]), **parameters)


def forbidden(reason: str) -> Refusal:
    return Refusal(403, "Forbidden: " + reason)


def too_many(retry_after: int) -> Refusal:
    """`retry_after`: whole seconds to wait."""
    return Refusal(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)
