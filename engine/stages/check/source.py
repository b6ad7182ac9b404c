"""All that a draft may draw on: the page, and what the person wrote beside it."""

import re
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from engine.contract import Fact, FactKind, Options
from engine.stages.check import values
from engine.stages.check.order import Order
from engine.stages.check.reading import Atom, Known, Piece, read, stem
from engine.stages.check.speech import Speech, low, speech
from engine.stages.check.squeezed import Squeezed, squeezed
from engine.stages.compare import CJK, squeeze
from engine.stages.document import Block, BlockKind, Document
from engine.stages.facts import find, symbols
from engine.stages.facts.language import languages
from engine.stages.facts.scene import Scene
from engine.stages.facts.surface import MARKS
from engine.stages.labels import Label, known, own

if TYPE_CHECKING:
    from engine.stages.check.told import Told

CRITICAL = frozenset(
    {
        FactKind.DATE,
        FactKind.DEADLINE,
        FactKind.TIME,
        FactKind.PRICE,
        FactKind.PHONE,
        FactKind.URL,
        FactKind.EMAIL,
        FactKind.HANDLE,
        FactKind.PLACE,
    }
)
"""Facts that a message ought to carry; the title is one more."""
_WORD = re.compile(rf"(?:[^\W\d_]|[{MARKS}])+(?:'[^\W\d_]+)*(?:\d[^\W_]*)?")
_SIGNS = re.compile(r"\A[\W_]+|[\W_]+\Z")
_WRAPPED = re.compile(rf"(?<=[{CJK}])\n(?=[{CJK}])")
"""The end of a line in the midst of a word."""
_STOP = re.compile(r"(?<=[^\W\d_]{3}[.!?])\s+(?=[^\W\d_])|(?<=[。！？])")
"""Between two sentences; a stop after a short word may be an abbreviation's."""
_CASED = re.compile(r"[^\W\d_]+")


class Source:
    """The source in the forms that a draft's claims are looked up in. What costs time is made when it is asked for."""

    def __init__(
        self, document: Document, facts: Sequence[Fact], note: str = "", region: str = "", translation: str = ""
    ) -> None:
        """`translation` is the language that the drafts are translated to; they are then held by their values alone."""
        self.translation = translation
        self.document = document
        self.facts = tuple(facts)
        self._note, self._region = note, region
        blocks = [f"{block.marker} {block.text}".strip() for block in document.blocks]
        lines = [line.text for page in document.pages for line in page.lines]
        coded = [fact.text for fact in facts if fact.rule.startswith(symbols.RULE)]
        payloads = [symbol.text for page in document.pages for symbol in page.symbols]
        self.lines = tuple(dict.fromkeys([*(text for block in blocks for text in block.splitlines()), *lines]))
        self.body = Squeezed("\n".join([_text(document, blocks), *coded, note]))
        """What is read piece by piece."""
        self.tellings: dict[str, Told] = {}
        """What the drafts that were held against it tell, by their text."""
        self._as_read = Squeezed("\n".join([*lines, *payloads]))

    @cached_property
    def printed(self) -> "Source":
        """The same for drafts in the page's own language."""
        return Source(self.document, self.facts, self._note, self._region) if self.translation else self

    def says(self, claim: str) -> bool:
        """Whether it stands there in one piece, and not as a piece of a longer word or number."""
        return self.body.says(claim) or self._as_read.says(claim)

    def prints(self, text: str) -> bool:
        """Whether one of its lines says all of the text as it stands, but for the signs around it."""
        bare = _SIGNS.sub("", text)
        return bool(bare) and any(
            "\n" not in where.text[start:end] for where in (self.body, self._as_read) for start, end in where.find(bare)
        )

    @cached_property
    def whole_lines(self) -> frozenset[str]:
        """Its lines without the signs around them."""
        return frozenset(squeezed(_SIGNS.sub("", line)) for line in self.body.text.split("\n"))

    def is_line(self, text: str) -> bool:
        """Whether one of its lines is this text and nothing else."""
        return squeezed(_SIGNS.sub("", text)) in self.whole_lines

    @cached_property
    def expected(self) -> tuple[tuple[str, Fact | None], ...]:
        """What a message ought to carry: each fact by its wording, the title without one."""
        return expected(self.facts, "" if self.translation else self.document.title)

    @cached_property
    def speech(self) -> Speech:
        spoken = languages(self.body.text)
        main = self.document.language or (spoken[0] if spoken else "en")
        told = (self.translation,) if self.translation else ()
        return speech(tuple(dict.fromkeys((main, *told, *spoken, "en"))))

    @cached_property
    def region(self) -> str:
        """ISO 3166 code of the country that the page is from."""
        return Scene(self.document, self._region).region.code

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        return read(self.body.text, self.speech, locate(self.body, (*self.facts, *self._of_note)))

    @cached_property
    def order(self) -> Order:
        """What stands beside and above what."""
        cells = [
            [read(cell, self.speech, locate(Squeezed(cell), self.facts)) for cell in block.cells]
            for block in self.document.blocks
            if block.kind is BlockKind.ROW and block.cells and known(block.cells[0]) is None
        ]
        listed = {squeezed(block.text) for block in self.document.blocks if block.kind is BlockKind.ROW}
        lines = (at for at, text in enumerate(self.body.text.split("\n")) if squeezed(text) in listed)
        return Order(self.pieces, cells, frozenset(lines))

    @cached_property
    def _of_note(self) -> tuple[Fact, ...]:
        if not self._note or self._note in self.document.text:
            return ()
        return self.find(self._note)

    def find(self, text: str) -> tuple[Fact, ...]:
        """The facts of a text that is written in the page's language and of its country."""
        blocks = tuple(Block(kind=BlockKind.TEXT, text=line) for line in text.splitlines() if line.strip())
        return find(Document(blocks=blocks, language=self.document.language), Options(region=self.region))

    @cached_property
    def atoms(self) -> tuple[tuple[Atom, Piece], ...]:
        return tuple((atom, piece) for piece in self.pieces for atom in piece.atoms)

    @cached_property
    def values(self) -> dict[str, list[tuple[Atom, Piece]]]:
        """Facts and numbers by kind."""
        found: dict[str, list[tuple[Atom, Piece]]] = {}
        for atom, piece in self.atoms:
            found.setdefault(atom.kind, []).append((atom, piece))
        return found

    @cached_property
    def phone_parts(self) -> frozenset[str]:
        """Runs of digits that it prints in phone numbers alone."""
        phones = [fact.text for fact in self.facts if fact.kind is FactKind.PHONE]
        numbers = {atom.text for atom, _ in self.values.get(values.NUMBER, ())}
        return frozenset(run for phone in phones for run in re.findall(r"\d+", phone)) - numbers

    @cached_property
    def people(self) -> tuple[frozenset[str], ...]:
        """The words of each person's name."""
        named = [fact.text for fact in self.facts if fact.kind is FactKind.PERSON]
        return tuple(frozenset(_WORD.findall(low(name))) for name in named)

    @cached_property
    def weekdays(self) -> frozenset[int]:
        """The days of the week that it names."""
        return frozenset(day for atom, _ in self.atoms for day in atom.weekdays)

    @cached_property
    def labels(self) -> frozenset[str]:
        """Keys of our own labels, which say nothing of what a page means; but for those of a deadline, which do."""
        own_words = (own(label, self.document.language) for label in Label if label is not Label.DEADLINE)
        return frozenset(stem(word) for text in own_words for word in low(text).split())

    @cached_property
    def titled(self) -> frozenset[str]:
        """Keys of the title, which all of a page is about."""
        return frozenset(stem(self.speech.meaning(word)) for word in _WORD.findall(low(self.document.title)))

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word, folded."""
        words = {m[0] for text in (self.body, self._as_read) for m in _WORD.finditer(text.low)}
        return frozenset(words | {word.replace("ß", "ss") for word in words})

    @cached_property
    def signs(self) -> frozenset[str]:
        """Every sign that it prints."""
        return frozenset(self.body.text) | frozenset(self._as_read.text)

    @cached_property
    def capitals(self) -> frozenset[str]:
        """Letters that stand alone in it, as names do: "wings B and C"."""
        return frozenset(re.findall(r"(?<![^\W_])[^\W\d_](?![^\W_])", self.body.text))

    @cached_property
    def meanings(self) -> frozenset[str]:
        return frozenset(map(self.speech.meaning, self.words))

    @cached_property
    def bending(self) -> tuple[str, ...]:
        """Words that may stand in a draft with another ending: no names."""
        named = {
            word for fact in self.facts if fact.kind in values.NAMES for word in _WORD.findall(low(fact.text))
        }  # fmt: skip
        small = set(re.findall(r"(?<![^\W\d_])[^\W\d_]*[a-zß-ÿ\u0430-\u045f][^\W\d_]*", self.body.text))
        lower = {low(word) for word in small if word[0].islower()}
        shouted = {low(word) for word in _CASED.findall(self.body.text) if not word[0].islower() and word[1:].isupper()}
        first = {atom.value for atom, _ in self.atoms if atom.kind == "word" and atom.starts}
        return tuple(sorted(lower | ((shouted | first) - named)))

    @cached_property
    def han(self) -> frozenset[str]:
        """Pairs of characters of the scripts that know no spaces, across the end of a line too, and each character."""
        texts = [_WRAPPED.sub("", text.low) for text in (self.body, self._as_read)]
        runs = [run for text in texts for run in re.findall(f"[{CJK}]+", text)]
        pairs = {run[at : at + 2] for run in runs for at in range(len(run) - 1)}
        return frozenset(pairs | {char for run in runs for char in run})

    @cached_property
    def joined(self) -> tuple[str, frozenset[int], frozenset[int]]:
        """All letters and digits without anything between them; where words begin and end in it."""
        letters: list[str] = []
        starts, ends = set(), set()
        for text in (self.body, self._as_read):
            before = " "
            for raw, char in zip(text.text, text.low, strict=True):
                here = char.isalnum()
                if here and (not before.isalnum() or (before.islower() and raw.isupper())):
                    starts.add(len(letters))
                    ends.add(len(letters))
                if here:
                    letters.append(char)
                elif before.isalnum():
                    ends.add(len(letters))
                before = raw if here else " "
            ends.add(len(letters))
        return "".join(letters), frozenset(starts), frozenset(ends)

    def says_joined(self, word: str) -> bool:
        """Whether it is there as several words or in a longer one whose capitals part it: "kickoff", "Kick-off"."""
        letters, starts, ends = self.joined
        at = letters.find(word)
        while at >= 0:
            if at in starts and at + len(word) in ends:
                return True
            at = letters.find(word, at + 1)
        return False

    def line_with(self, part: str, longest: int) -> str:
        """The shortest paragraph that says it, else the shortest sentence, else the shortest line as printed, which may
        break off in a word; none longer than `longest` characters, else the part itself."""
        small = squeeze(part)
        paragraphs = self.body.text.split("\n")
        sentences = [sentence for paragraph in paragraphs for sentence in _STOP.split(paragraph)]
        for texts in (paragraphs, sentences, self.lines):
            fitting = [text for text in texts if len(text) <= longest and small in squeeze(text)]
            if fitting:
                return min(fitting, key=len)
        return part


def expected(facts: Sequence[Fact], title: str) -> tuple[tuple[str, Fact | None], ...]:
    """The title, then the critical facts, each wording once."""
    found: dict[str, tuple[str, Fact | None]] = {}
    for text, fact in [(title, None), *((fact.text, fact) for fact in facts if fact.kind in CRITICAL)]:
        found.setdefault(squeeze(text), (text, fact))
    return tuple(entry for small, entry in found.items() if small)


def locate(where: Squeezed, facts: Sequence[Fact]) -> list[Known]:
    """Where the facts stand as printed, apart from each other, in order; the longer one where two overlap."""
    found: list[Known] = []
    texts = {squeeze(fact.text): fact for fact in reversed(facts)}
    for fact in sorted(texts.values(), key=lambda fact: -len(fact.text)):
        found.extend(
            known_fact(fact, start, end)
            for start, end in where.find(fact.text)
            if all(end <= other.start or other.end <= start for other in found)
        )
    return sorted(found, key=lambda known: known.start)


def known_fact(fact: Fact, start: int, end: int, *, vague: bool = False) -> Known:
    value = values.phone(fact.text, fact.value) if fact.kind is FactKind.PHONE else fact.value
    return Known(start, end, values.kind_of(fact.kind), value, fact.text, vague)


def _text(document: Document, blocks: Sequence[str]) -> str:
    """Blocks by lines, an empty one between groups."""
    out: list[str] = []
    for before, block, text in zip((None, *document.blocks), document.blocks, blocks, strict=False):
        out += ["", text] if before is not None and before.group != block.group else [text]
    return "\n".join(out)
