"""What a QR code says is data: it is shown or left out, and nothing in it is followed or run."""

import pytest

from bot.locale import Locale
from engine.contract import Box, FactKind, Line, Options, Page, Platform
from engine.readers import symbols
from tests.engine.anypage import outcome, sound
from tests.hostile import codes, texts
from tests.hostile.guard import connections
from tests.hostile.test_texts import UNSEEN, answer

BOX = Box(corners=((40.0, 40.0), (900.0, 40.0), (900.0, 80.0), (40.0, 80.0)))


def page(payload: str | bytes) -> Page:
    """A page that prints the fact, and has the code below."""
    line = Line(text=texts.FACT, confidence=0.99, box=BOX)
    return Page(width=1000, height=1400, lines=(line,), symbols=symbols.find(codes.picture(payload)))


@pytest.mark.parametrize("name", codes.PAYLOADS)
def test_a_code_gives_a_link_to_the_web_or_no_link(name: str) -> None:
    """On every platform the page's own fact is there, and what is taken for a link is one of the web."""
    with connections() as seen:
        read = page(codes.PAYLOADS[name])
        for platform in Platform:
            result = outcome([read], Options(platform=platform))
            assert result.message is not None
            assert "11 July 2026" in result.message.text
            source = "\n".join([result.text, *(symbol.text for symbol in read.symbols)])
            sound(result.message, source)
            links = [fact for fact in result.facts if fact.kind is FactKind.URL]
            assert all(fact.value.lower().startswith(("http://", "https://")) for fact in links)
            assert all("@" not in fact.value.split("/")[2] for fact in links)
            assert not UNSEEN.search(result.message.text)
            answer(Locale.load("en"), result, platform)
    assert not seen


def test_bytes_that_are_no_text_are_left_out() -> None:
    """A code full of them says nothing that could be posted."""
    assert page(codes.noise()).symbols == ()


def test_of_very_many_codes_some_are_kept() -> None:
    """A sheet of codes is not a list of fifty links."""
    found = symbols.with_symbols(Page(width=1, height=1), symbols.find(codes.many(30)))
    assert 10 <= len(found.symbols) <= symbols.MOST
