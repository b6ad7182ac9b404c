"""The photo with a mark on every fact, shown below the answer."""

import logging
from typing import TYPE_CHECKING

from bot.refusals import Refused, Unreachable
from bot.rich import Rich
from bot.state import Beside, State
from engine.contract import Result

if TYPE_CHECKING:
    from bot.deps import Deps

log = logging.getLogger(__name__)

MARKS = "marks"
"""As in `State.sent`."""


async def show(deps: "Deps", state: State, beside: Beside, result: Result) -> None:
    """Send each photo once; what the colours mean stands under the first."""
    question = state.question
    doubtful = sum(bool(fact.doubts and fact.boxes) for fact in result.facts)
    caption = Rich(deps.locale.text("marks-caption", doubtful=doubtful))
    for number, picture in enumerate(result.marked):
        key = f"marks:{question.answer}:{number}"
        try:
            await deps.sender.picture(
                question.place, picture, caption=caption if number == 0 else Rich(), reply_to=beside.reply_to, key=key
            )
        except (Unreachable, Refused) as refusal:
            log.info("the chat does not take %s: %s", key, refusal)
            sentence = Rich(deps.locale.text("marks-refused"))
            await deps.sender.send(
                question.place, sentence, reply_to=beside.reply_to, key=f"no:marks:{question.answer}"
            )
            break
    await deps.jobs.has(question, MARKS)
