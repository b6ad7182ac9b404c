"""A draft as the check reads it: the page's facts where they stand as printed, and what else looks like a fact."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from engine.contract import Draft, Fact, FactKind
from engine.stages.check.reading import Known, Piece, read
from engine.stages.check.source import CRITICAL, Source, known_fact, locate
from engine.stages.check.speech import low
from engine.stages.check.squeezed import Squeezed
from engine.stages.check.values import NUMBER
from engine.stages.facts.surface import flat

_HARD = CRITICAL - {FactKind.PLACE}
"""What a draft may say in another form; names are held against the page word by word."""
_MAY_BE_FACT = re.compile(r"\d|@|://|www\.|[^\W\d_]\.[^\W\d_]{2}")
_PHONE_AT_LEAST = 6
"""Digits of a number that is looked for in other groups."""
_APART = "[ ().-]*"
"""What may stand between the digits of a number."""
_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_MARKS = str.maketrans("*_~`", "    ")
_WORD = re.compile(r"\S+")
_IDENTIFIER = re.compile(r"@|://|www\.|\w\.\w{2,12}/|\w_\w")
"""What stands in a word that is copied as it is."""


class Told(msgspec.Struct, frozen=True):
    """What a draft tells."""

    text: str
    """The draft's text with the numbers and hours that are written in words as digits, and without marks."""
    body: Squeezed
    pieces: tuple[Piece, ...]
    edits: tuple[tuple[int, int, int, int], ...]
    """Start and end in `text`, start and end in the draft, of what was put into digits."""
    printed: frozenset[int]
    """Numbers of the lines that stand on the page word for word."""

    def is_printed(self, piece: Piece, source: Source) -> bool:
        """Whether the page says the piece word for word; what is alone in its line may still be in a wrong place."""
        if len(piece.atoms) == 1 and (piece.line not in self.printed or self._is_alone(piece)):
            return False
        cut = any(atom.kind == NUMBER and atom.text in source.phone_parts for atom in piece.atoms)
        if cut and not source.is_line(self.text.split("\n")[piece.line]):
            return False
        return piece.line in self.printed or source.prints(self.text[piece.atoms[0].start : piece.atoms[-1].end])

    def _is_alone(self, piece: Piece) -> bool:
        return all(other is piece or other.line != piece.line for other in self.pieces)

    def back(self, at: int) -> int:
        """The place in the draft for a place in `text`."""
        moved = at
        for start, end, start_before, end_before in self.edits:
            if start <= at < end:
                return start_before
            if at >= end:
                moved = at - end + end_before
        return moved


def told(draft: Draft, source: Source) -> Told:
    """Read once: a draft that is weighed is checked, mended and checked again."""
    found = source.tellings.get(draft.text)
    if found is None:
        found = source.tellings[draft.text] = _told(draft.text, source)
    return found


def _told(draft: str, source: Source) -> Told:
    text, edits = _in_digits(_unmarked(draft), source)
    body = Squeezed(text)
    known = _with_phones(text, locate(body, source.facts), source)
    rest = list(text)
    for fact in known:
        rest[fact.start : fact.end] = " " * (fact.end - fact.start)
    printed, at = set(), 0
    for number, line in enumerate(text.split("\n")):
        if source.prints(line):
            printed.add(number)
        if number in printed and source.is_line(line):
            rest[at : at + len(line)] = " " * len(line)
        at += len(line) + 1
    if edits or _may_hold_fact("".join(rest), source):
        known = _with_found(body, known, source, edits)
    return Told(text, body, read(text, source.speech, known), tuple(edits), frozenset(printed))


def _may_hold_fact(rest: str, source: Source) -> bool:
    small = low(rest)
    if _MAY_BE_FACT.search(rest) or source.speech.hours.search(small):
        return True
    return any(source.speech.day(word) is not None for word in re.findall(r"[^\W\d_]+", small))


def _with_phones(text: str, known: Sequence[Known], source: Source) -> list[Known]:
    """The page's numbers in other groups of digits, and with the code of their country."""
    kept = list(known)
    plain = flat(text)
    for fact in source.facts:
        if fact.kind is not FactKind.PHONE:
            continue
        for digits in {re.sub(r"\D", "", flat(fact.text)), re.sub(r"\D", "", fact.value)}:
            if len(digits) < _PHONE_AT_LEAST:
                continue
            for match in re.finditer(rf"(?<![\d+])(?:\+|00)?{_APART.join(digits)}(?!\d)", plain):
                if all(match.end() <= other.start or other.end <= match.start() for other in kept):
                    kept.append(known_fact(fact, *match.span()))
    return sorted(kept, key=lambda found: found.start)


def _unmarked(text: str) -> str:
    """Blanks for the marks of formatting; identifiers keep theirs."""
    out = list(text.translate(_MARKS))
    for match in filter(lambda word: _IDENTIFIER.search(word[0]), _WORD.finditer(text)):
        out[match.start() : match.end()] = match[0]
    return "".join(out)


def _with_found(
    body: Squeezed, known: Sequence[Known], source: Source, edits: Sequence[tuple[int, int, int, int]]
) -> list[Known]:
    """The facts as printed, and those that are said in another way or in a longer stretch."""
    kept = list(known)
    at = 0
    for fact in source.find(body.text):
        pattern = re.compile(r"\s+".join(map(re.escape, fact.text.split())))
        match = pattern.search(body.text, at) if fact.text.split() else None
        if match is None or fact.kind not in _HARD or not body.is_whole(*match.span()):
            continue
        at = match.start()
        start, end = match.span()
        spelled = any(a <= start < b for a, b, *_ in edits)
        vague = spelled and fact.kind is FactKind.TIME and not re.search(r"[^\W\d_]", fact.text)
        new = known_fact(_as_said(fact), start, end, vague=vague)
        across = [other for other in kept if other.start < end and start < other.end]
        if any(_is_joined(body.text[start : other.start], body.text[other.end : end], source) for other in across):
            continue
        if all(end - start > other.end - other.start for other in across):
            kept = [other for other in kept if other not in across]
            kept.append(new)
    return sorted(kept, key=lambda fact: fact.start)


def _is_joined(before: str, after: str, source: Source) -> bool:
    """Whether a dash joins a fact of the page with what the page says elsewhere: "RW 05 – Sunday, 9 August"."""
    dashed = re.fullmatch(r"(.+)\s[-–—]\s", before) if not after else None
    return dashed is not None and source.says(dashed[1])


def _as_said(fact: Fact) -> Fact:
    """Without the year that the rules took from another date of the draft."""
    if fact.kind not in (FactKind.DATE, FactKind.DEADLINE) or not _ISO.fullmatch(fact.value):
        return fact
    if fact.value[2:4] in re.findall(r"(?<!\d)(?:\d\d)?(\d\d)(?!\d)", flat(fact.text)[2:]) or "年" in fact.text:
        return fact
    return msgspec.structs.replace(fact, value=f"-{fact.value[4:]}")


def _in_digits(text: str, source: Source) -> tuple[str, list[tuple[int, int, int, int]]]:
    """Numbers and hours in words put into digits, but for words that the page prints itself."""
    out: list[str] = []
    edits: list[tuple[int, int, int, int]] = []
    done = size = 0
    for start, end, digits in _spelled(text, source):
        if start < done:
            continue
        out += [text[done:start], digits]
        size += start - done
        edits.append((size, size + len(digits), start, end))
        size += len(digits)
        done = end
    return "".join([*out, text[done:]]), edits


def _spelled(text: str, source: Source) -> Iterator[tuple[int, int, str]]:
    pattern = source.speech.spelled
    for match in pattern.finditer(low(text)):
        if any(word not in source.words for word in re.findall(r"[^\W\d_]+", match[0])):
            digits = source.speech.in_digits(match)
            if digits:
                yield match.start(), match.end(), digits
