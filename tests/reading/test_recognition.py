"""From the net's probabilities to a line of text."""

import numpy as np

from engine.readers.recognition import UNSURE_SIGN, decode

CHARACTERS = ["", *"012ab€.", " "]
SPACE = len(CHARACTERS) - 1


def line(*steps: tuple[str, float, float]) -> str:
    """Each step: the likeliest character ("" for blank), its probability, and that of a space."""
    best = np.array([CHARACTERS.index(character) for character, _, _ in steps])
    sure, space = (np.array([step[at] for step in steps], np.float32) for at in (1, 2))
    return decode(best, sure, space, CHARACTERS).text


def test_repeats_fold_and_blanks_part_them() -> None:
    """The rule of CTC."""
    assert line(("1", 0.9, 0), ("1", 0.9, 0), ("", 0.9, 0), ("1", 0.9, 0), ("a", 0.9, 0)) == "11a"


def test_a_narrow_space_between_groups_of_figures_is_seen() -> None:
    """A phone number keeps the groups in which it is printed, though the blank was likelier than the space."""
    groups = [("0", 0.9, 0), ("1", 0.9, 0), ("", 0.7, 0.25), ("2", 0.9, 0), ("", 0.9, 0.1), ("1", 0.9, 0)]
    assert line(*groups) == "01 21"


def test_a_number_is_not_torn_into_single_figures() -> None:
    """ "16 €" is a price, "1 6 €" is none."""
    assert line(("1", 0.9, 0), ("", 0.7, 0.3), ("2", 0.9, 0), ("€", 0.9, 0.01)) == "12€"


def test_a_word_needs_more_than_a_hint_of_a_space() -> None:
    """Letters stand further apart than figures; what hints at a space there is often only a wide letter."""
    assert line(("a", 0.9, 0), ("", 0.7, 0.2), ("b", 0.9, 0)) == "ab"
    assert line(("a", 0.9, 0), ("", 0.5, 0.45), ("b", 0.9, 0)) == "a b"


def test_a_space_that_was_read_is_not_doubled() -> None:
    """Nor is one put at the end of a line."""
    assert line(("a", 0.9, 0), (" ", 0.6, 0.6), ("b", 0.9, 0), ("", 0.8, 0.2)) == "a b"


def test_an_unsure_euro_sign_is_left_open() -> None:
    """The page decides what it is."""
    assert line(("2", 0.9, 0), ("€", 0.5, 0)) == f"2{UNSURE_SIGN}"
    assert line(("2", 0.9, 0), ("€", 0.9, 0)) == "2€"
