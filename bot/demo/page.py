"""The chat page: its files, what it shows, and what people do on it."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import msgspec
from aiohttp import web

from bot.demo import acting, calls, views, wire
from bot.demo.backend import Backend
from bot.demo.facts import ALBUM
from bot.demo.groups import Group
from bot.demo.guard import guarded, headers
from bot.demo.hub import Event, Hub
from bot.demo.people import Person
from bot.demo.views import MessageView

STATIC = Path(__file__).parent / "static"
_TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
_SHOWN = 300
"""Messages of a chat that a page gets when it opens."""
_HEARTBEAT = 15
"""Seconds of silence after which an open page is sent a sign of life."""


class _Forward(msgspec.Struct, frozen=True, kw_only=True):
    """From one chat to another."""

    by: int
    chat: int
    messages: list[int]
    to: int


class Page:
    """Handlers of the people's side."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/", guarded(self.index)),
            web.get("/static/{name}", guarded(self.static)),
            web.get("/demo/events", guarded(self.events)),
            web.get("/demo/calls", guarded(self.calls)),
            web.get("/demo/files/{path:.+}", guarded(self.file)),
            web.post("/demo/send", guarded(self.send)),
            web.post("/demo/press", guarded(self.press)),
            web.post("/demo/forward", guarded(self.forward)),
            web.post("/demo/edit", guarded(self.edit)),
            web.post("/demo/delete", guarded(self.delete)),
        ]

    async def index(self, request: web.Request) -> web.StreamResponse:
        furnish(self._backend)
        return _asset("index.html")

    async def static(self, request: web.Request) -> web.StreamResponse:
        return _asset(request.match_info["name"])

    async def file(self, request: web.Request) -> web.StreamResponse:
        """A file of a message; pictures are shown, everything else is only handed out to be saved."""
        stored = self._backend.files.at(request.match_info["path"])
        if stored is None:
            raise web.HTTPNotFound
        shown = stored.path.startswith("photos/") and stored.mime == "image/jpeg"
        kind = "inline" if shown else "attachment"
        return web.FileResponse(
            self._backend.files.place(stored),
            headers={
                "Content-Type": stored.mime if shown else "application/octet-stream",
                "Content-Disposition": f"{kind}; filename*=UTF-8''{quote(stored.name, safe='')}",
                **headers(),
            },
        )

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events: all there is, then what happens."""
        return await _stream(request, self._backend.hub, lambda: ("state", self._state()))

    async def calls(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events: the bot's last calls, then each as it happens."""
        done = (call for call in list(self._backend.calls)[-calls.SHOWN :] if call.seconds is not None)
        return await _stream(request, self._backend.watch, lambda: ("calls", [calls.view(call) for call in done]))

    async def send(self, request: web.Request) -> web.StreamResponse:
        """A text, or files with a caption: pictures as photos (several as albums) unless sent as files."""
        fields = await request.post()
        person, group = self._who(str(fields.get("as", "")), str(fields.get("chat", "")))
        text = str(fields.get("text", ""))
        where: dict[str, Any] = {
            "chat": group,
            "reply_to": _number(fields.get("reply_to")),
            "topic": _number(fields.get("topic")),
        }
        files = [
            (field.filename, field.content_type, field.file.read())
            for field in fields.getall("files", [])
            if isinstance(field, web.FileField)
        ]
        if not files:
            if not text.strip():
                raise web.HTTPBadRequest(text="There is nothing to send.")
            sent = [await person.send_text(text, **where)]
        elif fields.get("as_file"):
            sent = await _documents(person, files, text, where)
        else:
            sent = await _photos(person, files, text, where)
        return _json([message.id for message in sent])

    async def press(self, request: web.Request) -> web.StreamResponse:
        asked = await request.json()
        person, group = self._who(str(asked["as"]), str(asked["chat"]))
        try:
            pressed = await person.press(str(asked["data"]), message=self._message(asked), chat=group)
        except LookupError:
            raise web.HTTPConflict(text="That button is gone.") from None
        return _json({"query": pressed.query.id})

    async def forward(self, request: web.Request) -> web.StreamResponse:
        """One message, or all of an album, which stay together."""
        asked = await wire.read(request, _Forward)
        person, group = acting.within(self._backend, asked.by, asked.to)
        shown = [self._message({"chat": asked.chat, "message": number}) for number in asked.messages]
        album = self._backend.world.next_album() if len(shown) > 1 else ""
        return _json([(await person.forward(message, chat=group, album=album)).id for message in shown])

    async def edit(self, request: web.Request) -> web.StreamResponse:
        asked = await request.json()
        person, _ = self._who(str(asked["as"]), str(asked["chat"]))
        await person.edit(self._message(asked), str(asked["text"]))
        return _json(True)

    async def delete(self, request: web.Request) -> web.StreamResponse:
        asked = await request.json()
        person, _ = self._who(str(asked["as"]), str(asked["chat"]))
        await person.delete(self._message(asked))
        return _json(True)

    def _message(self, asked: dict[str, Any]) -> MessageView:
        chat = self._backend.world.chats.get(int(asked["chat"]))
        message = chat.messages.get(int(asked["message"])) if chat else None
        if message is None:
            raise web.HTTPConflict(text="That message is gone.")
        return views.message(self._backend, message)

    def _who(self, user_id: str, chat_id: str) -> tuple[Person, Group | None]:
        try:
            return acting.within(self._backend, int(user_id), int(chat_id))
        except ValueError:
            raise web.HTTPBadRequest(text="There is no such person or chat.") from None

    def _state(self) -> dict[str, Any]:
        world = self._backend.world
        return {
            "bot": world.bot.json(),
            "chats": [views.chat(self._backend, chat) for chat in world.chats.values() if chat.migrated_to is None],
            "messages": [
                views.message(self._backend, message)
                for chat in world.chats.values()
                for message in list(chat.messages.values())[-_SHOWN:]
            ],
            "commands": views.menus(self._backend),
            "people": views.people(self._backend),
        }


async def _stream(request: web.Request, hub: Hub, first: Callable[[], Event]) -> web.StreamResponse:
    """What a hub tells, behind what there is when the page begins to listen."""
    queue = hub.listen()
    response = web.StreamResponse(headers={**headers(), "Content-Type": "text/event-stream"})
    response.headers["Cache-Control"] = "no-store"
    await response.prepare(request)
    try:
        await response.write(_event(*first()))
        while True:
            try:
                async with asyncio.timeout(_HEARTBEAT):
                    event = await queue.get()
            except TimeoutError:
                await response.write(b":\n\n")
                continue
            if event is None:
                break
            await response.write(_event(*event))
    except ConnectionError:
        pass  # The page was closed.
    finally:
        hub.leave(queue)
    return response


def furnish(backend: Backend) -> None:
    """Somebody to be, a neighbour and a group, where the world is still empty."""
    world = backend.world
    if world.chats:
        return
    you, ana = world.add_user("You", language_code="en"), world.add_user("Ana", language_code="en")
    world.add_private(you)
    world.add_private(ana)
    group = world.add_group("Neighbours", kind="supergroup", privacy=True)
    group.statuses = {you.id: "creator", ana.id: "member", backend.bot.id: "member"}
    group.people |= {you.id: you, ana.id: ana}


async def _photos(
    person: Person, files: list[tuple[str, str, bytes]], text: str, where: dict[str, Any]
) -> list[MessageView]:
    pictures = [data for _, mime, data in files if _still(mime)]
    others = [file for file in files if not _still(file[1])]
    sent: list[MessageView] = []
    try:
        for start in range(0, len(pictures), ALBUM):
            some, caption = pictures[start : start + ALBUM], "" if sent else text
            if len(some) == 1:
                sent.append(await person.send_photo(some[0], caption=caption, **where))
            else:
                sent += await person.send_album(some, caption=caption, **where)
    except ValueError:
        # What no app can show as a picture goes as the file that it is.
        others = [file for file in files if file[2] not in pictures[: len(sent)]]
    return sent + await _documents(person, others, "" if sent else text, where)


def _still(mime: str) -> bool:
    """Whether an app sends it as a photo; a GIF goes as an animation."""
    return mime.startswith("image/") and mime != "image/gif"


async def _documents(
    person: Person, files: list[tuple[str, str, bytes]], text: str, where: dict[str, Any]
) -> list[MessageView]:
    sent = []
    for index, (name, mime, data) in enumerate(files):
        kind = "video" if mime.startswith("video/") else "animation" if mime == "image/gif" else "document"
        caption = "" if index else text
        sent.append(await person.send_file(kind, data, name, mime=mime, caption=caption, **where))
    return sent


def _asset(name: str) -> web.Response:
    path = STATIC / name
    if path.parent != STATIC or path.suffix not in _TYPES or not path.is_file():
        raise web.HTTPNotFound
    response = web.Response(body=path.read_bytes(), content_type=_TYPES[path.suffix], charset="utf-8")
    response.headers["Cache-Control"] = "no-cache"
    return response


def _number(value: Any) -> int | None:
    return int(value) if isinstance(value, str) and value.isdigit() else None


def _event(kind: str, data: Any) -> bytes:
    return f"event: {kind}\ndata: ".encode() + msgspec.json.encode(data) + b"\n\n"


def _json(data: Any) -> web.Response:
    return web.json_response(data, dumps=json.dumps)
