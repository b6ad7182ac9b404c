"""Post …: a message of an answer into a group, by the bot: choose the group, look at it, then now or at a time.

All of it is one message that changes itself, below the answer; in a group there is nothing to choose, it is posted
there. Only who began may go on, and every step may be made twice.
"""

import asyncio
import time
from datetime import datetime

import msgspec
from telegram import CallbackQuery, InlineKeyboardMarkup, Message

from bot import buttons, forms, items, poster, reply, when
from bot.buttons import Press, links
from bot.buttons import post as under
from bot.buttons.post import Step
from bot.deps import Deps
from bot.groups import Group, Standing, look
from bot.handlers import door
from bot.handlers.commands import say
from bot.locale import FIRST
from bot.postings import Over, Posting, Stage
from bot.refusals import Lost
from bot.rich import Rich, join
from bot.sender import Place
from bot.state import State
from engine.contract import Entity
from engine.settings import DAY

_OPEN = frozenset({Stage.CHOOSING, Stage.PREVIEW, Stage.LATE})
_TIMED = frozenset({Stage.PREVIEW, Stage.PLANNED, Stage.LATE})
"""In these a reply is a time; to what is planned it is another one, or the same by an update that comes again."""


async def begin(deps: Deps, query: CallbackQuery, state: State, press: Press) -> None:
    """Open the preview of an answer, or open it anew where it is open."""
    person, place = query.from_user.id, state.question.place
    name = await deps.postings.open(press.answer, person)
    posting = await deps.postings.get(name)
    if posting and posting.stage not in _OPEN:
        # It has come to its end, and whoever saw to that died before it was closed.
        await deps.postings.close(posting)
        name, posting = await deps.postings.open(press.answer, person), None
    opened = posting is not None and posting.preview
    posting = posting or Posting(
        id=name,
        answer=press.answer,
        person=person,
        language=query.from_user.language_code or "",
        place=place,
        source=state.status or state.question.source,
    )
    if place.chat < 0:
        said = await _choose(deps, posting, place.chat, place.thread)
        if await deps.postings.get(name) is None:
            # There is no preview, so nothing of it is kept.
            await deps.postings.close(posting)
    else:
        said = deps.locale.text("pressed-post-open") if opened else ""
        await deps.sender.answer(query.id, said)
        await _list(deps, posting)
        return
    await deps.sender.answer(query.id, said)


async def pressed(deps: Deps, query: CallbackQuery, press: Press) -> None:
    """A button under a preview."""
    posting = await deps.postings.get(press.answer)
    if posting is None or not _under(deps, query, posting):
        await deps.sender.answer(query.id, deps.locale.text("pressed-post-over"))
    elif posting.person != query.from_user.id:
        await deps.sender.answer(query.id, deps.locale.text("pressed-post-foreign"))
    elif not await door.admits_press(deps, query):
        pass
    elif press.choice == Step.NOW and posting.stage in (Stage.PREVIEW, Stage.LATE):
        # At once: a group may make the post wait for its turn.
        await deps.sender.answer(query.id, deps.locale.text("posting-posting"))
        await _post(deps, posting)
    else:
        await deps.sender.answer(query.id, await _step(deps, posting, press.choice))


async def timed(deps: Deps, message: Message) -> bool:
    """Take a reply to a preview for the time at which it is to be posted; False where it is none to one."""
    posting = await _replied(deps, message)
    if posting is None:
        return False
    if posting.person != items.asker_of(message.from_user):
        return True
    zone = when.zone_of(deps.preference)
    text = message.text or ""
    moment = (
        # Of the time at which it was written: it may have waited for the bot, past midnight.
        when.understood(text, deps.locale, deps.locales.of(FIRST), message.date.astimezone(zone))
        if len(text) <= when.LONGEST
        else None
    )
    if sentence := await _plan(deps, posting, moment) if moment else deps.locale.text("posting-not-a-time"):
        await say(deps, message, sentence)
    return True


async def _step(deps: Deps, posting: Posting, choice: str) -> str:
    """Make a step; what is said to the press."""
    match posting.stage, choice:
        case Stage.POSTED, Step.UNDO:
            return await _take_back(deps, posting)
        case Stage.PLANNED, Step.NEVER:
            if not await deps.postings.cancel(posting.id):
                return deps.locale.text("pressed-changing")
            await poster.cancelled(deps, posting)
            return ""
        case stage, Step.NEVER if stage in _OPEN:
            return await _give_up(deps, posting)
        case ((Stage.CHOOSING | Stage.PREVIEW), Step.GROUPS) if posting.place.chat > 0:
            await _list(deps, posting)
            return ""
        case Stage.PREVIEW, Step.SEE:
            await _preview(deps, posting)
            return ""
        case Stage.PREVIEW, Step.WHEN:
            await _times(deps, posting)
            return ""
    return await _chosen(deps, posting, choice)


async def _post(deps: Deps, posting: Posting) -> None:
    try:
        await poster.post(deps, posting)
    except poster.Unsure:
        await poster.refuse(deps, posting, Standing.UNKNOWN)


async def _chosen(deps: Deps, posting: Posting, choice: str) -> str:
    """A group, or a time, was chosen; what is said to the press."""
    group, moment = under.group_of(choice), under.time_of(choice)
    if group and posting.stage in (Stage.CHOOSING, Stage.PREVIEW) and posting.place.chat > 0:
        seen = {seen.group: seen for seen in await deps.groups.of(posting.person)}
        known = next((one for one in seen if deps.sender.home(one) == group or one == group), None)
        if known is not None:
            return await _choose(deps, posting, group, seen[known].thread)
    if moment and posting.stage is Stage.PREVIEW:
        return await _plan(deps, posting, moment)
    if moment and posting.stage is Stage.PLANNED and posting.at == moment.timestamp():
        await _tell_plan(deps, posting)
        return ""
    return deps.locale.text("pressed-post-over")


async def _list(deps: Deps, posting: Posting) -> None:
    """Show the groups in which both may write now."""
    seen = await deps.groups.of(posting.person)
    looked = await asyncio.gather(*(look(deps, one.group, posting.person) for one in seen))
    found: dict[int, Group] = {group.id: group for group in looked if group.standing is Standing.FREE}
    posting = msgspec.structs.replace(posting, stage=Stage.CHOOSING)
    if found:
        text = deps.locale.text("posting-choose", count=len(found))
        await _show(deps, posting, Rich(text), under.groups(deps.locale, posting, list(found.values())))
    else:
        add = links.add_to_group(deps.locale, deps.me.username or "")
        await _show(deps, posting, Rich(deps.locale.text("posting-none")), under.none(deps.locale, posting, add))


async def _choose(deps: Deps, posting: Posting, chat: int, thread: int | None) -> str:
    """Show what would be posted in this group; what is said to the press."""
    state = await deps.jobs.state(posting.answer)
    standing = await forms.shown(deps, state) if state else None
    if state is None or standing is None:
        return deps.locale.text("pressed-expired")
    draft = await forms.for_telegram(deps, state, standing, wait=deps.settings.placard_form_wait)
    if draft is None:
        return deps.locale.text("pressed-paused" if await deps.access.paused() else "pressed-post-later")
    rich = reply.posted(draft)
    if not reply.fits(rich):
        return deps.locale.text("pressed-post-too-long")
    group = await look(deps, chat, posting.person)
    posting = msgspec.structs.replace(
        posting,
        stage=Stage.PREVIEW,
        group=group.id,
        thread=thread,
        title=poster.name_of(group) or posting.title,
        text=rich.text,
        entities=tuple(Entity(type=e.type, offset=e.offset, length=e.length) for e in rich.entities),
    )
    if group.standing is not Standing.FREE:
        sentence = deps.locale.text(f"posting-no-{group.standing}", group=posting.title)
        if posting.preview:
            await poster.refuse(deps, posting, group.standing)
            return ""
        return sentence
    await _preview(deps, posting)
    return deps.locale.text("posting-preview", group=posting.title)


async def _preview(deps: Deps, posting: Posting) -> None:
    """The message exactly as it will look."""
    keyboard = under.preview(deps.locale, posting, others=posting.place.chat > 0)
    await _show(deps, posting, poster.message(posting), keyboard)


async def _times(deps: Deps, posting: Posting) -> None:
    zone = when.zone_of(deps.preference)
    known = bool(deps.preference.zone)
    name, values = ("posting-when", {"zone": str(zone)}) if known else ("posting-when-utc", {})
    text = deps.locale.text(name, group=posting.title, **values)
    offered = when.offered(deps.locale, datetime.now(zone))
    await _show(deps, posting, Rich(text), under.times(deps.locale, posting, offered))


async def _plan(deps: Deps, posting: Posting, moment: datetime) -> str:
    """Have it posted at this time; a sentence where it cannot be."""
    now, at, ahead = time.time(), moment.timestamp(), deps.settings.placard_scheduled_ahead
    if at <= now:
        return deps.locale.text("posting-past")
    if at > now + ahead.total_seconds():
        return deps.locale.text("posting-too-far", days=max(1, ahead // DAY))
    zone = when.zone_of(deps.preference)
    posting = msgspec.structs.replace(posting, stage=Stage.PLANNED, at=at, zone=str(zone))
    most = deps.settings.placard_scheduled_most
    try:
        if not await deps.postings.plan(posting, now=now, most=most):
            return deps.locale.text("posting-no-room", limit=most)
    except Over:
        return deps.locale.text("pressed-post-over")
    await _tell_plan(deps, posting)
    return ""


async def _tell_plan(deps: Deps, posting: Posting) -> None:
    await deps.postings.close(posting)
    text = Rich(deps.locale.text("posting-planned", group=posting.title, when=poster.told_time(deps, posting)))
    whole = join("\n\n", [text, poster.message(posting)])
    await poster.show(deps, posting, whole if reply.fits(whole) else text, under.planned(deps.locale, posting))


async def _give_up(deps: Deps, posting: Posting) -> str:
    """The preview goes; what is said to the press."""
    posting = msgspec.structs.replace(posting, stage=Stage.OVER)
    try:
        gone = await deps.sender.delete(posting.place, posting.preview)
    except Lost:
        gone = False
    text = deps.locale.text("posting-given-up")
    if not gone:
        await poster.show(deps, posting, Rich(text))
    await deps.postings.put(posting)
    await deps.postings.close(posting)
    return text


async def _take_back(deps: Deps, posting: Posting) -> str:
    """Remove from the group what was posted; what is said to the press."""
    try:
        gone = await deps.sender.delete(Place(chat=posting.group), posting.posted)
    except Lost:
        return deps.locale.text("posting-no-unknown", group=posting.title)
    if not gone:
        return deps.locale.text("posting-cannot-take-back")
    posting = msgspec.structs.replace(posting, stage=Stage.OVER)
    await poster.show(deps, posting, Rich(deps.locale.text("posting-taken-back", group=posting.title)))
    await deps.postings.put(posting)
    return ""


async def _show(deps: Deps, posting: Posting, rich: Rich, keyboard: InlineKeyboardMarkup | None) -> None:
    """Show it in the place of the preview; the first time below the answer."""
    if posting.preview:
        await deps.postings.put(posting)
        await poster.show(deps, posting, rich, keyboard)
        return
    key = f"posting:{posting.id}"
    sent = await deps.sender.send(posting.place, rich, reply_to=posting.source, buttons=keyboard, key=key)
    await deps.postings.begin(msgspec.structs.replace(posting, preview=sent))


def _under(deps: Deps, query: CallbackQuery, posting: Posting) -> bool:
    """Whether it was pressed where the preview stands; see `buttons._under`."""
    message = query.message
    mine = not isinstance(message, Message) or (message.from_user is not None and message.from_user.id == deps.me.id)
    return message is not None and mine and _in_chat(deps, message.chat.id, posting)


async def _replied(deps: Deps, message: Message) -> Posting | None:
    """The preview that a text replies to."""
    target = message.reply_to_message
    if target is None or message.text is None or target.reply_markup is None or not door.is_ours(deps, target):
        return None
    data = (str(one.callback_data or "") for row in target.reply_markup.inline_keyboard for one in row)
    ids = [press.answer for press in map(buttons.pressed, data) if press and press.verb is buttons.Verb.POST]
    posting = await deps.postings.get(ids[0]) if ids else None
    if posting is None or posting.stage not in _TIMED or not _in_chat(deps, message.chat.id, posting):
        return None
    return posting


def _in_chat(deps: Deps, chat: int, posting: Posting) -> bool:
    return chat in (posting.place.chat, deps.sender.home(posting.place.chat))
