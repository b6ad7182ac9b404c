"""The photos of jobs are read together, and none is decoded far ahead."""

import hashlib
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from io import BytesIO

import pytest
from PIL import Image as Pillow

from engine.album import KEPT, Album
from engine.contract import Failure, Job, Page, Photo, Result
from engine.errors import Code, Lost
from engine.pipeline import Pipeline
from engine.readers import Image
from engine.readers.shared import SharedReader
from engine.settings import EngineSettings
from engine.stopwatch import Stopwatch
from engine.writers.composer import Composer
from tests.fakes import FakeClock


class Reader:
    """Reads a picture's width, with as many at once as it is told."""

    revision = "fake"
    weak: frozenset[str] = frozenset()

    def __init__(self, together: int = 1, side_by_side: int = 1) -> None:
        self.together, self.side_by_side = together, side_by_side
        self.go_on = threading.Event()
        self.go_on.set()
        self.batches: list[list[int]] = []

    def read(self, images: Sequence[Image]) -> list[Page]:
        self.batches.append([image.shape[1] for image in images])
        self.go_on.wait(20)
        if any(image.shape[1] == 13 for image in images):
            raise MemoryError
        if any(image.shape[1] == 666 for image in images):
            raise Lost("cuda:0")
        return [Page(width=image.shape[1], height=image.shape[0]) for image in images]


def photo(width: int, height: int = 8) -> bytes:
    """A bitmap, which takes the least time to make and to decode."""
    out = BytesIO()
    Pillow.new("RGB", (width, height), "teal").save(out, "BMP")
    return out.getvalue()


def asked(*photos: bytes, name: str = "job") -> tuple[Job, dict[str, bytes]]:
    shas = [hashlib.sha256(data).hexdigest() for data in photos]
    taken = tuple(Photo(sha256=sha, size=len(data)) for sha, data in zip(shas, photos, strict=True))
    return Job(id=name, owner="ann", photos=taken), dict(zip(shas, photos, strict=True))


@contextmanager
def opened(reader: Reader) -> Iterator[Pipeline]:
    pipeline = Pipeline(reader, Composer(), EngineSettings())
    try:
        yield pipeline
    finally:
        pipeline.close()


def test_photos_of_several_jobs_are_read_in_one_batch() -> None:
    """While one is read, those of the others gather; each job has its own page."""
    reader = Reader(together=4)
    reader.go_on.clear()
    with opened(reader) as pipeline, ThreadPoolExecutor(9) as threads:
        first = threads.submit(pipeline.run, *asked(photo(10)), {})
        while not reader.batches:
            pass
        others = [threads.submit(pipeline.run, *asked(photo(20 + n), name=str(n)), {}) for n in range(8)]
        while pipeline.counts["reader"].waiting < 8:
            pass
        reader.go_on.set()
        found = [other.result() for other in others]
        assert isinstance(first.result(), Result)
    assert [len(batch) for batch in reader.batches] == [1, 4, 4]
    assert [outcome.pages[0].width for outcome in found if isinstance(outcome, Result)] == [20 + n for n in range(8)]


def test_a_photo_that_two_jobs_send_at_the_same_time_is_read_once() -> None:
    """Both have its page."""
    reader = Reader()
    reader.go_on.clear()
    with opened(reader) as pipeline, ThreadPoolExecutor(2) as threads:
        outcomes = [threads.submit(pipeline.run, *asked(photo(10), name=name), {}) for name in "ab"]
        while not reader.batches:
            pass
        threading.Event().wait(0.1)
        reader.go_on.set()
        assert all(isinstance(outcome.result(), Result) for outcome in outcomes)
    assert reader.batches == [[10]]


def test_what_a_photo_waits_for_others_is_no_time_of_its_own() -> None:
    """Jobs that are read one after the other add up to the time that the reader worked."""
    reader = Reader()
    reader.go_on.clear()
    worked = threading.Timer(0.2, reader.go_on.set)
    with opened(reader) as pipeline, ThreadPoolExecutor(6) as threads:
        outcomes = [threads.submit(pipeline.run, *asked(photo(20 + n), name=str(n)), {}) for n in range(6)]
        worked.start()
        results = [outcome.result() for outcome in outcomes]
    spent = [result.timings_ms["read"] for result in results if isinstance(result, Result)]
    assert len(spent) == 6
    assert max(spent) > sum(spent) / 2


def test_a_photo_that_breaks_the_reader_is_lost_alone() -> None:
    """The other photos of its album, and of the jobs that it was read with, are answered."""
    reader = Reader(together=4)
    reader.go_on.clear()
    with opened(reader) as pipeline, ThreadPoolExecutor(3) as threads:
        outcomes = [
            threads.submit(pipeline.run, *given, {})
            for given in (asked(photo(10), photo(13)), asked(photo(13, 9), name="bad"), asked(photo(30), name="good"))
        ]
        reader.go_on.set()
        album, bad, good = (outcome.result() for outcome in outcomes)
    assert isinstance(album, Result)
    assert [(problem.photo, problem.code) for problem in album.problems] == [(1, Code.INTERNAL)]
    assert isinstance(bad, Failure)
    assert isinstance(good, Result)


def test_a_photo_that_there_is_no_memory_for_is_lost_alone() -> None:
    """The other photos of its album are answered."""

    class Large(bytes):
        def __bool__(self) -> bool:
            raise MemoryError

    job, photos = asked(photo(10), Large(photo(20)))
    with opened(Reader()) as pipeline:
        outcome = pipeline.run(job, photos, {})
    assert isinstance(outcome, Result)
    assert [(problem.photo, problem.code) for problem in outcome.problems] == [(1, Code.INTERNAL)]


def test_a_device_that_failed_is_no_photos_fault() -> None:
    """Whoever runs the pipeline learns of it, because nothing can be read before the process starts again."""
    job, photos = asked(photo(666))
    with opened(Reader()) as pipeline, pytest.raises(Lost):
        pipeline.run(job, photos, {})


def test_an_album_is_not_decoded_all_at_once() -> None:
    """While the first photo is read no more than one other is ready, so that ten large ones do not fill the memory."""
    reader = Reader()
    reader.go_on.clear()
    with opened(reader) as pipeline, ThreadPoolExecutor(1) as threads:
        outcome = threads.submit(pipeline.run, *asked(*(photo(10 + n) for n in range(8))), {})
        while not pipeline.counts["reader"].waiting:
            pass
        threading.Event().wait(0.2)
        assert pipeline.counts["reader"].waiting == 1
        reader.go_on.set()
        assert isinstance(outcome.result(), Result)
    assert sorted(reader.batches) == [[10 + n] for n in range(8)]


def test_a_large_photo_that_was_read_is_at_hand_when_it_is_wanted() -> None:
    """Of an album only so much stays decoded; the rest is decoded again."""
    side = int((KEPT / 3 * 0.6) ** 0.5)
    job, photos = asked(photo(side, side), photo(side + 1, side), photo(side, side + 1))
    reader = SharedReader(Reader())
    album = Album(job, photos, {}, {}, reader=reader, pixels=10**9, worked=Stopwatch())
    album.read(lambda done: None)
    reader.close()
    shapes = [picture.shape[:2] for sha in photos if (picture := album.picture(sha)) is not None]
    assert shapes == [(side, side), (side, side + 1), (side + 1, side)]


def test_a_job_that_waits_in_line_is_not_being_worked_on() -> None:
    """However long the reader is at another's photo, it does not count; from when it comes to the job's own it does."""
    reader = Reader()
    reader.go_on.clear()
    clocks = [FakeClock(), FakeClock()]
    first, second = (Stopwatch(clock) for clock in clocks)

    def both() -> tuple[float, float]:
        """An hour later."""
        for clock in clocks:
            clock.now += 3600
        return first.seconds, second.seconds

    def look() -> None:
        """Long enough for either job to look how it stands."""
        time.sleep(0.5)

    with opened(reader) as pipeline, ThreadPoolExecutor(2) as threads:
        read = threads.submit(pipeline.run, *asked(photo(10)), {}, worked=first)
        while not reader.batches:
            pass
        waits = threads.submit(pipeline.run, *asked(photo(20), name="waits"), {}, worked=second)
        while not pipeline.counts["reader"].waiting:
            pass
        look()
        assert both() == (3600, 0)
        assert both() == (7200, 0)
        reader.go_on.set()
        read.result()
        assert isinstance(waits.result(), Result)
        assert both()[1] == 3600
