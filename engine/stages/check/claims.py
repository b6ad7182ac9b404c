"""The facts and numbers of a draft: each has to stand on the page, with what it stands with there."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from engine.contract import FactKind
from engine.stages.check import values
from engine.stages.check.finding import Finding
from engine.stages.check.likeness import Place, places, says_same
from engine.stages.check.reading import VALUES, Atom, Piece
from engine.stages.check.source import Source
from engine.stages.check.speech import LEADS, low
from engine.stages.check.squeezed import squeezed
from engine.stages.check.told import Told

_LEAD = 12
"""Characters between a word such as "before" and the hour that it belongs to."""
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_TURNING = frozenset({"until", "before", "after"})
_ENDS = ((frozenset({"until", "before"}), False), (frozenset({"from", "after"}), True))
"""What may not stand before the first hour of a stretch, and before the last."""
_CLOCKED = frozenset({FactKind.DATE, FactKind.TIME})


def wrong_claims(told: Told, source: Source) -> Iterator[Finding]:
    """Facts and numbers that the page does not say, or says of something else."""
    for piece in told.pieces:
        if told.is_printed(piece, source):
            continue
        for at, atom in enumerate(piece.atoms):
            if atom.kind in VALUES and (found := _wrong(piece, at, told, source)):
                yield found
        yield from _wrong_order(piece, source)
    yield from _miscounted(told, source)


def _miscounted(told: Told, source: Source) -> Iterator[Finding]:
    """Numbers that stand alone, more often than on the page, where another of its numbers is missing."""
    printed = Counter(atom.keys for atom, _ in source.values.get(values.NUMBER, ()))
    said: Counter[frozenset[str]] = Counter()
    alone: dict[frozenset[str], Atom] = {}
    for piece in told.pieces:
        for atom in piece.atoms:
            if atom.kind == values.NUMBER:
                said[atom.keys] += 1
                if not piece.beside(atom):
                    alone[atom.keys] = atom
    missing = [atom for atom, _ in source.values.get(values.NUMBER, ()) if said[atom.keys] < printed[atom.keys]]
    for keys, atom in alone.items():
        if missing and printed[keys] and said[keys] > printed[keys]:
            yield _finding(atom, missing[0].text)


def _wrong(piece: Piece, at: int, told: Told, source: Source) -> Finding | None:
    atom = piece.atoms[at]
    there = places(atom, source)
    if not there:
        if (
            _in_a_fact(atom, piece, source)
            or (not atom.text.isdigit() and source.says(atom.text) and not _is_cut(atom, source))
            or _in_a_word(atom, told, source)
        ):
            return None
        printed = _instead(atom, piece, told, source)
        return _finding(atom, printed, sure=bool(printed))
    if rival := _rival(atom, piece, there, source):
        return _finding(atom, rival.text, sure=rival.kind == atom.kind)
    if _wrong_weekday(atom, there, source):
        return _finding(atom, there[0][0].text, sure=True)
    printed = _wrong_lead(piece, at, there, source) or _wrong_unit(piece, at, there, source)
    return _finding(atom, printed) if printed else None


def _is_cut(atom: Atom, source: Source) -> bool:
    """Whether it is a part of a phone number."""
    small = squeezed(atom.text)
    phones = (squeezed(fact.text) for fact in source.facts if fact.kind is FactKind.PHONE)
    return any(small in phone and small != phone for phone in phones)


def _in_a_fact(atom: Atom, piece: Piece, source: Source) -> bool:
    """Whether a number or weekday stands on the page inside a fact, beside the same words; a range whose ends stand
    there one after the other, a list whose days all do. Of a phone there is no part."""
    if atom.kind in (values.NUMBER, values.WEEKDAY):
        beside = piece.beside(atom)
        for kind in VALUES:
            for other, home in source.values.get(kind, ()):
                unread = other.kind not in values.NAMES and other.value == other.text  # an impossible day
                if (
                    other.kind != FactKind.PHONE
                    and _holds(other, atom)
                    and (
                        unread or beside & home.keys
                        if beside
                        else not piece.lead or piece.lead & (home.keys | home.lead)
                    )
                ):
                    return True
        return False
    ends = values.parts(atom.kind, atom.value)
    return bool(ends) and all(
        any(values.same(atom.kind, end, other.value) for other, _ in source.values.get(atom.kind, ())) for end in ends
    )


def _in_a_word(atom: Atom, told: Told, source: Source) -> bool:
    """Whether it is a part of something longer between two spaces that the page prints: the 0 of "0A0"."""
    before, after = told.text[: atom.start].split(" ")[-1], told.text[atom.end :].split(" ")[0]
    around = (before.split("\n")[-1] + atom.text + after.split("\n")[0]).strip()
    return sum(map(str.isalnum, around)) > sum(map(str.isalnum, atom.text)) and source.says(around)


def _holds(fact: Atom, atom: Atom) -> bool:
    if atom.kind == values.WEEKDAY:
        return not atom.weekdays.isdisjoint(fact.weekdays)
    if fact.kind in (values.NUMBER, values.WEEKDAY):
        return False
    return any(
        f"number {number}" in atom.keys for run in _NUMBER.findall(low(fact.text)) for number in values.readings(run)
    )  # fmt: skip


def _rival(atom: Atom, piece: Piece, there: Sequence[Place], source: Source) -> Atom | None:
    """What the page says in the place where the draft says this: another value of the kind that stands there with
    more of the same words."""
    beside = piece.beside(atom)
    alone = not beside
    if alone and atom.kind in values.NAMES:
        return None
    if alone:
        beside = piece.lead - atom.keys
    beside -= source.labels
    if not beside:
        return None
    same = {id(home) for _, home in there}
    own = max(len(beside & _around(home, place, source)) for place, home in there)
    if alone and (own or not all(home.lead for _, home in there)):
        return None  # what stands above a line may be moved
    best, rival = own, None
    kinds = {place.kind for place, _ in there} | {atom.kind}
    for kind in kinds:
        for other, home in source.values.get(kind, ()):
            if id(home) in same or (alone and home.beside(other)):
                continue
            shared = len(beside & _around(home, other, source))
            here = any(_is(said, other) for said in piece.atoms)
            if shared > best and not here and (not alone or shared == len(beside)):
                best, rival = shared, other
    return rival


def _around(home: Piece, atom: Atom, source: Source) -> frozenset[str]:
    """What stands with it: in a table all of its row."""
    if row := source.order.row_of.get(home.line):
        return row - atom.keys
    return home.beside(atom) or home.lead


def _wrong_weekday(atom: Atom, there: Sequence[Place], source: Source) -> bool:
    """Whether the draft puts another weekday to a date than the page; the calendar's own may be put to it."""
    if not atom.weekdays or atom.kind != FactKind.DATE:
        return False
    printed = frozenset().union(*(place.weekdays for place, _ in there))
    if printed:
        return not atom.weekdays <= printed
    days = {values.on_the_day(place.value) for place, _ in there}
    elsewhere = {day for place, _ in source.values.get(values.WEEKDAY, ()) for day in place.weekdays}
    return not atom.weekdays <= (days | elsewhere)


def lead(piece: Piece, at: int) -> str:
    """Which side of the hour or day is meant: "until" before it, or nothing."""
    if at == 0:
        return ""
    before, atom = piece.atoms[at - 1], piece.atoms[at]
    return before.op if before.op in LEADS and atom.start - before.end <= _LEAD else ""


def _wrong_lead(piece: Piece, at: int, there: Sequence[Place], source: Source) -> str:
    """The page's words where the draft turns "until" into "from" or leaves "before" out."""
    atom = piece.atoms[at]
    if atom.kind not in _CLOCKED:
        return ""
    said = lead(piece, at)
    if any(said in wrong and _is_end(atom, place, last) for wrong, last in _ENDS for place, _ in there):
        return there[0][0].text
    printed = {lead(home, home.atoms.index(place)) for place, home in there}
    whole = [place for place, _ in there if not values.parts(atom.kind, place.value)]
    if said in printed or (not whole and not (values.parts(atom.kind, atom.value) and said in _TURNING)):
        return ""
    whole = whole or [place for place, _ in there]
    if said in _TURNING or (said == "from" and "" not in printed) or (not said and printed <= _TURNING):
        if said == "before" and any(_is_deadline(place, source) for place in whole):
            return ""
        if not said and any(_is_deadline(place, source) for place in whole):
            return ""
        first = next(iter(sorted(printed)))
        return f"{first} {there[0][0].text}".strip()
    return ""


def _is_end(atom: Atom, place: Atom, last: bool) -> bool:
    """Whether the draft says the first or last hour of a stretch by itself."""
    ends = values.parts(atom.kind, place.value)
    return bool(ends) and "/" in place.value and atom.value != place.value and atom.value == ends[-1 if last else 0]


def _is_deadline(place: Atom, source: Source) -> bool:
    return any(fact.kind is FactKind.DEADLINE and fact.value == place.value for fact in source.facts)


def _wrong_unit(piece: Piece, at: int, there: Sequence[Place], source: Source) -> str:
    """The number with the page's unit where the draft has another behind it."""
    atom = piece.atoms[at]
    said = _unit(piece, at)
    if atom.kind != values.NUMBER or said is None:
        return ""
    printed = [(place, _unit(home, home.atoms.index(place))) for place, home in there]
    if any(unit is not None and unit.keys == said.keys for _, unit in printed) or any(
        said.keys & home.keys for _, home in there
    ):
        return ""
    units = [
        _unit(home, home.atoms.index(other)) for other, home in source.values.get(values.NUMBER, ())
    ]  # fmt: skip
    if any(unit is not None and unit.keys == said.keys for unit in units):
        return next((f"{place.text} {unit.text}" for place, unit in printed if unit is not None), "")
    return ""


def _unit(piece: Piece, at: int) -> Atom | None:
    if at + 1 >= len(piece.atoms):
        return None
    after = piece.atoms[at + 1]
    return after if after.kind == "word" and after.start - piece.atoms[at].end <= 1 else None


def _wrong_order(piece: Piece, source: Source) -> Iterator[Finding]:
    """Two values of a row that stand in the other order on the page."""
    for first, second in pairwise(piece.atoms):
        if first.kind != second.kind or first.kind not in VALUES or first.kind in values.NAMES:
            continue
        turned = there = False
        for home in source.pieces:
            for a, b in pairwise(home.atoms):
                if first.kind != a.kind or first.kind != b.kind:
                    continue
                there = there or (_is(first, a) and _is(second, b))
                turned = turned or (_is(first, b) and _is(second, a))
        if turned and not there:
            yield _finding(second, first.text)


def _is(said: Atom, printed: Atom) -> bool:
    return said.kind == printed.kind and says_same(said, printed)


def _instead(atom: Atom, piece: Piece, told: Told, source: Source) -> str:
    """The fact of the page in whose place this one stands: the one left out that stands with most of the same words,
    or the only one left out."""
    said = [other for part in told.pieces for other in part.atoms if other.kind == atom.kind and other is not atom]
    missing = [
        (place, home)
        for place, home in source.values.get(atom.kind, ())
        if not any(says_same(other, place) for other in said)
    ]
    if not missing:
        return ""
    beside = piece.beside(atom) or piece.lead
    ranked = sorted(missing, key=lambda found: -len(beside & _around(found[1], found[0], source)))
    texts = {squeezed(place.text) for place, _ in missing}
    if len(texts) == 1 or len(beside & _around(ranked[0][1], ranked[0][0], source)) > 0:
        return ranked[0][0].text
    return ""


def _finding(atom: Atom, printed: str, *, sure: bool = False) -> Finding:
    return Finding(start=atom.start, end=atom.end, said=atom.text, printed=printed, sure=sure)
