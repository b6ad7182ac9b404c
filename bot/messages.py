"""What can be put into a chat, each with a milder form for what Telegram does not take."""

from dataclasses import dataclass, replace
from typing import Protocol, Self

from telegram import Bot, InlineKeyboardMarkup, InputFile, LinkPreviewOptions, ReplyParameters

from bot.refusals import Reason, Refused
from bot.rich import Rich

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
"""The picture of the first link's page would push the message out of sight."""
_PNG = b"\x89PNG"
"""How such a file begins."""


class Mild(Protocol):
    """What has a milder form."""

    def milder(self, refused: Refused) -> Self | None:
        """The same without what Telegram refused; None where there is nothing to leave out."""
        ...


class Message(Mild, Protocol):
    """Something to be sent to a chat or put in the place of a message that stands there."""

    async def send(self, bot: Bot, chat: int) -> int:
        """Send it; the id of the new message."""
        ...

    async def put(self, bot: Bot, chat: int, message_id: int) -> None:
        """Make a message of the bot be like this one; may be repeated."""
        ...

    def silently(self) -> Self:
        """The same without a sound."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class TextMessage:
    """Text with styles and buttons."""

    rich: Rich
    buttons: InlineKeyboardMarkup | None = None
    thread: int | None = None
    reply_to: int | None = None
    silent: bool = False
    """Without a sound."""
    only: int | None = None
    """The one person in a group who sees it. A server older than Bot API 10.3 shows it to all; where the bot is no
    admin Telegram refuses it, and then all see it too."""

    async def send(self, bot: Bot, chat: int) -> int:
        sent = await bot.send_message(
            chat,
            self.rich.text,
            entities=self.rich.entities or None,
            reply_markup=self.buttons,
            message_thread_id=self.thread,
            reply_parameters=_reply(self.reply_to),
            link_preview_options=NO_PREVIEW,
            disable_notification=self.silent or None,
            api_kwargs={"ephemeral_message_parameters": {"receiver_user_id": self.only}} if self.only else None,
        )
        return sent.message_id

    async def put(self, bot: Bot, chat: int, message_id: int) -> None:
        await bot.edit_message_text(
            self.rich.text,
            chat,
            message_id,
            entities=self.rich.entities or None,
            reply_markup=self.buttons,
            link_preview_options=NO_PREVIEW,
        )

    def silently(self) -> Self:
        return replace(self, silent=True)

    def milder(self, refused: Refused) -> "TextMessage | None":
        match refused.reason:
            case Reason.STYLES if self.rich.entities:
                return replace(self, rich=self.rich.plain)
            case Reason.BUTTON if self.buttons and (fewer := _without_link(self.buttons, refused.said)):
                return replace(self, buttons=fewer if fewer.inline_keyboard else None)
            case Reason.TOPIC if self.thread is not None:
                return replace(self, thread=None)
            case Reason.REPLY if self.reply_to is not None:
                return replace(self, reply_to=None)
            case _ if self.only is not None:
                return replace(self, only=None)
            case _:
                return None


@dataclass(frozen=True, slots=True, kw_only=True)
class InlineMessage:
    """Text with styles in a chat that the bot is not in."""

    rich: Rich
    id: str

    async def put(self, bot: Bot) -> None:
        await bot.edit_message_text(
            self.rich.text,
            inline_message_id=self.id,
            entities=self.rich.entities or None,
            link_preview_options=NO_PREVIEW,
        )

    def milder(self, refused: Refused) -> "InlineMessage | None":
        styled = refused.reason is Reason.STYLES and self.rich.entities
        return replace(self, rich=self.rich.plain) if styled else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Captioned:
    """Bytes with an optional caption; what they are sent as is its subclasses' part."""

    data: bytes
    caption: Rich
    thread: int | None = None
    reply_to: int | None = None
    silent: bool = False
    """Without a sound."""

    async def put(self, bot: Bot, chat: int, message_id: int) -> None:
        """Set the caption; the file of a message is what it was."""
        await bot.edit_message_caption(
            chat, message_id, caption=self.caption.text or None, caption_entities=self.caption.entities or None
        )

    def silently(self) -> Self:
        return replace(self, silent=True)

    def milder(self, refused: Refused) -> Self | None:
        match refused.reason:
            case Reason.STYLES if self.caption.entities:
                return replace(self, caption=self.caption.plain)
            case Reason.TOPIC if self.thread is not None:
                return replace(self, thread=None)
            case Reason.REPLY if self.reply_to is not None:
                return replace(self, reply_to=None)
            case _:
                return None


@dataclass(frozen=True, slots=True, kw_only=True)
class FileMessage(Captioned):
    """A file under its name."""

    name: str

    async def send(self, bot: Bot, chat: int) -> int:
        sent = await bot.send_document(
            chat,
            InputFile(self.data, filename=self.name),
            caption=self.caption.text or None,
            caption_entities=self.caption.entities or None,
            message_thread_id=self.thread,
            reply_parameters=_reply(self.reply_to),
            disable_notification=self.silent or None,
        )
        return sent.message_id


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureMessage(Captioned):
    """A PNG or JPEG that is shown in the chat."""

    async def send(self, bot: Bot, chat: int) -> int:
        sent = await bot.send_photo(
            chat,
            InputFile(self.data, filename="photo.png" if self.data.startswith(_PNG) else "photo.jpg"),
            caption=self.caption.text or None,
            caption_entities=self.caption.entities or None,
            message_thread_id=self.thread,
            reply_parameters=_reply(self.reply_to),
            disable_notification=self.silent or None,
        )
        return sent.message_id


def _reply(message_id: int | None) -> ReplyParameters | None:
    # Somebody may have deleted the question meanwhile; the answer is wanted all the same.
    return None if message_id is None else ReplyParameters(message_id, allow_sending_without_reply=True)


def _without_link(buttons: InlineKeyboardMarkup, said: str) -> InlineKeyboardMarkup | None:
    """The buttons without the one whose link Telegram names, or without any link where it names none."""
    links = {button.url for row in buttons.inline_keyboard for button in row if button.url}
    bad = {url for url in links if url in said} or links
    if not bad:
        return None
    rows = [[button for button in row if button.url not in bad] for row in buttons.inline_keyboard]
    return InlineKeyboardMarkup([row for row in rows if row])
