"""What models spend is counted by person and day, and bounded where the settings say so."""

import io
from contextlib import aclosing, closing
from datetime import UTC, datetime

import pytest
from PIL import Image

from engine.broker import Broker
from engine.broker.queue import Lease
from engine.client import Client, Spent
from engine.contract import Job, Options, Page, Photo, Problem, Result, Usage
from engine.errors import Code
from engine.pipeline import Pipeline
from engine.readers.proofreader import Proofreader
from engine.settings import DAY, EngineSettings
from engine.writers.composer import Composer
from engine.writers.model import ModelWriter
from tests import fakes
from tests.at_work import working
from tests.engine.conftest import job, open_broker, with_settings
from tests.engine.test_deliberate_jobs import NoReader
from tests.engine.test_proofreader import page
from tests.reading.test_pipeline import Reader

MODEL = "openai:spark"
SPENT = Problem(photo=-1, code=Code.TOKENS_SPENT, fatal=False, passing=True)
TEXT = "SUMMER FAIR\nSaturday 11 July 2026, 2 pm\nVillage Hall, Oak Lane"


def usage(given: int, written: int, model: str = MODEL) -> Usage:
    return Usage(model=model, given=given, written=written)


def answer(of: Job, *spent: Usage) -> Result:
    return Result(job_id=of.id, text="SUMMER FAIR", usage=spent)


async def lease(broker: Broker, name: str, owner: str = "ann") -> Lease:
    """A job in a worker's hand."""
    await broker.queue.submit(job(name, owner=owner))
    (held,) = await broker.queue.claim(f"worker of {name}", "r1") or ()
    return held


async def spent(broker: Broker, days: int = 1) -> list[Spent]:
    return await Client(broker).usage(days)


async def outcome(broker: Broker) -> Result:
    """Of the next job that ends."""
    async with aclosing(broker.results.outcomes()) as stream:
        ended = await anext(stream)
    await broker.results.acknowledge(ended)
    assert isinstance(ended.result, Result)
    return ended.result


async def test_tokens_are_added_up_by_person_model_and_day(broker: Broker) -> None:
    """A job that ends with an answer adds what each model spent on it."""
    for name, owner, used in (
        ("a", "ann", [usage(100, 20), usage(1000, 7, "local:smollm2")]),
        ("b", "ann", [usage(50, 5)]),
        ("c", 'böb/2 "x"', [usage(9, 1)]),
    ):
        held = await lease(broker, name, owner)
        assert await broker.queue.finish(held, answer(held.job, *used))
    today = datetime.now(UTC).date()
    assert [(one.owner, one.model, one.answers, one.given, one.written) for one in await spent(broker)] == [
        ("ann", "local:smollm2", 1, 1000, 7),
        ("ann", MODEL, 2, 150, 25),
        ('böb/2 "x"', MODEL, 1, 9, 1),
    ]
    assert {one.day for one in await spent(broker, days=3)} == {today}


async def test_an_end_that_is_told_twice_is_counted_once(broker: Broker) -> None:
    """The broker's answer may get lost, and the worker then tells it again."""
    held = await lease(broker, "a")
    for _ in range(2):
        assert await broker.queue.finish(held, answer(held.job, usage(100, 20)))
    (one,) = await spent(broker)
    assert (one.answers, one.given, one.written) == (1, 100, 20)


async def test_what_was_spent_on_a_cancelled_job_is_counted(broker: Broker) -> None:
    """The answer is thrown away, the bill comes all the same; once, however often the worker tells it."""
    held = await lease(broker, "a")
    await broker.queue.cancel("a")
    for _ in range(2):
        assert not await broker.queue.finish(held, answer(held.job, usage(100, 20)))
    (one,) = await spent(broker)
    assert (one.given, one.written) == (100, 20)


async def test_nothing_is_kept_of_jobs_without_a_model(broker: Broker) -> None:
    """Where rules write, there is nothing to count."""
    held = await lease(broker, "a")
    await broker.queue.finish(held, answer(held.job))
    assert await spent(broker) == []
    assert not [key async for key in broker.redis.scan_iter("*usage*")]


async def test_the_same_question_again_costs_nothing(broker: Broker, settings: EngineSettings) -> None:
    """An answer that was kept is given without a model, and says so."""
    async with working(broker, settings, fakes.FakePipeline(lambda of: answer(of, usage(100, 20)))):
        for name in ("a", "b"):
            await broker.queue.submit(job(name, text="the same"))
            result = await outcome(broker)
        assert (result.job_id, result.cached, result.usage) == ("b", True, ())
    (one,) = await spent(broker)
    assert (one.answers, one.given) == (1, 100)


async def test_only_numbers_are_kept_and_not_for_ever(broker: Broker, settings: EngineSettings) -> None:
    """Whoever looks at the account of a day learns nothing of photos, texts and messages."""
    held = await lease(broker, "a")
    await broker.queue.finish(held, answer(held.job, usage(100, 20)))
    (key,) = [key async for key in broker.redis.scan_iter("*usage*")]
    kept: dict[bytes, bytes] = await broker.redis.hgetall(key)  # type: ignore[assignment]
    assert all(amount.isdigit() for amount in kept.values())
    assert "SUMMER" not in str(kept)
    assert "text of a" not in str(kept)
    left = await broker.redis.ttl(key)
    assert 0 < left <= settings.placard_keep_usage.total_seconds()
    assert left > 30 * DAY.total_seconds()


async def test_money_is_counted_at_the_prices_of_the_settings(broker: Broker, settings: EngineSettings) -> None:
    """A model of one's own has no price, and without prices nothing has a cost."""
    held = await lease(broker, "a")
    await broker.queue.finish(held, answer(held.job, usage(2_000_000, 100_000), usage(5, 5, "local:x")))
    assert [one.cost for one in await spent(broker)] == [None, None]
    priced = with_settings(settings, placard_price_given=1.25, placard_price_written=4.25)
    async with open_broker(priced) as other:
        costs = {one.model: one.cost for one in await spent(other)}
    assert costs == {MODEL: 2.925, "local:x": None}


async def test_past_the_bound_of_a_day_rules_write(broker: Broker, settings: EngineSettings) -> None:
    """For whoever models have spent so much on, and for nobody else."""
    settings = with_settings(settings, placard_tokens_per_day=100)
    seen: list[tuple[str, bool]] = []

    def do(of: Job) -> Result:
        seen.append((of.owner, of.by_rules))
        return answer(of, *([] if of.by_rules else [usage(50, 10)]))

    async with open_broker(settings) as bounded, working(bounded, settings, fakes.FakePipeline(do)):
        for name, owner in (("a", "ann"), ("b", "ann"), ("c", "ann"), ("d", "bob")):
            await bounded.queue.submit(job(name, owner=owner))
            await outcome(bounded)
    assert seen == [("ann", False), ("ann", False), ("ann", True), ("bob", False)]


@pytest.mark.parametrize("think", [0.0, 2.0])
def test_a_message_by_rules_says_why_and_is_not_kept_for_others(think: float) -> None:
    """No model is asked, the person is told, and the answer is not taken for what the model would have written."""
    model, settings = fakes.FakeModel(lambda prompt: "never"), EngineSettings()
    of = Job(id="a", owner="ann", text=TEXT, by_rules=True, options=Options(think=think))
    with closing(Pipeline(NoReader(), ModelWriter(model, settings), settings)) as pipeline:
        result = pipeline.run(of, {}, {})
    assert isinstance(result, Result)
    assert result.message is not None
    assert "Village Hall" in result.message.text
    assert result.problems == (SPENT,)
    assert not result.lasting
    assert model.asked == []


def test_a_photo_is_not_proofread_for_whoever_has_spent_it_all() -> None:
    """The page says that no model has read it again, so that the next person's is."""
    photo = io.BytesIO()
    Image.new("RGB", (800, 700), "white").save(photo, "PNG")
    model, settings = fakes.FakeModel(lambda prompt: '{"lines": []}', sees=True), EngineSettings()
    proofreader = Proofreader(model, settings)
    pages: dict[str, Page] = {}
    with closing(Pipeline(Reader(lambda images: [page("Spring Sale")]), Composer(), settings, proofreader)) as pipeline:
        results = []
        for by_rules in (True, False):
            of = Job(id="a", owner="ann", photos=(Photo(sha256="1", size=1),), by_rules=by_rules)
            pages.clear()
            result = pipeline.run(of, {"1": photo.getvalue()}, pages)
            assert isinstance(result, Result)
            results.append((result.problems, pages["1"].unproved, len(model.asked)))
    assert results == [((SPENT,), True, 0), ((), False, 1)]


def test_a_person_who_asks_no_model_is_told_nothing() -> None:
    """Where rules write anyway, there is nothing to be missed."""
    with closing(Pipeline(NoReader(), Composer(), EngineSettings())) as pipeline:
        result = pipeline.run(Job(id="a", owner="ann", text=TEXT, by_rules=True), {}, {})
    assert isinstance(result, Result)
    assert result.problems == ()
