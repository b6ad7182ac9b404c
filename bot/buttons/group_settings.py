"""The buttons under /settings in a group, which any admin may press; see `bot.buttons.settings`."""

from collections.abc import Sequence
from enum import StrEnum

from telegram import InlineKeyboardMarkup

from bot.buttons.data import Verb
from bot.buttons.settings import NONE, OWN, Maker, Offer, Row, lengths, own_names, platforms, tones, zone_data
from bot.buttons.settings import zone_offers as offered_zones
from bot.group_settings import GroupSetting
from bot.locale import Locale


class GroupField(StrEnum):
    """First part of a choice."""

    HOME = "home"
    AUTOMATIC = "automatic"
    TOPIC = "topic"
    WHO = "who"
    PLATFORM = "platform"
    TONE = "tone"
    LENGTH = "length"
    LANGUAGE = "language"
    QUIET = "quiet"
    ZONE = "zone"
    RESET = "reset"


ON, OFF = "on", "off"
HERE, AWAY = "here", "away"
ADMINS, ALL = "admins", "all"
_HOURS = ((21, 7), (22, 7), (22, 8), (23, 7))
"""Quiet hours that most want."""
_NOBODY = "0"
"""In the place of an answer: what is pressed is about the group in which it stands."""


def home(locale: Locale, group: GroupSetting, topic: int | None) -> InlineKeyboardMarkup:
    """All settings of a group; `topic` is the one in which they are shown, None where the group has none."""
    make = _make(locale)
    field = GroupField
    rows = [
        _toggle(make, field.AUTOMATIC, OFF if group.automatic else ON),
        [make.to(field.PLATFORM), make.to(field.TONE), make.to(field.LENGTH)],
        [make.to(field.LANGUAGE), make.to(field.QUIET), make.to(field.ZONE)],
        _toggle(make, field.WHO, ALL if group.admins_only else ADMINS),
    ]
    if group.automatic and topic is not None:
        rows.insert(1, _toggle(make, field.TOPIC, AWAY if topic in group.topics else HERE))
    if group != GroupSetting():
        rows.append([make.to(field.RESET)])
    return InlineKeyboardMarkup(rows)


def platform(locale: Locale, group: GroupSetting) -> InlineKeyboardMarkup:
    return _choosing(locale, GroupField.PLATFORM, [_each(locale), *platforms(locale)], group.platform or OWN)


def tone(locale: Locale, group: GroupSetting) -> InlineKeyboardMarkup:
    return _choosing(locale, GroupField.TONE, [_each(locale), *tones(locale)], group.tone or OWN)


def length(locale: Locale, group: GroupSetting) -> InlineKeyboardMarkup:
    return _choosing(locale, GroupField.LENGTH, [_each(locale), *lengths(locale)], group.length or OWN)


def language(locale: Locale, group: GroupSetting, known: Sequence[str]) -> InlineKeyboardMarkup:
    asker = (OWN, locale.text("button-asker"))
    return _choosing(locale, GroupField.LANGUAGE, [asker, *own_names(known)], group.language or OWN)


def quiet(locale: Locale, group: GroupSetting) -> InlineKeyboardMarkup:
    hours = dict.fromkeys((*_HOURS, *([group.quiet] if group.quiet else [])))
    named = [(f"{begin}-{end}", hours_name(locale, (begin, end))) for begin, end in hours]
    offers = [*named, (NONE, locale.text("button-quiet-none"))]
    current = "{}-{}".format(*group.quiet) if group.quiet else NONE
    return _choosing(locale, GroupField.QUIET, offers, current)


def zone(locale: Locale, group: GroupSetting, region: str, telegram: str) -> InlineKeyboardMarkup:
    """`region` is the country of who asks, `telegram` the language of their Telegram."""
    return _choosing(locale, GroupField.ZONE, offered_zones(region, telegram, group.zone), zone_data(group.zone))


def hours_name(locale: Locale, hours: tuple[int, int]) -> str:
    begin, end = (f"{hour:02}:00" for hour in hours)
    return locale.text("button-quiet-hours", begin=begin, end=end)


def _make(locale: Locale) -> Maker:
    return Maker(locale, Verb.GROUP, _NOBODY)


def _each(locale: Locale) -> Offer:
    return OWN, locale.text("button-each")


def _toggle(make: Maker, field: GroupField, value: str) -> Row:
    return make.row(field, [(value, make.locale.text(f"button-{field}-{value}"))], "")


def _choosing(locale: Locale, field: GroupField, offers: Sequence[Offer], current: str) -> InlineKeyboardMarkup:
    make = _make(locale)
    return InlineKeyboardMarkup([*make.rows(field, offers, current), [make.to(GroupField.HOME, "button-back")]])
