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
from bot.locale import Locale
from bot.settings import BotSettings
from engine import client
from engine.errors import SettingError
from engine.settings import EngineSettings, Secret

_LOOPBACK = ("127.", "localhost", "::1")
_TAKEN = frozenset({errno.EADDRINUSE, errno.EACCES, errno.EADDRNOTAVAIL})


async def run(arguments: Namespace, locale: Locale) -> int:
    """Serve until a signal or Ctrl-C; both are the usual way to stop and end with OK."""
    settings, engine = BotSettings.from_env(), EngineSettings.from_env()
    match arguments.command:
        case "worker":
            if not engine.redis_url:
                raise UsageError("terminal-worker-alone")
            _say(locale.text("terminal-working"))
            await client.work(engine)  # stops on signals itself, and finishes what it holds
            return Exit.OK
        case "bot" if settings.telegram_bot_token:
            return await _until_stopped(_serve(settings, engine, locale, arguments.show, "terminal-serving"))
        case "bot" if not arguments.or_demo:
            raise UsageError("terminal-no-token")
        case _:
            return await _until_stopped(_demo(settings, engine, locale, arguments.show))


async def _serve(
    settings: BotSettings, engine: EngineSettings, locale: Locale, photo: str | None, sentence: str, **values: str
) -> None:
    from bot.app import open_app
    from bot.cli.show import show

    async with open_app(settings, engine) as app:
        if photo:
            _say(locale.text("terminal-showing", photo=photo))
            await show(app.client, Path(photo), locale)
        _say(locale.text(sentence, **values))
        await app.run()


async def _demo(settings: BotSettings, engine: EngineSettings, locale: Locale, photo: str | None) -> None:
    """The same bot, told that the local server is Telegram."""
    from bot.demo import serve

    logs.hush()
    host, _, port = settings.placard_demo.rpartition(":")
    if not port.isdecimal():
        raise SettingError("PLACARD_DEMO", "not host:port, such as 127.0.0.1:8484")
    if not host.strip("[]").startswith(_LOOPBACK):
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
            await _serve(settings, engine, locale, photo, "terminal-demo-at", url=demo.url)
    except OSError as error:
        if error.errno not in _TAKEN:
            raise
        raise UsageError("terminal-port-taken", address=settings.placard_demo, setting="PLACARD_DEMO") from None
    finally:
        await asyncio.to_thread(shutil.rmtree, folder, ignore_errors=True)


async def _until_stopped(serving: Coroutine[None, None, None]) -> int:
    """Run it and end it tidily on SIGTERM as on Ctrl-C."""
    task = asyncio.ensure_future(serving)
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, task.cancel)
    with contextlib.suppress(asyncio.CancelledError):
        await task
    return Exit.OK


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)  # noqa: T201
