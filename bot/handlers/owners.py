"""What the people who operate the bot can tell it in the chat.

For everybody else these are commands like any other that the bot does not know. What shows others' numbers is said in
a private chat only.
"""

import logging
import re

from telegram import (
    Message,
    MessageOriginChannel,
    MessageOriginChat,
    MessageOriginHiddenUser,
    MessageOriginUser,
    Update,
)
from telegram.constants import ChatType

from bot import captions, sentences, today
from bot.deps import Deps
from bot.handlers import messages
from bot.handlers.commands import place_of, say

log = logging.getLogger(__name__)

_NUMBER = re.compile(r"-?\d{1,19}")
_SHOWN = 100
"""Numbers of one list that a message names."""


async def status(deps: Deps, update: Update) -> None:
    """How queue and workers are, and what came of today."""
    if (message := update.message) is None or not await _private(deps, update, message):
        return
    health = await deps.client.health()
    counts = await today.counts(deps.client.redis)
    text = deps.locale.text
    lines = [
        text("owner-queue", waiting=health.waiting, running=health.running, undelivered=health.undelivered),
        text("owner-workers", workers=health.workers, pace=sentences.seconds(deps.locale, health.pace)),
        text("owner-wait", wait=sentences.seconds(deps.locale, health.expected.total_seconds())),
        text("owner-today", answers=counts.answers, failures=counts.failures),
        *(text("owner-failure", code=code, count=count) for code, count in counts.failed),
        text("owner-dead", count=health.dead),
        text("owner-open" if deps.access.open else "owner-closed"),
    ]
    if await deps.access.paused():
        lines.insert(0, text("owner-is-paused"))
    await say(deps, message, "\n".join(lines))


async def who(deps: Deps, update: Update) -> None:
    """Who is on the lists."""
    if (message := update.message) is None or not await _private(deps, update, message):
        return
    lists = await deps.access.lists()
    text = deps.locale.text
    allowed = _listed(deps, lists.allowed) if lists.allowed or not deps.access.open else text("owner-everybody")
    await say(
        deps,
        message,
        text("owner-who", allowed=allowed, blocked=_listed(deps, lists.blocked))
        + ("\n" + text("owner-allow-open") if deps.access.open and lists.allowed else ""),
    )


async def allow(deps: Deps, update: Update) -> None:
    """Admit somebody, or this group; who was blocked is not any more."""
    if message := update.message:
        for number in await _meant(deps, message, "allow"):
            await deps.access.allow(number)
            log.info("an owner has admitted somebody")
            sentence = deps.locale.text("owner-allowed", id=str(number))
            if deps.access.open:
                sentence += " " + deps.locale.text("owner-allow-open")
            await _said(deps, message, sentence, number)


async def block(deps: Deps, update: Update) -> None:
    """Take nothing from somebody, or from this group, any more; never from an owner or the bot itself."""
    if message := update.message:
        for number in await _meant(deps, message, "block"):
            if deps.access.owns(number) or number == deps.me.id:
                await _said(deps, message, deps.locale.text("owner-not-blocked-owner", id=str(number)), number)
                continue
            await deps.access.block(number)
            log.info("an owner has blocked somebody")
            await _said(deps, message, deps.locale.text("owner-blocked", id=str(number)), number)


async def unblock(deps: Deps, update: Update) -> None:
    if message := update.message:
        for number in await _meant(deps, message, "unblock"):
            done = await deps.access.unblock(number)
            log.info("an owner has taken a block back")
            sentence = deps.locale.text("owner-unblocked" if done else "owner-not-blocked", id=str(number))
            await _said(deps, message, sentence, number)


async def pause(deps: Deps, update: Update) -> None:
    """Take nothing new; what was taken is answered."""
    if message := update.message:
        await deps.access.pause(True)
        log.warning("an owner has paused the bot")
        await say(deps, message, deps.locale.text("owner-paused"))


async def resume(deps: Deps, update: Update) -> None:
    if message := update.message:
        await deps.access.pause(False)
        log.warning("an owner has ended the pause")
        await say(deps, message, deps.locale.text("owner-resumed"))


COMMANDS = {
    "status": status,
    "who": who,
    "allow": allow,
    "block": block,
    "unblock": unblock,
    "pause": pause,
    "resume": resume,
}
"""In the order of the menu; each has a sentence `command-<name>`."""


async def _meant(deps: Deps, message: Message, command: str) -> list[int]:
    """Numbers that the command names, or the sender of the message that it replies to, or the group that it stands in;
    where there is none the owner is told how to name one."""
    found = captions.command(message.text or "", deps.me.username or "")
    words = found[1].replace(",", " ").split() if found else []
    if words:
        if all(_NUMBER.fullmatch(word) for word in words):
            return list(dict.fromkeys(int(word) for word in words))
        await say(deps, message, deps.locale.text("owner-how", command=command))
        return []
    target = message.reply_to_message
    if target is not None and not target.forum_topic_created:
        if number := await _sender(deps, message, target):
            return [number]
        await say(deps, message, deps.locale.text("owner-hidden", command=command))
        return []
    if message.chat.type != ChatType.PRIVATE:
        return [message.chat.id]
    await say(deps, message, deps.locale.text("owner-how", command=command))
    return []


async def _sender(deps: Deps, message: Message, target: Message) -> int:
    """Who wrote a message in the first place; who asked for it, where it is an answer of ours; 0 where nobody knows."""
    match target.forward_origin:
        case MessageOriginUser(sender_user=user):
            return int(user.id)
        case MessageOriginChat(sender_chat=chat) | MessageOriginChannel(chat=chat):
            return int(chat.id)
        case MessageOriginHiddenUser():
            return 0
    if messages.is_mine(deps, target):
        state = await deps.jobs.state(await deps.jobs.said(place_of(message), target.message_id))
        return state.question.asker if state else 0
    if target.sender_chat:
        return target.sender_chat.id
    return target.from_user.id if target.from_user else 0


async def _private(deps: Deps, update: Update, message: Message) -> bool:
    """In a group these commands are nobody's."""
    if message.chat.type == ChatType.PRIVATE:
        return True
    await messages.received(deps, update)
    return False


async def _said(deps: Deps, message: Message, sentence: str, number: int) -> None:
    await say(deps, message, sentence, about=str(number))


def _listed(deps: Deps, numbers: tuple[int, ...]) -> str:
    if not numbers:
        return deps.locale.text("owner-nobody")
    shown = ", ".join(map(str, numbers[:_SHOWN]))
    more = len(numbers) - _SHOWN
    return f"{shown}, {deps.locale.text('answer-more', count=more)}" if more > 0 else shown
