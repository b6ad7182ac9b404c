"""What a job may take: time in which it is worked on, and a bound on everything."""

import threading
from collections.abc import Callable, Iterator, Mapping, MutableMapping

import pytest

from engine.contract import Failure, Job, Page, Progress, Result
from engine.settings import SECOND, EngineSettings
from engine.stopwatch import Stopwatch
from engine.worker import Hung, Runner
from tests import fakes
from tests.engine.conftest import job
from tests.fakes import FakeClock


class InLine(fakes.FakePipeline):
    """Its jobs stand in line until told to go on, then are worked on until told that they are done."""

    def __init__(self) -> None:
        super().__init__()
        self.go_on, self.done = threading.Event(), threading.Event()

    def run(
        self,
        job: Job,
        photos: Mapping[str, bytes],
        pages: MutableMapping[str, Page],
        on_progress: Callable[[Progress], None],
        worked: Stopwatch,
    ) -> Result | Failure:
        with worked.standing():
            self.go_on.wait(20)
        self.done.wait(20)
        return fakes.answer(job)


@pytest.fixture
def pipeline() -> Iterator[InLine]:
    pipeline = InLine()
    yield pipeline
    pipeline.go_on.set()
    pipeline.done.set()


def runner(pipeline: InLine, *, limit: float, stay: float) -> Runner:
    return Runner(pipeline, EngineSettings(placard_job_limit=limit * SECOND, placard_job_stay=stay * SECOND))


async def test_a_job_that_waits_in_line_is_not_ended(pipeline: InLine) -> None:
    """It is answered, although it waited for many times what it may be worked on."""
    threading.Timer(0.6, pipeline.go_on.set).start()
    pipeline.done.set()
    outcome = await runner(pipeline, limit=0.1, stay=20).run(job("waits"), {}, {}, lambda progress: None)
    assert outcome == Result(job_id="waits", text="text of waits")


async def test_a_job_that_hangs_after_it_waited_is_ended(pipeline: InLine) -> None:
    """Once it is worked on, it has as long as any other."""
    threading.Timer(0.3, pipeline.go_on.set).start()
    with pytest.raises(Hung):
        await runner(pipeline, limit=0.1, stay=20).run(job("hangs"), {}, {}, lambda progress: None)
    assert pipeline.go_on.is_set()


async def test_a_job_that_waits_for_ever_is_ended_too(pipeline: InLine) -> None:
    """A line that never moves on holds nobody for ever."""
    with pytest.raises(Hung):
        await runner(pipeline, limit=0.1, stay=0.3).run(job("waits"), {}, {}, lambda progress: None)
    assert not pipeline.go_on.is_set()


def test_a_stopwatch_stands_while_a_job_is_in_line() -> None:
    """Time in line is left out, also of a job that is in line several times, and told so more than once."""
    clock = FakeClock()
    worked = Stopwatch(clock)
    clock.now += 1
    for _ in range(2):
        with worked.standing():
            clock.now += 10
            worked.turn(on=False)
            clock.now += 10
            worked.turn(on=True)
            clock.now += 2
            worked.turn(on=True)
            clock.now += 3
    assert worked.seconds == 1 + 2 * 5
