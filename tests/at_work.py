"""Bots and workers at work in this process, for as long as a test wants them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.app import App
from engine.broker import Broker
from engine.settings import EngineSettings
from engine.worker import Runner, Worker
from engine.worker.runner import Runs


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
