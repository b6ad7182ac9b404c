"""Where a writer is given its asks, and left to itself when the budget is over."""

import logging
import math
import queue
import threading
from collections.abc import Iterator, Sequence

from engine.budget import Budget
from engine.writers import Ask, Material, Writer, Written

log = logging.getLogger(__name__)


class Desk:
    """One writer, which writes for one caller at a time. Called from one thread."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._free = threading.Lock()
        """Held while the writer writes, also past the time that anybody waits for it."""

    def drafts(self, material: Material, asks: Sequence[Ask], budget: Budget) -> Iterator[Written]:
        """What the writer gives until the budget is over; ends early where it raises.

        Without a deadline it is waited for however long it takes: the job's own limit ends a process that hangs.
        """
        given: queue.SimpleQueue[Written | None] = queue.SimpleQueue()
        if not self._free.acquire(timeout=-1 if budget.deadline == math.inf else budget.seconds):
            log.warning("the writer is still busy with what nobody waits for any more")
            return

        def write() -> None:
            try:
                for written in self._writer.drafts(material, asks, budget):
                    given.put(written)
                    if budget.over:
                        break
            except Exception:
                log.exception("a writer failed; what it gave before is used")
            finally:
                self._free.release()
                given.put(None)

        if budget.deadline == math.inf:
            write()
        else:
            # A daemon, so that a writer which hangs does not keep the process from ending.
            threading.Thread(target=write, name="writer", daemon=True).start()
        while (written := _next(given, budget)) is not None:
            yield written


def _next(given: "queue.SimpleQueue[Written | None]", budget: Budget) -> Written | None:
    """What came in, also at the last moment."""
    try:
        return given.get(timeout=None if budget.deadline == math.inf else budget.seconds)
    except queue.Empty:
        log.warning("a writer was not done in time; what it gave before is used")
        return None
