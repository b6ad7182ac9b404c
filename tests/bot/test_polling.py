"""The bot asks for updates and confirms them only when they are written down."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta

import msgspec
import pytest
from redis.asyncio import Redis
from telegram.error import InvalidToken

from bot.api import Api, make_api
from bot.demo import DemoServer
from bot.demo.people import Person
from bot.inbox import Inbox, Raw
from bot.polling import Polling
from bot.settings import BotSettings
from engine.errors import SettingError, Unavailable
from engine.settings import Secret


class Texts:
    """Notes the texts that come through the inbox."""

    def __init__(self) -> None:
        self.seen: asyncio.Queue[str] = asyncio.Queue()

    async def handle(self, raw: Raw) -> None:
        self.seen.put_nowait(raw["message"]["text"])

    async def next(self, count: int = 1) -> list[str]:
        async with asyncio.timeout(20):
            return [await self.seen.get() for _ in range(count)]


@asynccontextmanager
async def polling(api: Api, redis: Redis, settings: BotSettings) -> AsyncIterator[Texts]:
    """Updates come in by polling and are handled."""
    texts = Texts()
    inbox = Inbox(redis, settings, me="bot")
    tasks = [
        asyncio.create_task(Polling(api, inbox, settings).run()),
        asyncio.create_task(inbox.run(texts.handle, texts.handle)),
    ]
    try:
        yield texts
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def test_updates_arrive(api: Api, redis: Redis, settings: BotSettings, robin: Person) -> None:
    """What people write comes through, in order, what was written while the bot was away first."""
    await robin.send_text("before")
    async with polling(api, redis, settings) as texts:
        assert await texts.next() == ["before"]
        for word in ("one", "two", "three"):
            await robin.send_text(word)
        assert await texts.next(3) == ["one", "two", "three"]


async def test_a_webhook_is_taken_off_and_nothing_lost(
    api: Api, redis: Redis, settings: BotSettings, robin: Person
) -> None:
    """What came in while the webhook of an earlier set-up led nowhere is still answered."""
    await api.set_webhook("http://127.0.0.1:9/nobody", secret_token="x")
    await robin.send_text("hello")
    async with polling(api, redis, settings) as texts:
        assert await texts.next() == ["hello"]
        await api.set_webhook("http://127.0.0.1:9/nobody", secret_token="x")
        await robin.send_text("again")
        assert await texts.next() == ["again"]


async def test_updates_are_confirmed_after_they_are_written_down(
    api: Api, redis: Redis, settings: BotSettings, demo: DemoServer, robin: Person
) -> None:
    """While the broker does not take them, Telegram keeps them."""
    async with polling(api, redis, settings) as texts:
        await robin.send_text("first")
        await texts.next()
        await redis.client_pause(1000, all=False)
        await robin.send_text("hello")
        await asyncio.sleep(0.3)
        assert (await api.get_webhook_info()).pending_update_count == 1
        assert await texts.next() == ["hello"]
        await demo.backend.hub.until(lambda: not demo.backend.updates.pending, 10)


async def test_repeated_updates_are_handled_once(
    api: Api, redis: Redis, settings: BotSettings, demo: DemoServer, robin: Person
) -> None:
    """Telegram may bring again what was confirmed."""
    async with polling(api, redis, settings) as texts:
        await robin.send_text("one")
        assert await texts.next() == ["one"]
        await demo.backend.hub.until(lambda: not demo.backend.updates.pending, 10)
        demo.redeliver()
        await robin.send_text("two")
        assert await texts.next() == ["two"]


async def test_polling_goes_on_when_telegram_is_back(
    api: Api, redis: Redis, settings: BotSettings, demo: DemoServer, robin: Person
) -> None:
    """Errors of the server, of the line and requests to wait pass."""
    demo.faults.fail("deleteWebhook", status=502)
    demo.faults.fail("getUpdates", status=502)
    demo.faults.close("getUpdates")
    demo.faults.garbage("getUpdates")
    demo.faults.fail("getUpdates", retry_after=1)
    await robin.send_text("hello")
    async with polling(api, redis, settings) as texts:
        assert await texts.next() == ["hello"]


async def test_a_second_poller_that_stays_ends_the_bot(
    api: Api, redis: Redis, settings: BotSettings, demo: DemoServer, caplog: pytest.LogCaptureFixture
) -> None:
    """Only one process can have the updates: it is said plainly at once, and the bot ends if it lasts."""
    settings = msgspec.structs.replace(settings, placard_conflict=timedelta(seconds=0.1))
    demo.faults.fail("getUpdates", status=409, times=100)
    with pytest.raises(Unavailable, match="same token"):
        await Polling(api, Inbox(redis, settings, me="bot"), settings).run()
    assert "another process asks for updates with the same token" in caplog.text


async def test_a_second_poller_that_leaves_is_forgiven(
    api: Api, redis: Redis, settings: BotSettings, demo: DemoServer, robin: Person
) -> None:
    """As after a restart, when Telegram still holds the request of the process before."""
    demo.faults.fail("getUpdates", status=409, times=2)
    await robin.send_text("hello")
    async with polling(api, redis, settings) as texts:
        assert await texts.next() == ["hello"]


async def test_a_wrong_token_is_named(redis: Redis, settings: BotSettings, caplog: pytest.LogCaptureFixture) -> None:
    """The error names the setting and not the token."""
    settings = msgspec.structs.replace(settings, telegram_bot_token=Secret("12345:WrongWrongWrong"))
    api = make_api(settings)
    with suppress(InvalidToken):
        await api.initialize()
    with pytest.raises(SettingError, match="TELEGRAM_BOT_TOKEN") as caught:
        await Polling(api, Inbox(redis, settings, me="bot"), settings).run()
    await api.shutdown()
    assert "WrongWrong" not in f"{caught.value} {caught.value!r} {caplog.text}"
