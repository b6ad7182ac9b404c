"""From printed days to calendar days: the order of day and month, the year that is not printed, ranges, ISO values."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

import msgspec

_NEAR = timedelta(days=270)
"""A day without a year is taken into the year of the page's full date when they lie this close."""
_NEXT = timedelta(days=120)
"""Else into the neighbouring year when it lies this close there (a letter of December about January)."""


class Printed(msgspec.Struct, kw_only=True):
    """One date as printed: one day, the days of a list, or first and last of a range."""

    strip: int
    start: int
    end: int
    days: list[tuple[int, int]]
    """(month, day); in a numeric date the first two numbers in the order printed while `numeric` is set."""
    years: list[int | None]
    """By day."""
    weekday: int | None = None
    """0 = Monday, of the first day."""
    weekdays: int = 0
    """How many weekdays are printed with it; more than one are not held against the calendar."""
    ranged: bool = False
    """True: first to last; False: each day for itself."""
    numeric: bool = False
    """True while it is not known which number is the day."""
    rule: str = "date"


def valid(year: int | None, month: int, day: int) -> bool:
    """Whether there is such a day; without a year 29 February counts."""
    try:
        date(year or 2024, month, day)
    except ValueError:
        return False
    return True


def order(dates: Sequence[Printed], month_first: bool, sure: bool) -> list[Printed]:
    """Numeric dates with their numbers told apart; what is no day in either order is left out.

    An impossible month and a weekday that fits one order only speak for their own date and, together, for the others.
    """
    votes = 0
    own: dict[int, bool] = {}
    for index, item in enumerate(dates):
        if item.numeric:
            told = _told(item)
            if told is not None:
                own[index] = told
                votes += 1 if told else -1
    page = votes > 0 if votes else month_first
    kept = []
    for index, item in enumerate(dates):
        if item.numeric:
            first = own.get(index, page)
            if not first:
                item.days = [(b, a) for a, b in item.days]
            item.numeric = False
            if index not in own and not votes and not sure and any(a != b for a, b in item.days):
                item.rule += "-order-assumed"
        if all(valid(year, *day) for year, day in zip(item.years, item.days, strict=True)):
            kept.append(item)
    return kept


def _told(item: Printed) -> bool | None:
    """True where the date by itself can only be month first, False where day first, None where it does not say."""
    month_first = all(valid(y, a, b) for y, (a, b) in zip(item.years, item.days, strict=True))
    day_first = all(valid(y, b, a) for y, (a, b) in zip(item.years, item.days, strict=True))
    if month_first != day_first:
        return month_first
    if not month_first or item.weekday is None or item.weekdays > 1 or item.years[0] is None:
        return None
    a, b = item.days[0]
    fits_month_first = date(item.years[0], a, b).weekday() == item.weekday
    fits_day_first = date(item.years[0], b, a).weekday() == item.weekday
    return fits_month_first if fits_month_first != fits_day_first else None


def complete(dates: Sequence[Printed], title_years: Iterable[int]) -> None:
    """Years for days printed without one, where the page makes the year plain; and the mark on wrong weekdays."""
    for item in dates:  # within one range or list, the year printed last holds for all
        last = next((year for year in reversed(item.years) if year), None)
        if last:
            item.years = [year or _year_before(item, i, last) for i, year in enumerate(item.years)]
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
        year = item.years[0]
        if (
            year
            and item.weekday is not None
            and item.weekdays <= 1
            and date(year, *item.days[0]).weekday() != item.weekday
        ):
            item.rule += "-weekday-differs"


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
    if item.weekday is None or item.weekdays > 1:
        return True
    return date(year, *item.days[0]).weekday() == item.weekday


def value(item: Printed) -> str:
    """ISO 8601; `--MM-DD` without a year; first/last of a range; the days of a list parted by commas."""
    days = [
        f"{year:04d}-{month:02d}-{day:02d}" if year else f"--{month:02d}-{day:02d}"
        for year, (month, day) in zip(item.years, item.days, strict=True)
    ]
    if item.ranged and len(days) > 1:
        return f"{days[0]}/{days[-1]}"
    return ",".join(days)
