"""A job that asks for thought gets it, within the limits of whoever runs Placard."""

import math
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest

from engine.contract import Angle, Job, Options, Page, Progress, Result, Stage
from engine.pipeline import Pipeline
from engine.readers import Image
from engine.settings import SECOND, EngineSettings
from engine.writers.composer import Composer
from tests.fakes import FakeWriter

TEXT = """Bake sale
Saturday 18 April 2026, 10 am to 1 pm
School hall, Mill Lane
Cakes £2, coffee £1
Call Ada Pell on 01632 960 174
Bring a tin to carry your cake home. No dogs in the hall."""


class NoReader:
    """For jobs without photos."""

    revision = "none"
    weak: frozenset[str] = frozenset()
    together = side_by_side = 1

    def read(self, images: Sequence[Image]) -> list[Page]:
        raise AssertionError("there is nothing to read")


def run(
    *options: Options, writer: FakeWriter | None = None, told: list[Progress] | None = None, **settings: object
) -> list[Result]:
    """The results of as many jobs as there are options, run together."""
    jobs = [Job(id=str(at), owner="ann", text=TEXT, options=given) for at, given in enumerate(options)]
    pipeline = Pipeline(NoReader(), writer or Composer(), EngineSettings(**settings))  # type: ignore[arg-type]
    with ThreadPoolExecutor(len(jobs)) as threads:
        outcomes = threads.map(lambda job: pipeline.run(job, {}, {}, (told if told is not None else []).append), jobs)
    return [outcome for outcome in outcomes if isinstance(outcome, Result)]


def test_a_job_that_asks_for_thought_has_other_drafts_beside_the_best() -> None:
    """The result holds the message, the drafts that lost, and what it took."""
    (result,) = run(Options(think=10))
    assert result.message
    assert result.thought
    assert result.message.checks.kept == result.message.checks.of
    assert result.others
    assert result.message.angle not in {draft.angle for draft in result.others}
    assert result.thought.drafts > len(result.others)


def test_a_job_that_does_not_ask_has_one_draft() -> None:
    """Nothing is weighed, and the angle that was chosen is the one that is written."""
    (result,) = run(Options(angle=Angle.NOTICE))
    assert (result.others, result.thought) == ((), None)
    assert result.message
    assert result.message.angle is Angle.NOTICE


def test_an_angle_alone_gives_the_draft_that_was_weighed() -> None:
    """Who chooses one of the other drafts gets the words that lost, not new ones."""
    (result,) = run(Options(think=10))
    for draft in result.others:
        (alone,) = run(Options(angle=draft.angle))
        assert alone.message == draft


@pytest.mark.parametrize("asked", [7200.0, math.inf])
def test_nobody_thinks_longer_than_the_limit(asked: float) -> None:
    """However much is asked for, the writer is given what the settings allow."""
    writer = FakeWriter(lambda ask: TEXT)
    run(Options(think=asked), writer=writer, placard_think_limit=5 * SECOND)
    assert 0 < max(writer.seconds) <= 5


@pytest.mark.parametrize("asked", [0.0, -1.0, math.nan])
def test_thinking_for_no_time_is_not_thinking(asked: float) -> None:
    """What is no time at all gives one draft."""
    (result,) = run(Options(think=asked))
    assert result.message
    assert result.thought is None


def test_thought_ends_before_the_limit_that_would_end_the_worker() -> None:
    """Also where four jobs are run at once, and where they may think for longer than a job may run."""
    writer = FakeWriter(lambda ask: TEXT)
    results = run(
        *[Options(think=100)] * 4, writer=writer, placard_job_limit=20 * SECOND, placard_think_limit=100 * SECOND
    )
    assert len(results) == 4
    assert max(writer.seconds) < 20
    assert all(result.thought for result in results)


def test_a_person_sees_that_drafts_are_weighed() -> None:
    """Progress counts the drafts."""
    told: list[Progress] = []
    (result,) = run(Options(think=10), told=told)
    weighing = [(progress.done, progress.of) for progress in told if progress.stage is Stage.WEIGHING]
    assert result.thought
    assert weighing[0][0] == 0
    assert weighing[-1][0] == result.thought.drafts
    assert all(done <= of for done, of in weighing)
