"""How tests ask a model on a server."""

import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import numpy as np

from engine import models
from engine.budget import Budget
from engine.contract import Box
from engine.models import Prompt, Reply
from engine.settings import EngineSettings, Secret
from tests.engine.model_server import ModelServer

if TYPE_CHECKING:
    from engine.models.server.model import ServerModel

SCHEMA = {"type": "object", "properties": {"text": {"type": "string"}}, "required": ["text"]}
PROMPT = Prompt(instructions="Write a message.", content="SUMMER FAIR", tokens=100, schema=SCHEMA)
BOX = Box(corners=((0, 0), (99, 0), (99, 20), (0, 20)))
PICTURE = np.full((1500, 1000, 3), 200, np.uint8)
KEY, PASSWORD = "sk-very-secret", "pass-very-secret"


def seconds(number: float) -> timedelta:
    return timedelta(seconds=number)


@contextmanager
def opened(server: ModelServer, **changes: Any) -> "Iterator[ServerModel]":
    """The model on a server, with settings that do not keep a test waiting."""
    given: dict[str, Any] = {"openai_base_url": Secret(server.url), "openai_api_key": Secret(KEY), **changes}
    with closing(built(EngineSettings(**given))) as model:
        yield model


def built(settings: EngineSettings) -> "ServerModel":
    from engine.models.server.model import ServerModel  # here, for a test that needs it says so before

    model = models.build(settings, "openai:spark", "PLACARD_WRITER")
    assert isinstance(model, ServerModel)
    return model


def ask(model: "ServerModel", *prompts: Prompt, **budget: Any) -> list[Reply]:
    return sorted(model.answer(prompts or [PROMPT], Budget(**budget)), key=lambda reply: reply.prompt)


def within(number: float) -> float:
    return time.monotonic() + number


def settle(true: Callable[[], bool]) -> None:
    """Wait for what the other side notices; the test's time limit bounds it."""
    while not true():
        time.sleep(0.01)
