"""No text makes the engine do anything but its work, and none breaks a message."""

import re
import time

import pytest

from bench.entities import faults
from bot import reply
from bot.locale import Locale
from bot.rich import ENTITY_LIMIT, TEXT_LIMIT, Rich
from bot.sender import Place
from bot.state import Question
from engine.contract import Failure, Job, Options, Page, Platform, Result
from engine.errors import Code
from engine.pipeline import Pipeline
from engine.settings import EngineSettings
from engine.writers.composer import Composer
from tests.engine.anypage import sound
from tests.hostile import texts

UNSEEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u2028-\u202e\u2060-\u2065"
    "\u2067\u2068\u206a-\u206f\u2800\u3164\ud800-\udfff\ue000-\uf8ff\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0100-\U000e01ef]"
    "|(?<!\U0001f3f4)(?<![\U000e0020-\U000e007e])[\U000e0000-\U000e007f]"
)
"""What may stand in nothing that a person sees; the composer's own marks of direction are U+200F, U+2066 and U+2069."""
_DAY, _HOUR = "11 July 2026", "2 pm"
PATIENCE = 25.0
"""Seconds on a busy machine; a pattern that goes wild takes hours."""


class NoReader:
    """The pages are known already."""

    revision = "none"
    weak: frozenset[str] = frozenset()
    together = side_by_side = 1

    def read(self, images: object) -> list[Page]:
        raise AssertionError("there is nothing to read")


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    return Pipeline(NoReader(), Composer(), EngineSettings())


@pytest.fixture(scope="module")
def locale() -> Locale:
    return Locale.load("en")


def typed(pipeline: Pipeline, text: str, platform: Platform = Platform.WHATSAPP) -> Result | Failure:
    return pipeline.run(Job(id="j", owner="ann", text=text, options=Options(platform=platform)), {}, {})


@pytest.mark.parametrize("name", texts.CASES)
def test_a_hostile_text_is_a_text_like_any_other(pipeline: Pipeline, locale: Locale, name: str) -> None:
    """Typed or on a photo, for each platform: its facts are there, nothing is invented, marks and styles are valid,
    and neither message nor answer holds anything that nobody can see."""
    text = texts.CASES[name]
    for platform in Platform:
        result = typed(pipeline, text, platform)
        assert isinstance(result, Result)
        assert result.message is not None
        sound(result.message, result.text)
        assert _DAY in result.message.text
        assert _HOUR in result.message.text
        shown = [result.text, result.title, result.message.text, *(fact.text for fact in result.facts)]
        assert not [found for part in shown if (found := UNSEEN.search(part))]
        answer(locale, result, platform)


def answer(locale: Locale, result: Result, platform: Platform, *, typed: bool = True) -> None:
    """The answer in the chat, which Telegram must take as it is."""
    question = Question(answer="0" * 12, key="5", place=Place(chat=1), source=5, asker=7, items=(), text="x")
    shown = reply.result(locale, question, Options(platform=platform), result)
    assert shown.rich.length16 <= TEXT_LIMIT
    assert len(shown.rich.entities) <= ENTITY_LIMIT
    assert not UNSEEN.search(re.sub("(?<=[/:])\u2060", "", shown.rich.text))
    assert not re.search(r"(?<![\w/<>])/[A-Za-z0-9_]|(?i:(?<![a-z0-9])(?:tg|ton|tonsite)://)", _not_copied(shown.rich))
    assert not [fault for fault in faults(shown.rich.text, shown.rich.entities) if fault.kind in STRUCTURE]
    assert not [file.name for file in shown.files if UNSEEN.search(file.name) or re.search(r"[/\\:\n]", file.name)]


def _not_copied(shown: Rich) -> str:
    """The text without its blocks of typewriter letters, in which nothing can be tapped but all of it."""
    units = shown.text.encode("utf-16-le")
    for entity in shown.entities:
        if entity.type == "pre":
            units = units[: 2 * entity.offset] + b" \0" * entity.length + units[2 * (entity.offset + entity.length) :]
    return units.decode("utf-16-le")


STRUCTURE = ("too many entities", "unknown type", "outside the text", "half a character", "crossing")
"""What Telegram refuses a message for, whatever stands in it."""


@pytest.mark.parametrize("name", texts.LONG)
def test_no_text_keeps_the_engine_busy(pipeline: Pipeline, locale: Locale, name: str) -> None:
    """Patterns look at each place of it a few times at most; what is more than a message can be made of is refused."""
    start = time.monotonic()
    result = typed(pipeline, texts.LONG[name])
    assert time.monotonic() - start < PATIENCE
    if isinstance(result, Failure):
        assert result.code == Code.TOO_MUCH_TEXT
        assert len(texts.LONG[name]) > EngineSettings().placard_max_characters
    else:
        answer(locale, result, Platform.WHATSAPP)
