"""How the time of jobs that run side by side is shared out among them."""

import time
from collections.abc import Callable


class Shares:
    """Each moment is divided by how many jobs run in it, so that the shares of all add up to the time that passed: of
    late, the time that the queue moves on by for a job."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock, self._at = clock, clock()
        self._running = 0
        self._each = 0.0
        """Seconds that a job would have had which ran from the start."""

    def begin(self) -> float:
        """A job begins; to be given to `end`."""
        self._go_on()
        self._running += 1
        return self._each

    def end(self, begun: float) -> float:
        """The job's share, in seconds."""
        self._go_on()
        self._running -= 1
        return self._each - begun

    def _go_on(self) -> None:
        now = self._clock()
        if self._running:
            self._each += (now - self._at) / self._running
        self._at = now
