"""The buttons under the preview of a post, and under the list of what waits for its time.

Each carries the step itself, and the post's id in the place of an answer's.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from enum import StrEnum

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot import sentences
from bot.buttons.data import Verb, button
from bot.groups import Group
from bot.locale import Locale
from bot.postings import Posting
from bot.when import Offered

_NAME = 32
"""Characters of a group's name on a button."""
_ACROSS = 2
"""Times, or places in a list, side by side."""
_MINUTE = 60
_FAR = 10**9
"""Minutes since 1970 that no planned time comes to."""


class Step(StrEnum):
    """What a button under a preview does."""

    GROUPS = "groups"
    """Shows the groups to choose from."""
    SEE = "see"
    """Shows the preview."""
    NOW = "now"
    WHEN = "when"
    """Shows times to choose from."""
    NEVER = "never"
    """Gives it up, also where it waits for its time."""
    UNDO = "undo"
    """Takes back what was posted."""


_GROUP, _TIME = "g.", "t."
"""What a choice of a group, and of a time, begins with."""


def group_of(choice: str) -> int | None:
    """The group that a button chooses; None where it chooses none."""
    number = choice.removeprefix(_GROUP)
    return int(number) if choice.startswith(_GROUP) and number.removeprefix("-").isdecimal() else None


def time_of(choice: str) -> datetime | None:
    """The time that a button chooses; None where it chooses none."""
    number = choice.removeprefix(_TIME)
    if not choice.startswith(_TIME) or not number.isdecimal() or int(number) > _FAR:
        return None
    return datetime.fromtimestamp(int(number) * _MINUTE, UTC)


def groups(locale: Locale, posting: Posting, found: Sequence[Group]) -> InlineKeyboardMarkup:
    rows = [
        # Telegram takes no button without a name, and a title may be of nothing that can be seen.
        [_step(sentences.short(group.title, _NAME) or str(group.id), posting, f"{_GROUP}{group.id}")]
        for group in found
    ]
    return InlineKeyboardMarkup([*rows, [_never(locale, posting)]])


def none(locale: Locale, posting: Posting, add: InlineKeyboardMarkup | None) -> InlineKeyboardMarkup:
    """Where there is no group to choose; `add` leads to adding the bot to one."""
    return InlineKeyboardMarkup([*(add.inline_keyboard if add else ()), [_never(locale, posting)]])


def preview(locale: Locale, posting: Posting, *, others: bool) -> InlineKeyboardMarkup:
    """`others`: whether another group may be chosen."""
    first = [
        _step(locale.text("button-post-now"), posting, Step.NOW),
        _step(locale.text("button-post-at"), posting, Step.WHEN),
    ]
    back = [_step(locale.text("button-post-back"), posting, Step.GROUPS)] if others else []
    return InlineKeyboardMarkup([first, [*back, _never(locale, posting)]])


def times(locale: Locale, posting: Posting, offered: Sequence[Offered]) -> InlineKeyboardMarkup:
    found = [_step(one.label, posting, f"{_TIME}{int(one.at.timestamp()) // _MINUTE}") for one in offered]
    rows = [found[at : at + _ACROSS] for at in range(0, len(found), _ACROSS)]
    return InlineKeyboardMarkup([*rows, [_step(locale.text("button-post-back"), posting, Step.SEE)]])


def refused(locale: Locale, posting: Posting, *, others: bool) -> InlineKeyboardMarkup:
    """`others`: whether another group may be chosen."""
    back = [_step(locale.text("button-post-back"), posting, Step.GROUPS)] if others else []
    return InlineKeyboardMarkup([[*back, _never(locale, posting)]])


def planned(locale: Locale, posting: Posting) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[_step(locale.text("button-post-cancel"), posting, Step.NEVER)]])


def late(locale: Locale, posting: Posting) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[_step(locale.text("button-post-now"), posting, Step.NOW), _never(locale, posting)]])


def posted(locale: Locale, posting: Posting) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[_step(locale.text("button-post-undo"), posting, Step.UNDO)]])


def scheduled(locale: Locale, waiting: Sequence[Posting]) -> InlineKeyboardMarkup | None:
    found = [
        button(locale.text("button-scheduled-cancel", number=number), Verb.PLAN, posting.id)
        for number, posting in enumerate(waiting, 1)
    ]
    return InlineKeyboardMarkup([found[at : at + _ACROSS] for at in range(0, len(found), _ACROSS)]) if found else None


def _step(label: str, posting: Posting, choice: str) -> InlineKeyboardButton:
    return button(label, Verb.POST, posting.id, choice)


def _never(locale: Locale, posting: Posting) -> InlineKeyboardButton:
    return _step(locale.text("button-post-never"), posting, Step.NEVER)
