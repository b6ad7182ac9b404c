"""Dates and deadlines: finds them as printed, tells their numbers apart, gives them a year where the page does."""

import re
from collections.abc import Iterator
from functools import lru_cache

from engine.contract import FactKind
from engine.stages.facts import dates_han
from engine.stages.facts.dates_western import Western
from engine.stages.facts.days import Printed, complete, confirmed, order, other, value
from engine.stages.facts.deadlines import is_deadline
from engine.stages.facts.lexicon import LANGUAGES_KEPT, Lexicon
from engine.stages.facts.scene import Found, Part, Scene, Strip
from engine.stages.facts.stamps import is_chat
from engine.stages.facts.surface import flat

_NO_MORE = re.compile(r"[\s,]*(?:\d{1,2}[:.]\d\d(?:\s?[ap]m)?)?\s*")
_SINCE = re.compile(r"(?:since|est\.?|established|founded|©|copyright|seit|depuis|desde|dal|sinds|no\.?|/)\s*\Z")
_TITLE_YEAR = re.compile(r"(?<![\d/.-])20[1-4]\d(?![\d/.-])")


def find(scene: Scene) -> Iterator[Found]:
    """All dates of the page; claims where they stand."""
    western = _western(scene.words)
    dates: list[Printed] = []
    for strip in scene.strips:
        found = sorted((*dates_han.find(strip), *western.find(scene, strip)), key=lambda item: (item.start, -item.end))
        dates.extend(_ranges(western, strip, _apart(found)))
    dates = order(dates, scene.region)
    complete(dates, _years(scene, dates))
    chat = is_chat(scene)
    for item in dates:
        strip = scene.strips[item.strip]
        if not strip.free(item.start, item.end):
            continue
        strip.claim(item.start, item.end)
        strip.days.append((item.start, item.end))
        if chat and not strip.low[: item.start].strip() and _NO_MORE.fullmatch(strip.low, item.end):
            continue  # the day that a chat prints between its messages
        kind = FactKind.DEADLINE if is_deadline(scene, strip, item.start, item.end) else FactKind.DATE
        yield Found(
            kind=kind, parts=(Part(item.strip, item.start, item.end),), value=value(item), rule=item.rule,
            doubts=item.doubts, other=other(item),
        )  # fmt: skip


def _years(scene: Scene, dates: list[Printed]) -> Iterator[int]:
    """Years printed by themselves: those of the title, else the one that the page shows and its weekdays confirm."""
    titled = [int(year) for year in _TITLE_YEAR.findall(flat(scene.document.title))]
    elsewhere = {
        int(match[0])
        for strip in scene.strips
        for match in _TITLE_YEAR.finditer(strip.low)
        if not _SINCE.search(strip.low, 0, match.start())
    }
    yield from titled or (year for year in elsewhere if len(elsewhere) == 1 and confirmed(dates, year))


@lru_cache(maxsize=LANGUAGES_KEPT)
def _western(words: Lexicon) -> Western:
    return Western(words)


def _apart(dates: list[Printed]) -> list[Printed]:
    """Without those that begin inside another."""
    kept: list[Printed] = []
    for item in dates:
        if not kept or item.start >= kept[-1].end:
            kept.append(item)
    return kept


def _ranges(western: Western, strip: Strip, dates: list[Printed]) -> list[Printed]:
    """Two single days with "to" between them as one range."""
    joined: list[Printed] = []
    for item in dates:
        before = joined[-1] if joined else None
        if (
            before is not None
            and len(before.days) == len(item.days) == 1
            and before.numeric == item.numeric
            and western.range_between.fullmatch(strip.low, before.end, item.start)
        ):
            before.end = item.end
            before.days += item.days
            before.years += item.years
            both = len(before.weekdays) == len(item.weekdays) == 1
            before.weekdays += item.weekdays if both else ()
            before.weekdays = before.weekdays if both or len(before.weekdays) == 1 else ()
            before.witnessed = before.witnessed or item.witnessed
            before.ranged = True
        else:
            joined.append(item)
    return joined
