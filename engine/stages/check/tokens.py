"""What a text claims: its numbers with what belongs to them, its links, its names, its noes."""

import re
import unicodedata
from collections.abc import Iterator

from engine.stages.compare import fold

_LINK = re.compile(
    r"(?:https?://|www\.)[^\s<>|]+|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{1,190}"
    r"|(?<![\w@.])[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}\.[a-z]{2,12}/[^\s<>|]*",
    re.IGNORECASE,
)
"""Links and addresses as they are typed; bounded, so that no text makes the search slow."""
_LINKING = re.compile(r"[@/]|www\.", re.IGNORECASE)
_EDGE = "*_~`.,;:!?،؛؟：；！？()[]{}<>\"'“”’‘«»|·、。，）（"
_UNIT = (
    r"(?:[ap]\.?\s?m\b\.?|noon\b|uhr\b|h\b|o'clock\b|%|[€£$¥₹₽₺₫](?!\s?\d)|đ\b|kč|zł|kr\b|usd\b|eur\b|gbp\b|inr\b|dirhams?\b"
    r"|euros?\b|pounds?\b|dollars?\b|rupees?\b"
    r"|(?:of\s+|de\s+|\.\s*)?(?:jan|feb|mar|mär|apr|abr|avr|may|mai|mei|mag|jun|juin|jul|juil|giu|lug|aug|ago|agu|août|sep|set"
    r"|oct|okt|out|ott|nov|dec|dez|déc|dic|dis|des|gen|ene|fev|fév)[a-zéûç]{0,8}\.?(?![a-z])"
    r")"
)
_NUMBER = re.compile(rf"\d(?:[\d.,:/\-]*\d)?(?:st|nd|rd|th)?(?:\s?{_UNIT}|[月日年時时点元円分분월일])?", re.IGNORECASE)
_MONEY = re.compile(r"(?:[$€£¥₹₽₺₫]|\b(?:rs|rp|usd|eur|gbp|inr|chf|aed)\b\.?)\s?\d(?:[\d.,]*\d)?", re.IGNORECASE)
_MONTH_FIRST = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2}(?!\d)", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_NAME = re.compile(r"(?<=[a-zß-ÿ0-9,] )[A-ZÀ-ÖØ-Þ][^\W\d_]{2,}(?:['’\-][^\W\d_]+)*")
_DENIAL = re.compile(
    r"\b(?:no|not|never|without|don't|doesn't|cannot|can't|won't|isn't|aren't|kein\w{0,2}|nicht|ohne|pas|sans|jamais"
    r"|sin|nunca|não|sem|senza|non|tidak|tanpa|jangan|yok|değil|không|нет|не|без)\s+(?:[^\W\d_]{1,2}\s+)?([^\W\d_]{3,})",
    re.IGNORECASE,
)


def digit_runs(text: str) -> frozenset[str]:
    """Runs of digits, of whatever script, after NFKC."""
    return frozenset(re.findall(r"\d+", unicodedata.normalize("NFKC", text)))


def bare(text: str) -> str:
    """Without WhatsApp's marks; underscores inside a word stay."""
    text = re.sub(r"[*~`]", "", text)
    return re.sub(r"(?<![^\W_])_|_(?![^\W_])", "", text)


def links(line: str) -> list[str]:
    """Links and addresses of a line."""
    tokens = (token for token in line.split() if _LINKING.search(token))
    return [found.strip(_EDGE + "/") for token in tokens for found in _LINK.findall(token)]


def numbers(line: str) -> Iterator[str]:
    """Numbers with their unit, sign of currency, half of the day or month."""
    line = fold(line)
    for pattern in (_NUMBER, _MONEY, _MONTH_FIRST):
        for found in pattern.finditer(line):
            yield found[0].strip(" .,")


def names(line: str) -> list[str]:
    """Words with a capital in the midst of a sentence."""
    return _NAME.findall(bare(line))


def denials(line: str) -> frozenset[str]:
    """Words that are denied, folded: "refunds" of "No refunds"."""
    return frozenset(fold(found) for found in _DENIAL.findall(bare(line).replace("’", "'")))


def word_set(line: str) -> frozenset[str]:
    """All words, folded."""
    return frozenset(fold(found) for found in _WORD.findall(bare(line)))
