"""Results come back from the engine and become the answer in the chat.

An outcome comes at least once, so everything here may be done twice: an edit repeats harmlessly, a send goes under a
key that the sender remembers, and an outcome that is not wanted any more (a newer button press, an answer whose time to
live is over) is only acknowledged. An outcome is acknowledged when the chat has its answer or never will.
"""

import asyncio
import logging
import secrets
import time
from functools import partial
from typing import TYPE_CHECKING

from bot import besides, forms, reply, today, words
from bot.away import away, until_there
from bot.buttons import Menu
from bot.refusals import Refused, Unreachable
from bot.reply import Answer
from bot.rich import Rich
from bot.state import State, answer_of
from engine import logs, traces
from engine.contract import FactKind, Failure, Result
from engine.errors import Code

if TYPE_CHECKING:
    from bot.deps import Deps
    from engine.client import Outcome

log = logging.getLogger(__name__)

_NEEDED = frozenset(
    {
        FactKind.DATE,
        FactKind.DEADLINE,
        FactKind.TIME,
        FactKind.PRICE,
        FactKind.PHONE,
        FactKind.URL,
        FactKind.EMAIL,
        FactKind.PLACE,
    }
)
"""What makes a photo a notice, and not a shop sign or a T-shirt."""


async def deliver(deps: "Deps") -> None:
    """Answer chats until cancelled, `placard_deliveries` beside each other: one that Telegram makes wait holds up no
    other. Within a chat the sender keeps the order."""
    room = asyncio.Semaphore(deps.settings.placard_deliveries)
    running: set[asyncio.Task[None]] = set()

    def ended(task: asyncio.Task[None]) -> None:
        running.discard(task)
        room.release()

    async with asyncio.TaskGroup() as tasks:
        try:
            async for outcome in deps.client.outcomes():
                await room.acquire()
                task = tasks.create_task(_delivered(deps, outcome), name=f"deliver {outcome.result.job_id}")
                running.add(task)
                task.add_done_callback(ended)
        except asyncio.CancelledError:
            await deps.drain.wait(running)
            await deps.client.leave()
            raise


async def _delivered(deps: "Deps", outcome: "Outcome") -> None:
    job_id = outcome.result.job_id
    came = time.monotonic()
    deps.metrics.ended(outcome)
    trace = await until_there(partial(deps.jobs.trace, job_id)) if traces.on() else ""
    with logs.about(job=job_id), traces.span("deliver", parent=trace, job=job_id):
        try:
            # First, so that who sees the answer may ask the next thing already.
            await until_there(partial(deps.quotas.settle, outcome.result))
            await until_there(partial(_answered, deps, outcome.result))
            await until_there(partial(deps.client.acknowledge, outcome))
            await until_there(partial(today.count, deps.client.redis, outcome.result))
            if outcome.took:
                deps.metrics.delivered(outcome.took.total_seconds() + time.monotonic() - came)
        finally:
            deps.statuses.done(job_id)


async def _answered(deps: "Deps", result: Result | Failure, *, again: bool = False) -> None:
    try:
        await show(deps, result, again=again)
    except Unreachable as error:
        log.info("its chat cannot be reached: %s", error)
    except Exception as error:
        if away(error):
            raise
        incident = unexpected("it could not be shown")
        if not (isinstance(result, Failure) and result.code == Code.INTERNAL):
            failure = Failure(job_id=result.job_id, code=Code.INTERNAL, data={"incident": incident})
            await _answered(deps, failure)


def unexpected(what: str) -> str:
    """Log the exception that is being handled under an id that the person is told; the id."""
    incident = secrets.token_hex(4)
    log.exception("incident %s: %s", incident, what, extra={"incident": incident})
    return incident


async def covered(deps: "Deps", job_id: str) -> None:
    """Progress of a job was just shown; another bot may have shown its outcome before, which has to stay."""
    if deps.shared and (outcome := await until_there(partial(deps.client.result, job_id))):
        await until_there(partial(_answered, deps, outcome, again=True))


async def show(deps: "Deps", result: Result | Failure, *, again: bool = False) -> None:
    """Make the status message (or the answer that stands there) show this result, if it is the one that is wanted;
    `again` also where it stood there before.

    Raises Unreachable where the person cannot be written to any more.
    """
    answer = answer_of(result.job_id)
    if not await _shown(deps, answer, result, again) or not deps.shared:
        return
    # It may have covered a newer one that another bot showed meanwhile, which the lock of this process does not keep
    # from it. Each looks once more after its change, so the newest has the last word.
    state = await deps.jobs.state(answer)
    if state and state.wanted != result.job_id and (newer := await deps.client.result(state.wanted)):
        await show(deps, newer, again=True)


async def _shown(deps: "Deps", answer: str, result: Result | Failure, again: bool) -> bool:
    """Whether the message shows the result now."""
    async with deps.jobs.lock(answer):
        state = await deps.jobs.state(answer)
        if state is None:
            log.info("nobody waits for it here")
            return False
        if beside := state.besides.get(result.job_id):
            await besides.show(deps.speaking(beside.language or state.question.language), state, beside, result)
            return False
        if result.job_id != state.wanted or (result.job_id == state.shown and not again):
            return False
        if state.question.unasked and state.status is None and not _worth(deps, result):
            await deps.jobs.answered(state.question, result.job_id)
            return False
        deps = deps.speaking(state.question.language)
        before = await _before(deps, state) if isinstance(result, Failure) else None
        if isinstance(result, Result) and state.question.inline:
            made = reply.for_guests(deps.locale, state.question, result)
        elif isinstance(result, Result):
            made = await standing(deps, state, result)
        elif before is not None:
            made = await standing(deps, state, before, notice=reply.unchanged(deps.locale, result))
        else:
            made = reply.failure(deps.locale, state.question, result)
        if isinstance(result, Result):
            # First, so that who sees the answer has it in their list already.
            await deps.history.note(state.question, result)
        with logs.about(chat=state.question.place.chat):
            await put(deps, state, made)
            log.info("answered%s", f" that it failed: {result.code}" if isinstance(result, Failure) else "")
        if before is not None:
            await deps.jobs.reverts(state.question, before.job_id, failed=True)
            return False
        await deps.jobs.answered(state.question, result.job_id)
        if isinstance(result, Result) and not again:
            deps.metrics.answered(state.options[result.job_id], result)
        return True


def _worth(deps: "Deps", result: Result | Failure) -> bool:
    """Whether to speak of a photo that nobody asked about: it has some text, and something that people need to know."""
    if isinstance(result, Failure) or result.message is None:
        return False
    enough = words.count(result.text) >= deps.settings.placard_automatic_words
    # What its sender wrote beside it does not make a notice of it.
    return enough and any(fact.kind in _NEEDED and fact.page >= 0 for fact in result.facts)


async def standing(deps: "Deps", state: State, result: Result, *, menu: Menu = Menu.MAIN, notice: str = "") -> Answer:
    """The answer as it stands in the chat with this result; `deps` speak the question's language."""
    past = state.past.get(result.job_id, ())
    return reply.result(
        deps.locale,
        state.question,
        state.options[result.job_id],
        result,
        thinks=deps.think > 0,
        ways=await forms.ways(deps, state, state.options[result.job_id]),
        before=past[-1] if past else "",
        translates=deps.translates,
        menu=menu,
        notice=notice,
    )


async def put(deps: "Deps", state: State, made: Answer) -> None:
    """Show an answer in the place of the status message, its files below; the lock of the answer is held."""
    question = state.question
    if question.inline:
        await deps.sender.edit_inline(question.asker, question.inline, made.rich)
        return
    if state.status is None:
        # The send of the status was lost on the way: what came of it is not known, so the answer goes out once more.
        sent = await deps.sender.send(
            question.place, made.rich, reply_to=question.source, buttons=made.buttons, key=f"answer:{question.answer}"
        )
        await deps.jobs.told(question, sent)
    else:
        await deps.sender.edit(question.place, state.status, made.rich, buttons=made.buttons, final=True)
    for file in made.files:
        await send_file(deps, state, file)
    if made.picture:
        await _show_picture(deps, state, made.picture)


async def send_file(deps: "Deps", state: State, file: reply.File) -> None:
    """Send a file once: the text of an answer under one key, each of its messages under its own.

    A group may allow its members no files; then a sentence says so, and the answer stands all the same.
    """
    question = state.question
    which = state.wanted if file.kind == "message" else question.answer
    key = f"file:{file.kind}:{which}"
    try:
        await deps.sender.document(question.place, file.name, file.text.encode(), reply_to=question.source, key=key)
    except (Unreachable, Refused) as refusal:
        await _refused(deps, state, refusal, "answer-file-refused", key)
        return
    if file.kind == "text":
        await deps.jobs.has(question, "text")


async def _show_picture(deps: "Deps", state: State, picture: bytes) -> None:
    """Show what is hard to read once, below the first answer that has it; a changed message says the same of it."""
    question = state.question
    key = f"cutout:{question.answer}"
    caption = Rich(deps.locale.text("answer-cutout"))
    try:
        await deps.sender.picture(question.place, picture, caption=caption, reply_to=question.source, key=key)
    except (Unreachable, Refused) as refusal:
        await _refused(deps, state, refusal, "answer-cutout-refused", key)


async def _refused(deps: "Deps", state: State, refusal: Exception, sentence: str, key: str) -> None:
    """Say that a chat took no file or picture."""
    question = state.question
    log.info("the chat does not take %s: %s", key, refusal)
    rich = Rich(deps.locale.text(sentence))
    await deps.sender.send(question.place, rich, reply_to=question.source, key=f"no:{key}")


async def _before(deps: "Deps", state: State) -> Result | None:
    """The result that stands in the chat now, if it is still kept."""
    if not state.shown:
        return None
    before = await deps.client.result(state.shown)
    return before if isinstance(before, Result) and before.job_id in state.options else None
