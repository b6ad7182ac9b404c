"""Pages that are schedules, timetables or price lists, told by the shape of their rows."""

import re

from engine.stages.facts.scene import Scene, Strip

FOUR_DIGITS = re.compile(r"(?<![\d.,:/+-])(?:[01]\d|2[0-3])[0-5]\d(?![\d.,:/-])")
"""Hours and minutes without a sign between them: 0705."""
DOTTED = re.compile(r"(?<![\d.,:$£€₹¥])(?:[01]?\d|2[0-3])\.[0-5]\d(?![\d.,:%])")
"""Hours and minutes, or an amount, parted by a dot."""
_YEARLIKE = re.compile(r"(?:19|20)\d\d")
_TIMETABLE_AT_LEAST = 4


def rises(strip: Strip) -> bool:
    """Whether the dotted numbers of a row could be times, each later than the one before."""
    found = ((float(m[0]), strip.low[m.end() :].lstrip().startswith("pm")) for m in DOTTED.finditer(strip.low))
    numbers = [number + 12 if afternoon and number < 12 else number for number, afternoon in found]
    return numbers == sorted(numbers) and len(set(numbers)) == len(numbers)


def is_schedule(scene: Scene) -> bool:
    """Whether several strips begin with a dotted time, each later than the one before."""
    starts = [
        float(m[0])
        for strip in scene.strips
        if (m := re.match(r"(?:[01]?\d|2[0-3])\.[0-5][05](?=\s+[^\W\d_])", strip.low))
    ]
    return len(starts) >= 3 and starts == sorted(starts) and not is_price_list(scene)


def is_price_list(scene: Scene) -> bool:
    """Whether amounts stand at the end of several rows."""
    ends = [m for strip in scene.strips if (m := re.search(r"[^\W\d_]\D*\s(\d{1,3}\.\d\d)\s*$", strip.low))]
    return len(ends) >= 3


def is_grouped(text: str, match: re.Match[str]) -> bool:
    """Whether digits of another length stand right beside, as in a phone number."""
    beside = re.search(r"(\d+)\s\Z", text[: match.start()]), re.match(r"\s(\d+)", text[match.end() :])
    return any(other is not None and len(other[1]) != len(match[0]) for other in beside)


def is_timetable(scene: Scene) -> bool:
    """Whether the page carries columns of times without a sign (0705 0735)."""
    numbers: list[str] = []
    for strip in scene.strips:
        found = FOUR_DIGITS.findall(strip.flat)
        if len(re.findall(r"\d+", strip.flat)) == len(found):  # groups of a phone number are of several lengths
            numbers.extend(found)
    plain = [n for n in numbers if not _YEARLIKE.fullmatch(n)]
    return len(plain) >= _TIMETABLE_AT_LEAST
