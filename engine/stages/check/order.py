"""Where on the page things stand to each other: in one line, in lines near each other, in the rows of a table."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import pairwise

import msgspec

from engine.stages.check import values
from engine.stages.check.reading import VALUES, Atom, Piece
from engine.stages.check.speech import LEADS


class Row(msgspec.Struct, frozen=True):
    """A row of a table."""

    label: frozenset[str]
    """Keys of its first cell that has words: what it is about."""
    keys: frozenset[str]


class Order:
    """Of one page; each part is made when it is asked for."""

    def __init__(
        self, pieces: Sequence[Piece], cells: Sequence[Sequence[Sequence[Piece]]], listed: frozenset[int]
    ) -> None:
        """`cells`: of each row of a table, but for those that are a label and its value, since of these several may
        share a line of a message. `listed`: the lines that are a row of any kind."""
        self._pieces, self._cells, self._listed = pieces, cells, listed

    @cached_property
    def following(self) -> frozenset[int]:
        """The pieces that another one stands before in their line, by id."""
        return frozenset(id(piece) for before, piece in pairwise(self._pieces) if before.line == piece.line)

    @cached_property
    def leading(self) -> dict[int, str]:
        """The "from" or "until" that the line above a piece ends with, by the piece's id."""
        pairs = pairwise(self._pieces)
        return {id(piece): before.atoms[-1].op for before, piece in pairs if before.atoms[-1].op in LEADS}

    @cached_property
    def lines_of(self) -> dict[str, frozenset[int]]:
        """The lines that a key stands in, counted without empty ones."""
        found: dict[str, set[int]] = {}
        order = {line: at for at, line in enumerate(dict.fromkeys(piece.line for piece in self._pieces))}
        for piece in self._pieces:
            for key in piece.keys:
                found.setdefault(key, set()).add(order[piece.line])
        return {key: frozenset(lines) for key, lines in found.items()}

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        return tuple(row for cells in self._cells if (row := _row(cells)).label)

    @cached_property
    def row_of(self) -> dict[int, frozenset[str]]:
        """What stands in a row of a table, by its line."""
        found: dict[int, frozenset[str]] = {}
        for piece in self._pieces:
            if piece.line in self._listed:
                found[piece.line] = found.get(piece.line, frozenset()) | piece.keys
        return found

    @cached_property
    def unlisted(self) -> frozenset[str]:
        """Keys of what stands in no table."""
        return frozenset().union(*(piece.keys for piece in self._pieces if piece.line not in self._listed))


def _row(cells: Iterable[Sequence[Piece]]) -> Row:
    label: frozenset[str] = frozenset()
    keys: frozenset[str] = frozenset()
    for pieces in cells:
        mine = frozenset().union(*(piece.keys for piece in pieces))
        if not label and any(not _is_figure(atom) for piece in pieces for atom in piece.atoms):
            label = mine
        keys |= mine
    return Row(label, keys)


def _is_figure(atom: Atom) -> bool:
    """Whether it is what stands in a table beside the words that say what its row is about."""
    return atom.kind in VALUES and atom.kind not in values.NAMES
