"""Telegram brings updates to the bot's door; nobody else can."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import msgspec
import pytest
from redis.asyncio import Redis

from bot.api import Api
from bot.demo import DemoServer
from bot.demo.people import Person
from bot.http import address, listening
from bot.inbox import Inbox
from bot.settings import BotSettings
from bot.webhook import Webhook, check, hook
from engine.errors import SettingError
from engine.settings import Secret

SECRET = "s3cret_-"
HEADER = "X-Telegram-Bot-Api-Secret-Token"
UPDATE: dict[str, Any] = {"update_id": 7, "message": {"message_id": 1, "date": 1, "chat": {"id": 5}, "text": "hello"}}


async def no_metrics(accept: str) -> tuple[bytes, str]:
    return b"", "text/plain"


class Door:
    """The bot's side, as a client on the net sees it."""

    def __init__(self, url: str, inbox: Inbox, settings: BotSettings, session: aiohttp.ClientSession) -> None:
        self.url = url
        self.inbox = inbox
        self.settings = settings
        self.checks: dict[str, bool] = {"broker": True}
        self._session = session

    async def bring(self, body: Any = UPDATE, **headers: str) -> int:
        data = body if isinstance(body, bytes) else msgspec.json.encode(body)
        async with self._session.post(f"{self.url}/hook", data=data, headers=headers) as answer:
            return answer.status

    async def look(self, path: str) -> tuple[int, dict[str, Any]]:
        async with self._session.get(self.url + path) as answer:
            return answer.status, await answer.json()


@pytest.fixture
async def door(redis: Redis, settings: BotSettings) -> AsyncIterator[Door]:
    """A webhook on a free port."""
    settings = msgspec.structs.replace(
        settings,
        webhook_url="http://127.0.0.1:1/hook",
        webhook_secret=Secret(SECRET),
        placard_http="127.0.0.1:0",
    )
    inbox = Inbox(redis, settings, me="bot")
    doors: list[Door] = []

    async def checks() -> dict[str, bool]:
        return doors[0].checks

    take = Webhook(settings, inbox).take
    async with aiohttp.ClientSession() as session, listening(settings, checks, no_metrics, take) as port:
        settings = msgspec.structs.replace(settings, webhook_url=f"http://127.0.0.1:{port}/hook")
        doors.append(Door(f"http://127.0.0.1:{port}", inbox, settings, session))
        yield doors[0]


async def waiting(redis: Redis) -> int:
    """Updates that came in and are not handled."""
    return sum([await redis.llen(key) for key in await redis.keys("bot:{inbox}:box:*")])


async def test_an_update_with_the_secret_is_written_down(door: Door, redis: Redis) -> None:
    """Telegram hears 200 when the update is safe, also when it brings it again."""
    assert await door.bring(**{HEADER: SECRET}) == 200
    assert await door.bring(**{HEADER: SECRET}) == 200
    assert await waiting(redis) == 1


@pytest.mark.parametrize("headers", [{}, {HEADER: ""}, {HEADER: "wrong"}, {HEADER: SECRET + "x"}, {HEADER: "ä"}])
async def test_without_the_secret_nothing_is_done(door: Door, redis: Redis, headers: dict[str, str]) -> None:
    """Whoever found the address is turned away."""
    assert await door.bring(**headers) == 401
    assert await waiting(redis) == 0


@pytest.mark.parametrize("body", [b"", b"hello", b"[]", b"{}", b'{"update_id": "7"}', b"\xff\xfe", b"[" * 100_000])
async def test_what_is_no_update_is_refused(door: Door, redis: Redis, body: bytes) -> None:
    """Nonsense with the right secret does no harm."""
    assert await door.bring(body, **{HEADER: SECRET}) == 400
    assert await waiting(redis) == 0


async def test_a_huge_body_is_refused(door: Door) -> None:
    """It is not read to its end."""
    assert await door.bring(b" " * 1_040_000, **{HEADER: SECRET}) == 413


async def test_an_update_that_cannot_be_written_down_comes_again(door: Door, redis: Redis) -> None:
    """While the broker takes nothing Telegram is told so, and keeps the update."""
    await redis.config_set("maxmemory", "1")
    assert await door.bring(**{HEADER: SECRET}) == 503
    await redis.config_set("maxmemory", "0")
    assert await door.bring(**{HEADER: SECRET}) == 200


async def test_health_and_readiness_are_told(door: Door) -> None:
    """The process is well as long as it answers; ready only while everything is that it needs."""
    assert await door.look("/healthz") == (200, {"ok": True})
    assert await door.look("/readyz") == (200, {"ok": True, "broker": True})
    door.checks["broker"] = False
    assert await door.look("/healthz") == (200, {"ok": True})
    assert await door.look("/readyz") == (503, {"ok": False, "broker": False})


async def test_telegram_is_told_the_address_and_brings_updates(
    door: Door, api: Api, demo: DemoServer, robin: Person
) -> None:
    """From the person's message to the handler, through the server's own webhook."""
    got: asyncio.Queue[str] = asyncio.Queue()

    async def handle(raw: Any) -> None:
        got.put_nowait(raw["message"]["text"])

    running = asyncio.create_task(door.inbox.run(handle, handle))
    demo.faults.fail("setWebhook", status=502)
    demo.faults.fail("setWebhook", retry_after=1)
    await hook(api, door.settings)
    await robin.send_text("hello")
    async with asyncio.timeout(10):
        assert await got.get() == "hello"
    assert (await api.get_webhook_info()).pending_update_count == 0
    running.cancel()
    await asyncio.wait([running])


async def test_an_address_that_telegram_refuses_is_named(api: Api, settings: BotSettings) -> None:
    """The setting is named, with Telegram's reason."""
    bad = msgspec.structs.replace(settings, webhook_url="http://example.org/", webhook_secret=Secret(SECRET))
    with pytest.raises(SettingError, match=r"WEBHOOK_URL.*https"):
        await hook(api, bad)


@pytest.mark.parametrize(
    ("name", "settings"),
    [
        ("WEBHOOK_SECRET", BotSettings(webhook_url="https://example.org/")),
        ("WEBHOOK_SECRET", BotSettings(webhook_url="https://example.org/", webhook_secret=Secret("no spaces"))),
        ("WEBHOOK_URL", BotSettings(webhook_url="example", webhook_secret=Secret(SECRET))),
        ("PLACARD_HTTP", BotSettings(placard_http="8080")),
        ("PLACARD_HTTP", BotSettings(placard_http="localhost:http")),
    ],
)
def test_settings_that_cannot_work_are_named(name: str, settings: BotSettings) -> None:
    """Before anything is started."""
    with pytest.raises(SettingError, match=name):
        check(settings)


def test_nothing_listens_unless_it_is_asked_for() -> None:
    """Polling needs no open port; a webhook listens on this machine alone, behind whatever has the certificate."""
    assert address(BotSettings()) is None
    assert address(BotSettings(webhook_url="https://example.org/")) == ("127.0.0.1", 8080)
    assert address(BotSettings(placard_http="[::1]:90")) == ("::1", 90)


async def test_a_taken_port_is_named(door: Door) -> None:
    """Two bots on one port: the second says which setting to change."""
    port = door.url.rpartition(":")[2]
    taken = msgspec.structs.replace(door.settings, placard_http=f"127.0.0.1:{port}")

    async def ready() -> dict[str, bool]:
        return {}

    take = Webhook(taken, door.inbox).take
    with pytest.raises(SettingError, match="PLACARD_HTTP"):
        async with listening(taken, ready, no_metrics, take):
            pass
