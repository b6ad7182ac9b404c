"""Guest mode: somebody mentions the bot in a chat that it is not in, in reply to a photo or a text.

Telegram takes one message in answer, for a short time, and tells nothing but the id by which that can be changed. So it
is "Seen." at first and becomes the answer. The chat's number may be that of another chat of the bot's: nothing is sent
there, and nothing of it holds here. A pressed button would come without a chat too, so the answer has none.
"""

import re

from telegram import Message, Update

from bot import captions, intake, items, words
from bot.access import Verdict
from bot.albums import Item
from bot.captions import Caption
from bot.deps import Deps
from bot.sender import Place
from engine.contract import Platform


async def asked(deps: Deps, update: Update) -> None:
    """Answer where there is something to read, else tell how to ask; nothing to those who may not use the bot."""
    message = update.guest_message
    person = items.asker_of(message.from_user) if message else 0
    if message is None or not message.guest_query_id or not person:
        return
    if await deps.access.verdict([person], person) is not Verdict.ADMITTED:
        return
    deps = await deps.about(person, (message.from_user and message.from_user.language_code) or "")
    target = message.reply_to_message
    item = items.of_message(message, person) or (target and items.of_message(target, person)) or None
    text = (target and target.text) or ""
    if item is None and words.count(text) < deps.settings.placard_min_words:
        await deps.sender.guest(message.guest_query_id, deps.locale.text("guest-how"))
        return
    await _ask(deps, message, person, item, "" if item else text)


async def _ask(deps: Deps, message: Message, person: int, item: Item | None, text: str) -> None:
    place, key = Place(chat=person), f"guest:{message.guest_query_id}"
    state = await deps.jobs.state(deps.jobs.answer_id(place, key))
    photos = (item,) if item else ()
    seen = deps.locale.text("status-seen", photos=len(photos))
    inline = state.question.inline if state else await deps.sender.guest(message.guest_query_id or "", seen)
    if inline:
        caption = Caption(platform=Platform.TELEGRAM).merged(_said(deps, message))
        source = message.message_id
        await intake.ask(
            deps, place, key, photos, caption=caption, asker=person, source=source, text=text, inline=inline
        )


def _said(deps: Deps, message: Message) -> Caption:
    """What was said beside the bot's name."""
    name = re.compile(rf"@{re.escape(deps.me.username or '')}(?!\w)", re.IGNORECASE)
    return captions.understood(name.sub(" ", message.text or message.caption or "").strip())
