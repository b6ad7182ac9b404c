"""A job that makes its worker eat memory takes neither the machine down nor the others' answers."""

import asyncio
import os
from pathlib import Path

import psutil
import pytest

from engine.contract import Failure, Result
from engine.errors import Code, SettingError
from engine.worker.memory import available, in_memory, memory_limit, share
from tests.engine.conftest import fake_worker, job, open_broker, private_valkey
from tests.engine.test_worker import outcomes

LIMIT = 400 * 2**20
"""Bytes that the worker may have; one whose jobs read nothing has a fifth of it."""
SLACK = 600 * 2**20
"""Bytes that it may have more at the moment when it is ended, on a machine that is busy with other things."""


async def most_in_memory(of: int) -> int:
    """The most that a child of this process has in memory which was not there before, looked at until cancelled."""
    most, before = 0, {child.pid for child in psutil.Process(of).children(recursive=True)}
    try:
        while True:
            for child in psutil.Process(of).children(recursive=True):
                if child.pid in before:
                    continue
                try:
                    most = max(most, child.memory_info().rss)
                except psutil.Error:  # it ended just now
                    continue
            await asyncio.sleep(0.02)
    except asyncio.CancelledError:
        return most


async def test_a_job_that_eats_memory_is_given_up_and_the_others_are_answered(tmp_path: Path) -> None:
    """It would take 3 GB; its worker is ended long before, begins anew, and answers whoever waited beside it."""
    small = {"placard_worker_memory": LIMIT, "placard_tries": 2}
    async with private_valkey(tmp_path, **small) as (_, settings), open_broker(settings) as broker:
        for name, text in (("one", "slow"), ("bomb", "eat"), ("two", "slow"), ("three", "read me")):
            await broker.queue.submit(job(name, owner=name, text=text))
        looking = asyncio.create_task(most_in_memory(os.getpid()))
        async with fake_worker(settings):
            answers = await outcomes(broker, 4)
        looking.cancel()
    assert isinstance(answers["bomb"], Failure)
    assert answers["bomb"].code == Code.CRASHED
    assert all(isinstance(answers[name], Result) for name in ("one", "two", "three"))
    assert await looking < LIMIT + SLACK


async def test_models_that_do_not_fit_into_the_limit_are_the_operators_business() -> None:
    """The worker does not end and begin for ever; the setting is named."""
    with pytest.raises(SettingError, match="PLACARD_WORKER_MEMORY"):
        async with memory_limit(2**20, end=lambda: None):
            raise AssertionError("it has more than a megabyte already")


async def test_without_a_setting_the_limit_is_a_share_of_what_there_is() -> None:
    """A process that has little is left alone."""
    assert in_memory() < available() <= psutil.virtual_memory().total
    ended: list[bool] = []
    async with memory_limit(share(1), end=lambda: ended.append(True)):
        await asyncio.sleep(0.2)
    assert not ended
