"""JSON of the chat page and of the switches for tests: typed on the way in, as people see it on the way out."""

from typing import Any, TypeVar

import msgspec
from aiohttp import web

T = TypeVar("T")


async def read(request: web.Request, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(await request.read(), type=kind)
    except msgspec.DecodeError as error:
        raise web.HTTPBadRequest(text=str(error)) from None


def answer(data: Any) -> web.Response:
    return web.Response(body=msgspec.json.encode(data), content_type="application/json")
