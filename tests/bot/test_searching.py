"""Words are found however they are written."""

import pytest

from bot.searching import folded, line_with


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("CAFE", "Im Café Größe"),
        ("grosse", "Im Café Größe"),
        ("ISTANBUL", "İstanbul’da"),
        ("ışık", "ISIK"),
        ("елка", "Новогодняя Ёлка"),
        ("lodz", "Łódź"),
        ("اكاديميه", "أكاديمية الرسم"),
        ("محمد", "مُحَمَّد"),
        ("2026", "٢٠٢٦"),
        ("हिन्दी", "हिन्दी दिवस"),
        ("市场", "周六市场开放"),
        ("ＡＢＣ", "abc"),
        ("plan", "p\u200blan"),
        ("❤\ufe0f", "with ❤ from us"),
        ("☕", "coffee ☕\ufe0f and cake"),
    ],
)
def test_capitals_accents_and_forms_of_letters_make_no_difference(word: str, text: str) -> None:
    """In any script, in which people type as it is quickest."""
    assert line_with(folded(word).split(), [text]) == text


@pytest.mark.parametrize(("word", "text"), [("か", "がっこう"), ("कम", "क्म"), ("cat", "dog")])
def test_other_letters_are_others(word: str, text: str) -> None:
    """What looks alike and is another sound is not found."""
    assert line_with(folded(word).split(), [text]) is None


def test_the_line_with_most_of_the_words_is_told() -> None:
    """All words have to stand somewhere, and the line is as it was written."""
    texts = ["SUMMER FAIR", "Summer fair\nStalls and a café\nFair entry £3"]
    assert line_with(["fair", "entry"], texts) == "Fair entry £3"
    assert line_with(["fair", "cafe"], texts) == "SUMMER FAIR"
    assert line_with(["fair", "winter"], texts) is None
    assert line_with([], texts) is None
