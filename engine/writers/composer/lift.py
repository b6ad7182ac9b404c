"""Lifts day, hour and place out of the sentence that tells them, so that they can lead the message.

"The Sports Day for Classes III to VIII will be held on Saturday, 28/11/2026 at DY Ground." gives "for Classes III to
VIII" (the title says the rest), the day and the ground, each in printed words; a sentence that says something of its
own keeps all but its end. Where words cannot be parted safely, it stays as it is.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from engine.contract import Fact, FactKind
from engine.stages.check.tokens import denials
from engine.stages.compare import fold, says, words
from engine.stages.document import BlockKind
from engine.writers.composer.entries import Entry
from engine.writers.composer.lines import prose
from engine.writers.composer.roles import Placed, Role
from engine.writers.composer.vocabulary import words as vocabulary

_SENTENCE = re.compile(r"(?:(?<=[^\W\d_]{3}[.!?])|(?<=\d{4}[.!?])|(?<=[)][.!?]))\s+(?=[^\W\d_a-zß-ÿ])")
"""Between two sentences; a stop after a short word may be an abbreviation's."""
_CARRIED = frozenset({FactKind.DATE, FactKind.TIME, FactKind.PLACE})
_TAIL = 5
"""Words without a fact that may end a sentence which says what is held ("will be held … in the old barn")."""
_GAP = 24
"""Characters between two facts that may be words such as "at the"."""
_OWN_WORDS = 3
"""Words from which what is left of a sentence says something of its own."""
_DANGLES = 3
"""Letters of the longest last word that shows a sentence was cut too early."""
_SAME = 2
"""First words in common from which a sentence speaks of what the title says."""


class _Lift(msgspec.Struct, frozen=True):
    """What becomes of a sentence."""

    when: tuple[str, ...]
    where: tuple[str, ...]
    about: str
    """What the sentence says of the title's matter; empty for nothing."""
    own: str
    """What it says of its own; empty for nothing."""


def lifted(placed: Sequence[Placed], title: str, language: str, *, letter: bool) -> list[Placed]:
    """The entries, led by what the first such sentence gives; as given where a line tells the day already.

    A sentence that says something of its own is taken apart only in a letter that names no other day.
    """
    given = list(placed)
    if any(p.role is Role.WHEN and FactKind.DATE in p.entry.kinds and not prose(p.entry.text) for p in given):
        return given
    days = {f.text for p in given if p.role is not Role.TAIL for f in p.entry.facts if f.kind is FactKind.DATE}
    for at, here in enumerate(given):
        entry = here.entry
        plain = here.role in (Role.BODY, Role.WHEN, Role.INTRO) and entry.kind is BlockKind.TEXT and not entry.label
        if not plain or FactKind.DATE not in entry.kinds or "\n" in entry.text or entry.page < 0:
            continue
        sentences = _SENTENCE.split(entry.text)
        for number, sentence in enumerate(sentences):
            found = _lift(sentence, entry.facts, title, language)
            alone = letter and all(says(sentence, text) for text in days)
            if found is not None and (alone or not found.own):
                left = " ".join([*sentences[:number], *filter(None, [found.own]), *sentences[number + 1 :]])
                return [*_placed(entry, found), *given[:at], *_left(entry, left), *given[at + 1 :]]
    return given


def _placed(entry: Entry, found: _Lift) -> Iterator[Placed]:
    for role, texts in ((Role.INTRO, [found.about]), (Role.WHEN, found.when), (Role.WHERE, found.where)):
        yield from (Placed(role, _piece(entry, text)) for text in texts if text)


def _left(entry: Entry, text: str) -> list[Placed]:
    return [Placed(Role.BODY, _piece(entry, text))] if text else []


def _piece(entry: Entry, text: str) -> Entry:
    facts = tuple(fact for fact in entry.facts if says(text, fact.text))
    return msgspec.structs.replace(entry, text=text, facts=facts, lines=(text,), printed="")


def _lift(sentence: str, facts: Sequence[Fact], title: str, language: str) -> _Lift | None:
    body = sentence.rstrip(" .!。")
    for closing in vocabulary(language, "sentence", "closes"):
        if fold(body).endswith(f" {closing}"):
            body = body[: -len(closing)].rstrip()
            break
    closed = len(body) < len(sentence.rstrip(" .!。"))
    run = _run(body, facts, language)
    loose = [] if run else _loose(body, facts, language)
    run = run or loose
    if not run:
        return None
    head, carried = _stripped(body[: run[0][0]], language)
    if carried is None:
        return None
    pieces = _pieces(body, run, body.index(carried, len(head)) if carried else run[0][0])
    subject = _subject(head, language, closed=closed)
    if subject is not None:
        return _Lift(*pieces, about=_about(subject, title, language), own="")
    last = head.split()[-1] if head else ""
    whole = len(words(head)) >= _OWN_WORDS and (len(last) > _DANGLES or not last.islower()) and head[-1] not in ",;:-–"
    return _Lift(*pieces, about="", own=f"{head}.") if whole and not closed and not loose else None


def _run(body: str, facts: Sequence[Fact], language: str) -> list[tuple[int, int, FactKind]]:
    """Spans of the facts that end the sentence with nothing but small words between them; empty without a day."""
    spans: list[tuple[int, int, FactKind]] = []
    for fact in sorted(facts, key=lambda fact: -len(fact.text)):
        at = body.find(fact.text)
        if fact.kind in _CARRIED and at >= 0 and not any(a < at + len(fact.text) and at < b for a, b, _ in spans):
            spans.append((at, at + len(fact.text), fact.kind))
    spans.sort()
    if not spans or body[spans[-1][1] :].strip(" .,)"):
        return []
    start = len(spans) - 1
    while start and _small(body[spans[start - 1][1] : spans[start][0]], language):
        start -= 1
    run = spans[start:]
    return run if any(kind is FactKind.DATE for *_, kind in run) else []


def _loose(body: str, facts: Sequence[Fact], language: str) -> list[tuple[int, int, FactKind]]:
    """The run where a few words that are no fact end the sentence, such as a place that has no name: they stay with
    the hour in front of them."""
    told = [fact.text for fact in facts if fact.kind in (FactKind.DATE, FactKind.TIME) and fact.text in body]
    ends = [body.find(text) + len(text) for text in told]
    tail = body[max(ends, default=len(body)) :]
    if not 0 < len(words(tail)) <= _TAIL or any(char in tail for char in ",;:") or any(c.isdigit() for c in tail):
        return []
    run = _run(body[: len(body) - len(tail)], facts, language)
    return [*run[:-1], (run[-1][0], len(body), run[-1][2])] if run else []


def _small(gap: str, language: str) -> bool:
    """Whether it is punctuation and words that lead to a fact."""
    text = fold(gap).strip(" ,")
    known = {
        w for key in ("neutral", "carry") for phrase in vocabulary(language, "sentence", key) for w in phrase.split()
    }
    return len(gap) <= _GAP and all(word.strip(",") in known for word in text.split())


def _stripped(head: str, language: str) -> tuple[str, str | None]:
    """The sentence in front of its facts without the small words at its end, and of these what belongs to the facts
    ("from"); None for it where the language is unknown."""
    neutral = sorted(vocabulary(language, "sentence", "neutral"), key=len, reverse=True)
    if not neutral:
        return head, None
    head = head.rstrip(" ,")
    while word := next((w for w in neutral if fold(head).endswith(f" {w}")), None):
        head = head[: -len(word)].rstrip(" ,")
    carry = sorted(vocabulary(language, "sentence", "carry"), key=len, reverse=True)
    if word := next((w for w in carry if fold(head).endswith(f" {w}")), None):
        return head[: -len(word)].rstrip(" ,"), head[-len(word) :]
    return head, ""


def _pieces(body: str, run: Sequence[tuple[int, int, FactKind]], start: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Days and hours in one piece as printed, places by themselves."""
    when: list[str] = []
    where: list[str] = []
    begin, end = start, 0
    for (_, stop, kind), after in pairwise([*run, (len(body), len(body), None)]):
        if kind is FactKind.PLACE:
            where.append(body[begin:stop].strip(" ,"))
        else:
            end = stop
            if after[2] in (FactKind.DATE, FactKind.TIME):
                continue
            when.append(body[begin:end].strip(" ,"))
        begin = after[0]
    return tuple(when), tuple(where)


def _subject(head: str, language: str, *, closed: bool) -> str | None:
    """What is held, of "The Annual Meeting will be held"; None where the sentence says something else."""
    small = fold(head)
    if len(small) != len(head) or denials(head) or (vocabulary(language, "sentence", "closes") and not closed):
        return None
    for phrase in sorted(vocabulary(language, "sentence", "held"), key=len, reverse=True):
        if small.endswith(f" {phrase}"):
            return head[: -len(phrase)].rstrip(" ,")
    return None


def _about(subject: str, title: str, language: str) -> str:
    """What the subject says that the title does not; all of it where it speaks of something else."""
    for phrase in vocabulary(language, "sentence", "informs"):
        if fold(subject).startswith(f"{phrase} "):
            subject = subject[len(phrase) :].strip(" ,")
    tokens = subject.split()
    if tokens and fold(tokens[0]) in vocabulary(language, "sentence", "the"):
        tokens = tokens[1:]
    named = [fold(word) for word in words(title)]
    common = 0
    while common < min(len(tokens), len(named)) and fold(tokens[common]).strip(".,:") == named[common]:
        common += 1
    if all(fold(token).strip(".,:") in named for token in tokens):
        return ""
    left = " ".join(tokens[common:] if common and common >= min(_SAME, len(named)) else tokens)
    return left[:1].upper() + left[1:]
