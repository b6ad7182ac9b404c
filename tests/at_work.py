"""Bots and workers at work in this process, for as long as a test wants them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.app import App
from bot.demo import DemoServer
from bot.settings import BotSettings
from engine.broker import Broker
from engine.settings import EngineSettings, Secret
from engine.worker import Runner, Worker
from engine.worker.runner import Runs

_FAST = 1000


def unpaced(demo: DemoServer, *, http: str = "") -> BotSettings:
    """Settings of a bot on the local server that nothing slows down: its pace has tests of its own."""
    return BotSettings(
        telegram_bot_token=Secret(demo.token),
        telegram_api_url=demo.url,
        placard_http=http,
        placard_sends_per_second=_FAST,
        placard_sends_per_second_in_chat=_FAST,
        placard_burst_in_chat=_FAST,
        placard_sends_per_minute_in_group=_FAST,
    )


@asynccontextmanager
async def serving(app: App) -> AsyncIterator[App]:
    """A bot as a process would run it, stopped as Ctrl-C would stop it."""
    running = asyncio.create_task(app.run())
    try:
        yield app
    finally:
        running.cancel()
        await asyncio.wait([running])


@asynccontextmanager
async def working(broker: Broker, settings: EngineSettings, pipeline: Runs) -> AsyncIterator[Worker]:
    """A worker, which ends what it has in hand before it stops."""
    worker = Worker(broker, Runner(pipeline, settings), settings)
    running = asyncio.create_task(worker.run())
    try:
        yield worker
    finally:
        worker.stop()
        await running
