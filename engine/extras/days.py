"""Printed days and hours as those of a calendar: the year that is not printed, first and last day, past midnight."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

import msgspec

from engine.stages.facts.lexicon import alternation, lexicon
from engine.stages.facts.surface import fold

_AHEAD = 8
"""Years in which a day without a year is looked for: 29 February comes after eight at the latest."""
_NOT_EACH = frozenset({"alternate"})
"""Words before a weekday that stand for every second one."""
_YEARS = range(1900, 2200)
"""Years that calendars know; what is printed of others is a misprint, or no day to come to."""
_PAST = timedelta(days=270)
"""A printed weekday may put a day that far back: a cat that was last seen in March."""


class Days(msgspec.Struct, frozen=True, kw_only=True):
    """First and last of them, which are one for a single day."""

    first: date
    last: date
    guessed: bool = False
    """No year is printed."""


def days_of(value: str, text: str, sent: date, language: str) -> tuple[Days, ...]:
    """The days of a date as `Fact.value` has it; none where there is no such day. `text` is as printed: a weekday in it
    decides the year that is not printed. Else it is the next such day, from the day on which the photo was `sent`."""
    weekday = _weekday(text, language)
    out = []
    for part in value.split(","):
        first, _, last = part.partition("/")
        begin = _day(first, sent, weekday)
        end = _day(last, begin, None) if last and begin else begin
        if begin is None or end is None or end < begin or not {begin.year, end.year} <= set(_YEARS):
            return ()
        out.append(Days(first=begin, last=end, guessed=first.startswith("--")))
        weekday = None
    return tuple(out)


def weekly_of(role: str, language: str) -> tuple[int, ...]:
    """The weekdays on which a time comes again each week, 0 = Monday, by its role as printed ("every Tuesday and
    Friday"); none where it says anything else besides."""
    known = lexicon((language or "en", "en"))
    every = [word for word in known.words("date.every") if word not in _NOT_EACH]
    rest, count = re.subn(alternation(every, number_follows=False), " ", fold(role))
    words = "".join(char if char.isalnum() else " " for char in rest).split()
    joins = {"", *known.words("range.and", "date.joins")}
    found = [
        known.weekdays.get(word, known.weekdays.get(word.removesuffix("s"))) for word in words if word not in joins
    ]
    return tuple(sorted({day for day in found if day is not None})) if count == 1 and None not in found else ()


def next_of(weekdays: Sequence[int], day: date) -> date:
    """The first of these weekdays from a day on."""
    return next(later for n in range(7) if (later := day + timedelta(days=n)).weekday() in weekdays)


def times_of(value: str) -> tuple[time, time | None, bool] | None:
    """Begin and end of a time as `Fact.value` has it, and whether the end is on the next day; None where it is none."""
    first, _, last = value.partition("/")
    begin, end = _clock(first), _clock(last)
    if begin is None or (last and end is None):
        return None
    if begin[1]:  # 24:00 is the first moment of the next day; nothing begins there on the day that is printed
        return None
    over = end is not None and (end[1] or end[0] < begin[0])
    return begin[0], end[0] if end else None, over


def span(day: date, begin: time, end: time | None, *, over: bool) -> tuple[datetime, datetime | None]:
    """When it begins and ends, as clocks show it there."""
    last = day + timedelta(days=1) if over else day
    return datetime.combine(day, begin), datetime.combine(last, end) if end else None


def _clock(text: str) -> tuple[time, bool] | None:
    """The time of day, and whether it is that of the next day (24:00)."""
    hours, parted, minutes = text.partition(":")
    if not (parted and hours.isdecimal() and minutes.isdecimal()):
        return None
    if (int(hours), int(minutes)) == (24, 0):
        return time(), True
    try:
        return time(int(hours), int(minutes)), False
    except ValueError:
        return None


def _day(text: str, near: date, weekday: int | None) -> date | None:
    if not text.startswith("--"):
        try:
            return date.fromisoformat(text)
        except ValueError:
            return None
    found = [day for year in range(near.year - 1, near.year + _AHEAD + 1) if (day := _in_year(text[2:], year))]
    coming = [day for day in found if day >= near]
    if weekday is not None:
        # Two years ahead nobody prints, so a weekday that only fits then is a misprint, or of a day that is over.
        fitting = [day for day in coming[:2] if day.weekday() == weekday]
        fitting += [day for day in reversed(found) if near - _PAST <= day < near and day.weekday() == weekday]
        coming = fitting[:1] or coming
    return coming[0] if coming else None


def _in_year(text: str, year: int) -> date | None:
    try:
        return date.fromisoformat(f"{year:04d}-{text}")
    except ValueError:
        return None


def _weekday(text: str, language: str) -> int | None:
    """0 = Monday, where one is printed."""
    names = lexicon((language or "en", "en")).weekdays
    words = "".join(char if char.isalpha() else " " for char in fold(text)).split()
    return next((names[word] for word in words if word in names), None)
