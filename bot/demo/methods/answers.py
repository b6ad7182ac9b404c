"""Answers to what a person did: a pressed button, a message that deserves a sign."""

import time

from bot.demo import targets
from bot.demo.backend import Backend
from bot.demo.facts import CALLBACK_ANSWER
from bot.demo.params import Params
from bot.demo.refusals import bad_request


async def answer_callback_query(backend: Backend, params: Params) -> bool:
    """Once, and not too late."""
    query = backend.queries.get(params.string("callback_query_id"))
    if query is None or query.answer is not None or query.until < time.monotonic():
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    text = params.string("text")
    if len(text) > CALLBACK_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    query.answer = {"text": text, "alert": params.flag("show_alert"), "url": params.string("url")}
    backend.hub.publish("answer", {"query": query.id, "person": query.person.id, **query.answer})
    return True


async def set_message_reaction(backend: Backend, params: Params) -> bool:
    """People see one sign of the bot's on a message; an empty list takes it away."""
    chat = targets.writable_chat(backend, params)
    message = chat.messages.get(params.integer("message_id"))
    if message is None:
        raise bad_request("message to react not found")
    given = params.decoded("reaction", "reaction") or []
    if not isinstance(given, list) or len(given) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    signs = [str(reaction.get("emoji", "")) for reaction in given if isinstance(reaction, dict)]
    backend.hub.publish("reaction", {"chat": chat.id, "id": message.id, "signs": signs})
    return True


METHODS = {"answercallbackquery": answer_callback_query, "setmessagereaction": set_message_reaction}
