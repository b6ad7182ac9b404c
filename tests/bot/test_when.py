"""Times as people write them: an hour with or without a day, or so long from now; nothing else."""

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot import when
from bot.locale import FIRST, Locales

LOCALES = Locales.load()
ENGLISH = LOCALES.of(FIRST)
LISBON = ZoneInfo("Europe/Lisbon")
NOW = datetime(2026, 11, 25, 13, 10, 40, tzinfo=LISBON)
"""A Wednesday."""


def understood(text: str, language: str = FIRST, now: datetime = NOW) -> str:
    moment = when.understood(text, LOCALES.of(language), ENGLISH, now)
    return f"{moment:%Y-%m-%d %H:%M}" if moment else ""


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("tomorrow 18:30", "2026-11-26 18:30"),
        ("Tomorrow at 6:30 PM!", "2026-11-26 18:30"),
        ("tomorrow 9 am", "2026-11-26 09:00"),
        ("12 am tomorrow", "2026-11-26 00:00"),
        ("2026-12-01 9:00", "2026-12-01 09:00"),
        ("in 2 hours", "2026-11-25 15:10"),
        ("90 min", "2026-11-25 14:40"),
        ("in 3 days", "2026-11-28 13:10"),
        ("18:30", "2026-11-25 18:30"),
        ("9.00", "2026-11-26 09:00"),
        ("today, 14:00", "2026-11-25 14:00"),
        ("today 9:00", "2026-11-25 09:00"),
        ("Saturday 9:00", "2026-11-28 09:00"),
        ("wed 9:00", "2026-12-02 09:00"),
        ("on Wednesday 20:00", "2026-11-25 20:00"),
    ],
)
def test_a_time_is_understood(text: str, moment: str) -> None:
    """A day that is named without a date is the next such day; an hour alone the next such hour."""
    assert understood(text) == moment


@pytest.mark.parametrize(
    "text",
    [
        "", "tomorrow", "9", "in 2", "hours", "25:00", "18:60", "13:00 pm", "2026-02-30 9:00", "01.12. 9:00",
        "tomorrow 18:30 and 19:00", "tomorrow today 18:30", "make it shorter", "call me at 18:30", "18:30:15",
        "in 2 hours 3", "in -2 hours", "tomorrowish 18:30", "2026-12-01T09:00", "in 9999 hours", "\0", "٢:٣:٤",
    ],
)  # fmt: skip
def test_what_is_no_time_is_not_taken_for_one(text: str) -> None:
    """A post at a wrong time is worse than a question."""
    assert understood(text) == ""


def test_so_many_hours_are_so_many_also_when_clocks_change() -> None:
    """In the night of 29 March 2026 clocks in Lisbon go from one to two."""
    before = datetime(2026, 3, 29, 0, 30, tzinfo=LISBON)
    assert understood("in 2 hours", now=before) == "2026-03-29 03:30"


@pytest.mark.parametrize("language", LOCALES.languages)
def test_the_times_that_are_shown_as_examples_are_understood(language: str) -> None:
    """In every language, as they stand in the question when to post."""
    words = LOCALES.of(language).text("posting-when", group="G", zone="Z")
    examples = re.findall(r"[“„«「](?:\s*)([^“”„“«»「」]*\d[^“”„“«»「」]*?)(?:\s*)[”“»」]", words)
    assert len(examples) == 3, words
    day, date, hours = (understood(example, language) for example in examples)
    assert (day, date) == ("2026-11-26 18:30", "2026-12-01 09:00")
    assert hours in ("2026-11-25 15:10", "2026-11-25 16:10")


@pytest.mark.parametrize("language", LOCALES.languages)
def test_weekdays_are_understood_and_told_in_every_language(language: str) -> None:
    """What a button calls a day may be written, too."""
    locale = LOCALES.of(language)
    offered = when.offered(locale, NOW)
    assert [f"{one.at:%d %H:%M}" for one in offered] == ["25 14:10", "25 18:00", "26 09:00", "28 09:00"]
    assert understood(offered[-1].label, language) == "2026-11-28 09:00"
    assert when.told(locale, NOW).endswith("13:10 (Europe/Lisbon)")


def test_what_is_near_is_not_offered_twice() -> None:
    """No "today 18:00" in the evening, and no Saturday that is tomorrow."""
    friday = NOW + timedelta(days=2, hours=4, minutes=30)
    assert [one.label for one in when.offered(ENGLISH, friday)] == ["In 1 hour", "Tomorrow 09:00"]


@pytest.mark.parametrize(
    ("language", "text", "moment"),
    [
        ("fr", "demain à 18h30", "2026-11-26 18:30"),
        ("fr", "demain 18 h", "2026-11-26 18:00"),
        ("fr", "à 18 heures", "2026-11-25 18:00"),
        ("fr", "dans 2h", "2026-11-25 15:10"),
        ("fr", "18h", ""),
        ("fr", "dans 2h30", ""),
        ("pt", "amanhã às 18h", "2026-11-26 18:00"),
        ("es", "mañana a las 18:30 h", "2026-11-26 18:30"),
        ("de", "morgen um 18:30 Uhr", "2026-11-26 18:30"),
        ("ru", "в 18 часов", "2026-11-25 18:00"),
        ("ru", "через 18 часов", "2026-11-26 07:10"),
        ("tr", "Yarın saat 18:30", "2026-11-26 18:30"),
        ("tr", "2 saat İçinde", "2026-11-25 15:10"),
        ("tr", "saat 18", ""),
        ("id", "besok jam 18.30", "2026-11-26 18:30"),
        ("id", "jam 18", ""),
        ("zh", "明天 18：30", "2026-11-26 18:30"),
        ("ar", "غدا الساعة ١٨:٣٠", "2026-11-26 18:30"),
        ("hi", "कल १८:३० बजे", "2026-11-26 18:30"),
        ("en", "at 6 o’clock", ""),
        ("en", "in 2h", "2026-11-25 15:10"),
        ("en", "tomorrow 25h", ""),
        ("en", "9999-12-31 23:59", "9999-12-31 23:59"),
    ],
)
def test_an_hour_of_the_day_is_not_taken_for_so_many_hours(language: str, text: str, moment: str) -> None:
    """Each as it is written in its language; what may be either is asked about."""
    assert understood(text, language) == moment


def test_an_hour_that_clocks_show_twice_is_the_one_to_come() -> None:
    """In the night of 25 October 2026 clocks in Lisbon go from two to one."""
    now = datetime(2026, 10, 25, 1, 50, fold=1, tzinfo=LISBON)
    for text in ("01:55", "today 01:55"):
        moment = when.understood(text, ENGLISH, ENGLISH, now)
        assert moment is not None
        assert moment.timestamp() - now.timestamp() == 300


def test_an_hour_that_clocks_leave_out_is_told_as_they_will_show_it() -> None:
    """In the night of 29 March 2026 there is no half past one in Lisbon."""
    moment = when.understood("2026-03-29 1:30", ENGLISH, ENGLISH, datetime(2026, 3, 28, 20, tzinfo=LISBON))
    assert moment is not None
    assert when.told(ENGLISH, datetime.fromtimestamp(moment.timestamp(), LISBON)).endswith("02:30 (Europe/Lisbon)")
