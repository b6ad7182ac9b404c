"""The events of a photo, as a calendar takes them: which day, from when to when, where, and what is not certain.

Nothing is made up: where no end is printed there is none, an hour that belongs to no day is left out, and an impossible
day gives no event. What a person should know of an event (a doubtful fact, a year that is not printed) goes with it.
"""

from datetime import date, datetime
from hashlib import blake2b

import msgspec

from engine.contract import Fact, FactKind, Result
from engine.extras import days, zones
from engine.extras.layout import DAYS, Layout

MOST = 50
"""Events of one photo, the first ones."""


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of a calendar."""

    uid: str
    """The same for the same event of the same photo, so that adding it twice changes nothing."""
    title: str
    start: date | datetime
    """A date where no hour is printed; else as clocks show it in `zone`."""
    end: date | datetime | None = None
    """Of days the last one, of hours the end; None where none is printed."""
    zone: str = ""
    """IANA name; empty where nothing tells it: the hour counts wherever its reader is."""
    place: str = ""
    url: str = ""
    weekly: tuple[int, ...] = ()
    """Weekdays on which it comes again each week, 0 = Monday; empty where it comes once."""
    deadline: bool = False
    """Something must be done by then."""
    guessed: bool = False
    """The photo prints no year; it is taken for the next such day."""
    doubtful: tuple[Fact, ...] = ()
    """Of the facts that it is made of, those that a person should look at again."""

    @property
    def timed(self) -> bool:
        """Whether it has an hour."""
        return isinstance(self.start, datetime)


def events(result: Result, *, source: str, sent: datetime, region: str = "", zone: str = "") -> tuple[Event, ...]:
    """The events that a result tells of, in the order in which they are printed.

    `source` names what was read, for their ids; `sent` is when, which decides a year that is not printed; `region` and
    `zone` are what the person set.
    """
    page = Layout(result)
    known = zones.zone_of(result.facts, result.text, result.language, region=region, own=zone)
    out: dict[tuple[object, ...], Event] = {}
    for number, fact in enumerate(page.days):
        for place, when in enumerate(days.days_of(fact.value, fact.text, sent.date(), result.language)):
            event = _event(page, fact, when, known)
            uid = blake2b(f"{source}\n{fact.value}\n{fact.text}\n{number}.{place}".encode(), digest_size=16).hexdigest()
            # A day that is printed again, on another page or at the foot, is another event by an hour of its own only.
            same = when.first, when.last, fact.kind, event.start if page.has_own(fact) else None
            if same not in out or (event.timed and not out[same].timed):
                out[same] = msgspec.structs.replace(event, uid=f"{uid}@placard")
    if not page.days:
        for number, fact in enumerate(page.times):
            if weekly := _weekly(page, fact, sent.date(), known, result.language):
                uid = blake2b(f"{source}\n{fact.value}\n{fact.role}\n{number}".encode(), digest_size=16).hexdigest()
                out[weekly.weekly, weekly.start, weekly.end] = msgspec.structs.replace(weekly, uid=f"{uid}@placard")
    timed = {(event.start.date(), event.deadline) for event in out.values() if isinstance(event.start, datetime)}
    kept = [e for e in out.values() if e.timed or e.start != e.end or (e.start, e.deadline) not in timed]
    return tuple(kept)[:MOST]


def has_events(result: Result) -> bool:
    """Whether there may be any; the button shows then."""
    if any(fact.kind in DAYS for fact in result.facts):
        return any(fact.kind in DAYS and fact.value.startswith(tuple("-0123456789")) for fact in result.facts)
    return any(
        fact.kind is FactKind.TIME and fact.role and days.weekly_of(fact.role, result.language) for fact in result.facts
    )


def _weekly(page: Layout, fact: Fact, sent: date, zone: str, language: str) -> Event | None:
    """What comes every week, from the next time on; only where the page says just that, and prints no day."""
    weekdays, found = days.weekly_of(fact.role, language), days.times_of(fact.value)
    if not weekdays or not found:
        return None
    begin, until, over = found
    start, end = days.span(days.next_of(weekdays, sent), begin, until, over=over)
    place = page.place_of(fact)
    return Event(
        uid="",
        title=page.title_of(fact),
        start=start,
        end=end,
        zone=zone,
        place=" ".join(place.text.split()) if place else "",
        url=page.url,
        weekly=weekdays,
        doubtful=tuple(one for one in (fact, place) if one and one.doubts),
    )


def _event(page: Layout, fact: Fact, when: days.Days, zone: str) -> Event:
    hour = page.hour_of(fact) if when.first == when.last else None
    found = days.times_of(hour.value) if hour else None
    place = page.place_of(fact)
    start: date | datetime = when.first
    end: date | datetime | None = when.last
    if found:
        begin, until, over = found
        start, end = days.span(when.first, begin, until, over=over)
    used = [one for one in (fact, hour if found else None, place) if one]
    return Event(
        uid="",
        title=page.title_of(fact),
        start=start,
        end=end,
        zone=zone if found else "",
        place=" ".join(place.text.split()) if place else "",
        url=page.url,
        deadline=fact.kind is FactKind.DEADLINE,
        guessed=when.guessed,
        doubtful=tuple(one for one in used if one.doubts),
    )
