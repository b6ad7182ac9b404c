"""The Bot API over HTTP: token, method, faults, answer envelope, downloads."""

import asyncio
import hmac
import time

from aiohttp import web

from bot.demo import calls
from bot.demo import params as parameters
from bot.demo.backend import Backend, Call
from bot.demo.faults import FILE, Fault
from bot.demo.methods import METHODS
from bot.demo.params import Params
from bot.demo.refusals import Refusal

_CHUNKS = 20
"""Pieces in which a slow file comes."""
_QUIET = frozenset({"getupdates"})
"""Methods that are asked all the time and not recorded."""


class Api:
    """Handlers of the bot's side."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    def routes(self) -> list[web.RouteDef]:
        return [
            web.route("*", "/bot{token:[^/]+}/{method}", self.call),
            web.get("/file/bot{token:[^/]+}/{path:.+}", self.download),
        ]

    def _check(self, request: web.Request) -> None:
        given = request.match_info["token"]
        if ":" not in given:
            raise Refusal(404, "Not Found")
        if not hmac.compare_digest(given.encode(), self._backend.token.encode()):
            raise Refusal(401, "Unauthorized")

    async def call(self, request: web.Request) -> web.StreamResponse:
        call: Call | None = None
        try:
            self._check(request)
            sent = await parameters.read(request)
            name = request.match_info["method"]
            call = Call(method=name, params=sent.plain(), at=time.monotonic())
            if name.lower() not in _QUIET:
                self._backend.calls.append(call)
            answer = await self._answer(request, name.lower(), sent, call)
        except Refusal as refusal:
            if call is not None:
                call.status, call.description = refusal.status, refusal.description
            headers = {"Retry-After": str(refusal.parameters["retry_after"])} if refusal.status == 429 else None
            answer = web.json_response(refusal.json(), status=refusal.status, headers=headers)
        if call is not None and call.method.lower() not in _QUIET:
            call.seconds = time.monotonic() - call.at
            self._backend.hub.touch()
            self._backend.watch.publish("call", calls.view(call))
        return answer

    async def _answer(self, request: web.Request, name: str, sent: Params, call: Call) -> web.StreamResponse:
        method = METHODS.get(name)
        if method is None:
            raise Refusal(404, "Not Found: method not found")
        chat = sent.integer("chat_id") or None
        ending: Fault | None = None
        late = 0.0
        for fault in self._backend.faults.take(name, chat):
            if fault.kind == "delay":
                late += fault.seconds
            else:
                ending = fault
        if ending is not None and ending.kind == "fail":
            raise ending.refusal()
        if ending is not None and ending.kind == "close":
            return _hang_up(request)
        result = await method(self._backend, sent)
        await asyncio.sleep(late)
        if ending is not None and ending.kind == "drop_answer":
            return _hang_up(request)
        call.status, call.result = 200, calls.outcome(result)
        if ending is not None and ending.kind == "garbage":
            return web.Response(text="<html><body>Bad gateway</body></html>", content_type="text/html", status=502)
        return web.json_response({"ok": True, "result": result})

    async def download(self, request: web.Request) -> web.StreamResponse:
        try:
            self._check(request)
            stored = self._backend.files.at(request.match_info["path"])
            if stored is None:
                raise Refusal(404, "Not Found")
            faults = self._backend.faults.take(FILE)
            for fault in faults:
                if fault.kind == "delay":
                    await asyncio.sleep(fault.seconds)
                if fault.kind == "fail":
                    raise fault.refusal()
                if fault.kind in ("close", "drop_answer"):
                    return _hang_up(request)
        except Refusal as refusal:
            return web.json_response(refusal.json(), status=refusal.status)
        slow = next((fault.seconds for fault in faults if fault.kind == "slow_file"), 0.0)
        cut = any(fault.kind == "cut_file" for fault in faults)
        if not slow and not cut:
            headers = {"Content-Type": "application/octet-stream"}
            return web.FileResponse(self._backend.files.place(stored), headers=headers)
        return await _trickle(request, self._backend.files.data(stored), slow, cut)


def _hang_up(request: web.Request) -> web.StreamResponse:
    """Close the connection; what is returned goes nowhere."""
    if request.transport is not None:
        request.transport.close()
    return web.Response()


async def _trickle(request: web.Request, data: bytes, seconds: float, cut: bool) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Length": str(len(data))})
    await response.prepare(request)
    step = max(1, -(-len(data) // _CHUNKS))
    end = len(data) // 2 if cut else len(data)
    for start in range(0, end, step):
        await response.write(data[start : min(start + step, end)])
        await asyncio.sleep(seconds / _CHUNKS)
    if cut:
        return _hang_up(request)
    await response.write_eof()
    return response
