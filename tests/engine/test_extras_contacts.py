"""Whom a photo names, as cards for an address book."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.contract import FactKind
from engine.extras import contacts
from engine.extras.contacts import Card
from tests.engine.results import fact, result

PERSON, FIRM, PHONE, MAIL = FactKind.PERSON, FactKind.ORGANISATION, FactKind.PHONE, FactKind.EMAIL


def fields(card: Card) -> list[str]:
    """The lines of a card as an address book reads them, unfolded."""
    return contacts.write([card]).decode().replace("\r\n ", "").split("\r\n")[:-1]


def test_a_number_goes_with_the_name_beside_it() -> None:
    """Two people with a number each, and the office's further down: three cards, each with its own."""
    found = contacts.cards(
        result(
            "Harrow Club\nAda Pell 01632 960111\nBo Reed 01632 960112\n\n\n\n\nOffice: 01632 960100",
            fact(FIRM, "Harrow Club", line=0),
            fact(PERSON, "Ada Pell", line=1),
            fact(PHONE, "01632 960111", "+441632960111", 1),
            fact(PERSON, "Bo Reed", line=2),
            fact(PHONE, "01632 960112", "+441632960112", 2),
            fact(PHONE, "01632 960100", "+441632960100", 7),
            fact(FactKind.PLACE, "The Rec", line=3),
            fact(FactKind.URL, "harrow.example/club", line=4),
        )
    )
    assert [(card.name, [number for number, _ in card.phones]) for card in found] == [
        ("Ada Pell", ["+441632960111"]),
        ("Bo Reed", ["+441632960112"]),
        ("Harrow Club", ["+441632960100"]),
    ]
    assert [card.organisation for card in found] == ["Harrow Club", "Harrow Club", ""]
    assert (found[2].address, found[2].url) == ("The Rec", "https://harrow.example/club")


def test_without_a_name_it_is_the_photos_own() -> None:
    """A lost cat's poster names nobody."""
    (card,) = contacts.cards(result("LOST CAT\n555-0148", fact(PHONE, "555-0148", "5550148", 1), title="LOST CAT"))
    assert (card.name, card.person, card.phones) == ("LOST CAT", False, (("5550148", "VOICE"),))


def test_nobody_to_reach_no_card() -> None:
    """A name alone is not worth a card."""
    assert contacts.cards(result("Ada Pell", fact(PERSON, "Ada Pell"))) == ()


def test_a_card_has_the_fields_that_phones_read() -> None:
    """Version 3.0, which every phone knows; a fax is not called."""
    found = contacts.cards(
        result(
            "Müller, Söhne; Co\nTel 030 23125 347\nFax 030 23125 348\njobs@a.example",
            fact(FIRM, "Müller, Söhne; Co", line=0),
            fact(PHONE, "030 23125 347", "+493023125347", 1),
            fact(PHONE, "030 23125 348", "+493023125348", 2, role="Fax"),
            fact(MAIL, "jobs@a.example", line=3),
        )
    )
    assert fields(found[0]) == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "FN:Müller\\, Söhne\\; Co",
        "N:Müller\\, Söhne\\; Co;;;;",
        "ORG:Müller\\, Söhne\\; Co",
        "TEL;TYPE=VOICE:+493023125347",
        "TEL;TYPE=FAX:+493023125348",
        "EMAIL;TYPE=INTERNET:jobs@a.example",
        "END:VCARD",
    ]


def test_long_lines_are_folded_between_characters() -> None:
    """75 bytes a line at most, and no letter is cut in half."""
    data = contacts.write([Card(name="ü" * 200, person=True, emails=("a@b.example",))])
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert "ü" * 200 in data.decode().replace("\r\n ", "")


HOSTILE = "Ada\r\nTEL:900\nEND:VCARD\u2028BEGIN:VCARD\\;\x00\u202e"


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.one_of(st.just(HOSTILE), st.text(max_size=80)), st.text(max_size=40))
def test_printed_text_makes_no_field_of_its_own(name: str, other: str) -> None:
    """Whatever a photo says of a person, the card has that one name and no line that we did not write."""
    card = Card(
        name=name, person=True, organisation=other, phones=(("+441632960111", "CELL"),), emails=(other,), address=name
    )
    lines = contacts.write([card]).decode().replace("\r\n ", "").split("\r\n")
    assert lines[-1] == ""
    kinds = [re.split("[:;]", line)[0] for line in lines[:-1]]
    allowed = ["BEGIN", "VERSION", "FN", "N", "ORG", "TEL", "EMAIL", "ADR", "END"]
    assert [kind for kind in allowed if kind in kinds] == kinds
    assert not any(char in line for line in lines for char in "\r\n\u2028\u2029\u202e\x00")
