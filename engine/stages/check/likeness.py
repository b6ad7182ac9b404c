"""Which values of a draft say the same as those of the page."""

from functools import lru_cache

from engine.stages.check import values
from engine.stages.check.reading import VALUES, Atom, Piece
from engine.stages.check.source import Source
from engine.stages.check.squeezed import squeezed

Place = tuple[Atom, Piece]
_KEPT = 16384
"""Pairs of values whose likeness stays in memory: a long draft asks for the same ones again and again."""


def places(atom: Atom, source: Source) -> list[Place]:
    """Where the source says the same."""
    found = [place for place in source.values.get(atom.kind, ()) if says_same(atom, place[0])]
    if found or atom.kind == values.WEEKDAY:
        return found
    small = squeezed(atom.text)
    return [
        (other, piece)
        for kind in VALUES
        for other, piece in source.values.get(kind, ())
        if other.kind != atom.kind and squeezed(other.text) == small
    ]


def says_same(said: Atom, printed: Atom) -> bool:
    """Whether two values of one kind are the same, or the one is an end of the other."""
    if said.kind == values.NUMBER:
        return not said.keys.isdisjoint(printed.keys)
    if squeezed(said.text) == squeezed(printed.text):
        return True
    return _is_value(said.kind, said.value, printed.value, said.vague)


@lru_cache(maxsize=_KEPT)
def _is_value(kind: str, said: str, printed: str, vague: bool) -> bool:
    if values.same(kind, said, printed) or (vague and values.by_half_a_day(said) == printed):
        return True
    ends = values.parts(kind, printed)
    if vague:
        return said in ends or values.by_half_a_day(said) in ends
    return any(values.same(kind, said, end) for end in ends)
