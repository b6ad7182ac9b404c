"""What people see: messages and chats as the chat page and the tests read them."""

import json
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import quote

import msgspec

from bot.demo.world import Chat, Message, User

if TYPE_CHECKING:
    from bot.demo.backend import Backend

T = TypeVar("T")


class FileView(msgspec.Struct, frozen=True, kw_only=True):
    """What a message carries; `url` is below the server's address."""

    kind: str
    url: str
    name: str
    mime: str
    size: int
    width: int = 0
    height: int = 0


class MessageView(msgspec.Struct, frozen=True, kw_only=True):
    """A message as people in its chat see it now."""

    id: int
    chat: int
    sender_id: int
    sender: str
    from_bot: bool
    at: int
    text: str
    """The caption where there is a file."""
    entities: list[dict[str, Any]]
    buttons: list[list[dict[str, Any]]]
    file: FileView | None
    reply_to: int | None
    reply_sender: str
    reply_excerpt: str
    thread: int | None
    album: str
    forwarded_from: str | None
    via: str
    """User name of the bot whose inline result it is; empty for all others."""
    edited: bool
    history: list[str]
    """Texts before the edits, oldest first."""
    service: str

    def styled(self, kind: str) -> list[str]:
        """The pieces of text under entities of a kind, in order."""
        units = self.text.encode("utf-16-le")
        return [
            units[2 * e["offset"] : 2 * (e["offset"] + e["length"])].decode("utf-16-le")
            for e in self.entities
            if e["type"] == kind
        ]

    def labels(self) -> list[str]:
        return [button["text"] for row in self.buttons for button in row]


class PersonView(msgspec.Struct, frozen=True, kw_only=True):
    """`language` as their app is set to; `status` in the chat that is looked at."""

    id: int
    name: str
    is_bot: bool
    language: str
    status: str = ""


class ChatView(msgspec.Struct, frozen=True, kw_only=True):
    """`topics` are id and name."""

    id: int
    kind: str
    title: str
    started: bool
    privacy: bool
    is_forum: bool
    people: list[PersonView]
    topics: list[tuple[int, str]]


class MenuView(msgspec.Struct, frozen=True, kw_only=True):
    """The bot's commands for one kind of chat; an empty language is for everybody who has no menu of their own."""

    scope: str
    language: str
    commands: list[dict[str, str]]


def message(backend: "Backend", shown: Message) -> MessageView:
    reply = shown.reply_to
    return MessageView(
        id=shown.id,
        chat=shown.chat.id,
        sender_id=shown.sender.id,
        sender=shown.sender.name,
        from_bot=shown.sender is backend.bot,
        at=shown.at,
        text=shown.body.text,
        entities=shown.body.entities,
        buttons=shown.buttons or [],
        file=_file(backend, shown),
        reply_to=reply.id if reply and not reply.deleted else None,
        reply_sender=reply.sender.name if reply and not reply.deleted else "",
        reply_excerpt=_excerpt(reply) if reply and not reply.deleted else "",
        thread=shown.thread,
        album=shown.album,
        forwarded_from=_origin(shown.forward_origin),
        via=shown.via.username if shown.via else "",
        edited=shown.edited_at is not None,
        history=list(shown.history),
        service=_service(shown),
    )


def chat(backend: "Backend", shown: Chat) -> ChatView:
    people = [person(user, shown.status(user.id)) for user in shown.people.values()]
    return ChatView(
        id=shown.id,
        kind=shown.kind,
        title=shown.title or backend.bot.name,
        started=shown.started or shown.kind != "private",
        privacy=shown.privacy,
        is_forum=shown.is_forum,
        people=people,
        topics=list(shown.topics.items()),
    )


def person(user: User, status: str = "") -> PersonView:
    return PersonView(
        id=user.id, name=user.name, is_bot=user.is_bot, language=user.language_code or "en", status=status
    )


def menus(backend: "Backend") -> list[MenuView]:
    return [
        MenuView(scope=json.loads(scope).get("type", "default"), language=language, commands=commands)
        for (scope, language), commands in backend.profile.commands.items()
    ]


def people(backend: "Backend") -> list[PersonView]:
    """Everybody whose app the page can be."""
    world = backend.world
    return [person(user) for user in world.users.values() if not user.is_bot and user.id in world.chats]


def _file(backend: "Backend", shown: Message) -> FileView | None:
    if shown.media is None:
        return None
    stored = backend.files.get(shown.media.file_id)
    if stored is None:
        return None
    size = shown.media.json[-1] if isinstance(shown.media.json, list) else shown.media.json
    return FileView(
        kind=shown.media.kind,
        url=f"/demo/files/{stored.path}?name={quote(stored.name)}",
        name=stored.name,
        mime=stored.mime,
        size=stored.size,
        width=size.get("width", 0),
        height=size.get("height", 0),
    )


def _excerpt(shown: Message) -> str:
    return shown.body.text[:80] or (shown.media.kind.capitalize() if shown.media else "")


def _origin(origin: dict[str, Any] | None) -> str | None:
    if origin is None:
        return None
    if origin["type"] == "user":
        return str(origin["sender_user"]["first_name"])
    return str(origin.get("sender_user_name") or origin["chat"]["title"])


def _service(shown: Message) -> str:
    fields = shown.service
    if members := fields.get("new_chat_members"):
        return f"{shown.sender.name} added {members[0]['first_name']}"
    if left := fields.get("left_chat_member"):
        return f"{left['first_name']} left"
    if topic := fields.get("forum_topic_created"):
        return f"Topic “{topic['name']}” created"
    if "migrate_to_chat_id" in fields or "migrate_from_chat_id" in fields:
        return "This group became a supergroup"
    if title := fields.get("new_chat_title"):
        return f"The group is now called “{title}”"
    return ""
