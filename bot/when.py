"""Moments to come: as people write them ("tomorrow 18:30", "in 2 hours"), as they are offered, and as they are told.

The parser is small and strict: an hour with or without a day, or a number of minutes, hours or days from now. What has
another word in it is not understood, since a post at a wrong time is worse than a question.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import msgspec
from babel.dates import format_date, format_skeleton, get_day_names

from bot import regions
from bot.locale import Locale
from bot.preferences import Preference

LONGEST = 60
"""Characters of a time; what is longer is something else."""
_EVENING, _MORNING, _SATURDAY = time(18), time(9), 5
_SOON = timedelta(minutes=30)
"""What is nearer is not worth a button of its own beside "In 1 hour"."""
_HALF_DAY, _DAY, _WEEK = 12, 24, 7
"""Hours and days."""
_BRITISH = {"en": "en_GB"}
"""Days as Placard writes English: "Saturday 28 November 2026"."""
_HOUR = timedelta(hours=1)
_LETTER = "h"
"""Behind a figure it is an hour of the day in some languages and so many hours in others."""
_DAYS = frozenset({"ahead", "date", "weekday"})
_UNITS = {"minutes": timedelta(minutes=1), "hours": _HOUR, "days": timedelta(days=1)}
_FIGURES = re.compile(
    r"(?P<date>\d{4}-\d{1,2}-\d{1,2})(?!\d)"
    r"|(?P<before>\d{1,2})\s?h\s?(?P<after>\d{2})(?![\d:.h])"
    r"|(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?![\d:.]\d)(?:\s*(?P<half>[ap])\.?m\b\.?)?"
    r"|(?P<whole>\d{1,2})\s*(?P<part>[ap])\.?m\b\.?"
    r"|(?P<number>\d{1,3})(?![\d:.]\d)"
    r"|(?P<nothing>[\s,،、.!。]+)"
)
_SPACELESS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")

_Value = date | time | timedelta | int | None
_Words = Mapping[str, tuple[str, _Value]]
"""For each word what kind of part it is, and its value."""


class Offered(msgspec.Struct, frozen=True):
    """A moment on a button."""

    label: str
    at: datetime


def zone_of(preference: Preference) -> ZoneInfo:
    """Where somebody lives, as far as they said; else UTC."""
    return ZoneInfo(preference.zone if regions.is_zone(preference.zone) else "UTC")


def offered(locale: Locale, now: datetime) -> list[Offered]:
    """Sensible moments, the nearest first; `now` is in the person's zone."""
    today, tomorrow = now.date(), now.date() + timedelta(days=1)
    found = [Offered(locale.text("button-at-hour"), _after(now, timedelta(hours=1)))]
    if (evening := _at(now, today, _EVENING)) > now + _SOON:
        found.append(Offered(locale.text("button-at-today", time=clock(evening)), evening))
    morning = _at(now, tomorrow, _MORNING)
    found.append(Offered(locale.text("button-at-tomorrow", time=clock(morning)), morning))
    saturday = _at(now, today + timedelta(days=(_SATURDAY - now.weekday()) % _WEEK), _MORNING)
    if saturday.date() > tomorrow:
        weekday = get_day_names("wide", "stand-alone", _babel(locale))[_SATURDAY]
        found.append(Offered(locale.text("button-at-weekday", weekday=weekday, time=clock(saturday)), saturday))
    return found


def told(locale: Locale, at: datetime) -> str:
    """Day, hour and zone: "Saturday 28 November 2026, 09:00 (Europe/Lisbon)"."""
    day = format_date(at.date(), "full", _babel(locale))
    return locale.text("list-comma").join((day, f"{clock(at)} ({at.tzinfo})"))


def brief(locale: Locale, at: datetime) -> str:
    """Day and hour of something that is past: "28 Nov 2026, 09:00"; "UTC" behind it where no zone is known."""
    # The month in letters: in Arabic a mark stands before each slash of a date, and "/2026" would be a command.
    zone = " UTC" if str(at.tzinfo) == "UTC" else ""
    day = format_skeleton("yMMMd", at.date(), locale=_babel(locale))
    return locale.text("list-comma").join((day, clock(at) + zone))


def clock(at: datetime) -> str:
    return f"{at:%H:%M}"


def understood(text: str, locale: Locale, english: Locale, now: datetime) -> datetime | None:
    """The moment that a text names, in the zone of `now`; None where it names none. It may be past."""
    parts = _settled(list(_parts(_plain(text), _words(english) | _words(locale))))
    found = dict(parts)
    hour, today = found.get("clock"), now.date()
    match parts:
        case [("number", int(number)), ("unit", timedelta() as unit)]:
            return _after(now, number * unit)
    match sorted(kind for kind, _ in parts), found:
        case ["clock"], {"clock": time() as hour}:
            return _next(now, today, hour, timedelta(days=1))
        case ["clock", "date"], {"clock": time() as hour, "date": date() as day}:
            return _at(now, day, hour)
        case ["ahead", "clock"], {"clock": time() as hour, "ahead": timedelta() as ahead}:
            return _at(now, today + ahead, hour)
        case ["clock", "weekday"], {"clock": time() as hour, "weekday": int(weekday)}:
            return _next(now, today + timedelta(days=(weekday - now.weekday()) % _WEEK), hour, timedelta(days=_WEEK))
        case _:
            return None


def _settled(parts: list[tuple[str, _Value]]) -> list[tuple[str, _Value]]:
    """The parts that count, where it is settled which figures name an hour of the day: those behind "at", or beside a
    day. "18h" alone may be that or 18 hours, and is unknown."""
    kinds = {kind for kind, _ in parts}
    rest = [part for part in parts if part[0] not in ("at", "left-out")]
    if "clock" in kinds:
        # As in "saat 18:30" and "18:30 h".
        return [(kind, value) for kind, value in rest if kind != "letter" and not (kind == "unit" and value == _HOUR)]
    named = "at" in kinds or not _DAYS.isdisjoint(kinds)
    out: list[tuple[str, _Value]] = []
    for kind, value in rest:
        if named and value == _HOUR and out and isinstance(number := out[-1][1], int):
            out[-1] = ("clock", time(number)) if 0 <= number < _DAY else ("unknown", None)
        elif kind == "letter":
            out.append(("unit" if "left-out" in kinds else "unknown", value))
        elif kind == "spelled":
            out.append(("clock" if named else "unknown", value))
        else:
            out.append((kind, value))
    return out


def _plain(text: str) -> str:
    """Letters as the words are compared: small, of full width, with one kind of apostrophe and of Turkish i."""
    return unicodedata.normalize("NFKC", text).casefold().replace("’", "'").replace("i\u0307", "i")


def _parts(text: str, words: _Words) -> Iterator[tuple[str, _Value]]:
    """What a text consists of; "unknown" where something has no place in a time."""
    at = 0
    while at < len(text):
        if word := next((word for word in words if _stands(text, at, word)), ""):
            at += len(word)
            yield words[word]
        elif found := _FIGURES.match(text, at):
            at = found.end()
            if not found["nothing"]:
                yield _figure(found)
        else:
            yield "unknown", None
            return


def _stands(text: str, at: int, word: str) -> bool:
    """Whether this word is the next one, and does not only begin like it."""
    end = at + len(word)
    return text.startswith(word, at) and not (
        end < len(text) and text[end].isalpha() and not _SPACELESS.match(text[end - 1])
    )


def _figure(found: re.Match[str]) -> tuple[str, _Value]:
    try:
        if found["date"]:
            return "date", date(*map(int, found["date"].split("-")))
        if found["number"]:
            return "number", int(found["number"])
        if found["before"]:
            return "spelled", time(int(found["before"]), int(found["after"]))
        hour, half = int(found["hour"] or found["whole"]), found["half"] or found["part"]
        if half:
            if not 1 <= hour <= _HALF_DAY:
                return "unknown", None
            hour = hour % _HALF_DAY + (_HALF_DAY if half == "p" else 0)
        return "clock", time(hour, int(found["minute"] or 0))
    except ValueError:
        return "unknown", None


def _words(locale: Locale) -> dict[str, tuple[str, _Value]]:
    """The words of a language that a time may be written with, the longest first."""
    out: dict[str, tuple[str, _Value]] = {}
    for width in ("wide", "abbreviated"):
        for number, name in get_day_names(width, "format", _babel(locale)).items():
            out[_plain(name).rstrip(".")] = ("weekday", number)
    out |= {word: (kind, None) for kind in ("left-out", "at") for word in _listed(locale, kind)}
    for unit, length in _UNITS.items():
        out |= dict.fromkeys(_listed(locale, unit), ("unit", length))
    if _LETTER in out:
        out[_LETTER] = ("letter", _HOUR)
    out |= {word: ("ahead", timedelta(0)) for word in _listed(locale, "today")}
    out |= {word: ("ahead", timedelta(days=1)) for word in _listed(locale, "tomorrow")}
    return dict(sorted(out.items(), key=lambda item: -len(item[0])))


def _listed(locale: Locale, name: str) -> list[str]:
    words = (word.strip() for word in re.split("[,،、]", locale.text(f"when-words-{name}")))
    return [_plain(word) for word in words if word]


def _next(now: datetime, day: date, hour: time, step: timedelta) -> datetime:
    """This hour of the day, or a step later where it is past."""
    moment = _at(now, day, hour)
    # By the time that passes: two moments of one zone are compared by what clocks show.
    return moment if moment.timestamp() > now.timestamp() else _at(now, day + step, hour)


def _at(now: datetime, day: date, hour: time) -> datetime:
    """The one that is to come, where clocks show this hour twice."""
    first = datetime.combine(day, hour, now.tzinfo)
    second = first.replace(fold=1)
    return second if first.timestamp() <= now.timestamp() < second.timestamp() else first


def _after(now: datetime, wait: timedelta) -> datetime:
    """So much later, in whole minutes; by the time that passes, also in a night in which clocks are changed."""
    return (now.astimezone(UTC) + wait).astimezone(now.tzinfo).replace(second=0, microsecond=0)


def _babel(locale: Locale) -> str:
    return _BRITISH.get(locale.language, locale.language).replace("-", "_")
