"""Whatever goes wrong at a server, every question comes to an end, and whoever asked is told."""

import email.utils
import random
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import Any

import pytest

from engine.budget import Budget
from engine.contract import Job, Result
from engine.errors import Code, Unavailable
from engine.pipeline import Pipeline
from engine.settings import EngineSettings, Secret
from tests.engine.model_asking import KEY, PROMPT, ask, opened, seconds, settle, within
from tests.engine.model_server import hangs, model_server, refuses, says, sends, usage

pytest.importorskip("openai", reason="needs openai: make test EXTRAS=openai")

from engine.models.server.failures import retry_after  # after it is known that there is the SDK
from engine.models.server.model import ServerModel


def test_a_server_in_trouble_is_asked_again() -> None:
    """Two failures of different kinds, then the answer."""
    troubles = [refuses(500), sends("<html>busy</html>", "text/html")]
    with model_server(*troubles, says("ok")) as server, opened(server) as model:
        assert ask(model)[0].text == "ok"
    assert len(server.bodies) == 3


@pytest.mark.parametrize(
    "header", ["0.4", email.utils.format_datetime(email.utils.localtime() + seconds(-60), usegmt=False)]
)
def test_a_server_that_says_when_to_come_back_is_heeded(header: str) -> None:
    """Retry-After comes in seconds or as a date; one in the past means now."""
    with model_server(refuses(429, Retry_After=header), says("ok")) as server, opened(server) as model:
        began = time.monotonic()
        assert ask(model)[0].text == "ok"
        assert time.monotonic() - began >= (0.4 if header == "0.4" else 0)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("7", 7), ("1e400", 3600), ("-3", 0), ("nan", None), ("soon", None), ("", None), ("Thu, 99 Foo 2026", None)],
)
def test_whatever_a_server_says_of_when_to_come_back_makes_sense(header: str, seconds: float | None) -> None:
    """At most an hour, and nothing at all where it is no time."""
    assert retry_after({"retry-after": header}) == seconds


def test_nobody_waits_for_a_server_beyond_the_budget() -> None:
    """One that asks for a minute while there are ten seconds is given up at once."""
    with model_server(refuses(429, Retry_After="60")) as server:
        with opened(server) as model, pytest.raises(Unavailable, match="status 429"):
            ask(model, deadline=within(10))
        assert len(server.bodies) == 1


def test_an_answer_that_breaks_off_is_asked_for_again() -> None:
    """What was written before is thrown away, and paid for."""
    broken = says("SUMMER", " FA", every=False)
    with model_server(broken, says("SUMMER FAIR", usage(20, 3))) as server, opened(server) as model:
        (reply,) = ask(model)
    assert reply.text == "SUMMER FAIR"
    assert reply.usage.written == 2 + 3
    assert reply.usage.given > 20


@pytest.mark.parametrize(
    "broken",
    [
        hangs,
        says("SUMMER", " FAIR", pause=5),
        sends("nothing of the kind"),
        sends("data: {not json}\n\n"),
        sends('data: {"choices": [{"delta": {"content": 7}}]}\n\n'),
        sends('data: {"choices": 7}\n\n'),
        sends("data: []\n\n"),
        sends('data: {"error": {"message": "out of memory"}}\n\n'),
        sends("data: [DONE]\n\n"),
        says("SUMMER", " FA", every=False),
    ],
)
def test_what_is_no_answer_is_told_as_such(broken: Callable[..., Any]) -> None:
    """A server that hangs, breaks off or sends garbage is unavailable, whatever it is that it sends."""
    settings = {"placard_server_first": seconds(0.3), "placard_server_gap": seconds(0.3), "placard_server_retries": 0}
    with model_server(broken) as server, opened(server, **settings) as model, pytest.raises(Unavailable) as told:
        ask(model)
    assert told.value.what == "model server"
    assert told.value.reason
    assert len(server.bodies) == 1


def test_a_server_that_is_not_there_is_told() -> None:
    """Nothing listens on the port."""
    with model_server(says("ok")) as server:
        pass
    with opened(server, placard_server_retries=1) as model, pytest.raises(Unavailable, match="connection"):
        ask(model)


@pytest.mark.parametrize("status", [401, 403, 404])
def test_what_asking_again_does_not_help_is_told_at_once(status: int) -> None:
    """A wrong key or a wrong model."""
    with model_server(refuses(status, f"Incorrect API key provided: {KEY}")) as server:
        with opened(server) as model, pytest.raises(Unavailable, match=str(status)) as told:
            ask(model)
        assert len(server.bodies) == 1
    assert KEY not in str(told.value)


def test_an_answer_that_is_not_done_in_time_comes_as_far_as_it_is() -> None:
    """The deadline ends it in the middle, and the connection with it."""
    with model_server(says(*["word "] * 100, pause=0.05)) as server, opened(server) as model:
        (reply,) = ask(model, deadline=within(1))
        assert reply.text.startswith("word word")
        assert not reply.finished
        assert 0 < reply.usage.written < 100
        settle(lambda: server.open == 0)


def test_what_ran_out_of_time_before_it_began_has_no_reply() -> None:
    """No reply and no complaint: a short deadline says nothing of the server."""
    with model_server(hangs) as server, opened(server, placard_server_failures=1) as model:
        assert ask(model, deadline=within(0.3)) == []
        assert ask(model, deadline=within(0.3)) == []
    assert len(server.bodies) == 2


def test_what_there_is_at_the_deadline_comes_before_it() -> None:
    """Whoever waits until then and no longer gets what was written, and the bill."""
    deadline = within(1)
    with model_server(says(*["word "] * 200, pause=0.02)) as server, opened(server) as model:
        (reply,) = ask(model, deadline=deadline)
        assert time.monotonic() < deadline
    assert "word" in reply.text


def test_a_reply_that_is_there_stands_when_another_fails() -> None:
    """The failure comes after all replies."""
    with model_server(says("ok"), refuses(401)) as server, opened(server, placard_server_at_once=1) as model:
        replies = model.answer([PROMPT, PROMPT], Budget())
        assert next(replies).text == "ok"
        with pytest.raises(Unavailable):
            next(replies)


def test_a_server_that_fails_time_after_time_is_left_alone_for_a_while() -> None:
    """Then one question is tried, and all is well again."""
    pause = {"placard_server_failures": 2, "placard_server_retries": 0, "placard_server_pause": seconds(0.5)}
    with model_server(refuses(503), refuses(503), says("ok")) as server, opened(server, **pause) as model:
        for _ in range(5):
            with pytest.raises(Unavailable, match="status 503"):
                ask(model)
        assert len(server.bodies) == 2
        time.sleep(0.5)
        assert ask(model)[0].text == "ok"


def test_where_the_server_fails_the_message_is_by_rules_and_says_so() -> None:
    """At once while it is left alone; what was written before is good, and the next answer may be a model's again."""
    job = Job(id="a", owner="ann", text="SUMMER FAIR\nSaturday 11 July 2026\nVillage Hall, Oak Lane")
    with model_server(refuses(503)) as server:
        settings = EngineSettings(
            openai_base_url=Secret(server.url),
            placard_writer="openai:spark",
            placard_server_retries=0,
            placard_server_failures=1,
        )
        with closing(Pipeline.build(settings)) as pipeline:
            results = [pipeline.run(job, {}, {}) for _ in range(3)]
        assert len(server.bodies) == 1
    for result in results:
        assert isinstance(result, Result)
        assert result.message is not None
        assert "Village Hall" in result.message.text
        assert [problem.code for problem in result.problems] == [Code.MODEL_AWAY]
        assert not result.lasting


def test_whatever_a_server_does_every_question_comes_to_an_end() -> None:
    """Each gets its one reply, or the caller is told; nobody waits past the deadline, and no connection stays open."""
    chance = random.Random(2026)
    behaviours = [
        says("ok", usage(5, 1)), says("ok", pause=0.05), says("o", "k", every=False), hangs, refuses(503),
        refuses(400), refuses(429, Retry_After="0.1"), refuses(401), sends("garbage"), sends("data: 7\n\n"),
        says("on", " and", pause=9),
    ]  # fmt: skip
    answers = (behaviours[0], *chance.choices(behaviours, k=150), says("ok"))
    patience = {"placard_server_first": seconds(0.4), "placard_server_gap": seconds(0.2), "placard_server_at_once": 8}
    never = {"placard_server_failures": 1000}

    def call(model: ServerModel) -> tuple[list[int], bool]:
        given = []
        try:
            for reply in model.answer([PROMPT] * 5, Budget(deadline=within(3))):
                given.append(reply.prompt)
                assert reply.text or not reply.finished
        except Unavailable:
            return given, True
        return given, False

    with (
        model_server(*answers) as server,
        opened(server, **patience, **never) as model,
        ThreadPoolExecutor(6) as threads,
    ):
        outcomes = [*threads.map(lambda _: call(model), range(12))]
        settle(lambda: server.open == 0)
    assert all(len(given) == len(set(given)) for given, _ in outcomes)
    assert any(told for _, told in outcomes)
    assert sum(len(given) for given, _ in outcomes) > 12
