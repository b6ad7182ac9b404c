"""Flyers that give orders, drawn and read as any other: what they say is read out and not done."""

import hashlib

import pytest

from bot.locale import Locale
from engine.contract import Job, Options, Photo, Platform, Result
from engine.pipeline import Pipeline
from engine.settings import EngineSettings
from tests.engine.anypage import sound
from tests.hostile import texts
from tests.hostile.guard import connections
from tests.hostile.test_texts import UNSEEN, answer
from tests.reading import drawn

DRAWN = (
    "order", "order de", "order es", "system prompt", "chat template", "json", "fact numbers", "bars", "check line",
    "html", "markdown", "whatsapp", "placeables", "commands", "javascript", "passwords in links",
)  # fmt: skip
"""Those that the letters of the font at hand can say."""


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    return Pipeline.build(EngineSettings())


def read(pipeline: Pipeline, data: bytes, platform: Platform) -> Result:
    sha = hashlib.sha256(data).hexdigest()
    photo = Photo(sha256=sha, size=len(data))
    job = Job(id="j", owner="ann", photos=(photo,), options=Options(platform=platform))
    result = pipeline.run(job, {sha: data}, {})
    assert isinstance(result, Result)
    return result


@pytest.mark.parametrize("name", DRAWN)
def test_a_flyer_that_gives_orders_is_a_flyer(pipeline: Pipeline, name: str) -> None:
    """Its fair is announced, the order stands in its text, and the message is sound where it is posted."""
    lines = ["Summer fair", "Saturday 11 July 2026, 2 pm", "Marsham village green", *texts.CASES[name].split("\n")[1:]]
    platform = list(Platform)[DRAWN.index(name) % len(Platform)]
    with connections() as seen:
        result = read(pipeline, drawn.png(drawn.flyer([line[:90] for line in lines], size=22)), platform)
    assert result.message is not None
    assert "11 July 2026" in result.message.text
    assert "2 pm" in result.message.text
    assert not UNSEEN.search(result.message.text)
    sound(result.message, "\n".join(line.text for page in result.pages for line in page.lines))
    answer(Locale.load("en"), result, platform)
    assert not seen
