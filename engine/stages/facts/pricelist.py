"""Where amounts without a currency's sign are prices: menus, price lists, and what stands under a label like "Fee"."""

import re
from collections.abc import Iterator

from engine.stages.document import BlockKind
from engine.stages.facts.scene import Scene, Strip

_LAST = re.compile(
    r"(?:^|(?<=[\s.…:*-]))(?P<amount>(?!0\d)(?:\d{1,3}(?:[.,]\d{3})*[.,]\d{2}|\d{1,4}[.,]\d{2}))\s*\*?\s*$"
)
_WHOLE = re.compile(r"(?:^|(?<=\s))(?P<amount>\d{1,3}(?:[.,]\d{3})+|\d{1,5})\s*\*?\s*$")
_AFTER_LABEL = re.compile(
    r"[\s:=-]*(?:from\s|ab\s|desde\s|dès\s)?(?P<amount>\d{1,3}(?:[.,]\d{3})+(?:[.,]\d\d)?|\d+(?:[.,]\d\d)?)(?![\d.,:/]*\d)(?!\s?%)"
)
_NUTRITION = re.compile(r"\bkcal\b|\bkj\b|saturat|carbohydrate|calories|kohlenhydrate|glucides|nutrition")
_LIST_AT_LEAST = 3
_WHOLE_AT_LEAST = 4


def unsigned(scene: Scene, *, stated: bool) -> Iterator[tuple[Strip, int, int, str]]:
    """(strip, start, end, rule) of prices without a sign. `stated`: the page says which currency its prices are in."""
    if _NUTRITION.search(scene.low):
        return
    last = [(strip, m) for strip in scene.strips if (m := _LAST.search(strip.flat))]
    if len(last) >= _LIST_AT_LEAST and (stated or _is_list(scene, last)):
        for strip, match in last:
            yield strip, match.start("amount"), match.end("amount"), "price-list"
    if stated:
        whole = [(strip, m) for strip in scene.strips if _may_be_entry(strip) and (m := _WHOLE.search(strip.flat))]
        if len(whole) >= _WHOLE_AT_LEAST:
            for strip, match in whole:
                yield strip, match.start("amount"), match.end("amount"), "price-list-whole"
    for strip in scene.strips:
        yield from _columns(strip)
        yield from _labelled(strip)


def _is_list(scene: Scene, last: list[tuple[Strip, re.Match[str]]]) -> bool:
    """Amounts rather than times: some could not be a time, or the page shows a currency."""
    amounts = [m["amount"].replace(",", ".") for _, m in last]
    not_times = [a for a in amounts if a.count(".") > 1 or float(a) >= 24 or int(a[-2:]) % 5 or int(a[-2:]) >= 60]
    return bool(not_times) or bool(re.search(r"[$£€₹¥₺]", scene.flat))


def _may_be_entry(strip: Strip) -> bool:
    return (
        strip.block.kind in (BlockKind.ROW, BlockKind.ITEM, BlockKind.TEXT, BlockKind.HEADING) and len(strip.raw) <= 60
    )


def _columns(strip: Strip) -> Iterator[tuple[Strip, int, int, str]]:
    for start, end, kinds in strip.columns:
        match = _WHOLE.search(strip.flat, start, end) or _LAST.search(strip.flat, start, end)
        if "price" in kinds and match and match.start() == start:
            yield strip, match.start("amount"), match.end("amount"), "price-column"


def _labelled(strip: Strip) -> Iterator[tuple[Strip, int, int, str]]:
    """The number right after "Fee:" or in the block under it, where it can be nothing else."""
    spots = [(label.end, "price" in label.kinds and label.colon) for label in strip.labels]
    if "price" in strip.head and not strip.labels:
        spots.append((0, True))
    for at, is_price in spots:
        match = _AFTER_LABEL.match(strip.flat, at)
        if (
            is_price
            and match
            and not re.match(
                r"\s*(?:[a-z]*\s*(?:month|monat|mes|mois|tháng|day|year|person|people|pers|kg|g\b|ans|anos|años|jahre|yaş))",
                strip.low[match.end() :],
            )
        ):
            number = match["amount"]
            if len(number) > 1 and not re.fullmatch(r"(?:19|20)\d\d", number):
                yield strip, match.start("amount"), match.end("amount"), "price-labelled"
