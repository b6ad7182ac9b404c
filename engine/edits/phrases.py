"""A line of a message as a person would take it apart: its sign and label, and the phrases between commas and stops."""

import re
from collections.abc import Sequence

import msgspec

from engine.edits.language import conjunctions
from engine.edits.marks import Span, around

_HEAD = re.compile(r"(?:> )?[*_~`]*(?:(?:[^\w\s*_~`]+|\d{1,2}[.)])\s+)?[*_~`]*")
"""The sign, bullet or mark that a line begins with."""
_LABEL = re.compile(r"(?:[^\W\d_][\w'’./-]*[*_]?\s?){1,5}\s?[:：]\s*")
_BETWEEN = re.compile(
    r"\s*[,;،؛]\s+|\s+[·|/–—-]\s+|\s{2,}|(?<=[^\W\d_]{3}[.!?।])\s+(?=\S)|\s*[、，；]\s*|(?<=[。！？])"
)  # fmt: skip
"""What stands between two phrases."""


class Phrase(msgspec.Struct, frozen=True):
    """A stretch of a line."""

    start: int
    end: int


def head(line: str) -> int:
    """Where the words of a line begin, behind its sign."""
    found = _HEAD.match(line)
    return found.end() if found else 0


def label(line: str, facts: Sequence[Span]) -> int:
    """Where what a label stands before begins; where the words begin, if there is no label."""
    start = head(line)
    found = _LABEL.match(line, start)
    return found.end() if found and not any(a < found.end() for a, _ in facts) else start


def phrases(line: str, facts: Sequence[Span], start: int) -> list[Phrase]:
    """The phrases of a line from a place on; none begins or ends within a fact."""
    out, at = [], start
    for found in _BETWEEN.finditer(line, start):
        if found.start() > at and not any(a < found.end() and found.start() < b for a, b in facts):
            out.append(Phrase(at, found.start()))
            at = found.end()
    if line[at:].strip():
        out.append(Phrase(at, len(line)))
    return out


def cut(line: str, start: int, end: int, joining: frozenset[str]) -> Span:
    """The stretch that goes when the words from `start` to `end` go: with the word that leads to them ("at", "of"), the
    space that would be left twice, and brackets that would be empty."""
    start, end = around(line, start, end)
    while found := re.search(r"([^\W\d_]+)\s+$", line[:start]):
        if found[1].casefold() not in joining:
            break
        start = found.start(1)
    if (found := re.match(r"\s+([^\W\d_]+)(?=\s)", line[end:])) and found[1].casefold() in conjunctions():
        end += found.end()
    if line[start - 1 : start] in tuple("([（") and line[end : end + 1] in tuple(")]）"):
        start, end = start - 1, end + 1
    before, after = line[:start], line[end:]
    opens = not before.strip() or not re.search(r"[\w.,;:!?)\]»”]\s*$", before)
    closes = not after.strip(" *_~`") or re.match(r"\s*[.,;:!?)\]]", after) is not None
    if after[:1].isspace() and (opens or before[-1:].isspace()):
        end += len(after) - len(after.lstrip())
    elif closes:
        start -= len(before) - len(before.rstrip())
        if not after.strip(" *_~`"):
            start -= len(line[:start]) - len(line[:start].rstrip(" ,;:-–—·|/"))
    return start, end
