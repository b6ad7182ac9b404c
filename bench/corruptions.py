"""Ways to spoil a good message so that it says something else than its page. Each returns the spoilt text, or None
where the message gives no occasion for it."""

import random
import re
from collections.abc import Callable, Iterator

from babel import Locale

from bench.pages import Good
from bench.turns import ADDED, FREE, NO, NO_MORE, OPPOSITE, TURNED, UNITS
from engine.contract import Fact, FactKind

Corruption = Callable[[Good, random.Random], str | None]

_DAYS = (FactKind.DATE, FactKind.DEADLINE)
_NUMBERED = (*_DAYS, FactKind.TIME, FactKind.PRICE, FactKind.PHONE)
_WORD = re.compile(r"[^\W\d_]{4,}")


def digit(good: Good, rng: random.Random) -> str | None:
    """One digit of a fact, or of any other number, is another one."""
    spots = [m.start() for m in re.finditer(r"\d", good.text)]
    inside = [at for start, end, _ in placed(good, *_NUMBERED) for at in range(start, end) if good.text[at].isdigit()]
    pool = inside if inside and rng.random() < 0.7 else spots
    return _other_digit(good.text, rng.choice(pool), rng) if pool else None


def phone_digit(good: Good, rng: random.Random) -> str | None:
    spots = [at for s, e, _ in placed(good, FactKind.PHONE) for at in range(s, e) if good.text[at].isdigit()]
    return _other_digit(good.text, rng.choice(spots), rng) if spots else None


def two_dates(good: Good, rng: random.Random) -> str | None:
    return _swapped(good, rng, *_DAYS)


def two_prices(good: Good, rng: random.Random) -> str | None:
    return _swapped(good, rng, FactKind.PRICE)


def two_times(good: Good, rng: random.Random) -> str | None:
    """Two hours exchanged, or start and end of one stretch."""
    ranges = [(s, e) for s, e, fact in placed(good, FactKind.TIME) if "/" in fact.value]
    if ranges and rng.random() < 0.5:
        start, end = rng.choice(ranges)
        turned = re.fullmatch(r"(\d\S*(?:\s?[ap]\.?m\.?)?)(\s*(?:-|–|to|bis|a|à)\s*)(\d.*)", good.text[start:end])
        if turned and turned[1] != turned[3]:
            return good.text[:start] + turned[3] + turned[2] + turned[1] + good.text[end:]
    return _swapped(good, rng, FactKind.TIME)


def two_phones(good: Good, rng: random.Random) -> str | None:
    return _swapped(good, rng, FactKind.PHONE)


def two_names(good: Good, rng: random.Random) -> str | None:
    return _swapped(good, rng, FactKind.PERSON)


def half_of_the_day(good: Good, rng: random.Random) -> str | None:
    found = list(re.finditer(r"(?<=\d)(\s?)([ap])(\.?m\b)", good.text, re.IGNORECASE))
    if not found:
        return None
    match = rng.choice(found)
    other = {"a": "p", "p": "a", "A": "P", "P": "A"}[match[2]]
    return good.text[: match.start(2)] + other + good.text[match.end(2) :]


def currency(good: Good, rng: random.Random) -> str | None:
    found = list(re.finditer(r"[£€$₹]|\bRs\b|\bEUR\b", good.text))
    if not found:
        return None
    match = rng.choice(found)
    return (
        good.text[: match.start()]
        + rng.choice([s for s in "£€$₹" if s != match[0] and (s, match[0]) not in (("€", "EUR"), ("₹", "Rs"))])
        + good.text[match.end() :]
    )


def link(good: Good, rng: random.Random) -> str | None:
    """One letter of a link or address is another one, or is gone."""
    spots = [
        at
        for start, end, _ in placed(good, FactKind.URL, FactKind.EMAIL)
        for at in range(start + len("https://www."), end)
        if good.text[at].isascii() and good.text[at].isalpha()
    ]
    return _other_letter(good.text, rng.choice(spots), rng) if spots else None


def name(good: Good, rng: random.Random) -> str | None:
    """One letter in the name of a person, a place or an organisation is another one, doubled or gone."""
    spots = [
        start + match.start() + rng.randrange(1, len(match[0]))
        for start, end, _ in placed(good, FactKind.PERSON, FactKind.PLACE, FactKind.ORGANISATION)
        for match in _WORD.finditer(good.text[start:end])
        if match[0][0].isupper() and match[0].isascii()
    ]
    return _other_letter(good.text, rng.choice(spots), rng) if spots else None


def no_lost(good: Good, rng: random.Random) -> str | None:
    found = list(re.finditer(NO.get(good.language, r"(?!)"), good.text, re.IGNORECASE))
    found = [m for m in found if not re.match(r"\W*\d", good.text[m.end() :])]
    if not found:
        return None
    match = rng.choice(found)
    return good.text[: match.start()] + good.text[match.end() :]


def no_added(good: Good, rng: random.Random) -> str | None:
    """A line that says something is denied."""
    form = NO_MORE.get(good.language)
    denied = re.compile(NO.get(good.language, r"(?!)"), re.IGNORECASE)
    lines = good.text.split("\n")
    fit = [i for i, text in enumerate(lines) if i and re.match(r"[^\W\d_]{3}", text) and not denied.search(text)]
    if form is None or not fit:
        return None
    at = rng.choice(fit)
    lines[at] = form.format(lines[at][0].lower() + lines[at][1:])
    return "\n".join(lines)


def fact_dropped(good: Good, rng: random.Random) -> str | None:
    """A fact that stands once is taken out."""
    kinds = (*_NUMBERED, FactKind.URL, FactKind.EMAIL)
    once = [(s, e, fact) for s, e, fact in placed(good, *kinds) if good.text.count(fact.text) == 1]
    once = [(s, e, fact) for s, e, fact in once if not _again(good, fact)]
    if not once:
        return None
    start, end, _ = rng.choice(once)
    return good.text[:start] + good.text[end:]


def sentence(good: Good, rng: random.Random) -> str | None:
    known = {word.casefold() for word in _WORD.findall(good.page.text)}
    pool = [
        text
        for text in ADDED.get(good.language, ())
        if sum(word.casefold() not in known for word in _WORD.findall(text)) > 1
    ]
    if not pool:
        return None
    lines = good.text.split("\n")
    lines.insert(rng.randrange(1, len(lines) + 1), rng.choice(pool))
    return "\n".join(lines)


def weekday(good: Good, rng: random.Random) -> str | None:
    if good.language in ("", "zh", "ja", "ko"):
        return None
    days = Locale.parse(good.language).days["format"]["wide"]
    names = {str(days[number]) for number in days}
    found = [m for n in names for m in re.finditer(rf"(?<!\w){re.escape(n)}(?!\w)", good.text, re.IGNORECASE)]
    if not found:
        return None
    match = rng.choice(sorted(found, key=lambda m: m.start()))
    other = rng.choice(sorted(n for n in names if n.casefold() != match[0].casefold()))
    return good.text[: match.start()] + (other if match[0].islower() else other.capitalize()) + good.text[match.end() :]


def unit(good: Good, rng: random.Random) -> str | None:
    found = [(m, new) for old, new in UNITS for m in re.finditer(rf"(?<=\d)\s?\b({old})\b|(?<=\d)({old})\b", good.text)]
    if not found:
        return None
    match, new = rng.choice(found)
    return good.text[: match.start()] + match[0].replace(match[0].strip(), new) + good.text[match.end() :]


def free(good: Good, rng: random.Random) -> str | None:
    """What costs something is free, or what is free is no more."""
    word = FREE.get(good.language, "")
    there = list(re.finditer(rf"\b{word}\b", good.text, re.IGNORECASE)) if word else []
    if there and rng.random() < 0.5:
        match = rng.choice(there)
        return good.text[: match.start()].rstrip(" ") + good.text[match.end() :]
    priced = [(s, e) for s, e, fact in placed(good, FactKind.PRICE) if fact.value != "free"]
    if not word or not priced:
        return None
    start, end = rng.choice(priced)
    return good.text[:start] + word + good.text[end:]


def turned(good: Good, rng: random.Random) -> str | None:
    """ "From" is "until", "before" is "after"."""
    found = [
        (m, new)
        for old, new in TURNED.get(good.language, ())
        for m in re.finditer(rf"\b{old}\b(?=\s+\d)", good.text, re.IGNORECASE)
    ]
    if not found:
        return None
    match, new = rng.choice(found)
    return good.text[: match.start()] + new + good.text[match.end() :]


def opposite(good: Good, rng: random.Random) -> str | None:
    found = [
        (m, new)
        for old, new in OPPOSITE.get(good.language, ())
        for m in re.finditer(rf"\b{old}\b", good.text, re.IGNORECASE)
    ]
    if not found:
        return None
    match, new = rng.choice(found)
    return good.text[: match.start()] + new + good.text[match.end() :]


def line_twice(good: Good, rng: random.Random) -> str | None:
    lines = good.text.split("\n")
    fit = [line for line in lines if len(_WORD.findall(line)) > 1]
    if not fit:
        return None
    lines.insert(rng.randrange(len(lines) + 1), rng.choice(fit))
    return "\n".join(lines)


def title_dropped(good: Good, rng: random.Random) -> str | None:
    title = good.page.title
    if not title or good.text.count(title) != 1:
        return None
    return "\n".join(line for line in good.text.split("\n") if title not in line)


CORRUPTIONS: dict[str, Corruption] = {
    corruption.__name__: corruption
    for corruption in (
        digit, phone_digit, two_dates, two_prices, two_times, two_phones, two_names, half_of_the_day, currency, link,
        name, no_lost, no_added, fact_dropped, sentence, weekday, unit, free, turned, opposite, line_twice,
        title_dropped,
    )
}  # fmt: skip


def placed(good: Good, *kinds: FactKind) -> Iterator[tuple[int, int, Fact]]:
    """Facts of these kinds where they stand in the message as printed."""
    for fact in {fact.text: fact for fact in good.facts if fact.kind in kinds}.values():
        for match in re.finditer(rf"(?<![\w.,:/@]){re.escape(fact.text)}(?![\w/])", good.text):
            yield *match.span(), fact


def _again(good: Good, fact: Fact) -> bool:
    """Whether another fact of the page has the value too, or says a part of it."""
    others = [other for other in good.facts if other is not fact and other.text in good.text]
    return any(fact.value == other.value or fact.value in re.split("[/,]", other.value) for other in others)


def _swapped(good: Good, rng: random.Random, *kinds: FactKind) -> str | None:
    """Two facts in each other's place, where more than a comma parts them and their values differ."""
    found = sorted(placed(good, *kinds), key=lambda place: place[0])
    pairs = [
        (a, b)
        for i, a in enumerate(found)
        for b in found[i + 1 :]
        if a[1] <= b[0] and a[2].value != b[2].value and re.search(r"[^\W\d_]{2}", good.text[a[1] : b[0]])
    ]
    if not pairs:
        return None
    (s, e, _), (s2, e2, _) = rng.choice(pairs)
    text = good.text
    return text[:s] + text[s2:e2] + text[e:s2] + text[s:e] + text[e2:]


def _other_digit(text: str, at: int, rng: random.Random) -> str:
    zero = ord(text[at]) - int(text[at])
    return text[:at] + chr(zero + rng.choice([n for n in range(10) if n != int(text[at])])) + text[at + 1 :]


def _other_letter(text: str, at: int, rng: random.Random) -> str:
    char = text[at]
    new = rng.choice([c for c in "abcdefghijklmnopqrstuvwxyz" if c != char.casefold()])
    return text[:at] + rng.choice((new, "", char + char)) + text[at + 1 :]
