"""A model server that does what it is told to: real HTTP, from a thread of its own."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from aiohttp import web

from engine.models.server.loop import Loop

Behaviour = Callable[[web.Request, dict[str, Any]], Awaitable[web.StreamResponse]]
"""What it does with a request, whose body is given too."""


class ModelServer:
    """Does one behaviour after the other, the last one again and again."""

    def __init__(self, behaviours: Sequence[Behaviour]) -> None:
        self._behaviours = list(behaviours)
        self.url = ""
        self.bodies: list[dict[str, Any]] = []
        """What it was asked, in order."""
        self.headers: list[dict[str, str]] = []
        self.open = 0
        """Requests that it is answering now."""
        self.most = 0
        """Requests that it was answering at once, at most."""

    async def handle(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        self.bodies.append(body)
        self.headers.append({name.lower(): value for name, value in request.headers.items()})
        behaviour = self._behaviours.pop(0) if len(self._behaviours) > 1 else self._behaviours[0]
        self.open += 1
        self.most = max(self.most, self.open)
        try:
            return await behaviour(request, body)
        finally:
            self.open -= 1


@contextmanager
def model_server(*behaviours: Behaviour) -> Iterator[ModelServer]:
    """The server, for the block; its `url` is what OPENAI_BASE_URL takes."""
    server = ModelServer(behaviours)
    loop = Loop("model server of a test")

    async def start() -> web.AppRunner:
        app = web.Application(client_max_size=2**26, handler_args={"handler_cancellation": True})
        app.router.add_post("/v1/chat/completions", server.handle)
        runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        server.url = f"http://127.0.0.1:{runner.addresses[0][1]}/v1"
        return runner

    runner = loop.submit(start()).result()
    try:
        yield server
    finally:
        loop.submit(runner.cleanup()).result()
        loop.close()


def chunk(**delta: Any) -> dict[str, Any]:
    """A piece of an answer, as it comes over the line."""
    finish, usage = delta.pop("finish", None), delta.pop("usage", None)
    choices = [] if usage else [{"index": 0, "delta": delta, "finish_reason": finish}]
    return {
        "id": "1",
        "object": "chat.completion.chunk",
        "created": 0,
        "model": "m",
        "choices": choices,
        "usage": usage,
    }


def usage(given: int, written: int) -> dict[str, Any]:
    counted = {"prompt_tokens": given, "completion_tokens": written, "total_tokens": given + written}
    return chunk(usage=counted)


def says(*pieces: str | dict[str, Any], end: str = "stop", pause: float = 0.0, every: bool = True) -> Behaviour:
    """Streams an answer, `pause` seconds before each piece; breaks off at the end without `every`."""

    async def behave(request: web.Request, body: dict[str, Any]) -> web.StreamResponse:
        response = web.StreamResponse(headers={"content-type": "text/event-stream"})
        await response.prepare(request)
        for piece in pieces:
            await asyncio.sleep(pause)
            data = chunk(content=piece) if isinstance(piece, str) else piece
            await response.write(f"data: {json.dumps(data)}\n\n".encode())
        if not every:
            assert request.transport is not None
            request.transport.abort()
            return response
        await response.write(f"data: {json.dumps(chunk(finish=end))}\n\ndata: [DONE]\n\n".encode())
        return response

    return behave


def refuses(status: int, said: str = "", **headers: str) -> Behaviour:
    """Answers with an error, in the form that OpenAI gives it."""

    async def behave(request: web.Request, body: dict[str, Any]) -> web.StreamResponse:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return web.json_response({"error": {"message": said, "type": "error"}}, status=status, headers=named)

    return behave


def sends(text: str, content_type: str = "text/event-stream") -> Behaviour:
    """Answers with anything."""

    async def behave(request: web.Request, body: dict[str, Any]) -> web.StreamResponse:
        return web.Response(text=text, content_type=content_type)

    return behave


async def hangs(request: web.Request, body: dict[str, Any]) -> web.StreamResponse:
    """Says nothing, for as long as anybody waits."""
    await asyncio.sleep(3600)
    raise AssertionError("nobody waits that long")


def unless(trouble: Callable[[dict[str, Any]], bool], refusal: Behaviour, otherwise: Behaviour) -> Behaviour:
    """Refuses the requests that have something in them."""

    async def behave(request: web.Request, body: dict[str, Any]) -> web.StreamResponse:
        return await (refusal if trouble(body) else otherwise)(request, body)

    return behave
