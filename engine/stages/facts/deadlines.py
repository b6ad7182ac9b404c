"""Tells by when something must be done from when something happens."""

import re
from functools import lru_cache

from engine.stages.facts.lexicon import LANGUAGES_KEPT, Lexicon
from engine.stages.facts.scene import Scene, Strip

_LONG = 8
"""Letters from which a word counts as the end of a compound, too: Kartenreservierung."""


class _Patterns:
    def __init__(self, words: Lexicon) -> None:
        # Between the word and the day there may be a time or a weekday's article: "by 5 pm on Friday 8 May".
        unit = words.any("time.am", "time.pm", "time.units")
        time = rf"(?:\d{{1,2}}(?:[:.h]\d\d)?\s*(?:{unit})?\s*,?\s*(?:on|el|am|le|il|op|den)?\s*)?"
        day = rf"(?:(?:{words.any('date.joins')}|on|the|dem|den|le|el|il)\s*)?"
        self.before = re.compile(rf"(?:{words.any('deadline.before')})\s*:?\s*{time}{day}\Z")
        self.until = re.compile(rf"(?:{words.any('deadline.until')})\s*:?\s*{time}{day}\Z")
        self.strong = re.compile(words.any("deadline.strong"))
        compounds = "|".join(re.escape(w) for w in words.words("deadline.words") if len(w) >= _LONG) or "(?!)"
        self.words = re.compile(rf"{words.any('deadline.words')}|(?<=[^\W\d_])(?:{compounds})(?![^\W\d_])")
        self.after = re.compile(rf"\s*(?:\([^)]*\)\s*)?\d{{0,2}}:?\d{{0,2}}\s*(?:{words.any('deadline.after')})")


@lru_cache(maxsize=LANGUAGES_KEPT)
def _patterns(words: Lexicon) -> _Patterns:
    return _Patterns(words)


def is_deadline(scene: Scene, strip: Strip, start: int, end: int) -> bool:
    """Whether the date at start..end of the strip is one by which something must be done."""
    patterns = _patterns(scene.words)
    clause = strip.clause(start)
    if patterns.before.search(clause) or patterns.after.match(strip.low, end):
        return True
    if _after_last(patterns.strong, clause, strip, start):
        return True
    if patterns.until.search(clause) and patterns.words.search(clause):
        return True
    return "deadline" in strip.head and not clause.strip()


def _after_last(pattern: re.Pattern[str], clause: str, strip: Strip, start: int) -> bool:
    """Whether a word of the pattern stands in the clause with no other day between it and this one."""
    matches = list(pattern.finditer(clause))
    if not matches:
        return False
    at = start - len(clause) + matches[-1].end()
    return strip.free(at, start)
