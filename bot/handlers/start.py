"""/start, also with the word that a link brought along."""

from telegram import Message, Update
from telegram.constants import ChatType

from bot import captions
from bot.buttons import links
from bot.deps import Deps
from bot.handlers import history, settings
from bot.handlers.commands import say


async def start(deps: Deps, update: Update) -> None:
    message = update.message
    if message is None:
        return
    bot, brought = deps.me.username or "", _brought(deps, message)
    if message.chat.type != ChatType.PRIVATE:
        # A link that adds the bot to a group makes Telegram say this there, and the bot has introduced itself.
        if brought != links.READ:
            buttons = links.in_private(deps.locale, bot)
            await say(deps, message, deps.locale.text("start-group", bot=bot), buttons=buttons)
    elif brought == links.SETTINGS:
        await settings.show(deps, update)
    elif brought == links.HISTORY:
        await history.show(deps, update)
    elif brought == links.READ:
        await say(deps, message, deps.locale.text("start-read"))
    else:
        await say(deps, message, deps.locale.text("start"), buttons=links.add_to_group(deps.locale, bot))


def _brought(deps: Deps, message: Message) -> str:
    found = captions.command(message.text or "", deps.me.username or "")
    return found[1].strip() if found else ""
