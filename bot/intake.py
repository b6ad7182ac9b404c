"""From what a person sent to a job in the queue: the status message, the downloads, the limits at the door.

Everything here may be done twice for the same message, since an update is handed out again after a crash: the status
message goes under a key that the sender remembers, and the job's id is made of what was asked.
"""

import asyncio
import logging
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from functools import partial
from typing import TYPE_CHECKING, TypedDict

import msgspec

from bot import buttons, captions, delivery, reply, sentences, status
from bot.albums import Item
from bot.away import away
from bot.captions import Caption
from bot.declined import OverQuota, Paused
from bot.refusals import Unreachable
from bot.reply import Answer
from bot.rich import Rich
from bot.sender import Place
from bot.settings import MEGABYTE
from bot.state import REFUSED, Question, State, job
from engine import logs, traces
from engine.contract import Job, Photo, Problem
from engine.errors import Busy, Code, PhotoError

if TYPE_CHECKING:
    from bot.deps import Deps
    from engine.client import Ticket

log = logging.getLogger(__name__)


def collecting(deps: "Deps") -> AbstractAsyncContextManager[None]:
    """Collect albums and ask for each that is complete, until left; none stays open on leaving."""
    return deps.albums.open(partial(_album, deps))


async def _album(deps: "Deps", place: Place, group: str, items: tuple[Item, ...]) -> None:
    """Ask for an album that is complete as far as anybody knows; its captions count together."""
    if not (unasked := all(item.unasked for item in items)):
        items = asked_about(items)
    caption = Caption()
    for item in items:
        caption = caption.merged(caption_of(deps, item))
    first = items[0]
    deps = await deps.about(first.asker, first.language, chat=place.chat)
    key, asker = f"album:{group}", first.asker
    try:
        await ask(deps, place, key, items, caption=caption, asker=asker, source=first.message, unasked=unasked)
    except Unreachable as error:
        log.info("an album's chat cannot be reached: %s", error)


def asked_about(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items of an album about which somebody asked after all."""
    return tuple(msgspec.structs.replace(item, unasked=False) for item in items)


def caption_of(deps: "Deps", item: Item) -> Caption:
    """What the person wrote beside a photo of their own; the caption of one that was forwarded, or about which nobody
    asked, is somebody's content."""
    if item.forwarded or item.unasked:
        return captions.content(item.caption)
    found = captions.command(item.caption, deps.me.username or "")
    return captions.understood(found[1] if found and found[0] == "read" else item.caption)


async def ask(
    deps: "Deps",
    place: Place,
    key: str,
    items: tuple[Item, ...],
    *,
    caption: Caption,
    asker: int,
    source: int,
    text: str = "",
    unasked: bool = False,
    inline: str = "",
) -> None:
    """Put a question to the engine and tell the person so in one message, which later becomes the answer.

    `key` names the question within the chat; the same key again (an update that was delivered twice, an album to which
    an item was added) goes on with the message that is there.
    """
    answer = deps.jobs.answer_id(place, key)
    question = Question(
        answer=answer,
        key=key,
        place=place,
        source=source,
        asker=asker,
        items=items,
        caption=caption,
        language=deps.locale.language,
        text=text,
        unasked=unasked,
        inline=inline,
    )
    state = await deps.jobs.state(answer)
    if state and state.shown and state.question.items == items:
        return
    # The job has no id before its photos are there; its answer's id is what that begins with.
    with logs.about(job=answer, chat=place.chat):
        await _pursue(deps, question, state)


async def retry(deps: "Deps", state: State) -> None:
    """Try once more to hand in a question that was refused for want of room."""
    question = state.question
    await deps.jobs.reopened(question)
    seen = deps.locale.text("status-seen", photos=len(question.items))
    async with deps.jobs.lock(question.answer):
        await delivery.put(deps, state, Answer(rich=Rich(seen)))
    await _pursue(deps, question, await deps.jobs.state(question.answer))


async def _pursue(deps: "Deps", question: Question, state: State | None) -> None:
    """Tell the person, fetch the photos, submit the job; where there is no room, offer to try again."""
    taken = [item for item in question.items if item.file][: deps.engine.placard_max_photos]
    await deps.jobs.accepted(question)
    try:
        if taken or question.text:
            if await deps.access.paused():
                raise Paused
            await deps.quotas.charge(question, len(taken) or 1)
            fetched, _ = await asyncio.gather(_fetched(deps, question, taken), _told(deps, question, state, taken))
        else:
            fetched = await _fetched(deps, question, taken)
        question = msgspec.structs.replace(question, **fetched)
        if not await _still_wanted(deps, question):
            return
        await deps.jobs.accepted(question)
        if question.photos or question.text:
            await deps.quotas.charge(question, len(question.photos) or 1)
            asked = job(question, question.caption.options(deps.options, think=deps.think))
            await follow(deps, await hand_in(deps, question, asked))
        else:
            await deps.quotas.end(question.answer, free=True)
            await _refused(deps, question, reply.unread(deps.locale, question))
    except (Busy, Paused, OverQuota) as refusal:
        deps.metrics.refused(refusal)
        await deps.quotas.end(question.answer, free=True)
        again = buttons.under_refusal(deps.locale, question.answer)
        await _refused(deps, question, Answer(rich=Rich(sentences.refusal(deps.locale, refusal)), buttons=again))
    except Exception as error:
        if isinstance(error, Unreachable) or away(error):
            raise
        incident = delivery.unexpected(f"question {question.answer} could not be asked")
        await deps.quotas.end(question.answer, free=True)
        sentence = sentences.error(deps.locale, Code.INTERNAL, {"incident": incident})
        await _refused(deps, question, Answer(rich=Rich(sentence)))


async def _still_wanted(deps: "Deps", question: Question) -> bool:
    """Whether the person neither stopped it nor had everything removed while it was being fetched."""
    state = await deps.jobs.state(question.answer)
    if state is None:
        await deps.client.forget(question.owner)
    elif state.stopped:
        await deps.quotas.end(question.answer, free=True)
        await _refused(deps, question, Answer(rich=Rich(sentences.error(deps.locale, Code.CANCELLED, {}))))
    return state is not None and not state.stopped


async def hand_in(deps: "Deps", question: Question, asked: Job, past: Sequence[str] = ()) -> "Ticket":
    """Hand in the job that answers the question; taken once however often it is handed in. `past` as in `State.past`.
    Raises Busy."""
    with logs.about(job=asked.id, chat=question.place.chat), traces.span("submit", job=asked.id):
        asked = msgspec.structs.replace(asked, trace=traces.current())
        await deps.jobs.wants(question.answer, asked, past)
        return await submit(deps, question, asked)


async def submit(deps: "Deps", question: Question, asked: Job) -> "Ticket":
    """Hand a job to the engine, whatever it is for. Raises Busy."""
    with logs.about(job=asked.id, chat=question.place.chat):
        ticket = await deps.client.submit(asked)
        if ticket.fresh:
            deps.metrics.accepted()
            log.info("accepted, %d photos, %d jobs before it", len(asked.photos), ticket.position)
        return ticket


async def follow(deps: "Deps", ticket: "Ticket") -> None:
    """Show the place in the queue, or the result where it is there already."""
    if ticket.position > 0:
        await status.queued(deps, ticket.job_id, ticket.position)
    if not ticket.fresh and (result := await deps.client.result(ticket.job_id)):
        await delivery.show(deps, result)


async def _told(deps: "Deps", question: Question, state: State | None, taken: Sequence[Item]) -> None:
    """Send the status message unless it is there."""
    deps.statuses.touched(question.answer)
    if question.unasked or question.inline or (state and state.status is not None):
        return
    seen = Rich(deps.locale.text("status-seen", photos=len(taken)))
    place, key = question.place, f"status:{question.answer}"
    message = await deps.sender.send(place, seen, reply_to=question.source, key=key, patient=True)
    await deps.jobs.told(question, message)


class Fetched(TypedDict):
    """What came of a question's items."""

    photos: tuple[Photo, ...]
    numbers: tuple[int, ...]
    problems: tuple[Problem, ...]


async def _fetched(deps: "Deps", question: Question, taken: Sequence[Item]) -> Fetched:
    """The photos, each with its number among the items, and what kept the others out. Raises Busy."""
    room = asyncio.Semaphore(deps.settings.placard_downloads)

    async def one(index: int, item: Item) -> Photo | Problem:
        if item.refused:
            return Problem(photo=index, code=Code.NOT_AN_IMAGE, data={"found": item.refused})
        if item not in taken:
            limit = deps.engine.placard_max_photos
            return Problem(photo=index, code=Code.TOO_MANY_PHOTOS, data={"limit": limit})
        async with room:
            try:
                return await _fetch(deps, question, item)
            except PhotoError as error:
                return Problem(photo=index, code=error.code, data=error.data)

    found = await asyncio.gather(*(one(index, item) for index, item in enumerate(question.items)))
    photos = [(number, photo) for number, photo in enumerate(found, 1) if isinstance(photo, Photo)]
    return Fetched(
        photos=tuple(photo for _, photo in photos),
        numbers=tuple(number for number, _ in photos),
        problems=tuple(problem for problem in found if isinstance(problem, Problem)),
    )


async def _fetch(deps: "Deps", question: Question, item: Item) -> Photo:
    limit = deps.settings.placard_max_file
    if item.size > limit:
        raise PhotoError(Code.TOO_LARGE, limit=round(limit / MEGABYTE))
    async with deps.sender.download(item.file, item.size) as data:
        return await deps.client.put_photo(data, item.name, owner=question.owner)


async def _refused(deps: "Deps", question: Question, answer: Answer) -> None:
    """Answer without a job."""
    async with deps.jobs.lock(question.answer):
        state = await deps.jobs.state(question.answer)
        if state is not None:
            if not question.unasked:
                await delivery.put(deps, state, answer)
            await deps.jobs.answered(question, REFUSED)
