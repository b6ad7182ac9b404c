"""What the bot says with what it makes of a photo, also of photos that mean harm."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from icalendar import Calendar

from bot import extras
from bot.albums import Item
from bot.buttons import Under
from bot.buttons.more import more
from bot.locale import Locale
from bot.preferences import Preference
from bot.rich import TEXT_LIMIT
from bot.sender import Place
from bot.state import Question, State
from engine.contract import Checks, Doubt, Draft, Fact, FactKind, Options, Photo, Platform, Result, Table
from tests.engine.results import D, T, fact, result
from tests.hostile import codes

LOCALE = Locale.load("en")
SENT = datetime(2026, 6, 1, 12, tzinfo=UTC)


def state(*, sent: float = SENT.timestamp()) -> State:
    question = Question(
        answer="a1", key="1", place=Place(chat=1), source=1, asker=7,
        items=(Item(message=1, asker=7, file="f", sent=sent),), photos=(Photo(sha256="ab", size=1),),
    )  # fmt: skip
    return State(question=question, status=2, shown="a1.x", wanted="a1.x", options={"a1.x": Options()})


def labels(found: Result, *, photos: bool = True) -> list[str]:
    draft = Draft(platform=Platform.PLAIN, text="x", checks=Checks(kept=0, of=0))
    under = Under(locale=LOCALE, answer="a1", options=Options(), result=found, draft=draft, text=photos)
    return [button.text for row in more(under) for button in row]


def entered(found: Result, preference: Preference | None = None, given: State | None = None) -> extras.Made:
    made = extras.calendar_file(LOCALE, given or state(), found, preference or Preference())
    assert made is not None
    return made


def party(*facts: Fact, lines: Sequence[str] = ("14 Nov", "7 pm")) -> Result:
    return result("\n".join(lines), *facts, title="Party")


def test_only_what_a_photo_has_is_offered() -> None:
    """Of a text that somebody typed there is no text to be had either."""
    assert labels(result("x")) == ["Text …", "‹ Back"]
    assert labels(result("x"), photos=False) == ["‹ Back"]
    full = result(
        "x",
        fact(D, "11 July 2026", "2026-07-11"),
        fact(FactKind.PHONE, "1", "1"),
        fact(FactKind.PLACE, "The Green"),
        tables=(Table(page=0, rows=(("a", "b"),)),),
        codes=("https://a.example/x", "WIFI:S:a;;"),
    )
    assert labels(full) == [
        "Calendar", "Contact", "Map", "Link: a.example …", "Link: wifi …", "Table", "Text …", "‹ Back",
    ]  # fmt: skip


def test_several_places_are_told_apart() -> None:
    """Each has a button of its own."""
    found = result("x", fact(FactKind.PLACE, "The Green"), fact(FactKind.PLACE, "Village Hall, " + "x" * 90))
    assert labels(found)[:2] == ["Map: The Green", "Map: Village Hall, xxxxxxxxx…"]


def test_a_year_that_is_not_printed_is_told_and_stands_in_the_description() -> None:
    """It is that of the next such day after the photo was sent."""
    made = entered(party(fact(D, "14 Nov", "--11-14"), fact(T, "7 pm", "19:00", 1)))
    assert "Sat, Nov 14, 2026, 7:00" in made.caption.text
    assert "The photo prints no year." in made.caption.text
    assert "The photo prints no year." in Calendar.from_ical(made.data).events[0].description


def test_a_doubtful_day_is_told_and_named_in_the_description() -> None:
    """Whoever enters it sees what to look at again."""
    made = entered(party(fact(D, "14 Nov 2026", "2026-11-14", doubts=(Doubt.UNCLEAR,))))
    assert "hard to read" in made.caption.text
    assert "“14 Nov 2026”: hard to read" in Calendar.from_ical(made.data).events[0].description


def test_hours_are_those_of_where_the_person_lives_where_the_photo_does_not_tell() -> None:
    """And the caption says of where they are."""
    found = party(fact(D, "14 Nov 2026", "2026-11-14"), fact(T, "7 pm", "19:00", 1))
    assert "Europe/Lisbon" in entered(found, Preference(zone="Europe/Lisbon")).caption.text
    assert "does not tell the time zone" in entered(found).caption.text


def test_many_events_are_counted_and_have_no_single_link() -> None:
    """Eight are named under the file, and the file has all."""
    days = [fact(D, f"{day} May 2027", f"2027-05-{day:02d}", day) for day in range(1, 21)]
    made = entered(party(*days, lines=[f"{day} May 2027" for day in range(21)]))
    assert made.caption.text.count("📅") == extras.LISTED
    assert "… and 12 more" in made.caption.text
    assert not made.caption.entities
    assert len(Calendar.from_ical(made.data).events) == 20


def test_a_photo_of_before_its_time_was_remembered_counts_from_now() -> None:
    """Answers that stood in the chat when Placard was renewed still work."""
    made = entered(party(fact(D, "14 Nov", "--11-14")), given=state(sent=0.0))
    assert Calendar.from_ical(made.data).events[0].start >= datetime.now(UTC).date()


def test_days_that_do_not_exist_make_no_file() -> None:
    """The person is told instead."""
    assert extras.calendar_file(LOCALE, state(), party(fact(D, "31 April", "31 April")), Preference()) is None


@pytest.mark.parametrize("name", codes.PAYLOADS)
def test_of_a_code_that_means_harm_only_a_web_address_can_be_opened(name: str) -> None:
    """What it says is shown in one piece that no tap sends or opens, and the button says where it leads."""
    rich, buttons = extras.code_message(LOCALE, codes.PAYLOADS[name])
    assert 0 < rich.length16 <= TEXT_LIMIT
    assert not any(entity.url for entity in rich.entities)
    if buttons is not None:
        ((button,),) = buttons.inline_keyboard
        assert button.url is not None
        assert button.url.startswith(("http://", "https://"))
        host = button.url.split("/")[2]
        assert host.isascii()
        assert "@" not in host
        assert host in rich.text
        assert host[:50] in button.text
        assert not any(char in button.url for char in "\r\n \u202e")


@pytest.mark.parametrize("choice", ["00", "01", "٠", "2", "-1", "", "x"])
def test_a_code_is_chosen_by_its_number_as_the_button_writes_it(choice: str) -> None:
    """Else one code could be asked for under a hundred names, and would come as often."""
    assert extras.first_of(["a", "b"], "1") == "b"
    assert extras.first_of(["a", "b"], choice) is None


def test_a_web_link_that_is_not_opened_is_not_called_something_else() -> None:
    """It is told that it is one; a button that leads there is not offered."""
    rich, buttons = extras.code_message(LOCALE, "https://bank.com%2eevil.example/")
    assert rich.text.startswith("This code is a web link that is not written as links are")
    assert buttons is None


def test_a_text_of_any_length_comes_in_blocks_that_fit_or_not_at_all() -> None:
    """Three messages' worth comes in three; a book is a file."""
    paragraph = "word " * 200
    short = result("x", text="\n\n".join([paragraph.strip()] * 10))
    blocks = extras.text_blocks(short, breaks=False)
    assert len(blocks) == 3
    assert all(block.length16 <= TEXT_LIMIT for block in blocks)
    assert "\n\n".join(block.text for block in blocks) == short.text
    endless = extras.text_blocks(result("x", text=("word " * 1000).strip()), breaks=False)
    assert " ".join(block.text for block in endless) == ("word " * 1000).strip(), "no word is parted, no line is empty"
    assert extras.text_blocks(result("x", text="😀" * 30_000), breaks=False) == []
    assert all(b.length16 <= TEXT_LIMIT for b in extras.text_blocks(result("x", text="😀" * 7000), breaks=False))
