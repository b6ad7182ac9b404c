"""The text of a photo with its own line breaks, and a message without marks."""

import pytest

from engine.extras import texts
from tests.engine.results import result


def test_lines_stay_as_printed_and_paragraphs_apart() -> None:
    """A word that was broken at the end of a line is broken again."""
    found = result(
        "Water will be\nshut off on Tues-\nday.\nThe caretaker",
        text="Water will be shut off on Tuesday.\n\nThe caretaker",
    )
    assert texts.printed(found) == "Water will be\nshut off on Tues-\nday.\n\nThe caretaker"


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("*Summer Fair*\n_The Green_", "Summer Fair\nThe Green"),
        ("2*3*4 snake_case_name", "2*3*4 snake_case_name"),
        ("```a  b```", "a  b"),
        ("* a star\n~old~ new", "* a star\nold new"),
    ],
)
def test_marks_of_whatsapp_are_taken_off(marked: str, plain: str) -> None:
    """What only looks like one stays."""
    assert texts.unmarked(marked) == plain
