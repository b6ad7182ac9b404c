"""What the bot does with an update; `register` says which handler gets which."""

from collections.abc import Callable, Coroutine
from typing import Any

from telegram import Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

from bot.deps import Deps
from bot.handlers import (
    added,
    asking,
    buttons,
    commands,
    door,
    forget,
    guest,
    history,
    inline,
    messages,
    owners,
    reading,
    scheduled,
    settings,
    start,
)

Handler = Callable[[Deps, Update], Coroutine[Any, Any, None]]
Call = Callable[[Update, Any], Coroutine[Any, Any, None]]

COMMANDS = ("read", "ask", "history", "find", "help", "scheduled", "settings", "cancel", "privacy", "forget", "start")
"""The command menu, in this order; each has a sentence `command-<name>`."""
GROUP_COMMANDS = ("read", "ask", "help", "scheduled", "settings", "cancel", "privacy", "forget")
"""The menu in groups."""
OWNER_COMMANDS = tuple(owners.COMMANDS)
"""What owners see besides."""


def register(application: Application[Any, Any, Any, Any, Any, Any], deps: Deps) -> None:
    """Add the handlers. Edited messages and channel posts have none: an answer is asked for once, by a person."""

    def calls(handler: Handler) -> Call:
        async def call(update: Update, _: Any) -> None:
            await handler(await deps.hearing(update), update)

        return call

    def admitted(handler: Handler, *, command: bool = True, reads: bool = False) -> Call:
        """For those who may use the bot; `reads`: it is a question, which a group may leave to its admins."""

        async def call(update: Update, _: Any) -> None:
            message, here = update.message, await deps.hearing(update)
            if message is None:
                return
            asks = not command and messages.asks(here, message)
            if not await door.admits(here, message, asks=command or asks):
                return
            if command or asks:
                await here.groups.saw(message)
            if not (reads or asks) or await door.may_ask(here, message):
                await handler(here, update)

        return call

    def anybody(name: str, handler: Handler) -> Call:
        """For those too who may not."""

        async def call(update: Update, _: Any) -> None:
            here = await deps.hearing(update)
            if update.message and await door.hears(here, update.message, name):
                await handler(here, update)

        return call

    received = admitted(messages.received, command=False)

    def owner(handler: Handler) -> Call:
        """For owners; from others it is a command that nobody knows."""

        async def call(update: Update, context: Any) -> None:
            person = update.message.from_user if update.message else None
            if person and deps.access.owns(person.id):
                await handler(await deps.hearing(update), update)
            else:
                await received(update, context)

        return call

    # What somebody sends by way of the bot's inline mode is its own message; it is not asked about.
    new = filters.UpdateType.MESSAGE & ~filters.ViaBot(bot_id=deps.me.id)
    for name, call in (
        ("start", admitted(start.start)),
        ("help", admitted(commands.help)),
        ("cancel", admitted(commands.cancel)),
        ("read", admitted(reading.read, reads=True)),
        ("ask", admitted(asking.command, reads=True)),
        ("settings", admitted(settings.show)),
        ("scheduled", admitted(scheduled.show)),
        ("history", admitted(history.show)),
        ("find", admitted(history.find)),
        ("privacy", anybody("privacy", commands.privacy)),
        ("forget", anybody("forget", forget.ask)),
        *((name, owner(handler)) for name, handler in owners.COMMANDS.items()),
    ):
        application.add_handler(CommandHandler(name, call, filters=new))
    application.add_handler(MessageHandler(new & filters.StatusUpdate.MIGRATE, calls(door.moved)))
    application.add_handler(MessageHandler(new & ~filters.StatusUpdate.ALL, received))
    application.add_handler(CallbackQueryHandler(calls(buttons.pressed)))
    application.add_handler(ChatMemberHandler(calls(added.changed), ChatMemberHandler.MY_CHAT_MEMBER))
    application.add_handler(MessageHandler(filters.UpdateType.GUEST_MESSAGE, calls(guest.asked)))
    application.add_handler(InlineQueryHandler(calls(inline.asked)))
