"""One reader for all jobs of a process: the pictures that they want read are pooled."""

import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from datetime import timedelta
from typing import NamedTuple

from engine.batcher import Batcher, Counts
from engine.contract import Lane, Page
from engine.readers import Image, Reader

GATHER = timedelta(milliseconds=4)
"""How long a picture waits at most for others that are being decoded: far less than reading one takes on any machine,
and as long as a few cores take to decode those that came with it."""

LAST = timedelta(seconds=4)
"""How long a batch that is being read may take to its end when the reader is closed: as long as the largest photos
take, and less than a supervised worker has for its last words."""


class Read(NamedTuple):
    """What came of one picture."""

    page: Page
    milliseconds: float
    """Its share of the time that the pictures of its batch were read in, without what it waited before."""


class SharedReader:
    """Safe to use from any number of threads. A picture that two jobs want at the same time is read once."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.at_once = reader.together * reader.side_by_side
        """Pictures that it has use for at the same time."""
        self._lock = threading.Lock()
        self._expected = 0
        self._reading: dict[str, Future[Read]] = {}
        """By SHA-256 of the photo."""
        self._batcher = Batcher[Image, Read](
            self._read,
            size=reader.together,
            delay=GATHER,
            threads=reader.side_by_side,
            name="reader",
            coming=lambda: self._expected > 0,
        )

    @contextmanager
    def expecting(self) -> Iterator[None]:
        """Around the making of a picture: one that is there already may wait a moment for it."""
        with self._lock:
            self._expected += 1
        try:
            yield
        finally:
            with self._lock:
                self._expected -= 1

    def read(self, sha: str, image: Image, lane: Lane, owner: str) -> "Future[Read]":
        """The page on a photo; whatever the reader raises on this one alone is the future's exception."""
        with self._lock:
            if (found := self._reading.get(sha)) is not None:
                return found
            future = self._reading[sha] = self._batcher.submit(image, lane, owner)
        future.add_done_callback(lambda _: self._reading.pop(sha, None))
        return future

    def _read(self, images: Sequence[Image]) -> list[Read]:
        begun = time.perf_counter()
        pages = self._reader.read(images)
        share = (time.perf_counter() - begun) * 1000 / len(images)
        return [Read(page, share) for page in pages]

    def close(self) -> None:
        """Whoever waits for a page gets `engine.batcher.Closed`; returns once nothing is read any more, or it hangs."""
        self._batcher.close(LAST)

    @property
    def counts(self) -> Counts:
        return self._batcher.counts
