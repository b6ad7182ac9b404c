"""What can go wrong, as types that carry data; a front end's locale turns their codes into sentences.

    PlacardError
    ├── SettingError          a setting is missing or cannot be understood
    ├── PhotoError            one photo cannot be read (code says why)
    ├── Busy                  the queue or the person's share of it is full
    ├── Unavailable           broker or model cannot be reached
    ├── Lost                  the device that models run on is of no more use to this process
    ├── Unrevivable           a buried job cannot be put back (reason says why)
    └── JobError              a job failed as a whole (code says why)

An error carries data (`retry_after`, `job_id`), never a sentence for a person.
"""

import re
from datetime import timedelta
from enum import StrEnum
from typing import Literal

_COMMAND = re.compile(r"Command # \d+ \(.*\) of pipeline caused error: (?:\(['\"])?|['\"],\)\Z", re.DOTALL)
"""What redis-py puts around a server's answer to one command of several: the command, with what it was to write."""


class Code(StrEnum):
    """Why a photo or a job has no answer. Each one has a sentence in every locale (`error-<code>`)."""

    EMPTY_FILE = "empty-file"
    NOT_AN_IMAGE = "not-an-image"
    """The bytes are of something else; data: `found` (a word such as "text", "video", "pdf")."""
    TRUNCATED = "truncated"
    TOO_MANY_PIXELS = "too-many-pixels"
    """data: `megapixels`, `limit`."""
    UNREASONABLE = "unreasonable"
    """To open the file would take far more than a photo does: a side of very many pixels, very many passes."""
    TOO_LARGE = "too-large"
    """data: `limit` in megabytes."""
    TOO_MANY_PHOTOS = "too-many-photos"
    """data: `limit`."""
    TOO_MUCH_TEXT = "too-much-text"
    """data: `limit` in characters."""
    FIRST_FRAME_ONLY = "first-frame-only"
    """Not fatal: an animation or a file of several pictures, of which the first was read; data: `frames`."""
    UNKNOWN_SCRIPT = "unknown-script"
    """Most of the text found is in letters that the reader does not know."""
    PARTLY_READ = "partly-read"
    """Not fatal: some of the text found could not be read; data: `percent` of it that was."""
    NOT_FETCHED = "not-fetched"
    """Telegram does not give the file."""
    LETTERS_MISSING = "letters-missing"
    """Not fatal: the text is in a language of which the reader knows only some letters; data: `language`."""
    MODEL_AWAY = "model-away"
    """Not fatal: the model that drafts did not answer, or not to the end in time; the message is by rules."""
    MODEL_UNUSABLE = "model-unusable"
    """Not fatal: nothing that the model wrote could be used; the message is by rules."""
    NOT_PROOFREAD = "not-proofread"
    """Not fatal: the model that reads a page again did not answer, or nothing that makes sense."""
    TOKENS_SPENT = "tokens-spent"
    """Not fatal: models have spent on the person what they may in a day, and had no part in this."""
    NO_LONGER_KEPT = "no-longer-kept"
    """The photo's time to live was over before it was read."""
    TOO_SLOW = "too-slow"
    """The job passed its time limit; data: `seconds`."""
    CRASHED = "crashed"
    """The job was in a model each time its worker died and is buried."""
    CANCELLED = "cancelled"
    INTERNAL = "internal"
    """Unexpected; data: `incident`, the id under which it is logged."""


class PlacardError(Exception):
    """Base of all errors that Placard raises on purpose."""


class SettingError(PlacardError):
    """A setting is missing or cannot be understood."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason


class _Coded(PlacardError):
    def __init__(self, code: Code, **data: str | int | float) -> None:
        super().__init__(code.value)
        self.code = code
        self.data = data


class PhotoError(_Coded):
    """One photo cannot be read; the others of the job are read all the same."""


class JobError(_Coded):
    """A job failed as a whole."""


class Busy(PlacardError):
    """The queue is full; nothing was accepted."""

    def __init__(self, retry_after: timedelta, *, personal: bool) -> None:
        super().__init__("busy")
        self.retry_after = retry_after
        self.personal = personal
        """True where the person's own share is used up, False where the whole queue is full."""


class Lost(PlacardError):
    """A device that models run on failed so that nothing can be computed on it before the process starts again: it fell
    off the bus, or a step of a net wrote where it must not. The job at hand is not to be blamed, and not to be lost."""

    def __init__(self, device: str) -> None:
        super().__init__(device)
        self.device = device


class Unrevivable(PlacardError):
    """A buried job cannot be put back."""

    def __init__(self, entry: str, reason: Literal["unknown", "damaged", "photo-gone", "undelivered"]) -> None:
        super().__init__(f"{entry}: {reason}")
        self.entry = entry
        self.reason = reason
        """unknown: there is none (any more); damaged: it is of no known form; undelivered: its chat has yet to be told
        that it failed."""


class Unavailable(PlacardError):
    """Something outside this process cannot be reached; `what` names it ("broker", "model server")."""

    def __init__(self, what: str, reason: str = "") -> None:
        super().__init__(f"{what}: {reason}" if reason else what)
        self.what = what
        self.reason = reason


def broker_said(error: BaseException) -> str:
    """The answer of the broker's server that an exception of redis-py tells of, without the command it was given, which
    holds numbers of chats and what people wrote."""
    return _COMMAND.sub("", str(error))
