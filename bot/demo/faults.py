"""Trouble on order: what a test asks to go wrong with the next calls, and with the next downloads."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from bot.demo.refusals import Refusal

Kind = Literal["fail", "drop_answer", "close", "delay", "garbage", "slow_file", "cut_file"]
ANY = "*"
FILE = "file"
"""The name under which a download counts as a method."""


@dataclass(kw_only=True)
class Fault:
    """One order; `times` counts down as calls meet it."""

    kind: Kind
    """What goes wrong.

    fail: refused, nothing applied. drop_answer: applied, then the connection is closed without an answer. close: closed
    before anything is applied. delay: applied, then answered late. garbage: applied, then answered with what is no
    JSON. slow_file: the file trickles. cut_file: the file breaks off in the middle.
    """
    method: str = ANY
    times: int = 1
    chat: int | None = None
    """Only calls that concern this chat."""
    status: int = 500
    description: str = ""
    retry_after: int | None = None
    """Seconds, in the parameters of a 429."""
    seconds: float = 0.0
    """How long a delay or a slow file lasts."""

    def refusal(self) -> Refusal:
        if self.retry_after is not None:
            words = self.description or f"Too Many Requests: retry after {self.retry_after}"
            return Refusal(429 if self.status == 500 else self.status, words, retry_after=self.retry_after)
        return Refusal(self.status, self.description or _WORDS.get(self.status, "Internal Server Error"))


_WORDS = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    502: "Bad Gateway",
}


class Faults:
    def __init__(self) -> None:
        self._orders: list[Fault] = []

    def add(self, fault: Fault) -> Fault:
        self._orders.append(fault)
        return fault

    def fail(
        self, method: str = ANY, *, times: int = 1, status: int = 500, description: str = "",
        retry_after: int | None = None, chat: int | None = None,
    ) -> Fault:  # fmt: skip
        """Refuse the next calls of a method; with `retry_after` as 429."""
        return self.add(Fault(
            kind="fail", method=method, times=times, status=status, description=description, retry_after=retry_after,
            chat=chat,
        ))  # fmt: skip

    def drop_answer(self, method: str = ANY, *, times: int = 1, chat: int | None = None) -> Fault:
        """Apply the next calls of a method, then close the connection without an answer."""
        return self.add(Fault(kind="drop_answer", method=method, times=times, chat=chat))

    def close(self, method: str = ANY, *, times: int = 1, chat: int | None = None) -> Fault:
        """Close the connection before anything is applied."""
        return self.add(Fault(kind="close", method=method, times=times, chat=chat))

    def delay(self, method: str = ANY, *, seconds: float, times: int = 1, chat: int | None = None) -> Fault:
        """Answer the next calls of a method late."""
        return self.add(Fault(kind="delay", method=method, times=times, seconds=seconds, chat=chat))

    def garbage(self, method: str = ANY, *, times: int = 1) -> Fault:
        """Answer with a page of HTML, as a proxy in between does when it is out of order."""
        return self.add(Fault(kind="garbage", method=method, times=times))

    def slow_file(self, *, seconds: float, times: int = 1) -> Fault:
        """Let the next downloads take this long."""
        return self.add(Fault(kind="slow_file", method=FILE, times=times, seconds=seconds))

    def cut_file(self, *, times: int = 1) -> Fault:
        """Break the next downloads off in the middle."""
        return self.add(Fault(kind="cut_file", method=FILE, times=times))

    def clear(self) -> None:
        self._orders.clear()

    def take(self, method: str, chat: int | None = None) -> list[Fault]:
        """The orders that this call meets, each counted down; at most one that ends the call."""
        return list(self._take(method.lower(), chat))

    def _take(self, method: str, chat: int | None) -> Iterator[Fault]:
        for fault in list(self._orders):
            if fault.method.lower() not in (ANY, method) or (fault.chat is not None and fault.chat != chat):
                continue
            if fault.method == ANY and method in ("getupdates", FILE) and fault.kind not in ("slow_file", "cut_file"):
                continue  # "Any" means what the bot does; asking for news is named when it is meant.
            fault.times -= 1
            if fault.times <= 0:
                self._orders.remove(fault)
            yield fault
            if fault.kind != "delay":
                return
