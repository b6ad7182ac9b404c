"""Methods that change or take away what stands in a chat."""

import time
from typing import Any

from bot.demo import render, targets, texts
from bot.demo.backend import Backend
from bot.demo.formatted import Formatted
from bot.demo.keyboards import Rows, keyboard
from bot.demo.params import Params
from bot.demo.refusals import bad_request
from bot.demo.world import Message

_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
_DELETED_AFTER = 48 * 3600
"""Seconds after which nobody's message can be deleted by the bot."""


async def edit_message_text(backend: Backend, params: Params) -> dict[str, Any] | bool:
    if inline := params.string("inline_message_id"):
        return _edit_inline(backend, inline, params)
    message = _message(backend, params)
    body = texts.message_text(params, too_long="MESSAGE_TOO_LONG")
    if message.media is not None:
        raise bad_request("there is no text in the message to edit")
    return _apply(backend, message, body, keyboard(params))


async def edit_message_caption(backend: Backend, params: Params) -> dict[str, Any]:
    message = _message(backend, params)
    body = texts.caption(params, too_long="MEDIA_CAPTION_TOO_LONG")
    if message.media is None:
        raise bad_request("there is no caption in the message to edit")
    return _apply(backend, message, body, keyboard(params))


async def edit_message_reply_markup(backend: Backend, params: Params) -> dict[str, Any]:
    message = _message(backend, params)
    return _apply(backend, message, message.body, keyboard(params))


async def delete_message(backend: Backend, params: Params) -> bool:
    chat = targets.known_chat(backend, params)
    message = chat.messages.get(params.integer("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    admin = chat.status(backend.bot.id) in ("administrator", "creator")
    mine = message.sender is backend.bot or chat.kind == "private" or admin
    if not mine or time.time() - message.at > _DELETED_AFTER:
        raise bad_request("message can't be deleted")
    backend.delete(message)
    return True


async def delete_messages(backend: Backend, params: Params) -> bool:
    chat = targets.known_chat(backend, params)
    given = params.decoded("message_ids", "message identifiers")
    if not isinstance(given, list) or not 1 <= len(given) <= 100:
        raise bad_request("expected an Array of message identifiers")
    for message in [chat.messages[i] for i in given if i in chat.messages]:
        if message.sender is backend.bot or chat.kind == "private":
            backend.delete(message)
    return True


def _edit_inline(backend: Backend, inline: str, params: Params) -> bool:
    """A message in a chat that the bot need not be in."""
    message = backend.guests.answers.get(inline)
    if message is None:
        raise bad_request("MESSAGE_ID_INVALID")
    _apply(backend, message, texts.message_text(params, too_long="MESSAGE_TOO_LONG"), keyboard(params))
    return True


def _message(backend: Backend, params: Params) -> Message:
    return targets.own_message(backend, targets.writable_chat(backend, params), params)


def _apply(backend: Backend, message: Message, body: Formatted, buttons: Rows | None) -> dict[str, Any]:
    if body == message.body and (buttons or None) == (message.buttons or None):
        raise bad_request(_NOT_MODIFIED)
    backend.limits.count(message.chat)
    if body != message.body:
        message.history.append(message.body.text)
        message.edited_at = int(time.time())
    message.body, message.buttons = body, buttons
    backend.changed(message)
    return render.message(message)


METHODS = {
    "editmessagetext": edit_message_text,
    "editmessagecaption": edit_message_caption,
    "editmessagereplymarkup": edit_message_reply_markup,
    "deletemessage": delete_message,
    "deletemessages": delete_messages,
}
