"""Keeps other web pages out of the chat page: they could otherwise post to an address on this machine.

A page elsewhere is told from ours by its Host (names that were rebound to loopback), its Origin, what the browser
says of the request's site, and a header that no page can send across origins without asking first. The Bot API's own
paths are guarded by the token instead.
"""

import ipaddress
from collections.abc import Awaitable, Callable

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

HEADER = "X-Placard-Page"
"""Sent by our page, and by tests from outside, with whatever changes something."""
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


def guarded(handler: Handler) -> Handler:
    """Wrap a handler of the chat page."""

    async def checked(request: web.Request) -> web.StreamResponse:
        _check(request)
        response = await handler(request)
        if not response.prepared:
            response.headers.update(_HEADERS)
        return response

    return checked


def headers() -> dict[str, str]:
    """For a response that is begun before its handler returns."""
    return dict(_HEADERS)


def _check(request: web.Request) -> None:
    if not _own_name(request.url.host or ""):
        raise web.HTTPForbidden(text="This page answers only under its own address.")
    origin = request.headers.get("Origin")
    if origin is not None and origin != f"{request.scheme}://{request.host}":
        raise web.HTTPForbidden(text="Requests from other pages are refused.")
    # "none" is a person who typed the address; following a link from elsewhere to the page itself is harmless.
    site = request.headers.get("Sec-Fetch-Site", "same-origin")
    opened = request.path == "/" and request.headers.get("Sec-Fetch-Mode") == "navigate"
    if site not in ("same-origin", "none") and not opened:
        raise web.HTTPForbidden(text="Requests from other pages are refused.")
    if request.method not in ("GET", "HEAD") and HEADER not in request.headers:
        raise web.HTTPForbidden(text=f"The header {HEADER} is missing.")


def _own_name(host: str) -> bool:
    """An address in numbers or localhost: a name could belong to anybody who points it here."""
    if host == "localhost":
        return True
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
