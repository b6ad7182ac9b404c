"""What a Telegram message brings: a file to read, something that cannot be read, or nothing for Placard."""

from telegram import Document, Message, User

from bot.albums import Item

_ANONYMOUS = (1087968824, 136817688, 777000)
"""Telegram's own users: "Group" and "Channel", in whose name an anonymous admin writes, and "Telegram", which brings
the posts of its channel into a group. Presses of a button carry a person's real id, so these ask for everybody."""

_UNREADABLE = ("video", "video_note", "audio", "voice", "sticker")
_CALLED = {"video_note": "video"}


def of_message(message: Message, asker: int) -> Item | None:
    """The picture or file of a message; None where it has none.

    A document is taken for a picture until its bytes tell otherwise: names and types that senders give are often
    wrong. Only what is plainly of another kind is refused unseen.
    """
    file, size, name, refused = "", 0, "", ""
    if message.photo:
        largest = max(message.photo, key=lambda photo: photo.width * photo.height)
        file, size = largest.file_id, largest.file_size or 0
    elif message.document:
        file, size, name = message.document.file_id, message.document.file_size or 0, message.document.file_name or ""
        refused = _kind(message.document)
    else:
        kind = next((kind for kind in _UNREADABLE if getattr(message, kind)), "")
        refused = _CALLED.get(kind, kind)
    if not file and not refused:
        return None
    return Item(
        message=message.message_id,
        asker=asker,
        file="" if refused else file,
        size=size,
        name=name,
        refused=refused,
        caption=message.caption or "",
        forwarded=message.forward_origin is not None,
        language=(message.from_user and message.from_user.language_code) or "",
        sent=message.date.timestamp(),
    )


def asker_of(user: User | None) -> int:
    """Id of the one who asks; 0 where Telegram does not tell who it is."""
    return 0 if user is None or user.id in _ANONYMOUS else user.id


def _kind(document: Document) -> str:
    """What a document plainly is instead of a picture; empty where it may be one."""
    kind = (document.mime_type or "").lower()
    if kind == "application/pdf":
        return "pdf"
    return kind.partition("/")[0] if kind.startswith(("video/", "audio/")) else ""
