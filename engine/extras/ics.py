"""Events as an iCalendar file (RFC 5545), and one as a link that opens a calendar on the web."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from urllib.parse import quote, urlencode
from zoneinfo import ZoneInfo

from engine.contract import printable
from engine.extras.calendar import Event

PRODUCT = "-//Placard//Placard//EN"
REMIND = timedelta(days=1)
"""How long before a deadline that has an hour one is reminded."""
REMIND_DAY = timedelta(hours=15)
"""The same for one that is a day, counted from its first moment: nine in the morning of the day before."""
LINK = "https://calendar.google.com/calendar/render"
LINK_LIMIT = 1800
"""Characters of a link that every app still opens."""
DETAILS = 500
"""Characters of the description in a link."""
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAY = timedelta(days=1)


def write(events: Sequence[Event], descriptions: Sequence[str], *, sent: datetime) -> bytes:
    """The file; a description for each event, the same events the same bytes. `sent` stands as the time they are of."""
    from icalendar import Alarm, Calendar
    from icalendar import Event as Entry

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    for event, description in zip(events, descriptions, strict=True):
        entry = Entry()
        entry.add("uid", event.uid)
        entry.add("dtstamp", sent.astimezone(UTC))
        entry.add("summary", _clean(event.title))
        entry.add("dtstart", _zoned(event, event.start))
        if isinstance(event.end, datetime):
            entry.add("dtend", _zoned(event, event.end))
        elif isinstance(event.end, date) and not isinstance(event.start, datetime):
            entry.add("dtend", event.end + _DAY)  # the first day on which it is over
        if event.weekly:
            entry.add("rrule", {"freq": "weekly", "byday": _byday(event)})
        if event.place:
            entry.add("location", _clean(event.place))
        if event.url:
            entry.add("url", event.url)
        if description:
            entry.add("description", printable(description))
        if event.deadline:
            entry.add("transp", "TRANSPARENT")
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("description", _clean(event.title))
            alarm.add("trigger", -(REMIND if isinstance(event.start, datetime) else REMIND_DAY))
            entry.add_component(alarm)
        calendar.add_component(entry)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def link(event: Event, description: str) -> str:
    """Opens Google Calendar with the event filled in; nothing is saved before the person says so."""
    start, end = event.start, event.end
    if isinstance(start, datetime):
        last = end if isinstance(end, datetime) else start
        dates = f"{start:%Y%m%dT%H%M%S}/{last:%Y%m%dT%H%M%S}"
    else:
        dates = f"{start:%Y%m%d}/{(end or start) + _DAY:%Y%m%d}"
    fields = {"action": "TEMPLATE", "text": _clean(event.title), "dates": dates}
    fields |= {"recur": f"RRULE:FREQ=WEEKLY;BYDAY={','.join(_byday(event))}"} if event.weekly else {}
    fields |= {"ctz": event.zone} if event.zone else {}
    fields |= {"location": _clean(event.place)} if event.place else {}
    for details in (printable(description)[:DETAILS], ""):
        url = f"{LINK}?{urlencode(fields | ({'details': details} if details else {}), quote_via=quote)}"
        if len(url) <= LINK_LIMIT:
            return url
    return ""


def _byday(event: Event) -> list[str]:
    return [_WEEKDAYS[day] for day in event.weekly]


def _zoned(event: Event, moment: date | datetime) -> date | datetime:
    return moment.replace(tzinfo=ZoneInfo(event.zone)) if event.zone and isinstance(moment, datetime) else moment


def _clean(text: str) -> str:
    """On one line, without what cannot be seen."""
    return " ".join(printable(text).split())
