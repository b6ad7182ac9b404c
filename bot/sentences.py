"""Codes, durations and lists of the contract as sentences; the one place where a code becomes words."""

import logging
from collections.abc import Mapping, Sequence
from datetime import timedelta

from babel.numbers import format_decimal

from bot.declined import OverQuota, Paused
from bot.locale import Locale, Value
from engine.contract import printable
from engine.errors import Busy, Code

log = logging.getLogger(__name__)

_WORDS = 0.5
"""Words of a message in a token that a model writes, about: a word is one and a half of them, and every line has a
role and quotes besides."""
_UNTOLD: Mapping[str, Value] = {"found": "other", "incident": "–"}
"""Values that a code may come without."""


def error(locale: Locale, code: str, data: Mapping[str, Value]) -> str:
    """The sentence for one of `engine.errors.Code`; the general one where the code or its data is unknown here,
    as it may be while the bot and its workers are of different versions."""
    try:
        rounded = {name: round(value, 1) if isinstance(value, float) else value for name, value in data.items()}
        return locale.text(f"error-{code}", **{**_UNTOLD, **rounded})
    except KeyError as missing:
        log.warning("no sentence for code %s: %s", code, missing)
        return locale.text(f"error-{Code.INTERNAL}", **_UNTOLD)


def refusal(locale: Locale, refused: Busy | Paused | OverQuota) -> str:
    """Why nothing was accepted, and when it may be."""
    match refused:
        case Busy():
            name = "error-busy-personal" if refused.personal else "error-busy"
            return locale.text(name, wait=duration(locale, refused.retry_after))
        case OverQuota():
            name = "refused-quota-person" if refused.personal else "refused-quota-chat"
            return locale.text(name, limit=refused.limit, wait=duration(locale, refused.anew))
        case Paused():
            return locale.text("refused-paused")


def duration(locale: Locale, length: timedelta) -> str:
    """In the largest unit that says it to within a tenth, rounded up: "90 seconds", "2 minutes", "1 hour"."""
    seconds = max(1.0, length.total_seconds())
    for unit, size in (("days", 86_400), ("hours", 3_600), ("minutes", 60), ("seconds", 1)):
        count = -(-seconds // size)
        if seconds >= size and count * size <= seconds * 1.1:
            return locale.text(f"duration-{unit}", count=int(count))
    return locale.text("duration-seconds", count=int(-(-seconds // 1)))


def seconds(locale: Locale, spent: float) -> str:
    """A short time to a tenth of a second, never 0."""
    figure = format_decimal(max(0.1, spent), "0.0" if spent < 10 else "0", locale=locale.language)
    return locale.text("duration-short", seconds=figure)


def words(tokens: int) -> int:
    """About how many words of a message so many tokens of a model's answer are."""
    return round(tokens * _WORDS)


def short(text: str, limit: int) -> str:
    """On one line, without what cannot be seen, cut at so many characters. What a photo or a person says has to pass
    here before it is set into a sentence: Fluent refuses values of some thousand characters."""
    text = " ".join(printable(text).split())
    return text if len(text) <= limit else text[: limit - 1] + "…"


def quoted(locale: Locale, texts: Sequence[str], limit: int) -> str:
    """The texts in quotation marks, as many as stay within `limit` characters (at least one, cut there); how many more
    there are stands at the end."""
    shown: list[str] = []
    for text in texts:
        shown.append(locale.text("answer-quoted", text=short(text, limit)))
        if sum(map(len, shown)) > limit and len(shown) > 1:
            shown.pop()
            break
    if more := len(texts) - len(shown):
        shown.append(locale.text("answer-more", count=more))
    return locale.text("list-comma").join(shown)
