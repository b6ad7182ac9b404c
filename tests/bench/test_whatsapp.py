"""The parser that judges WhatsApp messages sees what a person sees in WhatsApp."""

import pytest

from bench.foreign import Printed
from bench.whatsapp import Span, parse


def styles(message: str) -> list[tuple[str, tuple[str, ...]]]:
    """Words with their styles, those without any left out."""
    return [(span.text, span.styles) for line in parse(message).lines for span in line.spans if span.styles]


def kinds(message: str, printed: str = "") -> list[str]:
    """Of the faults."""
    return [fault.kind for fault in parse(message, Printed(printed)).faults]


@pytest.mark.parametrize(
    ("message", "seen"),
    [
        ("*Summer Fête*", [("Summer Fête", ("bold",))]),
        ("by *4 March*.", [("4 March", ("bold",))]),
        ("(*new*) _and_ ~old~", [("new", ("bold",)), ("and", ("italic",)), ("old", ("strike",))]),
        ("*_both_*", [("both", ("bold", "italic"))]),
        ("*one* and *two*", [("one", ("bold",)), ("two", ("bold",))]),
        ("`code *stays*` here", [("code *stays*", ("code",))]),
        ("```\nA  1\nB  2\n```\nafter", [("A  1", ("pre",)), ("B  2", ("pre",))]),
        ("*日時*：土曜", [("日時", ("bold",))]),
        ("*🗓 soon*", [("🗓 soon", ("bold",))]),
        ("_x.example/a_", [("x.example/a", ("italic",))]),
    ],
)
def test_marks_become_styles(message: str, seen: list[tuple[str, tuple[str, ...]]]) -> None:
    """A pair of marks at the borders of words is a style and leaves no sign."""
    assert styles(message) == seen
    assert kinds(message) == []
    assert not set("*~`") & set(parse(message.replace("*stays*", "stays")).text)


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("*open and never closed", "stray mark"),
        ("日時は*10月*です", "stray mark"),
        ("a * b", "stray mark"),
        ("* spaced *inside", "stray mark"),
        ("*over\ntwo lines*", "stray mark"),
        ("*crossing _over* it_", "stray mark"),
        ("**bold**", "double mark"),
        ("__bold__", "double mark"),
        ("# Heading", "heading"),
        ("### Heading", "heading"),
        ("see [the page](https://x.example)", "markdown link"),
        ("| a | b |", "table"),
        ("---", "rule"),
        ("<b>bold</b>", "html"),
        ("Fish &amp; chips", "html"),
        (r"2 \* 3", "escape"),
        ("```\nno end", "unclosed block"),
        ("see https://x.example/*now*/a today", "mark inside a link"),
        ("a\n\n\nb", "two empty lines"),
        ("a \nb", "white space at the end of a line"),
        ("\na", "empty line at an end"),
        ("a\x07b", "control character"),
    ],
)
def test_what_would_look_wrong_is_named(message: str, kind: str) -> None:
    """Stray, doubled and foreign signs are faults, each with its name."""
    assert kind in kinds(message)


@pytest.mark.parametrize(
    "text",
    ["% RI* per 100 g", "No #1 in town", "approx. ~5 km", "Name: ____________", "card **** 1234", "---", "# 1 Pizza"],
)
def test_what_the_photo_prints_is_no_fault(text: str) -> None:
    """A footnote's asterisk, a line to fill in and the like stay as they are printed."""
    assert kinds(text, f"Above\n{text}\nbelow") == []


def test_a_printed_pair_that_turned_bold_is_a_fault() -> None:
    """Asterisks that the photo shows around a word are eaten by WhatsApp, so they may not go out as they are."""
    assert kinds("Only *selected* items", "Only *selected* items") == ["printed marks turned into a style"]


def test_a_footnote_that_turned_into_a_bullet_is_a_fault() -> None:
    """An asterisk that the photo prints before a footnote vanishes from the line that begins with it."""
    note = "* Reference intake of an average adult"
    assert kinds(note, f"% RI*\n{note}") == ["printed sign turned into a bullet or quotation"]
    assert kinds("* milk", "Bring milk") == []


@pytest.mark.parametrize(
    "link",
    ["https://example.org/~ann/_plan_/a_b", "ann_b_lee@example.org", "@the_fete_2026", "order_id_7", "x.example/a_b_c"],
)
def test_links_and_names_hold_no_marks(link: str) -> None:
    """Underscores and tildes in what a person copies style nothing and are no faults where the photo has them."""
    seen = parse(f"_see_ {link} *now*", Printed(link))
    assert seen.faults == ()
    assert Span(f" {link} ") in seen.lines[0].spans


def test_lines_are_quotes_and_items() -> None:
    """Quotations and lists are told by how their lines begin."""
    seen = parse("> said\n- one\n2. two\n-5 degrees")
    assert [(line.kind, line.text) for line in seen.lines] == [
        ("quote", "said"),
        ("item", "• one"),
        ("item", "2. two"),
        ("", "-5 degrees"),
    ]
