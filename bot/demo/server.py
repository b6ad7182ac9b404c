"""Starts the local Bot API server with its chat page, and lets tests act in its world."""

import tempfile
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

from aiohttp import web

from bot.demo import views
from bot.demo.api import Api
from bot.demo.backend import Backend, Call
from bot.demo.circle import Circle
from bot.demo.control import Control
from bot.demo.facts import UPLOAD
from bot.demo.groups import Group
from bot.demo.offers import Offers
from bot.demo.page import Page
from bot.demo.people import Person
from bot.demo.views import MessageView

T = TypeVar("T")

_BODY = UPLOAD + 5 * 1024 * 1024
"""Bytes of a request: the largest upload and its fields."""


class DemoServer:
    """A running server: where it is, who is in it, what the bot did. All on the event loop that started it."""

    def __init__(self, backend: Backend) -> None:
        self.backend = backend
        self.url = ""
        """Base for TELEGRAM_API_URL and address of the chat page; no slash at the end."""
        self.faults = backend.faults
        self.limits = backend.limits

    @property
    def token(self) -> str:
        return self.backend.token

    @property
    def calls(self) -> list[Call]:
        """What the bot asked for, oldest first, without getUpdates."""
        return list(self.backend.calls)

    def calls_of(self, method: str) -> list[Call]:
        return [call for call in self.backend.calls if call.method.lower() == method.lower()]

    def add_person(
        self, first_name: str = "Robin", *, started: bool = True, language_code: str = "en", **details: str
    ) -> Person:
        """Somebody with a private chat with the bot; `started`: whether they wrote to it before."""
        user = self.backend.world.add_user(first_name, language_code=language_code, **details)
        chat = self.backend.world.add_private(user)
        chat.started = started
        self.backend.hub.publish("people", views.people(self.backend))
        self.backend.hub.publish("chat", views.chat(self.backend, chat))
        return Person(self.backend, user, chat)

    def add_group(
        self, title: str = "Neighbours", *, members: Sequence[Person] = (), privacy: bool | None = None,
        kind: str = "supergroup", forum: bool = False, bot_status: str = "member", captions_reach: bool = True,
        username: str = "",
    ) -> Group:  # fmt: skip
        """A group with the bot in it; the first member owns it. `privacy` is as the bot is set where not given."""
        private = privacy if privacy is not None else not self.backend.reads_all
        chat = self.backend.world.add_group(
            title, kind=kind, privacy=private, is_forum=forum, captions_reach=captions_reach, username=username
        )
        chat.statuses[self.backend.bot.id] = bot_status
        group = Group(self.backend, chat)
        for index, person in enumerate(members):
            group.join(person, status="member" if index else "creator")
        self.backend.hub.publish("chat", views.chat(self.backend, chat))
        return group

    def messages(self, chat: Person | Group | int) -> list[MessageView]:
        """What people see in a chat, oldest first."""
        found = self.backend.world.chats[chat if isinstance(chat, int) else _id(chat)]
        return [views.message(self.backend, message) for message in found.messages.values()]

    def answers(self, chat: Person | Group | int) -> list[MessageView]:
        """What the bot wrote in a chat, oldest first."""
        return [message for message in self.messages(chat) if message.from_bot]

    async def wait_for(
        self, chat: Person | Group | int, predicate: Callable[[list[MessageView]], T | None], seconds: float = 10
    ) -> T:
        """The first true thing that `predicate` says of a chat's messages; TimeoutError after `seconds`."""
        try:
            return await self.backend.hub.until(lambda: predicate(self.messages(chat)), seconds)
        except TimeoutError:
            seen = [(message.sender, message.text) for message in self.messages(chat)]
            raise TimeoutError(f"not seen in {seconds} s; the chat holds {seen}") from None

    async def wait_for_call(
        self, method: str, predicate: Callable[[Call], Any] = lambda call: True, seconds: float = 10
    ) -> Call:
        """The first call of a method, answered or dropped, that fits."""

        def look() -> Call | None:
            return next((call for call in self.calls_of(method) if predicate(call)), None)

        return await self.backend.hub.until(look, seconds)

    async def wait_until_heard(self, seconds: float = 10) -> None:
        """Until the bot has confirmed every update."""
        await self.backend.hub.until(lambda: not self.backend.updates.pending, seconds)

    def redeliver(self, count: int = 1) -> int:
        """Send the last `count` updates that the bot confirmed once more; returns how many there were."""
        return self.backend.updates.redeliver(count)

    def file(self, message: MessageView) -> bytes:
        """The bytes that a message carries."""
        media = self.backend.world.chats[message.chat].messages[message.id].media
        stored = self.backend.files.get(media.file_id) if media else None
        if stored is None:
            raise LookupError("the message carries no file")
        return self.backend.files.data(stored)


def _id(chat: Person | Group) -> int:
    return chat.private.id if isinstance(chat, Person) else chat.chat.id


@asynccontextmanager
async def serve(host: str = "127.0.0.1", port: int = 0, *, token: str = "") -> AsyncIterator[DemoServer]:
    """Run the server; port 0 takes a free one, an empty token makes one up."""
    with tempfile.TemporaryDirectory(prefix="placard-demo-") as folder:
        backend = Backend(Path(folder), token=token)
        application = web.Application(client_max_size=_BODY)
        server = DemoServer(backend)
        application.add_routes(
            [
                *Api(backend).routes(),
                *Page(backend).routes(),
                *Circle(server).routes(),
                *Offers(backend).routes(),
                *Control(server).routes(),
            ]
        )
        # No access log: its lines would hold the token.
        runner = web.AppRunner(application, access_log=None, handler_cancellation=True, shutdown_timeout=0.5)
        await runner.setup()
        try:
            site = web.TCPSite(runner, host, port)
            await site.start()
            bound = runner.addresses[0]
            name = f"[{host}]" if ":" in host else host
            server.url = f"http://{name}:{bound[1]}"
            yield server
        finally:
            backend.hub.close()
            backend.watch.close()
            await backend.webhook.close()
            await runner.cleanup()
