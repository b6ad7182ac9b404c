"""One flyer from several angles: each says the same facts, each in its own shape."""

import pytest

from engine.contract import Angle, FactKind, Length, Options
from engine.stages.check import mend
from engine.writers.composer import Composer
from tests.engine.pages import FETE, FETE_FACTS, document, fact, heading, row, text, title


def write(angle, page=FETE, facts=FETE_FACTS):
    return Composer().write(page, facts, Options(angle=angle)).text


@pytest.mark.parametrize("angle", Angle)
def test_every_angle_keeps_every_fact(angle):
    """What differs is order and length, never what a reader must know; the draft says from where it was written."""
    options = Options(angle=angle)
    draft = Composer().write(FETE, FETE_FACTS, options)
    checked = mend(draft, FETE, FETE_FACTS, options)
    assert draft.angle is angle
    assert checked.text == draft.text
    assert checked.checks.dropped == ()


def test_the_host_says_what_awaits_before_how_to_come():
    """What there is to enjoy stands above day, place and price."""
    message = write(Angle.HOST)
    assert message.index("Bring a rug") < message.index("Friday 19th June 2026") < message.index("☎")


def test_the_notice_has_labels_and_no_signs():
    """A formal notice speaks in words alone."""
    message = write(Angle.NOTICE)
    assert "Date: Friday 19th June 2026" in message
    assert "🗓" not in message
    assert "❗" not in message


def test_the_keeper_leaves_nothing_out():
    """Courtesies and repeated lines are kept too."""
    page = document(title("Office closed"), text("Closed on 3 May"), text("Inconvenience is regretted."))
    message = write(Angle.KEEPER, page, [fact(FactKind.DATE, "3 May")])
    assert "Inconvenience is regretted." in message


def test_the_shortest_begins_with_what_when_and_where_on_one_line():
    """Its other lines are the other facts."""
    assert write(Angle.SHORTEST) == (
        "*Midsummer Concert* – Friday 19th June 2026, 7 pm to 9.30 pm · The Old Mill, Ferry Road, Marsham"
        " · If wet: Marsham Village Hall\n"
        "Adults £6, children under 12 free · Order picnics by 12 June\n"
        "To help on the day ring Ada Pell on 01632 960 111 · lowermarsh.example/concert"
    )


def test_a_menu_in_brief_is_still_a_menu():
    """Dishes and prices are what it is about."""
    page = document(
        title("Corner Café"),
        heading("Eggs"),
        *(row(dish, price) for dish, price in (("Omelet", "11.50"), ("Scrambled", "9.00"), ("Two eggs", "7.25"))),
        text("Mon–Sat 6am–2pm"),
        text("Family run since 1980"),
        text("12 High Street"),
    )
    facts = [fact(FactKind.TIME, "6am–2pm"), fact(FactKind.PLACE, "12 High Street")]
    message = Composer().write(page, facts, Options(length=Length.BRIEF)).text
    assert message == (
        "*Corner Café* – Mon–Sat 6am–2pm · 12 High Street\n\n*Eggs*\nOmelet 11.50\nScrambled 9.00\nTwo eggs 7.25"
    )
