"""From what a person sent to a job in the queue: the status message, the downloads, the limits at the door.

Everything here may be done twice for the same message, since an update is handed out again after a crash: the status
message goes under a key that the sender remembers, and the job's id is made of what was asked.
"""

import asyncio
import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot import buttons, captions, delivery, reply, sentences, status
from bot.albums import Item
from bot.captions import Caption
from bot.jobs import Question, State, answer_id, job
from bot.reply import Answer
from bot.rich import Rich
from bot.sender import Place
from bot.settings import MEGABYTE
from engine.contract import Job, Options, Photo, Problem
from engine.errors import Busy, Code, PhotoError

if TYPE_CHECKING:
    from bot.deps import Deps

log = logging.getLogger(__name__)

_REFUSED = "refused"
"""Stands for a job's id where the answer is that there is no job."""


async def album(deps: "Deps", place: Place, group: str, items: tuple[Item, ...]) -> None:
    """Ask for an album that is complete as far as anybody knows; its captions count together."""
    caption = Caption()
    for item in items:
        caption = caption.merged(caption_of(deps, item))
    first = items[0]
    await ask(
        deps, place, f"album:{group}", items, caption=caption, asker=first.asker, source=first.message
    )


def caption_of(deps: "Deps", item: Item) -> Caption:
    """What the person wrote beside a photo of their own; a forwarded photo's caption is somebody's content."""
    if item.forwarded:
        return captions.content(item.caption)
    found = captions.command(item.caption, deps.me.username or "")
    return captions.understood(found[1] if found and found[0] == "read" else item.caption)


async def ask(
    deps: "Deps",
    place: Place,
    key: str,
    items: Sequence[Item],
    *,
    caption: Caption,
    asker: int,
    source: int,
    text: str = "",
) -> None:
    """Put a question to the engine and tell the person so in one message, which later becomes the answer.

    `key` names the question within the chat; the same key again (an update that was delivered twice, an album to which
    an item was added) goes on with the message that is there.
    """
    answer = answer_id(place, key)
    messages = tuple(item.message for item in items) or (source,)
    state = await deps.jobs.state(answer)
    if state and state.shown and state.question.messages == messages:
        return
    taken = [item for item in items if item.file][: deps.engine.placard_max_photos]
    if taken or text:
        (photos, problems), _ = await asyncio.gather(
            _fetched(deps, items, taken), _told(deps, state, place, answer, source, len(taken))
        )
    else:
        photos, problems = await _fetched(deps, items, taken)
    question = Question(
        answer=answer,
        place=place,
        source=source,
        asker=asker,
        messages=messages,
        photos=tuple(photo for _, photo in photos),
        numbers=tuple(number for number, _ in photos),
        text=text,
        problems=tuple(problems),
    )
    await deps.jobs.accepted(question)
    if not photos and not text:
        await _refused(deps, question, reply.unread(deps.locale, question))
        return
    await _submit_or_say(deps, question, job(question, caption.options(Options())))


async def retry(deps: "Deps", state: State) -> None:
    """Try once more to hand in a question that was refused for want of room."""
    question = state.question
    seen = deps.locale.text("status-seen", photos=len(question.photos))
    await deps.jobs.reopened(question)
    async with deps.jobs.lock(question.answer):
        await delivery.put(deps, state, Answer(rich=Rich(seen)))
    deps.statuses.touched(question.answer)
    await _submit_or_say(deps, question, job(question, state.options[state.wanted]))


async def submit(deps: "Deps", question: Question, asked: Job) -> None:
    """Hand a job to the engine; where its result is there already, show it at once. Raises Busy."""
    await deps.jobs.wants(question.answer, asked)
    ticket = await deps.client.submit(asked)
    if ticket.position > 0:
        await status.queued(deps, asked.id, ticket.position)
    if not ticket.fresh and (result := await deps.client.result(asked.id)):
        await delivery.show(deps, result)


async def _submit_or_say(deps: "Deps", question: Question, asked: Job) -> None:
    """Submit; where there is no room, say so with a button to try again, for which all is kept."""
    try:
        await submit(deps, question, asked)
    except Busy as busy:
        refusal = Rich(sentences.busy(deps.locale, busy))
        again = buttons.under_refusal(deps.locale, question.answer)
        await _refused(deps, question, Answer(rich=refusal, buttons=again))


async def _told(
    deps: "Deps", state: State | None, place: Place, answer: str, source: int, photos: int
) -> None:
    """Send the status message unless it is there."""
    deps.statuses.touched(answer)
    if state and state.status is not None:
        return
    seen = Rich(deps.locale.text("status-seen", photos=photos))
    message = await deps.sender.send(place, seen, reply_to=source, key=f"status:{answer}")
    await deps.jobs.told(place, answer, message)


async def _fetched(
    deps: "Deps", items: Sequence[Item], taken: Sequence[Item]
) -> tuple[list[tuple[int, Photo]], list[Problem]]:
    """The photos, each with its number among the items, and what kept the others out."""
    room = asyncio.Semaphore(deps.settings.placard_downloads)

    async def fetched(number: int, item: Item) -> tuple[int, Photo] | Problem:
        async with room:
            try:
                return number, await _fetch(deps, item)
            except PhotoError as error:
                return Problem(photo=number - 1, code=error.code, data=error.data)

    work = []
    problems: list[Problem] = []
    for number, item in enumerate(items, 1):
        if item in taken:
            work.append(fetched(number, item))
        elif item.refused:
            problems.append(Problem(photo=number - 1, code=Code.NOT_AN_IMAGE, data={"found": item.refused}))
        elif item.file:
            limit = deps.engine.placard_max_photos
            problems.append(Problem(photo=number - 1, code=Code.TOO_MANY_PHOTOS, data={"limit": limit}))
    done = await asyncio.gather(*work)
    photos = [one for one in done if not isinstance(one, Problem)]
    return photos, problems + [one for one in done if isinstance(one, Problem)]


async def _fetch(deps: "Deps", item: Item) -> Photo:
    limit = deps.settings.placard_max_file
    if item.size > limit:
        raise PhotoError(Code.TOO_LARGE, megabytes=round(item.size / MEGABYTE, 1), limit=round(limit / MEGABYTE))
    return await deps.client.put_photo(await deps.sender.download(item.file), item.name)


async def _refused(deps: "Deps", question: Question, answer: Answer) -> None:
    """Answer without a job."""
    async with deps.jobs.lock(question.answer):
        state = await deps.jobs.state(question.answer)
        if state is not None:
            await delivery.put(deps, state, answer)
            await deps.jobs.answered(question, _REFUSED)
