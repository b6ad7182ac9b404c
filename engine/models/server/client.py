"""OpenAI's SDK, kept from what nobody asked it for."""

from importlib.metadata import version
from typing import Any

import httpx2
import openai

from engine.models.server.address import Address
from engine.settings import EngineSettings

_IDLE = 3.0
"""Seconds after which an unused connection is not used again: servers on uvicorn (vLLM, SGLang) close theirs after 5,
and a question that crosses with that is lost."""

_ALL = ("http://", "https://", "all://")
"""Under these names the environment's proxies stand, which no one takes for a server on this machine."""


def client(where: Address, settings: EngineSettings) -> openai.AsyncOpenAI:
    """The SDK, without what it would do of its own accord: follow the server elsewhere, ask again, describe the machine
    and take names of accounts from the environment. Proxies are taken from there, but for a server on this machine."""

    async def only_what_is_needed(request: Any) -> None:
        for name in [name for name in request.headers if name.startswith(("x-stainless-", "openai-"))]:
            del request.headers[name]
        request.headers["user-agent"] = f"placard/{version('placard')}"
        request.headers.pop("authorization", None)
        if where.authorization:
            request.headers["authorization"] = where.authorization.reveal()

    http = openai.DefaultAsyncHttpxClient(
        follow_redirects=False,
        mounts=dict.fromkeys(_ALL) if where.here else None,
        limits=httpx2.Limits(max_connections=settings.placard_server_at_once, keepalive_expiry=_IDLE),
        event_hooks={"request": [only_what_is_needed]},
    )
    return openai.AsyncOpenAI(
        base_url=where.url,
        api_key="set by the request",  # the SDK wants one; see above
        max_retries=0,
        # How long an answer may take is bounded from outside, by what has come of it.
        timeout=openai.Timeout(None, connect=settings.placard_server_connect.total_seconds()),
        http_client=http,
    )
