"""What is asked for beside the message: the photo with marks, or the reply to a question.

It is a job like any other, of the same question, and what comes of it is a message of its own; the answer stays as it
is. It is sent once however often the outcome comes.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING

from bot import intake, marked, replied, sentences
from bot.rich import Rich
from bot.state import Beside, State, job
from engine.contract import Failure, Result, Want

if TYPE_CHECKING:
    from bot.deps import Deps

Show = Callable[["Deps", State, Beside, Result], Awaitable[None]]
"""Sends what came of it; may be called twice. Raises Unreachable."""

SHOWS: Mapping[Want, Show] = {Want.MARKS: marked.show, Want.REPLY: replied.show}


async def ask(deps: "Deps", state: State, beside: Beside, *, failed: int = 0) -> None:
    """Hand it in, with the options of what stands in the chat, after so many times that did not work. Raises Busy."""
    options = state.options.get(state.shown) or state.options[state.wanted]
    asked = job(state.question, options, failed=failed, want=beside.want, asked=beside.question, owner=beside.owner)
    await deps.jobs.asks(state.question, asked, beside)
    ticket = await intake.submit(deps, state.question, asked)
    if not ticket.fresh and (result := await deps.client.result(ticket.job_id)):
        await show(deps, state, beside, result)


async def show(deps: "Deps", state: State, beside: Beside, outcome: Result | Failure) -> None:
    """Send what came of it."""
    if isinstance(outcome, Result):
        await SHOWS[beside.want](deps, state, beside, outcome)
        return
    sentence = sentences.error(deps.locale, outcome.code, outcome.data)
    await deps.sender.send(
        state.question.place, Rich(sentence), reply_to=beside.reply_to, key=f"beside:{outcome.job_id}:{beside.reply_to}"
    )
