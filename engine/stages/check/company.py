"""What a value is said with: whom a number reaches, what a price is for each of, which row a figure is of."""

import re
from collections.abc import Iterator

from engine.contract import FactKind
from engine.stages.check import values
from engine.stages.check.claims import lead
from engine.stages.check.finding import Finding
from engine.stages.check.likeness import Place, places
from engine.stages.check.order import Row
from engine.stages.check.reading import VALUES, Atom, Piece, stem
from engine.stages.check.source import Source
from engine.stages.check.speech import LEADS, low
from engine.stages.check.told import Told

_REACHES = frozenset({FactKind.PHONE, FactKind.EMAIL, FactKind.HANDLE})
_HELD = _REACHES | {FactKind.PRICE, FactKind.TIME, FactKind.DATE, FactKind.PLACE}
"""Kinds that belong to what they stand beside."""
_SAYS = frozenset({"word", "han", "mixed", FactKind.PERSON, FactKind.ORGANISATION})
"""Kinds that say what a value belongs to."""
_CARRIED = {
    FactKind.PHONE: "phone",
    FactKind.EMAIL: "email",
    FactKind.URL: "url",
    FactKind.PRICE: "price",
    FactKind.DATE: "date",
    FactKind.PLACE: "place",
}
_OTHER_WAYS = re.compile(r"\b(?:whatsapp|sms|text|signal|viber|telegram|fax)", re.IGNORECASE)
"""Ways to reach a number by which nobody can call it."""
_RATE = re.compile(r"\s*(?P<rate>[^\W\d_]+)[\s']+(?P<of>[^\W\d_]+)|\s*/\s*(?P<unit>[^\W\d_]+)")
_AFTER = re.compile(r"(?: [^\W_]+){1,2}")
_ZONE = re.compile(r"(?<![^\W_])[A-Z]{2,5}(?![^\W_])")
_HALVES = frozenset({"AM", "PM"})


def wrong_company(told: Told, source: Source) -> Iterator[Finding]:
    """Values of the page that a draft says with something that the page does not say of them."""
    for piece in told.pieces:
        if told.is_printed(piece, source):
            continue
        for atom in piece.atoms:
            if atom.kind in VALUES and (there := places(atom, source)):
                if (
                    (atom.kind in _HELD and _is_of_another(piece, atom, there, source))
                    or (atom.kind == FactKind.PRICE and _is_rate(told, atom, there, source))
                    or (_is_money(atom, told) and _is_another_bound(piece, atom, there, source))
                    or (atom.kind == FactKind.TIME and _is_turned(piece, atom, there, source))
                    or (atom.kind == FactKind.TIME and _is_of_another_zone(atom, source))
                    or (atom.kind == FactKind.TIME and _is_of_a_part(piece, atom, there, source))
                ):
                    yield Finding(start=atom.start, end=atom.end, said=atom.text)
            elif atom.op in LEADS and _is_said_of_another(piece, atom, source):
                yield Finding(start=atom.start, end=atom.end, said=atom.text)
    yield from _of_another_row(told, source)
    yield from _said_of_all(told, source)


def carries(atom: Atom, piece: Piece, source: Source) -> bool:
    """Whether the word only says what the value beside it is: "call" of a number, "costs" of a price."""
    carry = source.speech.carry
    if atom.value in carry["begin"]:
        return any(other.kind == FactKind.TIME for other in piece.atoms)
    return any(
        atom.value in carry[_CARRIED[FactKind(other.kind)]]
        and (other.kind != FactKind.PHONE or not _is_reached_otherwise(other, source))
        for other in piece.atoms
        if other.kind in _CARRIED
    )


def _is_reached_otherwise(atom: Atom, source: Source) -> bool:
    lines = source.body.text.split("\n")
    return any(_OTHER_WAYS.search(lines[home.line]) for _, home in places(atom, source) if home.line < len(lines))


def _is_of_another(piece: Piece, atom: Atom, there: list[Place], source: Source) -> bool:
    """Whether none of the words that the draft puts beside it stands with it on the page, which has others there: a
    number with another name, a price with another thing. What a page says by itself may be said with anything."""
    verbs = (word for kind in (*_CARRIED.values(), "begin", "end") for word in source.speech.carry[kind])
    idle = source.labels | source.titled | frozenset(map(stem, verbs))
    said = _words(piece, atom) - idle
    for printed, home in there:
        line = frozenset().union(*(other.keys for other in source.pieces if other.line == home.line))
        # "Doors" above an hour tells it from other hours; what stands above a place or a price may be anything.
        own = _words(home, printed) or (home.lead if atom.kind == FactKind.TIME else frozenset())
        if not own - idle or said & (line | home.lead):
            return False
    return bool(said)


def _words(piece: Piece, atom: Atom) -> frozenset[str]:
    """Keys of what a piece says of a value, without other values."""
    found = (other.keys for other in piece.atoms if other is not atom and other.kind in _SAYS)
    return frozenset().union(*found) - atom.keys


def _is_rate(told: Told, atom: Atom, there: list[Place], source: Source) -> bool:
    """Whether it is said to be for each of something that the page does not say beside it: £3 "per child"."""
    rate = _RATE.match(low(told.text), atom.end)
    if rate is None or (rate["rate"] and rate["rate"] not in source.speech.rates):
        return False
    of = source.speech.meaning(rate["of"] or rate["unit"])
    if of in source.speech.connect or any(stem(of) in home.keys | home.lead for _, home in there):
        return False
    return not any(source.says(form) for form in (rate[0].strip(), f"/{of}", f"per {of}"))


def _is_turned(piece: Piece, atom: Atom, there: list[Place], source: Source) -> bool:
    """Whether it is said to begin where the page says that it ends, or to end where it begins."""
    begin, end = (
        frozenset(stem(word) for word in source.speech.carry[kind]) for kind in ("begin", "end")
    )  # fmt: skip
    words = {stem(other.value) for other in piece.atoms if other.kind == "word"}
    words |= {stem(low(other.text)) for other in piece.atoms if other.op}
    printed = [
        ({stem(low(other.text)) for other in home.atoms if other.kind == "word" or other.op}, place)
        for place, home in there
    ]
    if words & begin and not words & end:
        return all(said & end and not said & begin for said, _ in printed)
    if words & end and not words & begin:
        return all(not said & end and (said & begin or not _is_last(atom, place)) for said, place in printed)
    return False


def _is_last(atom: Atom, place: Atom) -> bool:
    ends = values.parts(FactKind.TIME, place.value)
    return bool(ends) and atom.value == ends[-1]


def _is_money(atom: Atom, told: Told) -> bool:
    return atom.kind == FactKind.PRICE or (atom.kind == values.NUMBER and told.text[atom.end :].lstrip()[:1] == "%")


def _is_another_bound(piece: Piece, atom: Atom, there: list[Place], source: Source) -> bool:
    """Whether "from" or "up to" stands before an amount that is the least or the most of nothing on the page, or is
    left out."""
    said = lead(piece, piece.atoms.index(atom))
    printed = {lead(home, home.atoms.index(place)) or source.order.leading.get(id(home), "") for place, home in there}
    if any(values.parts(atom.kind, place.value) for place, _ in there):
        return False
    bounds = {"from", "until"}
    return (said in bounds and said not in printed) or (not said and printed <= bounds)


def _is_of_a_part(piece: Piece, atom: Atom, there: list[Place], source: Source) -> bool:
    """Whether the first or last hour of a stretch is said of something that the page does not say in that line."""
    ends = all("/" in place.value and atom.value in values.parts(FactKind.TIME, place.value) for place, _ in there)
    verbs = {stem(word) for kind in ("begin", "end") for word in source.speech.carry[kind]}
    words = frozenset().union(*(other.keys for other in piece.atoms if other.kind == "word"))
    words -= source.labels | source.titled | verbs
    return ends and bool(words) and not any(words & (home.keys | home.lead) for _, home in there)


def _said_of_all(told: Told, source: Source) -> Iterator[Finding]:
    """An "all" or "every" that the page does not say of that."""
    for match in re.finditer(r"[^\W\d_]+", low(told.text)):
        line = told.text.count("\n", 0, match.start())
        if (
            match[0] not in source.speech.wholes
            or line in told.printed
            or is_greeting(told.text.split("\n")[line], source)
        ):
            continue
        words = _AFTER.match(low(told.text), match.end())
        said = [match[0], *(words[0].split() if words else ())]
        content = next((word for word in said[1:] if word not in source.speech.connect), "")
        if not source.says(" ".join(said)) and not (content and source.says(f"{match[0]} {content}")):
            yield Finding(start=match.start(), end=match.end(), said=told.text[match.start() : match.end()])


def is_greeting(line: str, source: Source) -> bool:
    return low(line).strip(" ,.!:") in source.speech.greetings


def _is_of_another_zone(atom: Atom, source: Source) -> bool:
    """Whether it is of a time zone, or has other capitals with it, that the page does not print."""
    return any(zone not in _HALVES and low(zone) not in source.words for zone in _ZONE.findall(atom.text))


def _is_said_of_another(piece: Piece, atom: Atom, source: Source) -> bool:
    """Whether a "before" or "after" that stands before no day or hour is said of nothing that it is said of there."""
    at = piece.atoms.index(atom)
    word = low(atom.text)
    if word.split()[0] in source.speech.connect or any(other.kind in VALUES for other in piece.atoms[at + 1 : at + 2]):
        return False
    beside = frozenset().union(*(other.keys for other in piece.atoms[max(0, at - 1) : at + 2] if other is not atom))
    return bool(beside) and not any(
        other.op == atom.op and low(other.text) == word and beside & home.keys
        for home in source.pieces
        for other in home.atoms
    )


def _of_another_row(told: Told, source: Source) -> Iterator[Finding]:
    """What stands in the cells of one row, said behind what another row is about."""
    if not source.order.rows:
        return
    labels = frozenset().union(*(row.label for row in source.order.rows))
    in_rows = frozenset().union(*(row.keys for row in source.order.rows))
    for line in dict.fromkeys(piece.line for piece in told.pieces if piece.line not in told.printed):
        said: frozenset[str] = frozenset()
        mine: list[Row] = []
        for atom in (atom for piece in told.pieces if piece.line == line for atom in piece.atoms):
            said |= atom.keys
            named = [row for row in source.order.rows if row.label <= said and row.label & atom.keys]
            mine = named or mine
            # The value itself: the "m" of "9 a.m." is in every row.
            keys = frozenset(key for key in atom.keys if " " in key) or atom.keys
            if named or not mine or atom.op or any(keys & row.keys for row in mine):
                continue
            if keys & in_rows and not keys & (labels | source.order.unlisted):
                yield Finding(start=atom.start, end=atom.end, said=atom.text)
