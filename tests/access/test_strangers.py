"""Whoever finds the bot's address on the net gets nothing done there."""

import asyncio
import io
import logging
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import msgspec
import pytest
from redis.asyncio import Redis

from bot.demo import DemoServer
from bot.demo.people import Person
from engine.settings import Secret
from tests.access.conftest import Bots, said, talk

SECRET = "s3cret_-"
HEADER = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
WORDS = "Grandmother's SILVER spoons"
HUGE = 50_000_000
"""Bytes of a body that nobody should have to read."""


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@asynccontextmanager
async def hooked(bots: Bots) -> AsyncIterator[aiohttp.ClientSession]:
    """A bot behind a webhook, and somebody on the net."""
    origin = f"http://127.0.0.1:{free_port()}"
    given = {"webhook_url": f"{origin}/hook", "webhook_secret": Secret(SECRET), "placard_http": origin[7:]}
    async with bots(**given), aiohttp.ClientSession(origin) as session:
        yield session


def update(number: int, **message: Any) -> dict[str, Any]:
    """One that is well formed but for what is given."""
    sent = {"message_id": 5, "date": 1, "chat": {"id": 77, "type": "private"}, "from": {"id": 77}, "text": WORDS}
    return {"update_id": number, "message": {**sent, **message}}


async def test_without_the_secret_nothing_is_read(bots: Bots, demo: DemoServer, redis: Redis) -> None:
    """Neither a small body nor one of 50 MB, whatever is in it; and the log says nothing of it."""
    async with hooked(bots) as session:
        for body in (msgspec.json.encode(update(1)), b"{", b"x" * HUGE):
            for headers in ({}, {next(iter(HEADER)): "wrong"}, {next(iter(HEADER)): SECRET[:-1]}):
                try:
                    async with session.post("/hook", data=io.BytesIO(body), headers=headers) as answer:
                        assert answer.status == 401
                except aiohttp.ClientError:
                    assert len(body) == HUGE, "only who goes on sending may find the connection closed"
        assert await redis.keys("bot:{inbox}:box:*") == []
        assert await redis.zcard("bot:{inbox}:seen") == 0


async def test_other_doors_are_shut(bots: Bots) -> None:
    """Even with the secret there is one path and one way in."""
    doors = [
        ("POST", "/", 404), ("POST", "/hook/", 404), ("POST", "/hook/../hook2", 404), ("GET", "/.env", 404),
        ("GET", "/hook", 405), ("PUT", "/hook", 405), ("DELETE", "/hook", 405), ("POST", "/metrics", 405),
        ("POST", "/healthz", 405),
    ]  # fmt: skip
    async with hooked(bots) as session:
        for method, path, status in doors:
            async with session.request(method, path, data=b"{}", headers=HEADER) as answer:
                assert answer.status == status, (method, path)


async def test_nonsense_with_the_secret_harms_nobody(
    bots: Bots, demo: DemoServer, redis: Redis, robin: Person, caplog: pytest.LogCaptureFixture
) -> None:
    """Bodies that are no updates are refused; updates with absurd values are taken and come to nothing, and the next
    person is answered. Of what they hold the log says nothing."""
    caplog.set_level(logging.DEBUG)
    refused = [b"", b"{", b"[]", b"null", b'{"update_id": "7"}', b'{"update_id": true}', b'{"update_id": 1.5}', b"\xff",
               b'{"update_id": ' + b"9" * 5000 + b"}"]  # fmt: skip
    absurd = [
        update(1, chat=WORDS), update(2, chat={"id": [1], "type": WORDS}), update(3, message_id=-(2**70)),
        update(4, text={"a": WORDS}), update(5, text=None, photo=[{"file_id": 5}]), update(6, date="x" * 1000),
        update(7, text="\ud800" + WORDS), update(8, reply_to_message=update(9)), update(-1), update(2**62),
        update(10, **{"from": {"id": WORDS}}), {"update_id": 16, "message": {"chat": {"id": float("1e308")}}},
        update(11, entities=[{"type": "bot_command", "offset": -5, "length": 9**9}]), {"update_id": 12},
        {"update_id": 13, WORDS: WORDS}, {"update_id": 14, "message": WORDS},
        {"update_id": 15, "callback_query": {"id": WORDS}},
    ]  # fmt: skip
    async with hooked(bots) as session:
        for body in refused:
            async with session.post("/hook", data=body, headers=HEADER) as answer:
                assert answer.status == 400, body[:50]
        async with session.post("/hook", data=b" " * 1_040_000, headers=HEADER) as answer:
            assert answer.status == 413
        for body in absurd:
            async with session.post("/hook", json=body, headers=HEADER) as answer:
                assert answer.status == 200, body
        assert "Send me a photo" in await said(talk(demo, robin), "/start")
        await demo.wait_until_heard()
        while await redis.keys("bot:{inbox}:box:*"):  # noqa: ASYNC110  # the broker wakes nobody
            await asyncio.sleep(0.02)
    assert "SILVER" not in caplog.text
    assert SECRET not in caplog.text
    assert await redis.xlen("bot:{inbox}:aside") == 0
