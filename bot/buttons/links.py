"""Buttons that lead elsewhere in Telegram: to a chat with the bot, or to adding it to a group.

What follows `start` and `startgroup` comes back as the word after /start; letters, digits, _ and - are allowed, 64 at
most.
"""

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.locale import Locale

READ, SETTINGS, HISTORY = "read", "settings", "history"
"""What /start is told: how to send a photo; how one likes one's messages; one's last answers."""


def add_to_group(locale: Locale, bot: str) -> InlineKeyboardMarkup | None:
    """`bot` is the bot's user name."""
    return _one(locale.text("button-add-group"), bot, f"startgroup={READ}")


def in_private(locale: Locale, bot: str) -> InlineKeyboardMarkup | None:
    return _one(locale.text("button-open-private"), bot, f"start={READ}")


def history(locale: Locale, bot: str) -> InlineKeyboardMarkup | None:
    return _one(locale.text("button-history"), bot, f"start={HISTORY}")


def _one(label: str, bot: str, query: str) -> InlineKeyboardMarkup | None:
    if not bot:
        return None
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, url=f"https://t.me/{bot}?{query}")]])
