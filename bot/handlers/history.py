"""/history and /find: a person's last answers, to have one again.

They are shown in the private chat alone; in a group everybody would see them.
"""

import asyncio
from collections.abc import Sequence
from datetime import datetime

from telegram import CallbackQuery, InlineKeyboardMarkup, Message, Update
from telegram.constants import ChatType

from bot import captions, forms, items, reply, searching, sentences, when
from bot.buttons import Press, Under, links
from bot.buttons import history as under
from bot.deps import Deps
from bot.handlers import door
from bot.handlers.changing import may_change
from bot.handlers.commands import place_of, say
from bot.history import Entry, entry_of
from bot.refusals import Lost, Refused, Unreachable
from bot.rich import TEXT_LIMIT, Rich, cut, inert
from bot.state import State
from engine.contract import Result

_TITLE, _GROUP, _WORDS, _LINE = 60, 40, 60, 120
"""Characters of a title, of a group's name, of what somebody looks for, and of a line in which it stands."""

Hit = tuple[Entry, str]
"""An answer and the line that has what was looked for; empty in a list of all."""


async def show(deps: Deps, update: Update) -> None:
    """/history."""
    message = update.message
    if message is None or not await _in_private(deps, message):
        return
    if not deps.history.on:
        await say(deps, message, deps.locale.text("history-off"))
        return
    entries = await deps.history.of(items.asker_of(message.from_user))
    if not entries:
        await say(deps, message, deps.locale.text("history-none"))
        return
    head = deps.locale.text("history-list", count=len(entries))
    await _send(deps, message, [head, *await _lines(deps, [(entry, "") for entry in entries])], entries)


async def find(deps: Deps, update: Update) -> None:
    """/find and words: all of them have to stand in the answer, or in the text that it was made of."""
    message = update.message
    if message is None or not await _in_private(deps, message):
        return
    asked = captions.command(message.text or "", deps.me.username or "")
    said = asked[1] if asked else ""
    words = searching.folded(said[:_WORDS]).split()
    if not words:
        await say(deps, message, deps.locale.text("find-how"))
        return
    hits = await _hits(deps, items.asker_of(message.from_user), words)
    named = inert(sentences.short(said, _WORDS)).text
    if not hits:
        await say(deps, message, deps.locale.text("find-none", words=named))
        return
    shown = hits[: deps.settings.placard_history]
    texts = [deps.locale.text("find-list", count=len(hits), words=named), *await _lines(deps, shown)]
    if more := len(hits) - len(shown):
        texts.append(deps.locale.text("find-more", count=more))
    await _send(deps, message, texts, [entry for entry, _ in shown])


async def pressed(deps: Deps, query: CallbackQuery, press: Press) -> None:
    """Show one again, in a message of its own."""
    message, person = query.message, query.from_user.id
    if not isinstance(message, Message) or message.chat.id != person or not door.is_ours(deps, message):
        await deps.sender.answer(query.id, deps.locale.text("pressed-history-gone"))
        return
    if not await door.admits_press(deps, query):
        return
    state = await deps.jobs.state(press.answer)
    if state and not (state.question.asker and may_change(state, person)):
        state = None
    standing = await forms.shown(deps, state) if state else None
    entry = await deps.history.one(person, press.answer)
    if state and standing:
        entry = entry_of(state.question, standing, 0.0)
    if entry is None:
        await deps.sender.answer(query.id, deps.locale.text("pressed-history-gone"))
        return
    await deps.sender.answer(query.id)
    buttons = await _buttons(deps, message, entry, state, standing)
    key = f"history:{query.id}"
    rich = reply.message_of(deps.locale, entry.draft)
    if reply.fits(rich):
        await deps.sender.send(place_of(message), rich, reply_to=message.message_id, buttons=buttons, key=key)
        return
    name = f"{deps.locale.text('file-message')}.txt"
    data = entry.draft.text.encode()
    await say(deps, message, deps.locale.text("history-too-long"), about=query.id)
    await deps.sender.document(place_of(message), name, data, reply_to=message.message_id, key=key)


async def _in_private(deps: Deps, message: Message) -> bool:
    """In a group, lead to the private chat."""
    if message.chat.type == ChatType.PRIVATE:
        return True
    buttons = links.history(deps.locale, deps.me.username or "")
    await say(deps, message, deps.locale.text("history-in-private"), buttons=buttons, only=True)
    return False


async def _hits(deps: Deps, person: int, words: Sequence[str]) -> list[Hit]:
    """The newest first: of what is in the history, and of whatever else is remembered."""
    entries = {entry.answer: entry for entry in await deps.history.of(person)}
    for state in await deps.jobs.asked(str(person)):
        answer = state.question.answer
        if answer in entries or state.question.unasked:
            continue
        standing = await forms.shown(deps, state)
        entry = standing and entry_of(state.question, standing, await deps.jobs.changed(state.question))
        if entry:
            entries[answer] = entry
    newest = sorted(entries.values(), key=lambda entry: -entry.at)
    found = ((entry, searching.line_with(words, (entry.title, entry.draft.text, entry.text))) for entry in newest)
    return [(entry, line) for entry, line in found if line is not None]


async def _lines(deps: Deps, hits: Sequence[Hit]) -> list[str]:
    groups = {entry.chat for entry, _ in hits if entry.chat < 0}
    names = dict(zip(groups, await asyncio.gather(*(_name(deps, group) for group in groups)), strict=True))
    zone = when.zone_of(deps.preference)
    lines = []
    for number, (entry, line) in enumerate(hits, 1):
        name = names.get(entry.chat, "")
        place = "guest" if entry.guest else "private" if entry.chat > 0 else "named" if name else "group"
        at = when.brief(deps.locale, datetime.fromtimestamp(entry.at, zone))
        title = entry.title.strip() or next(iter(entry.draft.text.split("\n")))
        shown = inert(sentences.short(title, _TITLE)).text
        told = deps.locale.text("history-one", number=number, title=shown, when=at, place=place, group=name)
        if line:
            told += "\n" + deps.locale.text("answer-quoted", text=inert(sentences.short(line, _LINE)).text)
        lines.append(told)
    return lines


async def _name(deps: Deps, group: int) -> str:
    """Empty where the bot is not in the group any more, or Telegram does not answer."""
    try:
        return inert(sentences.short((await deps.sender.lookup.chat(group)).title or "", _GROUP)).text
    except (Lost, Refused, Unreachable):
        return ""


async def _send(deps: Deps, message: Message, texts: Sequence[str], entries: Sequence[Entry]) -> None:
    separator = "\n\n" if any("\n" in text for text in texts) else "\n"
    head, *lines = texts
    told = cut(Rich(head + "\n\n" + separator.join(lines)), TEXT_LIMIT)
    key = f"said:{message.chat.id}:{message.message_id}"
    buttons = under.listed([entry.answer for entry in entries])
    await deps.sender.send(place_of(message), told, reply_to=message.message_id, buttons=buttons, key=key)


async def _buttons(
    deps: Deps, message: Message, entry: Entry, state: State | None, standing: Result | None
) -> InlineKeyboardMarkup | None:
    if state is None or standing is None or state.question.inline:
        return under.unknown(deps.locale, entry.draft)
    options = state.options[state.shown]
    known = Under(
        locale=deps.locale,
        answer=entry.answer,
        options=options,
        result=standing,
        draft=entry.draft,
        text=False,
        ways=await forms.ways(deps, state, options),
    )
    return under.known(known, here=state.question.place.chat == message.chat.id)
