"""`placard bot`, `placard demo` and `placard worker`: what runs until it is stopped."""

import asyncio
import contextlib
import errno
import shutil
import signal
import sys
from argparse import Namespace
from collections.abc import Coroutine
from pathlib import Path

import msgspec

from bot.cli import logs
from bot.cli.exits import Exit, UsageError
from bot.drain import Drain
from bot.locale import Locale
from bot.settings import BotSettings
from engine import client, traces
from engine.errors import SettingError
from engine.settings import EngineSettings, Secret

_LOOPBACK = ("127.", "localhost", "::1")
_PUSH = 1.0
"""Seconds in which one part of what runs has ended that is told to do so at once."""
_TAKEN = frozenset({errno.EADDRINUSE, errno.EACCES, errno.EADDRNOTAVAIL})


async def run(arguments: Namespace, locale: Locale) -> int:
    """Serve until a signal or Ctrl-C; both are the usual way to stop and end with OK."""
    settings, engine = BotSettings.from_env(), EngineSettings.from_env()
    traces.set_up("placard-worker" if arguments.command == "worker" else "placard-bot")
    drain = Drain(settings.placard_drain)
    match arguments.command:
        case "worker":
            if not engine.redis_url:
                raise UsageError("terminal-worker-alone")
            _say(locale.text("terminal-working"))
            await client.work(engine)  # stops on signals itself, and finishes what it holds
            return Exit.OK
        case "bot" if settings.telegram_bot_token:
            serving = _serve(settings, engine, locale, drain, arguments.show, "terminal-serving")
            return await _until_stopped(serving, drain)
        case "bot" if not arguments.or_demo:
            raise UsageError("terminal-no-token")
        case _:
            folder = getattr(arguments, "record", None)
            if folder and not arguments.show:
                raise UsageError("terminal-record-none")
            return await _until_stopped(_demo(settings, engine, locale, drain, arguments.show, folder), drain)


async def _serve(
    settings: BotSettings,
    engine: EngineSettings,
    locale: Locale,
    drain: Drain,
    photo: str | None,
    sentence: str,
    **values: str,
) -> None:
    from bot.app import open_app
    from bot.cli.show import show
    from bot.http import address

    async with open_app(settings, engine, drain) as app:
        if photo:
            _say(locale.text("terminal-showing", photo=photo))
            await show(app.client, Path(photo), locale)
        if (where := address(settings)) and not _loopback(where[0]):
            _say(locale.text("terminal-http-open", host=where[0]))
        _say(locale.text(sentence, **values))
        await app.run()


async def _demo(
    settings: BotSettings, engine: EngineSettings, locale: Locale, drain: Drain, photo: str | None, record: str | None
) -> None:
    """The same bot, told that the local server is Telegram; with a folder `record`, pictures are kept in it."""
    from bot.demo import serve

    logs.hush()
    host, _, port = settings.placard_demo.rpartition(":")
    if not port.isdecimal():
        raise SettingError("PLACARD_DEMO", "not host:port, such as 127.0.0.1:8484")
    if not _loopback(host.strip("[]")):
        _say(locale.text("terminal-demo-open", host=host))
    folder = engine.placard_data / "demo"
    engine = msgspec.structs.replace(engine, redis_url=Secret(""), placard_data=folder)
    # The chats of the page end with it. What a bot keeps about chats must end with them, or it would take the first
    # messages of the next run for repeats. Where the last run was killed, it is still there, and so is its server.
    async with client.connect(engine, work=False) as left:
        await left.redis.flushall()
    try:
        async with serve(host.strip("[]"), int(port)) as demo:
            settings = msgspec.structs.replace(
                settings, telegram_api_url=demo.url, telegram_bot_token=Secret(demo.token), webhook_url=""
            )
            if record and photo:
                await _record(settings, engine, locale, drain, demo.url, Path(photo), Path(record))
            else:
                await _serve(settings, engine, locale, drain, photo, "terminal-demo-at", url=demo.url)
    except OSError as error:
        if error.errno not in _TAKEN:
            raise
        raise UsageError("terminal-port-taken", address=settings.placard_demo, setting="PLACARD_DEMO") from None
    finally:
        await asyncio.to_thread(shutil.rmtree, folder, ignore_errors=True)


async def _record(
    settings: BotSettings, engine: EngineSettings, locale: Locale, drain: Drain, url: str, photo: Path, folder: Path
) -> None:
    from bot.app import open_app
    from bot.cli.recording import ready, record

    ready(photo, folder)
    async with open_app(settings, engine, drain) as app:
        serving = asyncio.create_task(app.run())
        _say(locale.text("terminal-recording", photo=str(photo)))
        try:
            await record(url, photo, folder, locale, _say)
        finally:
            serving.cancel()
            await asyncio.gather(serving, return_exceptions=True)


async def _until_stopped(serving: Coroutine[None, None, None], drain: Drain) -> int:
    """Run it and end it tidily on SIGTERM as on Ctrl-C; told a second time, at once."""
    task = asyncio.ensure_future(serving)
    loop = asyncio.get_running_loop()
    told: list[int] = []

    def stop(number: int) -> None:
        told.append(number)
        if len(told) == 1:
            task.cancel()
        else:
            drain.hurry()
            push()

    def push() -> None:
        """What is still waited for on the way out is not waited for any more."""
        if not task.done():
            task.cancel()
            loop.call_later(_PUSH, push)

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop, number)
    with contextlib.suppress(asyncio.CancelledError):
        await task
    return Exit.OK if len(told) < 2 else Exit.KILLED + told[1]


def _loopback(host: str) -> bool:
    """Whether only this machine reaches an address."""
    return host.startswith(_LOOPBACK)


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)  # noqa: T201
