"""Guest mode: people mention the bot in a chat that it is not in, and it may answer once."""

import secrets
import time
from dataclasses import dataclass, field

from bot.demo.facts import QUERY_LIFE
from bot.demo.world import Message, User


@dataclass
class Guests:
    """Mentions that wait for an answer, and the answers, which are known by ids of their own."""

    on: bool = True
    """Whether @BotFather was told that the bot takes them."""
    waiting: dict[str, tuple[Message, float]] = field(default_factory=dict)
    """What mentions it, and until when it may be answered on the clock of `time.monotonic`."""
    answers: dict[str, Message] = field(default_factory=dict)

    def mentions(self, message: Message, bot: User) -> bool:
        """Whether a message is for the bot although that is not in the chat."""
        outside = message.chat.kind != "private" and message.chat.status(bot.id) in ("left", "kicked")
        return self.on and outside and f"@{bot.username.lower()}" in message.body.text.lower().split()

    def ask(self, message: Message) -> str:
        """Id by which it is answered."""
        query = str(secrets.randbits(62))
        self.waiting[query] = message, time.monotonic() + QUERY_LIFE.total_seconds()
        return query

    def take(self, query: str) -> Message | None:
        """What is answered now; None where it was answered, or is too old."""
        message, until = self.waiting.pop(query, (None, 0.0))
        return message if until > time.monotonic() else None
