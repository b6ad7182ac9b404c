"""Words that turn a meaning round ("no", "only", "free", "closed"): said where the page says them, and not left out."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from engine.contract import FactKind
from engine.stages.check.finding import Finding
from engine.stages.check.reading import Atom, Piece
from engine.stages.check.source import Source
from engine.stages.check.speech import SCOPED
from engine.stages.check.told import Told
from engine.stages.check.wording import OWN

_MAY_GO = frozenset({"open"})
"""What may be left out: "Open Mon–Sat" says no more than "Mon–Sat"."""


_DOORS = frozenset(("doors", "einlass", "puertas", "portes", "portas", "porte"))
"""What stands in front of an hour at which it opens."""
_LABELLED = frozenset({"free", "open", "closed"})
"""What may stand behind a label of our own: "Price: free"."""


def wrong_scopes(told: Told, source: Source) -> Iterator[Finding]:
    """A "no" that the page does not say there, and the words from which a draft took the page's."""
    printed = [(piece, at) for piece in source.pieces for at, atom in enumerate(piece.atoms) if atom.op in SCOPED]
    for piece in told.pieces:
        if told.is_printed(piece, source):
            continue
        for at, atom in enumerate(piece.atoms):
            words = _words(piece, at, told.text)
            if atom.op in SCOPED and not _said_there(piece, at, printed, source) and not source.prints(words):
                yield Finding(start=atom.start, end=atom.end, said=words)
    yield from _lost(told, source, printed)


def _said_there(piece: Piece, at: int, printed: Sequence[tuple[Piece, int]], source: Source) -> bool:
    op = piece.atoms[at].op
    held = _neighbours(piece, at)
    if op in _LABELLED:
        held = [other for other in held if other.value in source.words or other.value not in OWN]
    beside = [other.keys for other in held]
    for home, there in printed:
        if home.atoms[there].op != op:
            continue
        around = home.beside(home.atoms[there]) or home.lead
        if not around or not beside:
            return True
        # In "Coffee, free refills" the coffee is not free; in a line below "Entry" the entry is.
        own = home.beside(home.atoms[there]) and id(home) in source.order.following
        near = home.keys if own else home.keys | home.lead
        if any(keys & near for keys in beside):
            return True
    return op == "open" and _opens_doors(held, source)


def _opens_doors(held: Sequence[Atom], source: Source) -> bool:
    """Doors open, whether the page says so or only their hour."""
    doors = _DOORS & source.words
    return any(atom.value in doors for atom in held)


def _neighbours(piece: Piece, at: int) -> list[Atom]:
    """What the word holds for: what stands right after it, else what stands right before it."""
    after = [atom for atom in piece.atoms[at + 1 :] if not atom.op][:1]
    before = [atom for atom in reversed(piece.atoms[:at]) if not atom.op][:1]
    if piece.atoms[at].op in ("free", "open", "closed", "cancelled"):
        return after + before
    return after or before


def _lost(told: Told, source: Source, printed: Sequence[tuple[Piece, int]]) -> Iterator[Finding]:
    lines = told.text.split("\n")
    whole = {number for number in told.printed if source.is_line(lines[number])}
    for home, at in printed:
        op = home.atoms[at].op
        held = _neighbours(home, at)
        if op in _MAY_GO or not held or (op == "only" and held[0].kind == FactKind.PRICE):
            continue
        for piece in told.pieces:
            if piece.line in whole:
                continue
            count = sum(atom.op == op for atom in _with_lone(piece, told))
            if count >= sum(atom.op == op for atom in home.atoms):
                continue
            taken = [atom for atom in piece.atoms if any(atom.keys & other.keys for other in held)]
            if taken and _only_with(op, count, piece, taken[0], source):
                yield Finding(
                    start=taken[0].start,
                    end=taken[0].end,
                    said=taken[0].text,
                    printed=_words(home, at, source.body.text),
                )


def _with_lone(piece: Piece, told: Told) -> Iterator[Atom]:
    """Its atoms, and those of words that a comma alone parts from it: "Free, suggested gift £2"."""
    yield from piece.atoms
    for before, after in pairwise(told.pieces):
        if after is piece and before.line == piece.line and before.atoms[-1].op:
            yield before.atoms[-1]


def _only_with(op: str, count: int, piece: Piece, taken: Atom, source: Source) -> bool:
    """Whether the page says these words with more of the "no" alone, as all its pieces do that are most like this."""
    like = [(len(piece.keys & home.keys), home) for home in source.pieces if taken.keys & home.keys]
    most = max((shared for shared, _ in like), default=0)
    most_like = [home for shared, home in like if shared == most]
    return bool(like) and all(sum(atom.op == op for atom in home.atoms) > count for home in most_like)


def _words(piece: Piece, at: int, text: str) -> str:
    """The word and what it stands beside, as written."""
    around = [piece.atoms[at], *_neighbours(piece, at)[:1]]
    return text[min(a.start for a in around) : max(a.end for a in around)]
