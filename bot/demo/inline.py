"""Inline mode: people type the bot's name and some words in any chat, and send one of the results it offers."""

import secrets
import time
from dataclasses import dataclass, field
from typing import Any

from bot.demo.facts import QUERY_LIFE
from bot.demo.formatted import Formatted
from bot.demo.keyboards import Rows
from bot.demo.world import Chat, User


@dataclass(kw_only=True)
class Result:
    """What the bot offers, and what is sent where it is chosen."""

    id: str
    shown: dict[str, Any]
    """As the bot gave it: type, title, description, ..."""
    body: Formatted
    buttons: Rows | None = None


@dataclass(kw_only=True)
class Offer:
    """The bot's answer."""

    results: list[Result]
    button: dict[str, Any] | None = None
    """Stands above the results; leads to the private chat with the bot."""
    next_offset: str = ""


@dataclass(kw_only=True)
class InlineQuery:
    """What somebody typed, which waits for its answer."""

    id: str
    person: User
    query: str
    offset: str
    until: float
    """On the clock of `time.monotonic`, after which it is too old to be answered."""
    offer: Offer | None = None

    def json(self, chat: Chat) -> dict[str, Any]:
        own = chat.kind == "private" and chat.person is self.person
        return {
            "id": self.id,
            "from": self.person.json(),
            "query": self.query,
            "offset": self.offset,
            # Telegram's name for the private chat with the bot that is asked.
            "chat_type": "sender" if own else chat.kind,
        }


@dataclass
class Inline:
    """Queries, and answers that Telegram gives again by itself."""

    on: bool = True
    """Whether @BotFather was told /setinline."""
    queries: dict[str, InlineQuery] = field(default_factory=dict)
    _kept: dict[tuple[int, str, str], tuple[float, Offer]] = field(default_factory=dict)

    def ask(self, person: User, query: str, offset: str) -> InlineQuery:
        asked = InlineQuery(
            id=str(secrets.randbits(62)),
            person=person,
            query=query,
            offset=offset,
            until=time.monotonic() + QUERY_LIFE.total_seconds(),
        )
        for owner in (person.id, 0):
            until, offer = self._kept.get((owner, query, offset), (0.0, None))
            if until > time.monotonic():
                asked.offer = offer
                return asked
        self.queries[asked.id] = asked
        return asked

    def answer(self, asked: InlineQuery, offer: Offer, *, seconds: int, personal: bool) -> None:
        """`seconds`: how long others, or where it is `personal` the same person, get the same without asking."""
        asked.offer = offer
        owner = asked.person.id if personal else 0
        self._kept[owner, asked.query, asked.offset] = (time.monotonic() + seconds, offer)
