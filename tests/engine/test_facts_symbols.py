"""What the payloads of QR codes come to."""

import pytest

from engine.contract import Box, FactKind, Options, Page, Symbol
from engine.stages import facts
from engine.stages.document import Block, BlockKind, Document

BOX = Box(corners=((0, 0), (9, 0), (9, 9), (0, 9)))


def found(*payloads: str, text: str = "") -> list[tuple[FactKind, str, str]]:
    """Kind, text and value of the facts that codes carry on a page with this text."""
    page = Page(width=10, height=10, symbols=tuple(Symbol(text=p, format="QRCode", box=BOX) for p in payloads))
    blocks = (Block(kind=BlockKind.TEXT, text=text),) if text else ()
    document = Document(pages=(page,), blocks=blocks, language="en")
    return [(f.kind, f.text, f.value) for f in facts.find(document, Options()) if f.rule.startswith("symbol-")]


@pytest.mark.parametrize(
    ("payload", "kind", "text"),
    [
        ("HTTPS://FETE.EXAMPLE/A", FactKind.URL, "HTTPS://FETE.EXAMPLE/A"),
        ("fete.example/a", FactKind.URL, "fete.example/a"),
        ("mailto:ada@fete.example?subject=Hi", FactKind.EMAIL, "ada@fete.example"),
        ("MATMSG:TO:ada@fete.example;SUB:Hi;BODY:x;;", FactKind.EMAIL, "ada@fete.example"),
        ("ada@fete.example", FactKind.EMAIL, "ada@fete.example"),
        ("SMSTO:+441632960111:Hello", FactKind.PHONE, "+441632960111"),
        ("WIFI:S:Guest\\;s;T:WPA;P:open sesame;;", FactKind.CODE, "Guest;s · open sesame"),
        ("geo:51.5,-0.12", FactKind.CODE, "51.5,-0.12"),
        ("Table 12", FactKind.CODE, "Table 12"),
        ("https://user@fete.example/", FactKind.CODE, "https://user@fete.example/"),
        ("https://fete.example/a b", FactKind.CODE, "https://fete.example/a b"),
        ("https://[", FactKind.CODE, "https://["),
        ("mailto:nobody", FactKind.CODE, "mailto:nobody"),
        ("tel:.....", FactKind.CODE, "tel:....."),
        ("javascript:alert(1)", FactKind.CODE, "javascript:alert(1)"),
    ],
)
def test_a_payload_is_what_its_scheme_says(payload: str, kind: FactKind, text: str) -> None:
    """Links, addresses and numbers are facts of their kind; all else is what the code says."""
    assert found(payload) == [(kind, text, text)]


def test_a_number_is_held_by_its_digits() -> None:
    """The value of a number to call is without its spaces."""
    assert found("tel:+44 1632 960 111") == [(FactKind.PHONE, "+44 1632 960 111", "+441632960111")]


def test_a_visiting_card_gives_name_number_and_address() -> None:
    """vCard and MECARD, the two ways in which codes carry them."""
    card = (
        "BEGIN:VCARD\nVERSION:3.0\nN:Pell;Ada\nFN:Ada Pell\nTEL;TYPE=work:+441632960111\nEMAIL:ada@f.example\nEND:VCARD"
    )
    assert [(kind, text) for kind, text, _ in found(card)] == [
        (FactKind.PERSON, "Ada Pell"),
        (FactKind.PHONE, "+441632960111"),
        (FactKind.EMAIL, "ada@f.example"),
    ]
    assert [text for _, text, _ in found("MECARD:N:Pell,Ada;TEL:01632960111;;")] == ["Ada Pell", "01632960111"]


def test_a_card_has_the_whole_name_without_its_display_name_too() -> None:
    """Older cards have the parts of the name only, some programs put a group before each line."""
    card = "BEGIN:VCARD\nVERSION:2.1\nN:Pell;Ada;;;\nitem1.TEL;TYPE=CELL;PREF=1:+441632960111\nEND:VCARD"
    assert [text for _, text, _ in found(card)] == ["Ada Pell", "+441632960111"]


def test_a_name_in_a_card_is_one_short_line() -> None:
    """Whoever made the code may have put anything there."""
    ((_, text, _),) = found("MECARD:N:" + "Ada\u2028Pell " * 100 + ";;")
    assert "\u2028" not in text
    assert len(text) <= 200


def test_an_event_has_its_own_beginning_not_that_of_its_time_zone() -> None:
    """Calendars say in which zone an hour is, and since when that zone is as it is."""
    event = (
        "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Europe/London\nBEGIN:STANDARD\nDTSTART:19701025T020000\n"
        "END:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nSUMMARY:Fête\\, again\n"
        "DTSTART;TZID=Europe/London:20260711T120000\nLOCATION:The Green\\nMarsham\nEND:VEVENT\nEND:VCALENDAR"
    )
    assert [text for _, text, _ in found(event)] == ["Fête, again · 20260711T120000 · The Green Marsham"]


def test_an_event_and_a_transfer_are_told_in_short() -> None:
    """What a program would make an entry or a payment of is one line for a person."""
    event = "BEGIN:VEVENT\nSUMMARY:Fête\nDTSTART:20260711T120000\nLOCATION:The Green\nEND:VEVENT"
    assert [text for _, text, _ in found(event)] == ["Fête · 20260711T120000 · The Green"]
    transfer = "BCD\n002\n1\nSCT\n\nVerein e.V.\nDE02120300000000202051\nEUR12.50"
    assert [text for _, text, _ in found(transfer)] == ["Verein e.V. · DE02120300000000202051 · EUR12.50"]


def test_what_the_page_prints_too_is_one_fact() -> None:
    """A number or link that stands there in print is not told a second time, nor what two codes say."""
    assert found("tel:+441632960111", text="Ring 01632 960 111") == []
    assert found("https://www.fete.example/a/?utm_source=qr", text="Book at fete.example/a") == []
    assert len(found("https://fete.example/b", "https://fete.example/b", text="Book at fete.example/a")) == 1


def test_a_long_text_in_a_code_is_shown_in_short() -> None:
    """A code may hold a whole page."""
    ((_, text, _),) = found("word " * 300)
    assert len(text) == 200
