"""Where the page says that something costs nothing: a price of its own kind, with what is free as its role.

What comes free with a purchase (parking, delivery, the third of three) is no price; nor is "gluten free".
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from engine.contract import FactKind
from engine.stages.facts.lexicon import LANGUAGES_KEPT, Lexicon
from engine.stages.facts.scene import Found, Part, Scene, Strip

FREE = "free"
"""The value of such a price."""
_EDGES = " ,.;:·•|-–—!?()*/=~'\""
_PIECE_ENDS = re.compile(r"[,;:!?()|•·、，。；：！？（）]|\.(?=\s|$)|\s[-/]|[-/]\s")
_GOES_ON = re.compile(r"(?:with|for|if|when|to|on|until|all|before|after|at)(?![^\W\d_])")
_SMALL = re.compile(
    r"^(?:(?:and|a|an|the|our|und|et|y|e|og|och|en|ve)\s+)+|\s+(?:is|are|go|eat|get in|on|at|for|ist|sind|est|es)$",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{2}|[\u3040-\u9fff]")
_LONGEST_ROLE = 40
_WORDS_BETWEEN = 3
"""Words that may stand between "free" and what is: "free online workshop", "free cataract screening camp"."""


class _Patterns:
    def __init__(self, words: Lexicon) -> None:
        self.sure = re.compile(words.any("free.words", number_follows=False))
        self.loose = re.compile(words.any("free.loose", number_follows=False))
        self.subjects = re.compile(rf"(?:{words.any('free.subjects')}|\bu\d\d?s?\b|\d\s*)")
        self.offers = re.compile(rf"\s+(?:[^\s,.;:]+\s+){{0,{_WORDS_BETWEEN}}}?(?:{words.any('free.offers')})")
        self.not_with = re.compile(words.any("free.not_with"))


@lru_cache(maxsize=LANGUAGES_KEPT)
def _patterns(words: Lexicon) -> _Patterns:
    return _Patterns(words)


def find(scene: Scene) -> Iterator[Found]:
    """All that is free; claims nothing, since the words are none of digits and may be part of a title or a name."""
    patterns = _patterns(scene.words)
    for strip in scene.strips:
        at = 0
        while match := _next(strip, at, patterns):
            at = match.end()
            begin, stop = _piece(strip, *match.span())
            offered = patterns.offers.match(strip.low, match.end())
            beside = (
                strip.low[begin : match.start()] + " " + strip.low[match.end() : offered.end() if offered else stop]
            )
            if not strip.free(*match.span()) or patterns.not_with.search(beside):
                continue
            if not (offered or patterns.sure.fullmatch(match[0]) or _is_said(scene, strip, match, patterns)):
                continue
            before, after = (begin, match.start()), (match.end(), stop)
            if strip.low[begin - 1 : begin] == "," and not strip.low[slice(*before)].strip(_EDGES):
                before = (_piece(strip, begin - 1, begin - 1)[0], begin - 1)  # "under 10, free"
            yield Found(
                kind=FactKind.PRICE, parts=(Part(strip.index, *match.span()),), value=FREE, rule="price-free",
                role=_role(strip, *((after, before) if offered else (before, after))),
            )  # fmt: skip


def _next(strip: Strip, at: int, patterns: _Patterns) -> re.Match[str] | None:
    found = [m for m in (patterns.sure.search(strip.low, at), patterns.loose.search(strip.low, at)) if m]
    return min(found, key=lambda m: (m.start(), -m.end()), default=None)


def _piece(strip: Strip, start: int, end: int) -> tuple[int, int]:
    """The stretch between signs and other facts that the words stand in."""
    begins = [m.end() for m in _PIECE_ENDS.finditer(strip.low, 0, start)]
    begins.extend(stop for _, stop in strip.claimed if stop <= start)
    ends = [m.start() for m in _PIECE_ENDS.finditer(strip.low, end)]
    ends.extend(begin for begin, _ in strip.claimed if begin >= end)
    return max(begins, default=0), min(ends, default=len(strip.low))


def _is_said(scene: Scene, strip: Strip, match: re.Match[str], patterns: _Patterns) -> bool:
    """Whether a word that has other senses, too, means that nothing is to be paid."""
    start, end = match.span()
    begin, stop = _piece(strip, start, end)
    before, after = strip.low[begin:start].strip(_EDGES), strip.low[end:stop].strip(_EDGES)
    if strip.low[start - 1 : start] == "-" or strip.low[end : end + 1] == "-":
        return False
    if not after and (not before or "price" in scene.labels_at(strip, start)):
        return True
    return bool(before and patterns.subjects.search(before) and (not after or _GOES_ON.match(after)))


def _role(strip: Strip, *stretches: tuple[int, int]) -> str:
    """What is free, as printed: the first of the stretches that holds words."""
    for first, last in stretches:
        text = _SMALL.sub("", " ".join(strip.raw[first:last].strip(_EDGES).split()))
        if _WORD.search(text) and len(text) <= _LONGEST_ROLE:
            return text
    return ""
