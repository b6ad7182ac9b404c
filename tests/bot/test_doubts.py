"""What is doubtful about a fact, said in a sentence."""

import pytest

from bot import doubts
from bot.locale import Locale
from engine.contract import Doubt, Fact, FactKind

LOCALE = Locale.load("en")


def fact(text: str, *why: Doubt, value: str = "", other: str = "", kind: FactKind = FactKind.DATE) -> Fact:
    return Fact(kind=kind, text=text, value=value or text, doubts=why, other=other)


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (fact("6.30 pm", Doubt.UNCLEAR, kind=FactKind.TIME), "“6.30 pm”: hard to read"),
        (
            fact("6.30 pm", Doubt.READINGS, other="8.30 pm", kind=FactKind.TIME),
            "“6.30 pm”: hard to read, it could be “8.30 pm”",
        ),
        (
            fact("Sat 19 April 2026", Doubt.WEEKDAY, value="2026-04-19"),
            "“Sat 19 April 2026”: that day is a Sunday; I left it as printed",
        ),
        (
            fact("03/04/2026", Doubt.ORDER, value="2026-04-03", other="2026-03-04"),
            "“03/04/2026”: I took this as April 3; it could be March 4",
        ),
        (
            fact("03/04 - 05/04", Doubt.ORDER, value="--04-03/--04-05", other="--03-04/--05-04"),
            "“03/04 - 05/04”: I took this as April 3 – April 5; it could be March 4 – May 4",
        ),
        (fact("31 April", Doubt.IMPOSSIBLE), "“31 April”: there is no such day"),
        (fact("27:00", Doubt.IMPOSSIBLE, kind=FactKind.TIME), "“27:00”: there is no such time"),
        (
            fact("+44 1632 960", Doubt.LENGTH, kind=FactKind.PHONE),
            "“+44 1632 960”: a phone number of 9 digits is not usual there",
        ),
        (
            fact("31 Apri1", Doubt.IMPOSSIBLE, Doubt.UNCLEAR),
            "“31 Apri1”: there is no such day; hard to read",
        ),
    ],
)
def test_a_doubt_is_said_with_what_it_may_be_instead(found: Fact, said: str) -> None:
    """The words as printed, and why to look again."""
    assert doubts.sentence(LOCALE, found) == said


@pytest.mark.parametrize("why", list(Doubt))
def test_each_doubt_has_a_sentence_whatever_the_fact_holds(why: Doubt) -> None:
    """A value that is no day breaks no answer."""
    for value, other in (("", ""), ("soon", "later"), ("2026-13-45/x", "a/b"), ("--02-30", "--30-02")):
        assert "“x”: " in doubts.sentence(LOCALE, fact("x", why, value=value, other=other))


def test_without_a_doubt_nothing_is_said() -> None:
    """The usual case."""
    assert doubts.lines(LOCALE, [fact("7 pm")]) == []


def test_facts_have_the_numbers_of_the_picture() -> None:
    """A fact without a doubt has none; the same sentence is said once, under its first number."""
    found = [fact("7 pm"), fact("8 pm", Doubt.UNCLEAR), fact("8 pm", Doubt.UNCLEAR), fact("9 pm", Doubt.UNCLEAR)]
    assert doubts.lines(LOCALE, found)[1:] == ["1. “8 pm”: hard to read", "3. “9 pm”: hard to read"]


def test_many_and_long_ones_are_bounded() -> None:
    """A page that can hardly be read does not bury its message."""
    found = [fact(f"{n} " + "x" * 500, Doubt.READINGS, other="y" * 500) for n in range(50)]
    said = doubts.lines(LOCALE, found)
    assert said[-1] == "… and 44 more"
    assert len("\n".join(said)) < 1500
