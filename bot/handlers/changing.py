"""Changing an answer that stands in the chat, by a button or in words ("formal", "shorter please")."""

from collections.abc import Awaitable, Callable, Sequence

from telegram import Message

from bot import intake, items, sentences
from bot.captions import Caption
from bot.deps import Deps
from bot.handlers.commands import place_of, say
from bot.state import State, job
from engine.contract import Options
from engine.errors import Busy


async def change(deps: Deps, message: Message, target: Message, caption: Caption) -> bool:
    """Draft the answer in `target` anew with what the caption asks for; False where no answer of ours stands there."""
    answer = await deps.jobs.said(place_of(message), target.message_id)
    state = await deps.jobs.state(answer) if answer else None
    if state is None or state.wanted not in state.options:
        return False
    if not may_change(state, items.asker_of(message.from_user)):
        return True
    if await deps.access.paused():
        await say(deps, message, deps.locale.text("pressed-paused"))
        return True
    try:
        await redraft(deps, state, caption.options(state.options[state.wanted], think=deps.think))
    except Busy as busy:
        wait = sentences.duration(deps.locale, busy.retry_after)
        await say(deps, message, deps.locale.text("pressed-busy", wait=wait))
    return True


def may_change(state: State, person: int) -> bool:
    """Only who asked may change the answer; anyone where Telegram does not tell who asked."""
    return state.question.asker in (0, person)


def is_shown(state: State, options: Options) -> bool:
    """Whether the answer is like that already. One that is only wanted may never have reached the engine."""
    return state.wanted == state.shown and state.options.get(state.shown) == options


async def redraft(
    deps: Deps,
    state: State,
    options: Options,
    *,
    past: Sequence[str] | None = None,
    accepted: Callable[[], Awaitable[None]] | None = None,
) -> None:
    """Ask for the same photos with other options; the answer is edited when the engine is done.

    `past` is what that can be taken back to, by default what stands there now. `accepted` is called once the engine has
    the job. Raises Busy, and then the answer stays as it is.
    """
    if is_shown(state, options):
        return
    asked = job(state.question, options, failed=state.failed)
    try:
        ticket = await intake.hand_in(deps, state.question, asked, state.behind if past is None else past)
    except Busy:
        await deps.jobs.reverts(state.question, state.wanted, failed=False)
        raise
    if accepted:
        await accepted()
    await intake.follow(deps, ticket)
