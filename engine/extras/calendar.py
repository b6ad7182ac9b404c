"""The events of a photo, as a calendar takes them: which day, from when to when, where, and what is not certain.

Nothing is made up: where no end is printed there is none, an hour that belongs to no day is left out, and an impossible
day gives no event. What a person should know of an event (a doubtful fact, a year that is not printed) goes with it.
"""

import tomllib
from collections.abc import Sequence
from datetime import date, datetime
from functools import cache
from hashlib import blake2b
from importlib.resources import files

import msgspec

from engine.contract import Fact, FactKind, Result
from engine.extras import days, links, zones
from engine.stages.facts.surface import fold

MOST = 50
"""Events of one photo, the first ones."""
TITLE = 120
"""Characters of an event's title at most."""
_DAYS = (FactKind.DATE, FactKind.DEADLINE)
_GRID, _GRID_TIMES = 3, 6
"""Times side by side, and as many of them on the page, from which they are a timetable and no event's hour."""
_PROSE = 6
"""Words beside a date from which its line is a sentence."""
_FAR = 1000
"""Lines that two pages are apart, more than one has."""


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
    page = _Page(result)
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
    timed = {(event.start.date(), event.deadline) for event in out.values() if isinstance(event.start, datetime)}
    kept = [e for e in out.values() if e.timed or e.start != e.end or (e.start, e.deadline) not in timed]
    return tuple(kept)[:MOST]


def has_events(result: Result) -> bool:
    """Whether there may be any; the button shows then."""
    return any(fact.kind in _DAYS and fact.value.startswith(tuple("-0123456789")) for fact in result.facts)


def _event(page: "_Page", fact: Fact, when: days.Days, zone: str) -> Event:
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


class _Page:
    """What stands where, by lines in reading order."""

    def __init__(self, result: Result) -> None:
        self._result = result
        self._lines = [(fact, self._at(fact)) for fact in result.facts]
        dated = [fact for fact in result.facts if fact.kind in _DAYS]
        self.days = [fact for fact in dated if not self._of_letter(fact, dated)]
        times = [fact for fact in result.facts if fact.kind is FactKind.TIME and days.times_of(fact.value)]
        times = times if not _grid(times) else []
        self._free: dict[int, list[Fact]] = {}
        self._own: dict[int, list[Fact]] = {}
        single = [fact for fact in self.days if fact.kind is FactKind.DATE]
        for time in times:
            beside = [fact for fact in self.days if self._apart(fact, time) == 0]
            near = beside or (
                [] if self._daily(time) else sorted(single, key=lambda day: (self._prose(day), self._apart(day, time)))
            )
            if near:
                into = self._own if beside else self._free
                for day in near if beside else near[:1]:
                    into.setdefault(id(day), []).append(time)
        urls = [fact for fact in result.facts if fact.kind is FactKind.URL]
        self.url = next((url for fact in urls if (url := links.web_address(fact.value))), "")
        self.places = [fact for fact in result.facts if fact.kind is FactKind.PLACE]

    def has_own(self, day: Fact) -> bool:
        """Whether an hour stands beside it."""
        return id(day) in self._own

    def hour_of(self, day: Fact) -> Fact | None:
        """The time that stands beside a day, else the nearest one that stands by itself."""
        if own := self._own.get(id(day)):
            return own[0]
        at = self._at(day)
        return min(
            self._free.get(id(day), ()),
            key=lambda time: (self._apart(day, time), self._at(time) < at),
            default=None,
        )

    def place_of(self, day: Fact) -> Fact | None:
        at = self._at(day)
        return min(self.places, key=lambda place: (self._apart(day, place), self._at(place) < at), default=None)

    def title_of(self, day: Fact) -> str:
        """What the photo is about; before it, for a deadline or a further day, the line that it stands in."""
        title = " ".join(self._result.title.split()) or next(iter(self._result.text.split("\n")), "")
        first = next((fact for fact in self.days if fact.kind is FactKind.DATE), None)
        line = self._line(day)
        if day.kind is FactKind.DEADLINE and not self._told(day):
            line = f"{self._above(day)} {line}".strip()
        says = any(map(str.isalpha, line.replace(day.text, "")))
        if day is not first and says and fold(line) != fold(title):
            title = f"{line} – {title}" if title else line
        return title if len(title) <= TITLE else title[: TITLE - 1] + "…"

    def _prose(self, day: Fact) -> bool:
        """Whether it stands in a sentence about something else, as most hours are not those of such a day."""
        return len(self._line(day).replace(day.text, "").split()) >= _PROSE

    def _told(self, day: Fact) -> bool:
        """Whether its line says more than the day and the hour."""
        line = self._line(day)
        for fact in self._result.facts:
            if self._apart(day, fact) == 0 and fact.kind in (day.kind, FactKind.TIME):
                line = line.replace(fact.text, " ")
        return any(char.isalpha() for char in line)

    def _above(self, fact: Fact) -> str:
        """The line before the one in which a sentence went on with the fact."""
        page, at = self._at(fact)
        known = 0 <= page < len(self._result.pages) and 0 < at <= len(self._result.pages[page].lines)
        return self._result.pages[page].lines[at - 1].text if known else ""

    def _line(self, fact: Fact) -> str:
        page, _ = self._at(fact)
        if not (0 <= page < len(self._result.pages)):
            return ""
        lines = self._result.pages[page].lines
        return " ".join(" ".join(lines[index].text for index in fact.lines if index < len(lines)).split())

    def _of_letter(self, fact: Fact, dated: Sequence[Fact]) -> bool:
        """Whether it is the day on which a notice was written: alone on its line with a word for that, a later day
        further down, and no hour before that."""
        rest = fold(self._line(fact)).replace(fold(fact.text), " ")
        words = " ".join("".join(char if char.isalpha() else " " for char in rest).split())
        if fact.kind is not FactKind.DATE or words not in _words("dated"):
            return False
        later = [other for other in dated if self._at(other) > self._at(fact) and other.value > fact.value]
        if not later:
            return False
        until = min(map(self._at, later))
        return not any(
            one.kind is FactKind.TIME and self._at(fact) <= self._at(one) < until for one in self._result.facts
        )

    def _daily(self, time: Fact) -> bool:
        """Whether it holds for every day, or for weekdays that it names."""
        line = " ".join("".join(char if char.isalpha() else " " for char in fold(self._line(time))).split())
        return bool(time.role) or any(f" {word} " in f" {line} " for word in _words("daily"))

    def _at(self, fact: Fact) -> tuple[int, int]:
        return fact.page, min(fact.lines, default=0)

    def _apart(self, one: Fact, two: Fact) -> int:
        """Lines from one fact to another; 0 where they share one."""
        if one.page != two.page:
            return _FAR * abs(one.page - two.page)
        if set(one.lines) & set(two.lines) or not (one.lines or two.lines):
            return 0
        return max(1, abs(min(one.lines, default=0) - min(two.lines, default=0)))


def _grid(times: Sequence[Fact]) -> bool:
    """Whether times stand side by side in rows, as in a timetable."""
    boxes = [fact.boxes[0] for fact in times if fact.boxes]
    beside = [sum(a.top < (b.top + b.bottom) / 2 < a.bottom for b in boxes) for a in boxes]
    return sum(count >= _GRID for count in beside) >= _GRID_TIMES


@cache
def _words(name: str) -> frozenset[str]:
    table = tomllib.loads((files(__package__) / "words.toml").read_text("utf-8"))
    return frozenset(fold(word) for word in table[name])
