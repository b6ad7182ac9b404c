"""A language model on this machine answers many prompts side by side, each within its own limits."""

import json
import threading
from collections.abc import Sequence

import numpy as np
import pytest

from engine.budget import Budget
from engine.contract import Lane
from engine.errors import SettingError, Unavailable
from engine.models import Model, Prompt, Reply, build
from engine.settings import EngineSettings
from tests.engine.local import small

# The weights are unpacked by the first test, which takes 10 s on two cores that have other work.
pytestmark = pytest.mark.timeout(120)

CONCERT = "Jazz concert, Saturday 12 July 2026, 7 pm, Town Hall. Tickets 12 GBP."
SALE = "Book sale on Sunday"
WATER = (
    "The water will be off on Monday from 9 to 11 in Mill Lane and Ferry Road. The council is sorry for the trouble "
    "that this may cause to all people who live in these streets, and thanks them."
)
SCHEMA = {
    "type": "object",
    "properties": {
        "title": {"type": "string"},
        "kind": {"enum": ["sale", "concert", "notice"]},
        "lines": {"type": "array", "items": {"type": "string"}, "maxItems": 3},
        "free": {"type": "boolean"},
        "price": {"type": "integer"},
    },
    "required": ["title", "kind", "lines", "free", "price"],
    "additionalProperties": False,
}

BRIEF = {
    "type": "object",
    "properties": {"free": {"type": "boolean"}},
    "required": ["free"],
    "additionalProperties": False,
}


def prompt(content: str, tokens: int = 50, schema: object = SCHEMA, lane: Lane = Lane.INTERACTIVE) -> Prompt:
    assert schema is None or isinstance(schema, dict)
    return Prompt(instructions="Say what the flyer says.", content=content, schema=schema, tokens=tokens, lane=lane)


def ask(model: Model, prompts: Sequence[Prompt], budget: Budget | None = None) -> dict[int, Reply]:
    return {reply.prompt: reply for reply in model.answer(prompts, budget or Budget())}


def test_an_answer_fits_its_schema(model: Model) -> None:
    """Keys, their order and their types are the schema's, though this model would rather chat."""
    reply = ask(model, [prompt(CONCERT)])[0]
    assert reply.finished
    answer = json.loads(reply.text)
    assert list(answer) == SCHEMA["required"]
    assert answer["kind"] in ("sale", "concert", "notice")
    assert (type(answer["free"]), type(answer["price"])) == (bool, int)


def test_an_answer_ends_with_its_last_brace(model: Model) -> None:
    """Nothing is written after the object is closed, so that no token is spent on it."""
    reply = ask(model, [prompt(SALE, tokens=100)])[0]
    assert reply.finished
    assert reply.text.endswith("}")
    assert reply.usage.written < 60


def test_prompts_are_answered_side_by_side_as_each_would_be_alone(model: Model) -> None:
    """Prompts of different lengths in one batch get the very words and counts that they get one by one."""
    prompts = [*(prompt(said, tokens=20) for said in (CONCERT, SALE, WATER)), prompt(WATER, schema=None, tokens=12)]
    together = ask(model, prompts)
    assert {index: ask(model, [one])[0].text for index, one in enumerate(prompts)} == {
        index: reply.text for index, reply in together.items()
    }
    assert together[0].usage.given > together[1].usage.given
    assert together[3].usage.written == 12


def test_a_prompt_joins_while_others_are_written(model: Model) -> None:
    """A short question of one person does not wait for the long answer of another, and both stay as they are."""
    alone = (
        ask(model, [prompt(WATER, schema=None, tokens=32)])[0].text,
        ask(model, [prompt(SALE, schema=BRIEF)])[0].text,
    )
    order: list[str] = []
    begun = threading.Event()
    texts: dict[str, str] = {}

    def long() -> None:
        for reply in model.answer([prompt(WATER, schema=None, tokens=32)], Budget(), lambda *_: begun.set()):
            texts["long"] = reply.text
            order.append("long")

    thread = threading.Thread(target=long)
    thread.start()
    assert begun.wait(60)
    texts["short"] = ask(model, [prompt(SALE, schema=BRIEF)])[0].text
    order.append("short")
    thread.join()
    assert order == ["short", "long"]
    assert (texts["long"], texts["short"]) == alone


def test_tokens_run_out_for_one_prompt_alone(model: Model) -> None:
    """A prompt that may have only a few tokens is handed over unfinished, the other is written to its end."""
    replies = ask(model, [prompt(CONCERT, tokens=5), prompt(SALE)])
    assert (replies[0].finished, replies[0].usage.written) == (False, 5)
    assert replies[1].finished


def test_the_tokens_of_a_budget_are_for_all_prompts_together(model: Model) -> None:
    """Two prompts that would write 30 tokens each stop when the budget's 20 are spent."""
    replies = ask(model, [prompt(CONCERT), prompt(WATER)], Budget(tokens=20))
    assert not any(reply.finished for reply in replies.values())
    assert sum(reply.usage.written for reply in replies.values()) <= 21


def test_time_that_is_over_ends_what_is_being_written(model: Model) -> None:
    """What there is is handed over, and what has not begun has no reply."""
    now = 0.0
    budget = Budget(deadline=1.0, clock=lambda: now)
    replies = model.answer([prompt(WATER, schema=None, tokens=500)], budget, lambda *_: later())

    def later() -> None:
        nonlocal now
        now = 2.0

    (reply,) = replies
    assert not reply.finished
    assert 0 < reply.usage.written < 20
    assert not ask(model, [prompt(SALE)], budget)


def test_a_caller_that_leaves_ends_its_prompts(model: Model) -> None:
    """An iterator that is closed gives up what is still being written, and the model is there for the next."""
    told: list[int] = []
    replies = model.answer(
        [prompt(SALE), prompt(WATER, schema=None, tokens=2000)], Budget(), lambda index, tokens: told.append(index)
    )
    assert isinstance(replies, type(_ for _ in ()))
    assert next(replies).prompt == 0
    replies.close()
    assert ask(model, [prompt(SALE)])[0].finished
    assert len(told) < 100


def test_progress_is_told_while_an_answer_grows(model: Model) -> None:
    """The tokens of each prompt are told with its index, and only ever grow."""
    told: list[tuple[int, int]] = []
    prompts = [prompt(CONCERT), prompt(WATER)]
    replies = {r.prompt: r for r in model.answer(prompts, Budget(), lambda *counts: told.append(counts))}
    for index, reply in replies.items():
        counts = [tokens for who, tokens in told if who == index]
        assert counts == sorted(counts)
        assert counts[-1] == reply.usage.written


def test_a_prompt_that_cannot_be_put_to_the_model_troubles_no_other(model: Model) -> None:
    """Too long for the model, or with a schema that cannot be held: an empty reply that is not finished, at once."""
    long = prompt("word " * 9000)
    strange = prompt(SALE, schema={"type": "object", "properties": {"a": {"type": "no such type"}}})
    replies = ask(model, [long, strange, prompt(SALE)])
    assert [(replies[i].finished, replies[i].text) for i in (0, 1)] == [(False, ""), (False, "")]
    assert replies[2].finished


def test_a_model_of_text_leaves_pictures_out(model: Model) -> None:
    """It says that it sees none, and answers the text of a prompt that has one."""
    assert not model.sees
    seen = Prompt(instructions="Say.", content=SALE, tokens=5, pictures=(np.zeros((50, 50, 3), np.uint8),))
    blind = Prompt(instructions="Say.", content=SALE, tokens=5)
    assert ask(model, [seen])[0].text == ask(model, [blind])[0].text


def test_a_model_is_named_by_what_it_is_made_of(model: Model) -> None:
    """The revision tells the name, the files and the precision, so that no answer of another model is taken for its."""
    name, _, made_of = model.revision.partition("@")
    assert name.startswith("local:")
    assert made_of.endswith("-float32")
    assert len(made_of.split("-")[0]) == 12


@pytest.mark.parametrize("name", ["local:", "local:/no/such/folder", "local:/no/such/file.gguf", "local:a/b/c"])
def test_a_name_that_is_no_model_is_refused(name: str) -> None:
    """The setting is named, so that a person finds it."""
    small.needed()
    with pytest.raises(SettingError) as caught:
        build(EngineSettings(), name, "PLACARD_WRITER")
    assert caught.value.name == "PLACARD_WRITER"


def test_a_setting_that_names_no_model_says_so() -> None:
    """It is not taken for the folder that one happens to be in."""
    small.needed()
    with pytest.raises(SettingError, match="no model is named"):
        build(EngineSettings(), "local:", "PLACARD_WRITER")


def test_a_model_that_is_not_here_is_not_fetched() -> None:
    """A hub id is looked up on this machine only, unless the operator lets it be fetched."""
    small.needed()
    with pytest.raises(Unavailable, match="PLACARD_HUB"):
        build(EngineSettings(), "local:nobody/has-this-model", "PLACARD_WRITER")
