"""Words, links and noes of a text."""

import re

from engine.stages.compare import fold

_LINK = re.compile(
    r"(?:https?://|www\.)[^\s<>|]+|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{1,190}"
    r"|(?<![\w@.])[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}\.[a-z]{2,12}/[^\s<>|]*",
    re.IGNORECASE,
)
"""Links and addresses as they are typed; bounded, so that no text makes the search slow."""
_LINKING = re.compile(r"[@/]|www\.", re.IGNORECASE)
_EDGE = "*_~`.,;:!?،؛؟：；！？()[]{}<>\"'“”’‘«»|·、。，）（"
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_DENIAL = re.compile(
    r"\b(?:no|not|never|without|don't|doesn't|cannot|can't|won't|isn't|aren't|kein\w{0,2}|nicht|ohne|pas|sans|jamais"
    r"|sin|nunca|não|sem|senza|non|tidak|tanpa|jangan|yok|değil|không|нет|не|без)\s+(?:[^\W\d_]{1,2}\s+)?([^\W\d_]{3,})",
    re.IGNORECASE,
)


def bare(text: str) -> str:
    """Without WhatsApp's marks; underscores inside a word stay."""
    text = re.sub(r"[*~`]", "", text)
    return re.sub(r"(?<![^\W_])_|_(?![^\W_])", "", text)


def links(line: str) -> list[str]:
    """Links and addresses of a line."""
    tokens = (token for token in line.split() if _LINKING.search(token))
    return [found.strip(_EDGE + "/") for token in tokens for found in _LINK.findall(token)]


def denials(line: str) -> frozenset[str]:
    """Words that are denied, folded: "refunds" of "No refunds"."""
    return frozenset(fold(found) for found in _DENIAL.findall(bare(line).replace("’", "'")))


def word_set(line: str) -> frozenset[str]:
    """All words, folded."""
    return frozenset(fold(found) for found in _WORD.findall(bare(line)))
