"""Writers: a document and its facts in, drafts out. `build` imports the one that the settings name."""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

import msgspec

from engine.budget import Budget
from engine.contract import Angle, Draft, Fact, Lane, Options, Usage
from engine.errors import Code, SettingError
from engine.models import PREFIXES, Models
from engine.readers import Image
from engine.settings import EngineSettings
from engine.stages.document import Document


class Material(msgspec.Struct, frozen=True, kw_only=True):
    """What drafts are made from."""

    document: Document
    facts: Sequence[Fact] = ()
    options: Options = Options()
    picture: Callable[[int], Image | None] = lambda page: None
    """The photo of a page, by its index; None where it is not at hand any more."""
    lane: Lane = Lane.INTERACTIVE
    tell: Callable[[int], None] = lambda tokens: None
    """Told now and then, from any thread, how many tokens a model has written."""


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
    usage: Usage | None = None
    """What a model spent on it; None where there was none."""
    problem: Code | None = None
    """Why there is no draft, where a model was to write it."""

    @property
    def tokens(self) -> int:
        """Tokens that a model wrote for it; 0 where none did."""
        return self.usage.written if self.usage else 0


class Writer(Protocol):
    """Drafts messages; what it gives is checked before it leaves the engine.

    May be called from any number of threads at once.

    Cancelling: there is none from outside. The writer looks at `budget.over` at least once a second (a model: at each
    step) and ends soon after it turns true; what it gives later is thrown away. Whoever asked does not wait past the
    deadline; with several calls that are late it is not asked again until one of them has ended.

    Raising: what was given before stands, the other asks came to nothing. With no draft at all the composer's is used.
    """

    @property
    def revision(self) -> str:
        """Changes whenever the same document could give another draft; part of every cache key."""

    def cost(self, document: Document) -> int:
        """Tokens that one draft of it takes, about; 0 where no model writes."""

    def drafts(self, material: Material, asks: Sequence[Ask], budget: Budget) -> Iterator[Written]:
        """What comes of the asks, each as soon as it is there, in any order; a model writes them side by side.

        An ask's angle stands for `options.angle`.
        """


def build(settings: EngineSettings, models: Models) -> Writer:
    """The writer that `PLACARD_WRITER` names; raises SettingError for an unknown one, and Unavailable."""
    name = settings.placard_writer
    if name == "composer":
        from engine.writers.composer import Composer

        return Composer()
    if name.startswith(PREFIXES):
        from engine.writers.model import ModelWriter

        return ModelWriter(models.named(name, "PLACARD_WRITER"), settings)
    raise SettingError("PLACARD_WRITER", f"{name!r} is not composer, local:<model> or openai:<model>")
