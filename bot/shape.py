"""The form that an update must have for the bot to handle it: what it relies on, of the kinds that Telegram documents.

python-telegram-bot takes what comes as it is, whatever its kind. An id that is a list would go as far as the keys of
the broker before anything minds, and what was written there could not be read again.
"""

import json
from collections.abc import Mapping
from typing import Annotated, Any

import msgspec
from msgspec import Meta

Id = Annotated[int, Meta(ge=-(2**52), le=2**52)]
"""Ids have at most 52 significant bits, says the Bot API."""
Moment = Annotated[int, Meta(ge=0, lt=2**32)]
"""Unix time; 0 of a message that the bot cannot see."""
Name = Annotated[str, Meta(max_length=1000)]
"""Of a file or a group of photos; Telegram's are shorter than 200 characters."""


class _Has(msgspec.Struct, rename={"sender": "from"}):
    """Fields that are not named here may be anything; python-telegram-bot looks at those that it knows."""


class _User(_Has):
    id: Id
    language_code: Name | None = None
    is_bot: bool = False


class _Chat(_Has):
    id: Id
    type: Name = ""
    is_forum: bool = False


class _File(_Has):
    file_id: Name
    file_size: Id | None = None
    file_name: str | None = None
    mime_type: str | None = None


class _Size(_File, kw_only=True):
    width: Id
    height: Id


class _Entity(_Has):
    type: Name
    offset: Id
    length: Id


class _Message(_Has):
    message_id: Id
    date: Moment
    chat: _Chat
    sender: _User | None = None
    message_thread_id: Id | None = None
    is_topic_message: bool = False
    media_group_id: Name | None = None
    text: str | None = None
    caption: str | None = None
    entities: tuple[_Entity, ...] = ()
    caption_entities: tuple[_Entity, ...] = ()
    photo: tuple[_Size, ...] = ()
    document: _File | None = None
    reply_to_message: "_Message | None" = None
    via_bot: _User | None = None
    guest_query_id: Name | None = None


class _Press(_Has):
    id: Name
    sender: _User
    data: str | None = None
    message: _Message | None = None


class _Inline(_Has):
    id: Name
    sender: _User
    query: str


class _Member(_Has):
    user: _User
    status: Name
    is_member: bool = False


class _Membership(_Has):
    """The bot's place in a chat has changed."""

    chat: _Chat
    sender: _User
    old_chat_member: _Member
    new_chat_member: _Member


class _Update(_Has):
    update_id: Id
    message: _Message | None = None
    guest_message: _Message | None = None
    edited_message: _Message | None = None
    channel_post: _Message | None = None
    edited_channel_post: _Message | None = None
    business_message: _Message | None = None
    edited_business_message: _Message | None = None
    callback_query: _Press | None = None
    inline_query: _Inline | None = None
    my_chat_member: _Membership | None = None


class _Other(_Has):
    """What the bot has no handler for; who it is from decides in which order it is looked at all the same."""

    message_id: Id | None = None
    chat: _Chat | None = None
    sender: _User | None = None


def written(update: Mapping[str, Any]) -> bytes | None:
    """The update as JSON, to be kept; None where it is not of this form. Half a character, which no text on the way
    could be written with, becomes the sign for what cannot be read."""
    try:
        msgspec.convert(update, _Update)
        msgspec.convert([content for content in update.values() if isinstance(content, dict)], tuple[_Other, ...])
        text = json.dumps(update, ensure_ascii=False)
    except (msgspec.ValidationError, RecursionError, ValueError, TypeError):
        return None
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()
