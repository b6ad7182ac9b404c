"""How the bot learns what happened: getUpdates and webhooks."""

import re
from typing import Any
from urllib.parse import urlsplit

from bot.demo.backend import Backend
from bot.demo.facts import SECRET_TOKEN
from bot.demo.params import Params
from bot.demo.refusals import bad_request
from bot.demo.webhook import Target

_LOOPBACK = ("127.0.0.1", "localhost", "::1")


async def get_updates(backend: Backend, params: Params) -> list[dict[str, Any]]:
    return await backend.updates.poll(
        offset=params.integer("offset"),
        limit=params.integer("limit", 100),
        seconds=params.integer("timeout"),
        allowed=_allowed(params),
    )


async def set_webhook(backend: Backend, params: Params) -> bool:
    """As a Bot API server of one's own it takes plain HTTP, but only to this machine."""
    url = params.string("url").strip()
    if not url:
        return await delete_webhook(backend, params)
    secret = params.string("secret_token")
    if len(secret) > SECRET_TOKEN:
        raise bad_request("secret token is too long")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
        raise bad_request("secret token contains unallowed characters")
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        raise bad_request("bad webhook: invalid webhook URL specified") from None
    if not host:
        raise bad_request("bad webhook: invalid webhook URL specified")
    if parts.scheme != "https" and host not in _LOOPBACK:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    allowed = _allowed(params)
    if allowed is not None:
        backend.updates.allowed = allowed
    if params.flag("drop_pending_updates"):
        backend.updates.drop()
    connections = min(max(params.integer("max_connections", 40), 1), 100)
    await backend.webhook.set(Target(url=url, secret=secret, connections=connections))
    return True


async def delete_webhook(backend: Backend, params: Params) -> bool:
    if params.flag("drop_pending_updates"):
        backend.updates.drop()
    if backend.webhook.target is not None:
        await backend.webhook.set(None)
    return True


async def get_webhook_info(backend: Backend, params: Params) -> dict[str, Any]:
    return backend.webhook.info()


def _allowed(params: Params) -> list[str] | None:
    """Kinds of update that the bot wants; None keeps what it said before."""
    given = params.decoded("allowed_updates", "allowed updates")
    return [str(kind) for kind in given] if isinstance(given, list) else None


METHODS = {
    "getupdates": get_updates,
    "setwebhook": set_webhook,
    "deletewebhook": delete_webhook,
    "getwebhookinfo": get_webhook_info,
}
