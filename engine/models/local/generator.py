"""Writes the answers of all callers side by side; a prompt joins while others are being written.

waiting ──▶ read, one a turn ──▶ rows under way ──▶ step: a token each ──▶ at its end, or full: handed over at once
   ▲                                   │
   └── all rows, where memory runs out or a step fails: half as many from then on, or each alone
"""

import atexit
import logging
import threading
import weakref
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from itertools import chain
from typing import Protocol

import torch

from engine.contract import Lane
from engine.models.local.decoder import Begun
from engine.models.local.dialogue import Encoded
from engine.models.local.grammar import Grammars
from engine.models.local.row import Row

log = logging.getLogger(__name__)

_LET_GO = 10.0
"""Seconds that closing waits for the step under way, which may be the reading of a long prompt."""


class Decodes(Protocol):
    """What runs the model; `Decoder`, but for tests of what happens when it fails."""

    together: bool

    def read(self, encoded: Encoded) -> Begun: ...
    def join(self, begun: Begun) -> None: ...
    def step(self, tokens: list[int]) -> torch.Tensor: ...
    def keep(self, rows: list[int]) -> None: ...
    def clear(self) -> None: ...


class Generator:
    """Has a thread of its own while there is something to write. `submit` may be called from any thread."""

    def __init__(self, decoder: Decodes, grammars: Grammars, stops: frozenset[int], *, size: int, threads: int) -> None:
        """`size`: rows at once. `threads`: of the processor, 0 for as many as there are cores."""
        self._decoder, self._grammars, self._stops, self._threads = decoder, grammars, stops, threads
        self.size = size if decoder.together else 1
        """Halved where memory runs out."""
        self._waiting: dict[Lane, deque[Row]] = {lane: deque() for lane in Lane}
        """In the order in which lanes are served."""
        self._live: list[Row] = []
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._closed = False
        # A thread that is inside torch when the interpreter ends takes the process down with SIGABRT.
        atexit.register(_close, weakref.ref(self))

    def close(self) -> None:
        """Whoever waits gets what there is, and nothing more is written."""
        with self._lock:
            self._closed = True
            thread = self._thread
        if thread is not None:
            thread.join(_LET_GO)

    def submit(self, rows: Sequence[Row]) -> None:
        """Each row gets a reply, whatever happens."""
        with self._lock:
            if self._closed:
                for row in rows:
                    row.leave()
                return
            for row in rows:
                self._waiting[row.lane].append(row)
            if self._thread is None:
                # A daemon: an answer that nobody waits for does not keep the process from ending.
                self._thread = threading.Thread(target=self._run, name="local-model", daemon=True)
                self._thread.start()

    def _run(self) -> None:
        if self._threads:
            torch.set_num_threads(self._threads)  # counts for the calling thread
        while True:
            with self._lock:
                if not self._live and not any(self._waiting.values()):
                    self._thread = None
                    return
                if self._closed:
                    for row in (*self._live, *chain.from_iterable(self._waiting.values())):
                        row.call.closed = True
                newcomer = self._next()
            self._turn(newcomer)

    def _next(self) -> Row | None:
        """The row that is begun now, if there is one and room for it; what nobody waits for any more leaves."""
        for rows in self._waiting.values():
            for row in [row for row in rows if row.call.over]:
                rows.remove(row)
                row.leave()
        if len(self._live) >= self.size or any(row.alone for row in self._live):
            return None
        waiting = next((rows for rows in self._waiting.values() if rows), None)
        if waiting is None or (waiting[0].alone and self._live):
            return None
        return waiting.popleft()

    def _turn(self, newcomer: Row | None) -> None:
        """Begin a row, and write a token of each."""
        failure: Exception
        try:
            return self._advance(newcomer)
        except torch.OutOfMemoryError as error:
            # Without its traceback, whose frames would hold on to what is to be given back.
            failure = error.with_traceback(None)
        except Exception as error:  # whatever a model raises: nobody may be left waiting
            failure = error
        under_way = self._under_way(newcomer)
        # One that does not fit by itself says nothing of how many others do.
        if (short := isinstance(failure, torch.OutOfMemoryError)) and len(under_way) > 1:
            self.size = len(under_way) // 2
            log.warning("out of memory with %d answers at once: %d from now on", len(under_way), self.size)
        self._start_over(under_way, failure, alone=not short)
        return None

    def _advance(self, newcomer: Row | None) -> None:
        if newcomer:
            self._begin(newcomer)
        self._retire({row for row in self._live if row.full})
        if self._live:
            self._choose(self._decoder.step([row.written[-1] for row in self._live]), self._live)

    def _under_way(self, newcomer: Row | None) -> list[Row]:
        joined = [newcomer] if newcomer and newcomer not in self._live else []
        return [row for row in (*self._live, *joined) if not row.done]

    def _begin(self, row: Row) -> None:
        try:
            begun = self._decoder.read(row.encoded)
        except torch.OutOfMemoryError:
            raise
        except Exception as error:  # the others have not been touched
            return row.fail(error)
        self._decoder.join(begun)
        self._live.append(row)
        self._choose(begun.logits, [row])
        return None

    def _choose(self, logits: torch.Tensor, rows: list[Row]) -> None:
        """Take the likeliest token for each of the rows: the same question gets the same words."""
        best = self._grammars.hold(logits, [row.grammar for row in rows]).argmax(-1).tolist()
        ended = {row for row, token in zip(rows, best, strict=True) if row.take(token, self._stops)}
        self._retire(ended, finished=True)

    def _retire(self, rows: set[Row], *, finished: bool = False) -> None:
        """Hand these rows over and go on with the others."""
        if not rows:
            return
        for row in rows:
            row.reply(finished=finished)
        # Only now: a row whose reply fails is still among those that are looked after.
        left = [place for place, row in enumerate(self._live) if row not in rows]
        self._live = [self._live[place] for place in left]
        self._decoder.keep(left)

    def _start_over(self, rows: list[Row], error: Exception, *, alone: bool) -> None:
        """After a failure nothing is known of the cache: the rows wait once more, a row that was alone has failed."""
        self._live = []
        self._decoder.clear()
        if torch.cuda.is_available():
            with suppress(RuntimeError):  # refused while the reader records a net, and by a device that has failed
                torch.cuda.empty_cache()
        if len(rows) == 1:
            return rows[0].fail(error)
        with self._lock:
            for row in reversed(rows):
                row.again(alone=alone)
                self._waiting[row.lane].appendleft(row)
        return None


def _close(generator: "weakref.ref[Generator]") -> None:
    if (open_one := generator()) is not None:
        open_one.close()
