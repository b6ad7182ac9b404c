"""What stands before several bots: brings each request to the next of them, and to another where that one is gone."""

from collections import Counter, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
from aiohttp import web


class Balancer:
    """Made by `balancer`; `url` is what Telegram is told."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self.url = ""
        self.ports: deque[int] = deque()
        """Where bots listen; whose turn it is comes first."""
        self.brought: Counter[int] = Counter()
        """Updates that each bot took, by its port."""
        self._session = session

    async def bring(self, request: web.Request) -> web.Response:
        body, headers = await request.read(), {k: v for k, v in request.headers.items() if k.startswith("X-")}
        for port in tuple(self.ports):
            self.ports.rotate(-1)
            try:
                url = f"http://127.0.0.1:{port}{request.path}"
                async with self._session.post(url, data=body, headers=headers) as answer:
                    self.brought[port] += answer.status == 200
                    return web.Response(status=answer.status)
            except aiohttp.ClientError:
                continue
        return web.Response(status=502)


@asynccontextmanager
async def balancer() -> AsyncIterator[Balancer]:
    async with aiohttp.ClientSession() as session:
        made = Balancer(session)
        application = web.Application()
        application.router.add_post("/telegram", made.bring)
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            made.url = f"http://127.0.0.1:{runner.addresses[0][1]}/telegram"
            yield made
        finally:
            await runner.cleanup()
