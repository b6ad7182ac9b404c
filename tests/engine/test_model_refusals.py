"""What a server does not take is left out, and it is held against the server only where that is sure."""

from contextlib import closing
from typing import Any

import pytest

from engine import models
from engine.budget import Budget
from engine.contract import Line, Page
from engine.errors import Unavailable
from engine.models import Prompt
from engine.readers.proofreader import Proofreader
from engine.settings import EngineSettings, Secret
from tests.engine.model_asking import BOX, PICTURE, SCHEMA, ask, opened
from tests.engine.model_server import model_server, refuses, says, unless

pytest.importorskip("openai", reason="needs openai: make test EXTRAS=openai")


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
