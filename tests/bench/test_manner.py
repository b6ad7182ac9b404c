"""How a message reads is measured as a person would say it."""

from bench.manner import Manner, leads, manner, summary
from bench.whatsapp import parse

PHOTO = """Hartwell Village Summer Fête
Saturday 11th July 2026, 12 noon
Bring a cake for the WI tent!
Bring a cake for the WI tent!"""


def judged(message: str) -> Manner:
    return manner(parse(message), PHOTO)


def test_a_faithful_message_has_nothing_to_its_charge() -> None:
    """What stands on the photo is neither a repetition nor advertising, and marks count for nothing."""
    found = judged("*Hartwell Village Summer Fête*\nSaturday 11th July 2026, 12 noon\nBring a cake for the WI tent!")
    assert (found.repeated, found.echoed, found.wide, found.faults) == ((), (), (), ())
    assert (found.emoji, found.exclamations, found.hype, found.hashtags) == (0, 0, (), ())
    assert 0.6 < found.share < 0.9


def test_what_is_said_again_is_found() -> None:
    """A sentence that the photo has once and the message twice, even as part of another one, is a repetition."""
    found = judged("Hartwell Village Summer Fête\nThe Hartwell Village Summer Fête is on")
    assert found.repeated == ("Hartwell Village Summer Fête",)
    assert judged("Bring a cake for the WI tent!\nBring a cake for the WI tent!").echoed == (
        "Bring a cake for the WI tent!",
    )


def test_a_row_that_is_torn_apart_is_found() -> None:
    """Where days go to one place and their hours to another, nobody knows which belongs to which."""
    rows = "Thursday 24 December 10 am to 2 pm\nFriday 25 December closed all day"
    torn = "Thursday 24 December\nFriday 25 December\n10 am to 2 pm\nclosed all day"
    assert manner(parse(torn), rows).torn == tuple(rows.split("\n"))
    whole = "• Thursday 24 December: 10 am to 2 pm\n• Friday 25 December: closed all day"
    assert manner(parse(whole), rows).torn == ()


def test_a_label_that_became_a_sign_tears_nothing() -> None:
    """The words after the label stand in one piece."""
    found = manner(parse("📍 The Green, Mill Lane, Hartwell"), "Where: The Green, Mill Lane, Hartwell")
    assert found.torn == ()


def test_a_separator_without_anything_to_part_is_found() -> None:
    """A dot between two facts is left over where one of them went elsewhere."""
    assert manner(parse("Ref. 26/0883 ·"), "Information: 0117 496 0155 · Ref. 26/0883").stumps == ("Ref. 26/0883 ·",)


def test_advertising_is_found() -> None:
    """Words, marks and hashtags that make a notice louder than the photo are counted."""
    found = judged("🎉 Don't miss this AMAZING fête!!! #hartwell")
    assert found.hype == ("amazing", "don't miss")
    assert (found.exclamations, found.emoji, found.hashtags) == (1, 1, ("#hartwell",))


def test_long_lines_are_found() -> None:
    """A line over 120 characters is a wall of text on a phone."""
    assert judged("a line\n" + "word " * 25).wide == ("word " * 25,)


def test_the_first_lines_say_what_and_when() -> None:
    """The title and a day or an hour are looked for in the first two lines, the day in the first four too."""
    truth = {
        "title": "Hartwell Village Summer Fête",
        "facts": {"dates": [{"text": "Saturday 11th July 2026"}], "times": [{"text": "12 noon"}]},
    }
    quick = leads(parse("*Hartwell Village Summer Fête*\nSaturday 11th July 2026"), truth)
    slow = leads(parse("*Hartwell Village Summer Fête*\nStalls\n\nSaturday 11th July 2026"), truth)
    assert quick == {"what": 1, "when": 1, "when in four": 1}
    assert slow == {"what": 1, "when": 0, "when in four": 1}
    assert leads(parse("Low Tide"), {"title": "Low Tide"}) == {"what": 1}


def test_a_group_without_messages_has_figures_too() -> None:
    """A set of photos in other scripts may have no message at all."""
    assert summary([], [])["messages"] == 0
