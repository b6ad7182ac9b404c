"""Answers that are lines: what to bring, whether something is so, how many, what it is called."""

import re
from collections.abc import Iterator, Sequence

from engine.contract import FactKind
from engine.stages.ask.found import Found
from engine.stages.ask.match import LINE, OWN, Matcher
from engine.stages.ask.question import Asked, Kind, Topic
from engine.stages.ask.units import Unit
from engine.stages.ask.vocabulary import phrases, tokens
from engine.stages.document import Block, BlockKind, Document

_AMOUNT = re.compile(
    r"\d|[一二三四五六七八九十百千两]|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|dos|tres|cuatro|cinco"
    r"|seis|siete|ocho|nueve|diez|doce|veinte|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|vingt|zwei|drei|vier|fünf"
    r"|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|venti|dois|duas"
    r"|três|quatro|oito|dez|doze|vinte)\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)")
_SIZE = re.compile(r"\d\s?(?:m²|m2|mq|qm|sqm|sq\.?\s?(?:ft|m)|ft²|кв\.?\s?м|平米|平方米|㎡|坪|m\s?²)", re.IGNORECASE)
_MEASURE = re.compile(r"\d[\d.,]*\s?(?:k?g|m?g|mcg|µg|ml|cl|dl|l|kcal|cal|kj|%)(?!\w)|^\d[\d.,]*$", re.IGNORECASE)
_LASTS = re.compile(
    r"\d+\s?(?:h\b|hours?|hrs?|min|weeks?|days?|months?|horas?|semanas?|días?|dias?|meses|heures?|semaines?|jours?|mois"
    r"|stunden?|wochen?|tage?|monate?|ore\b|settimane|giorni|mesi|jam\b|minggu|hari|bulan|saat|hafta|gün|ay\b|часа?|часов"
    r"|недел|дн|घंटे|दिन|ساعات|أيام|小时|天|周|時間|日間|tháng|tuần|ngày)",
    re.IGNORECASE,
)
_PEOPLE = frozenset({"child", "adult", "student", "senior", "family", "sibling"})
"""Whom something is asked for, who need not be named in the line that says it."""
_TO_COME = frozenset({"register", "spot"})
_PLACES = Topic((), frozenset({"spot"}))
"""How many may come stands by the number of places."""
_SAID_OF_ALL = frozenset({Kind.BRING, Kind.WEAR})
_ASKED = ("?", "？", "؟")
"""How a line ends that asks something itself."""
_LIST_ENDS = (":", "：")
_AROUND = " ,.-–—"
_UNDER = 2
"""Lines under a text that say who wrote it and where."""
_NAME_WORDS = (2, 4)
"""Words of a name, least and most."""


def answers(asked: Asked, units: Sequence[Unit], matcher: Matcher, document: Document) -> Iterator[Found]:
    """All lines that may answer, each with how well it does."""
    if asked.kind is Kind.AUTHOR:
        yield from _signed(units, document)
    elif asked.kind is Kind.WHY:
        yield from _reasons(asked, units, matcher)
    elif asked.kind in _SAID_OF_ALL:
        yield from _told(asked, units, matcher, document)
    elif asked.kind is Kind.FREE:
        yield from _free(asked, units, matcher)
    elif asked.kind is Kind.NAME:
        naming = Topic((), frozenset({"naming"}))
        yield from (
            Found(text=unit.text, unit=unit, score=1.0)
            for unit in units
            if matcher.says(f"{unit.label} {unit.text}", naming)
            and all(matcher.near(unit, topic) or matcher.titled(topic) for topic in asked.topics)
        )
    elif asked.topics or asked.kind in (Kind.SIZE, Kind.LONG, Kind.AGE, Kind.MANY):
        yield from _about(asked, units, matcher)
    elif asked.kind is Kind.WHICH:
        yield from (
            Found(text=unit.text, unit=unit, score=1.0)
            for unit in units
            if document.blocks[unit.block].kind is BlockKind.TITLE
        )


def _about(asked: Asked, units: Sequence[Unit], matcher: Matcher) -> Iterator[Found]:
    """Lines that say all that is asked about, and a number where one is asked for."""
    for unit in units:
        if (unit.leads and not _MEASURE.search(unit.text)) or unit.text.endswith(_ASKED):
            continue
        levels = [matcher.near(unit, topic) or matcher.titled(topic, opening=True) for topic in asked.topics]
        if asked.kind is Kind.SIZE:
            if not _SIZE.search(unit.text) or (levels and not all(levels)):
                continue
        elif asked.kind is Kind.LONG:
            if not _LASTS.search(unit.text) or (levels and not all(levels)):
                continue
        elif asked.kind is Kind.AGE:
            if not matcher.tells_age(unit.text) or not _AMOUNT.search(_without(unit)) or (levels and not all(levels)):
                continue
        elif asked.kind is Kind.MANY and all(topic.concepts & _TO_COME for topic in asked.topics):
            if not matcher.says(f"{unit.label} {unit.text}", _PLACES):
                continue
        elif not levels or min(levels) < LINE or max(levels) < OWN:
            continue
        if asked.kind is Kind.MANY and not _AMOUNT.search(_without(unit)):
            continue
        if asked.kind in (Kind.TIME, Kind.WHEN) and not _CLOCK.search(unit.text):
            continue
        if asked.kind is Kind.PRICE and not _MEASURE.search(unit.text):
            continue
        own = sum(matcher.says(unit.text, topic) for topic in asked.topics)
        labelled = bool(unit.label) and own < len(levels) and bool(levels)
        yield Found(text=unit.text, unit=unit, score=float(sum(levels)) + 0.2 * own + 0.1 * labelled)


def _without(unit: Unit) -> str:
    """A line without its facts, whose figures count nothing."""
    text = unit.text
    for fact in unit.facts:
        text = text.replace(fact.text, " ")
    return text


def _reasons(asked: Asked, units: Sequence[Unit], matcher: Matcher) -> Iterator[Found]:
    """Lines that give a reason for what they, or the page as a whole, speak of."""
    for unit in units:
        words = tokens(f"{unit.label} {unit.text}")
        if unit.leads or not any(phrases(code, "reason").within(words) for code in matcher.languages):
            continue
        levels = [matcher.near(unit, topic) or matcher.titled(topic, opening=True) for topic in asked.topics]
        if all(levels):
            yield Found(text=unit.text, unit=unit, score=float(sum(levels)))


def _told(asked: Asked, units: Sequence[Unit], matcher: Matcher, document: Document) -> Iterator[Found]:
    """Lines that tell to bring or to wear something; where one ends in a colon, what is listed under it."""
    topics = [topic for topic in asked.topics if not topic.concepts & _PEOPLE]
    for unit in units:
        words = tokens(f"{unit.label} {unit.text}")
        if unit.leads or not any(phrases(code, asked.kind).within(words) for code in matcher.languages):
            continue
        if not all(matcher.near(unit, topic) or matcher.titled(topic) for topic in topics):
            continue
        listed = [*_listed(unit, units, document.blocks)] if unit.text.endswith(_LIST_ENDS) else []
        yield from (Found(text=one.text, unit=one, score=1.0) for one in listed or [unit])


def _listed(unit: Unit, units: Sequence[Unit], blocks: Sequence[Block]) -> Iterator[Unit]:
    for one in units:
        if one.block > unit.block:
            if blocks[one.block].kind is not BlockKind.ITEM:
                return
            yield one


def _free(asked: Asked, units: Sequence[Unit], matcher: Matcher) -> Iterator[Found]:
    """Lines that say that something is free, or what it costs."""
    topics = [topic for topic in asked.topics if not (topic.concepts <= {"entry"} and topic.concepts)]
    for unit in units:
        prices = [fact for fact in unit.facts if fact.kind is FactKind.PRICE]
        words = tokens(f"{unit.label} {unit.text}")
        free = any(fact.value == "free" for fact in prices) or any(
            phrases(code, Kind.FREE).within(words) for code in matcher.languages
        )
        if not (free or prices):
            continue
        levels = [matcher.near(unit, topic, (FactKind.PRICE,)) for topic in topics]
        if topics and min(levels) < LINE:
            continue
        fact = prices[0] if prices and free and not unit.text.replace(prices[0].text, "").strip() else None
        yield Found(text=unit.text, unit=unit, fact=fact, score=float(sum(levels)) + free)


def _signed(units: Sequence[Unit], document: Document) -> Iterator[Found]:
    """Who stands at the end: the last person of a letter, a name under a poem."""
    people = [
        (unit, fact)
        for unit in units
        for fact in unit.facts
        if fact.kind is FactKind.PERSON and not unit.text.replace(fact.text, "").replace(fact.role, "").strip(_AROUND)
    ]
    if people:
        unit, fact = people[-1]
        yield Found(text=fact.text, unit=unit, fact=fact, score=1.0)
        return
    if not units or any(unit.facts for unit in units):
        return
    under = [unit for unit in units[1:][-_UNDER:] if _is_name(unit.text)]
    if under and _is_name(units[-1].text):
        marker = document.blocks[under[0].block].marker  # an initial looks like the number of a list
        name = f"{marker} {under[0].text}" if marker[:1].isalpha() else under[0].text
        yield Found(text=name, unit=under[0], score=1.0)


def _is_name(text: str) -> bool:
    words = text.split()
    least, most = _NAME_WORDS
    return least <= len(words) <= most and all(word[0].isupper() for word in words)
