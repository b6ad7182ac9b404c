"""Styled text as each platform wants it."""

import re
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from engine.contract import Platform
from engine.writers.markup import BLANK, Part, Run, Shape, Style, line, render, utf16

runs = st.lists(st.builds(Run, st.text(max_size=30), st.sampled_from(Style)), max_size=4).map(tuple)
one_line = runs.map(lambda given: Part(tuple(Run(" ".join(run.text.split()), run.style) for run in given)))
parts = st.lists(
    st.one_of(one_line, st.text(max_size=60).map(lambda t: line(t, shape=Shape.CODE)), st.just(BLANK)), max_size=8
)


def whatsapp(*given: Part) -> str:
    return render(given, Platform.WHATSAPP)[0]


def test_whatsapp_gets_one_asterisk_on_either_side_of_bold():
    """Bold is marked with single asterisks, never with two."""
    assert whatsapp(line("Summer Fête", Style.BOLD)) == "*Summer Fête*"


def test_marks_stand_at_word_borders_only():
    """A style that would begin in the middle of a word is left out, for WhatsApp would print its mark."""
    assert whatsapp(Part((Run("日時は"), Run("10月", Style.BOLD), Run("です")))) == "日時は10月です"
    assert whatsapp(Part((Run("by "), Run("4 March", Style.BOLD), Run(".")))) == "by *4 March*."


def test_spaces_stay_outside_the_marks():
    """A mark binds only to the letter beside it, so the space goes outside."""
    assert whatsapp(Part((Run("on"), Run(" Friday ", Style.BOLD), Run("only")))) == "on *Friday* only"


def test_printed_asterisks_do_not_turn_bold():
    """A pair of asterisks that the flyer prints is shown and not taken for formatting."""
    shown = whatsapp(line("Only *selected* items"))
    assert "*" not in shown
    assert unicodedata.normalize("NFKC", shown) == "Only *selected* items"


def test_a_lone_printed_asterisk_stays_as_it_is():
    """A footnote sign that marks nothing is left alone."""
    assert whatsapp(line("% RI* per 100 g")) == "% RI* per 100 g"


def test_a_footnotes_asterisk_does_not_become_a_bullet():
    """A line that begins with a printed asterisk or arrow begins with it on the phone too."""
    for printed in ("* Reference intake", "> this way"):
        shown = whatsapp(line(printed))
        assert shown[0] not in "*>"
        assert unicodedata.normalize("NFKC", shown) == printed


def test_links_and_addresses_are_copied_to_the_letter():
    """Underscores and tildes in links, addresses and identifiers survive on every platform."""
    for identifier in (
        "https://example.org/~ann/_plan_",
        "ann_b_lee@example.org",
        "order_id_7",
        "www.example.org/a_b_",
    ):
        for platform in Platform:
            assert identifier in render([line(f"see {identifier} now")], platform)[0]


def test_italics_give_way_to_an_address_with_underscores():
    """A line whose text holds the mark itself goes without the style."""
    assert whatsapp(line("ann_b@example.org", Style.ITALIC)) == "ann_b@example.org"


def test_rows_of_figures_share_one_block():
    """Neighbouring code lines become one fenced block for WhatsApp and one entity for Telegram."""
    rows = [line("A  1", shape=Shape.CODE), line("B  2", shape=Shape.CODE)]
    assert whatsapp(*rows, line("after")) == "```\nA  1\nB  2\n```\nafter"
    text, entities = render([*rows, line("after")], Platform.TELEGRAM)
    assert text == "A  1\nB  2\nafter"
    assert [(e.type, e.offset, e.length) for e in entities] == [("pre", 0, 9)]


def test_telegram_offsets_count_utf16_units():
    """An emoji takes two units, so what follows it is marked in the right place."""
    text, entities = render([line("🗓 soon"), line("Tide", Style.BOLD)], Platform.TELEGRAM)
    assert text == "🗓 soon\nTide"
    assert [(e.type, e.offset, e.length) for e in entities] == [("bold", 8, 4)]


def test_plain_text_has_no_marks_at_all():
    """A plain message is the words and nothing else."""
    assert render([line("Tide", Style.BOLD), line("high", shape=Shape.QUOTE)], Platform.PLAIN) == ("Tide\nhigh", ())


def test_empty_lines_are_never_doubled():
    """However many gaps are asked for, one empty line stands between paragraphs and none at the ends."""
    assert whatsapp(BLANK, line("a"), BLANK, BLANK, line("b"), BLANK) == "a\n\nb"


@given(parts)
def test_any_text_is_written_for_every_platform(given_parts):
    """Whatever the words, entities lie inside the text and WhatsApp's blocks are closed."""
    text, entities = render(given_parts, Platform.TELEGRAM)
    for entity in entities:
        assert entity.length > 0
        assert entity.offset >= 0
        assert entity.offset + entity.length <= utf16(text)
    marked = render(given_parts, Platform.WHATSAPP)[0]
    assert marked.count("```") % 2 == 0
    assert "\n\n\n" not in render([p for p in given_parts if p.shape is not Shape.CODE], Platform.PLAIN)[0]


@given(one_line)
def test_whatsapp_shows_the_words_that_were_printed(part):
    """Once the marks that we set are taken away, the words are the printed ones."""
    shown = whatsapp(part)
    bare = re.sub(r"[*_~`]", "", unicodedata.normalize("NFKC", shown))
    assert bare.strip() == re.sub(r"[*_~`]", "", unicodedata.normalize("NFKC", part.text)).strip()
