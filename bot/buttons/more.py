"""What else can be had of a photo: only what this one has."""

from telegram import InlineKeyboardButton

from bot.buttons.data import Verb, button
from bot.buttons.under import Menu, Under
from bot.sentences import short
from engine.client import calendar, contacts, links

NAME = 24
"""Characters of a place or host on a button."""
BREAKS, JOINED = "breaks", "joined"
"""Forms of the text: with the line breaks of the photo, or without."""


def offered(under: Under) -> bool:
    """Whether there is anything behind "More"."""
    return len(more(under)) > 1


def more(under: Under) -> list[list[InlineKeyboardButton]]:
    """Rows of the menu, the last one leads back."""
    locale, answer, result = under.locale, under.answer, under.result
    first = []
    if calendar.has_events(result):
        first.append(button(locale.text("button-calendar"), Verb.CALENDAR, answer))
    if contacts.has_cards(result):
        first.append(button(locale.text("button-contact"), Verb.CONTACT, answer))
    places = links.maps(result)
    if len(places) == 1:
        first.append(InlineKeyboardButton(locale.text("button-map"), url=places[0][1]))
    rows = [first]
    if len(places) > 1:
        rows += [
            [InlineKeyboardButton(locale.text("button-map-of", place=short(place, NAME)), url=url)]
            for place, url in places
        ]
    for number, payload in enumerate(links.codes(result)):
        target = links.target(payload)
        name = short(target.host or target.scheme or target.payload, NAME)
        rows.append([button(locale.text("button-code", name=name), Verb.CODE, answer, str(number))])
    last = [button(locale.text("button-table"), Verb.TABLE, answer)] if result.tables else []
    if under.text:
        last.append(button(locale.text("button-text"), Verb.MENU, answer, Menu.TEXT))
    return [row for row in [*rows, last, [_back(under, Menu.MAIN)]] if row]


def text(under: Under) -> list[list[InlineKeyboardButton]]:
    """In which form the text comes."""
    locale, answer = under.locale, under.answer
    return [
        [button(locale.text("button-text-breaks"), Verb.TEXT, answer, BREAKS)],
        [button(locale.text("button-text-joined"), Verb.TEXT, answer, JOINED)],
        [button(locale.text("button-file"), Verb.FILE, answer)],
        [_back(under, Menu.MORE)],
    ]


def _back(under: Under, menu: Menu) -> InlineKeyboardButton:
    return button(under.locale.text("button-back"), Verb.MENU, under.answer, menu)
