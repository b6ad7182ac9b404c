"""Dates as Chinese, Japanese and Korean print them: by the signs for year, month and day; eras and written numbers."""

import re
from collections.abc import Iterator

from engine.stages.facts.dates_western import HAN_TRAIL, han_weekday
from engine.stages.facts.days import Printed
from engine.stages.facts.scene import Strip

_ERAS = {"令和": 2018, "平成": 1988, "民國": 1911, "民国": 1911, "r": 2018}
"""Era name to the year before its first."""
_N = r"\d{1,2}|[〇零一二三四五六七八九十廿]{1,3}"
_YEAR = r"(?:(?P<era>令和|平成|民國|民国|r(?=\s?\d))\s*)?(?P<year>\d{1,4}|元|[〇零一二三四五六七八九]{4})\s*[年년]\s*"
_DAY = rf"(?P<month>{_N})\s*[月월]\s*(?P<day>{_N})\s*[日号號일]"
_TRAIL = rf"(?:{HAN_TRAIL})"
_TO = r"\s*(?:-|~|至|到|から|より|부터)\s*"
_PATTERN = re.compile(
    rf"(?:{_YEAR})?{_DAY}(?P<trail>{_TRAIL})?"
    rf"(?:{_TO}(?:(?P<year2>\d{{4}})\s*[年년]\s*)?(?:(?P<month2>{_N})\s*[月월]\s*)?(?P<day2>{_N})\s*[日号號일]{_TRAIL}?)?"
)
_LUNAR = re.compile(r"(?:农历|農曆|阴历|陰曆|旧暦|음력)\s*\Z")
_DIGITS = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0}


def number(text: str) -> int | None:
    """A number of digits or of Han signs up to 99 (十七, 二十, 廿一); None where it is none."""
    if text.isdigit():
        return int(text)
    text = text.replace("廿", "二十")
    tens, ten, ones = text.rpartition("十")
    if not ten:
        return _DIGITS[text] if len(text) == 1 and text in _DIGITS else None
    if len(tens) > 1 or len(ones) > 1 or any(c not in _DIGITS for c in tens + ones):
        return None
    return (_DIGITS[tens] if tens else 1) * 10 + (_DIGITS[ones] if ones else 0)


def find(strip: Strip) -> Iterator[Printed]:
    """Dates of the strip; days of the lunar calendar are none."""
    if not any(sign in strip.low for sign in "月월"):
        return
    for match in _PATTERN.finditer(strip.low):
        if _LUNAR.search(strip.low, 0, match.start()):
            continue
        month, day = number(match["month"]), number(match["day"])
        if month is None or day is None:
            continue
        year = _year(match)
        weekday = han_weekday(match["trail"] or "")
        item = Printed(
            strip=strip.index, start=match.start(), end=match.end(), days=[(month, day)], years=[year],
            weekdays=() if weekday is None else (weekday,), rule="date-han",
        )  # fmt: skip
        last = number(match["day2"]) if match["day2"] else None
        if last:
            item.days.append((number(match["month2"]) or month if match["month2"] else month, last))
            item.years.append(int(match["year2"]) if match["year2"] else year)
            item.ranged = True
        yield item


def _year(match: re.Match[str]) -> int | None:
    printed = match["year"]
    if not printed:
        return None
    if printed == "元":
        year = 1
    elif printed.isdigit():
        year = int(printed)
    else:
        year = int("".join(str(_DIGITS[sign]) for sign in printed))
    if match["era"]:
        return _ERAS[match["era"]] + year
    if year < 100:
        return 2000 + year if year >= 20 else None
    if year < 200:  # Taiwan counts from 1912 and often prints the number alone
        return _ERAS["民國"] + year
    return year if 1900 <= year < 2100 else None
