"""`placard usage` shows what models spent on whom."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.cli.exits import Exit
from engine.broker import Broker
from engine.broker.connection import open_redis
from engine.broker.embedded import Embedded
from engine.contract import Job, Result, Usage
from engine.settings import EngineSettings
from tests.cli.conftest import Ran

Command = Callable[..., Ran]


async def spend(folder: Path, then: Callable[[], Ran] | None = None) -> Ran | None:
    """Two persons have answers by models, and the queue is looked at while it runs, if told to."""
    settings = EngineSettings(placard_data=folder)
    async with Embedded.open(settings) as server, open_redis(settings, server.socket) as redis:
        queue = Broker.over(redis, settings).queue
        for owner, model, given in (("ann", "openai:spark", 1500), ("bob", "local:smollm2", 20)):
            await queue.submit(Job(id=owner, owner=owner, text="SUMMER FAIR"))
            (lease,) = await queue.claim("worker", "r1") or ()
            used = (Usage(model=model, given=given, written=given // 10),)
            await queue.finish(lease, Result(job_id=owner, text="SUMMER FAIR", usage=used))
        return await asyncio.to_thread(then) if then else None


def test_a_table_shows_persons_tokens_and_cost(process: Command, tmp_path: Path) -> None:
    """Also while the bot is running; who spent most stands first."""
    prices = {"PLACARD_PRICE_GIVEN": "2", "PLACARD_PRICE_WRITTEN": "10"}
    ran = asyncio.run(spend(tmp_path, lambda: process("usage", PLACARD_DATA=str(tmp_path), **prices)))
    assert ran is not None
    assert ran.status == Exit.OK
    head, *rows = [line.split("\t") for line in ran.out.splitlines()]
    assert head[-1] == "Cost, USD"
    assert rows == [
        ["ann", "openai:spark", "1", "1,500", "150", "0.0045"],
        ["bob", "local:smollm2", "1", "20", "2"],
        ["All", "", "2", "1,520", "152", "0.0045"],
    ]
    assert "SUMMER" not in ran.out


def test_a_program_gets_each_day_by_itself(process: Command, tmp_path: Path) -> None:
    """One JSON object; also when nothing runs."""
    asyncio.run(spend(tmp_path))
    ran = process("usage", "--json", "--days", "3", PLACARD_DATA=str(tmp_path))
    told = json.loads(ran.out)
    assert (ran.status, told["days"], told["currency"]) == (Exit.OK, 3, "USD")
    assert [(one["owner"], one["given"], one["written"], one["cost"]) for one in told["usage"]] == [
        ("ann", 1500, 150, None),
        ("bob", 20, 2, None),
    ]
    assert len(told["usage"][0]["day"]) == len("2026-07-11")


def test_any_number_of_days_may_be_asked_for(process: Command, tmp_path: Path) -> None:
    """Nothing is looked for that is not kept any more."""
    ran = process("usage", "--days", "999999999", PLACARD_DATA=str(tmp_path))
    assert ran.status == Exit.OK


def test_where_no_model_was_asked_it_says_so(process: Command, tmp_path: Path) -> None:
    """A sentence rather than an empty table."""
    ran = process("usage", PLACARD_DATA=str(tmp_path))
    assert ran.status == Exit.OK
    assert "No model was asked" in ran.out


@pytest.mark.parametrize("days", ["0", "-1"])
def test_a_number_of_days_that_makes_no_sense_is_told(process: Command, days: str, tmp_path: Path) -> None:
    """As any other mistake on the command line."""
    ran = process("usage", "--days", days, PLACARD_DATA=str(tmp_path))
    assert ran.status == Exit.USAGE
    assert "--days" in ran.err
