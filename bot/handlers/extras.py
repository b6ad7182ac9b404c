"""What can be had of a photo beside the message, by the buttons under it; each comes once."""

import asyncio
import logging
from collections.abc import Callable

from telegram import CallbackQuery

from bot import besides, extras, marked, sentences
from bot.buttons import Press
from bot.buttons.more import BREAKS, JOINED
from bot.deps import Deps
from bot.extras import Made
from bot.refusals import Refused, Unreachable
from bot.rich import Rich
from bot.state import Beside, State
from engine.client import links
from engine.contract import Failure, Result, Want
from engine.errors import Busy, Code

log = logging.getLogger(__name__)

ALERT_LIMIT = 200
"""Characters that Telegram shows in the answer to a press."""


async def marks(deps: Deps, query: CallbackQuery, state: State, press: Press) -> None:
    """The photo with a mark on every fact."""
    if marked.MARKS in state.sent:
        await deps.sender.answer(query.id, deps.locale.text("pressed-marks-again"))
        return
    failures = await _failures(deps, state)
    if gone := next((one for one in failures if one.code == Code.NO_LONGER_KEPT), None):
        sentence = sentences.error(deps.locale, gone.code, gone.data)
        await deps.sender.answer(query.id, sentences.short(sentence, ALERT_LIMIT), alert=True)
        return
    beside = Beside(want=Want.MARKS, reply_to=state.question.source)
    try:
        await besides.ask(deps, state, beside, failed=len(failures))
    except Busy as busy:
        wait = sentences.duration(deps.locale, busy.retry_after)
        await deps.sender.answer(query.id, deps.locale.text("pressed-busy", wait=wait))
        return
    await deps.sender.answer(query.id, deps.locale.text("pressed-marks"))


async def calendar(deps: Deps, query: CallbackQuery, state: State, press: Press) -> None:
    """A file with the events."""
    await _file(
        deps, query, state, "calendar", lambda result: extras.calendar_file(deps.locale, state, result, deps.preference)
    )


async def contact(deps: Deps, query: CallbackQuery, state: State, press: Press) -> None:
    """A file with whom the photo names."""
    await _file(deps, query, state, "contact", lambda result: extras.contact_file(deps.locale, result))


async def table(deps: Deps, query: CallbackQuery, state: State, press: Press) -> None:
    """The table in the chat, and as a file."""
    if (result := await _wanted(deps, query, state, "table")) is None:
        return
    made = extras.table_file(deps.locale, result)
    if made is None:
        await deps.sender.answer(query.id, deps.locale.text("pressed-nothing"))
        return
    await deps.sender.answer(query.id, deps.locale.text("pressed-file"))
    key = f"table:{state.question.answer}"
    await deps.sender.send(
        state.question.place, extras.table_block(result), reply_to=state.question.source, key=f"{key}:shown"
    )
    await _send(deps, state, made, key)
    await deps.jobs.has(state.question, "table")


async def text(deps: Deps, query: CallbackQuery, state: State, press: Press) -> None:
    """The text to be copied with one tap."""
    if press.choice not in (BREAKS, JOINED):
        await deps.sender.answer(query.id, deps.locale.text("pressed-expired"))
        return
    what = f"text-{press.choice}"
    if (result := await _wanted(deps, query, state, what)) is None:
        return
    blocks = extras.text_blocks(result, breaks=press.choice == BREAKS)
    if not blocks:
        await deps.sender.answer(query.id, deps.locale.text("pressed-text-long"), alert=True)
        return
    await deps.sender.answer(query.id, deps.locale.text("pressed-file"))
    for number, block in enumerate(blocks):
        key = f"{what}:{state.question.answer}:{number}"
        await deps.sender.send(state.question.place, block, reply_to=state.question.source, key=key)
    await deps.jobs.has(state.question, what)


async def code(deps: Deps, query: CallbackQuery, state: State, press: Press) -> None:
    """Where a QR code leads, before anybody goes there."""
    what = f"code-{press.choice}"
    if (result := await _wanted(deps, query, state, what)) is None:
        return
    payload = extras.first_of(links.codes(result), press.choice)
    if payload is None:
        await deps.sender.answer(query.id, deps.locale.text("pressed-expired"))
        return
    await deps.sender.answer(query.id)
    rich, buttons = extras.code_message(deps.locale, payload)
    key = f"{what}:{state.question.answer}"
    await deps.sender.send(state.question.place, rich, reply_to=state.question.source, buttons=buttons, key=key)
    await deps.jobs.has(state.question, what)


async def _file(
    deps: Deps, query: CallbackQuery, state: State, what: str, make: Callable[[Result], Made | None]
) -> None:
    if (result := await _wanted(deps, query, state, what)) is None:
        return
    # In a thread, as the first one loads what writes it.
    made = await asyncio.to_thread(make, result)
    if made is None:
        await deps.sender.answer(query.id, deps.locale.text("pressed-nothing"), alert=True)
        return
    await deps.sender.answer(query.id, deps.locale.text("pressed-file"))
    await _send(deps, state, made, f"{what}:{state.question.answer}")
    await deps.jobs.has(state.question, what)


async def _wanted(deps: Deps, query: CallbackQuery, state: State, what: str) -> Result | None:
    """What stands in the chat, unless this was sent already or is not kept any more; then the press is answered."""
    if what in state.sent:
        await deps.sender.answer(query.id, deps.locale.text("pressed-sent-again"))
        return None
    result = await deps.client.result(state.shown or state.wanted)
    if isinstance(result, Result):
        return result
    await deps.sender.answer(query.id, deps.locale.text("pressed-expired"))
    return None


async def _send(deps: Deps, state: State, made: Made, key: str) -> None:
    """Send a file; a group may allow none, then a sentence says so."""
    question = state.question
    try:
        await deps.sender.document(
            question.place, made.name, made.data, caption=made.caption, reply_to=question.source, key=key
        )
    except (Unreachable, Refused) as refusal:
        log.info("the chat does not take %s: %s", key, refusal)
        sentence = Rich(deps.locale.text("answer-file-refused"))
        await deps.sender.send(question.place, sentence, reply_to=question.source, key=f"no:{key}")


async def _failures(deps: Deps, state: State) -> list[Failure]:
    """How it went where marks were asked for before and it did not work."""
    asked = [job_id for job_id, beside in state.besides.items() if beside.want is Want.MARKS]
    outcomes = [await deps.client.result(job_id) for job_id in asked]
    return [outcome for outcome in outcomes if isinstance(outcome, Failure)]
