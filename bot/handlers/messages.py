"""Messages that are no command: photos, files, albums and texts.

In a private chat each of them is a question. In a group the bot is silent unless asked: by /read as the caption, or by
a photo in reply to a message of its own. (/read in reply to somebody's photo is a command, see `reading`.)
"""

import re

from telegram import Message, Update
from telegram.constants import ChatType

from bot import captions, intake, items
from bot.albums import Item
from bot.captions import Caption
from bot.deps import Deps
from bot.handlers.changing import change_by_words
from bot.handlers.commands import place_of, say

_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Letters of scripts that set no space between words."""
_LETTERS_A_WORD = 2


async def received(deps: Deps, update: Update) -> None:
    message = update.message
    if message is None:
        return
    item = items.of_message(message, items.asker_of(message.from_user))
    if message.chat.type == ChatType.PRIVATE:
        await _private(deps, message, item)
    else:
        await _group(deps, message, item)


async def _private(deps: Deps, message: Message, item: Item | None) -> None:
    if item:
        await _photo(deps, message, item, asked=True)
    elif message.text is None:
        await say(deps, message, deps.locale.text("hint-other"))
    elif message.text.startswith("/") and not message.forward_origin:
        await say(deps, message, deps.locale.text("hint-command"))
    elif await change_by_words(deps, message):
        pass
    elif enough(deps, message.text):
        await ask_text(deps, message, message.text, Caption())
    else:
        await say(deps, message, deps.locale.text("hint-short"))


async def _group(deps: Deps, message: Message, item: Item | None) -> None:
    if item:
        asked = asks(deps, message)
        if asked or message.media_group_id:
            await _photo(deps, message, item, asked=asked)
    elif message.text:
        await change_by_words(deps, message)


async def _photo(deps: Deps, message: Message, item: Item, *, asked: bool) -> None:
    place = place_of(message)
    if message.media_group_id:
        await deps.albums.add(place, message.media_group_id, item, asked=asked)
        return
    await intake.ask(
        deps,
        place,
        str(message.message_id),
        (item,),
        caption=intake.caption_of(deps, item),
        asker=item.asker,
        source=message.message_id,
    )


async def ask_text(deps: Deps, message: Message, text: str, caption: Caption, *, source: int | None = None) -> None:
    """Draft a message from a text; the answer replies to `source`, by default to the message itself."""
    await intake.ask(
        deps,
        place_of(message),
        str(message.message_id),
        (),
        caption=caption,
        asker=items.asker_of(message.from_user),
        source=source or message.message_id,
        text=text,
    )


def asks(deps: Deps, message: Message) -> bool:
    """Whether a photo or file in a group is meant for the bot."""
    command = captions.command(message.caption or "", deps.me.username or "")
    meant = (command is not None and command[0] == "read") or is_mine(deps, message.reply_to_message)
    return meant and items.of_message(message, 0) is not None


def enough(deps: Deps, text: str) -> bool:
    """Whether a text is long enough to be meant as one."""
    wide = len(_WIDE.findall(text))
    words = len(re.findall(r"\w+", _WIDE.sub(" ", text)))
    return words + wide // _LETTERS_A_WORD >= deps.settings.placard_min_words


def is_mine(deps: Deps, message: Message | None) -> bool:
    return message is not None and message.from_user is not None and message.from_user.id == deps.me.id
