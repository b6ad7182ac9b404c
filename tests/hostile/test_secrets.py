"""Token, passwords and keys stay where they belong, whatever goes well or wrong: all that was written is searched.

Placard runs as people run it, as processes, against the local Bot API server, a Valkey with a password and a model
server that says the key back. Then each byte that came of it is looked through for each secret, in each form.
"""

import asyncio
import base64
import json
import os
import re
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

import aiohttp
import msgspec
import pytest

from bot.demo import DemoServer, serve
from bot.demo.views import MessageView
from tests.cli.conftest import FLYERS
from tests.engine.model_server import model_server, refuses
from tests.engine.servers import Server, free_port, running

TOKEN = "424242:AAsecret-token_of-the-bot-000000000"
HOOK = "s3cret-of-the-webhook_path"
PASSWORD = "p4ss/word of&the+queue"
KEY = "sk-key-of-the-model-server-1234"
OTHER_KEY = "other-key-of-the-model-server-5678"
SERVER_PASSWORD = "p4ssword-before-the-model-server"
SECRETS = (TOKEN, TOKEN.partition(":")[2], HOOK, PASSWORD, KEY, OTHER_KEY, SERVER_PASSWORD)
WORDS = "Jumble sale on Saturday 18 April, 2 pm, in the quietest hall of all."
"""What a person writes: it stands in the queue and in the chat, and in no log."""


class Written:
    """All that Placard wrote, by where."""

    def __init__(self) -> None:
        self.found: dict[str, bytes] = {}

    def add(self, where: str, data: bytes) -> None:
        self.found[where] = self.found.get(where, b"") + data

    def leaks(self) -> list[tuple[str, str, bytes]]:
        """Each place where a secret stands, with what stands around it."""
        return [
            (where, secret, data[max(0, at - 80) : at + 80])
            for where, data in self.found.items()
            for secret in SECRETS
            for form in _forms(secret)
            if (at := data.find(form)) >= 0
        ]


def _forms(secret: str) -> Iterator[bytes]:
    """As it is, percent-encoded, as JSON, and in base64, from each of the three places where it may begin."""
    plain = secret.encode()
    yield from {plain, quote(secret, safe="").encode(), quote(secret).encode(), json.dumps(secret)[1:-1].encode()}
    for lead in range(3):
        coded = base64.b64encode(b"\0" * lead + plain)
        yield coded[4 if lead else 0 : len(coded) - 4]
    yield plain.hex().encode()


class Placard:
    """Starts its commands and keeps what they say."""

    def __init__(self, folder: Path, written: Written, environment: dict[str, str]) -> None:
        self._folder, self._written, self._environment = folder, written, environment

    async def start(self, *arguments: str, code: str = "", **environment: str) -> Process:
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR", "PYTHONPATH") if name in os.environ}
        given = self._environment | {"PLACARD_DATA": str(self._folder / "data"), "PLACARD_THREADS": "1"} | environment
        command = ["-c", code] if code else ["-m", "bot.cli.main", *arguments]
        return await asyncio.create_subprocess_exec(
            sys.executable, *command, cwd=self._folder, env=kept | given, stdout=PIPE, stderr=PIPE
        )

    async def end(self, process: Process, name: str, *, after: float = 0.0) -> int:
        """Wait for its end, or after a while bring it about."""
        try:
            async with asyncio.timeout(after or 40):
                out, err = await asyncio.shield(talk := asyncio.ensure_future(process.communicate()))
        except TimeoutError:
            process.send_signal(signal.SIGTERM)
            out, err = await talk
        self._written.add(f"{name}: stdout", out)
        self._written.add(f"{name}: stderr", err)
        return process.returncode or 0

    async def run(self, *arguments: str, after: float = 0.0, code: str = "", **environment: str) -> int:
        process = await self.start(*arguments, code=code, **environment)
        return await self.end(process, f"{' '.join(arguments)}{code[:20]} {sorted(environment)}", after=after)


def _urls(host: str, port: int) -> str:
    return f"redis://:{quote(PASSWORD, safe='')}@{host}:{port}/0"


def _writer(url: str) -> dict[str, str]:
    if not find_spec("openai"):
        return {}
    address = url.replace("http://", f"http://ann:{SERVER_PASSWORD}@")
    return {
        "PLACARD_WRITER": "openai:m", "OPENAI_BASE_URL": address, "OPENAI_API_KEY": KEY, "MODEL_API_KEY": OTHER_KEY
    }  # fmt: skip


async def _cmdlines(written: Written) -> None:
    """What anybody on the machine sees of running processes."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            line = (folder / "cmdline").read_bytes()
        except OSError:
            continue
        if b"engine.worker" in line or b"bot.cli.main" in line or b"valkey" in line:
            written.add("command lines", line)


def _files(written: Written, *folders: Path) -> None:
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file() and path.name != "valkey.conf":  # which the test wrote
                written.add(f"file {path.name}", path.read_bytes())


def _answered(messages: list[MessageView]) -> MessageView | None:
    return next((message for message in messages if message.from_bot and message.buttons), None)


@pytest.mark.timeout(90)
async def test_no_secret_is_in_anything_that_a_bot_at_work_wrote(tmp_path: Path) -> None:
    """A webhook, a photo, a text, a press, Telegram with 429 and 500, a model server that refuses the key and says it
    back, strangers at the door, the figures: nothing of it repeats a secret, and no log repeats what was written."""
    written, port = Written(), free_port()
    queue = Server(tmp_path / "queue", config=f'requirepass "{PASSWORD}"\nappendonly yes')
    said = f"Incorrect API key provided: {KEY} {OTHER_KEY} {SERVER_PASSWORD}"
    with model_server(refuses(401, said)) as server:
        async with serve(token=TOKEN) as demo, running(queue):
            environment = {
                "TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": demo.url, "REDIS_URL": _urls("127.0.0.1", queue.port),
                "WEBHOOK_URL": f"http://127.0.0.1:{port}/hook", "WEBHOOK_SECRET": HOOK, "PLACARD_LOG": "json",
                "PLACARD_HTTP": f"127.0.0.1:{port}", **_writer(server.url),
            }  # fmt: skip
            placard = Placard(tmp_path, written, environment)
            process = await placard.start("--debug", "bot")
            demo.faults.fail("sendMessage", status=500)
            demo.faults.fail("editMessageText", retry_after=1)
            person = demo.add_person("Robin")
            await demo.wait_for_call("setWebhook", seconds=30)
            await person.send_photo((FLYERS / "dev01.jpg").read_bytes())
            await demo.wait_for(person, _answered, 40)
            await _cmdlines(written)
            await _http(written, port)
            for name in ("status --json", "usage --json", "dead --json"):
                await placard.run(*name.split())
            await person.send_text(WORDS)
            await person.send_text("/privacy")
            await demo.wait_for(person, lambda messages: len([m for m in messages if m.from_bot]) >= 3 or None, 30)
            process.send_signal(signal.SIGTERM)
            assert await placard.end(process, "bot") == 0
            _chats(written, demo)
        _files(written, tmp_path)
    assert written.leaks() == []
    logs = b"".join(data for where, data in written.found.items() if where.endswith("stderr"))
    assert b"quietest hall" not in logs
    assert b"Summer F" not in logs


async def _http(written: Written, port: int) -> None:
    """What somebody at the door gets to see, with and without a guess."""
    async with aiohttp.ClientSession() as session:
        for path in ("/healthz", "/readyz", "/metrics", "/", "/hook"):
            async with session.get(f"http://127.0.0.1:{port}{path}") as answer:
                written.add(f"GET {path}", await answer.read() + str(answer.headers).encode())
        for secret in ("", "wrong", HOOK[:-1]):
            headers = {"X-Telegram-Bot-Api-Secret-Token": secret}
            async with session.post(f"http://127.0.0.1:{port}/hook", data=b"{", headers=headers) as answer:
                assert answer.status == 401
                written.add("POST /hook", await answer.read() + str(answer.headers).encode())
        headers = {"X-Telegram-Bot-Api-Secret-Token": HOOK}
        async with session.post(f"http://127.0.0.1:{port}/hook", data=b"{", headers=headers) as answer:
            assert answer.status == 400
            written.add("POST /hook", await answer.read() + str(answer.headers).encode())


def _chats(written: Written, demo: DemoServer) -> None:
    for chat in demo.backend.world.chats:
        written.add("chats", msgspec.json.encode(demo.messages(chat)))


_RAISES = """
import asyncio, os, sys
from bot.app import open_app
from bot.settings import BotSettings
from engine import logs
from engine.settings import EngineSettings
from telegram.ext import MessageHandler, filters

async def main():
    settings, engine = BotSettings.from_env(), EngineSettings.from_env()
    logs.set_up("text", settings, engine, token=settings.telegram_bot_token.reveal())
    async with open_app(settings, engine) as app:
        async def fail(update, context):
            token, url = settings.telegram_bot_token.reveal(), engine.redis_url.reveal()
            all_of_it = f"https://api.telegram.org/file/bot{token}/photo.jpg {url} {settings} {engine}"
            try:
                raise ValueError(update.message.text)
            except ValueError as error:
                raise RuntimeError(all_of_it) from error
        app.application.add_handler(MessageHandler(filters.ALL, fail), group=-1)
        await app.run()

asyncio.run(main())
"""


@pytest.mark.timeout(90)
async def test_no_secret_is_in_anything_that_failing_commands_wrote(tmp_path: Path) -> None:
    """A wrong token, a wrong password, a queue that is away, settings that are none, a server that refuses the key, and
    a handler that raises with all secrets in its message: each command ends or goes on, and repeats none of them."""
    written = Written()
    queue = Server(tmp_path / "queue", config=f'requirepass "{PASSWORD}"')
    wrong = f"redis://:{quote(PASSWORD[::-1], safe='')}@127.0.0.1:{queue.port}/0"
    with model_server(refuses(401, f"Incorrect API key provided: {KEY}")) as server:
        async with serve(token=TOKEN) as demo, running(queue):
            url = _urls("127.0.0.1", queue.port)
            environment = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": demo.url, "REDIS_URL": url}
            placard = Placard(tmp_path, written, environment | _writer(server.url))
            away, photo = _urls("127.0.0.1", free_port()), str(FLYERS / "dev01.jpg")
            statuses = await asyncio.gather(
                placard.run("--debug", "bot", TELEGRAM_BOT_TOKEN=TOKEN + "x"),
                placard.run("--debug", "doctor"),
                placard.run("--debug", "read", photo),
            )
            assert statuses[0] == 2
            await asyncio.gather(
                placard.run("--debug", "usage", REDIS_URL=wrong, after=8),
                placard.run("--debug", "status", "--once", REDIS_URL=away, after=8),
                placard.run("--debug", "bot", REDIS_URL=away, after=6),
                placard.run("--debug", "worker", REDIS_URL=f"redis://:{PASSWORD}@nowhere:port", after=6),
                placard.run("--debug", "bot", WEBHOOK_SECRET=HOOK + "!", WEBHOOK_URL="https://bot.example/x"),
            )
            process = await placard.start(code=_RAISES, PLACARD_POLL="1")
            person = demo.add_person("Robin")
            await person.send_text(WORDS)
            await demo.wait_for(person, lambda messages: [m for m in messages if m.from_bot] or None, 30)
            demo.faults.fail("getUpdates", status=401, times=100)  # the token was taken back
            assert await placard.end(process, "raises", after=20) == 1
            _chats(written, demo)
        _files(written, tmp_path)
    assert written.leaks() == []
    raised = written.found["raises: stderr"].decode()
    assert re.search("incident [0-9a-f]{8}", raised)
    assert "Traceback" in raised or "File " in raised
    assert "quietest hall" not in raised
