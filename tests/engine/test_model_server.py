"""A model on a server is asked over real HTTP, and answers piece by piece."""

import base64
import io
import threading
from contextlib import closing
from typing import Any

import pytest
from PIL import Image as Pillow

from engine import models
from engine.budget import Budget
from engine.contract import Job, Lane, Result
from engine.errors import SettingError
from engine.models import Prompt
from engine.pipeline import Pipeline
from engine.settings import EngineSettings, Secret
from tests.engine.model_asking import PICTURE, PROMPT, SCHEMA, ask, built, opened, settle
from tests.engine.model_server import chunk, hangs, model_server, says, sends, usage

pytest.importorskip("openai", reason="needs openai: make test EXTRAS=openai")


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
