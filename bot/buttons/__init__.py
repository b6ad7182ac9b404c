"""The buttons under an answer: what they say and which of them are shown."""

from collections.abc import Sequence

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.buttons import change, more
from bot.buttons.data import NO, YES, Press, Verb, button, pressed
from bot.buttons.out import row as out_row
from bot.buttons.out import whatsapp_link
from bot.buttons.under import NOWHERE, Menu, Under, Ways
from bot.locale import Locale
from engine.contract import Angle, Draft, Length, Options, Platform

__all__ = [
    "NO",
    "NOWHERE",
    "YES",
    "Menu",
    "Press",
    "Under",
    "Verb",
    "Ways",
    "pressed",
    "under_answer",
    "under_forgetting",
    "under_refusal",
    "whatsapp_link",
]


def under_answer(under: Under, menu: Menu = Menu.MAIN) -> InlineKeyboardMarkup:
    """The buttons under a result, a few rows."""
    rows = _MENUS[menu](under)
    return InlineKeyboardMarkup([row for row in rows if row])


def under_refusal(locale: Locale, answer: str) -> InlineKeyboardMarkup:
    """The button under "too many are waiting"."""
    return InlineKeyboardMarkup([[button(locale.text("button-retry"), Verb.RETRY, answer)]])


def under_forgetting(locale: Locale, asker: int) -> InlineKeyboardMarkup:
    """The buttons under the question whether all is to be removed."""
    yes = button(locale.text("button-forget"), Verb.FORGET, str(asker), YES)
    no = button(locale.text("button-keep"), Verb.FORGET, str(asker), NO)
    return InlineKeyboardMarkup([[yes, no]])


def _main(under: Under) -> list[list[InlineKeyboardButton]]:
    locale, answer, options = under.locale, under.answer, under.options
    changes = [*_lengths(locale, answer, options.length), *_thinking(locale, answer, options, under.thinks)]
    rows = [_platforms(locale, answer, options.platform), changes, _angles(locale, answer, under.result.others)]
    return [out_row(under), *rows, [change.leading(under), *_besides(under), *change.undoing(under)]]


def _besides(under: Under) -> list[InlineKeyboardButton]:
    """What is not a change of the message."""
    marked = any(fact.boxes for fact in under.result.facts)
    row = [button(under.locale.text("button-marks"), Verb.MARKS, under.answer)] if marked else []
    if more.offered(under):
        row.append(button(under.locale.text("button-more"), Verb.MENU, under.answer, Menu.MORE))
    return row


def _platforms(locale: Locale, answer: str, current: Platform) -> list[InlineKeyboardButton]:
    row = []
    for platform in Platform:
        label = locale.text(f"button-{platform}")
        shown = locale.text("button-current", label=label) if platform is current else label
        row.append(button(shown, Verb.PLATFORM, answer, platform))
    return row


def _lengths(locale: Locale, answer: str, current: Length) -> list[InlineKeyboardButton]:
    order = list(Length)
    place = order.index(current)
    row = []
    if place > 0:
        row.append(button(locale.text("button-shorter"), Verb.LENGTH, answer, order[place - 1]))
    if place + 1 < len(order):
        row.append(button(locale.text("button-longer"), Verb.LENGTH, answer, order[place + 1]))
    return row


def _thinking(locale: Locale, answer: str, options: Options, thinks: bool) -> list[InlineKeyboardButton]:
    """Leads to the best of several drafts, also back to it from another one of them."""
    if options.think or not (thinks or options.angle is not Angle.ANNOUNCER):
        return []
    label = "button-think" if options.angle is Angle.ANNOUNCER else "button-best"
    return [button(locale.text(label), Verb.THINK, answer)]


def _angles(locale: Locale, answer: str, others: Sequence[Draft]) -> list[InlineKeyboardButton]:
    return [button(locale.text(f"angle-{draft.angle}"), Verb.ANGLE, answer, draft.angle) for draft in others]


_MENUS = {
    Menu.MAIN: _main,
    Menu.CHANGE: change.rows,
    Menu.LANGUAGES: change.languages,
    Menu.MORE: more.more,
    Menu.TEXT: more.text,
}
