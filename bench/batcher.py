"""What pooling costs a lone job, and how full batches are under load.

    python bench/batcher.py

A run stands for a model: it sleeps `BATCH_MS` whatever the size of its batch, as a GPU does that is not full. The lone
job is measured as the time from `submit` to its answer less the time in the run, both where the batcher knows that
nothing else is coming and where it has to wait and see. Load comes from `CALLERS` threads, each of which asks again a
random while after its answer, as jobs do that are decoded, read and written up side by side.
"""

import random
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from bench.harness import SEED, finish, least, most, spread
from engine.batcher import Batcher
from engine.contract import Lane

ADDED_MS, FULL = 5.0, 0.9
DELAY = timedelta(milliseconds=4)
SIZE, BATCH_MS, PAUSE_MS = 16, 20.0, 8.0
CALLERS = 3 * SIZE
"""One batch that is run, one that waits, and as many as are about something else."""
LONE, EACH = 200, 40
"""Lone jobs; items of each caller under load."""


def lone(coming: Callable[[], bool]) -> list[float]:
    """Milliseconds that each of some lone jobs spent outside the run."""
    spent: list[float] = []

    def run(items: Sequence[int]) -> list[int]:
        begun = time.perf_counter()
        time.sleep(0.001)
        spent.append(time.perf_counter() - begun)
        return list(items)

    batcher = Batcher(run, size=SIZE, delay=DELAY, name="bench", coming=coming)
    added = []
    for number in range(LONE):
        begun = time.perf_counter()
        batcher.submit(number).result()
        added.append((time.perf_counter() - begun - spent.pop()) * 1000)
        time.sleep(0.002)
    batcher.close()
    return added


def under_load() -> float:
    """Share of full batches while all callers are at work."""

    def run(items: Sequence[int]) -> list[int]:
        time.sleep(BATCH_MS / 1000)
        return list(items)

    batcher = Batcher(run, size=SIZE, delay=DELAY, name="bench")
    before: dict[int, int] = {}

    def call(caller: int) -> None:
        pause = random.Random(SEED + caller)
        for number in range(EACH):
            if number == EACH - 1 and not before:
                before.update(batcher.counts.batches)  # from now on there are fewer callers
            batcher.submit(number, Lane.BULK if caller % 2 else Lane.INTERACTIVE).result()
            time.sleep(pause.expovariate(1000 / PAUSE_MS))

    with ThreadPoolExecutor(CALLERS) as callers:
        list(callers.map(call, range(CALLERS)))
    counts = batcher.counts
    batcher.close()
    print(
        f"batches by size: {dict(sorted(before.items()))}; waited {1000 * counts.waited / counts.taken:.1f} ms an item"
    )
    return before.get(SIZE, 0) / sum(before.values())


def main() -> None:
    alone, unsure = lone(lambda: False), lone(lambda: True)
    print(f"ms added where nothing else is coming: {spread(alone)}; where something might be: {spread(unsure)}")
    finish(
        [
            most(f"added wait, nothing else coming, worst of {LONE}", max(alone), ADDED_MS, "ms"),
            most(f"added wait, with the whole delay, median of {LONE}", sorted(unsure)[LONE // 2], ADDED_MS, "ms"),
            least(f"full batches of {SIZE}, {CALLERS} callers", under_load(), FULL),
        ]
    )


if __name__ == "__main__":
    main()
