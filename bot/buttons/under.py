"""What the buttons under an answer depend on."""

from enum import StrEnum

import msgspec

from bot.locale import Locale
from engine.contract import Draft, Options, Result


class Menu(StrEnum):
    """Which buttons are shown."""

    MAIN = "main"
    CHANGE = "change"
    """How the message speaks, and in which language."""
    LANGUAGES = "languages"
    """Into which language it can be translated."""
    MORE = "more"
    """What else can be had of the photo."""
    TEXT = "text"
    """In which form its text comes."""


class Ways(msgspec.Struct, frozen=True, kw_only=True):
    """Where the message can go from here."""

    whatsapp: Draft | None = None
    """The message in WhatsApp's form, where it is at hand and another one is shown."""
    inline: bool = False
    """Whether people can send it by way of the bot's inline mode."""
    here: bool = False
    """Whether the answer stands in a group, into which it can be posted."""


NOWHERE = Ways()


class Under(msgspec.Struct, frozen=True, kw_only=True):
    """An answer that stands in the chat, as far as its buttons depend on it."""

    locale: Locale
    answer: str
    options: Options
    result: Result
    draft: Draft
    text: bool
    """Whether there is text of a photo to be had as a file."""
    thinks: bool = True
    """Whether more thought may be asked for."""
    ways: Ways = NOWHERE
    before: str = ""
    """Id of the job whose result stood there before, which a change can be taken back to; empty where there is none."""
    translates: bool = False
    """Whether there is a model that can translate."""
