"""/read, in reply to a photo or a text of anyone's; words after it say how, or what is to be said too."""

import msgspec
from telegram import Message, Update
from telegram.constants import ChatType

from bot import captions, intake, items
from bot.albums import Item
from bot.buttons import links
from bot.captions import Caption
from bot.deps import Deps
from bot.handlers.changing import change
from bot.handlers.commands import place_of, say
from bot.handlers.messages import ask_text, enough, is_mine


async def read(deps: Deps, update: Update) -> None:
    message = update.message
    if message is None:
        return
    found = captions.command(message.text or "", deps.me.username or "")
    caption = captions.understood(found[1] if found else "")
    target = _target(message)
    if target is None:
        await _alone(deps, message, caption)
    elif is_mine(deps, target):
        if not (caption.instructs and await change(deps, message, target, caption)):
            await say(deps, message, deps.locale.text("read-mine"))
    elif item := items.of_message(target, items.asker_of(target.from_user)):
        await _photo(deps, message, target, item, caption)
    elif target.text:
        await ask_text(deps, message, target.text, caption, source=target.message_id)
    else:
        await say(deps, message, deps.locale.text("read-nothing"))


async def _photo(deps: Deps, message: Message, target: Message, item: Item, caption: Caption) -> None:
    """Read the photo, and the whole album where it is one of an album of which the bot saw more."""
    place = place_of(message)
    asker = items.asker_of(message.from_user)
    album = await deps.albums.items(place, target.media_group_id) if target.media_group_id else ()
    found = intake.asked_about(album) or (item,)
    for one in found:
        own = one.asker == asker and asker != 0
        said = intake.caption_of(deps, one) if own else captions.content(one.caption)
        caption = said.merged(caption)
    await intake.ask(
        deps,
        place,
        str(message.message_id),
        found,
        caption=caption,
        asker=asker,
        source=target.message_id,
    )


async def _alone(deps: Deps, message: Message, caption: Caption) -> None:
    """Not in reply to anything: the words after it may be a text themselves."""
    if enough(deps, caption.note):
        await ask_text(deps, message, caption.note, msgspec.structs.replace(caption, note=""))
    elif message.chat.type == ChatType.PRIVATE:
        await say(deps, message, deps.locale.text("read-how-private"))
    else:
        buttons = links.in_private(deps.locale, deps.me.username or "")
        await say(deps, message, deps.locale.text("read-how"), buttons=buttons)


def _target(message: Message) -> Message | None:
    """What the command replies to; in a topic, Telegram lets every message "reply" to the topic's first one."""
    target = message.reply_to_message
    return None if target is None or target.forum_topic_created else target
