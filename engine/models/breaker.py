"""A circuit breaker: whoever fails time after time is left alone for a while, then tried with one question."""

import logging
import threading
import time
from collections.abc import Callable
from datetime import timedelta

from engine.errors import Unavailable

log = logging.getLogger(__name__)

_GROWTH = 2
"""Times as long as the last one that the next pause is, while nothing but failures comes back."""


class Breaker:
    """Closed, questions pass. After some failures in a row it is open, and they are refused at once. When the pause is
    over one question passes for a trial: its success closes the breaker, its failure begins a longer pause.

    Called from any thread. What was under way when the breaker opened is neither waited for nor counted.
    """

    def __init__(
        self,
        what: str,
        *,
        failures: int,
        pause: timedelta,
        longest: timedelta,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`what` names whom it is about; `failures` in a row open it, for `pause` at first and never for more than
        `longest` of its own accord; `clock` gives seconds."""
        self._what, self._failures, self._clock = what, failures, clock
        self._first, self._longest = pause.total_seconds(), longest.total_seconds()
        self._lock = threading.Lock()
        self._row = 0
        self._pause = self._first
        self._until: float | None = None
        """When the pause is over, by the clock; None while closed."""
        self._trying = False
        self._reason = ""

    def check(self) -> None:
        """Before the work of making a question; raises Unavailable while open."""
        with self._lock:
            self._refuse()

    def _refuse(self) -> None:
        if self._until is not None and (self._trying or self._clock() < self._until):
            raise Unavailable(self._what, self._reason)

    def enter(self) -> bool:
        """Before a question. True where it is the trial, which has to end with one of the other three methods; raises
        Unavailable while open."""
        with self._lock:
            self._refuse()
            self._trying = self._until is not None
            return self._trying

    def succeeded(self) -> None:
        """There was an answer."""
        with self._lock:
            if self._until is not None:
                log.info("%s answers again", self._what)
            self._row, self._until, self._trying, self._pause = 0, None, False, self._first

    def failed(self, reason: str, *, trial: bool = False, at_least: float = 0.0) -> None:
        """There was none. `at_least` are seconds that the other side asked to be left alone for."""
        with self._lock:
            if trial:
                self._trying = False
                self._pause = min(_GROWTH * self._pause, self._longest)
            elif self._until is not None:
                return  # it was asked before the breaker opened
            else:
                self._row += 1
                if self._row < self._failures:
                    return
            seconds = max(self._pause, at_least)
            self._until, self._reason = self._clock() + seconds, reason
            log.warning("%s is left alone for %.0f s: %s", self._what, seconds, reason)

    def abandoned(self, *, trial: bool = False) -> None:
        """Nobody waited for the answer; another question may be the trial."""
        if trial:
            with self._lock:
                self._trying = False
