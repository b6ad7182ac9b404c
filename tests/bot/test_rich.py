"""Styles stand where they belong, also behind signs that count twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import MessageEntity

from bot.rich import Rich, bold, cut, inert, italic, join, length16, pre, quote


def styled(rich: Rich) -> list[tuple[str, str]]:
    """Each style with the words that it covers, counted as Telegram counts."""
    units = rich.text.encode("utf-16-le", "surrogatepass")
    return [
        (e.type, units[e.offset * 2 : (e.offset + e.length) * 2].decode("utf-16-le", "surrogatepass"))
        for e in rich.entities
    ]


def test_offsets_count_utf16_units() -> None:
    """A sign outside the basic plane counts as two, as Telegram counts it."""
    rich = "🎟 " + bold("Tickets") + " from " + italic("📍 here")
    assert styled(rich) == [("bold", "Tickets"), ("italic", "📍 here")]
    assert rich.length16 == len("🎟 Tickets from 📍 here") + 2


def test_styles_nest() -> None:
    """A style around styled words keeps the inner ones."""
    assert styled(quote("a " + bold("b"))) == [("expandable_blockquote", "a b"), ("bold", "b")]


def test_empty_parts_leave_no_gap() -> None:
    """A part that is not there leaves neither its separator nor an empty style."""
    assert join("\n\n", [pre("one"), "", bold(""), "two"]) == Rich("one\n\ntwo", (MessageEntity("pre", 0, 3),))


def test_what_is_cut_stays_within_the_limit_and_keeps_its_styles() -> None:
    """A sign that counts twice is not cut in two, and a style ends where the words do."""
    rich = "🎟 " + bold("Tickets") + italic(" here")
    assert cut(rich, rich.length16) == rich
    assert styled(cut(rich, 6)) == [("bold", "Ti")]
    assert cut(rich, 6).text == "🎟 Ti…"
    assert cut(rich, 2) == Rich("…")


@given(st.lists(st.tuples(st.text(min_size=1), st.booleans())))
def test_whatever_is_joined_keeps_its_styles(parts: list[tuple[str, bool]]) -> None:
    """Each bold part is found again under its style, whatever signs stand before it."""
    rich = join(" ", [bold(text) if is_bold else text for text, is_bold in parts])
    assert [text for _, text in styled(rich)] == [text for text, is_bold in parts if is_bold]
    assert rich.length16 == length16(rich.text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Tap /forget or /start@bot now", "Tap /\u2060forget or /\u2060start@bot now"),
        ("tg://resolve?domain=x TON://y", "tg:\u2060//resolve?domain=x TON:\u2060//y"),
        ("and/or 1/2 https://x.example/start // \u00a35 /", "and/or 1/2 https://x.example/start // \u00a35 /"),
    ],
)
def test_what_a_photo_says_is_no_command_to_tap(text: str, shown: str) -> None:
    """An unseen sign keeps Telegram from finding a command or a link of its own; all else stays as it is."""
    assert inert(text).text == shown


def test_styles_stay_on_their_words_where_commands_are_parted() -> None:
    """Each style covers the words that it covered before, whatever was put in before and within."""
    made = inert(Rich("😀 ") + bold("/a b") + " /c " + italic("d"))
    units = made.text.encode("utf-16-le")
    covered = [units[2 * e.offset : 2 * (e.offset + e.length)].decode("utf-16-le") for e in made.entities]
    assert covered == ["/\u2060a b", "d"]


def test_a_link_that_is_cut_or_made_inert_still_leads_somewhere() -> None:
    """Telegram refuses a message with a link that has no address."""
    link = Rich("a long name", (MessageEntity("text_link", 0, 11, url="https://a.example"),))
    assert cut(link, 6).entities == (MessageEntity("text_link", 0, 5, url="https://a.example"),)
    assert cut(link, 6).entities[0].url == "https://a.example"
    assert inert("see /help: " + link).entities[0].url == "https://a.example"


def test_a_text_that_is_cut_ends_in_whole_signs() -> None:
    """Neither half a character nor a joiner that joins nothing is left, wherever Telegram's limit falls."""
    family = "👩\u200d👩\u200d👧\u200d👦 "
    for limit in range(2, 40):
        shown = cut(Rich(family * 9), limit)
        assert shown.length16 <= limit
        assert not shown.text.removesuffix("…").endswith("\u200d")
        assert shown.text.encode("utf-16-le").decode("utf-16-le") == shown.text
