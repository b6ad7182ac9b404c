"""Answers that stand in a table, where the row and the column meet that the question names."""

from collections.abc import Iterator, Mapping, Sequence

from engine.stages.ask.by_facts import KINDS
from engine.stages.ask.found import Found
from engine.stages.ask.match import Matcher
from engine.stages.ask.question import Asked, Kind, Topic
from engine.stages.ask.units import Unit

_LEAST = 3
"""Columns of a table in which a row and a column meet."""
_SCORE = 100.0
"""More than any fact elsewhere has: who names a row means it."""
_HEADS: Mapping[Kind, frozenset[str]] = {
    Kind.WHO: frozenset({"speaker", "teacher", "host", "contact"}),
    Kind.AGE: frozenset({"age"}),
}


def answers(asked: Asked, units: Sequence[Unit], matcher: Matcher) -> Iterator[Found]:
    """Cells of the rows that name most of what is asked about; none where a part of it is not named."""
    rows: dict[int, list[Unit]] = {}
    for unit in units:
        if len(unit.row) >= _LEAST:
            rows.setdefault(unit.block, []).append(unit)
    heads = {block for block, cells in rows.items() if tuple(cell.text for cell in cells) == cells[0].heads}
    if not rows.keys() - heads or not asked.topics:
        return
    named = {
        block: [topic for topic in asked.topics if any(_names(topic, cell, matcher) for cell in cells)]
        for block, cells in rows.items()
    }
    most = max(len(mine) for block, mine in named.items() if block not in heads)
    for block, cells in rows.items():
        mine = named[block]
        if not most or len(mine) < most or block in heads:
            continue
        rest = [topic for topic in asked.topics if topic not in mine]
        labelled = {cell.column for cell in cells for topic in mine if _names(topic, cell, matcher)}
        column = _column(rest, [cell for cell in cells if cell.column not in labelled], rows, matcher)
        known = labelled | ({column} if column is not None else set())
        left = [topic for topic in rest if not any(_in_column(topic, at, cells, rows, matcher) for at in known)]
        if all(matcher.titled(topic) for topic in left):
            yield from _answer(asked, cells, column, mine, matcher)


def _names(topic: Topic, cell: Unit, matcher: Matcher) -> bool:
    """Whether a cell names it; a number only where it stands in the first one: "Stop 4", not one of the figures."""
    return matcher.says(cell.text, topic) and (cell.column == 0 or not topic.words[0].isdigit())


def _column(
    topics: Sequence[Topic], cells: Sequence[Unit], rows: Mapping[int, Sequence[Unit]], matcher: Matcher
) -> int | None:
    for topic in topics:
        for cell in cells:
            if _in_column(topic, cell.column, cells, rows, matcher):
                return cell.column
    return None


def _in_column(
    topic: Topic, column: int, cells: Sequence[Unit], rows: Mapping[int, Sequence[Unit]], matcher: Matcher
) -> bool:
    """Whether the head of the column names it, or it is a figure of the column in another row."""
    heads = next((cell.heads for cell in cells), ())
    if column < len(heads) and matcher.says(heads[column], topic):
        return True
    if not topic.words[0].isdigit():
        return False
    return any(unit.column == column and matcher.says(unit.text, topic) for row in rows.values() for unit in row)


def _answer(
    asked: Asked, cells: Sequence[Unit], column: int | None, named: Sequence[Topic], matcher: Matcher
) -> Iterator[Found]:
    if column is not None:
        yield from (_found(cell) for cell in cells if cell.column == column and cell.text)
        return
    kinds = KINDS.get(asked.kind, ())
    fitting = [cell for cell in cells if any(fact.kind in kinds for fact in cell.facts)]
    if asked.kind in _HEADS:
        fitting = [cell for cell in cells if _is_headed(cell, asked.kind, matcher)] or fitting
    if asked.kind in (*_HEADS, Kind.TIME, Kind.WHEN, Kind.PRICE, Kind.WHERE, Kind.DAY):
        yield from map(_found, fitting)
        return
    others = [cell for cell in cells if not any(matcher.says(cell.text, topic) for topic in named)]
    yield from map(_found, others)


def _is_headed(cell: Unit, kind: Kind, matcher: Matcher) -> bool:
    if cell.column >= len(cell.heads):
        return False
    return any(matcher.says(cell.heads[cell.column], Topic((), frozenset({name}))) for name in _HEADS[kind])


def _found(cell: Unit) -> Found:
    fact = cell.facts[0] if len(cell.facts) == 1 and cell.facts[0].text == cell.text else None
    return Found(text=cell.text, unit=cell, fact=fact, score=_SCORE)
