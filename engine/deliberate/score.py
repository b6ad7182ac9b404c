"""How good a draft is, in parts, so that it can be told why one won.

Every part is in facts: 1.0 is what one date, price or number is worth that a reader would miss.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from itertools import groupby

import msgspec

from engine.contract import Checks, Fact, FactKind, Length, Options, Tone
from engine.stages.check.tokens import bare
from engine.stages.compare import squeeze, words

DROPPED = 1.0
"""A fact that is not in the message: the unit."""
INVENTED = 2.0
"""Something that the page does not say. It is taken out before anyone sees it, but whoever wrote it made up one thing
and may have bent others that no rule finds."""
PUT_BACK = 0.25
"""A fact that the draft forgot and that was put back at its end: it is there, but out of its place."""
ROW = 0.03
"""A row on the first screen of a phone: a third of what a full row says, so that a line which says little goes."""
SCREEN = 20
"""Rows of a phone's screen below the bar of the app."""
FARTHER = 0.25
"""Of `ROW`, what a row costs more on each further screen: fewer people get there."""
WIDTH = 38
"""Characters of a row in a chat on a phone, wide ones counted twice."""
PADDING = 0.1
"""A row more than the photo has text for: it can only be padding."""
SLACK = 1.15
"""Share of the photo's text that a message may have, with signs and labels, before it counts as padded."""
HEADLINE = 0.3
"""The first line does not say what it is about."""
LATE = 0.05
"""A row above the first day, hour, price or deadline, past `EARLY` of them; no more than `HEADLINE` in all."""
EARLY = 6
"""Rows in which a reader wants to have met the first fact."""
WALL = 0.05
"""A paragraph of more than `PARAGRAPH` rows: skipped on a phone."""
PARAGRAPH = 10
UNASKED = 0.1
"""A sign in a message that was asked for without, a hashtag or an exclamation mark that the page has not."""
BARE = 0.15
"""No sign at all in a friendly message: facts are harder to find."""
CROWDED = 0.03
"""A sign more than one a line."""
TWICE = 0.3
"""A line or a fact said twice."""
_PRICE = {Length.BRIEF: 3.0, Length.NORMAL: 1.0, Length.DETAILED: 0.5}
"""What a row costs by the length that was asked for, over `ROW`."""
_POINT = frozenset({FactKind.DATE, FactKind.TIME, FactKind.DEADLINE, FactKind.PRICE, FactKind.PHONE, FactKind.URL})
_SIGNS = frozenset({"So", "Sk"})
_PHRASE = 3
"""Words from which a line that stands there twice counts as said twice."""
_HASHTAG = re.compile(r"(?<!\w)#[^\W\d]\w+")


class Score(msgspec.Struct, frozen=True, kw_only=True):
    """What speaks for a draft and, below zero, against it."""

    facts: float
    """Facts that it lacks or had to be given."""
    invented: float
    says: float
    """What else of the page it says."""
    length: float
    """Rows on a phone, and more of them than the photo has text for."""
    clarity: float
    tone: float
    repeats: float

    @property
    def total(self) -> float:
        return float(sum(msgspec.structs.astuple(self)))


def scored(
    text: str, before: Checks, after: Checks, *, source: str, title: str, says: float, facts: Sequence[Fact],
    options: Options,
) -> Score:  # fmt: skip
    """The score of a mended draft's text, with what the checks found before and after mending it; `says` is the worth
    of the lines that it carries, `source` all that the page and the note say."""
    lines = [bare(line).strip() for line in text.splitlines()]
    return Score(
        facts=-DROPPED * len(after.dropped) - PUT_BACK * max(0, len(before.dropped) - len(after.dropped)),
        invented=-INVENTED * len(before.invented),
        says=says,
        length=-price(lines, options.length) - PADDING * _padding(lines, source),
        clarity=-_unclear(lines, title, facts),
        tone=-_off_tone(text, lines, source, options.tone, facts),
        repeats=-TWICE * _repeats(text, lines, source, facts),
    )


def rows(line: str) -> int:
    """Rows that a line takes on a phone; an empty one is not counted, it helps the eye."""
    width = sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in line)
    return -(-width // WIDTH)


def price(lines: Sequence[str], length: Length) -> float:
    """What the lines of a message cost, in facts."""
    return ROW * _PRICE[length] * sum(1 + FARTHER * (row // SCREEN) for row in range(sum(map(rows, lines))))


def _padding(lines: Sequence[str], source: str) -> int:
    """Rows past those that the photo's text would fill; the spaces that hold a table's columns apart are none."""
    allowed = SLACK * sum(rows(line) for line in source.splitlines())
    return max(0, round(sum(rows(" ".join(line.split())) for line in lines) - allowed))


def _unclear(lines: Sequence[str], title: str, facts: Sequence[Fact]) -> float:
    filled = [line for line in lines if line]
    if not filled:
        return HEADLINE
    off = title and squeeze(filled[0]) not in squeeze(title) and squeeze(title) not in squeeze(filled[0])
    points = [squeeze(fact.text) for fact in facts if fact.kind in _POINT]
    above = 0
    for line in filled:
        if any(point in squeeze(line) for point in points):
            break
        above += rows(line)
    late = min(HEADLINE, LATE * max(0, above - EARLY)) if points else 0.0
    paragraphs = (sum(map(rows, run)) for full, run in groupby(lines, key=bool) if full)
    return HEADLINE * bool(off) + late + WALL * sum(tall > PARAGRAPH for tall in paragraphs)


def _off_tone(text: str, lines: Sequence[str], source: str, tone: Tone, facts: Sequence[Fact]) -> float:
    more = (Counter(_signs(text)) - Counter(_signs(source))).total()
    loud = len(set(_HASHTAG.findall(text)) - set(_HASHTAG.findall(source)))
    loud += max(0, text.count("!") - source.count("!"))
    if tone is not Tone.FRIENDLY:
        return UNASKED * (more + loud)
    plain = not more and any(fact.kind in _POINT for fact in facts)
    return UNASKED * loud + BARE * plain + CROWDED * max(0, more - sum(map(bool, lines)))


def _signs(text: str) -> list[str]:
    return [char for char in text if unicodedata.category(char) in _SIGNS and char not in "`^"]


def _repeats(text: str, lines: Sequence[str], source: str, facts: Sequence[Fact]) -> int:
    there = squeeze(source)
    long = Counter(squeeze(line) for line in lines if len(words(line)) >= _PHRASE)
    again = sum(max(0, count - max(1, there.count(line))) for line, count in long.items())
    whole = squeeze(text)
    said = {squeeze(fact.text) for fact in facts if fact.kind in _POINT}
    return again + sum(max(0, whole.count(fact) - max(1, there.count(fact))) for fact in said if len(fact) > _PHRASE)
