"""Prices: amounts with a sign, code or word of a currency, and those without one where the page is a price list."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from engine.contract import FactKind
from engine.stages.facts import money
from engine.stages.facts.lexicon import LANGUAGES_KEPT, Lexicon
from engine.stages.facts.pricelist import unsigned
from engine.stages.facts.scene import Found, Part, Scene, Strip

_PER_MONTH = re.compile(r"/(?:tháng|người|kg|phần|buổi|人|月|日|次|位|份|场|場|年|名)", re.IGNORECASE)
"""What vi and zh print as part of a price."""
_SHORT = frozenset({"ft", "kr", "kr.", "lei", "dh", "kd", "bd", "kc", "rub", "dong"})
"""Signs after an amount that count only where they are the country's money."""
_LISTED = re.compile(r"(?<![\d.,/])(?:\d+(?:[.,]\d\d)?\s?[/、]\s?)+\Z")
_ENTRY = re.compile(r"\d+(?:[.,]\d\d)?")
_NO_PRICE_AFTER = re.compile(r"\s?(?:%|kcal|kj|mg|ml|km/h|off\b)")


@cache
def _signed() -> re.Pattern[str]:
    before, after = money.sign_pattern()
    amount, scale = money.AMOUNT, money.scale_pattern()
    to = r"\s?(?:-|~|to|bis|a|à|al|đến|至|到)\s?"
    return re.compile(
        rf"(?P<sign>{before})\s?:?\s?(?P<amount>{amount})(?P<scale>{scale})?(?P<code>\s?(?:usd|aud|cad|nzd|mxn|hkd|sgd)(?![a-z]))?"
        rf"(?:{to}(?P<amount2>(?<!\d){amount})(?P<scale2>{scale})?(?!\s?[:%h]|\s?[ap]\.?m|[.,:]?\d)(?={_END_OF_RANGE}))?"
        rf"|(?<![\d.,:])(?<!\d\d/\d\d/)(?:(?P<from>{amount})(?P<scale3>{scale})?{to})?(?<!\d)(?P<amount3>{amount})(?P<scale4>{scale})?\s?(?P<after>{after})(?!(?<=[$£€₹¥])\s?\d)(?!(?<=[a-z.])\s?{amount}(?!\s?{after}))"
        rf"|(?<![\d.,/:])(?P<stroke>\d[\d,.]*\s?(?:/-|:-))(?!\d)"
    )


_END_OF_RANGE = r"\s*(?:$|[,;.)/·•|]|per\b|pp\b|each\b|p\.p|[^\W\d_])"


def find(scene: Scene) -> Iterator[Found]:
    """Amounts with a currency's sign; claims where they stand."""
    for strip in scene.strips:
        for match in _signed().finditer(strip.low):
            told = _told(scene, strip, match)
            if told is None:
                continue
            start, end, value = told
            if not strip.free(start, end):
                continue
            strip.claim(start, end)
            yield Found(kind=FactKind.PRICE, parts=(Part(strip.index, start, end),), value=value, rule="price-signed")
            yield from _listed_before(scene, strip, start, value)
        yield from _in_thousands(scene, strip)


def _listed_before(scene: Scene, strip: Strip, end: int, value: str) -> Iterator[Found]:
    """The 80 and 120 of "tickets: 80/120/180元", which the one sign at the end is for."""
    _, _, code = value.partition(" ")
    listed = _LISTED.search(strip.flat, 0, end)
    if not listed or not code or "price" not in scene.labels_at(strip, listed.start()):
        return
    for match in _ENTRY.finditer(strip.flat, listed.start(), end):
        number = money.amount(match[0], code)
        if number is not None and strip.free(*match.span()):
            strip.claim(*match.span())
            part = Part(strip.index, *match.span())
            yield Found(kind=FactKind.PRICE, parts=(part,), value=money.value(number, code), rule="price-listed")


def _in_thousands(scene: Scene, strip: Strip) -> Iterator[Found]:
    pattern = money.thousands_pattern(scene.region.code)
    for match in pattern.finditer(strip.low) if pattern else ():
        if strip.free(*match.span()):
            strip.claim(*match.span())
            code = money.code_of_region(scene.region.code)
            numbers = [money.amount(printed, code) for printed in (match["amount"], match["to"]) if printed]
            scaled = (money.scaled(number, match["scale"], code) for number in numbers if number is not None)
            value = "/".join(money.value(number, code) for number in scaled)
            yield Found(
                kind=FactKind.PRICE, parts=(Part(strip.index, *match.span()),), value=value, rule="price-thousands"
            )


def find_unsigned(scene: Scene) -> Iterator[Found]:
    """Amounts without a sign, where page or label says that they are prices; runs after times are claimed."""
    code = _stated(scene) or money.code_of_region(scene.region.code)
    for strip, start, end, rule in unsigned(scene, stated=bool(_stated(scene))):
        number = money.amount(strip.flat[start:end])
        if number is not None and strip.free(start, end):
            strip.claim(start, end)
            value = money.value(number, code)
            yield Found(kind=FactKind.PRICE, parts=(Part(strip.index, start, end),), value=value, rule=rule)


def _told(scene: Scene, strip: Strip, match: re.Match[str]) -> tuple[int, int, str] | None:
    region = scene.region.code
    start, end = match.span()
    if match["stroke"]:
        code = money.code_of(match["stroke"][-2:], region)
        number = money.amount(match["stroke"])
        return (start, end, money.value(number, code)) if number is not None and code else None
    sign = (match["sign"] or match["after"] or "").strip()
    if match["sign"] == "p" and region != "PH":  # elsewhere it is the pence after an amount
        return None
    code = money.code_of((match["code"] or sign).strip(), region)
    if not code or _NO_PRICE_AFTER.match(strip.low, end):
        return None
    if match["after"] and not _is_sign_here(sign, scene, strip, match):
        return None
    if match["sign"]:
        first, last = (match["amount"], match["scale"]), (match["amount2"], match["scale2"])
    elif match["from"]:
        first, last = (match["from"], match["scale3"]), (match["amount3"], match["scale4"])
    else:
        first, last = (match["amount3"], match["scale4"]), (None, None)
    numbers = []
    for printed, scale in (first, last):
        if printed is not None:
            number = money.amount(printed, code)
            if number is None:
                return None
            numbers.append(money.scaled(number, scale or (last[1] or ""), code))
    if match["after"] and sign in ("p", "¢"):
        numbers = [n / 100 for n in numbers]
    per = _PER_MONTH.match(strip.raw, end)
    if per and scene.language in ("vi", "zh"):
        end = per.end()
    return start, end, "/".join(money.value(n, code) for n in numbers)


def _is_sign_here(sign: str, scene: Scene, strip: Strip, match: re.Match[str]) -> bool:
    """Short signs after a number are words of other languages, too (8 p, 5 kr, 3 ft, 2 l)."""
    if sign == "p":
        at_once = strip.low[match.start("after") - 1].isdigit()
        return scene.language == "en" and scene.region.code in ("GB", "") and len(match["amount3"]) <= 2 and at_once
    if sign in _SHORT:
        return money.code_of(sign, scene.region.code) == money.code_of_region(scene.region.code)
    if sign == "$":
        return not strip.low[match.end() : match.end() + 1].isdigit()
    return True


@lru_cache(maxsize=LANGUAGES_KEPT)
def _statement(words: Lexicon) -> re.Pattern[str]:
    before, _ = money.sign_pattern()
    codes = rf"{before}|us dollars|us\$|元|円|人民币"
    return re.compile(
        rf"(?:{words.any('price.stated')})\s*(?:\w+\s+)?\(?(?P<sign>{codes})|(?:単位|单位|単価|price|rate|precio|preis|prix)\s*[:(]\s*(?P<sign2>{codes})(?=\)|$)"
    )


def _stated(scene: Scene) -> str:
    """The currency that the page says its prices are in."""
    match = _statement(scene.words).search(scene.low)
    if not match:
        return ""
    sign = match["sign"] or match["sign2"]
    return "USD" if sign.startswith("us") else money.code_of(sign, scene.region.code)
