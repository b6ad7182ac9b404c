"""What belongs to a day of the photo by where it stands: its hour, its place, the words beside it."""

import tomllib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from engine.contract import Fact, FactKind, Result
from engine.extras import days, links
from engine.stages.facts.surface import fold

TITLE = 120
"""Characters of an event's title at most."""
DAYS = (FactKind.DATE, FactKind.DEADLINE)
_GRID, _GRID_TIMES = 3, 6
"""Times side by side, and as many of them on the page, from which they are a timetable and no event's hour."""
_PROSE = 6
"""Words beside a date from which its line is a sentence."""
_FAR = 1000
"""Lines that two pages are apart, more than one has."""


class Layout:
    """What stands where, by lines in reading order."""

    def __init__(self, result: Result) -> None:
        self._result = result
        dated = [fact for fact in result.facts if fact.kind in DAYS]
        self.days = [fact for fact in dated if not self._of_letter(fact, dated)]
        times = [fact for fact in result.facts if fact.kind is FactKind.TIME and days.times_of(fact.value)]
        self.times = [] if _grid(times) else times
        self._free: dict[int, list[Fact]] = {}
        self._own: dict[int, list[Fact]] = {}
        single = [fact for fact in self.days if fact.kind is FactKind.DATE]
        for time in self.times:
            beside = [fact for fact in self.days if self._apart(fact, time) == 0]
            for day in beside:
                self._own.setdefault(id(day), []).append(time)
            if single and not beside and not self._daily(time):
                nearest = min(single, key=lambda day: (self._prose(day), self._apart(day, time)))
                self._free.setdefault(id(nearest), []).append(time)
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
        if first is not None and day is not first and says and fold(line) != fold(title):
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
