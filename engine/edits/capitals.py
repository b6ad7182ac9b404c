"""Capitals, but for what a person copies: links, addresses and handles stay as they are."""

import re
from collections.abc import Set

from engine.contract import Draft
from engine.stages.splice import splice

_COPIED = re.compile(
    r"\S*(?:@|://|www\.|\w\.\w{2,12}/)\S*|\S+\.(?:com|org|net|example|edu|gov|io|[^\W\d_]{2})(?![\w.])\S*",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_DOTTED = frozenset({"tr", "az"})
"""Languages in which the capital of i keeps its dot."""


def in_capitals(draft: Draft, lines: Set[int], language: str) -> Draft:
    """The draft with these lines in capitals."""
    at = 0
    changes: list[tuple[int, int, str]] = []
    for number, text in enumerate(draft.text.split("\n")):
        if number in lines:
            copied = [found.span() for found in _COPIED.finditer(text)]
            for found in _LETTERS.finditer(text):
                start, end = found.span()
                word = found[0].replace("i", "İ") if language in _DOTTED else found[0]
                if word.upper() != found[0] and not any(a < end and start < b for a, b in copied):
                    changes.append((at + start, at + end, word.upper()))
        at += len(text) + 1
    for start, end, word in reversed(changes):
        draft = splice(draft, start, end, word)
    return draft
