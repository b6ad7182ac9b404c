"""A reply to an answer that changes it: an instruction, words to leave out or to say, or a whole message."""

import re

import msgspec
from telegram import Message
from telegram.constants import ChatType

from bot import buttons, captions, items, sentences
from bot.buttons import Verb
from bot.captions import Caption
from bot.deps import Deps
from bot.handlers.changing import is_shown, may_change, redraft
from bot.handlers.commands import place_of, say
from bot.state import State
from engine import client
from engine.contract import Deed, Edit, Options, Result
from engine.errors import Busy

MOST = 20
"""Changes in words that one answer holds; whoever wants more writes the message anew."""
LINES = 3
"""Lines from which a text that is no instruction is a message of its own."""
WORDS = 12
"""Words from which it is, on one line."""
ALIKE = 5
"""Words from which it is where half of them stand in the message already."""
SHOWN = 100
"""Characters of a person's words that are said back to them."""
LIST = 200
"""Characters of a list of facts among which to choose."""
_UNDER = frozenset({Verb.PLATFORM, Verb.TONE, Verb.LANGUAGE})
"""Buttons by which an answer is known as one: in each of its menus is one of them."""
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_WIDE_WORD = 2
"""Letters of a word in scripts that set no space between words."""


async def changed_by_words(deps: Deps, message: Message) -> bool:
    """Take a reply to an answer for a change of it, where every word of it is understood as one; False where not."""
    text = message.text or ""
    found = await _standing(deps, message)
    if found is None:
        return False
    state, result = found
    if not may_change(state, items.asker_of(message.from_user)):
        return _instruction(text) is not None
    meant = client.understood(text, result, lambda stretch: _instruction(stretch) is not None)
    if meant is None:
        return False
    if meant.several:
        shown = sentences.quoted(deps.locale, meant.several, LIST)
        first = sentences.short(meant.several[0], SHOWN)
        await say(deps, message, deps.locale.text("edit-several", list=shown, first=first))
        return True
    if meant.language and not deps.translates:
        await say(deps, message, deps.locale.text("edit-no-model"))
        return True
    caption = Caption()
    for stretch in meant.rest:
        caption = caption.merged(_instruction(stretch) or Caption())
    await _change(deps, message, state, result, caption, meant.edits, meant.language)
    return True


async def written_anew(deps: Deps, message: Message) -> bool:
    """Take a reply to an answer for the message itself, where it is long enough for one; else say what can be written.
    False where it is no reply to an answer, or somebody else's."""
    text = message.text or ""
    found = await _standing(deps, message)
    if found is None:
        return await _too_soon_or_late(deps, message)
    state, result = found
    if not may_change(state, items.asker_of(message.from_user)):
        return False
    if captions.is_courtesy(text):
        return True
    if _is_message(text, result):
        await _change(deps, message, state, result, Caption(), (Edit(deed=Deed.WHOLE, by=text),), "")
    elif deps.translates:
        await _change(deps, message, state, result, Caption(), (Edit(deed=Deed.ASK, by=text),), "")
    else:
        await say(deps, message, deps.locale.text("edit-how"))
    return True


def stays(options: Options) -> bool:
    """Whether the message is the person's own, so that tone, length and language change nothing of it."""
    return any(edit.deed is Deed.WHOLE for edit in options.edits)


async def _standing(deps: Deps, message: Message) -> tuple[State, Result] | None:
    """The answer that a message replies to, and what stands there; None where it is no such reply."""
    target = message.reply_to_message
    if target is None or message.text is None or message.forward_origin:
        return None
    answer = await deps.jobs.said(place_of(message), target.message_id)
    state = await deps.jobs.state(answer) if answer else None
    result = await deps.client.result(state.shown) if state and state.shown else None
    if state is None or state.wanted not in state.options or not isinstance(result, Result) or result.message is None:
        return None
    return state, result


async def _too_soon_or_late(deps: Deps, message: Message) -> bool:
    """Say in a private chat why an answer cannot be changed: it is not there yet, or not known any more; False where
    the message replies to no answer."""
    target = message.reply_to_message
    if target is None or message.forward_origin or message.chat.type != ChatType.PRIVATE:
        return False
    answer = await deps.jobs.said(place_of(message), target.message_id)
    state = await deps.jobs.state(answer) if answer else None
    if state and not state.shown:
        await say(deps, message, deps.locale.text("pressed-changing"))
        return True
    mine = target.from_user is not None and target.from_user.id == deps.me.id
    under = target.reply_markup.inline_keyboard if mine and target.reply_markup else ()
    data = [one.callback_data for row in under for one in row if isinstance(one.callback_data, str)]
    if not any(press.verb in _UNDER for one in data if (press := buttons.pressed(one))):
        return False
    await say(deps, message, deps.locale.text("pressed-expired"))
    return True


async def _change(
    deps: Deps,
    message: Message,
    state: State,
    result: Result,
    caption: Caption,
    edits: tuple[Edit, ...],
    language: str,
) -> None:
    """Have the answer changed, or say why it stays as it is."""
    if await deps.access.paused():
        await say(deps, message, deps.locale.text("pressed-paused"))
        return
    current = state.options[state.wanted]
    if edits and set(edits) <= set(current.edits[-len(edits) :]):
        # Said again, or the update came again after a crash, which may have come before the job was handed in.
        edits = ()
    doing = [edit for edit in edits if edit.deed is Deed.ASK or client.changes(result, edit)]
    idle = len(doing) < len(edits)
    if idle:
        words = sentences.short(message.text or "", SHOWN)
        await say(deps, message, deps.locale.text("edit-nothing", text=words))
    if stays(current) and (caption.tone or caption.length or caption.think or language) and not doing:
        await say(deps, message, deps.locale.text("edit-whole"))
        return
    anew = any(edit.deed is Deed.WHOLE for edit in doing)
    kept = (*(() if anew else current.edits), *doing)
    if len(kept) > MOST:
        await say(deps, message, deps.locale.text("edit-many", limit=MOST))
        return
    asked = caption.options(current, think=deps.think)
    asked = msgspec.structs.replace(asked, edits=kept, language=language or asked.language)
    if is_shown(state, asked):
        if not idle:
            await say(deps, message, deps.locale.text("pressed-already"))
        return
    try:
        await redraft(deps, state, asked)
    except Busy as busy:
        wait = sentences.duration(deps.locale, busy.retry_after)
        await say(deps, message, deps.locale.text("pressed-busy", wait=wait))


def _instruction(text: str) -> Caption | None:
    """What a text asks for that a caption may ask for too; None where it holds anything else."""
    caption = captions.understood(text)
    return caption if caption.instructs and not caption.note and not caption.edits else None


def _is_message(text: str, result: Result) -> bool:
    lines = [line for line in text.splitlines() if line.strip()]
    said = re.findall(r"\w+", text.casefold())
    count = len(said) + len(_WIDE.findall(text)) // _WIDE_WORD
    if len(lines) >= LINES or count >= WORDS:
        return True
    there = set(re.findall(r"\w+", result.message.text.casefold())) if result.message else set()
    return count >= ALIKE and 2 * sum(word in there for word in said) >= len(said)
