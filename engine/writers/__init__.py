"""Writers: a document and its facts in, drafts out. `build` imports the one that the settings name."""

import math
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import msgspec

from engine.contract import Angle, Draft, Fact, Options
from engine.errors import SettingError
from engine.settings import EngineSettings
from engine.stages.document import Document


class Ask(msgspec.Struct, frozen=True, kw_only=True):
    """One draft that is wanted."""

    angle: Angle = Angle.ANNOUNCER
    draft: Draft | None = None
    """What is to be refined; None where a new draft is wanted."""
    missing: tuple[str, ...] = ()
    """Lines of the page that `draft` lacks and that are worth their room: to be put in, and nothing else changed."""


class Written(msgspec.Struct, frozen=True, kw_only=True):
    """What came of one ask."""

    ask: int
    """Index of the ask."""
    draft: Draft | None
    """Its `checks` may be empty: whoever asked fills them in. None where the tokens came to nothing."""
    tokens: int = 0
    """Tokens that a model wrote for it; 0 where none did."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """What may be spent on drafts. Read by the writer while it writes, from whatever thread it is in."""

    deadline: float = math.inf
    """Of `clock`, in seconds."""
    tokens: int | None = None
    """Tokens that a model may write for all asks together; None: no limit of its own."""
    clock: Callable[[], float] = time.monotonic

    @property
    def seconds(self) -> float:
        """Seconds that are left; not below 0."""
        return max(0.0, self.deadline - self.clock())

    @property
    def over(self) -> bool:
        """Whether nothing more is waited for, by time or by tokens."""
        return self.clock() >= self.deadline or (self.tokens is not None and self.tokens <= 0)

    def less(self, tokens: int) -> "Budget":
        """The budget after so many tokens."""
        left = None if self.tokens is None else self.tokens - tokens
        return Budget(deadline=self.deadline, tokens=left, clock=self.clock)


class Writer(Protocol):
    """Drafts messages; what it gives is checked before it leaves the engine.

    One call at a time, and an iterator counts as a call until it ends; the next one may come from another thread.

    Cancelling: there is none from outside. The writer looks at `budget.over` at least once a second (a model: at each
    step) and ends soon after it turns true; what it gives later is thrown away. Whoever asked does not wait past the
    deadline, so a call that is late only delays the next one.

    Raising: what was given before stands, the other asks came to nothing. With no draft at all the composer's is used.
    """

    @property
    def revision(self) -> str:
        """Changes whenever the same document could give another draft; part of every cache key."""

    def cost(self, document: Document) -> int:
        """Tokens that one draft of it takes, about; 0 where no model writes."""

    def drafts(
        self, document: Document, facts: Sequence[Fact], options: Options, asks: Sequence[Ask], budget: Budget
    ) -> Iterator[Written]:
        """What comes of the asks, each as soon as it is there, in any order; a model writes them side by side.

        An ask's angle stands for `options.angle`.
        """


def build(settings: EngineSettings) -> Writer:
    """The writer that `PLACARD_WRITER` names; raises SettingError for an unknown one."""
    name = settings.placard_writer
    if name == "composer":
        from engine.writers.composer import Composer

        return Composer()
    raise SettingError("PLACARD_WRITER", f"{name!r} is not one of composer")
