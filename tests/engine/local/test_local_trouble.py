"""What goes wrong in a local model costs no one but whom it concerns."""

import json
import os
import subprocess
import sys
import threading
from copy import copy
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any

import pytest

from engine.budget import Budget
from engine.errors import Unavailable
from engine.models import Prompt, Reply, build
from engine.settings import EngineSettings
from tests.engine.local import small

if TYPE_CHECKING:
    from engine.models.local.model import LocalModel

CONTENTS = ("Tickets 6 GBP", "Midsummer concert", "Doors 7 pm at the village hall", "Children free", "On Friday")


class Troubled:
    """A decoder that fails as it is told to.

    `room` is how many prompts fit at once; `poison`, `unreadable` and `huge` are the tokens of the one that cannot be
    written, cannot be read, or does not fit by itself.
    """

    def __init__(self, decoder: Any, room: int = 100, poison: int = -1, unreadable: int = -1, huge: int = -1) -> None:
        self._decoder, self._room, self._poison, self._unreadable = decoder, room, poison, unreadable
        self._huge = huge
        self._lengths: list[int] = []
        self.together = True
        self.most = 0
        """Prompts that were ever written at once."""

    def read(self, encoded: Any) -> Any:
        if encoded.given == self._unreadable:
            raise RuntimeError("cannot be read")
        if encoded.given == self._huge:
            import torch

            raise torch.OutOfMemoryError
        return self._decoder.read(encoded)

    def join(self, begun: Any) -> None:
        self._decoder.join(begun)
        self._lengths.append(begun.length)

    def step(self, tokens: list[int]) -> Any:
        import torch

        if len(tokens) > self._room:
            raise torch.OutOfMemoryError
        if self._poison in self._lengths:
            raise RuntimeError("cannot be written")
        self.most = max(self.most, len(tokens))
        return self._decoder.step(tokens)

    def keep(self, rows: list[int]) -> None:
        self._decoder.keep(rows)
        self._lengths = [self._lengths[row] for row in rows]

    def clear(self) -> None:
        self._decoder.clear()
        self._lengths = []


@cache
def loaded() -> Any:
    small.needed()
    from engine.models.local import loading
    from engine.models.local.source import Source

    return loading.load(Source(small.idefics3(Path(mkdtemp(prefix="placard-small-")))), "cpu")


def model(of: Any = None, **trouble: int) -> "tuple[LocalModel, Troubled]":
    of = of or loaded()
    from engine.models.local.decoder import Decoder
    from engine.models.local.model import LocalModel

    troubled = Troubled(Decoder(of.model), **trouble)
    return LocalModel("local:small", "small", of, troubled, context=512, size=8, threads=1), troubled


def ask(asked: "LocalModel", *contents: str) -> list[Reply]:
    prompts = [Prompt(instructions="Say.", content=content, tokens=12) for content in contents]
    replies = {reply.prompt: reply for reply in asked.answer(prompts, Budget())}
    return [replies[index] for index in range(len(prompts))]


def test_where_memory_runs_out_fewer_are_written_at_once() -> None:
    """Every prompt gets the answer that it would have had, and the next call asks for no more than fits."""
    expected = [reply.text for reply in ask(model()[0], *CONTENTS)]
    cramped, trouble = model(room=2)
    assert [reply.text for reply in ask(cramped, *CONTENTS)] == expected
    assert trouble.most == 2
    assert [reply.text for reply in ask(cramped, *CONTENTS)] == expected


def test_a_prompt_that_does_not_fit_at_all_has_no_answer() -> None:
    """It is not tried for ever, and the model is there for the next."""
    cramped, _ = model(room=0)
    assert [(reply.text, reply.finished) for reply in ask(cramped, *CONTENTS)] == [("", False)] * len(CONTENTS)


def test_a_prompt_that_does_not_fit_by_itself_leaves_room_for_the_others() -> None:
    """As many others are written at once as before it came."""
    given = ask(model()[0], "a flyer as long as a book")[0].usage.given
    asked, trouble = model(huge=given)
    assert not ask(asked, "a flyer as long as a book")[0].finished
    ask(asked, *CONTENTS)
    assert trouble.most == len(CONTENTS)


def test_an_answer_that_cannot_be_put_into_words_leaves_nobody_waiting() -> None:
    """Each prompt has its empty reply, also where several end at the same token."""
    whole = loaded()

    class Speechless(type(whole.tokenizer)):  # type: ignore[misc]
        def decode(self, *tokens: Any, **options: Any) -> str:
            raise IndexError("no such token")

    tokenizer = copy(whole.tokenizer)
    tokenizer.__class__ = Speechless
    asked, _ = model(replace(whole, tokenizer=tokenizer))
    replies: list[Reply] = []
    caller = threading.Thread(target=lambda: replies.extend(ask(asked, *CONTENTS)), daemon=True)
    caller.start()
    caller.join(20)
    assert [(reply.text, reply.finished) for reply in replies] == [("", False)] * len(CONTENTS)


@pytest.mark.parametrize("trouble", ["poison", "unreadable"])
def test_a_prompt_that_the_model_fails_on_takes_no_other_along(trouble: str) -> None:
    """The one at fault gets an empty reply that is not finished, the others theirs."""
    good = ask(model()[0], *CONTENTS)
    lengths = [reply.usage.given for reply in good]
    culprit = next(index for index, length in enumerate(lengths) if lengths.count(length) == 1)
    replies = ask(model(**{trouble: lengths[culprit]})[0], *CONTENTS)
    for index, reply in enumerate(replies):
        assert (reply.text, reply.finished) == (("", False) if index == culprit else (good[index].text, False))


def test_progress_that_cannot_be_told_ends_one_call_alone() -> None:
    """A caller whose function raises loses its answers; another call goes on."""
    asked, _ = model()

    def broken(index: int, tokens: int) -> None:
        raise ValueError("nobody there")

    prompts = [Prompt(instructions="Say.", content=content, tokens=40) for content in CONTENTS[:2]]
    assert all(reply.usage.written < 40 for reply in asked.answer(prompts, Budget(), broken))
    assert ask(asked, CONTENTS[0])[0].usage.written == 12


def test_nobody_waits_in_a_full_batch_past_the_deadline() -> None:
    """Where there is no room until its time is over, a prompt leaves the line without a reply."""
    asked, _ = model(room=1)
    now, begun = 0.0, threading.Event()

    def told(index: int, tokens: int) -> None:
        nonlocal now
        now += 1.0
        begun.set()

    ask(asked, *CONTENTS[:2])  # from now on there is room for one
    long = Prompt(instructions="Say.", content=CONTENTS[0], tokens=100)
    brief = Prompt(instructions="Say.", content=CONTENTS[1], tokens=12)
    busy = asked.answer([long], Budget(), told)
    thread = threading.Thread(target=list, args=(busy,))
    thread.start()
    assert begun.wait(20)
    assert list(asked.answer([brief], Budget(deadline=2.0, clock=lambda: now))) == []
    thread.join()


def without(described: dict[str, Any], *names: str) -> str:
    """A configuration as JSON, without these keys on any level."""
    parts = json.dumps(described)
    return json.dumps(
        json.loads(parts, object_hook=lambda one: {name: value for name, value in one.items() if name not in names})
    )


@pytest.mark.parametrize(
    ("spoilt", "told"),
    [
        ("model.safetensors", "afetensor"),
        ("config.json", "no_such_model"),
        ("chat_template.jinja", "chat template"),
        ("generation_config.json", "eos_token"),
    ],
)
def test_a_model_that_cannot_be_loaded_is_told_with_its_reason(tmp_path: Path, spoilt: str, told: str) -> None:
    """A worker ends with one error that names the folder and says what is wrong with it."""
    small.needed()
    folder = small.idefics3(tmp_path / "model")
    if spoilt == "chat_template.jinja":
        (folder / spoilt).unlink()
    elif spoilt == "generation_config.json":
        for name in (spoilt, "tokenizer_config.json", "config.json"):
            path = folder / name
            path.write_text(without(json.loads(path.read_text()), "eos_token", "eos_token_id"))
    else:
        (folder / spoilt).write_text('{"model_type": "no_such_model"}')
    with pytest.raises(Unavailable, match=told) as caught:
        build(EngineSettings(placard_device="cpu"), f"local:{folder}", "PLACARD_WRITER")
    assert str(folder) in str(caught.value)


def test_a_model_that_is_closed_hands_over_what_there_is() -> None:
    """Whoever waits goes on, whoever asks later gets nothing, and the thread inside the model has ended."""
    asked, _ = model()
    begun, told = threading.Event(), lambda index, tokens: begun.set()
    got: list[Reply] = []
    prompt = Prompt(instructions="Say.", content="all you know", tokens=400)
    caller = threading.Thread(target=lambda: got.extend(asked.answer([prompt], Budget(), told)))
    caller.start()
    assert begun.wait(20)
    asked.close()
    caller.join(20)
    assert [reply.finished for reply in got] == [False]
    assert list(asked.answer([prompt], Budget())) == []
    assert "local-model" not in {thread.name for thread in threading.enumerate()}


UNDER_WAY = """
import sys, threading
from engine.budget import Budget
from engine.models import Prompt, build
from engine.settings import EngineSettings

asked = build(EngineSettings(placard_device="cpu", placard_threads=1), f"local:{sys.argv[1]}", "PLACARD_WRITER")
begun = threading.Event()
prompt = Prompt(instructions="Say.", content="all you know", tokens=400)
answer = lambda: list(asked.answer([prompt], Budget(), lambda index, tokens: begun.set()))
threading.Thread(target=answer, daemon=True).start()
begun.wait(20)
"""


@pytest.mark.timeout(120)
def test_a_process_ends_cleanly_while_an_answer_is_written(tmp_path: Path) -> None:
    """As where a terminal is interrupted or a worker told to stop: nothing aborts inside the model."""
    small.needed()
    command = [sys.executable, "-c", UNDER_WAY, str(small.idefics3(tmp_path))]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)
    assert ended.returncode == 0, ended.stderr


@pytest.mark.parametrize("missing", ["torch", "transformers", "llguidance"])
def test_without_the_extra_it_is_said_what_to_install(missing: str) -> None:
    """A default installation that is told to use a local model names the package and how to get it."""
    asked = (
        f"import sys; sys.modules[{missing!r}] = None\n"
        "from bot.cli.main import main; sys.exit(main(['read', 'README.md']))"
    )
    environment = {**os.environ, "PLACARD_WRITER": "local:someone/some-model"}
    ended = subprocess.run(
        [sys.executable, "-c", asked], env=environment, capture_output=True, text=True, timeout=25, check=False
    )
    assert f"{missing} is not installed; pip install 'placard[gpu]'" in ended.stderr


LOADING = """
import sys
from engine.models import build
from engine.settings import EngineSettings
build(EngineSettings(placard_device="cpu"), f"local:{sys.argv[1]}", "PLACARD_WRITER")
"""


@pytest.mark.timeout(60)
def test_code_that_comes_with_a_model_is_not_run(tmp_path: Path) -> None:
    """Nobody at the terminal is even asked, and the model is refused."""
    small.needed()
    folder, ran = small.idefics3(tmp_path / "model"), tmp_path / "ran"
    described = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(
        json.dumps({**described, "model_type": "own", "auto_map": {"AutoConfig": "own.Own"}})
    )
    (folder / "own.py").write_text(f"open({str(ran)!r}, 'w')\nclass Own: pass\n")
    ended = subprocess.run(
        [sys.executable, "-c", LOADING, str(folder)], input="y\n" * 9, capture_output=True, text=True, check=False
    )
    assert not ran.exists()
    assert "[y/N]" not in ended.stdout
    assert "Unavailable" in ended.stderr
