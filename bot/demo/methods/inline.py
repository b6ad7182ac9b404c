"""answerInlineQuery and answerGuestQuery."""

import re
import secrets
import time
from typing import Any

from bot.demo import keyboards, texts
from bot.demo.backend import Backend
from bot.demo.facts import INLINE_RESULTS, RESULT_ID, START_PARAMETER
from bot.demo.inline import Offer, Result
from bot.demo.params import Params
from bot.demo.refusals import bad_request

_CACHE = 300
"""Seconds that an answer is given again where the bot names no time."""


async def answer_inline_query(backend: Backend, params: Params) -> bool:
    """Once, and not too late."""
    asked = backend.inline.queries.get(params.string("inline_query_id"))
    if asked is None or asked.offer is not None or asked.until < time.monotonic():
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    given = params.decoded("results", "inline query results")
    if not isinstance(given, list):
        raise bad_request("expected an Array of inline query results")
    if len(given) > INLINE_RESULTS:
        raise bad_request("RESULTS_TOO_MUCH")
    results = [_result(result) for result in given]
    if len({result.id for result in results}) < len(results):
        raise bad_request("RESULT_ID_DUPLICATE")
    offer = Offer(results=results, button=_button(params), next_offset=params.string("next_offset"))
    seconds = params.integer("cache_time", _CACHE)
    backend.inline.answer(asked, offer, seconds=seconds, personal=params.flag("is_personal"))
    backend.hub.publish("offer", {"query": asked.id, "person": asked.person.id})
    return True


async def answer_guest_query(backend: Backend, params: Params) -> dict[str, Any]:
    """Once, and not too late; the answer stands in the chat, and is known by its own id only."""
    result = _result(params.decoded("result", "inline query result"))
    asked = backend.guests.take(params.string("guest_query_id"))
    if asked is None:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    message = backend.post(
        asked.chat, backend.bot, body=result.body, buttons=result.buttons, reply_to=asked, thread=asked.thread
    )
    name = f"guest{secrets.token_urlsafe(12)}"
    backend.guests.answers[name] = message
    return {"inline_message_id": name}


def _result(given: Any) -> Result:
    if not isinstance(given, dict):
        raise bad_request("can't parse inline query result: Object expected")
    if given.get("type") != "article":
        raise bad_request("can't parse inline query result: this local server knows articles only")
    name = given.get("id")
    if not isinstance(name, str) or not 1 <= len(name.encode()) <= RESULT_ID:
        raise bad_request("RESULT_ID_INVALID")
    if not isinstance(given.get("title"), str) or not given["title"].strip():
        raise bad_request("ARTICLE_TITLE_EMPTY")
    content = given.get("input_message_content")
    if not isinstance(content, dict) or "message_text" not in content:
        raise bad_request("can't parse inline query result: Can't find required field \"input_message_content\"")
    body = texts.message_text(Params({**content, "text": content["message_text"]}, {}), too_long="MESSAGE_TOO_LONG")
    buttons = keyboards.keyboard(Params({"reply_markup": given.get("reply_markup")}, {}))
    shown = {key: value for key, value in given.items() if key not in ("input_message_content", "reply_markup")}
    return Result(id=name, shown=shown, body=body, buttons=buttons)


def _button(params: Params) -> dict[str, Any] | None:
    button = params.decoded("button", "inline query results button")
    if button is None:
        return None
    if not isinstance(button, dict) or not isinstance(button.get("text"), str) or not button["text"].strip():
        raise bad_request('can\'t parse inline query results button: Field "text" must be of type String')
    if "web_app" not in button and not re.fullmatch(START_PARAMETER, str(button.get("start_parameter", ""))):
        raise bad_request("START_PARAM_INVALID")
    return button


METHODS = {"answerinlinequery": answer_inline_query, "answerguestquery": answer_guest_query}
