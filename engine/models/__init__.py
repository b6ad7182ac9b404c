"""Models that answer a prompt, on this machine or on a server. `build` imports the one that a setting names.

A writer asks them for drafts and a proofreader for second readings; neither knows where they run.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Protocol

import msgspec

from engine.budget import Budget
from engine.contract import Lane, Usage
from engine.errors import SettingError, Unavailable
from engine.readers import Image
from engine.settings import EngineSettings

PREFIXES = ("local:", "openai:")
"""How the name of a model begins: where it runs."""


class Prompt(msgspec.Struct, frozen=True, kw_only=True):
    """One question to a model."""

    instructions: str
    """What it is and what it has to keep to; the same for all questions of a kind, so that it is worth caching."""
    content: str
    """The question itself."""
    pictures: tuple[Image, ...] = ()
    """Shown before the content; left out by a model that does not see, and where they are too many or too large."""
    looks: bool = False
    """Whether an answer is of no use without the pictures: there is none then."""
    schema: Mapping[str, Any] | None = None
    """JSON schema that the answer has to fit; None for free text."""
    tokens: int
    """Tokens that the answer may have at most."""
    lane: Lane = Lane.INTERACTIVE
    """Who waits for it: interactive questions go first."""


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    """What came of one prompt."""

    prompt: int
    """Index of the prompt."""
    text: str
    """As the model wrote it; not yet held against the schema. Empty where it broke off for good: what it cost is told
    all the same."""
    finished: bool
    """False where tokens or seconds ran out in the middle."""
    usage: Usage


class Model(Protocol):
    """Answers prompts.

    May be called from any number of threads at once: a model pools what they ask, or asks a server side by side.
    Cancelling: an iterator that is closed, or a budget that is over, gives up what is still being written, soon.
    """

    @property
    def revision(self) -> str:
        """Changes whenever the same prompt could have another answer; part of every cache key. Names the model."""

    @property
    def sees(self) -> bool:
        """Whether it takes pictures."""

    def answer(
        self, prompts: Sequence[Prompt], budget: Budget, on_token: Callable[[int, int], None] = ...
    ) -> Iterator[Reply]:
        """The replies, each as soon as it is there, in any order; what ran out of budget before it began has none.

        `on_token` is told now and then, from any thread, the index of a prompt and how many tokens it has.
        Raises Unavailable where the model cannot be reached or does not answer; what was given before stands.
        """

    def close(self) -> None:
        """End its threads and connections, where it has some that do not end by themselves. Twice is once."""


def build(settings: EngineSettings, name: str, setting: str) -> Model:
    """The model called `local:<model>` or `openai:<model>`; raises SettingError, which names the `setting` that it
    stands in, or Unavailable."""
    if name.startswith("local:"):
        try:
            from engine.models.local.model import LocalModel
        except ImportError as error:
            raise Unavailable("local models", f"{error.name} is not installed; pip install 'placard[gpu]'") from error
        return LocalModel.build(settings, name, setting)
    if name.startswith("openai:"):
        from engine.models import server

        return server.build(settings, name, setting)
    raise SettingError(setting, f"{name!r} is not local:<model> or openai:<model>")


class Models:
    """The models of one process: each is built once, however many ask for it. Used from one thread."""

    def __init__(self, settings: EngineSettings) -> None:
        self._settings = settings
        self._built: dict[str, Model] = {}

    def named(self, name: str, setting: str) -> Model:
        """As `build`."""
        if name not in self._built:
            self._built[name] = build(self._settings, name, setting)
        return self._built[name]

    def close(self) -> None:
        """Nothing is asked any more."""
        for model in self._built.values():
            model.close()
