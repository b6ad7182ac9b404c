"""The buttons that change how a message speaks, in which language, and that take a change back."""

from telegram import InlineKeyboardButton

from bot.buttons.data import Verb, button
from bot.buttons.under import Menu, Under
from engine.contract import Tone


def leading(under: Under) -> InlineKeyboardButton:
    """Leads to the others here."""
    return button(under.locale.text("button-change"), Verb.MENU, under.answer, Menu.CHANGE)


def undoing(under: Under) -> list[InlineKeyboardButton]:
    """Takes the last change back, where there is one."""
    if not under.before:
        return []
    return [button(under.locale.text("button-undo"), Verb.UNDO, under.answer, under.before.partition(".")[2])]


def rows(under: Under) -> list[list[InlineKeyboardButton]]:
    back = button(under.locale.text("button-back"), Verb.MENU, under.answer, Menu.MAIN)
    return [_tones(under), [back]]


def _tones(under: Under) -> list[InlineKeyboardButton]:
    row = []
    for tone in Tone:
        label = under.locale.text(f"button-tone-{tone}")
        shown = under.locale.text("button-current", label=label) if tone is under.options.tone else label
        row.append(button(shown, Verb.TONE, under.answer, tone))
    return row
