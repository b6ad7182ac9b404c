"""Who fails time after time is left alone for a while."""

from datetime import timedelta

import pytest

from engine.errors import Unavailable
from engine.models.breaker import Breaker


class Clock:
    """Goes on when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def breaker(clock: Clock) -> Breaker:
    """Opens at the third failure, for 10 s, then 20, then 30 at most."""
    return Breaker("model server", failures=3, pause=timedelta(seconds=10), longest=timedelta(seconds=30), clock=clock)


def fail(breaker: Breaker, times: int = 1) -> None:
    for _ in range(times):
        breaker.failed("status 503", trial=breaker.enter())


def is_open(breaker: Breaker) -> bool:
    try:
        breaker.check()
    except Unavailable:
        return True
    return False


def test_failures_in_a_row_open_it(breaker: Breaker) -> None:
    """The third failure in a row is the last question for now, and whoever asks is told why."""
    fail(breaker, 2)
    assert not is_open(breaker)
    fail(breaker)
    with pytest.raises(Unavailable) as refused:
        breaker.enter()
    assert (refused.value.what, refused.value.reason) == ("model server", "status 503")


def test_an_answer_in_between_starts_the_count_anew(breaker: Breaker) -> None:
    """A server that fails now and then is not left alone."""
    for _ in range(5):
        fail(breaker, 2)
        breaker.succeeded()
    assert not is_open(breaker)


def test_after_the_pause_one_question_is_tried(breaker: Breaker, clock: Clock) -> None:
    """While the trial is under way, and until it went well, nobody else is let through."""
    fail(breaker, 3)
    clock.now += 9.9
    assert is_open(breaker)
    clock.now += 0.1
    assert breaker.enter()
    assert is_open(breaker)
    breaker.succeeded()
    assert not breaker.enter()


def test_pauses_grow_up_to_a_limit(breaker: Breaker, clock: Clock) -> None:
    """Each trial that fails doubles the pause; a good one brings the first pause back."""
    fail(breaker, 3)
    for pause in (10, 20, 30, 30):
        clock.now += pause - 0.1
        assert is_open(breaker)
        clock.now += 0.1
        fail(breaker)
    clock.now += 30
    breaker.enter()
    breaker.succeeded()
    fail(breaker, 3)
    clock.now += 10
    assert breaker.enter()


def test_a_trial_that_nobody_waited_for_leaves_room_for_another(breaker: Breaker, clock: Clock) -> None:
    """A trial that was given up says nothing of the server, and does not bar the way for ever."""
    fail(breaker, 3)
    clock.now += 10
    breaker.abandoned(trial=breaker.enter())
    assert breaker.enter()


def test_what_was_under_way_when_it_opened_does_not_count(breaker: Breaker, clock: Clock) -> None:
    """Ten questions that fail side by side make for one pause, not for ten."""
    entered = [breaker.enter() for _ in range(10)]
    for trial in entered:
        breaker.failed("status 503", trial=trial)
    clock.now += 10
    assert breaker.enter()


def test_a_server_that_asks_for_a_longer_pause_gets_it(breaker: Breaker, clock: Clock) -> None:
    """Retry-After goes before our own pauses where it is longer."""
    fail(breaker, 2)
    breaker.failed("status 429", at_least=60.0)
    clock.now += 59
    assert is_open(breaker)
    clock.now += 1
    assert breaker.enter()
