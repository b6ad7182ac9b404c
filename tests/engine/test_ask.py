"""What a photo says to a question: words as printed and the line they stand in, or plainly nothing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from engine.contract import Ground, Options, Reply
from engine.stages import ask, facts
from engine.stages.arrange import arrange
from engine.stages.document import Document

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
    document = arrange((), page)
    document = replace(document, language=facts.language(document.text))
    return ask.answer(question, document, facts.find(document, Options()))


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
