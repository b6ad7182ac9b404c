"""What the bot does with an update; `register` says which handler gets which."""

from collections.abc import Callable, Coroutine
from typing import Any

from telegram import Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, MessageHandler, filters

from bot.deps import Deps
from bot.handlers import buttons, commands, messages, reading

Handler = Callable[[Deps, Update], Coroutine[Any, Any, None]]

COMMANDS = ("read", "help", "cancel", "privacy", "start")
"""The command menu, in this order; each has a sentence `command-<name>`."""


def register(application: Application[Any, Any, Any, Any, Any, Any], deps: Deps) -> None:
    """Add the handlers. Edited messages and channel posts have none: an answer is asked for once, by a person."""

    def calls(handler: Handler) -> Callable[[Update, Any], Coroutine[Any, Any, None]]:
        async def call(update: Update, _: Any) -> None:
            await handler(deps, update)

        return call

    new = filters.UpdateType.MESSAGE
    for name, handler in (
        ("start", commands.start),
        ("help", commands.help),
        ("privacy", commands.privacy),
        ("cancel", commands.cancel),
        ("read", reading.read),
    ):
        application.add_handler(CommandHandler(name, calls(handler), filters=new))
    application.add_handler(MessageHandler(new & ~filters.StatusUpdate.ALL, calls(messages.received)))
    application.add_handler(CallbackQueryHandler(calls(buttons.pressed)))
