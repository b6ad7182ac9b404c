"""Clock times as printed, one by one: what stands there, what o'clock it is. `times` decides which are times at all."""

import re
from collections.abc import Iterator

import msgspec

from engine.stages.facts.dates_han import number
from engine.stages.facts.lexicon import Lexicon, alternation, fractions_of, hours_of
from engine.stages.facts.surface import fold

_NOON, _MIDNIGHT = 12 * 60, 0
_LAST_HOUR, _LAST_MINUTE = 24, 59
_AM = re.compile(r"^a\.?\s?m")


class Reading(msgspec.Struct, kw_only=True):
    """Something that could be a clock time."""

    start: int
    end: int
    hour: int
    minute: int
    half: str = ""
    """Which half of the day is printed with it: am, pm, night, midday or empty."""
    sure: bool = False
    """It can hardly be anything but a time (7:30, 8 pm, 19 Uhr)."""
    dotted: bool = False
    """Hours and minutes parted by a dot: may be an amount."""
    bare: bool = False
    """A number alone, or with a unit that measures durations too."""
    padded: bool = False
    """The hour is printed with a leading nought, as clocks of 24 hours do."""
    impossible: bool = False
    """There is no such hour (27:00, 7.75 pm); a time only where something says so."""
    apart: bool = False
    """A space after the colon, as after a label ("Day 1: 24 km")."""
    worded: bool = False
    """A word alone: noon, midnight."""
    spoken: bool = False
    """In words: half past two."""
    measured: bool = False
    """With such a unit (18 h, 5 hours, 3点)."""

    def minutes(self, half: str = "") -> int:
        """Minutes since midnight, read in `half` where none is printed."""
        return in_half(self.hour, self.half or half) * 60 + self.minute


def in_half(hour: int, half: str) -> int:
    """The hour of 24 for one of 12 in that half of the day."""
    if hour > 12 or not half:
        return hour % 24
    if half == "am":
        return hour % 12
    if half == "pm":
        return hour % 12 + 12
    if half == "midday":
        return hour if hour >= 10 else hour + 12
    return (hour + 12) % 24 if hour >= 6 else hour  # night: 8 at night is 20:00, 2 at night is 02:00


class Clock:
    """The patterns for one set of languages."""

    def __init__(self, words: Lexicon) -> None:
        self._halves = {word: half for half in ("midday", "night", "pm", "am") for word in words.words(f"time.{half}")}
        half = words.any("time.am", "time.pm", "time.night", "time.midday")
        units, loose = words.any("time.units"), words.any("time.loose_units")
        letters = "[" + "".join({"h", *(word for word in words.words("time.loose_units") if len(word) == 1)}) + "]"
        zone = rf"(?:\s+{words.any('time.zones', number_follows=False)}|\s*\({words.any('time.zones')}\))?"
        after = r"(?!\d)(?![.,:/]\d)(?!\s?%)(?!-\d{3})"
        before = r"(?<!\d)(?<!\d[.,:/])(?<![$£€₹¥₺#])"
        in_digits = (
            rf"{before}(?P<hour>[0-2]?\d)"
            rf"(?:\s?:(?P<apart>\s)?(?P<colon>\d\d)(?::[0-5]\d)?{after}|\.(?P<dot>\d\d){after}"
            rf"|\s?(?P<letter>{letters})\s?(?P<minute>[0-5]\d)?(?!\s?min)(?:(?![^\W_])|(?=a\s?\d)){after}"
            rf"|\s*(?:[時时시](?!間|间)|(?P<points>[点點])(?!建|要|内))\s*{_han_minutes('')}|(?P<alone>){after})"
        )
        in_signs = (
            r"(?<![一二三四五六七八九十])(?P<han_hour>十?[一二三四五六七八九]|十[一二]?)[時时点點](?!間|间)"
            + _han_minutes("2")
        )
        unit = rf"(?:(?P<unit>{units})|(?P<loose>{loose}))(?:\s*(?P<after_unit>[0-5]\d){after}(?!-\d))?"
        noon = words.any("time.noon")
        self._reading = re.compile(
            rf"(?:(?P<pre>{half})\s*:?\s*)?(?:{in_digits}|{in_signs})"
            rf"(?:\s*(?P<post>{half}|[ap]m(?=to\s?\d)))?(?:\s*{unit})?(?:\s*(?P<noon>{noon}))?{zone}"
            rf"|(?P<noon_word>{noon})|(?P<midnight>{words.any('time.midnight')})|{self._spoken(words)}"
        )

    def _spoken(self, words: Lexicon) -> str:
        """Half past two, quarter to eight: hours in words, or in digits after such a word."""
        own = words.languages[:1]
        self._hours = {word: i % 12 + 1 for i, word in enumerate(w for lang in own for w in hours_of(lang))}
        self._fractions = {fold(w): n for lang in own for w, n in fractions_of(lang).items()}
        if not self._fractions:
            return r"(?!)(?P<fraction>x)(?P<spoken>x)"
        hours = alternation(self._hours) + r"|(?:1[0-2]|[1-9])(?![\d:.,/%-])"
        return rf"(?P<fraction>{alternation(self._fractions)})\s+(?P<spoken>{hours})(?!\s*(?:%|-|price))"

    def find(self, low: str) -> Iterator[Reading]:
        """All that could be a time in the folded text, from left to right."""
        for match in self._reading.finditer(low):
            reading = self._reading_of(match)
            if reading is not None:
                yield reading

    def _reading_of(self, match: re.Match[str]) -> Reading | None:
        start, end = match.span()
        if match["noon_word"] or match["midnight"]:
            hour = 12 if match["noon_word"] else 0
            return Reading(start=start, end=end, hour=hour, minute=0, sure=True, bare=True, worded=start < end)
        if match["fraction"]:
            spoken = match["spoken"]
            hour = self._hours.get(spoken) or int(spoken)
            minutes = hour * 60 + self._fractions[" ".join(match["fraction"].split())]
            return Reading(start=start, end=end, hour=minutes // 60, minute=minutes % 60, sure=True, spoken=True)
        han = match["han_hour"]
        hour = (number(han) or 0) if han else int(match["hour"])
        minute = match["colon"] or match["dot"] or match["minute"] or match["after_unit"]
        if match["half_past"] or match["half_past2"]:
            minutes = 30
        else:
            signs = match["han_minute"] or match["han_minute2"]
            minutes = (number(signs) or 0) if signs else int(minute or 0)
        impossible = hour > _LAST_HOUR or minutes > _LAST_MINUTE or (hour == _LAST_HOUR and minutes > 0)
        if impossible and not minute and not match["unit"]:
            return None
        half = self._halves.get(" ".join((match["post"] or match["pre"] or "").split()), "")
        if not half and (match["post"] or match["pre"]):
            plain = re.sub(r"\s", "", match["post"] or match["pre"])
            half = next(h for word, h in self._halves.items() if re.sub(r"\s", "", word) == plain)
        if match["noon"]:
            half = "pm"
        alone = match["alone"] is not None or bool(match["letter"] and not match["minute"])
        by_sign = han is not None or (match["alone"] is None and not any(match[g] for g in ("colon", "dot", "letter")))
        sure = bool(match["colon"] or match["minute"] or half or match["unit"] or (by_sign and not match["points"]))
        if match["points"]:
            sure = sure or minutes > 0
        if match["after_unit"] or (match["dot"] and match["loose"]):
            sure = True
        if hour > _NOON // 60 and minute and _AM.search(match["post"] or ""):
            impossible = True
        if impossible:
            sure = bool(half or match["unit"])
        return Reading(
            start=start,
            end=end,
            hour=hour,
            minute=minutes,
            half=half,
            sure=sure,
            dotted=bool(match["dot"]),
            bare=alone and not sure,
            padded=(match["hour"] or "").startswith("0"),
            impossible=impossible,
            apart=bool(match["apart"]),
            measured=bool(match["loose"] or match["points"] or (match["letter"] and alone)),
        )


def _han_minutes(suffix: str) -> str:
    """半, 30分, 三十: what stands after the sign of the hour; groups with a suffix, to stand in a pattern twice."""
    signs = "[0-5]?\\d|[一二三四五]?十[一二三四五六七八九]?"
    return rf"(?:(?P<half_past{suffix}>半)|\s*(?P<han_minute{suffix}>{signs})\s*[分분]?)?[整钟鐘]?"


def span(first: Reading, last: Reading) -> tuple[int, int]:
    """Minutes since midnight of a range's two ends, where one printed half of the day may hold for both."""
    if last.half and not first.half:
        end = last.minutes()
        if first.hour > 12:
            return first.minutes(), end
        same = first.minutes(last.half)
        if same <= end or end == _MIDNIGHT:
            return same, end
        return first.minutes("am" if last.half != "am" else "pm"), end
    start, end = first.minutes(), last.minutes()
    if not last.half and last.hour <= 12 and not (last.sure and last.bare):
        if first.half:
            later = [m for m in (last.minutes("am"), last.minutes("pm")) if m > start]
            return start, min(later, default=last.minutes("am"))
        if end <= start and first.hour <= 12 and not last.padded and not first.padded:
            return start, last.minutes("pm")
    return start, end


def printed(minutes: int) -> str:
    """HH:MM."""
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"
