"""Facts that are written from left to right stand right in sentences that are not."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from bot import doubts, reply, sentences, when
from bot.direction import settled
from bot.locale import Locale, Locales
from bot.rich import length16
from bot.sender import Place
from bot.state import Question
from engine.contract import Checks, Doubt, Draft, Fact, FactKind, Options, Page, Platform, Result

APART, END, LEFT, RIGHT = "\u2068", "\u2069", "\u200e", "\u200f"
LINK = "https://example.org/a?b=1"


@pytest.fixture(scope="module")
def arabic() -> Locale:
    return Locales.load().of("ar-EG")


def made(text: str, **facts: tuple[str, ...]) -> Result:
    draft = Draft(platform=Platform.WHATSAPP, text=text, checks=Checks(kept=3, of=4, **facts))
    doubtful = Fact(
        kind=FactKind.TIME, text="6.30 pm", value="18:30", other="8.30 pm", page=0, doubts=(Doubt.READINGS,)
    )
    return Result(
        job_id="a.b",
        pages=(Page(width=1, height=1),),
        text=text,
        title="Summer fair",
        message=draft,
        facts=(doubtful,),
    )


def test_a_fact_in_a_sentence_is_set_apart_and_the_line_begins_right(arabic: Locale) -> None:
    """Left out, to be checked, and why: each fact is one piece that reads as it is printed."""
    dropped = ("Sat 18 Apr, 6.30 pm", "+44 20 7946 0958")
    listed = sentences.quoted(arabic, dropped, 400)
    assert listed == f"«{APART}{dropped[0]}{END}»، «{APART}{dropped[1]}{END}»"
    assert arabic.text("answer-dropped", list=listed).count(APART) == 2
    doubt = doubts.lines(arabic, made("x").facts)[1]
    assert f"«{APART}6.30 pm{END}»" in doubt
    assert f"«{APART}8.30 pm{END}»" in doubt
    assert doubt.startswith(f"1. {RIGHT}")


def test_the_message_that_is_copied_has_no_marks(arabic: Locale) -> None:
    """Whoever pastes it into a group pastes what the photo says."""
    text = f"Summer fair\nSat 18 Apr, 6.30 pm\n+44 20 7946 0958\n{LINK}"
    question = Question(answer="a", key="k", place=Place(chat=1), source=1, asker=1)
    answer = reply.result(arabic, question, Options(), made(text, dropped=("Doors 5 pm",)))
    (block,) = (e for e in answer.rich.entities if e.type == "pre")
    whole = answer.rich.text.encode("utf-16-le")
    assert whole[2 * block.offset : 2 * (block.offset + block.length)].decode("utf-16-le") == text
    assert block.length == length16(text)
    assert f"{APART}Doors 5 pm{END}" in answer.rich.text


@pytest.mark.parametrize("value", [LINK, "www.example.org", "example.org/fair", "a@example.org", "#fair", "/read"])
def test_what_telegram_links_has_no_mark_around_it(arabic: Locale, value: str) -> None:
    """A mark would be taken for a part of the link."""
    assert APART not in arabic.text("answer-quoted", text=value)


@pytest.mark.parametrize("value", ["18:30", "11/07/2026", "3", "12.50", "١٢", "حفل الصيف 2026", "حفل Summer 2026"])
def test_what_reads_right_by_itself_is_left_alone(arabic: Locale, value: str) -> None:
    """Figures, and words that run the same way as the sentence."""
    assert APART not in arabic.text("answer-quoted", text=value)


@pytest.mark.parametrize(
    "value", ["Sat 18 Apr", "6.30 pm", "020 7946 0958", "+44 20 7946", "6 – 8", "2026-12-01", "2nd floor"]
)
def test_what_would_be_turned_round_is_set_apart(arabic: Locale, value: str) -> None:
    """Else its parts change places."""
    assert arabic.text("answer-quoted", text=value) == f"«{APART}{value}{END}»"


def test_commands_keep_their_slash_and_can_be_tapped(arabic: Locale) -> None:
    """Also right behind the Arabic for "and", which Telegram takes for a letter of the command else."""
    told = arabic.text("help", photos=10, bot="placard_bot")
    assert f"{LEFT}/read@placard_bot" in told
    assert f"و{LEFT}/forget" in told
    assert settled(told) == told
    assert f"{LINK}" in settled(LINK)


@pytest.mark.parametrize("language", Locales.load().languages)
def test_a_day_is_no_command(language: str) -> None:
    """A tap on it sends nothing."""
    told = when.brief(Locales.load().of(language), datetime(2026, 11, 25, 13, 52, tzinfo=UTC))
    assert "2026" in told
    assert "/" not in told


def test_other_languages_have_no_marks(locales: Callable[[str], Locale]) -> None:
    """There is nothing to turn round."""
    for language in ("en", "zh", "hi"):
        text = locales(language).text("answer-quoted", text="Sat 18 Apr") + locales(language).text("help-settings")
        assert not {APART, END, LEFT, RIGHT} & set(text)


@pytest.fixture(scope="module")
def locales() -> Callable[[str], Locale]:
    return Locales.load().of
