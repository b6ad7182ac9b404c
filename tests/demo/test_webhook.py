"""Updates pushed to a webhook."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web
from telegram import Bot

from bot.demo import DemoServer
from bot.demo.people import Person
from tests.demo.conftest import refused


class Hook:
    """Receives updates; `answers` are the statuses to give, then 200."""

    def __init__(self, answers: list[int]) -> None:
        self.answers = answers
        self.got: list[dict[str, Any]] = []
        self.secrets: list[str | None] = []
        self.arrived = asyncio.Event()
        self.url = ""

    async def take(self, request: web.Request) -> web.Response:
        self.got.append(await request.json())
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.arrived.set()
        return web.Response(status=self.answers.pop(0) if self.answers else 200)

    async def until(self, count: int) -> None:
        async with asyncio.timeout(10):
            while len(self.got) < count:
                self.arrived.clear()
                await self.arrived.wait()


@asynccontextmanager
async def hook(*answers: int) -> AsyncIterator[Hook]:
    receiver = Hook(list(answers))
    application = web.Application()
    application.router.add_post("/hook", receiver.take)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    try:
        yield receiver
    finally:
        await runner.cleanup()


async def test_updates_are_pushed_with_the_secret(server: DemoServer, bot: Bot, robin: Person) -> None:
    """What waited before the webhook was set comes too, with the secret in its header."""
    await robin.send_text("before")
    async with hook() as receiver:
        await bot.set_webhook(receiver.url, secret_token="s3cret")
        await robin.send_text("after")
        await receiver.until(2)
        assert [update["message"]["text"] for update in receiver.got] == ["before", "after"]
        assert set(receiver.secrets) == {"s3cret"}
        assert (await bot.get_webhook_info()).url == receiver.url
        await bot.delete_webhook()


async def test_a_refused_update_is_sent_again_and_the_next_one_waits(
    server: DemoServer, bot: Bot, robin: Person
) -> None:
    """Anything but success means not received; the order in a chat holds meanwhile."""
    server.backend.webhook.first_retry = timedelta(milliseconds=20)
    async with hook(500, 503) as receiver:
        await bot.set_webhook(receiver.url)
        await robin.send_text("one")
        await robin.send_text("two")
        await receiver.until(4)
        assert [update["message"]["text"] for update in receiver.got] == ["one", "one", "one", "two"]
        assert receiver.got[0] == receiver.got[1]
        assert "503" in ((await bot.get_webhook_info()).last_error_message or "")
        await bot.delete_webhook()


async def test_one_chats_trouble_does_not_hold_up_another(server: DemoServer, bot: Bot, robin: Person) -> None:
    """While one person's update is refused, another person's comes through."""
    sam = server.add_person("Sam")
    async with hook(500) as receiver:
        await bot.set_webhook(receiver.url)
        await robin.send_text("fails for a second")
        await receiver.until(1)
        await sam.send_text("passes")
        await receiver.until(2)
        assert receiver.got[1]["message"]["text"] == "passes"
        await bot.delete_webhook()


async def test_a_received_update_can_be_pushed_again(server: DemoServer, bot: Bot, robin: Person) -> None:
    """On order Telegram behaves as if it had not got the answer."""
    async with hook() as receiver:
        await bot.set_webhook(receiver.url)
        await robin.send_text("one")
        await receiver.until(1)
        await server.wait_until_heard()
        server.redeliver()
        await receiver.until(2)
        assert receiver.got[0] == receiver.got[1]
        await bot.delete_webhook()


async def test_updates_wait_while_nobody_listens(server: DemoServer, bot: Bot, robin: Person) -> None:
    """A webhook that cannot be reached loses nothing."""
    await bot.set_webhook("http://127.0.0.1:9/hook")
    await robin.send_text("one")
    await server.backend.hub.until(lambda: server.backend.webhook.last_error, 10)
    info = await bot.get_webhook_info()
    assert (info.pending_update_count, info.last_error_message) == (1, "Connection refused")
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates(timeout=0) == ()


@pytest.mark.parametrize(
    ("url", "secret", "words"),
    [
        ("http://example.org/hook", "", "bad webhook: An HTTPS URL must be provided for webhook"),
        ("nonsense", "", "bad webhook: invalid webhook URL specified"),
        ("https://example.org/", "no spaces", "secret token contains unallowed characters"),
    ],
)
async def test_a_webhook_that_cannot_be_is_refused(
    server: DemoServer, bot: Bot, url: str, secret: str, words: str
) -> None:
    """Plain HTTP is taken on this machine only, and a secret of the letters that Telegram allows."""
    assert await refused(server, bot.set_webhook(url, secret_token=secret or None)) == f"Bad Request: {words}"
