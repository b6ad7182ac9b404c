"""Messages as the Bot API shows them to the bot."""

from typing import Any

from bot.demo.world import Chat, Message, User


def message(shown: Message, *, nested: bool = False) -> dict[str, Any]:
    """A message; `nested` is one that another replies to, which carries no reply of its own."""
    if shown.deleted:
        return {"message_id": shown.id, "chat": shown.chat.json(), "date": 0}
    out: dict[str, Any] = {
        "message_id": shown.id,
        "from": shown.sender.json(),
        "chat": shown.chat.json(),
        "date": shown.at,
        **shown.service,
    }
    if shown.anonymous:
        out["sender_chat"] = shown.chat.json()
    if shown.thread is not None:
        out["message_thread_id"] = shown.thread
        if shown.chat.is_forum:
            out["is_topic_message"] = True
    if shown.edited_at is not None:
        out["edit_date"] = shown.edited_at
    if shown.forward_origin is not None:
        out["forward_origin"] = shown.forward_origin
    if shown.via is not None:
        out["via_bot"] = shown.via.json()
    if shown.album:
        out["media_group_id"] = shown.album
    if shown.reply_to is not None and not nested and not shown.reply_to.deleted:
        out["reply_to_message"] = message(shown.reply_to, nested=True)
    text, entities = ("caption", "caption_entities") if shown.media else ("text", "entities")
    if shown.media is not None:
        out[shown.media.kind] = shown.media.json
        if shown.media.kind == "animation":
            out["document"] = shown.media.json
    if shown.body.text:
        out[text] = shown.body.text
        if shown.body.entities:
            out[entities] = [dict(entity) for entity in shown.body.entities]
    if shown.buttons:
        out["reply_markup"] = {"inline_keyboard": shown.buttons}
    return out


def member_change(chat: Chat, by: User, member: User, old: dict[str, Any], at: int) -> dict[str, Any]:
    """A ChatMemberUpdated; `old` is the member as it was."""
    return {
        "chat": chat.json(),
        "from": by.json(),
        "date": at,
        "old_chat_member": old,
        "new_chat_member": chat.member_json(member),
    }
