"""Answers that are facts: a price, a day, an hour, a number, a place, a person."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from engine.contract import Fact, FactKind
from engine.stages import labels
from engine.stages.ask.found import Found
from engine.stages.ask.match import BESIDE, PAGE, Matcher
from engine.stages.ask.question import Asked, Kind, Topic
from engine.stages.ask.units import Unit
from engine.stages.ask.vocabulary import phrases, tokens

KINDS: Mapping[Kind, tuple[FactKind, ...]] = {
    Kind.PRICE: (FactKind.PRICE,),
    Kind.TIME: (FactKind.TIME,),
    Kind.DAY: (FactKind.DATE,),
    Kind.WHEN: (FactKind.DATE, FactKind.TIME, FactKind.DEADLINE),
    Kind.UNTIL: (FactKind.DEADLINE, FactKind.DATE, FactKind.TIME),
    Kind.WHERE: (FactKind.PLACE,),
    Kind.NUMBER: (FactKind.PHONE,),
    Kind.EMAIL: (FactKind.EMAIL,),
    Kind.LINK: (FactKind.URL,),
    Kind.WHO: (FactKind.PERSON, FactKind.ORGANISATION, FactKind.PHONE),
    Kind.LONG: (FactKind.TIME, FactKind.DATE),
}
"""The facts that may answer, the likelier ones first."""
_WHOLE = frozenset(
    {Kind.TIME, Kind.DAY, Kind.WHEN, Kind.UNTIL, Kind.WHERE, Kind.WHO, Kind.NUMBER, Kind.EMAIL, Kind.LINK}
)
"""What the lines around the title are told of too."""
_REACHES = frozenset({Kind.NUMBER, Kind.EMAIL, Kind.LINK, Kind.WHO})
_REACH = "contact"
"""The thing that a number, an address or a link is for anyway."""
_ERRANDS = frozenset({"ticket", "register", "order", _REACH})
"""Things that the only number, address or link of a page is for."""
_DUE = frozenset({"register", "pay", "order", "handin", "collect"})
"""What has to be done by a day."""
_SEEN_TO = (FactKind.URL, FactKind.EMAIL, FactKind.PHONE, FactKind.PERSON)
"""Where one gets a ticket or a place, if not at a place."""
_PAID = {"salary": Topic((), frozenset({"job"})), "rent": Topic((), frozenset({"let"}))}
"""Sums that a page tells without naming them, and what its title then says."""
_PERIOD = Topic((), frozenset({"period"}))
"""What such a sum is for: a month, an hour."""
_WRITTEN_ON = 6
"""Words from which a line is prose."""
_PEOPLE = (FactKind.PERSON, FactKind.ORGANISATION)
_SUMS = tuple(Topic((), frozenset({name})) for name in ("pay", "fee", "donate"))
_RAIN = Topic((), frozenset({"rain"}))
"""Where it is held if it rains is not where it is held."""
_DOORS = Topic((), frozenset({"door"}))
"""What opens before it begins."""


def answers(asked: Asked, units: Sequence[Unit], matcher: Matcher) -> Iterator[Found]:
    """All that may answer, each with how well it does."""
    kinds = _kinds(asked)
    topics = _sought(asked)
    for unit in units:
        for fact in unit.facts:
            if fact.kind not in kinds or not _fits(asked, fact, unit, matcher):
                continue
            score = _score(asked, fact, unit, topics, units, matcher)
            if score is not None:
                yield Found(
                    text=fact.text, unit=unit, fact=fact, score=score + _rank(asked, fact, unit, units, matcher)
                )


def _kinds(asked: Asked) -> tuple[FactKind, ...]:
    kinds = KINDS.get(asked.kind, ())
    errand = asked.kind is Kind.WHERE and asked.topics and all(one.concepts & _ERRANDS for one in asked.topics)
    return (*kinds, *_SEEN_TO) if errand else kinds


def _sought(asked: Asked) -> tuple[Topic, ...]:
    if asked.kind not in _REACHES:
        return asked.topics
    return tuple(topic for topic in asked.topics if _REACH not in topic.concepts)


def _score(
    asked: Asked, fact: Fact, unit: Unit, topics: Sequence[Topic], units: Sequence[Unit], matcher: Matcher
) -> float | None:
    """How near what is asked about stands; None where some of it does not stand there."""
    kinds = _kinds(asked)
    levels: list[int] = []
    for topic in topics:
        level = matcher.near(unit, topic, kinds if asked.kind is not Kind.WHO else ())
        if not level and asked.kind in _REACHES and topic.concepts & _ERRANDS and _only(fact, units):
            level = PAGE
        if not level and asked.kind is Kind.PRICE and _is_implied(unit, topic, matcher):
            level = PAGE
        if not level and asked.kind in _WHOLE and matcher.titled(topic, opening=True):
            level = PAGE
        if not level and asked.kind is Kind.UNTIL and topic.concepts & {"register", "handin"}:
            level = PAGE if _is_the_deadline(fact, unit, units, matcher) else 0
        if not level:
            return None
        levels.append(level)
    if asked.kind is Kind.WHO and levels and max(levels) < BESIDE:
        return None  # that the title says it makes nobody of the page it
    return float(sum(levels))


def _only(fact: Fact, units: Sequence[Unit]) -> bool:
    """Whether the page has no other of its kind."""
    return {one.value for unit in units for one in unit.facts if one.kind is fact.kind} == {fact.value}


def _is_implied(unit: Unit, topic: Topic, matcher: Matcher) -> bool:
    """Whether a sum by the month or the hour is the rent of what is to let, the pay of a job."""
    titles = [title for name, title in _PAID.items() if name in topic.concepts]
    return any(matcher.titled(title) for title in titles) and matcher.says(f"{unit.label} {unit.text}", _PERIOD)


def _is_the_deadline(fact: Fact, unit: Unit, units: Sequence[Unit], matcher: Matcher) -> bool:
    """Whether it is the only one of the page, and not said of money: then it is the one by which to sign up."""
    only = [one for other in units for one in other.facts if one.kind is FactKind.DEADLINE] == [fact]
    return only and not any(matcher.says(unit.text, topic) for topic in _SUMS)


def _fits(asked: Asked, fact: Fact, unit: Unit, matcher: Matcher) -> bool:
    """Whether a fact of the right kind can be what is asked for at all."""
    ranges = "/" in fact.value
    ending = _ends(unit, matcher)
    if (asked.kind is Kind.UNTIL or asked.ends or asked.starts) and not ranges and _between(unit, matcher):
        return _is_end(fact, unit, matcher) is not asked.starts
    if fact.kind is FactKind.TIME and not asked.topics and any(one.kind is FactKind.PHONE for one in unit.facts):
        return False  # when to call
    if asked.kind is Kind.LONG:
        return ranges
    if asked.kind is Kind.UNTIL:
        if fact.kind is FactKind.DEADLINE:
            return not asked.hours
        if fact.kind is FactKind.DATE and asked.hours:
            return False
        if fact.kind is FactKind.TIME and any("register" in topic.concepts for topic in asked.topics):
            return False
        return ranges or ending
    if asked.ends and fact.kind in (FactKind.TIME, FactKind.DATE):
        return ranges or ending
    if asked.starts and fact.kind is FactKind.TIME and ending and not ranges:
        return False
    if fact.kind is FactKind.DEADLINE:
        return any(topic.concepts & _DUE for topic in asked.topics)
    if asked.kind is Kind.WHO and fact.kind is FactKind.PHONE:
        return any(_REACH in topic.concepts for topic in asked.topics)
    if asked.kind is Kind.WHO and fact.kind is FactKind.ORGANISATION:
        return any("host" in topic.concepts for topic in asked.topics) or not asked.topics
    return True


def _ends(unit: Unit, matcher: Matcher) -> bool:
    words = tokens(f"{unit.label} {unit.text}")
    return any(
        phrases(code, "ends").within(words) or phrases(code, "until").within(words) for code in matcher.languages
    )


def _between(unit: Unit, matcher: Matcher) -> bool:
    """Whether it tells both ends in words: from Monday until Friday."""
    told = {_is_end(fact, unit, matcher) for fact in unit.facts if fact.kind in (FactKind.DATE, FactKind.TIME)}
    return told == {True, False}


def _is_end(fact: Fact, unit: Unit, matcher: Matcher) -> bool:
    """Whether it stands behind "until"."""
    before = tokens(unit.text.partition(fact.text)[0])
    return any(phrases(code, key).within(before) for code in matcher.languages for key in ("ends", "until"))


def _starts(unit: Unit, matcher: Matcher) -> bool:
    words = tokens(f"{unit.label} {unit.text}")
    return any(phrases(code, "starts").within(words) for code in matcher.languages)


def _rank(asked: Asked, fact: Fact, unit: Unit, units: Sequence[Unit], matcher: Matcher) -> float:
    """Below one: which of facts that are equally near is meant; those that are equal in this too are all given."""
    kinds = _kinds(asked)
    rank = 0.0
    rule = _RANKS.get(fact.kind)
    if rule:
        rank += rule(asked, fact, unit, units, matcher)
    if asked.kind is Kind.UNTIL:
        if fact.kind is FactKind.DATE:
            rank += 0.3 if not asked.topics else 0.0
        if fact.kind is FactKind.DEADLINE:
            rank += 0.2
    elif asked.kind is Kind.WHO:
        rank += 0.3 * (len(kinds) - kinds.index(fact.kind)) / len(kinds)
    if fact.kind is FactKind.TIME and asked.starts and matcher.says(unit.text, _DOORS):
        rank -= 0.25
    elif fact.kind is FactKind.TIME and asked.starts and _starts(unit, matcher):
        rank += 0.25
    return rank


def _of_date(asked: Asked, fact: Fact, unit: Unit, units: Sequence[Unit], matcher: Matcher) -> float:
    """The day that a letter was written on is not the one that it tells of."""
    words = unit.text.replace(fact.text, " ").split()
    headed = bool(unit.text != fact.text and len(words) == 1 and labels.known(words[0]))
    prose = any(
        other.kind is FactKind.DATE and other is not fact and len(one.text.split()) >= _WRITTEN_ON
        for one in units
        for other in one.facts
    )
    if headed and prose:
        return 0.0
    return 0.2 if not asked.topics and _first(fact, units, fact.kind) else 0.1


def _of_time(asked: Asked, fact: Fact, unit: Unit, units: Sequence[Unit], matcher: Matcher) -> float:
    if asked.topics:
        return 0.1
    return 0.2 if "/" in fact.value or _first(fact, units, fact.kind) else 0.1


def _of_price(asked: Asked, fact: Fact, unit: Unit, units: Sequence[Unit], matcher: Matcher) -> float:
    """What it was before is not what it costs."""
    return 0.0 if matcher.was(fact.role) else 0.1


def _of_place(asked: Asked, fact: Fact, unit: Unit, units: Sequence[Unit], matcher: Matcher) -> float:
    if "label" in fact.rule and labels.generic(unit.label):
        return 0.3
    if fact.rule == "place-label":
        return 0.05 if matcher.says(unit.text, _RAIN) else 0.2
    letterhead = unit.block <= 1 and len([u for u in units for f in u.facts if f.kind is FactKind.PLACE]) > 1
    return 0.0 if letterhead else 0.1


def _of_person(asked: Asked, fact: Fact, unit: Unit, units: Sequence[Unit], matcher: Matcher) -> float:
    return 0.1 if fact.role else 0.0


def _first(fact: Fact, units: Sequence[Unit], kind: FactKind) -> bool:
    return next((one for unit in units for one in unit.facts if one.kind is kind), None) is fact


_RANKS: Mapping[FactKind, Callable[[Asked, Fact, Unit, Sequence[Unit], Matcher], float]] = {
    FactKind.DATE: _of_date,
    FactKind.TIME: _of_time,
    FactKind.PRICE: _of_price,
    FactKind.PLACE: _of_place,
    FactKind.PERSON: _of_person,
}
