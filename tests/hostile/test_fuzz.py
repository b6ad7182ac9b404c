"""Anything at all at the two doors, in short; `bench/fuzz.py` does it for as long as one likes."""

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from bot import shape
from engine.errors import PhotoError
from engine.settings import EngineSettings
from engine.stages.decode import decode
from tests.hostile.anybot import AnyBot, open_bot
from tests.hostile.anyfile import any_files
from tests.hostile.anyupdate import ANN, any_updates


@pytest.fixture(scope="module")
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="module")
def bot(runner: asyncio.Runner, tmp_path_factory: pytest.TempPathFactory) -> Iterator[AnyBot]:
    """The bot behind its webhook, for all tests here; examples share it, as chats do."""
    opened = open_bot(tmp_path_factory.mktemp("bot"))
    yield runner.run(opened.__aenter__())
    runner.run(opened.__aexit__(None, None, None))


@settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))
@given(any_updates)
def test_any_update_comes_to_its_end(bot: AnyBot, runner: asyncio.Runner, body: bytes) -> None:
    """It is answered, refused or left out; the chat's next updates are handled, and nothing is logged as a fault."""
    runner.run(bot.bring(body))


@settings(max_examples=1500, deadline=None)
@given(any_files)
def test_any_file_is_read_or_refused(data: bytes) -> None:
    """The decoder gives a picture or the code of a sentence, whatever the bytes are."""
    try:
        image, frames = decode(data, EngineSettings().placard_max_pixels)
    except PhotoError:
        return
    assert image.ndim == 3
    assert frames >= 1


def message(**changes: Any) -> dict[str, Any]:
    """A text in a private chat, with fields that are otherwise."""
    plain = {"message_id": 7, "date": 1_760_000_000, "chat": {"id": ANN, "type": "private", "first_name": "Ann"}}
    return {"update_id": 5, "message": {**plain, "text": "hello", **changes}}


@pytest.mark.parametrize(
    "update",
    [
        message(chat={"id": [1], "type": "private"}),
        message(chat={"id": "x\udfff", "type": "private"}),
        message(message_id=True),
        message(message_id=None),
        message(**{"from": {"id": "11"}}),
        message(photo=[{"file_id": "a", "width": None, "height": 9}]),
        message(reply_to_message=7),
        {"update_id": 5, "channel_post": {"message_id": None, "chat": {"id": 1, "type": "channel"}}},
        {"update_id": 5, "edited_message": {"message_id": "a", "chat": {"id": 1, "type": "private"}}},
        {"update_id": True, "message": message()["message"]},
        {"update_id": 10**300, "message": message()["message"]},
    ],
    ids=str,
)
def test_what_once_stopped_a_chat_is_left_out_at_the_door(
    bot: AnyBot, runner: asyncio.Runner, update: dict[str, Any]
) -> None:
    """Ids of another kind would reach the broker's keys, and the chat's updates then wait for one that cannot end."""
    assert shape.written(update) is None
    runner.run(bot.bring(json.dumps(update).encode()))
    handled = bot.handled
    runner.run(bot.bring(json.dumps(message()).encode()))
    assert bot.handled == handled + 1


def test_half_a_character_is_replaced_and_the_text_is_handled(bot: AnyBot, runner: asyncio.Runner) -> None:
    """A text that was cut in the middle of an emoji can be written nowhere as it is."""
    update = message(text="Fair on Saturday \ud83d at 2 pm, at the village green 😀")
    written = shape.written(update)
    assert written is not None
    assert json.loads(written)["message"]["text"] == "Fair on Saturday \ufffd at 2 pm, at the village green 😀"
    runner.run(bot.bring(json.dumps(update).encode()))


def test_what_telegram_sends_is_let_in() -> None:
    """Fields that are new, and kinds of updates that the bot has no handler for, are no reason to leave one out."""
    assert shape.written(message(brand_new={"x": [1, None]}, sender_boost_count=3)) is not None
    assert shape.written({"update_id": 5, "purchased_paid_media": {"from": {"id": 1}, "payload": "x"}}) is not None
