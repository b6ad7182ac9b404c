"""Signs, codes and words of currencies, and amounts as the world prints them. The currencies are data (`tables`)."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

_THREE_DECIMALS = frozenset({"KWD", "BHD", "OMR", "JOD", "TND", "IQD"})
_ONLY_WITH = {"tr": "VND", "l": "INR", "cr": "INR", "bin": "TRY"}
"""Letters that multiply only with the money of the country that uses them."""
_ONLY_AFTER = frozenset({"р.", "円", "圓", "원", "บาท", "đ", "ft", "lei", "лв", "zł", "zl", "kč", "kc"})
"""Signs that stand after the amount."""
_ONLY_BEFORE = frozenset(
    {"r$", "mx$", "us$", "a$", "c$", "s$", "rm", "rp", "rp.", "s/", "s/.", "u$s", "r", "n", "fr.", "fr", "php."}
)
_NOT_BEFORE = frozenset({"c$", "pound", "pounds", "dollar", "dollars", "real", "dong", ":-", "/-", "¢", "元", "块"})
_NOT_AFTER = frozenset({":-", "/-"})

AMOUNT = (
    r"(?:\d{1,3}(?:[.,' ]\d{2,3})*[.,' ]\d{3}(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,3})?(?!\d))"
    r"(?:\s?/-|\s?:-|[.,]\s?-{1,2}(?!\d))?"
)
"""1,800 · 9.500.000 · 17 000 · 1,50,000 · 14,80 · 150/- · 8,- · 12.--"""


@cache
def scale_pattern() -> str:
    """Words after an amount that multiply it, as a regular expression over folded text."""
    words = sorted(_table()["scales"], key=lambda word: (-len(word), word))
    return rf"(?:\s?(?:{'|'.join(map(re.escape, words))})(?![^\W\d_万萬千円元만천원]))"


@cache
def thousands_pattern(region: str) -> re.Pattern[str] | None:
    """A number, or a range, with a word for thousands: a price by itself in that country; None where it is not."""
    words = _table()["thousands"].get(region)
    if not words:
        return None
    number = r"\d{1,4}(?:[.,]\d)?"
    return re.compile(
        rf"(?<![\w.,])(?P<amount>{number})(?:\s?-\s?(?P<to>{number}))?\s?(?P<scale>{'|'.join(words)})(?!\w)"
    )


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads((files(__package__) / "tables" / "money.toml").read_text("utf-8"))


@cache
def _signs() -> Mapping[str, str]:
    """ISO 4217 code by sign or word."""
    own = {sign: code for code, signs in _table()["signs"].items() for sign in signs}
    return {**{code.lower(): code for code in _table()["codes"]["printed"]}, **own}


@cache
def sign_pattern() -> tuple[str, str]:
    """Signs that stand before an amount and signs that stand after one, as regular expressions over folded text."""
    signs = {*_signs(), *_table()["by_region"]}
    return _joined(signs - _ONLY_AFTER - _NOT_BEFORE), _joined(signs - _ONLY_BEFORE - _NOT_AFTER) + r"(?![a-z])"


def _joined(signs: set[str]) -> str:
    longest_first = sorted(signs, key=lambda sign: (-len(sign), sign))
    return "(?:" + "|".join(_alone(sign) for sign in longest_first) + ")"


def _alone(sign: str) -> str:
    """A sign of letters begins where no other letter stands before it."""
    return (r"(?<![a-z])" if sign[0].isascii() and sign[0].isalpha() else "") + re.escape(sign)


def code_of(sign: str, region: str) -> str:
    """ISO 4217 code of a folded sign on a page from that country; empty where it has none there."""
    by_region: Mapping[str, str] | None = _table()["by_region"].get(sign)
    if by_region is not None:
        return by_region.get(region, by_region.get("", ""))
    elsewhere: Mapping[str, str] = _table()["elsewhere"].get(sign, {})
    return elsewhere.get(region) or _signs().get(sign, "")


@cache
def code_of_region(region: str) -> str:
    """ISO 4217 code of the country's money; empty where unknown."""
    return next((code for code, regions in _table()["of_region"].items() if region in regions), "")


def amount(printed: str, code: str = "") -> float | None:
    """The number; None where the text is none. With one sign in it, three digits after that are thousands."""
    text = re.sub(r"\s?(?:/-|:-|[.,]\s?-{1,2})$", "", printed.strip())
    text = re.sub(r"[' ]", "", text)
    dot, comma = text.rfind("."), text.rfind(",")
    decimal = ""
    if dot >= 0 and comma >= 0:
        decimal = "." if dot > comma else ","
    elif dot >= 0 or comma >= 0:
        sign = "." if dot >= 0 else ","
        tail = len(text) - max(dot, comma) - 1
        if text.count(sign) == 1 and (tail != 3 or text.startswith("0") or (code in _THREE_DECIMALS and sign == ".")):
            decimal = sign
    for sign in ".,":
        if sign != decimal:
            text = text.replace(sign, "")
    try:
        return float(text.replace(decimal, ".") if decimal else text)
    except ValueError:
        return None


def scaled(number: float, scale: str, code: str) -> float:
    """The number times its "k", "juta", "lakh" or 万; letters count only with the money that uses them."""
    scale = scale.strip()
    if not scale:
        return number
    if _ONLY_WITH.get(scale, code) != code:
        return number
    return number * float(_table()["scales"][scale])


def value(number: float, code: str) -> str:
    """`12.5 GBP`, or the number alone where the currency is not known."""
    plain = f"{number:.3f}".rstrip("0").rstrip(".")
    return f"{plain} {code}".strip()
