"""A real language model on this machine drafts for a real photo: queue, worker, reader, model, check."""

import asyncio

import pytest

from engine import readers
from engine.broker import Broker
from engine.contract import Result
from engine.models import Model
from engine.pipeline import Pipeline
from engine.settings import EngineSettings
from engine.worker import Runner, Worker
from engine.writers.model import ModelWriter
from tests.engine.conftest import job, with_settings
from tests.engine.test_worker import outcomes
from tests.reading.conftest import FLYERS


@pytest.mark.timeout(180)
async def test_a_photo_is_drafted_by_a_model_on_this_machine(
    model: Model, broker: Broker, settings: EngineSettings
) -> None:
    """Whatever so small a model writes, the message that goes out has the facts and nothing invented, and the result
    tells what the model spent."""
    settings = with_settings(settings, placard_threads=1, placard_draft_tokens=40)
    pipeline = Pipeline(readers.build(settings), ModelWriter(model, settings), settings)
    worker = Worker(broker, Runner(pipeline, settings), settings)
    task = asyncio.create_task(worker.run())
    try:
        photo = await broker.photos.put((FLYERS / "dev04.jpg").read_bytes())
        await broker.queue.submit(job("drafted", photos=(photo,), text=""))
        result = (await outcomes(broker, 1))["drafted"]
    finally:
        worker.stop()
        await task
        pipeline.close()
    assert isinstance(result, Result)
    assert result.message is not None
    assert result.message.checks.kept == result.message.checks.of > 0
    assert not result.message.checks.invented
    (usage,) = result.usage
    assert usage.model.startswith("local:")
    assert usage.given > 100
    assert 0 < usage.written <= 40
