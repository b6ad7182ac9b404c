"""When two facts say the same in other words: "18:30" and "6.30 pm", "01632 960174" and "+44 1632 960174"."""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from engine.contract import FactKind
from engine.stages.facts.surface import flat

NUMBER = "number"
WEEKDAY = "weekday"
NAMES = frozenset({FactKind.PLACE, FactKind.PERSON, FactKind.ORGANISATION})
LINKS = frozenset({FactKind.URL, FactKind.EMAIL, FactKind.HANDLE})
_PHONE_AT_LEAST = 7
"""Digits from which two numbers, one with the code of its country and one without, are held to be the same."""
_HALF_DAY = 12
_LEADING_NOUGHT = 3
"""Digits from which a nought in front is part of a code rather than of a number."""


def kind_of(kind: str) -> str:
    """Kinds that stand for each other: a deadline is a day like any other."""
    return FactKind.DATE if kind == FactKind.DEADLINE else kind


def same(kind: str, said: str, printed: str) -> bool:
    """Whether two values of one kind are the same; a year that only the page prints may be left out."""
    if said == printed:
        return True
    if kind == FactKind.DATE:
        a, b = re.split("([,/])", said), re.split("([,/])", printed)
        return len(a) == len(b) and all(_same_day(x, y) for x, y in zip(a, b, strict=True))
    if kind == FactKind.PRICE:
        return _same_price(said, printed)
    if kind == FactKind.PHONE:
        return _same_phone(said, printed)
    if kind in LINKS:
        return _bare(said) == _bare(printed)
    return False


def parts(kind: str, value: str) -> list[str]:
    """First and last of a range, days of a list: each may be said by itself; empty where there is one only."""
    if kind not in (FactKind.DATE, FactKind.TIME, FactKind.PRICE) or not re.search("[,/]", value):
        return []
    return re.split("[,/]", value)


def by_half_a_day(value: str) -> str:
    """The same place of the clock's hands: 06:30 for 18:30."""
    hour, _, minute = value.partition(":")
    return f"{(int(hour) + _HALF_DAY) % 24:02d}:{minute}"


def on_the_day(value: str) -> int | None:
    """The weekday (0 = Monday) of a full date; None of any other."""
    try:
        return date.fromisoformat(value).weekday()
    except ValueError:
        return None


def phone(text: str, value: str) -> str:
    """The value with the extension that is printed."""
    extension = re.search(r"[^\d\s().+/-]+[.:\s]*(\d{1,5})\D*\Z", flat(text))
    return f"{value}x{extension[1]}" if extension else value


def readings(printed: str) -> frozenset[str]:
    """The numbers that "1.500" may be; a code with a nought in front is itself."""
    digits = printed.replace(" ", "")
    if digits.startswith("0") and len(digits) >= _LEADING_NOUGHT and digits.isdigit():
        return frozenset({digits})
    return frozenset(f"{number:.6f}".rstrip("0").rstrip(".") for number in _numbers(digits))


def _numbers(text: str) -> Iterator[float]:
    if re.fullmatch(r"\d+", text):
        yield float(text)
        return
    for decimal, group in ((".", ","), (",", ".")):
        if re.fullmatch(rf"\d+(?:{re.escape(decimal)}\d+)?", text):
            yield float(text.replace(decimal, "."))
        if re.fullmatch(rf"\d{{1,3}}(?:{re.escape(group)}\d{{2,3}})+(?:{re.escape(decimal)}\d+)?", text):
            yield float(text.replace(group, "").replace(decimal, "."))


def _same_day(said: str, printed: str) -> bool:
    if said == printed:
        return True
    return said.startswith("--") and printed[4:] == said[1:]


def _same_price(said: str, printed: str) -> bool:
    a, b = said.split("/"), printed.split("/")
    if len(a) != len(b):
        return False
    for x, y in zip(a, b, strict=True):
        (amount, _, code), (amount2, _, code2) = x.partition(" "), y.partition(" ")
        if amount != amount2 or (code and code2 and code != code2):
            return False
    return True


def _same_phone(said: str, printed: str) -> bool:
    (a, _, extension), (b, _, extension2) = said.partition("x"), printed.partition("x")
    if extension != extension2:
        return False
    world, home = (a, b) if a.startswith("+") else (b, a)
    if world.startswith("+") and not home.startswith("+"):
        home = home.removeprefix("0")
        return len(home) >= _PHONE_AT_LEAST and home == _national(world)
    return a == b


@lru_cache(maxsize=256)
def _national(world: str) -> str:
    """The number without the code of its country; empty where it cannot be one."""
    import phonenumbers

    try:
        return str(phonenumbers.parse(world).national_number)
    except phonenumbers.NumberParseException:
        return ""


def _bare(link: str) -> str:
    return re.sub(r"^(?:https?://|mailto:)?(?:www\.)?", "", "".join(link.split()).casefold()).rstrip("/")
