"""Who and what there is: people, chats, messages. State only; what happens to it is in `people` and `methods`."""

import time
from dataclasses import dataclass, field
from typing import Any

from bot.demo.formatted import Formatted
from bot.demo.keyboards import Rows

MEMBERS = ("creator", "administrator", "member", "restricted")
_EPOCH = 1_700_000_000


@dataclass(eq=False, kw_only=True)
class User:
    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = ""
    is_bot: bool = False

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()

    def json(self) -> dict[str, Any]:
        user: dict[str, Any] = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        for key in ("last_name", "username", "language_code"):
            if value := getattr(self, key):
                user[key] = value
        return user


ANONYMOUS = User(id=1_087_968_824, first_name="Group", username="GroupAnonymousBot", is_bot=True)
"""In whose name Telegram hands out what an admin writes in the group's."""


@dataclass(eq=False, kw_only=True)
class Media:
    """What a message carries beside words."""

    kind: str
    """The message's field that holds it: photo, document, video, voice, sticker, animation."""
    json: Any
    """As the Bot API shows it: an object, or an array of sizes for a photo."""
    file_id: str
    """The file behind it; of a photo, its largest size."""


@dataclass(eq=False, kw_only=True)
class Message:
    id: int
    chat: "Chat"
    sender: User
    at: int
    """Unix time in seconds."""
    body: Formatted = field(default_factory=Formatted)
    """The text, or the caption where there is media."""
    media: Media | None = None
    buttons: Rows | None = None
    reply_to: "Message | None" = None
    via: User | None = None
    """The bot whose inline result it is."""
    thread: int | None = None
    album: str = ""
    forward_origin: dict[str, Any] | None = None
    service: dict[str, Any] = field(default_factory=dict)
    """Fields of a service message, as the Bot API shows them."""
    edited_at: int | None = None
    history: list[str] = field(default_factory=list)
    """Texts that the message had before edits, oldest first."""
    deleted: bool = False
    anonymous: bool = False
    """Whether an admin wrote it in the group's own name."""


@dataclass(eq=False, kw_only=True)
class Chat:
    id: int
    kind: str
    """private, group or supergroup."""
    title: str = ""
    person: User | None = None
    """The other side of a private chat."""
    is_forum: bool = False
    privacy: bool = False
    """Whether the bot gets only what is meant for it; an administrator gets everything."""
    captions_reach: bool = True
    """Whether a command in a caption gets past privacy mode; Telegram does not promise it."""
    statuses: dict[int, str] = field(default_factory=dict)
    """Member's status by user id, the bot included: creator, administrator, member, restricted, left,
    kicked."""
    people: dict[int, User] = field(default_factory=dict)
    topics: dict[int, str] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    started: bool = False
    """Private: whether the person ever wrote, before which a bot may not."""
    migrated_to: int | None = None
    username: str = ""
    """Of a public group."""
    members_write: bool = True
    """Whether those who are no administrators may write."""
    silenced: set[int] = field(default_factory=set)
    """People, and bots, who are restricted so that they may not write."""
    hides_members: bool = False
    """Whether only administrators see who else is in the group."""
    last_id: int = 0
    """Of a supergroup: number of its newest message."""

    def json(self) -> dict[str, Any]:
        chat: dict[str, Any] = {"id": self.id, "type": self.kind}
        if self.person is not None:
            chat["first_name"] = self.person.first_name
            for key in ("last_name", "username"):
                if value := getattr(self.person, key):
                    chat[key] = value
            return chat
        chat["title"] = self.title
        if self.is_forum:
            chat["is_forum"] = True
        if self.username:
            chat["username"] = self.username
        return chat

    def status(self, user_id: int) -> str:
        return self.statuses.get(user_id, "left")

    def may_write(self, user_id: int) -> bool:
        """Whether somebody who is here may send messages."""
        if self.status(user_id) in ("creator", "administrator"):
            return True
        return self.members_write and not (self.status(user_id) == "restricted" and user_id in self.silenced)

    def member_json(self, user: User) -> dict[str, Any]:
        status = self.status(user.id)
        member: dict[str, Any] = {"user": user.json(), "status": status}
        if status == "administrator":
            member |= dict.fromkeys(_RIGHTS, False) | {"can_be_edited": False, "can_manage_chat": True}
        elif status == "creator":
            member["is_anonymous"] = False
        elif status == "restricted":
            allowed = {"is_member": True, "until_date": 0, "can_send_messages": user.id not in self.silenced}
            member |= dict.fromkeys(_PERMISSIONS, True) | allowed
        elif status == "kicked":
            member["until_date"] = 0
        return member


_RIGHTS = (
    "is_anonymous", "can_delete_messages", "can_manage_video_chats", "can_restrict_members", "can_promote_members",
    "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories", "can_delete_stories",
)  # fmt: skip


_PERMISSIONS = (
    "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos", "can_send_video_notes",
    "can_send_voice_notes", "can_send_polls", "can_send_other_messages", "can_add_web_page_previews",
    "can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics", "can_edit_tag",
    "can_react_to_messages",
)  # fmt: skip


class World:
    """All of it. Ids go on from the clock, so that a bot with a memory meets no id a second time after a restart."""

    def __init__(self, bot: User) -> None:
        self.bot = bot
        self.users: dict[int, User] = {bot.id: bot}
        self.chats: dict[int, Chat] = {}
        self._account_messages = ticks()
        self._people = 100_000_000
        self._groups = 4_000_000_000
        self._albums = ticks() * 1000

    def add_user(self, first_name: str, **details: Any) -> User:
        self._people += 1
        user = User(id=self._people, first_name=first_name, **details)
        self.users[user.id] = user
        return user

    def add_private(self, user: User) -> Chat:
        chat = Chat(id=user.id, kind="private", person=user, people={user.id: user})
        chat.statuses = {user.id: "member", self.bot.id: "member"}
        self.chats[chat.id] = chat
        return chat

    def add_group(self, title: str, *, kind: str, **details: Any) -> Chat:
        self._groups += 1
        chat_id = -self._groups if kind == "group" else -1_000_000_000_000 - self._groups
        chat = Chat(id=chat_id, kind=kind, title=title, last_id=ticks(), **details)
        chat.people[self.bot.id] = self.bot
        self.chats[chat.id] = chat
        return chat

    def next_id(self, chat: Chat) -> int:
        """Private chats and basic groups share the account's numbers, a supergroup counts for itself."""
        if chat.kind == "supergroup":
            chat.last_id += 1
            return chat.last_id
        self._account_messages += 1
        return self._account_messages

    def next_album(self) -> str:
        self._albums += 1
        return str(self._albums)

    def add(self, chat: Chat, sender: User, **content: Any) -> Message:
        message = Message(id=self.next_id(chat), chat=chat, sender=sender, at=int(time.time()), **content)
        chat.messages[message.id] = message
        return message


def ticks() -> int:
    """Tenths of seconds since a fixed day: a start for counters that no run before this one has reached."""
    return int((time.time() - _EPOCH) * 10)
