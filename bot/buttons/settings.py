"""The buttons under /settings: each carries the choice itself, so that a second press finds it made.

The choice is a field and what it is to be, `tone.formal`; a field alone shows what there is to choose from.
"""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot import regions
from bot.buttons.data import Verb, button
from bot.locale import Locale
from bot.preferences import Preference
from engine.contract import Length, Options, Platform, Tone

OWN, NONE = "own", "none"
"""What a field is where nothing is chosen."""
_ACROSS = 2
"""Buttons side by side where their words are longer."""


class Field(StrEnum):
    """First part of a choice."""

    HOME = "home"
    """All of them."""
    PLATFORM = "platform"
    TONE = "tone"
    LENGTH = "length"
    LANGUAGE = "language"
    REGION = "region"
    ZONE = "zone"
    RESET = "reset"


Row = list[InlineKeyboardButton]
Offer = tuple[str, str]
"""What may be chosen, and its words."""


class Maker:
    """Makes buttons of one settings message."""

    def __init__(self, locale: Locale, verb: Verb, whose: str) -> None:
        self.locale = locale
        self._verb = verb
        self._whose = whose

    def row(self, field: str, offers: Iterable[Offer], current: str) -> Row:
        """What may be chosen, with the current one marked."""
        return [self._one(f"{field}.{value}", self._marked(label, value == current)) for value, label in offers]

    def rows(self, field: str, offers: Iterable[Offer], current: str) -> list[Row]:
        """The same in several rows."""
        row = self.row(field, offers, current)
        return [row[start : start + _ACROSS] for start in range(0, len(row), _ACROSS)]

    def to(self, field: str, label: str = "") -> InlineKeyboardButton:
        """Leads to what there is to choose from."""
        return self._one(field, self.locale.text(label or f"button-{field}"))

    def _one(self, choice: str, label: str) -> InlineKeyboardButton:
        return button(label, self._verb, self._whose, choice)

    def _marked(self, label: str, current: bool) -> str:
        return self.locale.text("button-current", label=label) if current else label


def zone_data(zone: str) -> str:
    """A time zone as part of a button's data, which has no slash; no zone has a full stop."""
    return zone.replace("/", ".")


def zone_from(data: str) -> str:
    return data.replace(".", "/")


def home(locale: Locale, person: int, preference: Preference, shown: Options) -> InlineKeyboardMarkup:
    """All settings of a person; `shown` is what holds now."""
    make = Maker(locale, Verb.SETTINGS, str(person))
    rows = [
        make.row(Field.PLATFORM, platforms(locale), shown.platform),
        make.row(Field.TONE, tones(locale), shown.tone),
        make.row(Field.LENGTH, lengths(locale), shown.length),
        [make.to(Field.LANGUAGE), make.to(Field.REGION), make.to(Field.ZONE)],
    ]
    if preference != Preference():
        rows.append([make.to(Field.RESET)])
    return InlineKeyboardMarkup(rows)


def languages(locale: Locale, person: int, preference: Preference, known: Sequence[str]) -> InlineKeyboardMarkup:
    """The languages that the bot speaks, each in its own words."""
    make = Maker(locale, Verb.SETTINGS, str(person))
    own = (OWN, locale.text("button-language-own"))
    rows = make.rows(Field.LANGUAGE, [own, *own_names(known)], preference.language or OWN)
    return InlineKeyboardMarkup([*rows, [make.to(Field.HOME, "button-back")]])


def countries(locale: Locale, person: int, preference: Preference, telegram: str) -> InlineKeyboardMarkup:
    """The likely countries of somebody whose Telegram speaks this language, and the one that is chosen."""
    make = Maker(locale, Verb.SETTINGS, str(person))
    codes = dict.fromkeys((*regions.likely(telegram), *([preference.region] if preference.region else [])))
    named = [(code, regions.name(code, locale.language)) for code in codes]
    offers = [*named, (NONE, locale.text("button-region-none"))]
    rows = make.rows(Field.REGION, offers, preference.region or NONE)
    return InlineKeyboardMarkup([*rows, [make.to(Field.HOME, "button-back")]])


def zones(locale: Locale, person: int, preference: Preference, telegram: str) -> InlineKeyboardMarkup:
    """The time zones of the country, else of the likely ones."""
    make = Maker(locale, Verb.SETTINGS, str(person))
    offers = zone_offers(preference.region, telegram, preference.zone)
    rows = make.rows(Field.ZONE, offers, zone_data(preference.zone))
    return InlineKeyboardMarkup([*rows, [make.to(Field.HOME, "button-back")]])


def zone_offers(region: str, telegram: str, current: str) -> list[Offer]:
    """Time zones to choose from, by their towns."""
    found = regions.zones(region) if region else _first_zones(telegram)
    every = dict.fromkeys((*found, *([current] if current else [])))
    return [(zone_data(zone), regions.town(zone)) for zone in every]


def _first_zones(telegram: str) -> list[str]:
    """A few of each likely country, so that one message takes them."""
    return [zone for region in regions.likely(telegram) for zone in regions.zones(region)][:_ZONES]


_ZONES = 16
"""Time zones that are offered where the country is not known."""


def platforms(locale: Locale) -> list[Offer]:
    return [(platform, locale.text(f"button-{platform}")) for platform in Platform]


def tones(locale: Locale) -> list[Offer]:
    return [(tone, locale.text(f"button-tone-{tone}")) for tone in Tone]


def lengths(locale: Locale) -> list[Offer]:
    return [(length, locale.text(f"button-length-{length}")) for length in Length]


def own_names(known: Sequence[str]) -> list[Offer]:
    return [(language, regions.own_name(language)) for language in known]
