"""What `placard doctor` looks at; each check finds one thing out and never raises."""

import difflib
import os
import platform
import shutil
from collections.abc import AsyncIterator, Iterator, Mapping
from enum import Enum, auto
from io import BytesIO
from typing import NamedTuple

import msgspec
from redis.exceptions import NoPermissionError, RedisError

from bot.cli.exits import Exit
from bot.settings import BotSettings
from engine.client import connect, open_engine, probe
from engine.contract import Options, Result
from engine.errors import PlacardError, SettingError, Unavailable
from engine.settings import EngineSettings

_LOW_DISK = 500_000_000
"""Bytes free below which the data folder is worth a note: some hundred photos and the queue's log."""
_WORD = "PLACARD 42"
_OLDEST_REDIS = 7
"""Its first number; a Valkey says which Redis it is like."""


class State(Enum):
    """How bad a finding is."""

    FINE = auto()
    NOTE = auto()
    """Works, but the person may want to know."""
    WRONG = auto()


class Finding(NamedTuple):
    """What a check found: the name of a sentence that also says what to do, and its values."""

    state: State
    sentence: str
    values: Mapping[str, str | int] = {}
    exit: Exit = Exit.UNAVAILABLE
    """The exit status where it is wrong."""


def python() -> Finding:
    return Finding(State.FINE, "doctor-python", {"version": platform.python_version(), "system": platform.platform()})


def unknown_settings(environ: Mapping[str, str]) -> Iterator[Finding]:
    """Settings that nothing reads: a slip of the pen otherwise goes unnoticed for ever."""
    known = [name.upper() for settings in (BotSettings, EngineSettings) for name in settings.__struct_fields__]
    known += [name for settings in (BotSettings, EngineSettings) for name in settings.secret_files()]
    for name in environ:
        if name.startswith("PLACARD_") and name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            yield Finding(State.NOTE, "doctor-unknown-setting", {"name": name, "near": near[0] if near else "none"})


def data(engine: EngineSettings) -> Finding:
    """Whether the data folder can be written to and has room."""
    folder = engine.placard_data
    try:
        folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free
    except OSError as error:
        return Finding(State.WRONG, "doctor-no-data", {"folder": str(folder), "reason": error.strerror or ""})
    root = os.getuid() == 0  # looks at what is another's, as a service's
    if (not root and folder.stat().st_uid != os.getuid()) or not os.access(folder, os.W_OK | os.X_OK):
        return Finding(State.WRONG, "doctor-no-data", {"folder": str(folder), "reason": "not yours"})
    values = {"folder": str(folder), "gigabytes": f"{free / 1e9:.1f}"}
    return Finding(State.NOTE if free < _LOW_DISK else State.FINE, "doctor-data", values)


async def queue(engine: EngineSettings) -> Finding:
    """Whether the shared queue answers, or the private one starts."""
    kind = "shared" if engine.redis_url else "private"
    try:
        async with connect(engine, work=False) as client:
            try:
                about = await client.redis.info("server")
            except NoPermissionError:
                await client.workers()  # what a worker's own health check asks
                return Finding(State.NOTE, "doctor-queue-guarded")
            version = about.get("valkey_version", about.get("redis_version", ""))
            server = f"{about.get('server_name', 'redis')} {version}"
            if int(str(about.get("redis_version", _OLDEST_REDIS)).partition(".")[0]) < _OLDEST_REDIS:
                return Finding(State.WRONG, "doctor-queue-old", {"server": server, "oldest": _OLDEST_REDIS})
            health = await client.health()
    except SettingError as error:
        if error.name == "PLACARD_DATA":  # another Placard, most likely the bot that is being examined
            return Finding(State.NOTE, "doctor-queue-in-use", {"reason": error.reason})
        return Finding(State.WRONG, "doctor-setting", {"name": error.name, "reason": error.reason}, Exit.USAGE)
    except Unavailable as error:
        return Finding(State.WRONG, "doctor-no-queue", {"kind": kind, "reason": error.reason})
    except RedisError as error:
        return Finding(State.WRONG, "doctor-no-queue", {"kind": kind, "reason": type(error).__name__})
    return Finding(State.FINE, "doctor-queue", {"kind": kind, "server": server, "waiting": health.waiting})


async def keeping(engine: EngineSettings) -> AsyncIterator[Finding]:
    """Whether a shared queue keeps what it accepted; the private one is set so by Placard."""
    if not engine.redis_url:
        return
    try:
        async with connect(engine, work=False) as client:
            about = await client.redis.info()
    except (PlacardError, RedisError):  # `queue` has said so
        return
    if (policy := str(about.get("maxmemory_policy"))) != "noeviction":
        yield Finding(State.WRONG, "doctor-queue-evicts", {"policy": policy})
    if not about.get("aof_enabled"):
        yield Finding(State.NOTE, "doctor-queue-in-memory")


async def models(engine: EngineSettings) -> Finding:
    """Whether the reader loads and reads a drawn word, and models on this machine load."""
    served = [name for name in ("placard_writer", "placard_proofreader") if getattr(engine, name).startswith("openai:")]
    here = msgspec.structs.replace(engine, **{name: getattr(EngineSettings(), name) for name in served})
    try:
        async with open_engine(here) as models:
            (outcome,) = await models.read_many([[_drawn(_WORD)]], Options())
    except (PlacardError, ImportError, OSError) as error:
        setting = error.name if isinstance(error, SettingError) else "PLACARD_READER"
        return Finding(State.WRONG, "doctor-no-models", {"setting": setting, "reason": str(error)})
    if not isinstance(outcome, Result) or "".join(_WORD.split()) not in "".join(outcome.text.split()):
        read = outcome.text if isinstance(outcome, Result) else outcome.code
        return Finding(State.WRONG, "doctor-misread", {"word": _WORD, "text": read})
    return Finding(
        State.FINE, "doctor-models", {"reader": engine.placard_reader, "ms": round(outcome.timings_ms["total"])}
    )


async def servers(engine: EngineSettings) -> AsyncIterator[Finding]:
    """Whether the models on servers answer, where the settings name some."""
    try:
        names = await probe(engine)
    except SettingError as error:
        yield Finding(State.WRONG, "doctor-setting", {"name": error.name, "reason": error.reason}, Exit.USAGE)
        return
    except Unavailable as error:
        yield Finding(State.WRONG, "doctor-no-server", {"what": error.what, "reason": error.reason})
        return
    for name in names:
        yield Finding(State.FINE, "doctor-server", {"name": name})


async def telegram(settings: BotSettings) -> AsyncIterator[Finding]:
    """Whether Telegram knows the token, and what to know about the bot's set-up there."""
    if not settings.telegram_bot_token:
        yield Finding(State.NOTE, "doctor-no-token")
        return
    from bot.cli.me import ask_me

    try:
        me, hook = await ask_me(settings)
    except SettingError as error:
        yield Finding(State.WRONG, "doctor-bad-token", {"reason": error.reason}, Exit.USAGE)
        return
    except Unavailable as error:
        yield Finding(State.WRONG, "doctor-no-telegram", {"reason": error.reason})
        return
    yield Finding(State.FINE, "doctor-token", {"name": me.username or me.first_name})
    if not me.can_read_all_group_messages:
        yield Finding(State.NOTE, "doctor-privacy-mode")
    if not me.supports_inline_queries:
        yield Finding(State.NOTE, "doctor-no-inline")
    if hook and not settings.webhook_url:
        yield Finding(State.NOTE, "doctor-webhook-set")
    if settings.webhook_url and not settings.webhook_secret:
        yield Finding(State.WRONG, "doctor-no-secret", exit=Exit.USAGE)


def _drawn(word: str) -> bytes:
    """A picture of a word, as PNG."""
    from PIL import Image, ImageDraw, ImageFont

    picture = Image.new("RGB", (640, 240), "white")
    ImageDraw.Draw(picture).text((60, 80), word, fill="black", font=ImageFont.load_default(72))
    buffer = BytesIO()
    picture.save(buffer, "PNG")
    return buffer.getvalue()
