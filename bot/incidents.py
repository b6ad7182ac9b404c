"""What went wrong unexpectedly: logged with an id, and told to the person in one sentence with that id."""

import logging
import secrets
from typing import TYPE_CHECKING

from telegram import Chat, Message, MessageEntity, Update

from bot.refusals import Refused, Unreachable
from bot.rich import Rich
from bot.sender import Place

if TYPE_CHECKING:
    from bot.deps import Deps

log = logging.getLogger(__name__)


async def report(deps: "Deps", update: Update, error: BaseException | None) -> None:
    """Log it and tell whoever asked. `error` is None where the process did not live to see one."""
    incident = secrets.token_hex(4)
    # Not the update itself: it holds what the person wrote.
    told = {"incident": incident}
    log.error("incident %s: update %s could not be handled", incident, update.update_id, exc_info=error, extra=told)
    sentence = deps.locale.text("error-internal", incident=incident)
    if update.callback_query:
        await deps.sender.answer(update.callback_query.id, sentence, alert=True)
        return
    message = update.effective_message
    if message is None or update.guest_message or not _asked(message, deps.me.id):
        return
    place = Place(chat=message.chat.id, thread=message.message_thread_id if message.is_topic_message else None)
    try:
        key = f"incident:{update.update_id}"
        await deps.sender.send(place, Rich(sentence), reply_to=message.message_id, key=key)
    except (Unreachable, Refused) as refusal:
        log.info("incident %s could not be told: %s", incident, refusal)


def _asked(message: Message, me: int) -> bool:
    """Whether somebody waits for an answer: in a group the bot speaks only when it is spoken to."""
    if message.chat.type == Chat.PRIVATE:
        return True
    replied = message.reply_to_message
    entities = (*message.entities, *message.caption_entities)
    return bool(replied and replied.from_user and replied.from_user.id == me) or any(
        entity.type == MessageEntity.BOT_COMMAND for entity in entities
    )
