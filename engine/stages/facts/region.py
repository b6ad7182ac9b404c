"""Which country a page is from: it decides the order of day and month, what `$` is and whose phones these are."""

import re
import tomllib
from collections import Counter
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import msgspec


class Region(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of the page's country."""

    code: str
    """ISO 3166 code; the likeliest one even where little speaks for it, empty where nothing does."""
    sure: bool
    """True where the page itself says so by more than its language."""
    alone: bool = False
    """Whether no other country prints the page's language."""
    tells_order: bool = False
    """Whether the country, the language or the spelling says which of 5/4 is the day."""
    month_first: bool = False
    """Whether 5/4/2026 is the fourth of May there."""
    year_first: bool = False
    """Whether years stand before months there, so that 5/4 without one is the fourth of May."""

    def month_first_of(self, *, full: bool) -> bool:
        """Whether the month is the first number, of a date with its year (`full`) or without."""
        return self.month_first or (self.year_first and not full)


_MONTH_FIRST = frozenset({"US", "PH", "PR", "FM", "PW"})
_YEAR_FIRST = frozenset({"ja", "zh", "ko", "hu"})
"""Languages that print the year first."""
_ONE_COUNTRY = frozenset(
    ("it", "pl", "tr", "id", "vi", "ja", "ko", "sv", "hi", "da", "nb", "fi", "cs", "hu", "ro", "el", "th", "uk", "he")
)
"""Languages of one country each, or nearly so."""
_BOTH_ORDERS = frozenset({("en", "CA"), ("fr", "CA"), ("es", "US"), ("es", "PR"), ("zh", "US"), ("en", "")})
"""(language, country) where both orders are printed."""
_MONTH_DAY = re.compile(
    r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}\b(?!:)", re.IGNORECASE
)
_DAY_MONTH = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)", re.IGNORECASE
)
_DOMAIN = re.compile(
    r"[a-z0-9]\.(?:co\.|com\.|org\.|or\.|ne\.|net\.|ac\.|gov\.)?(?P<tld>[a-z]{2})(?![a-z.-])(?=[/\s,;)]|$)"
)
_CALLING_CODE = re.compile(r"(?:\+\s?|(?<![\d-])00(?=\d{1,3}[\s(.-]))\(?(?P<digits>[1-9][\d\s().-]{6,})")
_GENERIC_TLDS = frozenset({"io", "co", "me", "tv", "ai", "fm", "eu", "cc", "ly", "to", "gg", "am", "so", "st"})
_HAN_BEFORE_LATIN = re.compile(r"(?<=[\u3040-\u9fff])(?=[A-Za-z])")
_DOLLAR = re.compile(r"(?<![A-Za-z])\$")
_SURE = 2
"""Votes above which the page itself, not only its language, says where it is from."""
_VOTES_OF_EURO = 3
_VOTES_OF_SIGN, _VOTES_OF_WAY, _VOTES_OF_LANGUAGE, _VOTES_OF_DOMAIN, _VOTES_OF_CALLING_CODE = 5, 2, 2, 6, 7


@cache
def _table() -> Mapping[str, Mapping[str, Any]]:
    return tomllib.loads((files(__package__) / "tables" / "regions.toml").read_text("utf-8"))


@cache
def _patterns() -> tuple[tuple[str, int, re.Pattern[str]], ...]:
    """(country, votes, what speaks for it)."""
    return tuple(
        (code, votes, re.compile("|".join(patterns)))
        for section, votes in (("signs", _VOTES_OF_SIGN), ("ways", _VOTES_OF_WAY))
        for code, patterns in _table()[section].items()
    )


def region_of(text: str, language: str, assumed: str = "") -> Region:
    """The country that the page's flat text speaks for; `assumed`, which the person set, where it says nothing."""
    votes: Counter[str] = Counter()
    text = _HAN_BEFORE_LATIN.sub(" ", text)
    for code, weight, pattern in _patterns():
        hits = len(pattern.findall(text))
        if hits:
            votes[code] += weight + min(hits, 3) - 1
    for code, patterns in _table()["written"].get(language, {}).items():
        if re.search("|".join(patterns), text):
            votes[code] += _VOTES_OF_LANGUAGE + 1
    for match in _DOMAIN.finditer(text):
        if match["tld"] not in _GENERIC_TLDS:
            votes["GB" if match["tld"] == "uk" else match["tld"].upper()] += _VOTES_OF_DOMAIN
    for match in _CALLING_CODE.finditer(text):
        code = _region_of_number(match["digits"])
        if code:
            votes[code] += _VOTES_OF_CALLING_CODE
    if language == "en":
        votes["US"] += min(2, len(_MONTH_DAY.findall(text)))
        if _DAY_MONTH.search(text) and votes["GB"]:
            votes["GB"] += 1
    if _DOLLAR.search(text):
        votes[_table()["dollar"].get(language, "US")] += _VOTES_OF_SIGN if language != "en" else 1
    if "€" in text and (country := _table()["euro"].get(language)):
        votes[country] += _VOTES_OF_EURO
    home = _table()["home"].get(language, "")
    if home:
        votes[home] += _VOTES_OF_LANGUAGE
    likely = max(votes, key=lambda code: (votes[code], code == home), default="")
    sure = bool(likely) and votes[likely] > _SURE
    if not likely or votes[likely] <= 0 or (assumed and not sure):
        likely = assumed
    known = sure or bool(assumed) or (language != "en" and bool(home))
    orders = {code in _MONTH_FIRST for code, count in votes.items() if count > 0}
    known = known or (len(orders) == 1 and votes[likely] >= _SURE)
    spelt = language == "en" and not known and bool(_british().search(text))
    return Region(
        code=likely,
        sure=sure,
        alone=likely == home and language in _ONE_COUNTRY,
        tells_order=spelt or (known and (language, likely) not in _BOTH_ORDERS),
        month_first=likely in _MONTH_FIRST and not spelt,
        year_first=language in _YEAR_FIRST,
    )


@cache
def _british() -> re.Pattern[str]:
    """Spellings of the countries that print the day first."""
    return re.compile("|".join(_table()["spelling"]["british"]), re.IGNORECASE)


@cache
def lengths_of(region: str) -> frozenset[int]:
    """How many digits a phone number printed in the country has; empty where unknown."""
    return frozenset(_table()["phone_digits"].get(region, ()))


def _region_of_number(digits: str) -> str:
    import phonenumbers

    plain = re.sub(r"\D", "", digits)
    for length in (1, 2, 3):
        code = phonenumbers.region_code_for_country_code(int(plain[:length])) if len(plain) >= length else "ZZ"
        if code not in ("ZZ", "001"):
            return code
    return ""
