"""The days of a photo as events of a calendar."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from engine.contract import Doubt, Fact, FactKind, Result
from engine.extras import calendar, days, ics
from engine.extras.calendar import Event
from tests.engine.results import D, P, T, fact, result

SENT = datetime(2026, 6, 1, 12, tzinfo=UTC)
PHONE, PRICE, URL = FactKind.PHONE, FactKind.PRICE, FactKind.URL


def events(found: Result, **given: Any) -> tuple[Event, ...]:
    return calendar.events(found, **({"source": "photo", "sent": SENT} | given))


def one(found: Result, **given: Any) -> Event:
    (event,) = events(found, **given)
    return event


def spans(found: Result, **given: Any) -> list[tuple[date | datetime, date | datetime | None]]:
    return [(event.start, event.end) for event in events(found, **given)]


def written(*found: Event, description: str = "") -> Any:
    """As another program reads the file."""
    return Calendar.from_ical(ics.write(found, [description] * len(found), sent=SENT))


def test_a_day_with_hours_begins_and_ends_as_printed() -> None:
    """Day, hours and place stand on lines of their own, as on most flyers."""
    event = one(
        result(
            "Sat 11 July 2026\n12 noon to 5 pm\nThe Green",
            fact(D, "Sat 11 July 2026", "2026-07-11", 0),
            fact(T, "12 noon to 5 pm", "12:00/17:00", 1),
            fact(P, "The Green", line=2),
        )
    )
    assert (event.start, event.end) == (datetime(2026, 7, 11, 12), datetime(2026, 7, 11, 17))
    assert (event.title, event.place, event.guessed) == ("Summer Fair", "The Green", False)


def test_an_end_that_is_not_printed_is_not_made_up() -> None:
    """The file then has no end either."""
    event = one(result("11 July 2026\n7 pm", fact(D, "11 July 2026", "2026-07-11"), fact(T, "7 pm", "19:00", 1)))
    assert event.end is None
    assert "DTEND" not in written(event).events[0]


def test_a_day_without_an_hour_is_a_whole_day() -> None:
    """In the file it ends where the next day begins, as calendars have it."""
    event = one(result("11 July 2026", fact(D, "11 July 2026", "2026-07-11")))
    (entry,) = written(event).events
    assert (entry.start, entry.end) == (date(2026, 7, 11), date(2026, 7, 12))


def test_what_ends_after_midnight_ends_on_the_next_day() -> None:
    """ "9 pm to 2 am" on the 31st of December ends in the next year; "to midnight" does at its first moment."""
    night = fact(D, "31 December 2026", "2026-12-31")
    late = result("31 December 2026\n9 pm to 2 am", night, fact(T, "9 pm to 2 am", "21:00/02:00", 1))
    assert spans(late) == [(datetime(2026, 12, 31, 21), datetime(2027, 1, 1, 2))]
    until = result("31 December 2026\n9 pm to midnight", night, fact(T, "9 pm to midnight", "21:00/24:00", 1))
    assert spans(until) == [(datetime(2026, 12, 31, 21), datetime(2027, 1, 1))]


def test_days_from_to_are_one_event_and_listed_days_several() -> None:
    """ "17-19 April" lasts three days; "11 and 18 July" are two afternoons."""
    lasting = result("17-19 April 2027\n10 am", fact(D, "17-19 April 2027", "2027-04-17/2027-04-19"))
    assert spans(lasting) == [(date(2027, 4, 17), date(2027, 4, 19))]
    assert written(*events(lasting)).events[0].end == date(2027, 4, 20)
    listed = result(
        "11 and 18 July 2026\n2-4 pm",
        fact(D, "11 and 18 July 2026", "2026-07-11,2026-07-18"),
        fact(T, "2-4 pm", "14:00/16:00", 1),
    )
    assert spans(listed) == [(datetime(2026, 7, day, 14), datetime(2026, 7, day, 16)) for day in (11, 18)]


@pytest.mark.parametrize(
    ("value", "text", "sent", "day"),
    [
        ("--11-14", "14 Nov", "2026-06-01", "2026-11-14"),
        ("--11-14", "14 Nov", "2026-11-14", "2026-11-14"),
        ("--11-14", "14 Nov", "2026-11-15", "2027-11-14"),
        ("--02-29", "29 Feb", "2026-06-01", "2028-02-29"),
        ("--02-29", "29 Feb", "2097-03-01", "2104-02-29"),
        ("--11-14", "Sat 14 Nov", "2026-11-20", "2026-11-14"),
        ("--03-10", "Tuesday, March 10", "2026-03-12", "2026-03-10"),
        ("--11-14", "Sun 14 Nov", "2026-06-01", "2027-11-14"),
        ("--11-14", "Wed 14 Nov", "2026-06-01", "2026-11-14"),
        ("--11-14", "Samstag 14. November", "2026-06-01", "2026-11-14"),
    ],
)
def test_a_day_without_a_year_is_the_next_one_unless_its_weekday_says_otherwise(
    value: str, text: str, sent: str, day: str
) -> None:
    """From the day on which the photo was sent; 29 February waits for a leap year."""
    (found,) = days.days_of(value, text, date.fromisoformat(sent), "de" if "Samstag" in text else "en")
    assert found.first == date.fromisoformat(day)
    assert found.guessed


def test_a_range_without_a_year_goes_over_new_year() -> None:
    """From 28 December to 3 January are seven days, not minus a year."""
    (found,) = days.days_of("--12-28/--01-03", "28 Dec - 3 Jan", date(2026, 6, 1), "en")
    assert (found.first, found.last) == (date(2026, 12, 28), date(2027, 1, 3))


@pytest.mark.parametrize(
    "value",
    ["31 April 2026", "2026-04-31", "--02-30", "", "2026-07-11/2026-07-01", "--", "9999-12-31", "0001-01-01"],
)
def test_a_day_that_does_not_exist_gives_no_event(value: str) -> None:
    """What the page prints wrong is not put right by guessing."""
    assert events(result("31 April 2026", fact(D, "31 April 2026", value, doubts=(Doubt.IMPOSSIBLE,)))) == ()


def test_an_hour_that_does_not_exist_leaves_the_day() -> None:
    """ "27:00" is no hour."""
    found = result("11 July 2026\n27:00", fact(D, "11 July 2026", "2026-07-11"), fact(T, "27:00", "27:00", 1))
    assert spans(found) == [(date(2026, 7, 11), date(2026, 7, 11))]


def test_each_hour_goes_with_the_day_beside_it() -> None:
    """A second day with its own hour on its line has that, and is named after the line."""
    found = result(
        "Saturday 11 July 2026\n2-5 pm\nBring cakes before 11.30\nSetting up: 10 July 2026, 6 pm",
        fact(D, "Saturday 11 July 2026", "2026-07-11", 0),
        fact(T, "2-5 pm", "14:00/17:00", 1),
        fact(T, "11.30", "11:30", 2),
        fact(D, "10 July 2026", "2026-07-10", 3),
        fact(T, "6 pm", "18:00", 3),
    )
    assert spans(found) == [
        (datetime(2026, 7, 11, 14), datetime(2026, 7, 11, 17)),
        (datetime(2026, 7, 10, 18), None),
    ]
    assert [event.title for event in events(found)] == [
        "Summer Fair",
        "Setting up: 10 July 2026, 6 pm – Summer Fair",
    ]


def test_hours_of_every_day_and_of_timetables_are_no_events_hours() -> None:
    """ "Open daily 9-5", "Mon-Sat 9-5" and the columns of a bus's hours say nothing of the one day."""
    day = fact(D, "from 5 January 2026", "2026-01-05")
    daily = result("from 5 January 2026\nOpen daily 9-5", day, fact(T, "9-5", "09:00/17:00", 1))
    weekly = result("from 5 January 2026\nMon-Sat 9-5", day, fact(T, "9-5", "09:00/17:00", 1, role="Mon-Sat"))
    rows = [fact(T, f"0{hour}05", f"0{hour}:05", line) for line in (1, 2, 3) for hour in (6, 7, 8)]
    bus = result("from 5 January 2026\n0605 0705 0805\n0605 0705 0805\n0605 0705 0805", day, *rows)
    for found in (daily, weekly, bus):
        assert spans(found) == [(date(2026, 1, 5), date(2026, 1, 5))]


def test_the_day_on_which_a_notice_was_written_is_no_event() -> None:
    """ "Date: 2 May" above a notice about the fifth; but on a poster "Date" names the day itself."""
    notice = result(
        "Date: 02.05.2026\nNo water on 05.05.2026",
        fact(D, "02.05.2026", "2026-05-02", 0),
        fact(D, "05.05.2026", "2026-05-05", 1),
    )
    assert spans(notice) == [(date(2026, 5, 5), date(2026, 5, 5))]
    poster = result(
        "Date: 02.05.2026\n7 pm\nNext: 09.05.2026",
        fact(D, "02.05.2026", "2026-05-02", 0),
        fact(T, "7 pm", "19:00", 1),
        fact(D, "09.05.2026", "2026-05-09", 2),
    )
    assert [start for start, _ in spans(poster)] == [datetime(2026, 5, 2, 19), date(2026, 5, 9)]


def test_a_deadline_is_named_by_its_line_and_reminds_the_day_before() -> None:
    """At nine in the morning for a day, 24 hours before for an hour."""
    found = result(
        "11 July 2026\nRegister by 4 July 2026",
        fact(D, "11 July 2026", "2026-07-11", 0),
        fact(FactKind.DEADLINE, "4 July 2026", "2026-07-04", 1),
    )
    event = events(found)[1]
    assert (event.deadline, event.title) == (True, "Register by 4 July 2026 – Summer Fair")
    (alarm,) = written(event).events[0].walk("VALARM")
    assert alarm["trigger"].dt == timedelta(hours=-15)
    assert not written(events(found)[0]).events[0].walk("VALARM")


@pytest.mark.parametrize(
    ("more", "region", "own", "zone"),
    [
        ([fact(T, "6-7:30 p.m. ET", "18:00/19:30", 1)], "", "Europe/Lisbon", "America/New_York"),
        ([fact(PHONE, "(503) 555-0148", "+15035550148", 3)], "", "Europe/Lisbon", "America/Los_Angeles"),
        ([fact(PHONE, "+91 55501 01427", "+915550101427", 3)], "", "", "Asia/Kolkata"),
        ([fact(PRICE, "£3", "3 GBP", 3)], "", "", "Europe/London"),
        ([], "", "Europe/Lisbon", "Europe/Lisbon"),
        ([], "FR", "Europe/Lisbon", "Europe/Paris"),
        ([], "", "", ""),
        ([], "", "Mars/Olympus", ""),
    ],
)
def test_the_zone_is_that_of_the_photo_else_the_persons(more: list[Fact], region: str, own: str, zone: str) -> None:
    """Printed beside the hour, told by phones or the country, else where the person lives, else none."""
    said = "\n".join(
        ["11 July 2026", more[0].text if more and more[0].kind is T else "6 pm", "", *(f.text for f in more)]
    )
    times = [] if more and more[0].kind is T else [fact(T, "6 pm", "18:00", 1)]
    event = one(result(said, fact(D, "11 July 2026", "2026-07-11"), *times, *more), region=region, zone=own)
    assert event.zone == zone


def test_an_hour_keeps_its_place_when_clocks_change() -> None:
    """7 pm in London is 18:00 UTC in July and 19:00 in December; on the night of the change what is printed stands."""
    summer = Event(uid="a", title="t", start=datetime(2026, 7, 11, 19), zone="Europe/London")
    winter = Event(uid="b", title="t", start=datetime(2026, 12, 11, 19), zone="Europe/London")
    lost = Event(uid="c", title="t", start=datetime(2027, 3, 28, 1, 30), zone="Europe/London")
    entries = written(summer, winter, lost).events
    assert [entry.start.astimezone(UTC).hour for entry in entries[:2]] == [18, 19]
    assert (entries[2].start.hour, entries[2].start.minute) == (1, 30)


def test_an_hour_without_a_zone_counts_wherever_its_reader_is() -> None:
    """It floats: no zone stands in the file."""
    (entry,) = written(Event(uid="a", title="t", start=datetime(2026, 7, 11, 19))).events
    assert entry.start.tzinfo is None


def test_what_is_doubtful_goes_with_the_event() -> None:
    """Whoever enters it is told which of its facts to look at again."""
    event = one(
        result(
            "11 July 2026\n7 pm",
            fact(D, "11 July 2026", "2026-07-11", doubts=(Doubt.UNCLEAR,)),
            fact(T, "7 pm", "19:00", 1),
        )
    )
    assert [one.text for one in event.doubtful] == ["11 July 2026"]


def test_the_same_photo_gives_the_same_file() -> None:
    """Entered twice it is there once; another photo's event of the same day is another one."""
    found = result(
        "11 July 2026\n18 July 2026", fact(D, "11 July 2026", "2026-07-11"), fact(D, "18 July 2026", "2026-07-18", 1)
    )
    first, second = events(found), events(found)
    assert ics.write(first, ["", ""], sent=SENT) == ics.write(second, ["", ""], sent=SENT)
    assert len({event.uid for event in (*first, *events(found, source="another"))}) == 4


def test_a_day_printed_twice_is_one_event() -> None:
    """Flyers repeat their day at the foot."""
    twice = [fact(D, "11 July 2026", "2026-07-11", line) for line in (0, 1)]
    assert len(events(result("11 July 2026\n11 July 2026", *twice))) == 1


def test_a_day_printed_again_is_another_event_by_its_own_hour_only() -> None:
    """The second page of a circular repeats the day; a concert on the same evening has an hour of its own."""
    day = fact(D, "11 July 2026", "2026-07-11", 0)
    again = fact(D, "Sat 11 July 2026", "2026-07-11", 4)
    first, concert = fact(T, "2 pm", "14:00", 1), fact(T, "8 pm", "20:00", 4)
    lines = "11 July 2026\n2 pm\n\n\nSat 11 July 2026 8 pm: concert"
    assert spans(result(lines, day, first, again)) == [(datetime(2026, 7, 11, 14), None)]
    assert spans(result(lines, day, again, concert)) == [(datetime(2026, 7, 11, 20), None)]
    assert [start for start, _ in spans(result(lines, day, first, again, concert))] == [
        datetime(2026, 7, 11, 14),
        datetime(2026, 7, 11, 20),
    ]


@pytest.mark.parametrize(
    ("role", "language", "weekdays"),
    [
        ("Every Tuesday", "en", (1,)),
        ("every Tuesday and Thursday", "en", (1, 3)),
        ("jeden Mittwoch", "de", (2,)),
        ("Todos los martes", "es", (1,)),
        ("Alternate Tuesdays", "en", ()),
        ("Every second Tuesday", "en", ()),
        ("Every first Monday", "en", ()),
        ("Mon-Sat", "en", ()),
        ("Tuesdays", "en", ()),
        ("", "en", ()),
    ],
)
def test_what_comes_every_week_is_told_by_every_and_nothing_else(
    role: str, language: str, weekdays: tuple[int, ...]
) -> None:
    """Opening hours and every second week are not taken for it."""
    assert days.weekly_of(role, language) == weekdays


def test_a_class_of_every_week_comes_again_in_the_calendar() -> None:
    """From the next such day on; where the page prints days too, those are what it is about."""
    lesson = fact(T, "7-8 pm", "19:00/20:00", 1, role="Every Tuesday")
    found = result("YOGA\nEvery Tuesday 7-8 pm", lesson, title="YOGA")
    event = one(found)
    assert (event.start, event.end) == (datetime(2026, 6, 2, 19), datetime(2026, 6, 2, 20))
    assert (event.title, event.weekly) == ("YOGA", (1,))
    assert written(event).events[0]["rrule"] == {"FREQ": ["WEEKLY"], "BYDAY": ["TU"]}
    assert "recur=RRULE%3AFREQ%3DWEEKLY%3BBYDAY%3DTU" in ics.link(event, "")
    assert calendar.has_events(found)
    dated = result("YOGA\nEvery Tuesday 7-8 pm\n1 July 2026", lesson, fact(D, "1 July 2026", "2026-07-01", 2))
    assert not any(event.weekly for event in events(dated))


HOSTILE = "Fair\r\nEND:VEVENT\nBEGIN:VEVENT\u2028ATTACH:file:///etc/passwd;X=1,2\\n\u202e"


def test_printed_text_stays_text_in_the_file() -> None:
    """Line breaks, separators and signs that turn the text make no line of their own."""
    event = Event(uid="a", title=HOSTILE, start=date(2026, 7, 11), place=HOSTILE, url="https://a.example/x")
    (entry,) = written(event, description=HOSTILE).events
    assert "ATTACH" not in entry
    assert entry["summary"] == "Fair END:VEVENT BEGIN:VEVENT ATTACH:file:///etc/passwd;X=1,2\\n"
    assert len(written(event).events) == 1


def test_an_address_that_is_none_of_the_web_is_left_out() -> None:
    """A calendar would open it."""
    for value in ("javascript:alert(1)", "file:///etc/passwd", "a.example/\r\nATTENDEE:x"):
        event = one(result("11 July 2026", fact(D, "11 July 2026", "2026-07-11"), fact(URL, value, value, 1)))
        assert event.url == "" or event.url.startswith("https://")
        assert "\n" not in event.url


def test_the_link_has_the_same_day_and_hours() -> None:
    """A calendar on the web opens with them filled in; of a long description nothing is cut in half."""
    event = Event(
        uid="a", title="Fair & more", start=datetime(2026, 7, 11, 12), end=datetime(2026, 7, 11, 17),
        zone="Europe/London", place="The Green",
    )  # fmt: skip
    url = ics.link(event, "ö" * 10_000)
    assert "text=Fair%20%26%20more" in url
    assert "dates=20260711T120000%2F20260711T170000&ctz=Europe%2FLondon" in url
    assert len(url) <= ics.LINK_LIMIT
    days_long = Event(uid="a", title="t", start=date(2026, 7, 11), end=date(2026, 7, 12))
    assert "dates=20260711%2F20260713" in ics.link(days_long, "")


any_fact = st.builds(
    fact,
    st.sampled_from([D, T, P, FactKind.DEADLINE, PHONE, URL]),
    st.text(max_size=20),
    st.one_of(
        st.text(max_size=20),
        st.from_regex(r"(--|20\d\d-|9999-)\d\d-\d\d([/,](--|20\d\d-)\d\d-\d\d)?", fullmatch=True),
        st.from_regex(r"\d\d:\d\d(/\d\d:\d\d)?", fullmatch=True),
    ),
    st.integers(0, 8),
)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.lists(any_fact, max_size=8), st.text(max_size=60), st.text(max_size=20))
def test_whatever_is_read_gives_a_file_that_reads_back(found: list[Fact], lines: str, title: str) -> None:
    """No text of a photo breaks the file, and no event ends before it begins."""
    made = events(result(lines, *found, title=title))
    for event in made:
        assert (
            event.end is None
            or isinstance(event.start, datetime) is not isinstance(event.end, datetime)
            or (
                event.start <= event.end  # type: ignore[operator]  # of one kind, as the line before says
            )
        )
    assert len(written(*made, description=lines).events) == len(made)
