"""Where a writer is given its asks, and left to itself when the budget is over."""

import logging
import math
import queue
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace

from engine import logs
from engine.budget import Budget
from engine.writers import Ask, Material, Writer, Written

log = logging.getLogger(__name__)

LEFT = 4
"""Calls that nobody waits for any more and that have not ended; with so many the writer is not asked again until one of
them has. Each is a thread, and holds on to what it was given."""


class Desk:
    """One writer, which writes for any number of callers at once."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._lock = threading.Lock()
        self._left = 0

    def drafts(self, material: Material, asks: Sequence[Ask], budget: Budget) -> Iterator[Written]:
        """What the writer gives until the budget is over; ends early where it raises or nobody iterates any more, and
        at once where too much is left of what it was asked before."""
        if self._left >= LEFT:
            log.warning("the writer is still busy with what nobody waits for any more")
            return
        given: queue.SimpleQueue[Written | None] = queue.SimpleQueue()
        wanted, ended = True, False
        theirs = replace(budget, clock=lambda: budget.clock() if wanted else math.inf)

        def write() -> None:
            nonlocal ended
            try:
                for written in self._writer.drafts(material, asks, theirs):
                    given.put(written)
                    if theirs.over:
                        break
            except Exception:
                log.exception("a writer failed; what it gave before is used")
            finally:
                with self._lock:
                    ended = True
                    self._left -= not wanted
                given.put(None)

        logs.thread(write, "writer").start()
        try:
            while (written := _next(given, budget)) is not None:
                yield written
        finally:
            with self._lock:
                wanted = False
                self._left += not ended


def _next(given: "queue.SimpleQueue[Written | None]", budget: Budget) -> Written | None:
    """What came in, also at the last moment."""
    try:
        return given.get(timeout=None if budget.deadline == math.inf else budget.seconds)
    except queue.Empty:
        log.warning("a writer was not done in time; what it gave before is used")
        return None
