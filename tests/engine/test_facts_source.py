"""Where a fact stands on the page, and how sure the reader was of it."""

from engine.contract import Box, Doubt, Fact, FactKind, Line, Options, Page
from engine.stages import facts
from engine.stages.arrange import arrange


def line(text: str, y: float, *, unsure: tuple[tuple[int, float], ...] = (), other: str = "") -> Line:
    """A line that is ten pixels wide a character."""
    right = 10.0 * len(text)
    box = Box(corners=((0, y), (right, y), (right, y + 20), (0, y + 20)))
    return Line(text=text, confidence=0.95, box=box, unsure=unsure, other=other)


def found(*lines: Line, kind: FactKind = FactKind.TIME) -> Fact:
    """The only fact of its kind."""
    document = arrange([Page(width=1000, height=1000, lines=lines)])
    (fact,) = [fact for fact in facts.find(document, Options()) if fact.kind is kind]
    return fact


def test_a_fact_has_the_part_of_its_lines_box_that_its_words_take() -> None:
    """A picture of it shows the time, not the whole line."""
    (box,) = found(line("Doors open at 6.30 pm for everybody", 100)).boxes
    assert (box.left, box.right, box.top, box.bottom) == (140, 210, 100, 120)


def test_a_fact_is_as_sure_as_its_weakest_character() -> None:
    """A weak letter elsewhere on the line does not count against it."""
    weak = found(line("Doors open at 6.30 pm", 100, unsure=((14, 0.4), (16, 0.6))))
    assert (weak.confidence, weak.doubts) == (0.4, (Doubt.UNCLEAR,))
    clear = found(line("Doors open at 6.30 pm", 100, unsure=((2, 0.4),)))
    assert (clear.confidence, clear.doubts) == (1.0, ())


def test_a_dash_of_another_length_is_no_reason_to_doubt() -> None:
    """A reader can hardly tell them apart, and a person does not care."""
    fact = found(line("Open 10.00 – 12.30 daily", 100, unsure=((11, 0.3),), other="Open 10.00 - 12.30 daily"))
    assert fact.doubts == ()


def test_a_second_reading_that_differs_is_told_for_the_fact_alone() -> None:
    """What it may be instead is the stretch of the other reading, not all of its line."""
    fact = found(line("Doors open at 6.30 pm", 100, unsure=((14, 0.6),), other="Doors open at 8.30 pm"))
    assert (fact.doubts, fact.other) == ((Doubt.READINGS,), "8.30 pm")
    elsewhere = found(line("Doors open at 6.30 pm", 100, unsure=((2, 0.6),), other="Doars open at 6.30 pm"))
    assert (elsewhere.doubts, elsewhere.other) == ((), "")


def test_characters_that_one_reading_lacks_keep_their_place() -> None:
    """The readings may differ in length."""
    fact = found(line("Ring 01632 960 14", 100, other="Ring 01632 960 174"), kind=FactKind.PHONE)
    assert fact.other == "01632 960 174"


def test_the_order_of_day_and_month_keeps_its_other_value() -> None:
    """A weak figure in such a date is told as well, and takes nothing of what the date could be."""
    fact = found(line("Meeting 03/04/2026", 100, unsure=((8, 0.5),), other="Meeting 08/04/2026"), kind=FactKind.DATE)
    assert fact.doubts == (Doubt.ORDER, Doubt.UNCLEAR)
    assert {fact.value, fact.other} == {"2026-04-03", "2026-03-04"}


def test_a_reader_that_does_not_tell_characters_apart_gives_its_mean() -> None:
    """The confidence of the line stands for each of its facts."""
    assert found(line("Doors open at 6.30 pm", 100)).confidence == 0.95
