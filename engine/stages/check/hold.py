"""Every claim of a draft, looked up in its source; every fact of the source, looked up in the draft."""

import unicodedata
from collections.abc import Iterator, Sequence

from engine.contract import Checks, Draft, Fact, FactKind
from engine.stages.check.source import Source
from engine.stages.check.tokens import denials, digit_runs, links, names, numbers, word_set
from engine.stages.compare import fold, says, squeeze
from engine.stages.labels import OWN_WORDS

CRITICAL = frozenset(
    {
        FactKind.DATE,
        FactKind.DEADLINE,
        FactKind.TIME,
        FactKind.PRICE,
        FactKind.PHONE,
        FactKind.URL,
        FactKind.EMAIL,
        FactKind.PLACE,
    }
)
"""Facts that a message ought to carry; the title is one more."""


def compare(draft: Draft, source: Source, title: str) -> Checks:
    """Hold `draft` against the source."""
    ought = expected(source.facts, title)
    dropped = tuple(text for text in ought if not says(draft.text, text))
    wrong = dict.fromkeys(claim for line in draft.text.splitlines() for claim in inventions(line, source))
    return Checks(kept=len(ought) - len(dropped), of=len(ought), invented=tuple(wrong), dropped=dropped)


def expected(facts: Sequence[Fact], title: str) -> tuple[str, ...]:
    """What a message ought to carry, as printed: the title, then the critical facts, each wording once."""
    texts = {squeeze(text): text for text in (title, *(fact.text for fact in facts if fact.kind in CRITICAL))}
    return tuple(text for small, text in texts.items() if small)


def inventions(line: str, source: Source) -> Iterator[str]:
    """What one line of a draft says and its source does not."""
    line = unicodedata.normalize("NFKC", line)
    for link in links(line):
        if not source.says(link):
            yield link
    yield from sorted(digit_runs(fold(line)) - source.digits)
    for number in numbers(line):
        if not source.says(number):
            yield number
    for name in names(line):
        if fold(name) not in OWN_WORDS and squeeze(name) not in source.squeezed:
            yield name
    denied = denials(line)
    for word in sorted(denied - source.denied):
        if squeeze(word) not in source.squeezed or not _denied_there(word, source):
            yield word
    for word in sorted((word_set(line) & source.denied) - denied):
        if not _free_there(word, source):
            yield word


def _denied_there(word: str, source: Source) -> bool:
    return any(word in denials(line) for line in source.lines)


def _free_there(word: str, source: Source) -> bool:
    """Whether the source says the word somewhere without denying it, or more than one word away from its "no"."""
    return any(word in word_set(line) and word not in denials(line) for line in source.lines)
