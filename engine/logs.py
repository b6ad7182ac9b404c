"""What is written down while Placard runs: one line for each step, with the job that it is about.

Nothing of a photo, no secret and no number of a chat gets out: a chat stands under an alias, of an exception only the
message that cannot hold what somebody wrote, and settings that are secret are struck out wherever they turn up.
"""

import hmac
import json
import logging
import re
import secrets
import sys
import threading
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar, copy_context
from datetime import UTC, datetime
from typing import Literal, NamedTuple, TextIO
from urllib.parse import unquote, urlsplit

import msgspec

from engine.errors import PlacardError, broker_said
from engine.settings import FromEnvironment, Secret

Kind = Literal["text", "json"]

_TELLING = (
    OSError, RuntimeError, MemoryError, ImportError, AttributeError, TypeError, NameError, PlacardError,
)  # fmt: skip
"""Exceptions whose message is about the machine or the code, as is that of the broker's (`_BROKER`). That of others (a
value that is none, a key that is not there) may repeat what stands on a photo."""
_BROKER = "redis"
"""Package of the broker's exceptions; by name, since commands that only print do without it."""
_SHORT = 6
"""Characters below which a secret is not struck out, since it would be found in every other word."""
_ALIAS = 8
"""Hexadecimal digits of a chat's alias: enough that two of some thousand chats hardly ever have the same."""
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""What could begin a line of its own, or turn one round."""


class _About(NamedTuple):
    job: str = ""
    chat: int | None = None


class _Aliases:
    """Names for chats which only who has the key can tie to them."""

    def __init__(self) -> None:
        self._key = b""

    def keyed(self, key: str) -> None:
        self._key = key.encode()

    def of(self, chat: int) -> str:
        # Without a key (a process that has no token) the names hold for this process only.
        self._key = self._key or secrets.token_bytes(16)
        return "c" + hmac.digest(self._key, str(chat).encode(), "sha256").hex()[:_ALIAS]


_NOTHING = _About()
_about: ContextVar[_About] = ContextVar("about", default=_NOTHING)
_aliases = _Aliases()

chat_alias: Callable[[int], str] = _aliases.of
"""What a chat is called in the log: the same in all processes that were set up with the same token."""


@contextmanager
def about(job: str = "", chat: int | None = None) -> Iterator[None]:
    """Every line written in the block is about this job and chat; what is not given stays as it was outside."""
    outer = _about.get()
    token = _about.set(_About(job or outer.job, outer.chat if chat is None else chat))
    try:
        yield
    finally:
        _about.reset(token)


def thread(target: Callable[[], None], name: str) -> threading.Thread:
    """A thread whose lines are about what those of its maker are; a daemon, so that one which hangs does not keep the
    process from ending."""
    return threading.Thread(target=copy_context().run, args=(target,), name=name, daemon=True)


def set_up(kind: Kind, *settings: FromEnvironment, token: str = "") -> None:
    """Write the log of this process to standard error, as lines for people or a JSON object a line; the secrets of the
    settings are struck out of it. `token` is what aliases of chats are made with."""
    _aliases.keyed(token)
    handler = _ToStandardError(sys.stderr)
    handler.addFilter(_annotate)
    handler.setFormatter((_Json if kind == "json" else _Text)(_secrets(settings)))
    root = logging.getLogger()
    for before in [one for one in root.handlers if isinstance(one, _ToStandardError)]:
        root.removeHandler(before)
    root.addHandler(handler)
    root.setLevel(logging.INFO)


def _annotate(record: logging.LogRecord) -> bool:
    """Called in the thread, and the context, that writes the line."""
    job, chat = _about.get()
    record.job = getattr(record, "job", job)
    record.chat = "" if chat is None else chat_alias(chat)
    record.incident = getattr(record, "incident", "")
    return True


def _secrets(settings: Iterable[FromEnvironment]) -> list[str]:
    """What must not be shown, the longest first; of an address or a token also the part that is the password."""
    found: set[str] = set()
    for one in settings:
        for value in msgspec.structs.asdict(one).values():
            if isinstance(value, Secret) and value:
                found |= _forms(value.reveal())
    return sorted((text for text in found if len(text) >= _SHORT), key=len, reverse=True)


def _forms(secret: str) -> set[str]:
    try:
        password = urlsplit(secret).password or ""
    except ValueError:
        password = ""
    # A bot's token is its number, which is no secret, a colon, and what is one.
    tail = secret.rpartition(":")[2] if "/" not in secret else ""
    return {secret, password, unquote(password), tail}


class _ToStandardError(logging.StreamHandler[TextIO]):
    """So that a second set-up replaces the first."""


class _Formatter(logging.Formatter):
    def __init__(self, hidden: Iterable[str]) -> None:
        super().__init__()
        self._hidden = re.compile("|".join(map(re.escape, hidden)) or r"(?!)")

    def clean(self, text: str) -> str:
        return self._hidden.sub("***", text)

    def trace(self, record: logging.LogRecord) -> str:
        """Where an exception came from, and its message as far as it may be told."""
        error = record.exc_info[1] if record.exc_info else None
        return self.clean("".join(_traced(error)).rstrip()) if error else ""


class _Text(_Formatter):
    """For people: time, level, who says it, the job in brackets, what."""

    def format(self, record: logging.LogRecord) -> str:
        about = " ".join(part for part in (getattr(record, "job", ""), getattr(record, "chat", "")) if part)
        message = _CONTROL.sub(lambda sign: f"\\x{ord(sign[0]):02x}", self.clean(record.getMessage()))
        line = f"{self.formatTime(record)} {record.levelname} {record.name}: {f'[{about}] ' if about else ''}{message}"
        trace = self.trace(record)
        return f"{line}\n{trace}" if trace else line


class _Json(_Formatter):
    """For machines: one object a line. What there is nothing of is left out."""

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line = {
            "time": at.replace("+00:00", "Z"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": self.clean(record.getMessage()),
            "job": getattr(record, "job", ""),
            "chat": getattr(record, "chat", ""),
            "incident": getattr(record, "incident", ""),
            "exception": self.trace(record),
        }
        return json.dumps({name: value for name, value in line.items() if value}, ensure_ascii=False)


def _traced(error: BaseException, seen: tuple[BaseException, ...] = ()) -> Iterator[str]:
    """As Python prints an exception and what it came of, but for messages that may hold somebody's words."""
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before and before not in seen:
        yield from _traced(before, (*seen, error))
        yield "\nThis led to:\n\n"
    yield from traceback.format_tb(error.__traceback__)
    telling = isinstance(error, _TELLING) or type(error).__module__.partition(".")[0] == _BROKER
    told = f": {broker_said(error)}" if telling and str(error) else ""
    yield f"{type(error).__module__}.{type(error).__qualname__}{told}\n".removeprefix("builtins.")
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            yield from _traced(inner, (*seen, error))
