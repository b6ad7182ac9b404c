"""Everything that the methods of the Bot API, the people and the chat page act on."""

import secrets
import time
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.demo import render, views
from bot.demo.facts import QUERY_LIFE
from bot.demo.faults import Faults
from bot.demo.files import Files
from bot.demo.guests import Guests
from bot.demo.hub import Hub
from bot.demo.inline import Inline, InlineQuery
from bot.demo.limits import Limits
from bot.demo.privacy import reaches
from bot.demo.updates import Updates
from bot.demo.webhook import Webhook
from bot.demo.world import Chat, Message, User, World

_CALLS = 20_000
"""Calls of the bot that are remembered."""


@dataclass(kw_only=True)
class Call:
    """One request of the bot; never holds the token."""

    method: str
    params: dict[str, Any]
    at: float
    """Seconds on the clock of `time.monotonic`."""
    status: int | None = None
    """HTTP status of the answer; None while there is none, or where it was dropped."""
    description: str = ""
    """Why it was refused."""
    result: str = ""
    """What came of it, in short."""
    seconds: float | None = None
    """From its arrival to its answer; None while there is none."""


@dataclass(kw_only=True)
class Query:
    """A pressed button that waits for its answer."""

    id: str
    person: User
    message: Message
    data: str
    until: float
    """On the clock of `time.monotonic`, after which it is too old to be answered."""
    answer: dict[str, Any] | None = None


@dataclass(kw_only=True)
class Whisper:
    """What the bot said in a group to one person alone; it stands nowhere."""

    chat: int
    person: int
    text: str


@dataclass
class Profile:
    """What the bot told about itself, by method family, scope and language."""

    commands: dict[tuple[str, str], list[dict[str, str]]] = field(default_factory=dict)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    menu_button: dict[str, Any] = field(default_factory=lambda: {"type": "default"})


class Backend:
    """State and the few acts that bot and people share."""

    def __init__(self, folder: Path, *, token: str = "") -> None:
        self.token = token or f"7000000001:{secrets.token_urlsafe(26)}"
        identity = int(self.token.split(":", 1)[0])
        bot = User(id=identity, first_name="Placard", username="placard_demo_bot", is_bot=True)
        self.world = World(bot)
        self.files = Files(folder)
        self.hub = Hub()
        self.watch = Hub()
        """Who looks on as the bot calls: pages whose drawer is open."""
        self.updates = Updates(self.hub.touch)
        self.webhook = Webhook(self.updates)
        self.faults = Faults()
        self.limits = Limits()
        self.profile = Profile()
        self.calls: deque[Call] = deque(maxlen=_CALLS)
        self.whispers: deque[Whisper] = deque(maxlen=_CALLS)
        self.queries: dict[str, Query] = {}
        self.inline = Inline()
        self.guests = Guests()
        self.reads_all = False
        """Whether privacy mode is turned off for the bot as a whole."""

    @property
    def bot(self) -> User:
        return self.world.bot

    def post(self, chat: Chat, sender: User, **content: Any) -> Message:
        """Put a message into a chat: everybody sees it, and the bot is told where it may know."""
        message = self.world.add(chat, sender, **content)
        self.hub.publish("message", views.message(self, message))
        if sender is not self.bot and reaches(message, self.bot):
            self.updates.put("message", render.message(message), lane=chat.id)
        elif not sender.is_bot and self.guests.mentions(message, self.bot):
            guest = {**render.message(message), "guest_query_id": self.guests.ask(message)}
            self.updates.put("guest_message", guest, lane=chat.id)
        return message

    def changed(self, message: Message) -> None:
        """A message was edited: everybody sees it; the bot is told of a person's edit."""
        self.hub.publish("message", views.message(self, message))
        if message.sender is not self.bot and reaches(message, self.bot):
            self.updates.put("edited_message", render.message(message), lane=message.chat.id)

    def delete(self, message: Message) -> None:
        """Nobody sees it any more; Telegram does not tell the bot."""
        message.deleted = True
        message.chat.messages.pop(message.id, None)
        self.hub.publish("deleted", {"chat": message.chat.id, "id": message.id})

    def set_status(self, chat: Chat, user: User, status: str, *, by: User) -> None:
        """Change what somebody is in a chat; the bot is told when it is about itself, or when it asked for it."""
        old = chat.member_json(user)
        chat.statuses[user.id] = status
        chat.people[user.id] = user
        kind = "my_chat_member" if user is self.bot else "chat_member"
        admin = chat.status(self.bot.id) in ("administrator", "creator")
        if kind == "my_chat_member" or admin:
            self.updates.put(kind, render.member_change(chat, by, user, old, int(time.time())), lane=chat.id)
        self.hub.publish("chat", views.chat(self, chat))

    def ask_inline(self, person: User, chat: Chat, query: str, offset: str) -> InlineQuery:
        """Somebody typed the bot's name and some words in a chat; the bot is asked unless Telegram knows its answer."""
        asked = self.inline.ask(person, query, offset)
        if asked.offer is None:
            self.updates.put("inline_query", asked.json(chat), lane=person.id)
        return asked

    def press(self, person: User, message: Message, data: str) -> Query:
        query = Query(
            id=str(secrets.randbits(62)),
            person=person,
            message=message,
            data=data,
            until=time.monotonic() + QUERY_LIFE.total_seconds(),
        )
        self.queries[query.id] = query
        payload = {
            "id": query.id,
            "from": person.json(),
            "message": render.message(message),
            "chat_instance": str(abs(message.chat.id) * 7919),
            "data": data,
        }
        self.updates.put("callback_query", payload, lane=message.chat.id)
        return query
