"""Day, hour and place leave their sentence only where words can be parted safely; an album says nothing twice."""

import pytest

from engine.contract import FactKind, Options
from engine.stages.document import Block, BlockKind
from engine.writers.composer import Composer
from tests.engine.genre_pages import message
from tests.engine.pages import document, fact, text, title


def test_what_the_title_does_not_say_stays_under_it():
    """Of a sentence that tells day and place, the rest that matters is kept in its own words."""
    page = document(
        title("Annual Sports Day 2026-27"),
        text("Dear Parents,"),
        text("The Annual Sports Day for Classes III to VIII will be held on Saturday, 28/11/2026 at DY Ground, Nerul."),
    )
    facts = [fact(FactKind.DATE, "Saturday, 28/11/2026"), fact(FactKind.PLACE, "DY Ground, Nerul")]
    assert Composer().write(page, facts, Options()).text == (
        "*Annual Sports Day 2026-27*\nFor Classes III to VIII\n\n🗓 Saturday, 28/11/2026\n📍 DY Ground, Nerul"
    )


def test_a_sentence_keeps_what_it_says_of_its_own():
    """Only its end, day and hours, moves up."""
    written = message("Water\n\nDear members,\n\nThere will be no water on Tuesday, 5 May 2026 from 10 am to 5 pm.")
    assert written == "*Water*\n\n🗓 Tuesday, 5 May 2026 from 10 am to 5 pm\n\nThere will be no water."


@pytest.mark.parametrize(
    "sentence",
    [
        "The dinner will not take place on Saturday, 14 March 2026 as we hoped, dear friends.",
        "If the hall is free on Saturday, 14 March 2026, the dinner takes place, else it does not.",
        "The dinner will be held on Saturday, 14 March 2026 unless it snows again that week.",
    ],
)
def test_a_sentence_that_cannot_be_parted_stays_whole(sentence):
    """A condition or a denial is never cut off from its day."""
    written = message(f"Club news\n\nDear members,\n\n{sentence}").replace("*", "")
    assert sentence in written


def test_two_days_stay_in_their_sentences():
    """Where a letter names several days, none is torn from what happens on it."""
    written = message("Office\n\nWe are not open on Friday, 13 March 2026.\nWe open late on Monday, 16 March 2026.")
    assert "We are not open on *Friday, 13 March 2026*." in written


def test_a_later_page_does_not_say_the_same_day_again():
    """The letterhead and the day of page one are not repeated above the schedule of page two."""
    page = document(
        text("HILL SCHOOL"),
        title("Sports Day"),
        text("Sat 28/11/2026"),
        text("HILL SCHOOL - Sports Day 28/11/2026", page=1),
        Block(kind=BlockKind.HEADING, text="Sports Day: Schedule", page=1),
        Block(kind=BlockKind.ROW, text="8.00 March", cells=("8.00", "March"), page=1),
    )
    facts = [
        fact(FactKind.ORGANISATION, "HILL SCHOOL"),
        fact(FactKind.DATE, "Sat 28/11/2026", "2026-11-28"),
        fact(FactKind.DATE, "28/11/2026", "2026-11-28", page=1),
    ]
    message = Composer().write(page, facts, Options()).text
    assert message.count("28/11/2026") == 1
    assert "\n*Schedule*\n8.00 March" in message
