"""A line that a draft lacks is put where the page has it."""

import msgspec

from engine.budget import Budget
from engine.contract import Angle, Checks, Draft, Options, Platform
from engine.writers import Ask, Material
from engine.writers.composer import Composer
from engine.writers.composer.merge import merged
from engine.writers.markup import utf16
from tests.engine.pages import FETE, FETE_FACTS, document, heading, item, row, text, title

LIST = document(
    title("Yard sale"),
    heading("What there is"),
    item("Books"),
    item("Lamps"),
    item("Chairs"),
    text("Come early", group=1),
)


def draft(message: str, platform: Platform = Platform.WHATSAPP) -> Draft:
    return Draft(platform=platform, text=message, checks=Checks(kept=0, of=0))


def test_an_item_goes_between_its_neighbours() -> None:
    """The list keeps the order of the page."""
    put = merged(draft("*Yard sale*\n\n• Books\n• Chairs"), ["Lamps"], LIST)
    assert put.text.splitlines()[2:] == ["• Books", "Lamps", "• Chairs"]


def test_a_line_goes_below_the_paragraph_of_its_neighbour() -> None:
    """No paragraph is torn apart for it."""
    page = document(title("Yard sale"), text("Saturday 2 May"), text("Rain or shine"), text("Mill Lane"))
    put = merged(draft("*Yard sale*\n\n🗓 Saturday 2 May\n📍 Mill Lane\n\nSee you"), ["Rain or shine"], page)
    assert put.text == "*Yard sale*\n\n🗓 Saturday 2 May\n📍 Mill Lane\nRain or shine\n\nSee you"


def test_a_line_without_neighbours_goes_to_the_end() -> None:
    """It stands apart, as it does on the page."""
    assert merged(draft("*Yard sale*"), ["Come early"], LIST).text == "*Yard sale*\n\nCome early"


def test_what_is_said_already_is_not_said_twice() -> None:
    """Nothing changes where nothing is missing."""
    assert merged(draft("*Yard sale*\nCome early"), ["come  early"], LIST).text == "*Yard sale*\nCome early"


def test_a_table_stays_in_one_piece() -> None:
    """A row that is put in does not stand between the fences, where its columns would not meet the others."""
    page = document(title("Bus"), row("Stop", "A", "B"), row("Market", "7.05", "7.35"), row("Gate", "7.12", "7.42"))
    put = merged(draft("*Bus*\n```\nMarket  7.05  7.35\nGate    7.12  7.42\n```\nDaily"), ["Stop A B"], page)
    assert put.text == "*Bus*\n```\nMarket  7.05  7.35\nGate    7.12  7.42\n```\nStop A B\nDaily"


def test_marks_that_are_printed_do_not_become_styles() -> None:
    """A line with WhatsApp's own marks in it is written as any other line is."""
    assert "*free*" not in merged(draft("*Yard sale*"), ["It is *free*"], LIST).text


def test_styles_stay_where_they_belong() -> None:
    """For Telegram the styles below the new line move with their words."""
    whole = Composer().write(FETE, FETE_FACTS, Options(platform=Platform.TELEGRAM))
    line = next(line for line in whole.text.splitlines() if "Ada Pell" in line)
    styled = [whole.text.encode("utf-16-le")[2 * e.offset : 2 * (e.offset + e.length)] for e in whole.entities]
    less = _without(whole, line)
    put = merged(less, ["To help on the day ring Ada Pell on 01632 960 111"], FETE)
    assert "Ada Pell" in put.text
    assert [put.text.encode("utf-16-le")[2 * e.offset : 2 * (e.offset + e.length)] for e in put.entities] == styled


def test_the_composer_refines_what_it_is_given() -> None:
    """Asked with a draft, it puts in what is missing and leaves the rest as it is."""
    given = draft("*Yard sale*\n\n• Books\n• Chairs")
    ask = Ask(angle=Angle.HOST, draft=given, missing=("Lamps", "Come early"))
    (written,) = Composer().drafts(Material(document=LIST), (ask,), Budget())
    assert written.draft
    assert written.draft.text == "*Yard sale*\n\n• Books\nLamps\n• Chairs\n\nCome early"
    assert written.tokens == 0


def _without(whole: Draft, line: str) -> Draft:
    """The draft less a line that holds no style."""
    at = utf16(whole.text[: whole.text.index(line)])
    size = utf16(line) + 1
    entities = tuple(msgspec.structs.replace(e, offset=e.offset - size) if e.offset > at else e for e in whole.entities)
    return msgspec.structs.replace(whole, text=whole.text.replace(line + "\n", ""), entities=entities)
