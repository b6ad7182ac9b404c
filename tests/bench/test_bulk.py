"""Photos in bulk keep a reader as busy as it can be."""

import threading
from contextlib import suppress
from pathlib import Path

from bench.bulk import run

FLYER = Path(__file__).parents[1] / "data" / "flyers" / "dev21.jpg"


class Meeting:
    """A reader for two calls at once, each of which waits for the other."""

    together = 1
    side_by_side = 2

    def __init__(self) -> None:
        self.both = threading.Barrier(2)
        self.met = False

    def read(self, images: list[object]) -> list[object]:
        with suppress(threading.BrokenBarrierError):
            self.both.wait(5)
            self.met = True
        return []


def test_as_many_calls_run_at_once_as_the_reader_takes() -> None:
    """A batch that is being worked on keeps no other one from being taken."""
    reader = Meeting()
    run(reader, [FLYER.read_bytes()], 0.5)  # type: ignore[arg-type]
    assert reader.met
