"""A question, understood: what sort of answer it wants, and what it is about."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum

import msgspec

from engine.stages.ask.vocabulary import ENGLISH, Tokens, concepts, languages, phrases, tokens, wide
from engine.stages.facts.lexicon import lexicon
from engine.stages.facts.surface import fold as surface

_KANA = re.compile(r"[\u3040-\u309f]")


class Kind(StrEnum):
    """What sort of answer is wanted; the name of the list of words that tell it."""

    AUTHOR = "author"
    WHY = "why"
    UNTIL = "until"
    LONG = "long"
    SIZE = "size"
    AGE = "age"
    MANY = "many"
    EMAIL = "email"
    LINK = "link"
    PRICE = "price"
    TIME = "time"
    DAY = "day"
    NUMBER = "number"
    WHEN = "when"
    WHERE = "where"
    WHO = "who"
    WEAR = "wear"
    BRING = "bring"
    FREE = "free"
    NAME = "name"
    YES = "yes"
    """Whether something is so."""
    WHICH = "which"


_ORDER = tuple(Kind)
_ALSO_ASKED = frozenset({Kind.FREE, Kind.WEAR, Kind.BRING, Kind.LINK, Kind.EMAIL, Kind.NUMBER, Kind.UNTIL})
"""What "is there …?" asks for where it names nothing else."""
_AGE = "age"
_MONEY = frozenset({"fee", "rent", "deposit", "salary", "reward", "entry", "ticket"})
"""Things that are a sum of money: who only names one wants to know it."""


_OF_DOING = frozenset(
    {Kind.PRICE, Kind.TIME, Kind.WHEN, Kind.DAY, Kind.UNTIL, Kind.NUMBER, Kind.EMAIL, Kind.LINK, Kind.LONG}
)
"""Questions after a fact, in which what is done with a thing need not be printed: "until when does the band play"."""
_PAY = "pay"
_ANSWERS = frozenset({"naming", "means", "period", "job", "let"})
"""Things that only lines speak of: who asks about cards is not answered with cash, though both are ways to pay."""


class Topic(msgspec.Struct, frozen=True):
    """One thing that a question is about."""

    words: Tokens
    """As typed, folded."""
    concepts: frozenset[str] = frozenset()
    """What they are called here; empty for words that are only looked for as they are."""
    weekday: int = -1
    """0 for Monday; -1 where it is no weekday."""


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """A question, understood."""

    kind: Kind
    topics: tuple[Topic, ...] = ()
    hours: bool = False
    """Whether it says that an hour is wanted."""
    starts: bool = False
    ends: bool = False


def understand(question: str, language: str) -> Asked | None:
    """None where it has no word that asks and none that it is about; `language` is that of the page."""
    text = tokens(question)
    if not text:
        return None
    spoken = _spoken(text, language)
    found = {kind: spans for kind in Kind if (spans := _spans(text, spoken, kind))}
    yes = any(start == 0 for start, _ in found.get(Kind.YES, ())) or _ends_so(text, spoken, found)
    kind = _kind(found, yes)
    told = [spans for one, spans in found.items() if one is kind or (one is not Kind.FREE and kind is not Kind.WHY)]
    covered = {at for spans in told for span in spans for at in range(*span)}
    topics = tuple(_topics(text, spoken, covered))
    if kind in (Kind.YES, Kind.WHICH) and not yes and any(topic.concepts & _MONEY for topic in topics):
        kind = Kind.PRICE
    if kind is Kind.YES and not topics:
        kind = next((one for one in _ORDER if one in found and one in _ALSO_ASKED), kind)
    aspect = kind in {Kind.TIME, Kind.WHEN, Kind.DAY, Kind.UNTIL, Kind.LONG}
    starts, ends = (bool(aspect and _spans(text, spoken, key)) for key in ("starts", "ends"))
    if kind is Kind.PRICE:
        topics = tuple(topic for topic in topics if _PAY not in topic.concepts)
    if kind in _OF_DOING:
        topics = _things(topics, spoken)
    if aspect:
        topics = tuple(topic for topic in topics if not _is_aspect(topic, spoken))
    return Asked(
        kind=kind,
        topics=topics,
        starts=starts,
        ends=ends,
        hours=Kind.TIME in found or bool(_spans(text, spoken, "hour")),
    )


def _spoken(text: Tokens, language: str) -> tuple[str, ...]:
    """The languages that know most of its words; of equals the page's own, then English."""
    counts = {code: _known(text, code) for code in languages()}
    best = max(counts.values())
    equals = [code for code, count in counts.items() if count == best]
    for own in (language, ENGLISH):
        if own in equals:
            return (own,)
    return tuple(equals)


def _known(text: Tokens, language: str) -> int:
    lists = [phrases(language, key) for key in (*Kind, "starts", "ends", "soft")]
    lists += concepts(language).values()
    return len({at for one in lists for span in one.spans(text) for at in range(*span)})


def _spans(text: Tokens, spoken: Sequence[str], key: str) -> list[tuple[int, int]]:
    return [span for code in spoken for span in phrases(code, key).spans(text)]


def _ends_so(text: Tokens, spoken: Sequence[str], found: dict[Kind, list[tuple[int, int]]]) -> bool:
    """Languages that ask by a word at the end: Turkish, Chinese, Japanese, Vietnamese."""
    return any(end == len(text) for _, end in found.get(Kind.YES, ())) and not set(spoken) & {ENGLISH}


def _kind(found: dict[Kind, list[tuple[int, int]]], yes: bool) -> Kind:
    if yes:
        first = min((start for kind, spans in found.items() if kind is not Kind.YES for start, _ in spans), default=1)
        if Kind.FREE in found:
            return Kind.FREE
        if first > 0:
            return Kind.YES
    # What is asked in more words is meant before what one word may also be.
    longest = {kind: max(end - start for start, end in spans) for kind, spans in found.items()}
    asking = [kind for kind in _ORDER if kind in found and kind is not Kind.YES]
    strong = [kind for kind in asking if longest[kind] > 1 and kind is not Kind.WHICH]
    return max(strong, key=lambda kind: longest[kind]) if strong else next(iter(asking), Kind.YES)


def _topics(text: Tokens, spoken: Sequence[str], covered: set[int]) -> Iterator[Topic]:
    """Concepts first, then weekdays, then words that are neither covered nor small."""
    weekdays = lexicon(tuple(spoken)).weekdays
    soft = {at for span in _spans(text, spoken, "soft") for at in range(*span)}
    at = 0
    while at < len(text):
        sizes = {
            name: size for code in spoken for name, words in concepts(code).items() if (size := words.longest(text, at))
        }
        size = max(sizes.values(), default=0)
        named = frozenset(name for name, one in sizes.items() if one == size) - _ANSWERS
        if named and not (size == 1 and at in covered):
            yield Topic(text[at : at + size], named)
            at += size
            continue
        word = text[at]
        if (
            day := weekdays.get(surface(word), weekdays.get(surface(word).removesuffix("s"), -1))
        ) >= 0 and at not in covered:
            yield Topic((word,), weekday=day)
        elif wide(word):
            run = _run(text, at, covered | soft)
            if run and not all(_KANA.match(char) for char in run):
                yield Topic(run)
            at += max(len(run), 1) - 1
        elif at not in covered and at not in soft and not _is_of_age(text, at, spoken):
            yield Topic((word,))
        at += 1


def _things(topics: tuple[Topic, ...], spoken: Sequence[str]) -> tuple[Topic, ...]:
    """Without what is only done with them, where another thing is left."""
    acts = [phrases(code, "acts") for code in spoken]
    left = tuple(one for one in topics if one.concepts or not any(words.within(one.words) for words in acts))
    return left or topics


def _run(text: Tokens, at: int, known: set[int]) -> Tokens:
    """Signs from there on that no list has."""
    end = at
    while end < len(text) and wide(text[end]) and end not in known:
        end += 1
    return text[at:end]


def _is_of_age(text: Tokens, at: int, spoken: Sequence[str]) -> bool:
    """A number before "years old" need not be printed."""
    if not text[at].isdigit() or at + 1 >= len(text):
        return False
    return any(_AGE in concepts(code) and concepts(code)[_AGE].longest(text, at + 1) for code in spoken)


def _is_aspect(topic: Topic, spoken: Sequence[str]) -> bool:
    return any(phrases(code, key).within(topic.words) for code in spoken for key in ("starts", "ends"))
