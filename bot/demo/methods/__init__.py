"""The methods of the Bot API that this server speaks, by their names in lower case (Telegram reads them so)."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.demo.backend import Backend
from bot.demo.methods import about, answers, chats, editing, inline, news, sending
from bot.demo.params import Params

Method = Callable[[Backend, Params], Awaitable[Any]]

METHODS: Mapping[str, Method] = {
    **about.METHODS,
    **answers.METHODS,
    **chats.METHODS,
    **editing.METHODS,
    **inline.METHODS,
    **news.METHODS,
    **sending.METHODS,
}
