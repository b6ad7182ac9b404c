"""The bot put together: what goes wrong is told and logged without secrets, and a stop leaves nothing half done."""

import asyncio
import logging
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from telegram import Update
from telegram.ext import CallbackQueryHandler, MessageHandler, filters

from bot.app import App, open_app
from bot.demo import DemoServer
from bot.demo.people import Person
from bot.inbox import Inbox
from bot.rich import Rich
from bot.sender import Place
from bot.settings import BotSettings
from engine.errors import PhotoError, SettingError, Unavailable
from engine.settings import EngineSettings, Secret
from tests.at_work import serving

Handler = Callable[[App, Update], Awaitable[None]]


@asynccontextmanager
async def opened(settings: BotSettings, folder: Path, handler: Handler | None = None) -> AsyncIterator[App]:
    """A bot at work; `handler` is asked before its own handlers."""
    async with open_app(settings, EngineSettings(placard_data=folder / "data")) as app:
        if handler:
            wanted = handler

            async def call(update: Update, _: object) -> None:
                await wanted(app, update)

            app.application.add_handler(MessageHandler(filters.ALL, call), group=-1)
            app.application.add_handler(CallbackQueryHandler(call), group=-1)
        async with serving(app):
            yield app


async def fail(app: App, update: Update) -> None:
    raise ZeroDivisionError("the text of the error")


async def test_an_unexpected_error_is_told_with_a_number(
    settings: BotSettings, demo: DemoServer, robin: Person, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The person reads one sentence and a number, the log has the number and the cause, not what they wrote."""
    async with opened(settings, tmp_path, fail):
        await robin.send_text("my secret words")
        (answer,) = await demo.wait_for(robin, lambda seen: [m for m in seen if m.from_bot])
    incident = re.search(r"\b[0-9a-f]{8}\b", answer.text)
    assert incident
    assert f"incident {incident[0]}" in caplog.text
    assert "ZeroDivisionError" in caplog.text
    assert "the text of the error" not in answer.text
    assert "my secret words" not in caplog.text


async def test_in_a_group_only_who_asked_is_told(
    settings: BotSettings, demo: DemoServer, robin: Person, tmp_path: Path
) -> None:
    """An error over a message that was not meant for the bot is nobody's business there."""
    group = demo.add_group("Club", members=[robin], privacy=False)
    async with opened(settings, tmp_path, fail):
        await robin.send_text("chatter", chat=group)
        await robin.send_text("/help", chat=group)
        await demo.wait_for(group, lambda seen: [m for m in seen if m.from_bot])
    (answer,) = demo.answers(group)
    assert answer.reply_excerpt == "/help"


async def test_an_error_over_a_button_is_told_on_the_button(
    settings: BotSettings, demo: DemoServer, robin: Person, tmp_path: Path
) -> None:
    """Whoever pressed it sees the sentence in a box."""
    async with opened(settings, tmp_path) as app:
        await robin.send_text("The library is closed on Friday 7 August 2026.")
        await demo.wait_for(robin, lambda seen: [m for m in seen if m.buttons], 25)
        app.application.add_handler(CallbackQueryHandler(lambda update, _: fail(app, update)), group=-1)
        press = await robin.press("Plain")
        answer = await press.answered()
    assert answer.alert
    assert "Something went wrong" in answer.text


async def test_an_error_over_a_person_who_left_is_no_incident(
    settings: BotSettings, robin: Person, demo: DemoServer, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Somebody who blocks the bot before its answer comes is let go."""
    gone = asyncio.Event()

    async def late(app: App, update: Update) -> None:
        await robin.block()
        try:
            await app.deps.sender.send(Place(chat=robin.id), Rich("Hello"), key="hello")
        finally:
            gone.set()

    async with opened(settings, tmp_path, late):
        await robin.send_text("hello")
        await gone.wait()
    assert "incident" not in caplog.text


async def test_the_token_shows_nowhere(
    settings: BotSettings, demo: DemoServer, robin: Person, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """However much goes wrong and however much is logged, the token is not in it."""
    errors: list[str] = []

    async def troubled(app: App, update: Update) -> None:
        try:
            async with app.deps.sender.download("no such file", 0):
                pass
        except PhotoError as error:
            errors.append(repr(error))
        errors.append(f"{app!r} {app.deps!r} {app.application!r} {app.application.bot!r}")
        raise RuntimeError

    caplog.set_level(logging.DEBUG)
    demo.faults.fail("getMe", status=502)
    demo.faults.close("getMe")
    demo.faults.garbage("getUpdates")
    demo.faults.close("getUpdates")
    demo.faults.close("sendMessage")
    demo.faults.fail("setMyCommands", status=500)
    async with opened(settings, tmp_path, troubled):
        await robin.send_text("hello")
        await demo.wait_for(robin, lambda seen: [m for m in seen if m.from_bot])
    secret = demo.token.partition(":")[2]
    assert errors
    assert secret not in "".join(errors)
    assert secret not in caplog.text


async def test_a_wrong_token_is_named_before_anything_starts(
    settings: BotSettings, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Which setting it is, without its value."""
    for token in ("", "nonsense", "12345:WrongWrongWrong"):
        wrong = msgspec.structs.replace(settings, telegram_bot_token=Secret(token))
        with pytest.raises(SettingError, match="TELEGRAM_BOT_TOKEN") as caught:
            async with open_app(wrong, EngineSettings(placard_data=tmp_path)):
                pass
        assert "Wrong" not in f"{caught.value!r}{caught.value}{caplog.text}"


async def test_a_bot_whose_updates_another_takes_ends(settings: BotSettings, demo: DemoServer, tmp_path: Path) -> None:
    """Its caller learns why, as an error of Placard's own."""
    settings = msgspec.structs.replace(settings, placard_conflict=timedelta(seconds=0.1))
    demo.faults.fail("getUpdates", status=409, times=100)
    async with open_app(settings, EngineSettings(placard_data=tmp_path)) as app:
        with pytest.raises(Unavailable, match="same token"):
            await app.run()


async def test_a_stop_finishes_what_was_begun(
    settings: BotSettings, demo: DemoServer, robin: Person, tmp_path: Path
) -> None:
    """A handler that is under way when the bot is told to stop comes to its end, and what came later is not lost."""
    begun, ended = asyncio.Event(), asyncio.Event()

    async def slow(app: App, update: Update) -> None:
        begun.set()
        await asyncio.sleep(0.3)
        await app.deps.sender.send(Place(chat=robin.id), Rich("done"), key="done")
        ended.set()

    async with opened(settings, tmp_path, slow):
        await robin.send_text("/help")
        await begun.wait()
        await robin.send_text("/privacy")
    assert ended.is_set()
    async with opened(settings, tmp_path):
        await demo.wait_for(robin, lambda seen: [m for m in seen if "photos go" in m.text])
    said = [message.text[:12] for message in demo.answers(robin)]
    assert len(said) == len(set(said))
    assert "done" in said


async def test_an_update_that_cannot_be_understood_holds_nobody_up(
    settings: BotSettings, demo: DemoServer, robin: Person, tmp_path: Path
) -> None:
    """A form of update that the library cannot take is passed over, and the chat goes on."""
    strange = {"update_id": 10**9, "message": {"message_id": 1, "chat": {"id": robin.id}}}
    async with opened(settings, tmp_path) as app:
        await Inbox(app.client.redis, settings, me="other").put([strange])
        await robin.send_text("/help")
        await demo.wait_for(robin, lambda seen: [m for m in seen if "What you can send" in m.text])


async def test_the_command_menu_is_set(settings: BotSettings, demo: DemoServer, tmp_path: Path) -> None:
    """People see the commands when they type a slash."""
    async with opened(settings, tmp_path):
        call = await demo.wait_for_call("setMyCommands")
    assert "read" in str(call.params)
