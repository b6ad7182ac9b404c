"""Asks Telegram who the bot is, once, for `placard doctor`."""

from telegram import Bot, User
from telegram.error import InvalidToken, TelegramError

from bot.settings import BotSettings
from engine.errors import SettingError, Unavailable


async def ask_me(settings: BotSettings) -> tuple[User, bool]:
    """The bot as Telegram knows it, and whether a webhook is set there.

    Raises SettingError where the token is not known, Unavailable where Telegram cannot be asked; neither carries the
    token, which is a part of every address asked for.
    """
    base = settings.telegram_api_url.rstrip("/")
    try:
        async with Bot(settings.telegram_bot_token.reveal(), base_url=f"{base}/bot") as bot:
            hook = await bot.get_webhook_info()
            return bot.bot, bool(hook.url)
    except InvalidToken:
        raise SettingError("TELEGRAM_BOT_TOKEN", "Telegram does not know this token") from None
    except TelegramError as error:
        raise Unavailable("Telegram", type(error).__name__) from None
