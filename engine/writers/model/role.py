"""What a line of a message is, as a model says it, and the shape of its answer.

A model writes no marked-up text but lines with a role. So whatever a line looks like on a platform is up to our own
code, an emoji, a bold word or a heading cannot be made up, and a model of any size can keep to the shape: two strings,
one of them out of a list. Facts stand in a line as their number in braces and are put in as printed, so that a digit
cannot be copied wrong; whether it is the right fact in that place the check tells.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

import msgspec


class Role(StrEnum):
    """What a line says."""

    HEADLINE = "headline"
    WHEN = "when"
    WHERE = "where"
    PRICE = "price"
    DEADLINE = "deadline"
    CONTACT = "contact"
    LINK = "link"
    HEADING = "heading"
    ITEM = "item"
    TEXT = "text"
    QUOTE = "quote"
    TABLE = "table"
    FROM = "from"
    """Who says it, at the end."""
    GAP = "gap"
    """An empty line."""


class Said(msgspec.Struct, frozen=True):
    """A line as a model wrote it: its text is not to be trusted with anything."""

    role: Role
    text: str


SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "lines": {
            "type": "array",
            "minItems": 1,  # small models take the shortest way out
            "items": {
                "type": "object",
                # The role comes first, so that what a line is about is settled before its words are.
                "properties": {"role": {"type": "string", "enum": list(Role)}, "text": {"type": "string"}},
                "required": ["role", "text"],
                "additionalProperties": False,
            },
        }
    },
    "required": ["lines"],
    "additionalProperties": False,
}
"""Of an answer. Only what nearly every kind of constrained output knows; a server that refuses it is asked without."""
