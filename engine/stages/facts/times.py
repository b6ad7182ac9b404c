"""Times of day: single ones, ranges, columns of a timetable. What could be an amount or a count needs a witness."""

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import structs

from engine.contract import Doubt, FactKind
from engine.stages.facts.clock import Clock, Reading, printed, span
from engine.stages.facts.lexicon import LANGUAGES_KEPT, Lexicon, alternation
from engine.stages.facts.scene import Found, Part, Scene, Strip
from engine.stages.facts.schedules import (
    DOTTED,
    FOUR_DIGITS,
    is_grouped,
    is_price_list,
    is_schedule,
    is_timetable,
    rises,
)  # fmt: skip
from engine.stages.facts.stamps import stamps

_IN_A_ROW_AT_LEAST = 3
_DOTTED_CLOCKS = frozenset(
    {"GB", "IE", "IN", "AU", "NZ", "ZA", "SG", "MY", "LK", "KE", "NG", "ID", "TR", "FI", "IT", "DK"}
)
"""Countries where hours and minutes are parted by a dot as often as by a colon."""
_HALF_DAY = 12 * 60
_AFTERNOON = 6 * 60
"""Minutes since midnight below which a time without am or pm is one of the afternoon."""
_QUARTERS = frozenset({0, 15, 30, 45})
_MEASURE = re.compile(
    r"\s?(?:kg|g|km|m|cm|mm|miles?|l|ltr|litres?|ha|acres?|million|x|stars?|points?|pts|mg|ml|min|mins|minutes?)(?![^\W_])|\s?[%\"°]|/"
)
_CHAIN_BEFORE, _CHAIN_AFTER = re.compile(r"\d\s*[-,]\s*\Z"), re.compile(r"\s*[-,]\s*\d+(?![\d:.])")
_ENDS = re.compile(r"\s*(?:$|[,.;|()·•/&]|(?:in|at|im|in der|en|@)(?![^\W\d_]))")
_HOURS = range(1, 13)
"""Hours of a range without any sign of time."""
_LONG_DAYS = frozenset({"ja"})
"""Languages that count the hours after midnight on to the day before: 25:00."""
_LAST_HOUR_OF_LONG_DAY = 29
_LEAST_HOUR_WITH_H = 6
"""2h is two hours, 18h is a time."""


class _Patterns:
    def __init__(self, words: Lexicon) -> None:
        self.clock = Clock(words)
        to, and_ = words.any("range.to"), words.any("range.and")
        half = words.any("time.pm", "time.am", "time.night", "time.midday")
        sure = words.any("time.sure")
        self.between = re.compile(rf"\s*(?:-|~|{to}|a|to)\s*(?:(?:{sure}|las|les|las|the)\s*)?(?!{half}\s*\Z)")
        self.and_ = re.compile(rf"\s*(?:{and_})\s*(?:(?:{sure})\s*)?")
        self.between_word = re.compile(rf"(?:{words.any('range.between')})\s*(?:(?:{sure})\s*)?\Z")
        self.listed = re.compile(
            rf"\s*(?:&|,|/|\+|{and_})\s*(?:(?:{sure}|{words.any('time.leads', 'labels.time')})\s*)?"
        )
        self.leads = re.compile(rf"(?:{words.any('time.leads')})\s*[:.]?\s*\Z")
        self.sure = re.compile(rf"(?:{sure})\s*[:.]?\s*\Z")
        self.weekday = re.compile(rf"{alternation(words.weekdays_and_plurals)}[.,:]?\s*\Z")
        self.open = re.compile(rf"(?:{words.any('labels.time')})\s*[:.]?\s*\Z")
        self.scripture = re.compile(rf"(?:{words.any('time.scripture')})\s*\Z")
        self.until = re.compile(rf"(?:{words.any('deadline.until')})\s*\Z")
        self.counted = re.compile(rf"(?:{words.any('time.counted')})\s*\Z")
        self.after_time = re.compile(rf"\s*(?:,|;|&|/|\+|{and_}|{words.any('range.or')})\s*\Z")
        self.hundred_hours = re.compile(r"\s?(?:hrs?|hours|h|uhr)(?![^\W\d_])")


@lru_cache(maxsize=LANGUAGES_KEPT)
def _patterns(words: Lexicon) -> _Patterns:
    return _Patterns(words)


def find(scene: Scene) -> Iterator[Found]:
    """All times of the page but the time stamps of chats and mails; claims where they stand."""
    patterns = _patterns(scene.words)
    not_facts = stamps(scene)
    timetable = is_timetable(scene)
    latest: list[int] = []
    for strip in scene.strips:
        readings = [r for r in patterns.clock.find(strip.low) if strip.free(r.start, r.end)]
        readings = [_after_midnight(r) if scene.language in _LONG_DAYS else r for r in readings]
        for reading in readings:
            if (strip.index, reading.start) in not_facts:
                strip.claim(reading.start, reading.end)
        readings = [r for r in readings if (strip.index, r.start) not in not_facts]
        for start, end, value, rule in _told(scene, strip, readings, patterns, latest):
            if not strip.free(start, end):
                continue
            strip.claim(start, end)
            yield Found(
                kind=FactKind.TIME, parts=(Part(strip.index, start, end),), value=value, rule=rule,
                doubts=() if value else (Doubt.IMPOSSIBLE,),
            )  # fmt: skip
        for match in FOUR_DIGITS.finditer(strip.flat):
            unit = patterns.hundred_hours.match(strip.low, match.end())
            if (unit or (timetable and not is_grouped(strip.flat, match))) and strip.free(*match.span()):
                end = unit.end() if unit else match.end()
                strip.claim(match.start(), end)
                value = f"{match[0][:2]}:{match[0][2:]}"
                rule = "time-hundred-hours" if unit else "time-timetable"
                yield Found(kind=FactKind.TIME, parts=(Part(strip.index, match.start(), end),), value=value, rule=rule)


def _told(
    scene: Scene, strip: Strip, readings: list[Reading], patterns: _Patterns, latest: list[int]
) -> Iterator[tuple[int, int, str, str]]:
    """(start, end, value, rule) of the readings that are times; no value where there is no such hour."""
    at = 0
    before: int | None = None
    while at < len(readings):
        first = readings[at]
        last = readings[at + 1] if at + 1 < len(readings) else None
        apart = strip.low[first.end : last.start] if last is not None else ""
        if last and last.half and not first.half and apart.strip() == "for" and scene.language == "en":
            begin = first.minutes(last.half)  # "6.45 for 7.15pm": doors and supper
            yield first.start, first.end, printed(begin), "time-list"
            latest.append(begin)
            at += 1
            continue
        joined = patterns.between.fullmatch(apart) or (
            patterns.and_.fullmatch(apart) and patterns.between_word.search(strip.low, 0, first.start)
        )
        if last and joined and _is_range(scene, strip, first, last, patterns):
            if first.impossible or last.impossible:
                yield first.start, last.end, "", "time-range"
                at += 2
                continue
            begin, end = span(first, last)
            if not first.half and not last.half and not first.padded and end <= _AFTERNOON and scene.language == "en":
                begin, end = begin % _HALF_DAY + _HALF_DAY, end % _HALF_DAY + _HALF_DAY
            if before is not None and begin < before <= begin + _HALF_DAY and _follows(strip, first, last, patterns):
                begin, end = begin + _HALF_DAY, end % _HALF_DAY + _HALF_DAY
            yield first.start, last.end, f"{printed(begin)}/{printed(end)}", "time-range"
            before = end
            latest.append(begin)
            at += 2
            continue
        if first.impossible:
            if _is_impossible_time(scene, strip, first, patterns):
                yield first.start, first.end, "", "time"
        elif _is_time(scene, strip, first, patterns):
            minutes = _in_afternoon(scene, first, before)
            if latest and minutes < latest[-1] < minutes + _HALF_DAY and _is_end(scene, strip, first, patterns):
                minutes += _HALF_DAY
            latest.append(minutes)
            rule = "time" if minutes == first.minutes() else "time-afternoon-assumed"
            yield first.start, first.end, printed(minutes), rule
            before = minutes
        elif last and last.half and _is_listed(strip, first, apart, patterns):
            yield first.start, first.end, printed(first.minutes(last.half)), "time-list"
        at += 1


def _after_midnight(reading: Reading) -> Reading:
    """25:30 as half past one of the night."""
    if 24 <= reading.hour <= _LAST_HOUR_OF_LONG_DAY and reading.minute < 60 and reading.impossible:
        return structs.replace(reading, hour=reading.hour - 24, padded=True, impossible=False, sure=True)
    return reading


def _is_impossible_time(scene: Scene, strip: Strip, reading: Reading, patterns: _Patterns) -> bool:
    """Whether an hour that does not exist is a misprinted time: am or pm stands with it, or a word before it."""
    before = strip.low[: reading.start]
    if patterns.scripture.search(before) or _MEASURE.match(strip.low, reading.end):
        return False
    return reading.sure or (not reading.dotted and _witness(scene, strip, reading, patterns))


def _is_listed(strip: Strip, reading: Reading, apart: str, patterns: _Patterns) -> bool:
    """Whether it is the 7 of "at 7 & 9 pm": what is printed after the last holds for those before it."""
    lead = reading.dotted or patterns.leads.search(strip.low, 0, reading.start)
    return bool(lead and patterns.listed.fullmatch(apart))


def _in_afternoon(scene: Scene, reading: Reading, before: int | None) -> int:
    """Minutes since midnight; English pages that print neither am nor pm mean the afternoon by 2.00, and by what is
    printed after that in the same line."""
    minutes = reading.minutes()
    if reading.half or reading.padded or not 60 <= minutes < _HALF_DAY:
        return minutes
    if reading.spoken and minutes < _AFTERNOON + 60:
        return minutes + _HALF_DAY
    if scene.language != "en":
        return minutes
    after_noon = before is not None and _HALF_DAY <= before < minutes + _HALF_DAY
    return minutes + _HALF_DAY if minutes < _AFTERNOON or after_noon else minutes


def _follows(strip: Strip, first: Reading, last: Reading, patterns: _Patterns) -> bool:
    """Whether a range of plain hours stands right after another time: the 7-11 of "11.30-3.30 & 7-11"."""
    plain = all(not r.half and not r.padded and r.hour in _HOURS for r in (first, last))
    link = patterns.after_time.search(strip.low, 0, first.start)
    return plain and link is not None and any(end == link.start() for _, end in strip.claimed)


def _is_end(scene: Scene, strip: Strip, reading: Reading, patterns: _Patterns) -> bool:
    """Whether "until" stands before it and no half of the day with it."""
    clock_of_twelve = scene.language == "en" and not reading.half and not reading.padded and reading.hour <= max(_HOURS)
    return clock_of_twelve and bool(patterns.until.search(strip.low, 0, reading.start))


def _is_range(scene: Scene, strip: Strip, first: Reading, last: Reading, patterns: _Patterns) -> bool:
    if first.impossible or last.impossible:
        return all(
            _is_impossible_time(scene, strip, r, patterns) or (r.sure and not r.impossible) for r in (first, last)
        ) or (first.sure and not first.dotted and last.impossible and not last.dotted)
    if first.sure or last.sure:
        return True
    before, after = strip.low[: first.start], strip.low[last.end :]
    if first.hour in _HOURS and last.hour in _HOURS and _after_day_or_time(strip, first, last, patterns):
        return True
    if first.bare and last.bare and (_CHAIN_BEFORE.search(before) or _CHAIN_AFTER.match(after)):
        return False  # "2 - 4 - 6" are days or sizes
    if last.measured and last.hour >= _LEAST_HOUR_WITH_H and scene.language != "en":
        return True
    if _witness(scene, strip, first, patterns):
        return True
    if first.dotted and last.dotted:
        return first.minute % 5 == 0 and last.minute % 5 == 0 and not is_price_list(scene)
    return bool(patterns.weekday.search(before) or patterns.open.search(before))


def _after_day_or_time(strip: Strip, first: Reading, last: Reading, patterns: _Patterns) -> bool:
    """Whether a bare range stands right after a date, or after a time and "or", and nothing after it counts things."""
    if not _ENDS.match(strip.low, last.end):
        return False
    day = next((end for _, end in reversed(strip.days) if end <= first.start), None)
    if day is not None and not strip.low[day : first.start].strip(" ,|·:-"):
        return True
    link = patterns.after_time.search(strip.low, 0, first.start)
    return link is not None and any(end == link.start() for _, end in strip.claimed)


def _is_time(scene: Scene, strip: Strip, reading: Reading, patterns: _Patterns) -> bool:
    before = strip.low[: reading.start]
    if patterns.scripture.search(before) and not reading.half:
        return False
    if reading.worded and strip.raw[reading.start].isupper() and not _is_named(strip, reading, patterns):
        return False
    if reading.apart and (patterns.counted.search(before) or _MEASURE.match(strip.low, reading.end)):
        return False
    if reading.sure:
        return True
    if patterns.sure.search(before):
        return True
    if reading.dotted:
        return (reading.minute % 5 == 0 or _in_row_of_times(strip)) and (
            _witness(scene, strip, reading, patterns) or _by_custom(scene, strip, reading)
        )
    if not reading.measured:
        return False
    return (reading.hour >= _LEAST_HOUR_WITH_H and scene.language != "en") or _witness(scene, strip, reading, patterns)


def _in_row_of_times(strip: Strip) -> bool:
    """Whether it stands in a row that goes on through the day to one with am or pm."""
    row = len(DOTTED.findall(strip.low)) >= _IN_A_ROW_AT_LEAST
    return row and rises(strip) and bool(re.search(r"\d\s?[ap]\.?m(?![^\W\d_])", strip.low))


def _is_named(strip: Strip, reading: Reading, patterns: _Patterns) -> bool:
    """Whether "Midnight" is an hour and not part of a name ("Midnight Walk")."""
    before, after = strip.low[: reading.start], strip.low[reading.end :]
    led = patterns.leads.search(before) or patterns.sure.search(before) or patterns.until.search(before)
    return bool(led) or not re.match(r"\s+[^\W\d_]", after) or strip.raw[reading.start : reading.end].isupper()


def _by_custom(scene: Scene, strip: Strip, reading: Reading) -> bool:
    """Whether 6.30 is a time because the country prints them so and the page shows no reason for another reading."""
    return (
        scene.region.code in _DOTTED_CLOCKS
        and reading.minute in _QUARTERS
        and reading.hour > 0
        and not _MEASURE.match(strip.low, reading.end)
        and "price" not in scene.labels_at(strip, reading.start)
        and not is_price_list(scene)
        and any(month in scene.low for month in scene.words.months)
    )


def _witness(scene: Scene, strip: Strip, reading: Reading, patterns: _Patterns) -> bool:
    """Whether a word, a label, a date right before or the shape of a schedule says that this is a time."""
    before = strip.low[: reading.start]
    labels = scene.labels_at(strip, reading.start)
    if "price" in labels and "time" not in labels:
        return False
    if patterns.leads.search(before) or patterns.sure.search(before) or "time" in labels:
        return True
    if not reading.dotted:
        return False
    plain = before.rstrip(" ,|·-–")
    if plain and not strip.free(len(plain) - 1, len(plain)):
        return True
    if not plain and reading.start < 2 and is_schedule(scene):
        return True
    return len(DOTTED.findall(strip.low)) >= _IN_A_ROW_AT_LEAST and not is_price_list(scene) and rises(strip)
