"""Methods that put a message into a chat, and getFile."""

import asyncio
import time
from typing import Any

from bot.demo import pictures, render, targets, texts
from bot.demo.backend import Backend, Whisper
from bot.demo.facts import ALBUM, DOWNLOAD, PHOTO_UPLOAD
from bot.demo.formatted import Formatted
from bot.demo.keyboards import keyboard
from bot.demo.params import Params, Upload
from bot.demo.refusals import bad_request
from bot.demo.world import MEMBERS, Chat, Media

_ACTIONS = frozenset({
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
    "choose_sticker", "find_location", "record_video_note", "upload_video_note",
})  # fmt: skip


async def send_message(backend: Backend, params: Params) -> dict[str, Any]:
    chat = targets.writable_chat(backend, params)
    if params.decoded("ephemeral_message_parameters", "ephemeral message parameters"):
        return _whisper(backend, chat, params)
    return _send(backend, chat, params, body=texts.message_text(params))


def _whisper(backend: Backend, chat: Chat, params: Params) -> dict[str, Any]:
    """A message that one member of a group sees. A bot that is no admin may send one in answer to an action only: of
    these this server knows pressed buttons."""
    given = params.decoded("ephemeral_message_parameters", "ephemeral message parameters")
    person = backend.world.users.get(int(given.get("receiver_user_id") or 0)) if isinstance(given, dict) else None
    if chat.kind == "private" or person is None or chat.status(person.id) not in MEMBERS:
        raise bad_request("PEER_ID_INVALID")
    pressed = backend.queries.get(str(given.get("callback_query_id") or ""))
    if pressed is None and chat.status(backend.bot.id) not in ("administrator", "creator"):
        raise bad_request("CHAT_ADMIN_REQUIRED")
    body = texts.message_text(params)
    targets.reply(backend, chat, params)
    backend.whispers.append(Whisper(chat=chat.id, person=person.id, text=body.text))
    backend.hub.publish("whisper", {"chat": chat.id, "person": person.id, "text": body.text})
    return {
        "message_id": 0,
        "ephemeral_message_id": len(backend.whispers),
        "receiver_user": person.json(),
        "from": backend.bot.json(),
        "chat": chat.json(),
        "date": int(time.time()),
        "text": body.text,
    }


async def send_document(backend: Backend, params: Params) -> dict[str, Any]:
    chat = targets.writable_chat(backend, params)
    body = texts.caption(params)
    return _send(backend, chat, params, body=body, media=_document(backend, params, "document"))


async def send_photo(backend: Backend, params: Params) -> dict[str, Any]:
    chat = targets.writable_chat(backend, params)
    body = texts.caption(params)
    return _send(backend, chat, params, body=body, media=await _photo(backend, params, "photo"))


async def send_media_group(backend: Backend, params: Params) -> list[dict[str, Any]]:
    """An album of photos or of documents; each item is a message of its own."""
    chat = targets.writable_chat(backend, params)
    items = params.decoded("media", "media")
    if not isinstance(items, list) or not items:
        raise bad_request("expected an Array of InputMedia")
    if not 2 <= len(items) <= ALBUM:
        raise bad_request("wrong number of messages to send")
    kinds = {item.get("type") for item in items if isinstance(item, dict)}
    if kinds not in ({"photo"}, {"document"}):
        raise bad_request("can't use the media of the specified type in the album")
    made = []
    for item in items:
        own = Params({**item, "media": item.get("media")}, params.uploads)
        media = await _photo(backend, own, "media") if "photo" in kinds else _document(backend, own, "media")
        made.append((texts.caption(own), media))
    album = backend.world.next_album()
    return [_send(backend, chat, params, body=body, media=media, album=album) for body, media in made]


async def send_message_draft(backend: Backend, params: Params) -> bool:
    """A message that is still being written; people see it until the real one comes or half a minute is over."""
    chat = targets.writable_chat(backend, params)
    if chat.kind != "private":
        raise bad_request("message drafts can be sent only to private chats")
    if not params.integer("draft_id"):
        raise bad_request("draft identifier must be non-zero")
    body = texts.message_text(params)
    backend.hub.publish(
        "draft",
        {"chat": chat.id, "draft": params.integer("draft_id"), "text": body.text, "entities": body.entities},
    )
    return True


async def send_chat_action(backend: Backend, params: Params) -> bool:
    chat = targets.writable_chat(backend, params)
    action = params.string("action")
    if action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    backend.hub.publish("action", {"chat": chat.id, "action": action, "thread": targets.thread(chat, params)})
    return True


async def get_file(backend: Backend, params: Params) -> dict[str, Any]:
    stored = backend.files.get(params.string("file_id"))
    if stored is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if stored.size > DOWNLOAD:
        raise bad_request("file is too big")
    return {**stored.json(), "file_path": stored.path}


def _send(
    backend: Backend, chat: Chat, params: Params, *, body: Formatted, media: Media | None = None, album: str = ""
) -> dict[str, Any]:
    buttons = keyboard(params)
    thread = targets.thread(chat, params)
    reply_to = targets.reply(backend, chat, params)
    if thread is None and reply_to is not None and reply_to.chat is chat:
        thread = reply_to.thread
    backend.limits.count(chat)
    message = backend.post(
        chat, backend.bot, body=body, media=media, buttons=buttons, reply_to=reply_to, thread=thread, album=album
    )
    return render.message(message)


def _upload(params: Params, name: str) -> Upload | None:
    """A file sent along, directly or by an `attach://` name."""
    given = params.values.get(name)
    if isinstance(given, str) and given.startswith("attach://"):
        upload = params.uploads.get(given.removeprefix("attach://"))
        if upload is None:
            raise bad_request("file to send wasn't found in the request")
        return upload
    return params.uploads.get(name)


def _document(backend: Backend, params: Params, name: str) -> Media:
    upload = _upload(params, name)
    if upload is not None:
        if not upload.data:
            raise bad_request("file must be non-empty")
        stored = backend.files.add(upload.data, name=upload.name, mime=upload.mime)
    else:
        found = backend.files.get(_reference(params, name))
        if found is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        stored = found
    json = {**stored.json(), "file_name": stored.name, "mime_type": stored.mime}
    return Media(kind="document", json=json, file_id=stored.file_id)


async def _photo(backend: Backend, params: Params, name: str) -> Media:
    upload = _upload(params, name)
    if upload is not None:
        if not upload.data:
            raise bad_request("file must be non-empty")
        if len(upload.data) > PHOTO_UPLOAD:
            raise bad_request(f"file of size {len(upload.data)} bytes is too big for a photo")
        data = upload.data
    else:
        stored = backend.files.get(_reference(params, name))
        if stored is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        data = backend.files.data(stored)
    return await asyncio.to_thread(pictures.uploaded, backend.files, data)


def _reference(params: Params, name: str) -> str:
    """The id of a file that Telegram has already; this server fetches nothing from the web."""
    given = params.string(name)
    if not given:
        raise bad_request(f"there is no {name} in the request")
    if given.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    return given


METHODS = {
    "sendmessage": send_message,
    "senddocument": send_document,
    "sendphoto": send_photo,
    "sendmediagroup": send_media_group,
    "sendmessagedraft": send_message_draft,
    "sendchataction": send_chat_action,
    "getfile": get_file,
}
