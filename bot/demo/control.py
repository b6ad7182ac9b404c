"""The switches for tests that run in another process: people, groups, faults, limits, and what happened so far.

The same as `DemoServer` offers in its own process; JSON in, JSON out, guarded like the chat page. What people do goes
through the chat page's own paths.
"""

from typing import TYPE_CHECKING

import msgspec
from aiohttp import web

from bot.demo import acting, wire
from bot.demo.faults import Fault, Kind
from bot.demo.guard import guarded

if TYPE_CHECKING:
    from bot.demo.server import DemoServer


class _NewPerson(msgspec.Struct, frozen=True, kw_only=True):
    first_name: str
    language_code: str = "en"
    started: bool = True


class _NewGroup(msgspec.Struct, frozen=True, kw_only=True):
    title: str
    members: list[int]
    privacy: bool = True
    kind: str = "supergroup"
    forum: bool = False


class _Order(msgspec.Struct, frozen=True, kw_only=True):
    """A fault; the fields are those of `faults.Fault`."""

    kind: Kind
    method: str = "*"
    times: int = 1
    chat: int | None = None
    status: int = 500
    description: str = ""
    retry_after: int | None = None
    seconds: float = 0.0


class _Switch(msgspec.Struct, frozen=True, kw_only=True):
    on: bool


class _Count(msgspec.Struct, frozen=True, kw_only=True):
    count: int = 1


class Control:
    def __init__(self, server: "DemoServer") -> None:
        self._server = server

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/demo/control/person", guarded(self.person)),
            web.post("/demo/control/group", guarded(self.group)),
            web.post("/demo/control/fault", guarded(self.fault)),
            web.post("/demo/control/calm", guarded(self.calm)),
            web.post("/demo/control/limits", guarded(self.limits)),
            web.post("/demo/control/redeliver", guarded(self.redeliver)),
            web.get("/demo/control/calls", guarded(self.calls)),
            web.get("/demo/control/messages", guarded(self.messages)),
        ]

    async def person(self, request: web.Request) -> web.StreamResponse:
        new = await wire.read(request, _NewPerson)
        person = self._server.add_person(new.first_name, started=new.started, language_code=new.language_code)
        return wire.answer({"id": person.id})

    async def group(self, request: web.Request) -> web.StreamResponse:
        new = await wire.read(request, _NewGroup)
        members = [acting.person(self._server.backend, user_id) for user_id in new.members]
        group = self._server.add_group(new.title, members=members, privacy=new.privacy, kind=new.kind, forum=new.forum)
        return wire.answer({"id": group.id})

    async def fault(self, request: web.Request) -> web.StreamResponse:
        order = await wire.read(request, _Order)
        self._server.faults.add(Fault(**msgspec.structs.asdict(order)))
        return wire.answer(True)

    async def calm(self, request: web.Request) -> web.StreamResponse:
        """Take back all faults that are still on order."""
        self._server.faults.clear()
        return wire.answer(True)

    async def limits(self, request: web.Request) -> web.StreamResponse:
        self._server.limits.on = (await wire.read(request, _Switch)).on
        return wire.answer(True)

    async def redeliver(self, request: web.Request) -> web.StreamResponse:
        return wire.answer(self._server.redeliver((await wire.read(request, _Count)).count))

    async def calls(self, request: web.Request) -> web.StreamResponse:
        """The bot's calls from the `since`th on."""
        since = int(request.query.get("since", 0))
        return wire.answer([vars(call) for call in self._server.calls[since:]])

    async def messages(self, request: web.Request) -> web.StreamResponse:
        try:
            return wire.answer(self._server.messages(int(request.query["chat"])))
        except (KeyError, ValueError):
            raise web.HTTPNotFound(text="There is no such chat.") from None
