"""How a request to Telegram can fail, in kinds that the sender acts on.

    PlacardError
    ├── Unreachable           the chat takes nothing from the bot: blocked, kicked, gone
    ├── Refused               Telegram said no; `reason` says in which way
    └── Lost                  the request may or may not have been carried out

An error's text is Telegram's own sentence; none carries an address, which would hold the token.
"""

from datetime import timedelta
from enum import StrEnum

import httpx
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError

from engine.errors import PlacardError


class Reason(StrEnum):
    """Why Telegram said no."""

    UNCHANGED = "unchanged"
    """The message is like that already."""
    GONE = "gone"
    """There is no such message of the bot that could be changed."""
    STYLES = "styles"
    """It does not understand the entities."""
    BUTTON = "button"
    """It does not take a button's link."""
    TOPIC = "topic"
    REPLY = "reply"
    """The message to reply to is gone."""
    TOKEN = "token"  # noqa: S105  # a reason, not a secret
    """It does not know the token."""
    OTHER = "other"


class Unreachable(PlacardError):
    """The chat takes nothing from the bot any more."""


class Refused(PlacardError):
    """Telegram said no, and will say it again."""

    def __init__(self, reason: Reason, said: str) -> None:
        super().__init__(f"{reason}: {said}")
        self.reason = reason
        self.said = said


class Lost(PlacardError):
    """The answer never came: nobody knows whether the request was carried out."""


class NotSent(PlacardError):
    """The request never reached Telegram; it may be made again."""


class Wait(PlacardError):
    """Telegram wants nothing more for this chat for a while."""

    def __init__(self, wait: timedelta) -> None:
        super().__init__(f"wait {wait.total_seconds():.0f} s")
        self.wait = wait


class Moved(PlacardError):
    """The group has become a supergroup, with a new id."""

    def __init__(self, chat: int) -> None:
        super().__init__(f"moved to {chat}")
        self.chat = chat


_CLOSED = (
    "chat not found", "user not found", "peer_id_invalid", "not enough rights", "have no rights", "need administrator",
    "chat_write_forbidden", "chat_restricted", "chat_send_", "user_is_blocked", "input_user_deactivated",
    "user is deactivated", "chat is deactivated", "group chat was deactivated", "topic_closed", "channel_private",
    "bot was kicked", "bot is not a member", "can't initiate conversation",
)  # fmt: skip
_REASONS = (
    (Reason.UNCHANGED, ("message is not modified",)),
    (Reason.GONE, (
        "message to edit not found", "message to delete not found", "message can't be edited",
        "message_id_invalid", "there is no text in the message",
        "there is no caption in the message", "message identifier is not specified",
    )),
    (Reason.STYLES, (
        "can't parse entities", "can't parse messageentity", "entity_bounds_invalid", "entities_too_long",
    )),
    (Reason.BUTTON, ("button_url_invalid", "inline keyboard button url")),
    (Reason.TOPIC, ("message thread not found", "topic_deleted", "topic_id_invalid")),
    (Reason.REPLY, ("message to be replied not found", "replied message not found", "reply_message_id_invalid")),
)  # fmt: skip
_NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol, httpx.ProxyError)


def judge(error: TelegramError) -> PlacardError:
    """The kind of an error of python-telegram-bot."""
    match error:
        case RetryAfter():
            wait = error.retry_after
            return Wait(wait if isinstance(wait, timedelta) else timedelta(seconds=wait))
        case ChatMigrated():
            return Moved(error.new_chat_id)
        case InvalidToken():
            # Its text can hold the token.
            return Refused(Reason.TOKEN, "the token is not known")
        case Forbidden():
            return Unreachable(error.message)
        case BadRequest():
            return _refused(error.message)
        case NetworkError() if isinstance(error.__cause__, _NEVER_LEFT):
            return NotSent(type(error.__cause__).__name__)
        case NetworkError() if error.__cause__ and not isinstance(error.__cause__, httpx.HTTPError | TelegramError):
            # It could not even be written down as a request, such as half a character; trying again changes nothing.
            return Refused(Reason.OTHER, type(error.__cause__).__name__)
        case _:
            # A status of 500 and more, an answer that is no JSON, a connection that broke, a time-out.
            return Lost(type(error.__cause__ or error).__name__)


def _refused(said: str) -> PlacardError:
    lowered = said.lower()
    for reason, parts in _REASONS:
        if any(part in lowered for part in parts):
            return Refused(reason, said)
    return Unreachable(said) if any(part in lowered for part in _CLOSED) else Refused(Reason.OTHER, said)
