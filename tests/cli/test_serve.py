"""`placard bot`, `placard demo` and `placard doctor` as processes, against the local Bot API server."""

import asyncio
import os
import re
import signal
import sys
import urllib.request
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from redis.asyncio import Redis

from bot.demo import serve
from bot.demo.views import MessageView
from tests.cli.conftest import FLYERS
from tests.engine.model_server import Behaviour, model_server, refuses, says

FLYER = FLYERS / "dev01.jpg"


@asynccontextmanager
async def started(folder: Path, *arguments: str | Path, **environment: str) -> AsyncIterator[Process]:
    """A `placard` process with only these settings, ended at the end of the block."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot.cli.main",
        *map(str, arguments),
        cwd=folder,
        env=kept | {"PLACARD_DATA": str(folder / "data")} | environment,
        stdout=PIPE,
        stderr=PIPE,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def read_until(process: Process, pattern: str) -> str:
    """What the process said on standard error up to a line that fits."""
    assert process.stderr
    said = ""
    async for line in process.stderr:
        said += line.decode()
        if re.search(pattern, line.decode()):
            return said
    raise AssertionError(f"{pattern!r} not in {said!r}")


async def stopped(process: Process) -> int:
    process.send_signal(signal.SIGTERM)
    await process.communicate()
    return process.returncode or 0


async def test_the_chat_page_is_served_after_a_photo_was_shown(tmp_path: Path) -> None:
    """The first thing that a person sees is the flyer, read through queue and worker; then the address works."""
    async with started(tmp_path, "bot", "--or-demo", "--show", FLYER, PLACARD_DEMO="127.0.0.1:0") as process:
        said = await read_until(process, "chat page is at")
        address = re.search(r"http://127\.0\.0\.1:\d+", said)
        assert address
        page = await asyncio.to_thread(lambda: urllib.request.urlopen(address[0], timeout=5).read())
        assert b"<html" in page
        process.send_signal(signal.SIGTERM)
        out, _ = await process.communicate()
    assert process.returncode == 0
    assert "Hartwell Village Summer Fête" in out.decode()
    assert "Message for WhatsApp" in out.decode()


async def test_a_bot_answers_a_photo_in_telegram(tmp_path: Path) -> None:
    """The process that people run reads a photo, answers with the message, and stops when told to."""

    def answer(messages: list[MessageView]) -> MessageView | None:
        return next((message for message in messages if message.from_bot and message.buttons), None)

    async with serve() as server:
        settings = {"TELEGRAM_BOT_TOKEN": server.token, "TELEGRAM_API_URL": server.url}
        async with started(tmp_path, "bot", **settings) as process:
            person = server.add_person()
            await person.send_photo(FLYER.read_bytes())
            shown = await server.wait_for(person, answer, 25)
            assert "Summer Fête" in shown.text
            assert await stopped(process) == 0


async def test_a_bot_with_a_wrong_token_says_so_and_ends(tmp_path: Path) -> None:
    """The setting is named, and the token is not shown."""
    async with serve() as server:
        settings = {"TELEGRAM_BOT_TOKEN": "123456:wrong", "TELEGRAM_API_URL": server.url}
        async with started(tmp_path, "bot", **settings) as process:
            out, err = await process.communicate()
    assert process.returncode == 2
    assert b"TELEGRAM_BOT_TOKEN" in err
    assert b"wrong" not in out + err


async def test_an_address_that_is_taken_is_named(tmp_path: Path) -> None:
    """A second chat page does not start; the person learns which setting helps."""
    async with serve() as server:
        taken = server.url.removeprefix("http://")
        async with started(tmp_path, "demo", PLACARD_DEMO=taken) as process:
            _, err = await process.communicate()
    assert process.returncode == 2
    assert f"The address {taken} is taken" in err.decode()
    assert "PLACARD_DEMO" in err.decode()


async def test_an_address_without_a_port_is_named(tmp_path: Path) -> None:
    """A slip in PLACARD_DEMO is told as what it is."""
    async with started(tmp_path, "demo", PLACARD_DEMO="localhost") as process:
        _, err = await process.communicate()
    assert process.returncode == 2
    assert "PLACARD_DEMO" in err.decode()


async def test_doctor_finds_a_sound_installation(tmp_path: Path) -> None:
    """Everything is looked at, and the bot's name shows that the token is right."""
    async with serve() as server:
        settings = {"TELEGRAM_BOT_TOKEN": server.token, "TELEGRAM_API_URL": server.url, "PLACARD_QEUE": "7"}
        async with started(tmp_path, "doctor", **settings) as process:
            out, err = await process.communicate()
    said = out.decode()
    assert (process.returncode, err) == (0, b"")
    assert "✓ The private queue starts: valkey" in said
    assert "✓ The reader (auto) loads and reads a drawn word" in said
    assert "✓ Telegram knows the token: @placard_demo_bot" in said
    assert "PLACARD_QEUE is no setting of Placard and does nothing. Did you mean PLACARD_QUEUE?" in said
    assert server.token not in said


async def test_doctor_says_what_to_do_about_a_wrong_token(tmp_path: Path) -> None:
    """The exit status is that of a wrong setting."""
    async with serve() as server:
        settings = {"TELEGRAM_BOT_TOKEN": "123456:wrong", "TELEGRAM_API_URL": server.url}
        async with started(tmp_path, "doctor", **settings) as process:
            out, _ = await process.communicate()
    assert process.returncode == 2
    assert "✗ TELEGRAM_BOT_TOKEN" in out.decode()


@pytest.mark.parametrize(
    ("behaviour", "status", "told"),
    [
        (says("Yes."), 0, "✓ openai:spark answers"),
        (refuses(401, "Incorrect API key provided: sk-secret"), 3, "✗ No answer from a model"),
    ],
)
async def test_doctor_asks_a_model_on_a_server_whether_it_is_there(
    tmp_path: Path, behaviour: Behaviour, status: int, told: str
) -> None:
    """A wrong key is found out before anybody sends a photo, and not shown."""
    pytest.importorskip("openai", reason="needs openai: make test EXTRAS=openai")
    with model_server(behaviour) as server:
        settings = {"OPENAI_BASE_URL": server.url, "OPENAI_API_KEY": "sk-secret", "PLACARD_WRITER": "openai:spark"}
        async with started(tmp_path, "doctor", **settings) as process:
            out, err = await process.communicate()
    assert process.returncode == status
    assert told in out.decode()
    assert b"sk-secret" not in out + err
    assert len(server.bodies) == 1


async def test_a_demo_that_was_killed_leaves_nothing_behind(tmp_path: Path) -> None:
    """The next one takes over its server, begins with empty chats, and cleans up behind both."""
    for kill in (True, False):
        async with started(tmp_path, "demo", PLACARD_DEMO="127.0.0.1:0") as process:
            await read_until(process, "chat page is at")
            queue = tmp_path / "data" / "demo" / "queue"
            async with Redis(unix_socket_path=str(queue / "valkey.sock")) as redis:
                server = int((await redis.info("server"))["process_id"])
                assert not await redis.exists("left")
                await redis.set("left", "by the first")
            if kill:
                process.kill()
                await process.communicate()
            else:
                assert await stopped(process) == 0
    assert not queue.exists()
    with pytest.raises(ProcessLookupError):
        os.kill(server, 0)


async def test_a_bot_that_others_can_reach_says_so(tmp_path: Path) -> None:
    """Health and figures are for this machine unless somebody says otherwise, who is then told what that means."""
    async with serve() as server:
        given = {"TELEGRAM_BOT_TOKEN": server.token, "TELEGRAM_API_URL": server.url}
        for address, told in (("0.0.0.0:0", True), ("127.0.0.1:0", False)):
            async with started(tmp_path, "bot", PLACARD_HTTP=address, **given) as process:
                assert ("Anyone who reaches 0.0.0.0" in await read_until(process, "Serving Telegram")) == told
                assert await stopped(process) == 0
