"""A question about a photo: in reply to the answer, to a reply or to the photo itself, or right after the answer.

In a group anyone may ask who may use the bot there, whoever sent the photo; what they ask counts as theirs.
"""

import msgspec
from telegram import Message, Update
from telegram.constants import ChatType

from bot import besides, captions, items, questions, sentences, words
from bot.declined import OverQuota
from bot.deps import Deps
from bot.handlers import door
from bot.handlers.commands import place_of, say
from bot.state import Beside, State, job, owner_of
from engine.contract import Want
from engine.errors import Busy


async def asked(deps: Deps, message: Message) -> bool:
    """Take a text for a question about a photo; False where it is none."""
    text = message.text or ""
    if not text or len(text) > deps.settings.placard_ask_characters or not questions.asks(text):
        return False
    target, private = _target(message), message.chat.type == ChatType.PRIVATE
    if target is None:
        loose = private and not message.forward_origin and _is_loose(deps, text)
        state = await _latest(deps, message) if loose else None
    else:
        state = await _about(deps, message, target)
        # In a group what is replied to may be an announcement that the bot posted, about which people talk.
        if state is None and private and (door.is_ours(deps, target) or items.of_message(target, 0) is not None):
            await _which(deps, message)
            return True
    if state is None:
        return False
    if private or await door.may_ask(deps, message):
        await _ask(deps, message, state, text)
    return True


async def command(deps: Deps, update: Update) -> None:
    """/ask and the question, in reply or right after an answer."""
    message = update.message
    if message is None:
        return
    found = captions.command(message.text or "", deps.me.username or "")
    text = (found[1] if found else "").strip()[: deps.settings.placard_ask_characters]
    target = _target(message)
    if not text:
        await say(deps, message, deps.locale.text("ask-how", bot=deps.me.username or ""))
    elif state := await (_about(deps, message, target) if target else _latest(deps, message)):
        await _ask(deps, message, state, text)
    else:
        await _which(deps, message)


async def _ask(deps: Deps, message: Message, state: State, text: str) -> None:
    """Hand the question in; what comes of it replies to it."""
    question = state.question
    options = state.options.get(state.shown) or state.options.get(state.wanted)
    if options is None or not (question.photos or question.text):
        await say(deps, message, deps.locale.text("ask-unread"))
        return
    if await deps.access.paused():
        await say(deps, message, deps.locale.text("pressed-paused"))
        return
    asker = items.asker_of(message.from_user)
    owner = owner_of(message.chat.id, asker)
    beside = Beside(
        want=Want.REPLY, reply_to=message.message_id, question=text, owner=owner, language=deps.locale.language
    )
    counted = job(question, options, want=Want.REPLY, asked=text, owner=owner).id
    try:
        await deps.quotas.charge(msgspec.structs.replace(question, asker=asker, answer=counted), 1)
        await besides.ask(deps, state, beside)
    except Busy as busy:
        await deps.quotas.end(counted, free=True)
        await say(
            deps, message, deps.locale.text("pressed-busy", wait=sentences.duration(deps.locale, busy.retry_after))
        )
    except OverQuota as refusal:
        await say(deps, message, sentences.refusal(deps.locale, refusal))


async def _about(deps: Deps, message: Message, target: Message) -> State | None:
    """The question whose answer, or whose photo, is replied to."""
    place = place_of(message)
    known = deps.jobs.said if door.is_ours(deps, target) else deps.jobs.about
    answer = await known(place, target.message_id)
    return await deps.jobs.state(answer) if answer else None


async def _latest(deps: Deps, message: Message) -> State | None:
    answer = await deps.jobs.latest(place_of(message))
    return await deps.jobs.state(answer) if answer else None


async def _which(deps: Deps, message: Message) -> None:
    keep = sentences.duration(deps.locale, deps.engine.placard_keep_results)
    await say(deps, message, deps.locale.text("ask-which", keep=keep))


def _is_loose(deps: Deps, text: str) -> bool:
    """Whether a question that replies to nothing may be about the last answer. One that tells an hour or a day itself
    is for a group: "Who comes on Friday at 6?"."""
    return words.count(text) <= deps.settings.placard_ask_words and not any(char.isdigit() for char in text)


def _target(message: Message) -> Message | None:
    """What it replies to; in a topic, Telegram lets every message "reply" to the topic's first one."""
    target = message.reply_to_message
    return None if target is None or target.forum_topic_created else target
