"""Inline mode on the chat page: what the bot offers to what somebody typed, and what they choose of it."""

from collections import OrderedDict
from typing import Any

import msgspec
from aiohttp import web

from bot.demo import acting, wire
from bot.demo.backend import Backend
from bot.demo.guard import guarded
from bot.demo.inline import Result

PATIENCE = 8.0
"""Seconds that a person looks at "asking" before they are told that nothing comes."""
_KEPT = 200
"""Offers that can still be chosen from."""


class _Typed(msgspec.Struct, frozen=True, kw_only=True):
    by: int
    chat: int
    query: str


class _Choice(msgspec.Struct, frozen=True, kw_only=True):
    """`offer` and `result` are ids that the page was given."""

    by: int
    chat: int
    offer: str
    result: str
    topic: int | None = None


class Offers:
    """Handlers of the chat page."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._kept: OrderedDict[str, list[Result]] = OrderedDict()

    def routes(self) -> list[web.RouteDef]:
        return [web.post("/demo/inline", guarded(self.ask)), web.post("/demo/choose", guarded(self.choose))]

    async def ask(self, request: web.Request) -> web.StreamResponse:
        typed = await wire.read(request, _Typed)
        person, group = acting.within(self._backend, typed.by, typed.chat)
        try:
            asked = await person.inline_query(typed.query, chat=group)
        except ValueError as error:
            raise web.HTTPBadRequest(text=str(error)) from None
        try:
            offer = await asked.offered(PATIENCE)
        except TimeoutError:
            raise web.HTTPGatewayTimeout(text="The bot offers nothing.") from None
        self._kept[asked.query.id] = offer.results
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        results = [_shown(result) for result in offer.results]
        return wire.answer({"offer": asked.query.id, "results": results, "button": offer.button})

    async def choose(self, request: web.Request) -> web.StreamResponse:
        choice = await wire.read(request, _Choice)
        person, group = acting.within(self._backend, choice.by, choice.chat)
        found = [result for result in self._kept.get(choice.offer, []) if result.id == choice.result]
        if not found:
            raise web.HTTPConflict(text="That is not offered any more.")
        sent = await person.choose(found[0], chat=group, topic=choice.topic)
        return wire.answer(sent.id)


def _shown(result: Result) -> dict[str, Any]:
    shown = result.shown
    return {"id": result.id, "title": shown.get("title", ""), "description": shown.get("description", "")}
