"""QR and bar codes on photos: what they say reaches the message, whatever way the photo lies."""

import numpy as np
import pytest

from engine.contract import FactKind, Page
from engine.pipeline import Pipeline
from engine.readers.ppocr import PPOCRReader
from engine.readers.symbols import MOST, PAYLOAD, clean, find, with_symbols
from tests.reading import drawn
from tests.reading.conftest import read

LINK = "https://lowermarsh.example/concert?id=2231"
LINES = ["Midsummer Concert", "Friday 19th June 2026, 7 pm", "The Old Mill, Ferry Road, Marsham"]


def test_a_link_that_only_a_code_carries_stands_in_the_message(pipeline: Pipeline) -> None:
    """Whoever gets the message forwarded cannot scan it, so the link is written out, and it is a fact of the photo."""
    result = read(pipeline, drawn.tilted(drawn.under(drawn.flyer(LINES), drawn.code(LINK)), 7))
    assert result.message is not None
    assert LINK in result.message.text
    assert result.message.checks.invented == ()
    (fact,) = [fact for fact in result.facts if fact.kind is FactKind.URL]
    assert (fact.value, fact.rule, fact.lines) == (LINK, "symbol-url", ())
    assert fact.boxes == (result.pages[0].symbols[0].box,)


def test_a_photo_of_nothing_but_a_code_gives_its_link(pipeline: Pipeline) -> None:
    """A code on a door says where to look, though no word stands beside it."""
    result = read(pipeline, drawn.under(np.full((300, 600, 3), 240, np.uint8), drawn.code(LINK)))
    assert result.text == ""
    assert result.message is not None
    assert LINK in result.message.text


def test_a_code_with_nothing_to_post_makes_no_message(pipeline: Pipeline) -> None:
    """A photo of a bare number for a till is told to hold no text; nobody gets an empty message to forward."""
    result = read(pipeline, drawn.under(np.full((300, 600, 3), 240, np.uint8), drawn.code("T 1281")))
    assert [fact.text for fact in result.facts] == ["T 1281"]
    assert result.message is None


def test_a_code_that_says_what_is_printed_adds_nothing(pipeline: Pipeline) -> None:
    """The printed link stays as printed; that the code counts visitors makes it no other link."""
    lines = [*LINES, "lowermarsh.example/concert"]
    result = read(
        pipeline,
        drawn.under(drawn.flyer(lines), drawn.code("https://www.lowermarsh.example/concert/?utm_source=poster")),
    )
    assert [fact.text for fact in result.facts if fact.kind is FactKind.URL] == ["lowermarsh.example/concert"]
    assert result.message is not None
    assert "utm_source" not in result.message.text


@pytest.mark.parametrize(
    "payload",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "tg://resolve?domain=x",
        "file:///etc/passwd",
        "https://bank.example@evil.example/",
    ],
)
def test_what_is_no_web_link_never_becomes_one(pipeline: Pipeline, payload: str) -> None:
    """A code may hold anything; what is no plain web address does not reach the message."""
    result = read(pipeline, drawn.under(drawn.flyer(LINES), drawn.code(payload)))
    assert [fact.kind for fact in result.facts if fact.rule.startswith("symbol-")] == [FactKind.CODE]
    assert result.message is not None
    assert payload not in result.message.text


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_the_box_lies_on_the_page_as_it_is_read(reader: PPOCRReader, turns: int) -> None:
    """A photo that lies on its side is turned upright, and the box of its code with it."""
    page = drawn.under(drawn.flyer(LINES), drawn.code(LINK))
    photo = np.ascontiguousarray(np.rot90(page, turns))
    found = with_symbols(reader.read([photo])[0], find(photo))
    (symbol,) = found.symbols
    assert found.rotation == 90 * turns
    assert (found.width, found.height) == (page.shape[1], page.shape[0])
    assert symbol.box.top > 0.5 * found.height
    assert abs(symbol.box.left + symbol.box.right - found.width) < 20


def test_a_small_code_on_a_large_photo_is_read() -> None:
    """On a photo of twelve megapixels a code may take a tenth of the width."""
    page = drawn.under(drawn.flyer(LINES, size=130, width=3000), drawn.code(LINK, module=10))
    assert [symbol.text for symbol in find(drawn.blurred(page, 2))] == [LINK]


def test_a_bar_code_is_read_and_no_link() -> None:
    """The number of a product is kept with its format."""
    (symbol,) = find(drawn.under(drawn.flyer(LINES), drawn.code("4006381333931", module=3, kind="EAN13")))
    assert (symbol.text, symbol.format) == ("4006381333931", "EAN13")


def test_letters_are_not_read_out_of_a_code(reader: PPOCRReader) -> None:
    """The squares of a code look like signs to a reader; they are none."""
    photo = drawn.under(np.full((300, 600, 3), 240, np.uint8), drawn.code(LINK))
    assert with_symbols(reader.read([photo])[0], find(photo)).lines == ()


def test_a_payload_is_cleaned_and_bounded() -> None:
    """Signs that are not seen or that turn the text around are taken out; a payload that is too long is left out."""
    assert clean("https://a.example/\u202egpj\u0000\u200b.exe\r\nx\ty") == "https://a.example/gpj.exe\nx y"
    assert find(drawn.code("A" * (PAYLOAD + 1), module=2)) == ()


def test_a_sheet_full_of_codes_is_bounded() -> None:
    """Stickers in rows give no endless list."""
    sheet = np.concatenate([np.concatenate([drawn.code(f"N{n}-{m}", module=4) for n in range(5)], 1) for m in range(5)])
    page = Page(width=sheet.shape[1], height=sheet.shape[0])
    assert len(with_symbols(page, find(sheet)).symbols) == MOST
