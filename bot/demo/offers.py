"""Inline mode on the chat page: what the bot offers to what somebody typed, and what they choose of it."""

from collections import OrderedDict
from typing import Any

import msgspec
from aiohttp import web

from bot.demo import wire
from bot.demo.backend import Backend
from bot.demo.groups import Group
from bot.demo.guard import guarded
from bot.demo.inline import Result
from bot.demo.people import Person
from bot.demo.world import MEMBERS

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
        person, group = self._who(typed.by, typed.chat)
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
        person, group = self._who(choice.by, choice.chat)
        found = [result for result in self._kept.get(choice.offer, []) if result.id == choice.result]
        if not found:
            raise web.HTTPConflict(text="That is not offered any more.")
        sent = await person.choose(found[0], chat=group, topic=choice.topic)
        return wire.answer(sent.id)

    def _who(self, user_id: int, chat_id: int) -> tuple[Person, Group | None]:
        world = self._backend.world
        if user_id not in world.chats or chat_id not in world.chats:
            raise web.HTTPBadRequest(text="There is no such person or chat.")
        chat = world.chats[chat_id]
        if chat.status(user_id) not in MEMBERS:
            raise web.HTTPForbidden(text="This person is not in that chat.")
        person = Person(self._backend, world.users[user_id], world.chats[user_id])
        return person, None if chat is person.private else Group(self._backend, chat)


def _shown(result: Result) -> dict[str, Any]:
    shown = result.shown
    return {"id": result.id, "title": shown.get("title", ""), "description": shown.get("description", "")}
