"""What a photo says to a question: words as printed and the line they stand in, or plainly nothing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from engine.contract import Ground, Options, Reply
from engine.stages import ask, facts
from engine.stages.arrange import arrange
from engine.stages.document import Document
from tests.engine.snippets import document

FETE = """Lower Marsh Band presents
Midsummer Concert
Friday 19th June 2026
Doors 6.30 pm, concert 7 pm to 9.30 pm
The Old Mill, Ferry Road, Marsham
If wet: Marsham Village Hall
Adults £6, students £4, children under 12 free
Programme £2
Order picnics by 12 June
To help on the day ring Ada Pell on 01632 960 111
lowermarsh.example/concert
Bring a rug. No dogs."""


def told(question: str, page: str = FETE) -> Reply:
    printed = arrange((), page)
    printed = replace(printed, language=facts.language(printed.text))
    return ask.answer(question, printed, facts.find(printed, Options()))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("how much for adults?", "£6"),
        ("price for students", "£4"),
        ("how much is the programme", "£2"),
        ("is it free for kids?", "children under 12 free"),
        ("what time do the doors open?", "6.30 pm"),
        ("when does it end", "7 pm to 9.30 pm"),
        ("what day is it?", "Friday 19th June 2026"),
        ("where is it?", "The Old Mill, Ferry Road, Marsham"),
        ("where if it rains?", "Marsham Village Hall"),
        ("by when must I order picnics?", "12 June"),
        ("who do i call?", "Ada Pell"),
        ("whats the number", "01632 960 111"),
        ("do you have a website?", "lowermarsh.example/concert"),
        ("what should I bring", "Bring a rug."),
        ("can I bring my dog?", "No dogs."),
        ("¿cuánto cuesta para estudiantes?", "£4"),
        ("wo ist das?", "The Old Mill, Ferry Road, Marsham"),
    ],
)
def test_an_answer_is_what_is_printed(question: str, answer: str) -> None:
    """However it is asked, and in another language than the page's."""
    reply = told(question)
    assert reply.answers[:1] == (answer,)
    assert any(answer in line for line in reply.quotes)


@pytest.mark.parametrize(
    "question",
    [
        "is there parking?",
        "how much is parking?",
        "how much for members?",
        "what time does the raffle start?",
        "what's the email?",
        "do you take cards?",
        "is there food for vegetarians?",
        "when is the rehearsal?",
        "who is the conductor?",
        "what should I wear?",
        "gibt es parkplätze?",
        "есть ли парковка?",
        "有停车场吗？",
        "هل يوجد موقف سيارات؟",
        "qwertz?",
        "?",
        "",
    ],
)
def test_what_the_photo_does_not_tell_is_no_answer(question: str) -> None:
    """No price, hour or number of something else is given for it."""
    assert told(question) == Reply(ground=Ground.NONE)


def test_all_that_answer_are_given() -> None:
    """Two hours of the same thing are two answers."""
    reply = told("when is aarti?", "Ganesh festival\nAarti daily at 7.30 am and 7.30 pm\nLunch at 1 pm")
    assert reply.answers == ("7.30 am", "7.30 pm")
    assert reply.quotes == ("Aarti daily at 7.30 am and 7.30 pm",)


def test_an_end_is_not_made_of_a_beginning() -> None:
    """Where only the hour at which it starts is printed, nobody is told that as its end."""
    page = "Choir evening\nSaturday 4 July 2026\nStarts 7 pm\nSt Anne's Hall"
    assert told("when does it end?", page).ground is Ground.NONE
    assert told("what time does it start?", page).answers == ("7 pm",)


def test_a_line_that_asks_something_answers_nothing() -> None:
    """In a chat the question of another person is no answer."""
    page = "Street chat\nIs there parking near the hall?\nThe hall is open from 6 pm."
    assert told("is there parking?", page).ground is Ground.NONE


def test_a_price_of_before_is_not_what_it_costs() -> None:
    """The old price is printed too, and is not the answer."""
    assert told("how much is the sofa", "Furniture sale\nSofa now £499, was £750").answers == ("£499",)


def test_a_day_that_there_is_not_is_doubtful() -> None:
    """What cannot be right is given as printed, and marked."""
    assert told("what day is it", "Summer fair\n31 June 2026\nThe Green").doubtful


@given(st.text(max_size=80))
@settings(max_examples=100, deadline=None)
def test_any_question_gets_printed_words_or_none(question: str) -> None:
    """Whatever is typed, nothing is said that the page does not say, and nothing breaks."""
    reply = told(question)
    assert (reply.ground is Ground.NONE) == (not reply.answers)
    assert all(answer in FETE for answer in reply.answers)
    assert all(line in FETE for line in reply.quotes)


def test_a_page_without_words_tells_nothing() -> None:
    """There is nothing to look in."""
    assert ask.answer("when is it?", Document(), ()) == Reply(ground=Ground.NONE)


def test_a_question_about_everything_is_no_question() -> None:
    """A page of words takes no longer than it may, and gets no answer."""
    assert told(" ".join(f"cat{n}" for n in "abcdefghijklmnopqrstuvwxyz") + "?").ground is Ground.NONE


ROAD = """ROAD CLOSED
Mill Lane
From 19:30 on Monday 11 January until 06:00 on Friday 15 January 2027
Reason: gas main replacement
Information: 0117 496 0155"""
JOB = """WE ARE HIRING
Kitchen helper
£12 per hour
Bring your papers"""
SALE = """Parish Supper
Dancing with the Tin Pot Band until 10.30 pm
Tickets £12 from Hilary Thorne on 01632 960 418
Eight tables only
Please order by Sunday 27 September
Cash or PayPal"""


@pytest.mark.parametrize(
    ("page", "question", "answer"),
    [
        (ROAD, "until when is the road closed?", "06:00"),
        (ROAD, "why is it closed?", "Reason: gas main replacement"),
        (ROAD, "warum?", "Reason: gas main replacement"),
        (JOB, "what's the salary?", "£12"),
        (SALE, "until when does the band play", "10.30 pm"),
        (SALE, "when do I have to order by", "Sunday 27 September"),
        (SALE, "number to book a table?", "01632 960 418"),
        (SALE, "can I pay with paypal?", "Cash or PayPal"),
        (SALE, "how many tables are there?", "Eight tables only"),
    ],
)
def test_what_the_page_says_in_other_words_is_found(page: str, question: str, answer: str) -> None:
    """An end between two days, a reason, a wage by the hour, a day to order by, the only number, a way to pay."""
    assert answer in told(question, page).answers
    assert told(question, page).answers[:1] != ("19:30",)


@pytest.mark.parametrize(
    ("page", "question"),
    [
        (ROAD, "why is it so expensive?"),
        (ROAD, "what's the salary?"),
        (SALE, "what's the salary?"),
        (SALE, "how much is the rent?"),
        (SALE, "can I pay with bitcoin?"),
        (SALE, "can I pay by card?"),
        (SALE, "puedo pagar con tarjeta?"),
        (SALE, "why is it so late?"),
        (JOB, "how much is the rent?"),
    ],
)
def test_other_words_are_not_other_things(page: str, question: str) -> None:
    """A sum by the hour is no rent, a reason for one thing none for another, a title names nobody."""
    assert told(question, page) == Reply(ground=Ground.NONE)


def test_the_head_of_a_table_does_not_hide_its_rows() -> None:
    """A question that uses the words of the head, "fee" and "batch", still gets the cell of the row that it names."""
    page = document("Chess Academy\nBatch | Days | Fee\nPawn | Mon, Wed | £28\nQueen | Sat, Sun | £42")
    assert ask.answer("fee for queen batch?", page, facts.find(page, Options())).answers == ("£42",)


def test_a_title_makes_nobody_of_the_page_it() -> None:
    """Who sells the tickets of a parish supper is not the parish."""
    assert "Hilary Thorne" not in told("who is the parish?", SALE).answers
