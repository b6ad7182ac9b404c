"""Tasks that use the queue can be stopped at any moment."""

import asyncio
from pathlib import Path

from engine.client import connect
from engine.settings import EngineSettings

MOMENTS = 60
"""Turns of the event loop into a command, past its end, at each of which a task is stopped."""


async def test_a_task_ends_whenever_it_is_cancelled(tmp_path: Path) -> None:
    """A bot that is told to stop in the middle of a command stops, and does not go on for ever."""
    async with connect(EngineSettings(placard_data=tmp_path), work=False) as client:

        async def ask_for_ever() -> None:
            while True:
                await client.redis.ping()
                await asyncio.sleep(3600)

        for moment in range(MOMENTS):
            await client.redis.connection_pool.disconnect()  # so that the handshake is among the moments
            task = asyncio.create_task(ask_for_ever())
            for _ in range(moment):
                await asyncio.sleep(0)
            task.cancel()
            done, _ = await asyncio.wait([task], timeout=5)
            assert done, f"still running after it was cancelled in turn {moment}"
