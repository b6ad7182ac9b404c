"""What a page says besides the facts that are checked: its lines, each with what it is worth to whoever reads it.

The unit is a fact that matters: what a group would be misled or left asking by if it were missing.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from engine.contract import Fact, FactKind, Length
from engine.stages import labels
from engine.stages.check.tokens import denials, word_set
from engine.stages.compare import CJK, says, squeeze
from engine.stages.document import Block, Document
from engine.writers.composer.phrases import CHAT_UI, CLOSING, ELSEWHERE, POLITE

_WORD = 0.012
"""A word, or two characters of Chinese or Japanese, that a reader learns something by: a line of seven words is worth
about a twelfth of a date."""
_WORDS = 20
"""Words of one line that count; a longer one is not read to its end."""
_NAMED = 0.15
"""A person, an organisation or a handle in the line: somebody will ask who, but fewer than ask when."""
_DENIED = 0.2
"""A "no" in the line: "No dogs" unread spoils somebody's day, though not everybody's."""
_LENGTH = {Length.BRIEF: 0.0, Length.NORMAL: 1.0, Length.DETAILED: 2.0}
"""Who asked for a brief message wants none of these lines, who asked for a detailed one wants them twice as much."""
_SAID = 0.75
"""Share of a line's words that a draft must have to say it: a label or a "the" may go."""
_CJK = re.compile(rf"[{CJK}]")
_CHECKED = frozenset(FactKind) - {FactKind.PERSON, FactKind.ORGANISATION, FactKind.HANDLE, FactKind.CODE}
"""Kinds that the checks count, so that they are not counted once more here."""


class Thing(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the page that says something."""

    text: str
    worth: float
    """In facts."""
    words: frozenset[str]
    """Folded, without those of its facts that are checked."""


def things(document: Document, facts: Sequence[Fact], length: Length) -> tuple[Thing, ...]:
    """The lines worth saying, in reading order, each once."""
    found: dict[str, Thing] = {}
    for text, block in _lines(document):
        own = [fact for fact in facts if fact.page == block.page and says(text, fact.text)]
        label, value = labels.split(text)
        words = _words(value if labels.generic(label) else text)  # a sign may stand for the label
        for fact in own:
            words -= _words(fact.text) if fact.kind in _CHECKED else frozenset()
        named = any(fact.kind not in _CHECKED for fact in own)
        worth = _WORD * min(_counted(words), _WORDS) + _NAMED * named + _DENIED * bool(denials(text))
        worth *= _LENGTH[length]
        if worth and not _idle(text, own) and not says(document.title, text):
            found.setdefault(squeeze(text), Thing(text=text, worth=worth, words=words))
    return tuple(found.values())


def carried(text: str, given: Sequence[Thing]) -> frozenset[int]:
    """Which of them a draft says, by index."""
    whole, words = squeeze(text), _words(text)
    return frozenset(
        at
        for at, thing in enumerate(given)
        if squeeze(thing.text) in whole or len(thing.words & words) >= _SAID * len(thing.words)
    )


def _lines(document: Document) -> Iterator[tuple[str, Block]]:
    for block in document.blocks:
        for text in block.text.splitlines():
            yield text, block


def _words(text: str) -> frozenset[str]:
    """Folded; of scripts without spaces each pair of characters, since a run of them is no word."""
    found: set[str] = set()
    for word in word_set(text):
        pairs = [a + b for a, b in pairwise(word)] if _CJK.search(word) else []
        found.update(pairs or [word])
    return frozenset(found)


def _counted(words: frozenset[str]) -> float:
    """How many of them there are to a reader; single letters are the names of columns."""
    return sum(0.5 if _CJK.search(word) else len(word) > 1 for word in words)


def _idle(text: str, facts: Sequence[Fact]) -> bool:
    """Courtesies, the closing of a letter, "see overleaf", what an app says, a question without a fact: nobody misses
    them."""
    asks = text.rstrip().endswith(("?", "？")) and not facts
    return bool(asks or POLITE.match(text) or CLOSING.match(text) or ELSEWHERE.search(text) or CHAT_UI.match(text))
