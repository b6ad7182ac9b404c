"""A bot is ready while photos that come now are going to be answered."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import msgspec
import pytest
from redis.asyncio import Redis

from bot.app import App, open_app
from bot.settings import BotSettings
from engine.broker import Broker
from engine.broker.workers import Phase, WorkerState
from engine.settings import MINUTE, SECOND, EngineSettings, Secret
from tests.at_work import serving
from tests.engine.conftest import until

STATE = WorkerState(name="one", host="here", process=7, phase=Phase.STARTING)


@pytest.fixture
async def app(redis: Redis, settings: BotSettings, tmp_path: Path) -> AsyncIterator[App]:
    """A bot whose workers are elsewhere."""
    address = f"unix://{redis.connection_pool.connection_kwargs['path']}"
    engine = EngineSettings(placard_data=tmp_path, redis_url=Secret(address), placard_workers=0)
    listening = msgspec.structs.replace(settings, placard_http="127.0.0.1:0", placard_drain=SECOND)
    async with open_app(listening, engine) as app, serving(app):
        yield app


async def look(app: App, path: str) -> tuple[int, Any]:
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{app.port}{path}") as answer:
        return answer.status, await answer.json()


async def test_a_bot_is_ready_once_a_worker_is_on_its_way(app: App, redis: Redis) -> None:
    """Without one nothing would be answered; one that is told to stop does not count."""
    broker = Broker.over(redis, EngineSettings())

    async def ready(**wanted: bool) -> bool:
        status, told = await look(app, "/readyz")
        return (status, told) == (200 if all(wanted.values()) else 503, {"ok": all(wanted.values()), **wanted})

    await until(lambda: ready(broker=True, telegram=True, workers=False))
    await broker.queue.announce(STATE, MINUTE)
    assert await ready(broker=True, telegram=True, workers=True)
    await broker.queue.renew("one", msgspec.structs.replace(STATE, phase=Phase.STOPPING))
    assert await ready(broker=True, telegram=True, workers=False)


async def test_a_bot_without_its_queue_lives_and_is_not_ready(app: App, redis: Redis) -> None:
    """It is not to be restarted for it, and says what is missing."""
    await redis.config_set("maxclients", "1")
    await redis.client_kill_filter(_type="normal", skipme=True)
    assert await look(app, "/healthz") == (200, {"ok": True})
    status, told = await look(app, "/readyz")
    assert (status, told["broker"]) == (503, False)
    await redis.config_set("maxclients", "1000")
