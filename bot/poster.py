"""Posts a message into a group, once, and says under its preview where it stands.

A press and the clock come here alike; either may come twice. Whether both may write in the group is asked right before.
What was done is written down last, when the person has been told: whoever dies in between is followed by one who does
all of it again, and finds it done.
"""

import logging
import time
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import msgspec
from telegram import InlineKeyboardMarkup, MessageEntity

from bot import sentences, when
from bot.buttons import post as under
from bot.groups import Group, Standing, look
from bot.postings import Posting, Stage
from bot.refusals import Lost, Refused, Unreachable
from bot.reply import fits
from bot.rich import Rich, inert, join
from bot.sender import Place

if TYPE_CHECKING:
    from bot.deps import Deps

log = logging.getLogger(__name__)

_NAME = 60
"""Characters of a group's name in a sentence."""


class Unsure(Exception):
    """Telegram does not answer whether it may be posted."""


def message(posting: Posting) -> Rich:
    """What is posted, which is what the preview showed."""
    return Rich(posting.text, tuple(MessageEntity(e.type, e.offset, e.length) for e in posting.entities))


def name_of(group: Group) -> str:
    """Its number where nothing of its title can be seen; empty where it cannot be looked at."""
    name = inert(sentences.short(group.title, _NAME)).text
    return name or (str(group.id) if group.title else "")


def told_time(deps: "Deps", posting: Posting) -> str:
    return when.told(deps.locale, datetime.fromtimestamp(posting.at, ZoneInfo(posting.zone)))


async def post(deps: "Deps", posting: Posting, *, by_clock: bool = False) -> None:
    """Put it into the group, or say why not; `by_clock`: nobody looks at the chat now, so a refusal is a message of
    its own. Raises Unsure."""
    group = await look(deps, posting.group, posting.person)
    if group.standing is Standing.UNKNOWN:
        raise Unsure
    posting = msgspec.structs.replace(posting, group=group.id, title=name_of(group) or posting.title)
    if group.standing is not Standing.FREE:
        await refuse(deps, posting, group.standing, by_clock=by_clock)
        return
    for seen in await deps.groups.of(posting.person):
        if seen.group == group.id:
            deps.sender.saw(group.id, seen.message)
    # The key says what was asked for, so that a second tap, and another bot, find it done.
    key = f"post:{posting.id}:{posting.tries}"
    try:
        sent = await deps.sender.send(
            Place(chat=group.id, thread=posting.thread), message(posting), key=key, never_twice=True
        )
    except Lost:
        posting = msgspec.structs.replace(posting, tries=posting.tries + 1)
        await _ask(deps, posting, deps.locale.text("posting-lost", group=posting.title), f"lost:{key}")
        return
    except (Unreachable, Refused) as refusal:
        log.info("a group does not take a post: %s", refusal)
        await refuse(deps, posting, "refused", by_clock=by_clock)
        return
    posting = msgspec.structs.replace(posting, stage=Stage.POSTED, posted=sent)
    link = group.link(sent)
    name, values = ("posting-done-link", {"link": link}) if link else ("posting-done", {})
    text = deps.locale.text(name, group=posting.title, **values)
    await show(deps, posting, Rich(text), under.posted(deps.locale, posting))
    await deps.postings.put(posting)
    await deps.postings.close(posting)


async def refuse(deps: "Deps", posting: Posting, reason: str, *, by_clock: bool = False) -> None:
    """Say why it is not posted; another group may be chosen."""
    posting = msgspec.structs.replace(posting, stage=Stage.CHOOSING)
    text = Rich(deps.locale.text(f"posting-no-{reason}", group=posting.title))
    buttons = under.refused(deps.locale, posting, others=posting.place.chat > 0)
    if by_clock:
        await show_anew(deps, posting, text, buttons, f"refused:{posting.id}:{posting.at}")
    else:
        await show(deps, posting, text, buttons)
        await deps.postings.put(posting)


async def ask_late(deps: "Deps", posting: Posting) -> None:
    """Its time was over before it could go out: ask whether it is still wanted."""
    text = deps.locale.text("posting-late", group=posting.title, when=told_time(deps, posting))
    await _ask(deps, posting, text, f"late:{posting.id}:{posting.at}")


async def _ask(deps: "Deps", posting: Posting, sentence: str, key: str) -> None:
    """Leave it to the person whether it is to be posted now."""
    posting = msgspec.structs.replace(posting, stage=Stage.LATE)
    whole = join("\n\n", [sentence, message(posting)])
    shown = whole if fits(whole) else Rich(sentence)
    await show_anew(deps, posting, shown, under.late(deps.locale, posting), key)


async def cancelled(deps: "Deps", posting: Posting) -> None:
    """It does not wait any more; say so where it was planned."""
    posting = msgspec.structs.replace(posting, stage=Stage.OVER)
    await show(deps, posting, Rich(deps.locale.text("posting-cancelled", group=posting.title)))
    await deps.postings.put(posting)


async def show(deps: "Deps", posting: Posting, rich: Rich, buttons: InlineKeyboardMarkup | None = None) -> None:
    """Put this in the place of the preview; whoever left the chat does not see it."""
    try:
        await deps.sender.edit(posting.place, posting.preview, rich, buttons=buttons, final=True)
    except (Unreachable, Refused, Lost) as error:
        log.info("a preview could not be changed: %s", error)


async def show_anew(deps: "Deps", posting: Posting, rich: Rich, buttons: InlineKeyboardMarkup, key: str) -> None:
    """As `show`, in a message that makes itself heard; the old one goes."""
    before = posting.preview
    try:
        sent = await deps.sender.send(posting.place, rich, reply_to=posting.source, buttons=buttons, key=key)
    except (Unreachable, Refused) as error:
        log.info("a person could not be told of their post: %s", error)
        await deps.postings.put(msgspec.structs.replace(posting, stage=Stage.OVER))
        return
    await deps.postings.put(msgspec.structs.replace(posting, preview=sent))
    if before != sent:
        with suppress(Lost):
            await deps.sender.delete(posting.place, before)


def too_late(deps: "Deps", posting: Posting) -> bool:
    return time.time() - posting.at > deps.settings.placard_scheduled_grace.total_seconds()
