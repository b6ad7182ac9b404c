"""Writers: a document and its facts in, a draft out. `build` imports the one that the settings name."""

from collections.abc import Sequence
from typing import Protocol

from engine.contract import Draft, Fact, Options
from engine.errors import SettingError
from engine.settings import EngineSettings
from engine.stages.document import Document


class Writer(Protocol):
    """Drafts messages. Called from one thread at a time; what it gives is checked before it leaves the engine."""

    @property
    def revision(self) -> str:
        """Changes whenever the same document could give another draft; part of every cache key."""

    def write(self, document: Document, facts: Sequence[Fact], options: Options) -> Draft:
        """`checks` of the draft may be empty: the pipeline fills it in."""


def build(settings: EngineSettings) -> Writer:
    """The writer that `PLACARD_WRITER` names; raises SettingError for an unknown one."""
    name = settings.placard_writer
    if name == "composer":
        from engine.writers.composer import Composer

        return Composer()
    raise SettingError("PLACARD_WRITER", f"{name!r} is not one of composer")
