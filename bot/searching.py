"""Words found in a text however they are written: capitals, accents and the like make no difference, in any script."""

import unicodedata
from collections.abc import Sequence

_KEPT = frozenset({8, 9})
"""Classes of marks without which a letter is another one: voiced kana, and the sign that takes a vowel away."""
_SAME = str.maketrans(
    {
        **{"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"},
        # Arabic, as it is typed: an alef in the place of its forms, ta marbuta and alef maksura without their points.
        **{"ة": "ه", "ى": "ي", "ٱ": "ا", "ک": "ك", "ی": "ي", "\u0640": ""},
        # Asks for an emoji in colours, or for a plain sign.
        **{"\ufe0f": "", "\ufe0e": ""},
    }
)


def folded(text: str) -> str:
    """The text without what makes no difference."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    kept = (char for char in plain if unicodedata.combining(char) in _KEPT or not unicodedata.combining(char))
    seen = (char for char in kept if unicodedata.category(char) != "Cf")
    same = "".join(str(unicodedata.decimal(char, char)) for char in seen).translate(_SAME)
    return unicodedata.normalize("NFC", same)


def line_with(words: Sequence[str], texts: Sequence[str]) -> str | None:
    """The line that has most of the words, the first of these; None where some word stands in none of the texts.

    The words are folded.
    """
    lines = [line for text in texts for line in text.splitlines() if line.strip()]
    plain = [folded(line) for line in lines]
    if not words or not all(any(word in line for line in plain) for word in words):
        return None
    counts = [sum(word in line for word in words) for line in plain]
    return lines[counts.index(max(counts))]
