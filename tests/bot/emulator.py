"""A Bot API server that Placard's authors did not write, as a process, with a recording proxy before it.

The emulator refuses every field that it does not model, `link_preview_options` and `message_thread_id` among them; the
proxy takes these two out of what the bot sends, and kinds of updates that are newer, and notes the rest. What the bot
says of itself, which the emulator does not model either, the proxy takes by itself. It also gives the bot a user name,
which every bot on Telegram has and the emulator's has not.
"""

import asyncio
import json
import socket
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import msgspec
from aiohttp import web

TOKEN = "4242:emulated"
_NOT_MODELLED = ("link_preview_options", "message_thread_id")
_NEWER = ("guest_message",)
_TAKEN: dict[str, Any] = {
    "getMyDescription": {"description": ""},
    "getMyShortDescription": {"short_description": ""},
    "setMyDescription": True,
    "setMyShortDescription": True,
}
"""Methods that the emulator does not have, and what is answered to them."""
_RUN = "from lo_bot_api_emulator import main; raise SystemExit(main())"


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """One request of the bot and how it was answered."""

    method: str
    fields: dict[str, str]
    status: int


class Emulator:
    """Where the bot finds it, what the bot asked, and how to send the bot an update."""

    def __init__(self, origin: str, journal: Path, session: aiohttp.ClientSession) -> None:
        self.url = ""
        self.journal = journal
        self.asked: list[Asked] = []
        self._origin = origin
        self._session = session
        self._changed = asyncio.Condition()

    async def update(self, **content: Any) -> None:
        """Something happens in a chat."""
        body = {"token": TOKEN, "update": content}
        async with self._session.post(f"{self._origin}/__fixture/updates", json=body) as answer:
            assert answer.status == 200, await answer.text()

    async def until(self, method: str, fits: Callable[[dict[str, str]], bool]) -> dict[str, str]:
        """The first request of a method whose fields fit, and that was answered with success."""

        def look() -> dict[str, str] | None:
            found = (a.fields for a in self.asked if a.method == method and a.status == 200 and fits(a.fields))
            return next(found, None)

        async with self._changed:
            try:
                async with asyncio.timeout(25):
                    return await self._changed.wait_for(look)  # type: ignore[return-value]
            except TimeoutError:
                raise TimeoutError(f"no {method}; the bot asked for {self.asked}") from None

    async def verdict(self, *arguments: str) -> tuple[int, str]:
        """The emulator's own judgement over everything that was asked."""
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", _RUN, "verdict", str(self.journal), *arguments,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip
        out, _ = await process.communicate()
        return process.returncode or 0, out.decode()

    async def pass_on(self, request: web.Request) -> web.Response:
        """Hand a request of the bot on, without what is not modelled."""
        form = aiohttp.FormData()
        fields: dict[str, str] = {}
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                form.add_field(name, value.file.read(), filename=value.filename)
                fields[name] = value.filename
            elif name not in _NOT_MODELLED:
                fields[name] = _known(str(value)) if name == "allowed_updates" else str(value)
                form.add_field(name, fields[name])
        if (method := request.match_info["method"]) in _TAKEN:
            return web.json_response({"ok": True, "result": _TAKEN[method]})
        async with self._session.post(self._origin + request.path, data=form) as answer:
            body = await answer.read()
        if request.match_info["method"] == "getMe":
            told = msgspec.json.decode(body)
            body = msgspec.json.encode(told | {"result": told["result"] | {"username": "placard_bot"}})
        async with self._changed:
            self.asked.append(Asked(method=request.match_info["method"], fields=fields, status=answer.status))
            self._changed.notify_all()
        return web.Response(body=body, status=answer.status, content_type="application/json")


def _known(kinds: str) -> str:
    """The kinds of updates without those that are newer than the emulator."""
    return json.dumps([kind for kind in json.loads(kinds) if kind not in _NEWER])


@asynccontextmanager
async def emulator(folder: Path) -> AsyncIterator[Emulator]:
    """Run both for as long as the context lasts."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    journal = folder / "journal.jsonl"
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", _RUN, "--port", str(port), "--enable-control", "--allow-insecure-loopback-webhooks",
        "--journal", str(journal), stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        async with aiohttp.ClientSession() as session:
            found = Emulator(f"http://127.0.0.1:{port}", journal, session)
            await _answering(found._origin, session)
            proxy = web.Application()
            proxy.router.add_post("/bot{token}/{method}", found.pass_on)
            runner = web.AppRunner(proxy, access_log=None, handler_cancellation=True, shutdown_timeout=0.1)
            await runner.setup()
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            found.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
            try:
                yield found
            finally:
                await runner.cleanup()
    finally:
        process.kill()
        await process.wait()


async def _answering(origin: str, session: aiohttp.ClientSession) -> None:
    async with asyncio.timeout(20):
        while True:
            try:
                async with session.post(f"{origin}/bot{TOKEN}/getMe"):
                    return
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(0.05)
