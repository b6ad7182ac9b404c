"""What a person wants changed in a message, in their own words."""

from enum import StrEnum

import msgspec


class Deed(StrEnum):
    """What is to be done."""

    OMIT = "omit"
    """Leave out what `what` names: words of the message, or a kind of fact ("the price")."""
    ADD = "add"
    """Say `by` too."""
    REPLACE = "replace"
    """Say `by` in the place of `what`."""
    TITLE = "title"
    """Make `by` the title; where that is empty, a shorter one of the same words."""
    CAPITALS = "capitals"
    """Write what `what` names in capitals; all of it where that is empty."""
    WHOLE = "whole"
    """`by` is the message."""
    ASK = "ask"
    """Do what `by` says, which only a model can."""


class Edit(msgspec.Struct, frozen=True, kw_only=True):
    """One change of a message. What it adds or alters is the person's, and is marked as theirs: `Checks.yours`."""

    deed: Deed
    what: str = ""
    by: str = ""
