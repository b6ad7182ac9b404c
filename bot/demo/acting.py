"""Who acts, and where: ids from the chat page and from tests in another process, checked."""

from aiohttp import web

from bot.demo.backend import Backend
from bot.demo.groups import Group
from bot.demo.people import Person
from bot.demo.world import MEMBERS


def person(backend: Backend, user_id: int) -> Person:
    """Somebody whose app the page can be."""
    world = backend.world
    if user_id not in world.users or user_id not in world.chats:
        raise web.HTTPBadRequest(text="There is no such person.")
    return Person(backend, world.users[user_id], world.chats[user_id])


def group(backend: Backend, chat_id: int) -> Group:
    chat = backend.world.chats.get(chat_id)
    if chat is None or chat.kind == "private":
        raise web.HTTPBadRequest(text="There is no such group.")
    return Group(backend, chat)


def within(backend: Backend, user_id: int, chat_id: int) -> tuple[Person, Group | None]:
    """Somebody and the chat that they are in; None for the private one."""
    found = person(backend, user_id)
    if chat_id == found.private.id:
        return found, None
    chat = backend.world.chats.get(chat_id)
    if chat is None:
        raise web.HTTPBadRequest(text="There is no such chat.")
    if chat.status(user_id) not in MEMBERS:
        raise web.HTTPForbidden(text="This person is not in that chat.")
    return found, Group(backend, chat)
