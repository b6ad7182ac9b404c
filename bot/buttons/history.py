"""The buttons under /history and /find, and under an answer that is shown again."""

from collections.abc import Sequence

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.buttons.data import Verb, button
from bot.buttons.out import row, whatsapp_link
from bot.buttons.under import Under
from bot.locale import Locale
from engine.contract import Draft

_ACROSS = 5
"""Numbers in a row."""


def listed(answers: Sequence[str]) -> InlineKeyboardMarkup | None:
    """A number for each answer, by their ids."""
    found = [button(str(number), Verb.HISTORY, answer) for number, answer in enumerate(answers, 1)]
    return InlineKeyboardMarkup([found[at : at + _ACROSS] for at in range(0, len(found), _ACROSS)]) if found else None


def known(under: Under, *, here: bool) -> InlineKeyboardMarkup | None:
    """Under an answer that is still remembered; `here`: it was asked for in this chat, so that its own buttons work
    here too."""
    return _one([one for one in row(under) if here or one.callback_data is None])


def unknown(locale: Locale, draft: Draft) -> InlineKeyboardMarkup | None:
    """Under one that is not: what needs nothing but the message."""
    url = whatsapp_link(draft)
    return _one([InlineKeyboardButton(locale.text("button-to-whatsapp"), url=url)] if url else [])


def _one(buttons: list[InlineKeyboardButton]) -> InlineKeyboardMarkup | None:
    return InlineKeyboardMarkup([buttons]) if buttons else None
