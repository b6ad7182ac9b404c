"""How long the stages of a job take."""

import time
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager

from engine import traces


@contextmanager
def timed(timings: MutableMapping[str, float], stage: str) -> Iterator[None]:
    """Adds the block's milliseconds to those of the stage, which is a step of the job's trace."""
    start = time.perf_counter()
    with traces.span(stage, inner=True):
        yield
    timings[stage] = timings.get(stage, 0.0) + (time.perf_counter() - start) * 1000
