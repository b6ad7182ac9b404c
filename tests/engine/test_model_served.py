"""A real model on a real server drafts from end to end: queue, worker, model, check."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import aclosing, closing, suppress
from importlib.util import find_spec
from typing import Any

import pytest

from engine import models
from engine.broker import Broker
from engine.budget import Budget
from engine.contract import Job, Result
from engine.models import Prompt
from engine.settings import EngineSettings, Secret
from engine.supervisor import supervise
from tests.engine.conftest import with_settings
from tests.engine.local.conftest import smollm2
from tests.engine.serving import NAME

pytestmark = pytest.mark.timeout(180)

FLYER = "SUMMER FAIR\nSaturday 11 July 2026, 2 pm\nVillage Hall, Oak Lane\nEntry 3 GBP"


@pytest.fixture(scope="session")
def served() -> Iterator[str]:
    """Address of the server; it takes some seconds to start."""
    for package in ("openai", "fastapi", "uvicorn"):
        if find_spec(package) is None:
            pytest.skip("needs the extras gpu and openai: make test EXTRAS=gpu,openai")
    weights = smollm2()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    # One thread: for so small a model others gain little, and on a busy machine they wait for each other.
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "HF_HUB_OFFLINE": "1"}
    command = [sys.executable, "-m", "tests.engine.serving", str(weights), str(port)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            while not _is_up(f"http://127.0.0.1:{port}/health"):
                assert process.poll() is None, "the server did not start"
                time.sleep(0.1)
            yield f"http://127.0.0.1:{port}/v1"
        finally:
            process.kill()


def _is_up(url: str) -> bool:
    with suppress(urllib.error.URLError), urllib.request.urlopen(url):
        return True
    return False


def on_it(url: str, **changes: Any) -> EngineSettings:
    return EngineSettings(openai_base_url=Secret(url), placard_writer=f"openai:{NAME}", **changes)


def test_a_real_model_answers(served: str) -> None:
    """It writes as many tokens as it may, the server counts them, and they come one by one."""
    told: list[int] = []
    model = models.build(on_it(served, placard_server_reasoning=0), f"openai:{NAME}", "PLACARD_WRITER")
    prompt = Prompt(instructions="You are helpful.", content="Tell me all about Paris.", tokens=8)
    with closing(model):  # type: ignore[type-var]
        (reply,) = model.answer([prompt], Budget(), lambda index, tokens: told.append(tokens))
    assert reply.text.strip()
    assert (reply.finished, reply.usage.model, reply.usage.written) == (False, f"openai:{NAME}", 8)
    assert reply.usage.given > 20
    assert told


def test_a_real_model_is_stopped_when_time_is_up(served: str) -> None:
    """What it wrote until then is there, and the server is free for the next question."""
    prompt = Prompt(instructions="You are helpful.", content="Write a long story about a dog.", tokens=2000)
    with closing(models.build(on_it(served), f"openai:{NAME}", "PLACARD_WRITER")) as model:  # type: ignore[type-var]
        (reply,) = model.answer([prompt], Budget(deadline=time.monotonic() + 3))
    assert reply.text.strip()
    assert not reply.finished


async def test_a_text_is_drafted_by_a_model_on_a_server(served: str, broker: Broker, settings: EngineSettings) -> None:
    """Whatever so small a model writes, the message that goes out has the facts and nothing invented, and the result
    tells what the model spent."""
    settings = with_settings(
        settings,
        openai_base_url=Secret(served),
        placard_writer=f"openai:{NAME}",
        placard_draft_tokens=40,
        placard_server_reasoning=0,
    )
    async with supervise(settings), aclosing(broker.results.outcomes()) as stream:
        await broker.queue.submit(Job(id="a", owner="ann", text=FLYER))
        result = (await anext(stream)).result
    assert isinstance(result, Result)
    assert result.message is not None
    assert result.message.checks.kept == result.message.checks.of > 0
    assert not result.message.checks.invented
    (usage,) = result.usage
    assert usage.model == f"openai:{NAME}"
    assert usage.given > 100
    assert 0 < usage.written <= 40
