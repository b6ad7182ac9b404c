"""Where a call of the bot goes: the chat, its topic, the message it replies to or changes."""

from typing import Any

from bot.demo.backend import Backend
from bot.demo.params import Params
from bot.demo.refusals import bad_request, forbidden
from bot.demo.world import Chat, Message


def known_chat(backend: Backend, params: Params) -> Chat:
    """A chat that the bot may look at."""
    given = params.string("chat_id").strip()
    if not given:
        raise bad_request("chat_id is empty")
    chat = backend.world.chats.get(int(given)) if given.lstrip("-").isdigit() else None
    if chat is None:
        raise bad_request("chat not found")
    if chat.migrated_to is not None:
        raise bad_request("group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.migrated_to)
    if chat.kind != "private":
        status = chat.status(backend.bot.id)
        if status == "kicked":
            raise forbidden(f"bot was kicked from the {chat.kind} chat")
        if status == "left":
            raise forbidden(f"bot is not a member of the {chat.kind} chat")
    return chat


def writable_chat(backend: Backend, params: Params) -> Chat:
    """A chat that the bot may write to."""
    chat = known_chat(backend, params)
    if chat.kind == "private":
        if not chat.started:
            raise forbidden("bot can't initiate conversation with a user")
        if chat.status(backend.bot.id) == "kicked":
            raise forbidden("bot was blocked by the user")
    elif not chat.may_write(backend.bot.id):
        raise bad_request("not enough rights to send text messages to the chat")
    return chat


def thread(chat: Chat, params: Params) -> int | None:
    """The topic to write to; only a forum has topics."""
    given = params.integer("message_thread_id")
    if not given:
        return None
    if not chat.is_forum or given not in chat.topics:
        raise bad_request("message thread not found")
    return given


def reply(backend: Backend, chat: Chat, params: Params) -> Message | None:
    """The message to reply to; None where there is none, or it is gone and that was allowed."""
    given: Any = params.decoded("reply_parameters", "reply parameters")
    if given is None:
        message_id = params.integer("reply_to_message_id")
        lenient = params.flag("allow_sending_without_reply")
    elif isinstance(given, dict):
        message_id = int(given.get("message_id") or 0)
        lenient = bool(given.get("allow_sending_without_reply"))
        if given.get("chat_id") not in (None, chat.id, str(chat.id)):
            other = backend.world.chats.get(int(given["chat_id"]))
            found = other.messages.get(message_id) if other else None
            return _found(found, lenient)
    else:
        raise bad_request("can't parse reply parameters JSON object")
    return _found(chat.messages.get(message_id), lenient) if message_id else None


def _found(message: Message | None, lenient: bool) -> Message | None:
    if message is None and not lenient:
        raise bad_request("message to be replied not found")
    return message


def own_message(backend: Backend, chat: Chat, params: Params) -> Message:
    """A message of the bot's own that it wants to change."""
    message_id = params.integer("message_id")
    if not message_id:
        raise bad_request("message identifier is not specified")
    message = chat.messages.get(message_id)
    if message is None:
        raise bad_request("message to edit not found")
    if message.sender is not backend.bot or message.service:
        raise bad_request("message can't be edited")
    return message
