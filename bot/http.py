"""The bot's HTTP server: whether it is well, its metrics, and the webhook where there is one."""

import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

from aiohttp import web

from bot.settings import MEGABYTE, BotSettings
from engine.errors import SettingError

log = logging.getLogger(__name__)

Checks = Callable[[], Awaitable[Mapping[str, bool]]]
"""What has to be well for the bot to be ready, by name."""
Written = Callable[[str], Awaitable[tuple[bytes, str]]]
"""The metrics and their content type, in a form that whoever asks accepts (the header's value)."""
Take = Callable[[web.Request], Awaitable[web.Response]]
"""Takes an update that Telegram brings."""

_DEFAULT = "127.0.0.1:8080"
"""Where the webhook listens when no address is set: behind a proxy on this machine, which has the certificate."""


def address(settings: BotSettings) -> tuple[str, int] | None:
    """Host and port to listen on; None where nothing listens. Raises SettingError."""
    given = settings.placard_http or (_DEFAULT if settings.webhook_url else "")
    if not given:
        return None
    host, _, port = given.rpartition(":")
    if not host or not port.isdigit():
        raise SettingError("PLACARD_HTTP", "not host:port, such as 127.0.0.1:8080")
    return host.strip("[]"), int(port)


@asynccontextmanager
async def listening(settings: BotSettings, checks: Checks, written: Written, take: Take) -> AsyncIterator[int | None]:
    """Serve /healthz, /readyz, /metrics and the webhook as the settings say; gives the port, None where nothing
    listens. Raises SettingError where the address cannot be listened on."""
    where = address(settings)
    if where is None:
        yield None
        return
    application = web.Application(client_max_size=MEGABYTE)
    pages = _Pages(checks, written)
    application.router.add_get("/healthz", pages.healthy)
    application.router.add_get("/readyz", pages.ready)
    application.router.add_get("/metrics", pages.metrics)
    if settings.webhook_url:
        application.router.add_post(urlsplit(settings.webhook_url).path or "/", take)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=settings.placard_drain.total_seconds())
    await runner.setup()
    try:
        site = web.TCPSite(runner, *where)
        try:
            await site.start()
        except OSError as error:
            raise SettingError("PLACARD_HTTP", f"cannot listen on {where[0]}:{where[1]} ({error.strerror})") from None
        port = int(runner.addresses[0][1])
        log.info("listening on %s:%d", where[0], port)
        yield port
    finally:
        await runner.cleanup()


class _Pages:
    def __init__(self, checks: Checks, written: Written) -> None:
        self._checks, self._written = checks, written

    async def healthy(self, _: web.Request) -> web.Response:
        """The process lives, and its loop turns, or this would not be answered."""
        return web.json_response({"ok": True})

    async def ready(self, _: web.Request) -> web.Response:
        """Updates can be taken and answered."""
        checks = await self._checks()
        return web.json_response({"ok": all(checks.values()), **checks}, status=200 if all(checks.values()) else 503)

    async def metrics(self, request: web.Request) -> web.Response:
        body, kind = await self._written(request.headers.get("Accept", ""))
        return web.Response(body=body, headers={"Content-Type": kind})
