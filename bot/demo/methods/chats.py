"""Methods about chats and who is in them."""

from typing import Any

from bot.demo import targets
from bot.demo.backend import Backend
from bot.demo.params import Params
from bot.demo.refusals import bad_request
from bot.demo.world import MEMBERS, Chat


async def get_chat(backend: Backend, params: Params) -> dict[str, Any]:
    chat = targets.known_chat(backend, params)
    full = {**chat.json(), "accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": _NO_GIFTS}
    if chat.kind != "private":
        full["permissions"] = {
            "can_send_messages": chat.members_write,
            "can_send_photos": True,
            "can_send_documents": True,
        }
    return full


async def get_chat_member(backend: Backend, params: Params) -> dict[str, Any]:
    chat = targets.known_chat(backend, params)
    user = backend.world.users.get(params.integer("user_id"))
    if user is None:
        raise bad_request("PARTICIPANT_ID_INVALID" if params.integer("user_id") else "invalid user_id specified")
    if chat.hides_members and user is not backend.bot and chat.status(backend.bot.id) not in _ADMINS:
        raise bad_request("member list is inaccessible")
    return chat.member_json(user)


async def get_chat_administrators(backend: Backend, params: Params) -> list[dict[str, Any]]:
    chat = _group(backend, params)
    people = [user for user in chat.people.values() if chat.status(user.id) in _ADMINS]
    return [chat.member_json(user) for user in people]


async def get_chat_member_count(backend: Backend, params: Params) -> int:
    chat = targets.known_chat(backend, params)
    return sum(status in MEMBERS for status in chat.statuses.values())


async def leave_chat(backend: Backend, params: Params) -> bool:
    chat = _group(backend, params)
    backend.set_status(chat, backend.bot, "left", by=backend.bot)
    backend.post(chat, backend.bot, service={"left_chat_member": backend.bot.json()})
    return True


def _group(backend: Backend, params: Params) -> Chat:
    chat = targets.known_chat(backend, params)
    if chat.kind == "private":
        raise bad_request("method is available for supergroup and channel chats only")
    return chat


_ADMINS = ("creator", "administrator")
_NO_GIFTS = {
    "unlimited_gifts": False,
    "limited_gifts": False,
    "unique_gifts": False,
    "premium_subscription": False,
    "gifts_from_channels": False,
}

METHODS = {
    "getchat": get_chat,
    "getchatmember": get_chat_member,
    "getchatadministrators": get_chat_administrators,
    "getchatmembercount": get_chat_member_count,
    "leavechat": leave_chat,
}
