"""What the tests of the bot's parts stand on."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from redis.asyncio import Redis

from engine.broker.embedded import Embedded
from engine.settings import EngineSettings


@pytest.fixture
async def redis(tmp_path: Path) -> AsyncIterator[Redis]:
    """A real Valkey of the test's own, empty."""
    async with (
        Embedded.open(EngineSettings(placard_data=tmp_path)) as server,
        Redis(unix_socket_path=str(server.socket)) as connection,
    ):
        yield connection
