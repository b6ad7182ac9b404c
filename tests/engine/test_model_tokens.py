"""What an answer costs is bounded and counted, also where nothing comes of it."""

from contextlib import closing

import pytest

from engine.budget import Budget
from engine.contract import Job, Options, Result
from engine.errors import Code, Unavailable
from engine.models import Prompt
from engine.pipeline import Pipeline
from engine.settings import EngineSettings, Secret
from tests.engine.model_asking import PICTURE, PROMPT, ask, opened, seconds
from tests.engine.model_server import chunk, model_server, says, sends, usage

pytest.importorskip("openai", reason="needs openai: make test EXTRAS=openai")


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
    ("given", "written", "told"),
    [
        ("3.0", "1.0", (3, 1)),
        ("-3", "7", (0, 7)),
        ("9" * 30, "1", (10**9, 1)),
        ("0", "0", (6, 1)),
        ("null", "null", (6, 1)),
    ],
)
def test_a_count_that_is_none_does_no_harm(given: str, written: str, told: tuple[int, int]) -> None:
    """It is what the broker can add up, or estimated."""
    counted = f'{{"prompt_tokens":{given},"completion_tokens":{written}}}'
    text = f'data: {{"choices":[{{"delta":{{"content":"ok"}},"finish_reason":"stop"}}],"usage":{counted}}}\n\n'
    with model_server(sends(text)) as server, opened(server) as model:
        (reply,) = ask(model)
    assert (reply.usage.given, reply.usage.written) == told


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
