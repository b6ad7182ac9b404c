"""Inline keyboards: what Telegram accepts under a message."""

import re
from typing import Any
from urllib.parse import urlsplit

from bot.demo.facts import BUTTON_URL, BUTTONS, CALLBACK_DATA, COPY_TEXT
from bot.demo.params import Params
from bot.demo.refusals import bad_request

Rows = list[list[dict[str, Any]]]
"""Buttons as in the Bot API's `inline_keyboard`."""

_ACTIONS = (
    "callback_data", "url", "copy_text", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "web_app", "login_url", "pay", "callback_game",
)  # fmt: skip
_DOMAIN = re.compile(r"^[^\s.]+(\.[^\s.]+)+$")


def keyboard(params: Params) -> Rows | None:
    """The inline keyboard of a request; None where it has none or a keyboard of another sort."""
    markup = params.decoded("reply_markup", "reply markup")
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    rows = markup.get("inline_keyboard")
    if rows is None:
        return None
    if not isinstance(rows, list):
        raise bad_request('field "inline_keyboard" must be of type Array')
    checked = [[_button(button) for button in _row(row)] for row in rows]
    checked = [row for row in checked if row]
    if sum(map(len, checked)) > BUTTONS:
        raise bad_request("reply markup is too long")
    return checked or None


def _row(row: Any) -> list[Any]:
    if not isinstance(row, list):
        raise bad_request('field "inline_keyboard" must be an Array of Arrays')
    return row


def _button(button: Any) -> dict[str, Any]:
    if not isinstance(button, dict):
        raise bad_request("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    text = button.get("text")
    if not isinstance(text, str) or not text.strip():
        raise bad_request('can\'t parse inline keyboard button: Field "text" must be of type String')
    actions = [name for name in _ACTIONS if button.get(name) is not None]
    if len(actions) != 1:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
            if not actions
            else "BUTTON_TYPE_INVALID"
        )
    _CHECKS.get(actions[0], _anything)(button[actions[0]])
    return {key: value for key, value in button.items() if value is not None}


def _anything(value: Any) -> None:
    """An action that this server passes on as it is."""


def _data(value: Any) -> None:
    if not isinstance(value, str) or not 1 <= len(value.encode()) <= CALLBACK_DATA:
        raise bad_request("BUTTON_DATA_INVALID")


def _copy(value: Any) -> None:
    text = value.get("text") if isinstance(value, dict) else None
    if not isinstance(text, str) or not 1 <= len(text) <= COPY_TEXT:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")


def _url(value: Any) -> None:
    if not isinstance(value, str) or not value:
        raise bad_request("BUTTON_URL_INVALID")
    reason = _url_fault(value)
    if reason:
        raise bad_request(f"inline keyboard button URL '{value}' is invalid: {reason}")
    if len(value) > BUTTON_URL:
        raise bad_request("BUTTON_URL_INVALID")


def _url_fault(value: str) -> str:
    if value.lower().startswith(("tg://", "ton://")):
        return ""
    try:
        parts = urlsplit(value if "://" in value else f"http://{value}")
        host = parts.hostname or ""
        parts.port  # noqa: B018  # reading it is what checks it
    except ValueError:
        return "Wrong HTTP URL"
    if parts.scheme.lower() not in ("http", "https"):
        return "Unsupported URL protocol"
    if not host:
        return "URL host is empty"
    if re.search(r"\s", value) or not (_DOMAIN.match(host) or ":" in host):
        return "Wrong HTTP URL"
    return ""


def _chosen_chat(value: Any) -> None:
    if not isinstance(value, dict):
        raise bad_request("can't parse inline keyboard button: SwitchInlineQueryChosenChat must be an Object")
    if not any(value.get(f"allow_{kind}_chats") for kind in ("user", "bot", "group", "channel")):
        raise bad_request("can't parse inline keyboard button: at least one chat type must be allowed")


_CHECKS = {"callback_data": _data, "copy_text": _copy, "url": _url, "switch_inline_query_chosen_chat": _chosen_chat}
