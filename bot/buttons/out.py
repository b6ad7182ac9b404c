"""The first row under an answer: the message on its way into a group."""

from urllib.parse import quote

from telegram import CopyTextButton, InlineKeyboardButton, SwitchInlineQueryChosenChat

from bot.buttons.data import Verb, button
from bot.buttons.under import Under
from bot.rich import TEXT_LIMIT, length16
from engine.contract import Draft, Platform

SHARE_LIMIT = 2000
"""Characters of a wa.me link that phones still open."""
COPY_LIMIT = 256
"""UTF-16 units that Telegram lets a copy button carry."""
DRAFT = "draft "
"""What an inline query for a certain answer begins with; the answer's id follows."""


def row(under: Under) -> list[InlineKeyboardButton]:
    """What leads out of the chat; of what would not work there is no button."""
    locale, draft, ways = under.locale, under.draft, under.ways
    buttons = []
    if url := whatsapp_link(draft) or (ways.whatsapp and whatsapp_link(ways.whatsapp)):
        buttons.append(InlineKeyboardButton(locale.text("button-to-whatsapp"), url=url))
    fits = length16(draft.text) <= TEXT_LIMIT
    if fits and ways.inline:
        chosen = SwitchInlineQueryChosenChat(
            DRAFT + under.answer, allow_user_chats=True, allow_group_chats=True, allow_channel_chats=True
        )
        buttons.append(InlineKeyboardButton(locale.text("button-to-telegram"), switch_inline_query_chosen_chat=chosen))
    if fits:
        label = "button-post-here" if ways.here else "button-post"
        buttons.append(button(locale.text(label), Verb.OUT, under.answer))
    if draft.platform is Platform.TELEGRAM and length16(draft.text) <= COPY_LIMIT:
        buttons.append(InlineKeyboardButton(locale.text("button-copy"), copy_text=CopyTextButton(draft.text)))
    return buttons


def whatsapp_link(draft: Draft) -> str:
    """Opens WhatsApp's choice of chats with the message; empty where it would be too long to work, or is not in
    WhatsApp's form."""
    url = f"https://wa.me/?text={quote(draft.text, safe='')}"
    return url if draft.platform is Platform.WHATSAPP and len(url) <= SHARE_LIMIT else ""
