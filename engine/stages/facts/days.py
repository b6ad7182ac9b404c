"""From printed days to calendar days: the order of day and month, the year that is not printed, ranges, ISO values."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

import msgspec

from engine.contract import Doubt
from engine.stages.facts.region import Region

_NEAR = timedelta(days=270)
"""A day without a year is taken into the year of the page's full date when they lie this close."""
_NEXT = timedelta(days=120)
"""Else into the neighbouring year when it lies this close there (a letter of December about January)."""
_MOST_DAY, _MOST_MONTH = 39, 19
"""Numbers up to which a day or a month that does not exist is a misprint; above them it is none of a date."""


class Printed(msgspec.Struct, kw_only=True):
    """One date as printed: one day, the days of a list, or first and last of a range."""

    strip: int
    start: int
    end: int
    days: list[tuple[int, int]]
    """(month, day); in a numeric date the first two numbers in the order printed while `numeric` is set."""
    years: list[int | None]
    """By day."""
    weekdays: tuple[int, ...] = ()
    """0 = Monday, as printed with it: one is that of the first day, as many as there are days are one of each."""
    ranged: bool = False
    """True: first to last; False: each day for itself."""
    numeric: bool = False
    """True while it is not known which number is the day."""
    dotted: bool = False
    """Numbers parted by dots, which most of those who print them so mean day first."""
    named: bool | None = None
    """Of a date with the month's name: whether the name stands before the day."""
    witnessed: bool = True
    """A year, a weekday or a word says that it is a date: it is one even where there is no such day."""
    rule: str = "date"
    doubts: tuple[Doubt, ...] = ()
    other_days: list[tuple[int, int]] = []
    """The days in the other order, where nothing tells which is meant."""

    def weekdays_by_day(self) -> Iterator[tuple[int, int]]:
        """(index of the day, weekday printed with it)."""
        if len(self.weekdays) in (1, len(self.days)):
            yield from enumerate(self.weekdays)

    def doubt(self, doubt: Doubt) -> None:
        self.doubts += (doubt,)


def valid(year: int | None, month: int, day: int) -> bool:
    """Whether there is such a day; without a year 29 February counts."""
    try:
        date(year or 2024, month, day)
    except ValueError:
        return False
    return True


def order(dates: Sequence[Printed], region: Region) -> list[Printed]:
    """Numeric dates with their numbers told apart; what is no day in either order is doubted, or left out.

    An impossible month and a weekday that fits one order only speak for their own date and, together, for the others;
    then the country speaks, then the way in which dates are printed that name their month.
    """
    own = {i: told for i, item in enumerate(dates) if item.numeric and (told := _told(item)) is not None}
    votes = sum(1 if told else -1 for told in own.values())
    named = {item.named for item in dates if item.named is not None}
    kept = []
    for index, item in enumerate(dates):
        if item.numeric:
            if index in own:
                first, told = own[index], True
            elif votes:
                first, told = votes > 0, True
            elif item.dotted:
                first, told = region.month_first and region.tells_order, True
            elif region.tells_order or not named:
                first, told = region.month_first_of(full=item.years[0] is not None), region.tells_order
            else:
                first, told = named == {True}, named == {False}
            _settle(item, first, told)
        if not all(valid(year, *day) for year, day in zip(item.years, item.days, strict=True)):
            if not item.witnessed or not all(_misprinted(*day) for day in item.days):
                continue
            item.doubts = (Doubt.IMPOSSIBLE,)
        kept.append(item)
    return kept


def _settle(item: Printed, month_first: bool, told: bool) -> None:
    turned = [(b, a) for a, b in item.days]
    other = turned if month_first else item.days
    item.days = item.days if month_first else turned
    item.numeric = False
    if not told and any(a != b for a, b in item.days):
        item.doubt(Doubt.ORDER)
        item.other_days = other


def _misprinted(a: int, b: int) -> bool:
    """Whether the numbers are a day that does not exist rather than no date: one of them may stand as it is."""
    return any((1 <= m <= 12 and d <= _MOST_DAY) or (1 <= d <= 31 and m <= _MOST_MONTH) for m, d in ((a, b), (b, a)))


def _told(item: Printed) -> bool | None:
    """True where the date by itself can only be month first, False where day first, None where it does not say."""
    month_first = all(valid(y, a, b) for y, (a, b) in zip(item.years, item.days, strict=True))
    day_first = all(valid(y, b, a) for y, (a, b) in zip(item.years, item.days, strict=True))
    if month_first != day_first:
        return month_first
    weekdays = dict(item.weekdays_by_day())
    if not month_first or 0 not in weekdays or item.years[0] is None:
        return None
    a, b = item.days[0]
    fits_month_first = date(item.years[0], a, b).weekday() == weekdays[0]
    fits_day_first = date(item.years[0], b, a).weekday() == weekdays[0]
    return fits_month_first if fits_month_first != fits_day_first else None


def complete(dates: Sequence[Printed], title_years: Iterable[int]) -> None:
    """Years for days printed without one, where the page makes the year plain; and the doubt about wrong weekdays."""
    for item in dates:  # within one range or list, the year printed last holds for all
        last = next((year for year in reversed(item.years) if year), None)
        if last:
            turned = bool(item.ranged and item.years[0] and not item.years[-1] and item.days[-1] < item.days[0])
            item.years = [year or _year_before(item, i, last) + turned for i, year in enumerate(item.years)]
    full = sorted(
        {date(y, *d) for item in dates for y, d in zip(item.years, item.days, strict=True) if y and valid(y, *d)}
    )
    spare = sorted(set(title_years))
    for item in dates:
        if any(item.years):
            continue
        year = _nearest_year(item, full)
        if year is None and not full:
            year = _year_of_title(item, spare)
        if year is not None and all(valid(year, *day) for day in item.days):
            later = [year + (day < item.days[0] and item.ranged) for day in item.days]
            item.years = list(later)
    for item in dates:
        if any(year and not _falls_on(weekday, year, day) for year, day, weekday in _with_weekday(item)):
            item.doubt(Doubt.WEEKDAY)


def _with_weekday(item: Printed) -> Iterator[tuple[int | None, tuple[int, int], int]]:
    return ((item.years[i], item.days[i], weekday) for i, weekday in item.weekdays_by_day())


def _falls_on(weekday: int, year: int, day: tuple[int, int]) -> bool:
    """Whether the day is that weekday; true of a day that does not exist."""
    return not valid(year, *day) or date(year, *day).weekday() == weekday


def confirmed(dates: Sequence[Printed], year: int) -> bool:
    """Whether days without a year are printed with weekdays, and all of these are those of the year."""
    days = [item for item in dates if not any(item.years) and dict(item.weekdays_by_day())]
    return bool(days) and all(_weekday_fits(item, year) for item in days)


def _year_before(item: Printed, index: int, last: int) -> int:
    """28 December to 3 January 2027: the day before the turn is of the year before."""
    return last - 1 if item.ranged and item.days[index] > item.days[-1] else last


def _nearest_year(item: Printed, full: Sequence[date]) -> int | None:
    choices: dict[int, timedelta] = {}
    month, day = item.days[0]
    for known in full:
        for year in (known.year - 1, known.year, known.year + 1):
            if not valid(year, month, day):
                continue
            away = abs(date(year, month, day) - known)
            limit = _NEAR if year == known.year else _NEXT
            if away <= limit and _weekday_fits(item, year):
                choices[year] = min(away, choices.get(year, away))
    return min(choices, key=lambda year: (choices[year], year)) if choices else None


def _year_of_title(item: Printed, years: Sequence[int]) -> int | None:
    fitting = [year for year in years if valid(year, *item.days[0]) and _weekday_fits(item, year)]
    return fitting[0] if len(fitting) == 1 else None


def _weekday_fits(item: Printed, year: int) -> bool:
    return all(_falls_on(weekday, year, day) for _, day, weekday in _with_weekday(item))


def value(item: Printed) -> str:
    """ISO 8601; `--MM-DD` without a year; first/last of a range; the days of a list parted by commas.

    Empty for a day that does not exist: it has no value but its text.
    """
    return "" if Doubt.IMPOSSIBLE in item.doubts else _iso(item, item.days)


def other(item: Printed) -> str:
    """The value in the other order of day and month; empty where the order is known."""
    return _iso(item, item.other_days) if Doubt.ORDER in item.doubts else ""


def _iso(item: Printed, days: Sequence[tuple[int, int]]) -> str:
    printed = [
        f"{year:04d}-{month:02d}-{day:02d}" if year else f"--{month:02d}-{day:02d}"
        for year, (month, day) in zip(item.years, days, strict=True)
    ]
    return f"{printed[0]}/{printed[-1]}" if item.ranged and len(printed) > 1 else ",".join(printed)
