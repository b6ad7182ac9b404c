"""What people do: the handles by which tests and the chat page act as a person."""

import asyncio
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import msgspec

from bot.demo import pictures, views
from bot.demo.backend import Backend, Query
from bot.demo.facts import INLINE_QUERY
from bot.demo.formatted import Formatted, settle
from bot.demo.inline import InlineQuery, Offer, Result
from bot.demo.views import MessageView
from bot.demo.world import ANONYMOUS, MEMBERS, Chat, Media, Message, User

if TYPE_CHECKING:
    from bot.demo.groups import Group


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What a person sees after pressing a button; `alert` as a box instead of a passing line."""

    text: str
    alert: bool


class Press:
    """A button that was pressed."""

    def __init__(self, backend: Backend, query: Query) -> None:
        self._backend = backend
        self.query = query

    async def answered(self, seconds: float = 10) -> Answer:
        """The bot's answer; raises TimeoutError where none comes within `seconds`."""
        answer = await self._backend.hub.until(lambda: self.query.answer, seconds)
        return Answer(text=answer["text"], alert=answer["alert"])

    def expire(self) -> None:
        """Make it too old to be answered."""
        self.query.until = time.monotonic() - 1


class Asked:
    """An inline query."""

    def __init__(self, backend: Backend, query: InlineQuery) -> None:
        self._backend = backend
        self.query = query

    async def offered(self, seconds: float = 10) -> Offer:
        """What the bot offers; raises TimeoutError where no answer comes within `seconds`."""
        return await self._backend.hub.until(lambda: self.query.offer, seconds)


class Person:
    """Somebody with a Telegram app. What they send comes back as they see it."""

    def __init__(self, backend: Backend, user: User, private: Chat) -> None:
        self._backend = backend
        self.user = user
        self.private = private

    @property
    def id(self) -> int:
        return self.user.id

    async def send_text(
        self, text: str, *, chat: "Group | None" = None, reply_to: MessageView | int | None = None,
        topic: int | None = None, entities: Sequence[dict[str, Any]] = (), anonymous: bool = False,
    ) -> MessageView:  # fmt: skip
        """Links and commands are found as Telegram finds them; `entities` are what the person styled. `anonymous`: an
        admin writes in the group's name."""
        return self._post(chat, reply_to, topic, body=settle(text, list(entities)), anonymous=anonymous)

    async def send_photo(
        self, data: bytes, *, caption: str = "", chat: "Group | None" = None,
        reply_to: MessageView | int | None = None, topic: int | None = None, processed: bool = True,
    ) -> MessageView:  # fmt: skip
        """`processed=False` leaves the bytes as they are, even where they are no picture."""
        media = await self._photo(data, processed)
        return self._post(chat, reply_to, topic, body=settle(caption, []), media=media)

    async def send_album(
        self, photos: Sequence[bytes], *, caption: str = "", caption_on: int = 0, chat: "Group | None" = None,
        reply_to: MessageView | int | None = None, topic: int | None = None, processed: bool = True,
    ) -> list[MessageView]:  # fmt: skip
        """Each photo is a message of its own with one album id; the caption is on item `caption_on` (0-based)."""
        album = self._backend.world.next_album()
        made = [await self._photo(data, processed) for data in photos]
        return [
            self._post(
                chat,
                reply_to,
                topic,
                media=media,
                album=album,
                body=settle(caption, []) if index == caption_on else Formatted(),
            )
            for index, media in enumerate(made)
        ]

    async def send_document(
        self, data: bytes, name: str, *, mime: str = "", caption: str = "", chat: "Group | None" = None,
        reply_to: MessageView | int | None = None, topic: int | None = None, album: str = "",
    ) -> MessageView:  # fmt: skip
        return await self.send_file("document", data, name, mime=mime, caption=caption, chat=chat, reply_to=reply_to,
                                    topic=topic, album=album)  # fmt: skip

    async def send_file(
        self, kind: str, data: bytes, name: str, *, mime: str = "", caption: str = "", chat: "Group | None" = None,
        reply_to: MessageView | int | None = None, topic: int | None = None, album: str = "",
    ) -> MessageView:  # fmt: skip
        """A document, video, voice, animation or sticker."""
        stored = self._backend.files.add(data, name=name, mime=mime, kind=f"{kind}s")
        json = {**stored.json(), **_EXTRA.get(kind, {}), "mime_type": stored.mime}
        if kind in ("document", "video", "animation"):
            json["file_name"] = name
        media = Media(kind=kind, json=json, file_id=stored.file_id)
        return self._post(chat, reply_to, topic, body=settle(caption, []), media=media, album=album)

    async def forward(
        self, shown: MessageView, *, chat: "Group | None" = None, hidden: bool = False, channel: str = "",
        album: str = "",
    ) -> MessageView:  # fmt: skip
        """Forward a message; `hidden` where its author hides their account, `channel` as if it came from one, `album`
        the new one that it belongs to."""
        message = self._backend.world.chats[shown.chat].messages[shown.id]
        origin: dict[str, Any] = {"type": "user", "date": message.at, "sender_user": message.sender.json()}
        if channel:
            home = {"id": -1_001_000_000_001, "type": "channel", "title": channel}
            origin = {"type": "channel", "date": message.at, "chat": home, "message_id": message.id}
        elif hidden:
            origin = {"type": "hidden_user", "date": message.at, "sender_user_name": message.sender.name}
        return self._post(chat, None, None, body=message.body, media=message.media, forward_origin=origin, album=album)

    async def edit(self, shown: MessageView, text: str) -> MessageView:
        message = self._own(shown)
        message.history.append(message.body.text)
        message.body = settle(text, [])
        message.edited_at = int(time.time())
        self._backend.changed(message)
        return views.message(self._backend, message)

    async def delete(self, shown: MessageView) -> None:
        """People may take back their own messages, and in a private chat those of the other side too."""
        message = self._message(shown.chat, shown.id)
        if message.sender is not self.user and message.chat is not self.private:
            raise ValueError("this person may not delete that message")
        self._backend.delete(message)

    async def press(self, label: str, *, message: MessageView | None = None, chat: "Group | None" = None) -> Press:
        """Press a button by its words or its data; the newest that fits where no message is named."""
        where = self._chat(chat)
        found = self._message(where.id, message.id) if message else None
        for candidate in [found] if found else reversed(where.messages.values()):
            for button in (button for row in candidate.buttons or [] for button in row):
                if label in (button["text"], button.get("callback_data")):
                    if "callback_data" not in button:
                        raise ValueError(f"the button {label!r} tells the bot nothing")
                    return Press(self._backend, self._backend.press(self.user, candidate, button["callback_data"]))
        raise LookupError(f"there is no button {label!r}")

    async def inline_query(self, query: str, *, chat: "Group | None" = None, offset: str = "") -> Asked:
        """Type the bot's name and some words where a message is written."""
        if not self._backend.inline.on:
            raise ValueError("this bot has no inline mode")
        if len(query) > INLINE_QUERY:
            raise ValueError("an app sends no more of an inline query")
        return Asked(self._backend, self._backend.ask_inline(self.user, self._chat(chat), query, offset))

    async def choose(self, result: Result, *, chat: "Group | None" = None, topic: int | None = None) -> MessageView:
        """Send what the bot offered."""
        via = self._backend.bot
        return self._post(chat, None, topic, body=result.body, buttons=result.buttons, via=via)

    def whispers(self, group: "Group") -> list[str]:
        """What the bot said in a group to this person alone."""
        return [said.text for said in self._backend.whispers if (said.chat, said.person) == (group.id, self.id)]

    async def block(self) -> None:
        self._backend.set_status(self.private, self._backend.bot, "kicked", by=self.user)

    async def unblock(self) -> None:
        self._backend.set_status(self.private, self._backend.bot, "member", by=self.user)

    def _chat(self, group: "Group | None") -> Chat:
        return self.private if group is None else group.chat

    def _message(self, chat_id: int, message_id: int) -> Message:
        return self._backend.world.chats[chat_id].messages[message_id]

    def _own(self, shown: MessageView) -> Message:
        message = self._message(shown.chat, shown.id)
        if message.sender is not self.user:
            raise ValueError("that message is somebody else's")
        return message

    async def _photo(self, data: bytes, processed: bool) -> Media:
        return await asyncio.to_thread(pictures.photo, self._backend.files, data, processed=processed)

    def _post(
        self, group: "Group | None", reply_to: MessageView | int | None, topic: int | None, **content: Any
    ) -> MessageView:
        chat = self._chat(group)
        if chat.status(self.user.id) not in MEMBERS:
            raise ValueError(f"{self.user.name} is not in that chat")
        if not chat.may_write(self.user.id):
            raise ValueError(f"{self.user.name} may not write in that chat")
        anonymous = content.get("anonymous", False)
        if anonymous and chat.status(self.user.id) not in ("creator", "administrator"):
            raise ValueError(f"{self.user.name} may not write in the group's name")
        reply_id = reply_to if reply_to is None or isinstance(reply_to, int) else reply_to.id
        answered = chat.messages.get(reply_id) if reply_id is not None else None
        chat.started = True
        if topic is None and answered is not None:
            # In a supergroup a reply opens a thread of its own, even where there are no topics.
            topic = answered.thread or (answered.id if chat.kind == "supergroup" and not chat.is_forum else None)
        sender = ANONYMOUS if anonymous else self.user
        message = self._backend.post(chat, sender, reply_to=answered, thread=topic, **content)
        return views.message(self._backend, message)


_EXTRA: dict[str, dict[str, Any]] = {
    "video": {"width": 640, "height": 360, "duration": 2},
    "animation": {"width": 320, "height": 240, "duration": 2},
    "voice": {"duration": 2},
    "sticker": {"width": 512, "height": 512, "type": "regular", "is_animated": False, "is_video": False},
}
