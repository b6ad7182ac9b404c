"""The way of a photo: decode, read, arrange, facts, draft, check.

Pure of queues and chats: the worker and `engine.library` both run it. Call it from one thread at a time.
"""

import time
from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence
from contextlib import contextmanager
from typing import Self

import msgspec

from engine import readers, writers
from engine.contract import Failure, Job, Page, Problem, Progress, Result, Stage
from engine.errors import Code, JobError, PhotoError
from engine.readers import Image, Reader
from engine.settings import EngineSettings
from engine.stages import arrange, check, facts
from engine.stages.decode import decode
from engine.writers import Writer

OnProgress = Callable[[Progress], None]


class Pipeline:
    """A reader and a writer, and the stages between them."""

    def __init__(self, reader: Reader, writer: Writer, settings: EngineSettings) -> None:
        self._reader, self._writer, self._settings = reader, writer, settings

    @classmethod
    def build(cls, settings: EngineSettings) -> Self:
        """Load the models that the settings name; takes about a second. Raises SettingError."""
        return cls(readers.build(settings), writers.build(settings), settings)

    @property
    def revision(self) -> str:
        """Part of every cache key: changes when the same job could have another result."""
        return f"{self._reader.revision}+{self._writer.revision}+{facts.REVISION}"
