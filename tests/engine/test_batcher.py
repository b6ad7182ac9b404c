"""What many ask for one by one is answered in batches, each item once and with its own answer."""

import itertools
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.batcher import Batcher, Closed
from engine.contract import Lane

NEVER = timedelta(days=1)
SOON = timedelta(milliseconds=20)


class Busy:
    """A run that stands still until it is told to go on, and keeps what it was given."""

    def __init__(self) -> None:
        self.begun, self.go_on = threading.Semaphore(0), threading.Event()
        self.batches: list[list[str]] = []

    def __call__(self, items: Sequence[str]) -> list[str]:
        self.batches.append(list(items))
        self.begun.release()
        self.go_on.wait(20)
        return [item.upper() for item in items]


@pytest.fixture
def busy() -> Busy:
    return Busy()


def behind(busy: Busy, *, size: int, delay: timedelta = NEVER) -> Batcher[str, str]:
    """A batcher whose one thread runs an item already, so that what comes now has to wait."""
    arriving = iter([False])  # the first one goes alone, as nothing else is on its way then
    batcher = Batcher(busy, size=size, delay=delay, name="test", coming=lambda: next(arriving, True))
    batcher.submit("first")
    busy.begun.acquire()
    return batcher


def test_a_full_batch_goes_at_once() -> None:
    """However long the delay is."""
    batcher = Batcher[int, int](lambda items: [2 * item for item in items], size=3, delay=NEVER, name="test")
    futures = [batcher.submit(number) for number in range(6)]
    assert [future.result() for future in futures] == [0, 2, 4, 6, 8, 10]
    assert batcher.counts.batches == {3: 2}
    batcher.close()


def test_an_item_that_is_alone_goes_when_the_delay_is_over() -> None:
    """Nobody waits for company that does not come."""
    batcher = Batcher[int, int](list, size=3, delay=SOON, name="test")
    assert batcher.submit(1).result() == 1
    assert batcher.counts.longest >= SOON.total_seconds()
    batcher.close()


def test_an_item_does_not_wait_where_nothing_else_is_coming() -> None:
    """The delay buys company only; it is not spent where there is none to be had."""
    batcher = Batcher[int, int](list, size=3, delay=NEVER, name="test", coming=lambda: False)
    assert batcher.submit(1).result() == 1
    batcher.close()


def test_the_oldest_item_is_the_clock() -> None:
    """Others that trickle in do not put off the one that came first."""
    batcher = Batcher[int, int](list, size=10**6, delay=10 * SOON, name="test")
    first = batcher.submit(0)
    trickle = 0
    while not first.done():
        trickle += 1
        batcher.submit(trickle)
        threading.Event().wait(SOON.total_seconds())
    assert first.result() == 0
    batcher.close()


def test_what_gathers_while_a_batch_runs_goes_together(busy: Busy) -> None:
    """By the time that the thread is free the next batch has filled."""
    batcher = behind(busy, size=3)
    futures = [batcher.submit(item) for item in "abc"]
    assert batcher.counts.waiting == 3
    assert batcher.counts.running == 1
    busy.go_on.set()
    assert [future.result() for future in futures] == ["A", "B", "C"]
    assert busy.batches == [["first"], ["a", "b", "c"]]
    batcher.close()


def test_interactive_goes_before_bulk(busy: Busy) -> None:
    """Whoever waits in a chat overtakes; bulk fills what room is left."""
    batcher = behind(busy, size=2)
    futures = [batcher.submit(item, Lane.BULK) for item in "xyz"] + [batcher.submit("a")]
    busy.go_on.set()
    for future in futures:
        future.result()
    assert busy.batches == [["first"], ["a", "x"], ["y", "z"]]
    batcher.close()


def test_owners_take_turns(busy: Busy) -> None:
    """Who comes with one item while another has many in line is next, and theirs keep their order."""
    batcher = behind(busy, size=1)
    futures = [batcher.submit(item, owner="ann") for item in "abcd"]
    futures += [batcher.submit("x", owner="bob"), batcher.submit("y", owner="eve"), batcher.submit("z", owner="bob")]
    busy.go_on.set()
    for future in futures:
        future.result()
    assert busy.batches == [["first"], *(list(item) for item in "axybzcd")]
    batcher.close()


def test_a_cancelled_item_is_left_out(busy: Busy) -> None:
    """It takes no room in a batch either."""
    batcher = behind(busy, size=2)
    given_up, *others = [batcher.submit(item) for item in "abc"]
    assert given_up.cancel()
    assert batcher.counts.waiting == 2
    busy.go_on.set()
    assert [future.result() for future in others] == ["B", "C"]
    assert busy.batches == [["first"], ["b", "c"]]
    batcher.close()


def test_the_member_at_fault_is_found_and_the_others_are_answered() -> None:
    """It gets the exception that it causes when it stands alone."""

    def run(items: Sequence[int]) -> list[int]:
        if 5 in items:
            raise MemoryError(f"among {len(items)}")
        return list(items)

    batcher = Batcher(run, size=8, delay=NEVER, name="test")
    futures = [batcher.submit(number) for number in range(8)]
    assert [future.result() for future in futures if future is not futures[5]] == [0, 1, 2, 3, 4, 6, 7]
    with pytest.raises(MemoryError, match="among 1"):
        futures[5].result()
    batcher.close()


def test_answers_that_do_not_match_the_items_are_given_to_nobody() -> None:
    """A run that gives one answer too few has mixed them up."""
    batcher = Batcher[int, int](lambda items: list(items)[:1], size=2, delay=NEVER, name="test")
    assert [batcher.submit(number) for number in (1, 2)][1].result() == 2
    batcher.close()
    nothing = Batcher[int, int](lambda items: [], size=1, delay=NEVER, name="test")
    with pytest.raises(ValueError, match="0 answers to 1 items"):
        nothing.submit(1).result()
    nothing.close()


def test_nobody_hangs_when_it_closes(busy: Busy) -> None:
    """Neither what waits nor what is in a run that does not end; nothing more is taken."""
    batcher = behind(busy, size=4)
    waiting = batcher.submit("a")
    batcher.close()
    with pytest.raises(Closed):
        waiting.result()
    with pytest.raises(Closed):
        batcher.submit("b")
    busy.go_on.set()
    assert busy.batches == [["first"]]


def test_what_is_being_run_is_given_up_when_it_closes(busy: Busy) -> None:
    """Its answer comes too late and harms nobody."""
    batcher = Batcher(busy, size=1, delay=NEVER, name="test")
    running = batcher.submit("a")
    busy.begun.acquire()
    batcher.close()
    with pytest.raises(Closed):
        running.result()
    busy.go_on.set()


def test_a_run_may_come_to_its_end_when_it_closes(busy: Busy) -> None:
    """Whoever closes it may wait for that, so that no thread is at work any more when the process ends."""
    batcher = Batcher(busy, size=1, delay=NEVER, name="ending")
    running = batcher.submit("a")
    busy.begun.acquire()
    threading.Timer(0.2, busy.go_on.set).start()
    batcher.close(NEVER)
    assert isinstance(running.exception(), Closed)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("ending")]


def test_batches_run_side_by_side_where_there_are_threads(busy: Busy) -> None:
    """Two threads run two batches at a time."""
    batcher = Batcher(busy, size=1, delay=NEVER, threads=2, name="test")
    futures = [batcher.submit(item) for item in "ab"]
    busy.begun.acquire()
    busy.begun.acquire()  # both have begun, none has ended
    assert batcher.counts.running == 2
    busy.go_on.set()
    assert {future.result() for future in futures} == {"A", "B"}
    batcher.close()


@given(
    items=st.lists(st.tuples(st.sampled_from(list(Lane)), st.booleans()), max_size=40),
    size=st.integers(1, 9),
    threads=st.integers(1, 3),
    error=st.sampled_from([ValueError, MemoryError, KeyboardInterrupt, SystemExit]),
)
def test_every_item_is_answered_once_with_its_own_answer(
    items: list[tuple[Lane, bool]], size: int, threads: int, error: type[BaseException]
) -> None:
    """Whatever is at fault, from how many threads it comes, and how batches fall."""
    lock = threading.Lock()
    answered: list[int] = []

    def run(numbers: Sequence[int]) -> list[int]:
        if any(items[number][1] for number in numbers):
            raise error
        with lock:
            answered.extend(numbers)
        return [-number for number in numbers]

    batcher = Batcher(run, size=size, delay=timedelta(milliseconds=1), threads=threads, name="test")
    with ThreadPoolExecutor(4) as callers:
        futures = list(callers.map(lambda number: batcher.submit(number, items[number][0]), range(len(items))))
        for number, future in enumerate(futures):
            found = future.exception()
            assert isinstance(found, error) if items[number][1] else (found, future.result()) == (None, -number)
    assert sorted(answered) == [number for number, (_, bad) in enumerate(items) if not bad]
    counts = batcher.counts
    assert counts.taken == len(items)
    assert max(counts.batches, default=0) <= size
    batcher.close()


def test_who_has_many_items_does_not_wait_while_others_keep_coming() -> None:
    """Each time that one is answered there is somebody new with one; the album of ten is read all the same."""
    taken: list[str] = []
    more, coming = itertools.count(), 200
    arriving = threading.Event()

    def run(items: Sequence[str]) -> list[str]:
        taken.extend(items)
        if len(taken) < coming:
            name = f"new {next(more)}"
            batcher.submit(name, owner=name)
        return list(items)

    batcher = Batcher[str, str](run, size=1, delay=NEVER, name="test", coming=lambda: not arriving.is_set())
    futures = [batcher.submit(item, owner="ann") for item in "abcdefghij"]
    arriving.set()
    batcher.submit("bob's", owner="bob")
    for future in futures:
        future.result()
    assert taken.index("j") < coming
    batcher.close()
