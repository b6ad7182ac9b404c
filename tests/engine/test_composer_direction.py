"""Messages in languages that are written from right to left stand right on a phone."""

import unicodedata

from engine.contract import FactKind, Options, Platform
from engine.stages.check import mend
from engine.writers.composer import Composer
from tests.engine.pages import document, fact, text, title

ISOLATED = "\u2066{}\u2069"
FROM_RIGHT = "\u200f"
PAGE = document(
    title("أمسية موسيقى وشعر"),
    text("الجمعة 24 أبريل"),
    text("الساعة 7:30 مساء"),
    text("حديقة بيت الفنون، شارع الزيتون"),
    text("للحجز: 0600 555 012"),
    text("@baytfunun"),
    text("baytfunun.example/oud"),
    language="ar",
)
FACTS = (
    fact(FactKind.DATE, "الجمعة 24 أبريل"),
    fact(FactKind.TIME, "الساعة 7:30 مساء"),
    fact(FactKind.PLACE, "حديقة بيت الفنون، شارع الزيتون"),
    fact(FactKind.PHONE, "0600 555 012"),
    fact(FactKind.HANDLE, "@baytfunun"),
    fact(FactKind.URL, "baytfunun.example/oud"),
)


def lines(platform: Platform = Platform.WHATSAPP) -> list[str]:
    return Composer().write(PAGE, FACTS, Options(platform=platform)).text.split("\n")


def test_arabic_lines_begin_at_the_right():
    """The first letter of each line, or the mark in front of it, runs from right to left."""
    for line in lines():
        ways = [way for char in line if (way := unicodedata.bidirectional(char)) in ("L", "R", "AL")]
        if any(way in ("R", "AL") for way in ways):
            assert ways[0] in ("R", "AL")


def test_the_groups_of_a_number_keep_their_order_among_arabic_words():
    """Without a mark a phone would show the last group first."""
    assert any(ISOLATED.format("0600 555 012") in line for line in lines())


def test_a_link_is_left_as_it_is():
    """Nobody copies a mark that shows nothing along with a link."""
    assert any(line.endswith("baytfunun.example/oud") for line in lines())


def test_the_marks_change_nothing_that_is_said():
    """The check finds each fact, and no mark stands in a message from left to right."""
    draft = Composer().write(PAGE, FACTS, Options())
    assert mend(draft, PAGE, FACTS, Options()).text == draft.text
    english = document(title("Concert"), text("Call 0600 555 012"), language="en")
    message = Composer().write(english, [fact(FactKind.PHONE, "0600 555 012")], Options()).text
    assert not set(message) & {*"\u200f\u2066\u2069"}


def test_styles_of_a_telegram_message_stand_where_their_words_are():
    """The marks are counted in the offsets."""
    draft = Composer().write(PAGE, FACTS, Options(platform=Platform.TELEGRAM))
    bold = next(entity for entity in draft.entities if entity.type == "bold")
    assert draft.text[bold.offset : bold.offset + bold.length] == "أمسية موسيقى وشعر"
