"""The buttons that change how a message speaks, in which language, and that take a change back."""

from telegram import InlineKeyboardButton

from bot import regions
from bot.buttons.data import Verb, button
from bot.buttons.under import Menu, Under
from engine.contract import Tone

LANGUAGES = ("en", "es", "pt", "fr", "de", "it", "id", "tr", "ru", "hi", "ar", "zh")
"""To translate to by a button; the same that can be named in words."""
A_ROW = 3
"""Languages side by side."""


def leading(under: Under) -> InlineKeyboardButton:
    """Leads to the others here."""
    return button(under.locale.text("button-change"), Verb.MENU, under.answer, Menu.CHANGE)


def undoing(under: Under) -> list[InlineKeyboardButton]:
    """Takes the last change back, where there is one."""
    if not under.before:
        return []
    return [button(under.locale.text("button-undo"), Verb.UNDO, under.answer, under.before.partition(".")[2])]


def rows(under: Under) -> list[list[InlineKeyboardButton]]:
    """The tones, and the way to the languages where there is a model."""
    text = under.locale.text
    back = [button(text("button-back"), Verb.MENU, under.answer, Menu.MAIN)]
    if under.translates:
        back.append(button(text("button-translate"), Verb.MENU, under.answer, Menu.LANGUAGES))
    return [_tones(under), back]


def languages(under: Under) -> list[list[InlineKeyboardButton]]:
    """The languages, each in its own words; the photo's own first."""
    if not under.translates:
        return rows(under)
    own = button(_marked(under, under.locale.text("button-untranslated"), ""), Verb.LANGUAGE, under.answer)
    named = [
        button(_marked(under, regions.own_name(code), code), Verb.LANGUAGE, under.answer, code) for code in LANGUAGES
    ]
    back = button(under.locale.text("button-back"), Verb.MENU, under.answer, Menu.CHANGE)
    return [[own], *(named[at : at + A_ROW] for at in range(0, len(named), A_ROW)), [back]]


def _marked(under: Under, label: str, code: str) -> str:
    return under.locale.text("button-current", label=label) if code == under.options.language else label


def _tones(under: Under) -> list[InlineKeyboardButton]:
    row = []
    for tone in Tone:
        label = under.locale.text(f"button-tone-{tone}")
        shown = under.locale.text("button-current", label=label) if tone is under.options.tone else label
        row.append(button(shown, Verb.TONE, under.answer, tone))
    return row
