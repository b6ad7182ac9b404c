"""Asks Telegram who the bot is, once, for `placard doctor`."""

from telegram import User
from telegram.error import InvalidToken, TelegramError

from bot.api import make_api, unknown_token
from bot.settings import BotSettings
from engine.errors import Unavailable


async def ask_me(settings: BotSettings) -> tuple[User, bool]:
    """The bot as Telegram knows it, and whether a webhook is set there.

    Raises SettingError where the token is not known, Unavailable where Telegram cannot be asked; neither carries the
    token, which is a part of every address asked for.
    """
    try:
        async with make_api(settings) as api:
            hook = await api.get_webhook_info()
            return api.bot, bool(hook.url)
    except InvalidToken:
        raise unknown_token() from None
    except TelegramError as error:
        raise Unavailable("Telegram", type(error).__name__) from None
