"""Who is there, as the chat page changes it: people and their language, groups, members, topics."""

from typing import TYPE_CHECKING

import msgspec
from aiohttp import web

from bot.demo import acting, views, wire
from bot.demo.groups import Group
from bot.demo.guard import guarded
from bot.demo.people import Person
from bot.demo.world import MEMBERS, Chat

if TYPE_CHECKING:
    from bot.demo.server import DemoServer

NAME = 64
"""Characters of a person's first name, as Telegram allows."""
TITLE = 128
"""Characters of a group's or a topic's name, as Telegram allows."""
_RANKS = ("member", "administrator")


class _NewPerson(msgspec.Struct, frozen=True, kw_only=True):
    name: str
    language: str = "en"


class _Language(msgspec.Struct, frozen=True, kw_only=True):
    person: int
    language: str


class _NewGroup(msgspec.Struct, frozen=True, kw_only=True):
    """`by` owns it; `members` are people beside them; `bot`: whether the bot is added at once."""

    by: int
    title: str
    members: list[int] = []
    forum: bool = False
    privacy: bool = True
    bot: bool = True


class _Member(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody is to become in a group: member, administrator or left."""

    by: int
    chat: int
    who: int
    status: str


class _Topic(msgspec.Struct, frozen=True, kw_only=True):
    by: int
    chat: int
    name: str


class Circle:
    """Handlers of the chat page."""

    def __init__(self, server: "DemoServer") -> None:
        self._server = server
        self._backend = server.backend

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/demo/person", guarded(self.person)),
            web.post("/demo/language", guarded(self.language)),
            web.post("/demo/group", guarded(self.group)),
            web.post("/demo/member", guarded(self.member)),
            web.post("/demo/topic", guarded(self.topic)),
        ]

    async def person(self, request: web.Request) -> web.StreamResponse:
        new = await wire.read(request, _NewPerson)
        person = self._server.add_person(_named(new.name, NAME), started=False, language_code=_code(new.language))
        return wire.answer(person.id)

    async def language(self, request: web.Request) -> web.StreamResponse:
        """The bot hears of it with whatever the person does next."""
        asked = await wire.read(request, _Language)
        acting.person(self._backend, asked.person).user.language_code = _code(asked.language)
        self._backend.hub.publish("people", views.people(self._backend))
        return wire.answer(True)

    async def group(self, request: web.Request) -> web.StreamResponse:
        new = await wire.read(request, _NewGroup)
        owner = acting.person(self._backend, new.by)
        others = [acting.person(self._backend, user_id) for user_id in new.members if user_id != new.by]
        group = self._server.add_group(
            _named(new.title, TITLE), members=[owner, *others], privacy=new.privacy, forum=new.forum, bot_status="left"
        )
        if new.bot:
            group.add_bot(by=owner)
        return wire.answer(group.id)

    async def member(self, request: web.Request) -> web.StreamResponse:
        asked = await wire.read(request, _Member)
        group, by = acting.group(self._backend, asked.chat), acting.person(self._backend, asked.by)
        chat = group.chat
        if chat.status(by.id) not in ("creator", "administrator"):
            raise web.HTTPForbidden(text="Only an admin may do that.")
        if asked.status not in (*_RANKS, "left") or chat.status(asked.who) == "creator":
            raise web.HTTPBadRequest(text="That cannot be done.")
        if asked.who == self._backend.bot.id:
            _place_bot(group, asked.status, by)
        else:
            self._place(chat, acting.person(self._backend, asked.who), asked.status, by)
        return wire.answer(True)

    async def topic(self, request: web.Request) -> web.StreamResponse:
        asked = await wire.read(request, _Topic)
        group = acting.group(self._backend, asked.chat)
        try:
            topic = group.add_topic(_named(asked.name, TITLE), by=acting.person(self._backend, asked.by))
        except ValueError:
            raise web.HTTPBadRequest(text="This group has no topics.") from None
        self._backend.hub.publish("chat", views.chat(self._backend, group.chat))
        return wire.answer(topic)

    def _place(self, chat: Chat, person: Person, status: str, by: Person) -> None:
        here = chat.status(person.id) in MEMBERS
        if status == "left" and here:
            self._backend.post(chat, by.user, service={"left_chat_member": person.user.json()})
        self._backend.set_status(chat, person.user, status, by=by.user)
        if status != "left" and not here:
            self._backend.post(chat, by.user, service={"new_chat_members": [person.user.json()]})


def _place_bot(group: Group, status: str, by: Person) -> None:
    here = group.chat.status(group.bot.id) in MEMBERS
    if status == "left":
        group.kick_bot(by=by)
    elif not here:
        group.add_bot(by=by)
    elif status == "administrator":
        group.promote_bot(by=by)
    else:
        group.demote_bot(by=by)


def _named(name: str, longest: int) -> str:
    name = name.strip()
    if not 1 <= len(name) <= longest:
        raise web.HTTPBadRequest(text=f"A name has 1 to {longest} characters.")
    return name


def _code(language: str) -> str:
    """An IETF tag such as apps send: two or three letters, and perhaps a region or script."""
    if not language.replace("-", "").isascii() or not 2 <= len(language) <= 12 or not language[:2].isalpha():
        raise web.HTTPBadRequest(text="That is no language code.")
    return language
