"""What a worker tells of itself with each sign of life: what it has in hand, what it has done, how jobs met."""

import asyncio
import logging
import os
import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Mapping

from engine.batcher import Counts
from engine.broker.queue import Queue
from engine.broker.workers import InHand, Phase, WorkerState, host
from engine.contract import Failure, Result
from engine.worker.memory import in_memory
from engine.worker.runner import Runner

log = logging.getLogger(__name__)

_LATELY = 60.0
"""Seconds that count as the last minute."""
_REPORT = 60.0
"""Seconds after which it is logged how jobs met, where something has happened."""
_ANSWERED = "answered"


class Signs:
    """One for each worker, on its event loop."""

    def __init__(self, name: str, runner: Runner, clock: Callable[[], float] = time.monotonic) -> None:
        self._name, self._runner, self._clock = name, runner, clock
        self._began = clock()
        self._logged = runner.counts
        self._answered = 0
        self._failed: Counter[str] = Counter()
        self._lately: deque[tuple[float, str]] = deque()
        self._told: Mapping[str, int] = {}
        """What the broker has been told to count so far."""
        self._number = 0
        self._telling: dict[str, int] = {}
        """What the sign of this number tells it: the same until it is known to have come."""

    def ended(self, outcome: Result | Failure) -> None:
        """A job of this worker's has ended so."""
        if isinstance(outcome, Failure):
            self._failed[outcome.code] += 1
        else:
            self._answered += 1
        self._lately.append((self._clock(), outcome.code if isinstance(outcome, Failure) else _ANSWERED))

    async def report(self) -> None:
        """Log once a minute how jobs met, until cancelled."""
        while True:
            await asyncio.sleep(_REPORT)
            self.log_counts()

    def log_counts(self) -> None:
        """How jobs met in the pools of the pipeline, where something has happened since it was last logged."""
        before, self._logged = self._logged, self._runner.counts
        for name, counts in self._logged.items():
            if counts != before.get(name):
                log.info(
                    "%s: %d waiting, %d running; batches by size: %s; waited %.1f ms on average, %.1f ms at most",
                    name,
                    counts.waiting,
                    counts.running,
                    ", ".join(f"{times} of {size}" for size, times in sorted(counts.batches.items())),
                    1000 * counts.waited / max(1, counts.taken),
                    1000 * counts.longest,
                )

    async def give(self, queue: Queue, phase: Phase, jobs: Iterable[InHand]) -> None:
        """Give a sign of life; raises redis.exceptions.RedisError."""
        told = _to_count(self._runner.counts)
        if not self._telling:
            self._number += 1
            self._telling = {name: count - self._told.get(name, 0) for name, count in told.items()}
        number = f"{os.getpid()}.{self._number}"
        await queue.renew(self._name, self._state(phase, jobs), number=number, counted=self._telling)
        self._told = {name: self._told.get(name, 0) + count for name, count in self._telling.items()}
        self._telling = {}

    def _state(self, phase: Phase, jobs: Iterable[InHand]) -> WorkerState:
        now = self._clock()
        while self._lately and self._lately[0][0] <= now - _LATELY:
            self._lately.popleft()
        return WorkerState(
            name=self._name,
            host=host(),
            process=os.getpid(),
            phase=phase,
            seconds=round(now - self._began, 3),
            revision=self._runner.revision,
            room=self._runner.side_by_side,
            jobs=tuple(jobs),
            answered=self._answered,
            failed=self._failed,
            lately=Counter(code for _, code in self._lately),
            pools=self._runner.counts,
            memory=in_memory(),
        )


def _to_count(pools: Mapping[str, Counts]) -> dict[str, int]:
    """What adds up over all workers: batches of each pool by size, and the milliseconds that their items waited."""
    counts = {f"batches:{name}:{size}": times for name, pool in pools.items() for size, times in pool.batches.items()}
    return counts | {f"waited_ms:{name}": round(1000 * pool.waited) for name, pool in pools.items()}
