"""What a page is for: a sale, a job, a lost cat. Told by words of the language, layout and facts; a wrong guess changes
the order of a message and never what it says."""

from collections.abc import Sequence
from enum import StrEnum

from engine.contract import FactKind
from engine.stages.compare import fold
from engine.stages.document import BlockKind
from engine.writers.composer.entries import Entry
from engine.writers.composer.vocabulary import genre_words, tokens


class Genre(StrEnum):
    """In the order in which one wins over another that is as likely; values are keys of `words/*.toml`."""

    GENERAL = "general"
    """A good plain shape, for what has no other."""
    LOST = "lost"
    """A pet, a thing or a person lost or found."""
    JOB = "job"
    RENTAL = "rental"
    OFFER = "offer"
    """A quotation: what something would cost."""
    NUTRITION = "nutrition"
    TIMETABLE = "timetable"
    MENU = "menu"
    CAMP = "camp"
    """Health check-ups, vaccination, blood donation."""
    VOLUNTEER = "volunteer"
    MEETING = "meeting"
    MATCH = "match"
    WEBINAR = "webinar"
    FUNDRAISER = "fundraiser"
    FESTIVAL = "festival"
    """Religious and other feasts."""
    LESSON = "lesson"
    """A class, a course, a workshop."""
    SALE = "sale"
    CONCERT = "concert"
    NOTICE = "notice"
    """From a school, a landlord, an office."""


_TITLE, _NEAR = 4, 2
"""What words in the title count for, and those in headings and the lines that open the page; of the rest, each one."""
_OPENING = 2
"""Entries in reading order that open the page."""
_SURE = 3
"""Points from which a genre is taken for told."""
_REWARDS = 1
"""Prices that a page may name for what is lost; where there are more, something is sold."""
_TABLE = 3
"""Rows that make a menu or a timetable."""


def genre(title: str, entries: Sequence[Entry], language: str) -> Genre:
    """The likeliest genre; GENERAL where none is likely."""
    near = "\n".join(e.text for at, e in enumerate(entries) if at < _OPENING or e.kind is BlockKind.HEADING or e.early)
    places = [
        (text, tokens(text), first)
        for text, first in (
            (fold(title), _TITLE),
            (fold(near), _NEAR),
            (fold("\n".join(e.labelled for e in entries)), 0),
        )
    ]
    best, most = Genre.GENERAL, _SURE - 1
    for one in Genre:
        if one is Genre.GENERAL:
            continue
        words = genre_words(language, one)
        points, told = _laid_out(one, entries), frozenset[str]()
        for text, said, first in places:
            found = words.told(text, said) - told
            points += first * bool(found) if first else len(found)
            told |= found
        if points > most:
            best, most = one, points
    return best


def _laid_out(one: Genre, entries: Sequence[Entry]) -> int:
    """What layout and facts say for a genre."""
    if one is Genre.LOST:
        prices = {fact.value for entry in entries for fact in entry.facts if fact.kind is FactKind.PRICE}
        return -_TITLE if len(prices) > _REWARDS else 0
    rows = [entry for entry in entries if entry.kind is BlockKind.ROW]
    if one is Genre.MENU:
        priced = sum(FactKind.PRICE in row.kinds for row in rows)
        dated = any(FactKind.DATE in entry.kinds for entry in entries)
        return _SURE if priced >= _TABLE and priced * 2 > len(rows) and not dated else 0
    if one is Genre.TIMETABLE:
        timed = sum(sum(fact.kind is FactKind.TIME for fact in row.facts) > 1 for row in rows)
        return _SURE if timed >= _TABLE else 0
    return 0
