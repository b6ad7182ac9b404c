"""Messages that are no command: photos, files, albums and texts.

In a private chat each of them is a question. In a group the bot is silent unless asked: by /read as the caption, or by
a photo in reply to a message of its own. (/read in reply to somebody's photo is a command, see `reading`.) Where the
group's admins want it to read photos by itself, it does so without a word, and answers where one says something.
"""

import msgspec
from telegram import Message, Update
from telegram.constants import ChatType

from bot import captions, intake, items, words
from bot.albums import Item
from bot.captions import Caption
from bot.deps import Deps
from bot.handlers import asking, group_settings, posting, settings
from bot.handlers.commands import place_of, say
from bot.handlers.editing import changed_by_words, written_anew


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
    elif await _understood(deps, message):
        pass
    elif enough(deps, message.text):
        await ask_text(deps, message, message.text, Caption())
    else:
        await say(deps, message, deps.locale.text("hint-short"))


async def _group(deps: Deps, message: Message, item: Item | None) -> None:
    if item:
        asked = asks(deps, message)
        read = asked or _reads(deps, message)
        if read or message.media_group_id:
            await _photo(deps, message, msgspec.structs.replace(item, unasked=not asked), asked=read)
    elif message.text and not message.text.startswith("/"):
        await _understood(deps, message)


async def _understood(deps: Deps, message: Message) -> bool:
    """Take words for what they can be, in this order: a time, a setting, a change of an answer that is understood word
    by word, a question about it, its message written anew; False where they are a text."""
    for take in (posting.timed, _settings, changed_by_words, asking.asked, written_anew):
        if await take(deps, message):
            return True
    return False


async def _settings(deps: Deps, message: Message) -> bool:
    """Take words for a setting ("zone: Lisbon"), where they are not said of an answer."""
    target, text = message.reply_to_message, message.text or ""
    if target is not None and (not is_mine(deps, target) or await deps.jobs.said(place_of(message), target.message_id)):
        return False
    if message.chat.type == ChatType.PRIVATE:
        return await settings.by_words(deps, message, text)
    return target is not None and await group_settings.by_words(deps, message)


def _reads(deps: Deps, message: Message) -> bool:
    """Whether a photo of a group is read that nobody asked about: not what bots post, and no other files."""
    person, file = message.from_user, message.document
    if message.via_bot or (person and person.is_bot and items.asker_of(person)):
        return False
    picture = bool(message.photo) or (file is not None and (file.mime_type or "").startswith("image/"))
    return picture and deps.group.reads(place_of(message).thread, message.date)


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
        unasked=item.unasked,
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
    return words.count(text) >= deps.settings.placard_min_words


def is_mine(deps: Deps, message: Message | None) -> bool:
    return message is not None and message.from_user is not None and message.from_user.id == deps.me.id
