"""What is wrong with a draft, and where."""

import msgspec


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """Something that a draft says and its source does not."""

    start: int
    """Where it stands in the draft's told text."""
    end: int
    said: str
    printed: str = ""
    """What the source says in its place; empty where nothing does."""
    sure: bool = False
    """Whether the one can be put in the other's place as it is."""
