"""What the photo says to a question."""

from enum import StrEnum

import msgspec


class Ground(StrEnum):
    """What a reply stands on."""

    FACT = "fact"
    """A fact of the photo, found by rules."""
    LINE = "line"
    """A line of the photo, found by rules."""
    MODEL = "model"
    """A model chose among the lines of the photo."""
    NONE = "none"
    """The photo does not tell."""


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    """The reply to a question about a photo."""

    ground: Ground
    answers: tuple[str, ...] = ()
    """The words that answer, as printed, the best first; empty where the photo does not tell."""
    quotes: tuple[str, ...] = ()
    """The lines they stand in, as printed, each once."""
    page: int = 0
    """Index of the page of the first one."""
    doubtful: bool = False
    """True where the reader was not sure of it, or what is printed cannot be right."""
