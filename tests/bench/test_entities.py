"""The judge of Telegram's entities refuses what Telegram refuses."""

import pytest

from bench.entities import faults, seen
from bench.foreign import Printed
from engine.contract import Entity

TEXT = "🗓 Summer Fête\non the green, 3 pm"


def entity(kind: str, offset: int, length: int) -> Entity:
    return Entity(type=kind, offset=offset, length=length)


def kinds(*given: tuple[str, int, int], text: str = TEXT) -> list[str]:
    return [fault.kind for fault in faults(text, [entity(*one) for one in given])]


@pytest.mark.parametrize(
    "given",
    [
        [],
        [("bold", 3, 11)],
        [("bold", 3, 11), ("italic", 3, 6)],
        [("bold", 3, 6), ("italic", 10, 4)],
        [("blockquote", 15, 18), ("bold", 29, 4)],
        [("pre", 15, 18), ("bold", 3, 11)],
    ],
)
def test_good_entities_have_no_faults(given: list[tuple[str, int, int]]) -> None:
    """Styles side by side, in one another, and in a quotation are taken."""
    assert kinds(*given) == []


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        ([("loud", 3, 6)], "unknown type"),
        ([("bold", 3, 0)], "outside the text"),
        ([("bold", -1, 3)], "outside the text"),
        ([("bold", 29, 5)], "outside the text"),
        ([("bold", 1, 4)], "half a character"),
        ([("bold", 2, 7)], "white space at an end"),
        ([("bold", 3, 12)], "white space at an end"),
        ([("bold", 3, 8), ("italic", 5, 8)], "crossing"),
        ([("pre", 15, 18), ("bold", 18, 3)], "one in another that may not hold it"),
        ([("blockquote", 15, 18), ("blockquote", 15, 5)], "one in another that may not hold it"),
        ([("bold", 3, 11), ("bold", 3, 6)], "the same style twice"),
        ([("bold", 3, 6)] * 101, "too many entities"),
    ],
)
def test_bad_entities_are_named(given: list[tuple[str, int, int]], kind: str) -> None:
    """Each way to be refused, dropped or moved by Telegram has its name."""
    assert kind in kinds(*given)


def test_marks_of_another_chat_are_faults() -> None:
    """Telegram shows WhatsApp's asterisks as they are, so they must not be in its text unless the photo has them."""
    assert [fault.kind for fault in faults("*Tide*", [])] == ["mark shown as it is"]
    assert faults("*Tide*", [], Printed("High *Tide*")) == ()


def test_a_message_is_seen_with_its_styles() -> None:
    """Offsets count UTF-16 units: what follows an emoji is styled in the right place."""
    shown = seen(TEXT, [entity("bold", 3, 11), entity("blockquote", 15, 18)])
    assert [(span.text, span.styles) for span in shown.lines[0].spans] == [("🗓 ", ()), ("Summer Fête", ("bold",))]
    assert [line.kind for line in shown.lines] == ["", "quote"]
    assert shown.text == TEXT
