"""What the bot tells people to write, in their language, it understands in that language."""

import re

import pytest

from bot.handlers.editing import _instruction
from bot.locale import Locales
from engine import client
from engine.contract import Checks, Draft, Options, Page, Platform, Result
from engine.stages import ask, facts
from engine.stages.arrange import arrange

LOCALES = Locales.load()
QUOTED = re.compile(r"«[ \u00a0\u202f]?([^«»]*?)[ \u00a0\u202f]?»|[“„]([^“”„]*)[“”]")
"""Quotation marks of all languages."""
STANDING = Result(
    job_id="a.b",
    pages=(Page(width=1, height=1),),
    text="Summer fair\n15:00, 3 pm, £3",
    title="Summer fair",
    message=Draft(platform=Platform.PLAIN, text="Summer fair\n15:00, 3 pm, £3", checks=Checks(kept=1, of=1)),
)


@pytest.mark.parametrize("sentence", ["pressed-change", "edit-how"])
@pytest.mark.parametrize("language", LOCALES.languages)
def test_every_change_that_is_given_as_an_example_is_understood(language: str, sentence: str) -> None:
    """Whoever takes the bot at its word gets what it says."""
    examples = ["".join(found) for found in QUOTED.findall(LOCALES.of(language).text(sentence))]
    assert len(examples) > 1
    for example in examples:
        meant = client.understood(example, STANDING, lambda stretch: _instruction(stretch) is not None)
        assert meant is not None or _instruction(example) is not None, example


@pytest.mark.parametrize("language", LOCALES.languages)
def test_every_question_that_is_given_as_an_example_is_answered(language: str) -> None:
    """In the person's language, of a page in another one."""
    document = arrange((), "Summer fair\nSaturday 18 July, 2 pm to 5 pm\nVillage Hall\nAdults £3, children £1")
    found = facts.find(document, Options())
    said = QUOTED.findall(LOCALES.of(language).text("ask-how", bot="placard_bot"))
    told = [ask.answer("".join(example), document, found).answers[:1] for example in said]
    assert told == [("£1",), ("2 pm to 5 pm",)]
