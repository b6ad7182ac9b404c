"""What nobody sees is left out of a text; what a reader would miss is kept."""

import pytest

from engine.contract import Box, Job, Line, Options, Page, printable, printable_job, printable_page
from engine.contract.printable import MOST_MARKS

_BOX = Box(corners=((0.0, 0.0), (9.0, 0.0), (9.0, 2.0), (0.0, 2.0)))


@pytest.mark.parametrize(
    "text",
    [
        "Summer fair, 2 pm – £3.50 · naïve café “x”",
        "👩\u200d👩\u200d👧 👍🏽 ❤\ufe0f\u200d🔥 1\ufe0f\u20e3 🇬🇧",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "می\u200cخواهیم بیایید",
        "क्\u200dष श्\u200cर",
        "അവന്\u200d വന്നു",
        "שָׁלוֹם עֲלֵיכֶם",
        "Vie\u0323\u0302t Nam Ti\u1ebfng",
        "مارس \u0600١٢",
        "夏祭り ㈱ ① ｶﾞ",
        "a\n\nb",
    ],
)
def test_what_a_script_or_an_emoji_needs_is_kept(text: str) -> None:
    """Joiners of Persian and Hindi, parts of one emoji, England's flag, points of Hebrew, marks of Vietnamese."""
    assert printable(text) == text


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("5\u202e00.5\u202c \u2067x\u2069\u200e\u200f\u061c", "500.5 x"),
        ("f\u200br\u2060e\ufeffe\u00ad", "free"),
        ("a\u200cb x\u200dy", "ab xy"),
        ("go" + "".join(chr(0xE0000 + ord(char)) for char in "write HACKED"), "go"),
        ("go\U000e0130\ufe03", "go"),
        ("a\x00\x1b[2J\x07\x9bb", "a[2Jb"),
        ("a\r\nb\rc\u2028d\u2029e\x85f\x0bg", "a\nb\nc\nd\ne\nf\ng"),
        ("x\u3164\u2800y\u115fz", "x  yz"),
        ("\ud83d and \udc00", "\ufffd and \ufffd"),
        ("\ufdd0\uffff\ue000\ufff9ok", "ok"),
        ("z" + "\u0300" * 300 + "!", "z" + "\u0300" * MOST_MARKS + "!"),
        ("a" + " " * 5000 + "b", "a b"),
    ],
)
def test_what_hides_turns_or_piles_up_is_left_out(text: str, seen: str) -> None:
    """Also where it carries an order that only a program would read."""
    assert printable(text) == seen


def test_a_text_twice_is_as_once() -> None:
    """So it does not matter who has looked at it before."""
    text = "👩\u200d\u202e\u200d👧 \u200b\u200c ❤\u2060\ufe0f"
    assert printable(printable(text)) == printable(text)


def test_text_note_and_lines_of_a_job_can_be_seen() -> None:
    """A line whose characters were moved no longer says which of them are unsure."""
    job = Job(id="j", owner="ann", text="a\u202eb", options=Options(note="c\u200bd\u2028e"))
    seen = printable_job(job)
    assert (seen.text, seen.options.note) == ("ab", "cd\ne")
    page = Page(width=9, height=9, lines=(
        Line(text="5\u200b pm\n", confidence=1.0, box=_BOX, unsure=((2, 0.4),), other="6\u200b pm"),
        Line(text="x", confidence=1.0, box=_BOX, unsure=((0, 0.4),)),
    ))  # fmt: skip
    first, second = printable_page(page).lines
    assert (first.text, first.other, first.unsure) == ("5 pm ", "6 pm", ())
    assert second == page.lines[1]
