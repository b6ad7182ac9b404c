"""What a person wants changed in a message, in their own words."""

from enum import StrEnum

import msgspec

from engine.contract.fact import FactKind


class Deed(StrEnum):
    """What is to be done."""

    OMIT = "omit"
    """Leave out what `kinds` or `what` names, and what hangs on it: the label before it, the rest of its phrase."""
    CUT = "cut"
    """Leave out the words `what` and nothing else."""
    LINE = "line"
    """Leave out each line that says `what`."""
    ADD = "add"
    """Say `by` too."""
    REPLACE = "replace"
    """Say `by` in the place of `what`."""
    TITLE = "title"
    """Make `by` the title; where that is empty, a shorter one of the same words."""
    CAPITALS = "capitals"
    """Write the message in capitals, or the line that says `what`."""
    WHOLE = "whole"
    """`by` is the message."""
    ASK = "ask"
    """Do what `by` says, which only a model can."""


class Edit(msgspec.Struct, frozen=True, kw_only=True):
    """One change of a message. What it adds or alters is the person's, and is marked as theirs: `Checks.yours`."""

    deed: Deed
    what: str = ""
    by: str = ""
    kinds: tuple[FactKind, ...] = ()
    """Kinds of facts that "the price" or "the contact" stands for."""
