"""Whom the photo names and how to reach them, as cards for an address book (vCard 3.0, RFC 2426)."""

from collections.abc import Iterator, Sequence

import msgspec

from engine.contract import Fact, FactKind, Result, printable
from engine.extras import links

MOST = 20
"""Cards of one photo, the first ones."""
NEAR = 3
"""Lines from a person's name within which a number or address is theirs; further away it is the organisation's."""
NAME = 120
"""Characters of a name at most."""
_FOLD = 75
"""Bytes of a line in the file."""
_REACH = (FactKind.PHONE, FactKind.EMAIL)
_FAR = 1000
"""Lines that two pages are apart, more than one has."""


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """One person or organisation."""

    name: str
    person: bool
    organisation: str = ""
    """That a person belongs to."""
    phones: tuple[tuple[str, str], ...] = ()
    """Number, and its type as a vCard names it: CELL, VOICE, FAX."""
    emails: tuple[str, ...] = ()
    url: str = ""
    address: str = ""


def has_cards(result: Result) -> bool:
    """Whether somebody can be reached; the button shows then."""
    return any(fact.kind in _REACH for fact in result.facts)


def cards(result: Result) -> tuple[Card, ...]:
    """A card for each person with a number or address of their own, then one for whoever the rest belongs to."""
    people = [fact for fact in result.facts if fact.kind is FactKind.PERSON]
    organisations = [fact for fact in result.facts if fact.kind is FactKind.ORGANISATION]
    firm = _name(organisations[0].text) if organisations else ""
    owners: dict[int, list[Fact]] = {}
    rest: list[Fact] = []
    for fact in result.facts:
        if fact.kind in _REACH:
            near = min(people, key=lambda person: _apart(person, fact), default=None)
            if near is not None and abs(_apart(near, fact)[0]) <= NEAR:
                owners.setdefault(id(near), []).append(fact)
            else:
                rest.append(fact)
    out = [
        _card(_name(person.text), owners[id(person)], person=True, organisation=firm)
        for person in people
        if id(person) in owners
    ]
    if rest:
        whole = _card(firm or _name(result.title), rest, person=False)
        place = next((fact.text for fact in result.facts if fact.kind is FactKind.PLACE), "")
        urls = (links.web_address(fact.value) for fact in result.facts if fact.kind is FactKind.URL)
        out.append(msgspec.structs.replace(whole, address=_clean(place), url=next(filter(None, urls), "")))
    return tuple(card for card in out if card.name or card.phones or card.emails)[:MOST]


def write(found: Sequence[Card]) -> bytes:
    """All of them in one file."""
    return "".join(f"{_folded(line)}\r\n" for card in found for line in _lines(card)).encode()


def _lines(card: Card) -> Iterator[str]:
    name = card.name or next(iter([*card.emails, *(number for number, _ in card.phones)]), "")
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"FN:{_escaped(name)}"
    # Which of a name's words is the family's is not to be told in all languages, so it stands in one piece.
    yield f"N:;{_escaped(name)};;;" if card.person else f"N:{_escaped(name)};;;;"
    if firm := card.organisation if card.person else name:
        yield f"ORG:{_escaped(firm)}"
    for number, kind in card.phones:
        yield f"TEL;TYPE={kind}:{number}"
    for email in card.emails:
        yield f"EMAIL;TYPE=INTERNET:{_escaped(email)}"
    if card.url:
        yield f"URL:{card.url}"
    if card.address:
        yield f"ADR;TYPE=WORK:;;{_escaped(card.address)};;;;"
    yield "END:VCARD"


def _card(name: str, facts: Sequence[Fact], *, person: bool, organisation: str = "") -> Card:
    phones = {_number(fact.value): _kind(fact) for fact in facts if fact.kind is FactKind.PHONE}
    emails = dict.fromkeys(_clean(fact.value) for fact in facts if fact.kind is FactKind.EMAIL)
    return Card(
        name=name,
        person=person,
        organisation=organisation if organisation != name else "",
        phones=tuple((number, kind) for number, kind in phones.items() if number),
        emails=tuple(emails),
    )


def _apart(person: Fact, fact: Fact) -> tuple[int, bool]:
    """Lines between them, and whether the name stands below: a number goes with the name above it first."""
    here, there = min(person.lines, default=0), min(fact.lines, default=0)
    return abs(here - there) + _FAR * abs(person.page - fact.page), here > there


def _kind(fact: Fact) -> str:
    import phonenumbers

    if "fax" in fact.role.casefold():
        return "FAX"
    try:
        found = phonenumbers.number_type(phonenumbers.parse(fact.value))
    except phonenumbers.NumberParseException:
        return "VOICE"
    return "CELL" if found == phonenumbers.PhoneNumberType.MOBILE else "VOICE"


def _number(value: str) -> str:
    """Digits, with the sign of an international number before them."""
    return ("+" if value.startswith("+") else "") + "".join(char for char in value if char in "0123456789")


def _name(text: str) -> str:
    return _clean(text)[:NAME]


def _clean(text: str) -> str:
    """On one line, without what cannot be seen."""
    return " ".join(printable(text).split())


def _escaped(text: str) -> str:
    return _clean(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


def _folded(line: str) -> str:
    """In pieces of so many bytes, none of which breaks a character."""
    out, room = [""], _FOLD
    for char in line:
        size = len(char.encode())
        if size > room:
            out.append(" ")
            room = _FOLD - 1
        out[-1] += char
        room -= size
    return "\r\n".join(out)
