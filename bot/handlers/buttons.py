"""The buttons under an answer, pressed: in time, twice, late, or by somebody else."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import timedelta
from functools import partial

import msgspec
from telegram import CallbackQuery, Message, Update

from bot import buttons, delivery, intake, reply, sentences
from bot.buttons import Menu, Press, Verb
from bot.buttons.change import LANGUAGES
from bot.deps import Deps
from bot.handlers import door, editing, extras, forget, group_settings, history, posting, scheduled, settings
from bot.handlers.changing import is_shown, may_change, redraft
from bot.state import REFUSED, State
from engine.contract import Angle, Length, Options, Platform, Result, Tone
from engine.errors import Busy

_TOLD = "hint"
"""That the person was told of changes in words."""
Answered = Callable[[Deps, CallbackQuery, State, Press], Awaitable[None]]
"""For a button under an answer that stands in the chat."""
Other = Callable[[Deps, CallbackQuery, Press], Awaitable[None]]
"""For a button under something else; sees itself to who may press it."""


async def pressed(deps: Deps, update: Update) -> None:
    query = update.callback_query
    if query is None:
        return
    press = buttons.pressed(query.data or "")
    if press and (other := _OTHERS.get(press.verb)):
        await other(deps, query, press)
        return
    state = await deps.jobs.state(press.answer) if press else None
    if press is None or state is None or not _under(deps, query, state):
        await deps.sender.answer(query.id, deps.locale.text("pressed-expired"))
    elif not may_change(state, query.from_user.id):
        await deps.sender.answer(query.id, deps.locale.text("pressed-foreign"))
    elif not await door.admits_press(deps, query):
        pass
    elif press.verb not in _WITHOUT_JOB and await deps.access.paused():
        await deps.sender.answer(query.id, deps.locale.text("pressed-paused"))
    elif press.verb is Verb.RETRY:
        await _retry(deps, query, state)
    elif not await _stands(deps, state):
        await deps.sender.answer(query.id, deps.locale.text("pressed-changing"))
    else:
        await _ANSWERED.get(press.verb, _change)(deps, query, state, press)


def _under(deps: Deps, query: CallbackQuery, state: State) -> bool:
    """Whether it was pressed where the answer stands. An app of one's own can send what a button carries from under any
    message that it sees."""
    message, place = query.message, state.question.place
    mine = not isinstance(message, Message) or (message.from_user is not None and message.from_user.id == deps.me.id)
    return message is not None and mine and message.chat.id in (place.chat, deps.sender.home(place.chat))


async def _stands(deps: Deps, state: State) -> bool:
    """Whether the answer is there. What goes with it, a file or a picture, may still be on its way."""
    return bool(state.shown) or isinstance(await deps.client.result(state.wanted), Result)


async def _retry(deps: Deps, query: CallbackQuery, state: State) -> None:
    """Also where the question is open again: this may be the press that opened it, which a crash cut off."""
    if state.shown in ("", REFUSED):
        await deps.sender.answer(query.id)
        await intake.retry(deps, state)
    else:
        await deps.sender.answer(query.id, deps.locale.text("pressed-already"))


async def _file(deps: Deps, query: CallbackQuery, state: State, press: Press) -> None:
    if "text" in state.sent:
        await deps.sender.answer(query.id, deps.locale.text("pressed-file-again"))
        return
    result = await deps.client.result(state.shown or state.wanted)
    if not isinstance(result, Result):
        await deps.sender.answer(query.id, deps.locale.text("pressed-expired"))
        return
    await deps.sender.answer(query.id, deps.locale.text("pressed-file"))
    await delivery.send_file(deps, state, reply.text_file(deps.locale, result))


async def _menu(deps: Deps, query: CallbackQuery, state: State, press: Press) -> None:
    """Other buttons under the answer, which stays as it is. Who comes to those that change it is told once that words
    do too."""
    hint = press.choice == Menu.CHANGE and _TOLD not in state.sent
    await deps.sender.answer(query.id, deps.locale.text("pressed-change") if hint else "")
    if hint:
        await deps.jobs.has(state.question, _TOLD)
    async with deps.jobs.lock(press.answer):
        now = await deps.jobs.state(press.answer) or state
        result = await deps.client.result(now.shown)
        if not isinstance(result, Result) or now.status is None or press.choice not in set(Menu):
            return
        made = await delivery.standing(deps.speaking(state.question.language), now, result, menu=Menu(press.choice))
        await deps.sender.edit(now.question.place, now.status, made.rich, buttons=made.buttons, final=True)


async def _undo(deps: Deps, query: CallbackQuery, state: State, press: Press) -> None:
    """Back to what stood there before. A button that was left over from an older answer goes back to the same."""
    target = f"{press.answer}.{press.choice}"
    past = state.past.get(state.shown, ())
    if target == state.shown == state.wanted:
        await deps.sender.answer(query.id, deps.locale.text("pressed-already"))
    elif target not in past or target not in state.options:
        await deps.sender.answer(query.id, deps.locale.text("pressed-undone"))
    else:
        at = len(past) - 1 - past[::-1].index(target)
        await _ask(deps, query, state, state.options[target], "", past=past[:at])


async def _change(deps: Deps, query: CallbackQuery, state: State, press: Press) -> None:
    options = _options(deps, state, press)
    if options is None:
        await deps.sender.answer(query.id, deps.locale.text("pressed-expired"))
        return
    if is_shown(state, options):
        await deps.sender.answer(query.id, deps.locale.text("pressed-already"))
        return
    if press.verb in _DRAFTING and editing.stays(options):
        await deps.sender.answer(query.id, deps.locale.text("edit-whole"))
        return
    await _ask(deps, query, state, options, _taken(deps, state, press, options))


async def _ask(
    deps: Deps, query: CallbackQuery, state: State, options: Options, taken: str, *, past: Sequence[str] | None = None
) -> None:
    """Have the answer changed; `taken` is said to the press."""
    try:
        # A press is answered once, so not before it is known what to say.
        await redraft(deps, state, options, past=past, accepted=partial(deps.sender.answer, query.id, taken))
    except Busy as busy:
        wait = sentences.duration(deps.locale, busy.retry_after)
        await deps.sender.answer(query.id, deps.locale.text("pressed-busy", wait=wait))


def _taken(deps: Deps, state: State, press: Press, options: Options) -> str:
    """What is said to a press once it is taken; nothing where the change will be seen at once."""
    if state.options[state.wanted] == options:
        return deps.locale.text("pressed-changing")
    if press.verb == Verb.THINK and options not in state.options.values():
        wait = sentences.duration(deps.locale, timedelta(seconds=options.think))
        return deps.locale.text("pressed-thinking", wait=wait)
    return ""


def _options(deps: Deps, state: State, press: Press) -> Options | None:
    """The options that a button asks for; None where it is not known any more."""
    current = state.options.get(state.wanted)
    if current is None:
        return None
    try:
        match press.verb:
            case Verb.PLATFORM:
                return msgspec.structs.replace(current, platform=Platform(press.choice))
            case Verb.LANGUAGE if deps.translates and press.choice in ("", *LANGUAGES):
                return msgspec.structs.replace(current, language=press.choice)
            case Verb.LANGUAGE:
                return None
            case Verb.TONE:
                return msgspec.structs.replace(current, tone=Tone(press.choice), angle=Angle.ANNOUNCER)
            case Verb.LENGTH:
                return msgspec.structs.replace(current, length=Length(press.choice), angle=Angle.ANNOUNCER)
            case Verb.THINK:
                return msgspec.structs.replace(current, think=_seconds(deps, state, current), angle=Angle.ANNOUNCER)
            case Verb.ANGLE:
                return msgspec.structs.replace(current, think=0.0, angle=Angle(press.choice))
            case _:
                return current
    except ValueError:
        return None


def _seconds(deps: Deps, state: State, current: Options) -> float:
    """How long to think: as long as for the answer that this is another draft of, so that it comes back as it was."""
    drafted = msgspec.structs.replace(current, think=0.0)
    before = (
        options.think
        for options in state.options.values()
        if options.think and msgspec.structs.replace(options, think=0.0, angle=current.angle) == drafted
    )
    return max(before, default=deps.think)


_ANSWERED: Mapping[Verb, Answered] = {
    Verb.FILE: _file,
    Verb.MENU: _menu,
    Verb.UNDO: _undo,
    Verb.MARKS: extras.marks,
    Verb.CALENDAR: extras.calendar,
    Verb.CONTACT: extras.contact,
    Verb.CODE: extras.code,
    Verb.TABLE: extras.table,
    Verb.TEXT: extras.text,
    Verb.OUT: posting.begin,
}
"""Buttons that ask for no other message; all others do."""
_OTHERS: Mapping[Verb, Other] = {
    Verb.FORGET: forget.pressed,
    Verb.SETTINGS: settings.pressed,
    Verb.GROUP: group_settings.pressed,
    Verb.POST: posting.pressed,
    Verb.PLAN: scheduled.pressed,
    Verb.HISTORY: history.pressed,
}
_DRAFTING = frozenset({Verb.TONE, Verb.LENGTH, Verb.THINK, Verb.ANGLE, Verb.LANGUAGE})
"""These change nothing of a message that is the person's own."""
_WITHOUT_JOB = frozenset({
    Verb.FILE, Verb.MENU, Verb.CALENDAR, Verb.CONTACT, Verb.CODE, Verb.TABLE, Verb.TEXT
})  # fmt: skip
"""These work while the bot is paused."""
