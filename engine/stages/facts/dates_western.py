"""Dates as scripts with letters print them: by the month's name, or as numbers with strokes, dots or dashes."""

import itertools
import re
from collections.abc import Iterator

from engine.stages.facts.days import Printed, valid
from engine.stages.facts.lexicon import Lexicon, alternation
from engine.stages.facts.scene import Scene, Strip

_NUMBER = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_TWO_DIGIT_YEARS = range(10, 40)
_WEEK = r"(?:星期|周|週|禮拜|礼拜)[一二三四五六日天]"
_HAN_WEEKDAY = rf"{_WEEK}|[月火水木金土日](?:曜日?)?(?=[\s)・、,祝休]|$)|[월화수목금토일](?:요일)?(?=[\s)]|$)"
HAN_TRAIL = rf"\s*\(\s*(?:{_HAN_WEEKDAY})[^)]{{0,6}}\)|\s*{_WEEK}|\s*[月火水木金土日]曜日?|\s*[월화수목금토일]요일"
"""A weekday of Chinese, Japanese or Korean right after a date."""
_HAN_NUMBERS = {
    **dict(zip("月火水木金土日", range(7), strict=True)),
    **dict(zip("一二三四五六天", range(7), strict=True)),
}
_HAN_NUMBERS |= dict(zip("월화수목금토일", range(7), strict=True))
_PROPER_NAMES = frozenset({"may", "march", "mar", "sun", "sat", "mon"})
"""Names that are words, too, unless they are written with a capital."""

_MONTHS = 12
_HOURS_FOLLOW = re.compile(r"\s*[-~]\s*\d{1,2}[.:]\d\d(?![.\d])")
"""After "Sat, Sun 9.30": the other end of the hours."""
_WHOLE_YEAR = 4
"""Digits of a year that is none of two digits."""
_WHOLE = 5
"""Letters from which the name of a month is not abbreviated; some shorter ones are whole, too."""
_SHORT_MONTHS = frozenset(["may", "june", "july", "mai", "mars", "juin", "août", "mayo", "juni", "juli", "maio", "mei"])


def han_weekday(text: str) -> int | None:
    """0 (Monday)..6 for 土, 星期六, (日・祝), 토요일; None without one."""
    match = re.search(_HAN_WEEKDAY, text)
    if not match:
        return None
    sign = match[0].removeprefix("星期").lstrip("周週禮礼拜")[:1] or match[0][:1]
    return _HAN_NUMBERS.get(sign)


class Western:
    """The patterns for one set of languages."""

    def __init__(self, words: Lexicon) -> None:
        self._months, self._weekdays = words.months, words.weekdays
        self._any_weekday = re.compile(alternation(words.weekdays))
        self._every = re.compile(rf"(?:{words.any('date.every')})\s*\Z")
        to, and_ = words.any("range.to"), words.any("range.and")
        joins = words.any("date.joins")
        ordinal = alternation(())
        if ordinals := words.words("date.ordinals"):
            ordinal = rf"(?:{'|'.join(map(re.escape, sorted(ordinals, key=len, reverse=True)))})(?![^\W\d_])"
        clock = words.any("time.am", "time.pm", "time.units", "time.noon", "range.to", number_follows=True)
        month = rf"(?P<month>{alternation(self._months)})\.?"
        weekday = rf"{alternation(words.weekdays_and_plurals)}\.?"
        several = rf"{weekday}(?:\s*(?:-|&|\+|/|,|{to}|{and_})\s*{weekday})*"
        lead = rf"(?P<lead>\(?{several}\)?\s*[,.:-]?\s*(?:(?:{joins}|den|le|el|il|the)\s*)?)?"
        clock_words = words.any("time.am", "time.pm", "time.units", "time.noon")
        is_time = rf"(?!\s*(?:[:h/]\s?\d|\.\d\d(?![\d.])|{clock_words}|%|\$|€|£))"
        one = rf"(?<!\d)(?<!\d[:.])(?<![$£€₹¥:])(?:3[01]|[12]\d|0?[1-9])(?!\d)(?:\s?(?:{ordinal})|\.(?!\d))?"
        between = rf"\s*(?:-|~|&|\+|/|,|{to}|{and_})\s*(?:(?:{joins})\s*)?(?:{weekday}\s*,?\s*)?"
        listed = rf"(?P<days>{one}(?:{between}{one})*)"
        enumerated = (
            rf"(?P<days>{one}{is_time}(?:\s*(?:-|~|&|\+|{to}|{and_}|,(?=[\d\s,]*(?:&|{and_})))\s*{one}{is_time})*)"
        )
        year_end = rf"(?:\s*(?:{words.any('date.year_ends')}))?"
        year = rf"(?P<year>(?:19|20)\d\d(?!\d)(?!\s*(?:uhr|h\b)){year_end}|'\d\d(?!\d))"
        next_date = rf"(?!\s*(?:\d|-|~|&|{to}|{and_}|{alternation(self._months)}))"
        trail = rf"(?P<trail>\s*,?\s*\(\s*{weekday}\s*\)|\s*,?\s*{weekday}{next_date}|{HAN_TRAIL})?"
        self._named = (
            re.compile(
                rf"{lead}{listed}\s*(?:(?:{joins})\s*|[-/]\s*)?{month}"
                rf"(?:\s*,?\s*(?:(?:{joins})\s*)*{year}|[-/](?P<dashed>(?:19|20)?\d\d)(?!\d))?{trail}"
            ),
            re.compile(rf"{lead}{month}\s*{enumerated}(?:\s*,?\s*{year})?{trail}"),
            re.compile(rf"{lead}(?<!\d)(?P<year>(?:19|20)\d\d)\.?\s+{month}\s+{enumerated}{trail}"),
        )
        beyond = rf"(?P<days>(?<!\d)(?<!\d[:.,])(?<![$£€₹¥:])(?:3[2-9]|00?)(?!\d)(?:\s?(?:{ordinal})|\.(?!\d))?)"
        self._beyond = (
            re.compile(rf"{lead}{beyond}\s*(?:(?:{joins})\s*|[-/]\s*)?{month}(?:\s*,?\s*{year})?{trail}"),
            re.compile(rf"{lead}{month}\s*{beyond}(?:\s*,?\s*{year})?{trail}"),
        )
        clock_at_once = r"(?=\d\d:\d\d)"  # "18-01-201815:44", where a reader lost the space
        end = rf"(?:{clock_at_once}|(?!\d)(?!\s?[./-]\d))"
        prefix = rf"(?:(?P<first>(?<!\d)(?<!\d[./-])\d{{1,2}})\.?\s*(?:-|~|&|\+|{to}|{and_})\s*(?=\d))?"
        self._numeric = re.compile(
            rf"{lead}{prefix}(?(first)|(?<!\d)(?<!\d[./:-]))(?P<a>\d{{1,2}})\s?(?P<sign>[./-])\s?(?P<b>\d{{1,2}})\s?(?P=sign)\s?"
            rf"(?P<year>(?:19|20)\d\d(?!\d\d[./-])|\d\d){end}{year_end}{trail}"
        )
        self._iso = re.compile(
            rf"{lead}(?<![\d./-])(?P<year>(?:19|20)\d\d)\s?(?P<sign>[./-])\s?(?P<a>\d{{1,2}})\s?(?P=sign)\s?(?P<b>\d{{1,2}})"
            rf"\.?(?:{clock_at_once}|(?!\d)(?!-\d)){trail}"
        )
        self._short = re.compile(
            rf"{lead}{prefix}(?(first)|(?<!\d)(?<!\d[./:-])(?<!\d,)(?<![$£€₹¥+]))(?P<a>\d{{1,2}})(?P<sign>[./-])\s?(?P<b>\d{{1,2}})(?P<dot>\.)?"
            rf"(?!\d)(?!\s?[./:-]\d){is_time}(?!\s*(?:st|nd|rd|th|x|kg|g|m|cm|km|pm|am)\b){trail}"
        )
        self._leads = re.compile(rf"(?:{words.any('date.leads')})\s*:?\s*\Z")
        self._not_after = re.compile(rf"(?:{words.any('date.not_after', 'labels.number')})\s*[.:]?\s*\Z")
        self._time_follows = re.compile(rf"\s*,?\s*(?:{words.any('time.leads')}|\d{{1,2}}\s*(?:[:h]|{clock}))")
        self._range_sign = re.compile(rf"[.a-z]{{0,3}}\s*(?:-|~|{to})\s*(?:{weekday}\s*,?\s*)?")
        self.range_between = re.compile(rf"\s*,?\s*(?:-|~|{to})\s*(?:{joins}\s*)?")

    def find(self, scene: Scene, strip: Strip) -> Iterator[Printed]:
        """Dates of the strip; those by name before those in numbers."""
        for pattern in self._named:
            for match in pattern.finditer(strip.low):
                if scene.language != "en" or self._is_name(strip, match):
                    yield from self._several(strip, match)
        for pattern in self._beyond:
            for match in pattern.finditer(strip.low):
                if self._is_name(strip, match) and (match["lead"] or match["year"] or match["trail"]):
                    yield self._by_name(strip, match)
        if not any(c.isdigit() for c in strip.low):
            return
        for match in self._iso.finditer(strip.low):
            yield self._printed(
                strip, match, days=[(int(match["a"]), int(match["b"]))], year=int(match["year"]), rule="date-iso"
            )
        for match in self._numeric.finditer(strip.low):
            year = int(match["year"])
            if year < 100 and year not in _TWO_DIGIT_YEARS:
                continue
            if match["sign"] == "-" and " " in strip.low[match.start("a") : match.end("year")]:
                continue  # "11-22 - 30" is a range of something else
            yield self._in_numbers(scene, strip, match, year if year >= 100 else 2000 + year, "date-numeric")
        for match in self._short.finditer(strip.low):
            if self._is_short_date(scene, strip, match):
                yield self._in_numbers(scene, strip, match, None, "date-numeric-no-year")

    def _is_name(self, strip: Strip, match: re.Match[str]) -> bool:
        if match["month"] not in _PROPER_NAMES:
            return True
        return strip.raw[match.start("month")].isupper()

    def _several(self, strip: Strip, match: re.Match[str]) -> Iterator[Printed]:
        """The dates of a match: one, or several ranges of one month ("18-21 & 25-28 February")."""
        whole = self._by_name(strip, match)
        groups: list[list[re.Match[str]]] = []
        for number in _NUMBER.finditer(strip.low, *match.span("days")):
            ranged = groups and self._range_sign.fullmatch(strip.low, groups[-1][-1].end(), number.start())
            groups[-1].append(number) if ranged else groups.append([number])
        if len(groups) == 1 or not any(len(group) > 1 for group in groups):
            yield whole
            return
        month = self._months[_name(match["month"], self._months)]
        for group in groups:
            yield Printed(
                strip=whole.strip, start=whole.start if group is groups[0] else group[0].start(),
                end=whole.end if group is groups[-1] else group[-1].end(),
                days=[(month, int(n[0])) for n in (group[0], group[-1])[: len(group)]],
                years=whole.years[:1] * min(2, len(group)), ranged=len(group) > 1, named=whole.named, rule=whole.rule,
            )  # fmt: skip

    def _by_name(self, strip: Strip, match: re.Match[str]) -> Printed:
        month = self._months[_name(match["month"], self._months)]
        numbers = [int(n) for n in _NUMBER.findall(match["days"])]
        groups = match.groupdict()
        digits = re.sub(r"\D", "", groups.get("dashed") or groups.get("year") or "")
        year = int(digits) if digits else None
        if year is not None and year < 100:
            year += 2000
        item = self._printed(strip, match, days=[(month, n) for n in numbers], year=year, rule="date-named")
        whole = len(match["month"]) >= _WHOLE or match["month"] in _SHORT_MONTHS
        if whole and item.end == match.end("month") + 1 and strip.low[item.end - 1] == ".":
            item.end -= 1  # the stop of the sentence, not of an abbreviation
        if len(numbers) > 1:
            spans = [n.span() for n in _NUMBER.finditer(match["days"])]
            apart = [match["days"][a:b] for (_, a), (b, _) in itertools.pairwise(spans)]
            row = numbers == list(range(numbers[0], numbers[-1] + 1))
            item.ranged = row or all(self._range_sign.fullmatch(sign) for sign in apart)
            if item.ranged:
                item.days, item.years = [item.days[0], item.days[-1]], [year, year]
            if len(item.weekdays) == len(numbers):
                item.weekdays = tuple(item.weekdays[numbers.index(day)] for _, day in item.days)
        item.named = match.start("month") < match.start("days")
        return item

    def _in_numbers(self, scene: Scene, strip: Strip, match: re.Match[str], year: int | None, rule: str) -> Printed:
        a, b = int(match["a"]), int(match["b"])
        days = [(a, b)]
        if match["first"]:
            days.insert(0, (int(match["first"]), b))
        item = self._printed(strip, match, days=days, year=year, rule=rule)
        item.numeric = True
        item.dotted = match["sign"] == "."
        if match["first"]:
            item.days = [(b, day) for day, b in days]
            item.numeric = False
        elif year is None and scene.region.year_first and valid(None, a, b):
            item.numeric = False
        item.witnessed = self._is_witnessed(scene, strip, match)
        item.ranged = len(days) > 1
        return item

    def _is_witnessed(self, scene: Scene, strip: Strip, match: re.Match[str]) -> bool:
        """Whether numbers that are no day are a misprinted date rather than something else."""
        before = strip.low[: match.start()]
        if self._not_after.search(before):
            return False
        if match["lead"] or match["trail"] or len(match.groupdict().get("year") or "") == _WHOLE_YEAR:
            return True
        return "date" in scene.labels_at(strip, match.start()) or bool(self._leads.search(before))

    def _is_short_date(self, scene: Scene, strip: Strip, match: re.Match[str]) -> bool:
        a, b = int(match["a"]), int(match["b"])
        if not (1 <= a <= 31 and 1 <= b <= 31 and (a <= 12 or b <= 12)) and not (
            match["lead"] and match["sign"] == "/"
        ):
            return False
        before = strip.low[: match.start()]
        if self._not_after.search(before):
            return False
        if match["lead"] or match["trail"]:
            hours = match["sign"] == "." and not match["dot"] and _HOURS_FOLLOW.match(strip.low, match.end())
            return not hours and (match["sign"] != "-" or bool(match["trail"]))
        if match["sign"] == "-":
            return False
        if match["sign"] == ".":
            month = a if scene.region.year_first else b
            return month <= _MONTHS and bool(match["dot"] and (self._leads.search(before) or match["first"]))
        if (a, b) in ((24, 7), (1, 2), (1, 3), (1, 4), (2, 3), (3, 4)):
            return False
        if "date" in scene.labels_at(strip, match.start()) or self._leads.search(before):
            return True
        return bool(self._time_follows.match(strip.low, match.end()))

    def _printed(
        self, strip: Strip, match: re.Match[str], *, days: list[tuple[int, int]], year: int | None, rule: str
    ) -> Printed:
        printed = (match["lead"], match.groupdict().get("days"), match["trail"])
        weekdays = tuple(day for part in printed for day in self._weekdays_in(part or ""))
        if self._recurs(strip, match):
            weekdays = ()
        start, end = match.span()
        while strip.low[start] in " ,(" and not (strip.low[start] == "(" and ")" in match[0]):
            start += 1
        while strip.low[end - 1] in " ,-":
            end -= 1
        return Printed(
            strip=strip.index, start=start, end=end, days=days, years=[year] * len(days),
            weekdays=weekdays, rule=rule,
        )  # fmt: skip

    def _weekdays_in(self, text: str) -> list[int]:
        found = [self._weekdays[_name(match[0], self._weekdays)] for match in self._any_weekday.finditer(text)]
        han = None if found else han_weekday(text)
        return found if han is None else [han]

    def _recurs(self, strip: Strip, match: re.Match[str]) -> bool:
        """Whether the weekday is that of every week, which the first day of a time need not be."""
        lead = match["lead"] or ""
        return bool(lead and self._every.search(strip.low, 0, match.start()))


def _name(printed: str, names: dict[str, int]) -> str:
    """The key of a name that a reader may have printed without its spaces."""
    printed = printed.strip()
    if printed in names:
        return printed
    plain = re.sub(r"\s", "", printed)
    return next(name for name in names if name.replace(" ", "") == plain)
