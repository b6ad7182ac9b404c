"""How long a job is worked on."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Stopwatch:
    """Runs from when it is made, and stands while the job merely waits in line behind others.

    Stopped and started by the job's thread alone; may be read from any other.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        # Since when the job is worked on (or in line), seconds that it was before, and whether it is: changed at once,
        # so that who reads it from another thread needs no lock.
        self._state = clock(), 0.0, True

    @property
    def seconds(self) -> float:
        """That the job was worked on."""
        since, before, runs = self._state
        return before + (self._clock() - since if runs else 0.0)

    def turn(self, *, on: bool) -> None:
        """The job is worked on from now, or is not."""
        if on is not self._state[2]:
            self._state = self._clock(), self.seconds, on

    @contextmanager
    def standing(self) -> Iterator[None]:
        """For the block the job is in line, unless `turn` says otherwise."""
        self.turn(on=False)
        try:
            yield
        finally:
            self.turn(on=True)
