"""What can be had of a photo beside the message, by the buttons under it."""

from telegram import CallbackQuery

from bot import besides, marked, sentences
from bot.buttons import Press
from bot.deps import Deps
from bot.jobs import Beside, State
from engine.contract import Failure, Want
from engine.errors import Busy

ALERT_LIMIT = 200
"""Characters that Telegram shows in the answer to a press."""


async def marks(deps: Deps, query: CallbackQuery, state: State, press: Press) -> None:
    """The photo with a mark on every fact, once."""
    if marked.MARKS in state.sent:
        await deps.sender.answer(query.id, deps.locale.text("pressed-marks-again"))
        return
    if failure := await _failed(deps, state):
        sentence = sentences.error(deps.locale, failure.code, failure.data)
        await deps.sender.answer(query.id, sentences.short(sentence, ALERT_LIMIT), alert=True)
        return
    beside = Beside(want=Want.MARKS, reply_to=state.question.source)
    try:
        await besides.ask(deps, state, beside)
    except Busy as busy:
        wait = sentences.duration(deps.locale, busy.retry_after)
        await deps.sender.answer(query.id, deps.locale.text("pressed-busy", wait=wait))
        return
    await deps.sender.answer(query.id, deps.locale.text("pressed-marks"))


async def _failed(deps: Deps, state: State) -> Failure | None:
    """How it went where it was asked for before and did not work."""
    for job_id, beside in state.besides.items():
        outcome = await deps.client.result(job_id) if beside.want is Want.MARKS else None
        if isinstance(outcome, Failure):
            return outcome
    return None
