"""Pools what many threads ask for one by one into batches, for a model that answers many at once for little more.

submit ──▶ lanes ──▶ full, overdue, or nothing else on its way? ──▶ run ──▶ each future its own answer
                                                                     └─ raises ──▶ halves, until one stands alone
"""

import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, InvalidStateError
from contextvars import Context, copy_context
from datetime import timedelta
from typing import Generic, NamedTuple, TypeVar

import msgspec

from engine.contract import Lane

In = TypeVar("In")
Out = TypeVar("Out")


class Closed(Exception):
    """The batcher was closed before the item was answered."""


class Counts(msgspec.Struct, frozen=True, kw_only=True):
    """What a batcher has done since it was made, and how it stands; for metrics."""

    waiting: int = 0
    """Items that are in no batch yet."""
    running: int = 0
    """Items in batches that are being run."""
    batches: Mapping[int, int] = {}
    """Batches by how many items were in them."""
    waited: float = 0.0
    """Seconds that all items taken so far waited for their batch, together."""
    longest: float = 0.0
    """Seconds that the one which waited longest did."""

    @property
    def taken(self) -> int:
        """Items that went into a batch."""
        return sum(size * times for size, times in self.batches.items())


_JOIN = 8
"""People with nothing in line who may join a round that has begun, before those who wait in the next one have their
turn; about as many as go before the queue's lower lane."""


class _Waiting(NamedTuple, Generic[In, Out]):
    item: In
    future: "Future[Out]"
    since: float
    round: int
    """Among the items of its lane; lower ones go first."""
    context: Context
    """Of whoever asks: where an item is run alone, what is logged is about its job."""


class Batcher(Generic[In, Out]):
    """Calls `run` from threads of its own, with up to `size` items at once.

    A full batch goes at once. Another goes when its oldest item has waited `delay`, or as soon as nothing else is
    `coming`, and never before a thread is free; by then it may have filled. Interactive items go first, bulk fills up.
    Within a lane owners take turns: one who has one item in it does not wait behind all of one who has many.

    `run` gives an answer for each item, in order. Where it raises, or gives another number of answers, the batch is
    split in halves until whatever is at fault stands alone and gets the exception. It cannot be cancelled; an item can,
    by its future, until it is in a batch.
    """

    def __init__(
        self,
        run: Callable[[Sequence[In]], Sequence[Out]],
        *,
        size: int,
        delay: timedelta,
        threads: int = 1,
        name: str,
        coming: Callable[[], bool] = lambda: True,
    ) -> None:
        """`coming` tells whether another item may be submitted soon, so that waiting for it makes sense. It is asked
        often, from any thread, and must not call back."""
        self._run, self._size, self._delay, self._coming = run, size, delay.total_seconds(), coming
        self._lanes: dict[Lane, dict[Future[Out], _Waiting[In, Out]]] = {lane: {} for lane in Lane}
        """By arrival; in the order in which lanes are served."""
        self._round, self._joined = 0, 0
        """Of what was taken last, and how many joined it since: who has nothing in line joins it, or the next one."""
        self._rounds: dict[str, int] = {}
        """By owner, of what they submitted last; of those only who have something in line, or in this round."""
        self._running: set[Future[Out]] = set()
        self._batches: Counter[int] = Counter()
        self._waited = self._longest = 0.0
        self._closed = False
        self._changed = threading.Condition()
        # Started with the first item. Daemons, so that a run that hangs does not keep the process from ending.
        self._threads = [
            threading.Thread(target=self._serve, name=f"{name}-{number}", daemon=True) for number in range(threads)
        ]
        self._started: list[threading.Thread] = []

    def submit(self, item: In, lane: Lane = Lane.INTERACTIVE, owner: str = "") -> "Future[Out]":
        """The item's answer, when there is one. Raises Closed."""
        with self._changed:
            if self._closed:
                raise Closed
            joins = self._round if self._joined < _JOIN else self._round + 1
            self._rounds[owner] = max(joins, self._rounds.get(owner, -1) + 1)
            self._joined += self._rounds[owner] == self._round
            waiting = _Waiting[In, Out](item, Future(), time.monotonic(), self._rounds[owner], copy_context())
            self._lanes[lane][waiting.future] = waiting
            self._changed.notify()
            while self._threads:
                self._threads[-1].start()
                self._started.append(self._threads.pop())
        waiting.future.add_done_callback(self._leave)  # where it is cancelled while it waits
        return waiting.future

    def close(self, wait: timedelta = timedelta()) -> None:
        """Take nothing more; what has no answer yet gets Closed, also where it is being run. Then `wait` at most for
        the runs to end: native code that is still at work when the process ends may bring it down."""
        with self._changed:
            self._closed = True
            open_ones = [future for lane in self._lanes.values() for future in lane] + list(self._running)
            self._changed.notify_all()
        for future in open_ones:
            _settle(future, error=Closed())
        end = time.monotonic() + wait.total_seconds()
        for thread in self._started:
            thread.join(max(0.0, end - time.monotonic()))

    @property
    def counts(self) -> Counts:
        with self._changed:
            return Counts(
                waiting=self._depth(),
                running=len(self._running),
                batches=dict(self._batches),
                waited=self._waited,
                longest=self._longest,
            )

    def _serve(self) -> None:
        while batch := self._next():
            self._answer(batch)
            with self._changed:
                self._running.difference_update(waiting.future for waiting in batch)

    def _next(self) -> list[_Waiting[In, Out]]:
        """The next batch, once it is due; empty when closed."""
        with self._changed:
            while not self._closed:
                seconds = self._due()
                if seconds is not None and seconds <= 0 and (batch := self._take()):
                    self._changed.notify()  # another thread looks after what is left
                    return batch
                self._changed.wait(seconds)
        return []

    def _depth(self) -> int:
        return sum(map(len, self._lanes.values()))

    def _due(self) -> float | None:
        """Seconds until a batch has to go; None where nothing waits."""
        depth = self._depth()
        if not depth:
            return None
        if depth >= self._size or not self._coming():
            return 0.0
        oldest = min(next(iter(lane.values())).since for lane in self._lanes.values() if lane)
        return max(0.0, oldest + self._delay - time.monotonic())

    def _take(self) -> list[_Waiting[In, Out]]:
        batch: list[_Waiting[In, Out]] = []
        now = time.monotonic()
        for lane in self._lanes.values():
            while lane and len(batch) < self._size:
                waiting = lane.pop(min(lane.values(), key=lambda item: item.round).future)  # the first one of a round
                if waiting.round > self._round:
                    self._round, self._joined = waiting.round, 0
                if waiting.future.set_running_or_notify_cancel():
                    batch.append(waiting)
                    self._waited += now - waiting.since
                    self._longest = max(self._longest, now - waiting.since)
        self._rounds = {owner: last for owner, last in self._rounds.items() if last >= self._round}
        if batch:
            self._batches[len(batch)] += 1
            self._running.update(waiting.future for waiting in batch)
        return batch

    def _leave(self, future: "Future[Out]") -> None:
        with self._changed:
            for lane in self._lanes.values():
                lane.pop(future, None)

    def _answer(self, batch: Sequence[_Waiting[In, Out]]) -> None:
        batch = [waiting for waiting in batch if not waiting.future.done()]
        if not batch:
            return
        try:
            run = batch[0].context.run if len(batch) == 1 else _as_is
            answers = run(self._run, [waiting.item for waiting in batch])
            if len(answers) != len(batch):
                raise ValueError(f"{len(answers)} answers to {len(batch)} items")
        except BaseException as error:  # whatever it is, nobody is left waiting
            if len(batch) == 1:
                _settle(batch[0].future, error=error)
                return
            half = len(batch) // 2
            self._answer(batch[:half])
            self._answer(batch[half:])
        else:
            for waiting, answer in zip(batch, answers, strict=True):
                _settle(waiting.future, answer)


def _as_is(run: Callable[[Sequence[In]], Sequence[Out]], items: Sequence[In]) -> Sequence[Out]:
    return run(items)


def _settle(future: "Future[Out]", answer: Out | None = None, *, error: BaseException | None = None) -> None:
    """Where the future has no end yet: it may be cancelled, or closed, at the same time."""
    try:
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(answer)  # type: ignore[arg-type]
    except InvalidStateError:
        pass
