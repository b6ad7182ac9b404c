"""The buttons under an answer: what they say and what they carry.

A button carries the id of its answer and the choice itself ("brief", not "one step shorter"), so a second press of the
same button asks for the same thing and finds it done. 64 bytes is what Telegram allows; these take 30 at most.
"""

import re
from collections.abc import Sequence
from urllib.parse import quote

import msgspec
from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup

from bot.locale import Locale
from engine.contract import Angle, Draft, Length, Options, Platform

SHARE_LIMIT = 2000
"""Characters of a wa.me link that phones still open."""
COPY_LIMIT = 256
"""UTF-16 units that Telegram lets a copy button carry."""


class Verb:
    """First part of a button's data."""

    PLATFORM = "p"
    LENGTH = "l"
    FILE = "f"
    RETRY = "r"
    THINK = "t"
    ANGLE = "a"
    FORGET = "x"
    """Under /forget; in the place of an answer it carries the number of who asked."""


YES, NO = "yes", "no"
_DATA = re.compile(r"(?:([plfrta]):([0-9a-f]{16}):([a-z]{0,16}))|(?:(x):(\d{1,16}):(yes|no))", re.ASCII)
"""Whoever writes an app of their own can send any data from under any message."""


class Press(msgspec.Struct, frozen=True):
    """A button's data, understood."""

    verb: str
    answer: str
    choice: str


def pressed(data: str) -> Press | None:
    """None where the data is not ours, or of a version that is no more."""
    found = _DATA.fullmatch(data)
    return Press(*(part for part in found.groups() if part is not None)) if found else None


def under_answer(
    locale: Locale,
    answer: str,
    options: Options,
    draft: Draft | None,
    *,
    others: Sequence[Draft] = (),
    text: bool,
    thinks: bool = True,
) -> InlineKeyboardMarkup | None:
    """The buttons under a result, four rows at most; `others` are the drafts that were weighed besides, `text` where
    there is text of a photo to be had as a file, `thinks` where more thought may be asked for."""
    if draft is None:
        return None
    changes = [*_lengths(locale, answer, options.length), *_thinking(locale, answer, options, thinks)]
    rows = [_platforms(locale, answer, options.platform), changes, _angles(locale, answer, others)]
    last = [_button(locale.text("button-file"), Verb.FILE, answer)] if text else []
    if url := whatsapp_link(draft):
        last.append(InlineKeyboardButton(locale.text("button-open-whatsapp"), url=url))
    if draft.platform is Platform.TELEGRAM and len(draft.text.encode("utf-16-le")) // 2 <= COPY_LIMIT:
        last.append(InlineKeyboardButton(locale.text("button-copy"), copy_text=CopyTextButton(draft.text)))
    return InlineKeyboardMarkup([row for row in (*rows, last) if row])


def under_refusal(locale: Locale, answer: str) -> InlineKeyboardMarkup:
    """The button under "too many are waiting"."""
    return InlineKeyboardMarkup([[_button(locale.text("button-retry"), Verb.RETRY, answer)]])


def under_forgetting(locale: Locale, asker: int) -> InlineKeyboardMarkup:
    """The buttons under the question whether all is to be removed."""
    yes = _button(locale.text("button-forget"), Verb.FORGET, str(asker), YES)
    no = _button(locale.text("button-keep"), Verb.FORGET, str(asker), NO)
    return InlineKeyboardMarkup([[yes, no]])


def whatsapp_link(draft: Draft) -> str:
    """Opens WhatsApp's choice of chats with the message; empty where it would be too long to work."""
    url = f"https://wa.me/?text={quote(draft.text, safe='')}"
    return url if draft.platform is Platform.WHATSAPP and len(url) <= SHARE_LIMIT else ""


def _platforms(locale: Locale, answer: str, current: Platform) -> list[InlineKeyboardButton]:
    row = []
    for platform in Platform:
        label = locale.text(f"button-{platform}")
        shown = locale.text("button-current", label=label) if platform is current else label
        row.append(_button(shown, Verb.PLATFORM, answer, platform))
    return row


def _lengths(locale: Locale, answer: str, current: Length) -> list[InlineKeyboardButton]:
    order = list(Length)
    place = order.index(current)
    row = []
    if place > 0:
        row.append(_button(locale.text("button-shorter"), Verb.LENGTH, answer, order[place - 1]))
    if place + 1 < len(order):
        row.append(_button(locale.text("button-longer"), Verb.LENGTH, answer, order[place + 1]))
    return row


def _thinking(locale: Locale, answer: str, options: Options, thinks: bool) -> list[InlineKeyboardButton]:
    """Leads to the best of several drafts, also back to it from another one of them."""
    if options.think or not (thinks or options.angle is not Angle.ANNOUNCER):
        return []
    label = "button-think" if options.angle is Angle.ANNOUNCER else "button-best"
    return [_button(locale.text(label), Verb.THINK, answer)]


def _angles(locale: Locale, answer: str, others: Sequence[Draft]) -> list[InlineKeyboardButton]:
    return [_button(locale.text(f"angle-{draft.angle}"), Verb.ANGLE, answer, draft.angle) for draft in others]


def _button(text: str, verb: str, answer: str, choice: str = "") -> InlineKeyboardButton:
    return InlineKeyboardButton(text, callback_data=f"{verb}:{answer}:{choice}")
