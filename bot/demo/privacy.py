"""What of a group reaches the bot."""

import re

from bot.demo.world import Chat, Message, User

_COMMAND = re.compile(r"/[A-Za-z0-9_]{1,64}(?:@(?P<bot>[A-Za-z0-9_]+))?(?!\S)")


def reaches(message: Message, bot: User) -> bool:
    """Privacy mode, as Telegram's documentation tells it: commands meant for the bot, replies to it, service messages,
    what is sent by way of it.

    An administrator, and a bot with privacy mode turned off, gets everything.
    """
    chat = message.chat
    if chat.kind == "private":
        return chat.status(bot.id) != "kicked"
    if chat.status(bot.id) not in ("member", "administrator", "creator"):
        return False
    if sees_all(chat, bot) or message.service or message.via is bot:
        return True
    if message.reply_to is not None and message.reply_to.sender is bot:
        return True
    if message.media is not None and not chat.captions_reach:
        return False
    return _commanded(message.body.text, bot)


def sees_all(chat: Chat, bot: User) -> bool:
    return not chat.privacy or chat.status(bot.id) in ("administrator", "creator")


def _commanded(text: str, bot: User) -> bool:
    """A command at the start of the text, addressed to this bot or to nobody."""
    match = _COMMAND.match(text)
    return bool(match and (match["bot"] is None or match["bot"].lower() == bot.username.lower()))
