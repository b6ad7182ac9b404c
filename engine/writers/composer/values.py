"""What a label names: the lines of its value, and how they stand on one."""

import re
from collections.abc import Sequence
from itertools import pairwise

from engine.contract import FactKind
from engine.stages import labels
from engine.stages.document import BlockKind
from engine.writers.composer.entries import Entry

VALUE = 36
"""Characters of a line that may still belong to the label above it."""
_YEAR = re.compile(r"(?:19|20)\d\d\b")
_WRAPPED = 5
"""Lines of the longest address in a narrow box."""
SHORT = 3
"""Letters of the longest word that ties a line to the one above it; words of the longest label that is not known."""
_ABBREVIATED = re.compile(r"\b(?:no|nr|núm|num|n[º°]|st|jl|gg|av|cad|sok|mah)\.?$|№$", re.IGNORECASE)
"""The end of a line that an address cannot end with."""
LARGER = 1.15
"""Size over its value's up to which an unknown word may be a label; a larger one is a heading."""
APART = 1.4
"""Size over the next line's from which the two are not one phrase."""


def value_of(label: Entry, following: Sequence[Entry], *, boxed: bool) -> list[Entry]:
    """What a label names: the next line and those that go on with it; all lines of its info box."""
    if wrapped := _wrapped(label, following):
        return wrapped
    value = [following[0]]
    for entry in following[1:3]:
        same = entry.group == label.group and entry.follows(label)
        same = same and entry.kind in (BlockKind.TEXT, BlockKind.HEADING)
        short = (len(entry.text) <= VALUE and len(value[-1].text) <= VALUE) or _dates(value[-1], entry)
        other = value[0].hard and not entry.hard <= {*value[0].hard, FactKind.TIME, FactKind.DATE}
        new = value[-1].bare and not entry.hard and entry.text[0].isupper() and not boxed
        new = new or entry.size > APART * value[-1].size
        if not same or not short or other or new or labels.known(entry.text) or labels.split(entry.text)[0]:
            break
        value.append(entry)
    return value


def _dates(above: Entry, entry: Entry) -> bool:
    """Whether it begins with the year of the day above."""
    return FactKind.DATE in above.hard and bool(_YEAR.match(entry.text)) and not above.text[-1].isdigit()


def _wrapped(label: Entry, following: Sequence[Entry]) -> list[Entry]:
    """The lines of an address that a narrow box breaks anywhere; none where each line is a part of its own."""
    if labels.known(label.text) is not labels.Label.PLACE:
        return []
    run: list[Entry] = []
    for entry in following[:_WRAPPED]:
        same = entry.group == label.group and entry.follows(label) and entry.kind is BlockKind.TEXT
        alike = entry.size < LARGER * following[0].size and following[0].size < LARGER * entry.size
        place = entry.hard <= {FactKind.PLACE} and len(entry.text) <= VALUE
        if not (same and alike and place) or labels.known(entry.text) or labels.split(entry.text)[0]:
            break
        run.append(entry)
    return run if _broken([entry.text for entry in run]) else []


def _broken(lines: Sequence[str]) -> bool:
    """Whether lines end only where the next word had no room, and commas stand within them, not at their ends."""
    width = max(map(len, lines), default=0)
    full = all(len(above) + 1 + len(below.split()[0]) > width for above, below in pairwise(lines))
    within = any("," in text.rstrip(",") for text in lines[:-1])
    return len(lines) >= SHORT and within and full


def as_text(value: Sequence[Entry]) -> str:
    """A value of several lines: one phrase where a line is broken, else parted by commas."""
    if _broken([entry.text for entry in value]) and all(entry.hard <= {FactKind.PLACE} for entry in value):
        return " ".join(entry.text for entry in value)
    out = value[0].text
    for before, entry in pairwise(value):
        lower = entry.text[0].islower()
        linked = before.text[-1] in ",;-–:&" or bool(_ABBREVIATED.search(before.text)) or (lower and _links(entry.text))
        linked = linked or _dates(before, entry)
        wrapped = lower and not before.hard and not entry.hard
        out = f"{out} {entry.text}" if linked or wrapped or out[-1] > "\u2e80" else f"{out}, {entry.text}"
    return out


def _links(text: str) -> bool:
    """Whether it begins with a short word such as "per" or "and", which reads on from the line above."""
    return len(text.split()[0]) <= SHORT
