"""What the bot is and what it says about itself: getMe, commands, descriptions, menu button."""

import json
import re
from typing import Any

from bot.demo import views
from bot.demo.backend import Backend
from bot.demo.facts import COMMANDS
from bot.demo.params import Params
from bot.demo.refusals import bad_request


async def get_me(backend: Backend, params: Params) -> dict[str, Any]:
    return {
        **backend.bot.json(),
        "can_join_groups": True,
        "can_read_all_group_messages": backend.reads_all,
        "supports_inline_queries": backend.inline.on,
        "supports_guest_queries": backend.guests.on,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


async def set_my_commands(backend: Backend, params: Params) -> bool:
    given = params.decoded("commands", "commands")
    if not isinstance(given, list):
        raise bad_request("expected an Array of BotCommand")
    if len(given) > COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in given:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", str(command.get("command", "")).removeprefix("/")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(str(command.get("description", ""))) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    backend.profile.commands[_scope(params)] = [
        {"command": c["command"].removeprefix("/"), "description": c["description"]} for c in given
    ]
    backend.hub.publish("commands", views.menus(backend))
    return True


async def get_my_commands(backend: Backend, params: Params) -> list[dict[str, str]]:
    return backend.profile.commands.get(_scope(params), [])


async def delete_my_commands(backend: Backend, params: Params) -> bool:
    backend.profile.commands.pop(_scope(params), None)
    backend.hub.publish("commands", views.menus(backend))
    return True


async def set_my_description(backend: Backend, params: Params) -> bool:
    return _set(backend, params, "description", 512)


async def get_my_description(backend: Backend, params: Params) -> dict[str, str]:
    return _get(backend, params, "description")


async def set_my_short_description(backend: Backend, params: Params) -> bool:
    return _set(backend, params, "short_description", 120)


async def get_my_short_description(backend: Backend, params: Params) -> dict[str, str]:
    return _get(backend, params, "short_description")


async def set_my_name(backend: Backend, params: Params) -> bool:
    return _set(backend, params, "name", 64)


async def get_my_name(backend: Backend, params: Params) -> dict[str, str]:
    return _get(backend, params, "name")


async def set_chat_menu_button(backend: Backend, params: Params) -> bool:
    button = params.decoded("menu_button", "menu button") or {"type": "default"}
    if button.get("type") not in ("commands", "web_app", "default"):
        raise bad_request("MenuButton has unsupported type")
    backend.profile.menu_button = button
    return True


async def get_chat_menu_button(backend: Backend, params: Params) -> dict[str, Any]:
    return backend.profile.menu_button


def _scope(params: Params) -> tuple[str, str]:
    scope = params.decoded("scope", "BotCommandScope") or {"type": "default"}
    return json.dumps(scope, sort_keys=True), _language(params)


def _language(params: Params) -> str:
    """Two letters, or none for everybody who has no texts of their own language."""
    code = params.string("language_code")
    if not re.fullmatch(r"([a-z]{2})?", code):
        raise bad_request("invalid language code specified")
    return code


def _set(backend: Backend, params: Params, name: str, most: int) -> bool:
    text = params.string(name)
    if len(text) > most:
        raise bad_request(f"BOT_{name.upper()}_TOO_LONG")
    backend.profile.texts[name, _language(params)] = text
    return True


def _get(backend: Backend, params: Params, name: str) -> dict[str, str]:
    texts = backend.profile.texts
    fallback = backend.bot.first_name if name == "name" else ""
    return {name: texts.get((name, _language(params))) or texts.get((name, "")) or fallback}


METHODS = {
    "getme": get_me,
    "setmycommands": set_my_commands,
    "getmycommands": get_my_commands,
    "deletemycommands": delete_my_commands,
    "setmydescription": set_my_description,
    "getmydescription": get_my_description,
    "setmyshortdescription": set_my_short_description,
    "getmyshortdescription": get_my_short_description,
    "setmyname": set_my_name,
    "getmyname": get_my_name,
    "setchatmenubutton": set_chat_menu_button,
    "getchatmenubutton": get_chat_menu_button,
}
