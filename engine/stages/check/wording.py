"""The words of a draft: all but those that join have to stand on the page; and no line twice."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from engine.contract import FactKind
from engine.stages.check import values
from engine.stages.check.company import carries, is_greeting
from engine.stages.check.finding import Finding
from engine.stages.check.reading import Atom, Piece
from engine.stages.check.source import Source
from engine.stages.check.speech import low
from engine.stages.check.squeezed import squeezed
from engine.stages.check.told import Told
from engine.stages.compare import CJK
from engine.stages.labels import OWN_WORDS, split

_ENDINGS = frozenset(
    ("", "s", "es", "e", "en", "er", "n", "r", "ed", "d", "ing", "ly", "ies", "y", "ied", "st", "t", "te", "ren", "'s",
     "o", "a", "i", "as", "os", "is", "us", "m", "em", "am", "ent", "ont", "ings", "ung",
     "ez", "he", "x", "et", "na", "ne", "ar")
)  # fmt: skip
"""What may stand behind the stem of a word in Latin letters."""
_STEM = 4
"""Letters that two forms of a word begin with, at least."""
_PREFIXED = 4
"""Letters of a word past which a German "ge" in front of it may be a participle's."""
_FREE_TAIL = 3
"""Letters of an ending in the other scripts."""
_LATIN = re.compile(r"[a-zß-ɏ]+")
_HIRAGANA = re.compile(r"[\u3040-\u309fー]+")
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>()]*[^\W_]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*[^\W_]")
_TWICE = 6
"""Characters from which a line that stands twice is a slip."""
OWN = frozenset(low(word) for word in OWN_WORDS)


def wrong_words(told: Told, source: Source) -> Iterator[Finding]:
    """Words that the page does not say."""
    lines = told.text.split("\n")
    yield from _idle(lines, told, source)
    for piece in told.pieces:
        if told.is_printed(piece, source) or is_greeting(lines[piece.line], source):
            continue
        for atom in piece.atoms:
            if atom.kind == "word" and carries(atom, piece, source):
                continue
            if (atom.kind in ("word", "mixed") and not _is_said(atom, told, source)) or (
                atom.kind == "han" and not _is_han_said(atom, source)
            ):
                yield Finding(start=atom.start, end=atom.end, said=atom.text)
        yield from _merged(piece, source)
        yield from _strangers(told, piece, source)


def _idle(lines: Sequence[str], told: Told, source: Source) -> Iterator[Finding]:
    """Lines of nothing but words that join."""
    full = {piece.line for piece in told.pieces} | told.printed
    at = 0
    for number, line in enumerate(lines):
        words = re.findall(r"[^\W\d_]{2,}", line)
        if number not in full and words and not is_greeting(line, source):
            yield Finding(start=at, end=at + len(line), said=line.strip())
        at += len(line) + 1


def _merged(piece: Piece, source: Source) -> Iterator[Finding]:
    """Two words side by side that the page prints in two people's names and in no name together."""
    for first, second in pairwise(piece.atoms):
        if first.kind != "word" or second.kind != "word" or not _is_name(first) or not _is_name(second):
            continue
        mine = [name for name in source.people if first.value in name]
        others = [name for name in source.people if second.value in name]
        if mine and others and not any(second.value in name for name in mine):
            yield Finding(start=first.start, end=second.end, said=f"{first.text} {second.text}")


def _strangers(told: Told, piece: Piece, source: Source) -> Iterator[Finding]:
    """Two words side by side, the one said of the other, that stand far from each other on the page: "Monthly tests"
    of "Monthly fee" and "Weekly tests". What the title names may be said of anything."""
    for first, second in pairwise(piece.atoms):
        if first.kind != "word" or second.kind != "word" or told.text[first.end : second.start] not in (" ", "-"):
            continue
        if (first.keys | second.keys) & source.titled or {first.value, second.value} & OWN:
            continue
        places = [source.order.lines_of.get(key, frozenset()) for word in (first, second) for key in word.keys]
        if all(places) and min(abs(a - b) for a in places[0] for b in places[1]) > 1:
            yield Finding(start=first.start, end=second.end, said=f"{first.text} {second.text}")


def _is_name(atom: Atom) -> bool:
    return atom.text[:1].isupper()


def cut_links(told: Told, source: Source) -> Iterator[Finding]:
    """Links and addresses that the page prints otherwise, or not to their end."""
    links = [atom for piece in told.pieces for atom in piece.atoms if atom.kind in values.LINKS]
    for match in _LINK.finditer(told.text):
        across = any(atom.start < match.end() and match.start() < atom.end for atom in links)
        if not across and not source.says(match[0]):
            yield Finding(start=match.start(), end=match.end(), said=match[0])


def strange_money(told: Told, source: Source) -> Iterator[Finding]:
    """Signs of a currency that the page does not print, but for those of a price that it says in another way."""
    priced = [atom for piece in told.pieces for atom in piece.atoms if atom.kind == FactKind.PRICE]
    for at, char in enumerate(told.text):
        strange = unicodedata.category(char) == "Sc" and char not in source.signs
        if strange and not any(atom.start <= at < atom.end for atom in priced):
            yield Finding(start=at, end=at + 1, said=char)


def doubled(told: Told, source: Source) -> Iterator[Finding]:
    """Lines that a draft says more often than the page."""
    seen: Counter[str] = Counter()
    printed = Counter(map(_bare, source.body.text.split("\n")))
    at = 0
    for line in told.text.split("\n"):
        small = _bare(line)
        seen[small] += 1
        if len(small) >= _TWICE and seen[small] > max(1, printed[small]) and not small.isdigit():
            yield Finding(start=at, end=at + len(line), said=line.strip())
        at += len(line) + 1


def _bare(line: str) -> str:
    """Letters and digits, without a label of our own."""
    return re.sub(r"\W", "", squeezed(split(line)[1]))


def _is_said(atom: Atom, told: Told, source: Source) -> bool:
    word = atom.value
    if len(word) == 1 and word in source.speech.connect:  # the name of a wing, a class, a blood group
        return atom.text in source.capitals
    if word in source.words or word in OWN or source.speech.day(word) in source.weekdays:
        return True
    speech = source.speech
    bare = re.sub(r"'[^']*$", "", word)
    if speech.meaning(word) in source.meanings or bare in source.words or bare in speech.connect or bare in OWN:
        return True
    if source.says_joined(word.replace("'", "")):
        return True
    if atom.kind == "mixed":
        return False
    small = atom.text[:1].islower() or not _LATIN.fullmatch(word)
    if not small and not atom.starts and not _is_shouted(atom, told.text):
        return False
    return any(_alike(word, other) for other in source.bending)


def _is_shouted(atom: Atom, text: str) -> bool:
    """Whether the line has no small letters, or the word is one of the page's own in other capitals."""
    start = text.rfind("\n", 0, atom.start) + 1
    end = text.find("\n", atom.end)
    return text[start : end if end >= 0 else len(text)].isupper()


def _alike(a: str, b: str) -> bool:
    """Whether two words are forms of one."""
    if b.startswith("ge") != a.startswith("ge") and len(a) > _PREFIXED and len(b) > _PREFIXED:  # gesucht, sucht
        a, b = a.removeprefix("ge"), b.removeprefix("ge")
    if a[:3] != b[:3]:
        return False
    same = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    if same < _STEM:
        return False
    tails = a[same:], b[same:]
    if not _LATIN.fullmatch(a):
        return max(map(len, tails)) <= _FREE_TAIL
    return all(tail in _ENDINGS for tail in tails)


def _is_han_said(atom: Atom, source: Source) -> bool:
    """Every pair of characters stands on the page; particles and endings may be put between them."""
    connect = source.speech.connect
    for run in re.findall(rf"[\u3040-\u309fー]+|(?:(?![\u3040-\u309fー])[{CJK}])+", atom.value):
        if run in connect or run in source.han or run in OWN:
            continue
        if _HIRAGANA.fullmatch(run):
            if not _is_joined(run, connect) and any(run[i : i + 2] not in source.han for i in range(len(run) - 1)):
                return False
            continue
        for at in range(max(1, len(run) - 1)):
            pair = run[at : at + 2]
            if pair not in source.han and not any(char in connect for char in pair) and not _of_own(pair):
                return False
        if any(char not in source.han and char not in connect and not _of_own(char) for char in run):
            return False
    return True


def _of_own(part: str) -> bool:
    return any(part in word for word in OWN if re.match(f"[{CJK}]", word))


def _is_joined(run: str, connect: frozenset[str]) -> bool:
    """Whether it is made of particles alone."""
    if not run:
        return True
    return any(run.startswith(part) and _is_joined(run[len(part) :], connect) for part in connect if part)
