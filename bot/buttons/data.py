"""What a button carries: the id of its answer and the choice itself ("brief", not "one step shorter").

So a second press of the same button asks for the same thing and finds it done. 64 bytes is what Telegram allows.
"""

import re
from enum import StrEnum

import msgspec
from telegram import InlineKeyboardButton


class Verb(StrEnum):
    """First part of a button's data."""

    PLATFORM = "p"
    LENGTH = "l"
    FILE = "f"
    RETRY = "r"
    THINK = "t"
    ANGLE = "a"
    MENU = "m"
    """Shows other buttons in their place."""
    TONE = "n"
    LANGUAGE = "g"
    """To which a model is to translate; the choice is its code, empty for the photo's own."""
    UNDO = "u"
    """Back to what stood there before; the choice is the part of its job's id behind the answer's."""
    MARKS = "k"
    """The photo with a mark on every fact."""
    CALENDAR = "c"
    CONTACT = "v"
    CODE = "q"
    """Where a QR code leads; the choice is its place among them."""
    TABLE = "b"
    TEXT = "d"
    """In which form the text comes to be copied."""
    SETTINGS = "s"
    """Under /settings of a person; in the place of an answer it carries their number."""
    GROUP = "y"
    """Under /settings of a group; about the group in which it stands."""
    OUT = "o"
    """Posts the message into a group, after a look at it."""
    POST = "h"
    """Under the preview of a post; in the place of an answer it carries the post's id, and the choice is a step."""
    PLAN = "j"
    """Under /scheduled; in the place of an answer it carries a post's id."""
    HISTORY = "z"
    """Under /history and /find; shows the answer again."""
    FORGET = "x"
    """Under /forget; in the place of an answer it carries the number of who asked."""


YES, NO = "yes", "no"
_DATA = re.compile(r"([a-z]):([0-9a-f]{1,16}):([A-Za-z0-9_.+-]{0,44})", re.ASCII)
"""Whoever writes an app of their own can send any data from under any message."""


class Press(msgspec.Struct, frozen=True):
    """A button's data, understood."""

    verb: Verb
    answer: str
    """Id of the answer it stands under; what it is about instead, where its verb says so."""
    choice: str


def pressed(data: str) -> Press | None:
    """None where the data is not ours, or of a version that is no more."""
    found = _DATA.fullmatch(data)
    if found is None or found[1] not in set(Verb) or (found[1] == Verb.FORGET and found[3] not in (YES, NO)):
        return None
    return Press(Verb(found[1]), found[2], found[3])


def button(text: str, verb: Verb, answer: str, choice: str = "") -> InlineKeyboardButton:
    return InlineKeyboardButton(text, callback_data=f"{verb}:{answer}:{choice}")
