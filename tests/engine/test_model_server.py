"""A model on a server is asked over real HTTP, and whatever goes wrong there is told or mended."""

import base64
import email.utils
import io
import logging
import os
import random
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from datetime import timedelta
from typing import Any

import numpy as np
import pytest
from PIL import Image as Pillow

from engine import models
from engine.budget import Budget
from engine.contract import Box, Job, Lane, Line, Options, Page, Result
from engine.errors import Code, SettingError, Unavailable
from engine.models import Prompt, Reply
from engine.pipeline import Pipeline
from engine.readers.proofreader import Proofreader
from engine.settings import EngineSettings, Secret
from tests.engine.model_server import (
    ModelServer,
    chunk,
    hangs,
    model_server,
    refuses,
    says,
    sends,
    unless,
    usage,
)

pytest.importorskip("openai", reason="needs openai: make test EXTRAS=openai")

from engine.models.server.failures import retry_after
from engine.models.server.model import ServerModel  # after it is known that there is the SDK

SCHEMA = {"type": "object", "properties": {"text": {"type": "string"}}, "required": ["text"]}
PROMPT = Prompt(instructions="Write a message.", content="SUMMER FAIR", tokens=100, schema=SCHEMA)
BOX = Box(corners=((0, 0), (99, 0), (99, 20), (0, 20)))
PICTURE = np.full((1500, 1000, 3), 200, np.uint8)
KEY, PASSWORD = "sk-very-secret", "pass-very-secret"


def seconds(number: float) -> timedelta:
    return timedelta(seconds=number)


@contextmanager
def opened(server: ModelServer, **changes: Any) -> Iterator[ServerModel]:
    """The model on a server, with settings that do not keep a test waiting."""
    given: dict[str, Any] = {"openai_base_url": Secret(server.url), "openai_api_key": Secret(KEY), **changes}
    with closing(built(EngineSettings(**given))) as model:
        yield model


def built(settings: EngineSettings) -> ServerModel:
    model = models.build(settings, "openai:spark", "PLACARD_WRITER")
    assert isinstance(model, ServerModel)
    return model


def ask(model: ServerModel, *prompts: Prompt, **budget: Any) -> list[Reply]:
    return sorted(model.answer(prompts or [PROMPT], Budget(**budget)), key=lambda reply: reply.prompt)


def within(number: float) -> float:
    return time.monotonic() + number


def test_a_question_gets_its_answer() -> None:
    """The server is asked with instructions, question and schema, and its words and count of tokens come back."""
    with model_server(says('{"text": ', '"Come!"}', usage(57, 9))) as server, opened(server) as model:
        (reply,) = ask(model)
    assert (reply.text, reply.finished) == ('{"text": "Come!"}', True)
    assert (reply.usage.model, reply.usage.given, reply.usage.written) == ("openai:spark", 57, 9)
    (body,) = server.bodies
    assert body["model"] == "spark"
    assert [message["content"] for message in body["messages"]] == ["Write a message.", "SUMMER FAIR"]
    assert body["response_format"]["json_schema"]["schema"] == SCHEMA
    assert body["max_tokens"] == 100 + EngineSettings().placard_server_reasoning


def test_a_picture_goes_along_scaled_down() -> None:
    """The photo is in the question itself, as a JPEG of the size that the settings say."""
    with model_server(says("yes")) as server, opened(server, placard_model_pixels=600) as model:
        assert model.sees
        ask(model, Prompt(instructions="i", content="What is it?", pictures=(PICTURE,), tokens=5))
    image, text = server.bodies[0]["messages"][1]["content"]
    head, _, data = image["image_url"]["url"].partition(",")
    assert (head, text["text"]) == ("data:image/jpeg;base64", "What is it?")
    with Pillow.open(io.BytesIO(base64.b64decode(data))) as seen:
        assert (seen.format, seen.size) == ("JPEG", (400, 600))


def test_no_picture_leaves_the_house_where_the_settings_say_so() -> None:
    """The server then gets text only."""
    with model_server(says("yes")) as server, opened(server, placard_server_photos="keep") as model:
        assert not model.sees
        ask(model, Prompt(instructions="i", content="What is it?", pictures=(PICTURE,), tokens=5))
    assert server.bodies[0]["messages"][1]["content"] == "What is it?"


@pytest.mark.parametrize("said", ["response_format is not supported here", "bad request"])
def test_a_server_without_schemas_is_asked_without(said: str) -> None:
    """One that refuses the schema gets the same question once more, and none with a schema after that."""
    with (
        model_server(unless(lambda body: "response_format" in body, refuses(400, said), says("ok"))) as server,
        opened(server) as model,
    ):
        assert [reply.text for reply in (*ask(model), *ask(model))] == ["ok", "ok"]
    assert ["response_format" in body for body in server.bodies] == [True, False, False]


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (500, "image input is not supported - hint: you may need to provide the mmproj"),
        (400, "spark is not a multimodal model"),
        (404, "No endpoints found that support image input"),
        (422, "messages.1.content: Input should be a valid string"),
    ],
)
def test_a_server_that_does_not_see_is_asked_without_the_picture(status: int, said: str) -> None:
    """However it says so; from then on the model is one that does not see."""
    prompt = Prompt(instructions="i", content="What is it?", pictures=(PICTURE,), tokens=5)

    def has_picture(body: dict[str, Any]) -> bool:
        return isinstance(body["messages"][1]["content"], list)

    with model_server(unless(has_picture, refuses(status, said), says("a fair"))) as server, opened(server) as model:
        assert [reply.text for reply in (*ask(model, prompt), *ask(model, prompt))] == ["a fair", "a fair"]
        assert not model.sees
    assert [has_picture(body) for body in server.bodies] == [True, False, False]


@pytest.mark.parametrize(
    "said", ["At most 1 image(s) may be provided in one prompt.", "This model's maximum context length is 2048 tokens"]
)
def test_an_album_that_is_too_much_says_nothing_of_the_next_photo(said: str) -> None:
    """It is answered from the text, and the next photo is shown again."""
    one = Prompt(instructions="i", content="What is it?", pictures=(PICTURE,), tokens=5)
    two = Prompt(instructions="i", content="What is it?", pictures=(PICTURE, PICTURE), tokens=5)

    def has_two(body: dict[str, Any]) -> bool:
        return len(body["messages"][1]["content"]) == 3

    with model_server(unless(has_two, refuses(400, said), says("a fair"))) as server, opened(server) as model:
        assert [reply.text for reply in (*ask(model, two), *ask(model, one))] == ["a fair", "a fair"]
        assert model.sees
    assert [isinstance(body["messages"][1]["content"], list) for body in server.bodies] == [True, False, True]


def test_a_server_with_the_new_name_for_the_bound_gets_it() -> None:
    """OpenAI's own newer models refuse max_tokens and say what they take instead."""
    said = "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."
    refusing = unless(lambda body: "max_tokens" in body, refuses(400, said), says("ok"))
    with model_server(refusing) as server, opened(server) as model:
        ask(model)
    assert server.bodies[1]["max_completion_tokens"] == server.bodies[0]["max_tokens"]
    assert "max_tokens" not in server.bodies[1]


@pytest.mark.parametrize("said", ["You uploaded an unsupported image", "rejected by the safety system"])
def test_a_photo_that_a_server_does_not_like_says_nothing_of_the_next(said: str) -> None:
    """A server that has taken a photo and a schema once is not asked without them for the sake of one question."""
    prompt = Prompt(instructions="i", content="What is it?", pictures=(PICTURE,), tokens=5, schema=SCHEMA)
    refusals = [refuses(400, said)] * 2
    with model_server(says("a fair"), *refusals, says("a fair")) as server, opened(server) as model:
        assert [ask(model, prompt)[0].text for _ in range(3)] == ["a fair"] * 3
        assert model.sees
    assert "response_format" in server.bodies[-1]


def test_a_model_that_is_not_there_is_not_taken_for_blind_because_of_its_name() -> None:
    """Once it is there it is shown photos."""
    prompt = Prompt(instructions="i", content="What is it?", pictures=(PICTURE,), looks=True, tokens=5)
    with model_server(refuses(404, 'model "llama3.2-vision" not found'), says("a fair")) as server:
        settings = EngineSettings(openai_base_url=Secret(server.url))
        with closing(models.build(settings, "openai:llama3.2-vision", "PLACARD_PROOFREADER")) as model:  # type: ignore[type-var]
            with pytest.raises(Unavailable, match="status 404"):
                list(model.answer([prompt], Budget()))
            assert [reply.text for reply in model.answer([prompt], Budget())] == ["a fair"]


def test_of_what_was_left_out_by_guess_only_the_last_is_held_against_the_server() -> None:
    """One that says no more than "bad request" loses neither schema nor sight for a temperature."""
    prompt = Prompt(instructions="i", content="What is it?", pictures=(PICTURE,), tokens=5, schema=SCHEMA)
    terse = unless(lambda body: "temperature" in body, refuses(400, "bad request"), says("ok"))
    with model_server(terse) as server, opened(server, placard_server_temperature=0.5) as model:
        ask(model, prompt)
        ask(model, prompt)
        assert model.sees
    assert "temperature" not in server.bodies[-1]
    assert "response_format" in server.bodies[-1]


def test_a_question_that_is_too_long_is_given_up_and_nothing_learned_from_it() -> None:
    """It is no fault of a schema, nor of the server: the next question goes out as this one did."""
    said = "This model's maximum context length is 2048 tokens"
    with model_server(refuses(400, said), says("ok")) as server, opened(server, placard_server_failures=1) as model:
        with pytest.raises(Unavailable, match="status 400"):
            ask(model)
        assert ask(model)[0].text == "ok"
    assert all("response_format" in body for body in server.bodies)


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


def test_a_call_has_only_so_many_tokens() -> None:
    """All prompts of a call share them; what the server is allowed to write is bounded by them too."""
    with model_server(says(*["word "] * 100, pause=0.01)) as server, opened(server) as model:
        replies = ask(model, PROMPT, PROMPT, tokens=30)
        assert ask(model, tokens=0) == []
    assert 20 <= sum(reply.usage.written for reply in replies) <= 40
    assert not any(reply.finished for reply in replies)
    assert [body["max_tokens"] for body in server.bodies] == [30, 30]


def test_tokens_that_are_counted_with_each_piece_are_spent_once() -> None:
    """vLLM does that if asked to; the bound of a call is reached no sooner for it."""
    pieces = [{**chunk(content="word "), "usage": usage(9, number)["usage"]} for number in range(1, 21)]
    with model_server(says(*pieces)) as server, opened(server) as model:
        (reply,) = ask(model, tokens=25)
    assert (reply.finished, reply.usage.given, reply.usage.written) == (True, 9, 20)


@pytest.mark.parametrize(
    "text",
    [
        'data:{"choices":[{"delta":{"content":"ok"},"finish_reason":"stop"}]}\r\n\r\ndata:[DONE]\r\n\r\n',
        ': ping\n\nevent: x\ndata: {"choices":[{"delta":{"content":"ok"},"finish_reason":"stop"}],"usage":null}\n\n',
        'data: {"choices":[{"delta":{"content":"ok"},"finish_reason":"stop"}],"usage":{"completion_tokens":null}}\n\n',
        'data: {"choices":[{"delta":{"content":"ok"},"finish_reason":"stop"}]}\r\rdata: [DONE]',
    ],
    ids=["no spaces", "pings and names", "half a count", "old ends of lines"],
)
def test_event_streams_come_in_many_a_form(text: str) -> None:
    """All that the standard allows, and what servers make of OpenAI's fields."""
    with model_server(sends(text)) as server, opened(server) as model:
        (reply,) = ask(model)
    assert (reply.text, reply.finished) == ("ok", True)


@pytest.mark.parametrize("sign", ["\u2028", "\x85"])
def test_a_line_ends_where_the_standard_says(sign: str) -> None:
    """Not at every sign that Unicode counts among the ends of lines: servers send these as they are."""
    text = f'data: {{"choices":[{{"delta":{{"content":"o{sign}k"}},"finish_reason":"stop"}}]}}\n\n'
    with model_server(sends(text)) as server, opened(server) as model:
        assert ask(model)[0].text == f"o{sign}k"


def test_what_never_ends_a_line_is_not_kept_in_memory() -> None:
    """A few words are an answer's line; whoever sends megabytes without an end is no model server."""
    endless = sends("data: " + "x" * 3_000_000)
    with model_server(endless, says("ok")) as server, opened(server) as model:
        assert ask(model)[0].text == "ok"


def test_what_a_server_wrote_before_it_failed_is_counted() -> None:
    """Broken answers are no answers, and are paid for all the same."""
    with model_server(says("Come", " all!", every=False)) as server, opened(server, placard_server_retries=1) as model:
        replies = model.answer([PROMPT], Budget())
        reply = next(replies)
        with pytest.raises(Unavailable):
            next(replies)
    assert (reply.text, reply.finished, reply.usage.written) == ("", False, 4)


def test_an_answer_without_a_word_is_counted() -> None:
    """The prompt was paid for."""
    with model_server(says(usage(500, 0), end="content_filter")) as server, opened(server) as model:
        (reply,) = ask(model)
    assert (reply.text, reply.finished, reply.usage.given) == ("", False, 500)


def test_a_picture_counts_where_the_server_does_not_count() -> None:
    """As many tokens as it is for a model, about, and not none."""
    with model_server(says("ok")) as server, opened(server, placard_model_pixels=1120) as model:
        (reply,) = ask(model, Prompt(instructions="i", content="What is it?", pictures=(PICTURE,), tokens=5))
    assert 1000 < reply.usage.given < 1200


def test_what_there_is_at_the_deadline_comes_before_it() -> None:
    """Whoever waits until then and no longer gets what was written, and the bill."""
    deadline = within(1)
    with model_server(says(*["word "] * 200, pause=0.02)) as server, opened(server) as model:
        (reply,) = ask(model, deadline=deadline)
        assert time.monotonic() < deadline
    assert "word" in reply.text


@pytest.mark.parametrize("think", [0.0, 2.0])
def test_drafts_that_do_not_come_in_time_are_counted_and_told(think: float) -> None:
    """The person reads that the model did not answer, and the account what it wrote until then."""
    job = Job(id="a", owner="ann", text="SUMMER FAIR\nVillage Hall, Oak Lane", options=Options(think=think))
    with model_server(says(*["word "] * 500, pause=0.02)) as server:
        settings = EngineSettings(
            openai_base_url=Secret(server.url), placard_writer="openai:spark", placard_job_limit=seconds(3)
        )
        with closing(Pipeline.build(settings)) as pipeline:
            result = pipeline.run(job, {}, {})
    assert isinstance(result, Result)
    assert [problem.code for problem in result.problems] == [Code.MODEL_AWAY]
    assert sum(usage.written for usage in result.usage) > 20


def test_an_answer_that_goes_on_and_on_is_cut() -> None:
    """The room for thought is not room for the answer."""
    with model_server(says(*["word "] * 200)) as server, opened(server) as model:
        (reply,) = ask(model)
    assert not reply.finished
    assert len(reply.text.split()) == PROMPT.tokens + 1


def test_thoughts_are_not_part_of_the_answer() -> None:
    """Under either name, or between tags; they count as tokens all the same."""
    thought = [chunk(reasoning_content="Hm."), chunk(reasoning="Well."), "<think>So", " it is.</think>\n", "Come!"]
    with model_server(says(*thought)) as server, opened(server) as model:
        (reply,) = ask(model)
    assert (reply.text, reply.usage.written) == ("Come!", 5)


def test_whoever_waits_is_told_how_far_it_is() -> None:
    """The count of tokens grows while the answer is written."""
    told: list[tuple[int, int]] = []
    with model_server(says(*["word "] * 20, pause=0.05)) as server, opened(server) as model:
        list(model.answer([PROMPT], Budget(), lambda index, tokens: told.append((index, tokens))))
    assert {index for index, _ in told} == {0}
    assert 2 <= len(told) <= 10
    assert [tokens for _, tokens in told] == sorted(tokens for _, tokens in told)


def test_prompts_are_asked_side_by_side_up_to_a_bound() -> None:
    """Each reply comes as soon as it is there."""
    with model_server(says("ok", pause=0.2)) as server, opened(server, placard_server_at_once=3) as model:
        assert [reply.prompt for reply in ask(model, *[PROMPT] * 7)] == list(range(7))
    assert server.most == 3


def test_interactive_prompts_go_first() -> None:
    """Bulk waits until nobody sits in front of a chat."""
    bulk = Prompt(instructions="i", content="bulk", tokens=5, lane=Lane.BULK)
    now = Prompt(instructions="i", content="now", tokens=5)
    with model_server(says("ok", pause=0.1)) as server, opened(server, placard_server_at_once=1) as model:
        ask(model, bulk, bulk, bulk, now)
    assert [body["messages"][1]["content"] for body in server.bodies] == ["bulk", "now", "bulk", "bulk"]


def test_what_nobody_waits_for_any_more_is_given_up() -> None:
    """Closing the iterator closes the connections, so that the server stops writing."""
    with model_server(says("ok"), hangs) as server, opened(server) as model:
        replies = model.answer([PROMPT, PROMPT], Budget())
        assert next(replies).text == "ok"
        settle(lambda: len(server.bodies) == 2)
        replies.close()  # type: ignore[attr-defined]
        settle(lambda: server.open == 0)


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


def test_a_server_that_sends_elsewhere_is_not_followed() -> None:
    """The photo goes to the address in the settings and nowhere else."""
    with model_server(says("ok")) as other:
        elsewhere = refuses(307, Location=f"{other.url}/chat/completions")
        with model_server(elsewhere) as server, opened(server) as model, pytest.raises(Unavailable, match="status 307"):
            ask(model)
        assert other.bodies == []


def test_nothing_is_told_that_was_not_asked_for() -> None:
    """The SDK would describe the machine with each request; here only the key and the program's name go along."""
    with model_server(says("ok")) as server, opened(server) as model:
        ask(model)
    (headers,) = server.headers
    assert headers["authorization"] == f"Bearer {KEY}"
    assert headers["user-agent"].startswith("placard/")
    names = {"host", "accept", "accept-encoding", "connection", "content-type", "content-length"}
    assert set(headers) == names | {"authorization", "user-agent"}


def test_without_a_key_none_is_sent() -> None:
    """A server on one's own machine asks for none."""
    with model_server(says("ok")) as server, opened(server, openai_api_key=Secret("")) as model:
        ask(model)
    assert "authorization" not in server.headers[0]


def test_the_other_name_of_the_key_is_known() -> None:
    """MODEL_API_KEY is what Meta's Model API calls it."""
    other = {"openai_api_key": Secret(""), "model_api_key": Secret("model-key")}
    with model_server(says("ok")) as server, opened(server, **other) as model:
        ask(model)
    assert server.headers[0]["authorization"] == "Bearer model-key"


def test_secrets_and_photos_do_not_show(caplog: pytest.LogCaptureFixture) -> None:
    """Neither key nor password, nor what a photo says, stands in any log, exception or repr, also at level DEBUG."""
    caplog.set_level(logging.DEBUG)
    said = f"bad key {KEY} {PASSWORD} for SUMMER FAIR"
    troubles = [refuses(400, said), refuses(500, said), says("SUMMER", every=False), refuses(401, said)]
    shown = []
    with model_server(*troubles) as server:
        url = server.url.replace("http://", f"http://ann:{PASSWORD}@")
        for changes in ({}, {"openai_base_url": Secret(url)}):
            with opened(server, **changes) as model:
                shown += [repr(model), model.revision, str(vars(model)).replace(server.url, "")]
                with pytest.raises(Unavailable) as told:
                    ask(model)
                shown += [str(told.value), repr(told.value), *locals_of_the_engine(told.value)]
    assert base64.b64decode(server.headers[-1]["authorization"].removeprefix("Basic ")) == f"ann:{PASSWORD}".encode()
    assert "HTTP Request: POST" in caplog.text
    basic = base64.b64encode(f"ann:{PASSWORD}".encode()).decode()
    for secret in (KEY, PASSWORD, basic, "SUMMER"):
        assert secret not in caplog.text
    for secret in (KEY, PASSWORD, basic):
        assert secret not in "".join(shown)


@pytest.mark.parametrize(
    "url", ["", "localhost:8000", "ftp://host/v1", "http://", "http://[", "http://host/v1?key=s3cret"]
)
def test_an_address_that_is_none_is_named(url: str) -> None:
    """The setting is named and the address, which may hold a password, is not shown."""
    with pytest.raises(SettingError) as told:
        models.build(EngineSettings(openai_base_url=Secret(url)), "openai:spark", "PLACARD_WRITER")
    assert told.value.name == "OPENAI_BASE_URL"
    assert "s3cret" not in str(told.value)


@pytest.mark.parametrize("key", ["sk-s3cret…", "sk-s3cret\nX-Other: 1"])
def test_a_key_that_is_none_is_named(key: str) -> None:
    """It is not shown, and found out before anything is asked."""
    settings = EngineSettings(openai_base_url=Secret("http://localhost/v1"), openai_api_key=Secret(key))
    with pytest.raises(SettingError) as told:
        built(settings)
    assert told.value.name == "OPENAI_API_KEY"
    assert "s3cret" not in f"{told.value} {told.value!r}"


def test_a_key_from_a_file_may_end_in_a_new_line() -> None:
    """As editors leave it."""
    with model_server(says("ok")) as server, opened(server, openai_api_key=Secret(f"{KEY}\n")) as model:
        ask(model)
    assert server.headers[0]["authorization"] == f"Bearer {KEY}"


def test_a_model_without_a_name_is_told() -> None:
    """The setting that it stands in is named."""
    with pytest.raises(SettingError, match="PLACARD_PROOFREADER"):
        models.build(EngineSettings(), "openai:", "PLACARD_PROOFREADER")


def test_the_revision_tells_what_is_asked_how_and_where() -> None:
    """Answers of one server are not taken for those of another, and a new password changes nothing."""

    def revision(url: str, **changes: Any) -> str:
        with closing(built(EngineSettings(openai_base_url=Secret(url), **changes))) as model:
            return model.revision

    plain = revision("http://a/v1")
    assert plain.startswith("openai:spark")
    assert plain == revision("http://ann:secret@a/v1", placard_server_retries=0)
    assert len({plain, revision("http://b/v1"), revision("http://a/v1", placard_server_photos="keep")}) == 3


def locals_of_the_engine(error: BaseException) -> list[str]:
    """What a traceback would show of our own frames, by a tool that shows locals."""
    frames = [
        frame for frame, _ in traceback.walk_tb(error.__traceback__) if "/engine/models/" in frame.f_code.co_filename
    ]
    assert frames
    return [repr(value) for frame in frames for value in frame.f_locals.values()]


def settle(true: Callable[[], bool]) -> None:
    """Wait for what the other side notices; the test's time limit bounds it."""
    while not true():
        time.sleep(0.01)


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


def test_whoever_closes_the_pipeline_closes_its_models() -> None:
    """Nothing is left running of a library that was used and put away; closing twice is closing once."""
    with model_server(says('{"lines": [{"role": "headline", "text": "SUMMER FAIR"}]}')) as server:
        settings = EngineSettings(openai_base_url=Secret(server.url), placard_writer="openai:spark")
        with closing(Pipeline.build(settings)) as pipeline:
            result = pipeline.run(Job(id="a", owner="ann", text="SUMMER FAIR\nSaturday 11 July 2026"), {}, {})
            assert isinstance(result, Result)
            assert [usage.model for usage in result.usage] == ["openai:spark"]
            assert [thread for thread in threading.enumerate() if thread.name == "model server"]
            pipeline.close()
        assert not [thread for thread in threading.enumerate() if thread.name == "model server"]


def test_a_pipeline_that_cannot_be_built_leaves_nothing_running() -> None:
    """Also where a model was there already."""
    settings = EngineSettings(
        openai_base_url=Secret("http://localhost/v1"), placard_proofreader="openai:spark", placard_reader="telepathy"
    )
    with pytest.raises(SettingError, match="PLACARD_READER"):
        Pipeline.build(settings)
    assert not [thread for thread in threading.enumerate() if thread.name == "model server"]


def test_a_server_on_this_machine_is_asked_directly_and_trusts_whom_the_environment_trusts() -> None:
    """No proxy is asked for it, and certificates of one's own count for it too."""
    code = """
from engine.budget import Budget
from engine.settings import EngineSettings
from engine import models
from tests.engine.test_model_server import PROMPT
model = models.build(EngineSettings.from_env(), "openai:spark", "PLACARD_WRITER")
print(next(iter(model.answer([PROMPT], Budget()))).text)
"""
    with model_server(says("Come!")) as server:
        nowhere = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"), "http://127.0.0.1:9")
        environ = {**os.environ, **nowhere, "OPENAI_BASE_URL": server.url}
        done = subprocess.run([sys.executable, "-c", code], env=environ, capture_output=True, check=True, text=True)
        assert done.stdout.strip() == "Come!"
        unreadable = {**environ, "SSL_CERT_FILE": __file__}
        done = subprocess.run([sys.executable, "-c", code], env=unreadable, capture_output=True, check=False, text=True)
        assert "SSLError" in done.stderr


def test_a_server_that_turns_out_not_to_see_does_not_proofread() -> None:
    """An answer without having seen the photo is no second reading, so it is not even asked for one, now or later."""
    page = Page(width=100, height=100, lines=(Line(text="SUMMER FAIR", confidence=0.9, box=BOX),))

    def has_picture(body: dict[str, Any]) -> bool:
        return isinstance(body["messages"][1]["content"], list)

    blind = unless(has_picture, refuses(400, "no image input here"), says('{"lines": []}'))
    with model_server(blind) as server, opened(server) as model:
        proofreader = Proofreader(model, EngineSettings(placard_proofreader="openai:spark"))
        first, second = (proofreader.proofread([page], [PICTURE])[0] for _ in range(2))
        assert not model.sees
    assert (first.unproved, second.unproved) == (True, True)
    assert len(server.bodies) == 1
