"""The log says which job a line is about, and nothing of what is in a photo or a setting that is secret."""

import asyncio
import io
import json
import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, redirect_stderr
from datetime import timedelta
from typing import Any

import pytest
from redis.exceptions import ResponseError

from bot.settings import BotSettings
from engine import logs
from engine.batcher import Batcher
from engine.contract import Failure, Lane
from engine.settings import EngineSettings, Secret
from engine.worker.runner import Runner
from tests.engine.conftest import job
from tests.fakes import FakePipeline, fail

log = logging.getLogger("placard.test")


@contextmanager
def written(kind: logs.Kind = "json", *settings: Any, token: str = "") -> Iterator[io.StringIO]:
    """What a process that is set up so writes to standard error."""
    root = logging.getLogger()
    level, handlers = root.level, list(root.handlers)
    with redirect_stderr(io.StringIO()) as said:
        logs.set_up(kind, *settings, token=token)
        yield said
    root.handlers, root.level = handlers, level


def lines(said: io.StringIO) -> list[dict[str, str]]:
    return [json.loads(line) for line in said.getvalue().splitlines()]


def test_a_line_for_machines_is_an_object_with_its_job() -> None:
    """What is not known is left out, and the time is UTC."""
    with written() as said:
        log.info("outside")
        with logs.about(job="a.1", chat=42), logs.about(job="a.2"):
            log.warning("two\nlines")
    outside, inside = lines(said)
    assert outside.keys() == {"time", "level", "logger", "message"}
    assert outside["time"].endswith("Z")
    assert (inside["level"], inside["message"], inside["job"]) == ("warning", "two\nlines", "a.2")
    assert inside["chat"]


def test_a_line_for_people_stays_one_line() -> None:
    """Whatever a message holds, it cannot pass for another line or turn this one round."""
    with written("text") as said, logs.about(job="a.1"):
        log.info("one\n2026-01-01 ERROR forged\u202e")
    (line,) = said.getvalue().splitlines()
    assert "INFO placard.test: [a.1] one\\x0a2026" in line


def test_a_chat_has_the_same_alias_in_all_processes_of_a_bot() -> None:
    """Lines about a chat can be put together, but its number cannot be told from them without the token."""
    names = []
    for token in ("1:one", "1:one", "2:two"):
        with written(token=token) as said, logs.about(chat=-1001234567890):
            log.info("here")
        names += [lines(said)[0]["chat"]]
    assert names[0] == names[1] != names[2]
    assert "1234567890" not in "".join(names)


@pytest.mark.parametrize("kind", ["text", "json"])
def test_secret_settings_are_struck_out(kind: logs.Kind) -> None:
    """Also where a library puts a token, or the password of an address, into an error of its own."""
    settings = BotSettings(telegram_bot_token=Secret("123456:AbCdEfGh"))
    engine = EngineSettings(redis_url=Secret("rediss://placard:hunt%40er22@host:6379/0"))
    with written(kind, settings, engine) as said:
        log.info("POST /bot123456:AbCdEfGh/sendMessage, AbCdEfGh, hunt@er22, hunt%%40er22")
        try:
            raise OSError("cannot reach rediss://placard:hunt%40er22@host:6379/0")
        except OSError:
            log.exception("away")
    assert "cannot reach ***" in said.getvalue()
    for secret in ("AbCdEfGh", "hunt%40er22", "hunt@er22"):
        assert secret not in said.getvalue()


def test_an_exception_that_may_repeat_a_photo_is_told_without_its_message() -> None:
    """Its type and where it happened remain; one about the machine says what it has to say."""
    printed = "Summer" + " Fête"
    with written() as said:
        try:
            try:
                int(printed)
            except ValueError as error:
                raise RuntimeError("out of memory") from error
        except RuntimeError:
            log.exception("incident", extra={"incident": "ab12"})
    (line,) = lines(said)
    assert printed not in line["exception"]
    assert "ValueError\n" in line["exception"]
    assert "test_logs.py" in line["exception"]
    assert line["exception"].endswith("RuntimeError: out of memory")
    assert line["incident"] == "ab12"


def test_an_exception_of_the_broker_is_told_without_the_command() -> None:
    """What was about to be written may be what somebody wrote, under the number of a chat."""
    with written() as said:
        try:
            raise ResponseError(
                "Command # 2 (HSET bot:said:4242 text Summer (Fete)) of pipeline caused error: ('MISCONF disk',)"
            )
        except ResponseError:
            log.exception("away")
    (line,) = lines(said)
    assert line["exception"].splitlines()[-1] == "redis.exceptions.ResponseError: MISCONF disk"


async def test_what_a_jobs_thread_writes_is_about_the_job() -> None:
    """An exception in the pipeline is logged with the job that it happened in."""
    with written() as said:
        runner = Runner(FakePipeline(fail), EngineSettings())

        async def run(name: str) -> None:
            with logs.about(job=name):
                assert isinstance(await runner.run(job(name), {}, {}, print), Failure)

        await asyncio.gather(run("a"), run("b"))
    assert sorted(line["job"] for line in lines(said)) == ["a", "b"]


def test_what_a_model_says_of_one_item_is_about_its_job() -> None:
    """In a batch of several it cannot be told; alone it can."""

    def run(items: list[str]) -> list[str]:
        log.info("run of %d", len(items))
        if len(items) > 1:
            raise ValueError
        return items

    def ask(name: str) -> str:
        with logs.about(job=name):
            return batcher.submit(name, Lane.INTERACTIVE).result()

    with written() as said, ThreadPoolExecutor() as threads:
        batcher = Batcher(run, size=2, delay=timedelta(seconds=9), coming=lambda: True, name="test")
        assert list(threads.map(ask, ["a", "b"])) == ["a", "b"]
        batcher.close(timedelta(seconds=5))
    told = [(line["message"], line.get("job", "")) for line in lines(said)]
    assert sorted(told) == [("run of 1", "a"), ("run of 1", "b"), ("run of 2", "")]
