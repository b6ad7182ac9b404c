"""What the bot does with an update; `register` says which handler gets which."""

from collections.abc import Callable, Coroutine
from typing import Any

from telegram import Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, MessageHandler, filters

from bot.deps import Deps
from bot.handlers import buttons, commands, door, forget, messages, owners, reading

Handler = Callable[[Deps, Update], Coroutine[Any, Any, None]]
Call = Callable[[Update, Any], Coroutine[Any, Any, None]]

COMMANDS = ("read", "help", "cancel", "privacy", "forget", "start")
"""The command menu, in this order; each has a sentence `command-<name>`."""
GROUP_COMMANDS = ("read", "help", "cancel", "privacy", "forget")
"""The menu in groups."""
OWNER_COMMANDS = tuple(owners.COMMANDS)
"""What owners see besides."""


def register(application: Application[Any, Any, Any, Any, Any, Any], deps: Deps) -> None:
    """Add the handlers. Edited messages and channel posts have none: an answer is asked for once, by a person."""

    def calls(handler: Handler) -> Call:
        async def call(update: Update, _: Any) -> None:
            await handler(await deps.hearing(update), update)

        return call

    def admitted(handler: Handler, *, command: bool = True) -> Call:
        """For those who may use the bot."""

        async def call(update: Update, _: Any) -> None:
            message, here = update.message, await deps.hearing(update)
            if message and await door.admits(here, message, asks=command or messages.asks(here, message)):
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

    new = filters.UpdateType.MESSAGE
    for name, call in (
        ("start", admitted(commands.start)),
        ("help", admitted(commands.help)),
        ("cancel", admitted(commands.cancel)),
        ("read", admitted(reading.read)),
        ("privacy", anybody("privacy", commands.privacy)),
        ("forget", anybody("forget", forget.ask)),
        *((name, owner(handler)) for name, handler in owners.COMMANDS.items()),
    ):
        application.add_handler(CommandHandler(name, call, filters=new))
    application.add_handler(MessageHandler(new & filters.StatusUpdate.MIGRATE, calls(door.moved)))
    application.add_handler(MessageHandler(new & ~filters.StatusUpdate.ALL, received))
    application.add_handler(CallbackQueryHandler(calls(buttons.pressed)))
