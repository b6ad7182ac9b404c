"""What a value is said with: a draft that joins true words into something that the page does not say."""

import pytest

from engine.contract import Checks, Draft, FactKind, Options, Platform
from engine.stages import facts
from engine.stages.check import Checker
from engine.stages.document import Document
from tests.engine.pages import document, item, row, text, title

SALE = document(
    title("Spring Fair"),
    text("Saturday 18 April 2026, 12 noon to 5 pm"),
    text("Town Hall, Mill Lane"),
    text("Doors 11.30 am, auction ends at 4 pm"),
    text("Tickets $18 advance / $22 at the door"),
    text("20% off all cotton shirts. Scarves from £5"),
    text("Pony rides £3 per child"),
    text("Coffee, free refills"),
    text("Wings B and C only. Shy dogs - please do not feed them."),
    text("Monthly fee £9 for stalls", group=1),
    text("Stalls are outside", group=2),
    text("Gifts: mail gifts@fair.example.org", group=3),
    text("Office: 01632 960 111", group=3),
    text("Names to Ada Pell. Link sent after sign-up.", group=4),
    text("Weekly raffle", group=5),
)
RACES = document(
    title("Sports Day"),
    row("8.30 a.m.", "Egg race", "III, IV"),
    row("9.10 a.m.", "Sack race", "V to VIII"),
    row("10.00 a.m.", "Tug of war", "Miss Lucy Ferrand"),
    text("Bring a cap"),
)


def invented(line: str, page: Document = SALE) -> tuple[str, ...]:
    checker = Checker(page, facts.find(page, Options(region="GB")))
    return checker.check(Draft(platform=Platform.PLAIN, text=line, checks=Checks(kept=0, of=0))).invented


@pytest.mark.parametrize(
    "line",
    [
        "Tickets are $18 in advance or $22 at the door.",
        "Tickets cost $18 in advance and $22 at the door.",
        "There is 20% off all cotton shirts, and scarves are from £5.",
        "Pony rides are £3 per child.",
        "Coffee with free refills",
        "Only wings B and C",
        "Doors open at 11.30 am and the auction ends at 4 pm.",
        "It begins at 12 noon.",
        "Call the office on 01632 960 111.",
        "For gifts, mail gifts@fair.example.org.",
        "The link is sent after sign-up.",
        "Hi all,",
        "You find it at the Town Hall, Mill Lane.",
    ],
)
def test_true_words_said_otherwise_pass(line: str) -> None:
    """Small words, verbs that only say what kind of value follows, and another order add nothing."""
    assert invented(line) == ()


@pytest.mark.parametrize(
    "line",
    [
        "Tickets are $22 in advance or $18 at the door.",
        "20% off all shirts",
        "Up to 20% off all cotton shirts",
        "Scarves £5",
        "Pony rides from £3 per child",
        "Pony rides £3 per ticket",
        "Free coffee",
        "Wings A, B and C only",
        "Do not feed shy scarves",
        "The auction starts at 4 pm.",
        "The auction is at 12 noon.",
        "Monthly raffle",
        "Gifts: 01632 960 111",
        "Ada Pell: 01632 960 111",
        "The link is sent before sign-up.",
        "Auction ends at 4 pm EST",
        "Every scarf £5",
        "Coffee £3",
        "Weekly raffle at 11.30 am",
        "You can buy scarves at the Town Hall.",
    ],
)
def test_true_words_joined_to_something_new_are_caught(line: str) -> None:
    """Each word of the line stands on the page, and yet the page does not say it."""
    assert invented(line)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Egg race at 8.30 a.m. (III, IV)", False),
        ("9.10 a.m. Sack race, V to VIII", False),
        ("Egg race 8.30 a.m., sack race 9.10 a.m.", False),
        ("Egg race at 9.10 a.m.", True),
        ("Egg race (V to VIII)", True),
        ("Sack race with Miss Lucy Ferrand", True),
        ("Tug of war, 9.10 a.m.", True),
    ],
)
def test_a_cell_of_another_row_is_caught(line: str, found: bool) -> None:
    """What a row of a table is about goes with what stands in that row."""
    assert bool(invented(line, RACES)) is found


def test_a_label_and_its_value_are_no_row_of_a_table() -> None:
    """Where and when may stand in one line, though the page prints them under each other."""
    page = document(title("Fair"), row("Date", "18 April 2026"), row("Venue", "Town Hall"), item("Bring a cap"))
    assert invented("Date: 18 April 2026, Town Hall", page) == ()
    assert {fact.kind for fact in facts.find(page, Options())} >= {FactKind.DATE}


def test_a_small_word_of_one_language_denies_nothing_in_another() -> None:
    """The Portuguese "no" is "in the", whatever it is in English."""
    page = document(title("Festa da Vila"), text("sábado, 20/06/2026, na Praça do Coreto"), language="pt")
    assert invented("Festa da Vila no sábado, 20/06/2026", page) == ()
