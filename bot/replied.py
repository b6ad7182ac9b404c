"""What a photo says to a question: the answer as printed, and the line it stands in as a quotation."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from bot.rich import Rich, bold, cut, inert, italic, join, quote
from bot.state import Beside, State
from engine.contract import Ground, Reply, Result
from engine.errors import Code

if TYPE_CHECKING:
    from bot.deps import Deps
    from bot.locale import Locale

_ANSWER, _QUOTE = 600, 1200
"""UTF-16 code units of all answers and of all quotations that are shown; a line is rarely longer than 200."""

_WITHOUT: Mapping[str, str] = {
    Code.MODEL_AWAY: "ask-model-away",
    Code.MODEL_UNUSABLE: "ask-model-away",
    Code.TOKENS_SPENT: "ask-tokens-spent",
}
"""Why no model looked, where rules found nothing."""


async def show(deps: "Deps", state: State, beside: Beside, result: Result) -> None:
    """Reply to the question, once however often the outcome comes."""
    question = state.question
    key = f"reply:{result.job_id}:{beside.reply_to}"
    rich = told(deps.locale, result)
    message = await deps.sender.send(question.place, rich, reply_to=beside.reply_to, key=key)
    await deps.jobs.replied(question, message)


def told(locale: "Locale", result: Result) -> Rich:
    """The reply as a message."""
    reply = result.reply or Reply(ground=Ground.NONE)
    if reply.ground is Ground.NONE or not reply.answers:
        without = next((_WITHOUT[one.code] for one in result.problems if one.code in _WITHOUT), "")
        return join("\n\n", [locale.text("ask-none"), italic(locale.text(without)) if without else ""])
    answer = cut(join("\n", [bold(inert(text)) for text in reply.answers]), _ANSWER)
    lines = [line for line in reply.quotes if line not in reply.answers]
    printed = cut(join("\n", [inert(line) for line in lines]), _QUOTE)
    doubt = italic(locale.text("ask-doubtful")) if reply.doubtful else Rich()
    return join("\n", [answer, quote(printed), doubt])
