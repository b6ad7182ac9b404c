"""What the end of a line breaks in two though either half looks whole: numbers, days, addresses, deadlines."""

import re
from functools import cache

from engine.stages.arrange.labels import is_label
from engine.stages.facts.lexicon import Lexicon, known_languages, lexicon
from engine.stages.facts.surface import fold

_NUMBERED = re.compile(r"\b(?:no|nr|núm|num|n[º°o]|ref|reg|ext|ph|tel|tél|č|čp|sz)\.?$|№$", re.IGNORECASE)
"""The end of a line whose number stands on the next one: "Registered Charity No."."""
_DAY = re.compile(r"[^\W\d].*\s(?:[12]?\d|3[01])(?:\.|º|er)?$")
"""The end of a line of words whose month stands on the next one."""
_HOUSE = re.compile(r"[^\W\d].*\s\d{1,5}[a-zA-Z]?((?:\s[^\W\d_]+){0,2})$")
"""The end of a line in a house number, and up to two words of the street's name behind it."""


def half_told(upper: str, lower: str) -> bool:
    """Whether a number, a day, an address or by when is broken over two lines: "Registered Charity No." and its number,
    "17" and the month, "88 Depot" and "Street", "at the" and "latest 8 August"."""
    if _NUMBERED.search(upper):
        return lower[0].isdigit()
    if _DAY.search(upper) and fold(lower.split()[0].strip(".,")) in all_words().months:
        return True
    return _half_street(upper, lower) or _half_deadline(upper, lower)


def _half_street(upper: str, lower: str) -> bool:
    """Whether a house number and a name go on with the word for a street that ends the name."""
    found = _HOUSE.search(upper)
    if found is None:
        return False
    words, (first, comma, _) = all_words(), lower.partition(",")
    street = fold(first.strip(" ."))
    if not (comma or street == fold(lower.strip(" ."))) or is_label(first):
        return False
    name = found[1].split()
    dated = any(fold(word) in words.months or fold(word) in words.weekdays for word in name)
    return street in words.words("place.streets_after") and all(word[0].isupper() for word in name) and not dated


def _half_deadline(upper: str, lower: str) -> bool:
    """Whether the words for a deadline are parted by the line's end, or stand there and their day does not."""
    words, end, begin = all_words(), f" {fold(upper)}", f"{fold(lower)} "
    if any(end.endswith(head) and begin.startswith(tail) for head, tail in _parted()):
        return True
    first = begin.split()[0].strip(".,") if begin.strip() else ""
    day = first[:1].isdigit() or first in words.months or first in words.weekdays
    return day and end.endswith(_deadlines())


@cache
def all_words() -> Lexicon:
    """Of all languages: a page's own is not known before its lines are put together."""
    return lexicon(known_languages())


@cache
def _deadlines() -> tuple[str, ...]:
    """The words for a deadline, a space in front."""
    return tuple(f" {phrase}" for phrase in all_words().words("deadline.before"))


@cache
def _parted() -> tuple[tuple[str, str], ...]:
    """Each phrase for a deadline parted between two of its words, a space on the outer side of both halves."""
    phrases = [phrase.split() for phrase in all_words().words("deadline.before") if " " in phrase]
    return tuple(
        (f" {' '.join(phrase[:at])}", f"{' '.join(phrase[at:])} ") for phrase in phrases for at in range(1, len(phrase))
    )
