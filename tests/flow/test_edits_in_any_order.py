"""Buttons, words and Undo in any order: the answer is what was asked for last, and the way back is the way it came."""

import asyncio
import random
from collections.abc import Callable
from functools import partial

import pytest
from msgspec.structs import replace

from bot.app import App
from bot.buttons import Verb
from bot.demo.views import MessageView
from bot.state import State
from engine.contract import Deed, Edit, Length, Options, Platform, Tone
from tests.flow.conversation import PATIENCE, Conversation, message_of

WORDS = ("bring a flask", "mind the mud")
STEPS = 6
CHANGES: tuple[tuple[Verb, str, Callable[[Options], Options]], ...] = (
    *((Verb.PLATFORM, one.value, partial(replace, platform=one)) for one in Platform),
    *((Verb.TONE, one.value, partial(replace, tone=one)) for one in Tone),
    *((Verb.LENGTH, one.value, partial(replace, length=one)) for one in Length),
)


@pytest.mark.timeout(90)
async def test_whatever_the_order_undo_goes_back_the_way_it_came(chat: Conversation, app: App, match: bytes) -> None:
    """The same wishes give the same message, whenever; each change is taken back by one Undo, to the first answer."""
    dice = random.Random(1)
    await chat.person.send_photo(match)
    answer = await chat.answer()
    (first,) = await app.deps.jobs.asked(str(chat.person.user.id))
    way = [first.options[first.wanted]]
    seen = {_key(way[0]): answer.text}

    async def settled(options: Options) -> MessageView:
        await _until(app, first, lambda state: state.options[state.shown] == options)
        return chat.said()[0]

    async def press(verb: Verb, choice: str) -> None:
        shown = chat.server.backend.world.chats[chat.id].messages[answer.id]
        query = chat.server.backend.press(chat.person.user, shown, f"{verb}:{first.question.answer}:{choice}")
        await chat.server.backend.hub.until(lambda: query.answer, PATIENCE)

    async def undo() -> None:
        label = next(b for row in chat.said()[0].buttons for b in row if b["text"] == "↶ Undo")
        await press(Verb.UNDO, str(label["callback_data"]).rpartition(":")[2])

    for step in range(STEPS):
        now = way[-1]
        kind = dice.random()
        if kind < 0.3 and len(way) > 1:
            await undo()
            way.pop()
        elif kind < 0.5:
            words = dice.choice([word for word in WORDS if word.capitalize() not in str(now.edits)] or ["so do I too"])
            edit = Edit(deed=Deed.ADD, by=words.capitalize() if words in WORDS else f"{step} more")
            await chat.person.send_text(f"add: {edit.by}", reply_to=answer)
            way.append(replace(now, edits=(*now.edits, edit)))
        else:
            verb, choice, change = dice.choice(CHANGES)
            await press(verb, choice)
            if (new := change(now)) != now:
                way.append(new)
        shown = await settled(way[-1])
        assert ("↶ Undo" in shown.labels()) == (len(way) > 1)
        assert shown.text == seen.setdefault(_key(way[-1]), shown.text)
    while len(way) > 1:
        await undo()
        way.pop()
        assert (await settled(way[-1])).text == seen[_key(way[-1])]
    assert "↶ Undo" not in chat.said()[0].labels()
    assert len(chat.said()) == 1


async def test_presses_at_once_all_count_and_undo_still_leads_back(chat: Conversation, app: App, match: bytes) -> None:
    """Who presses on without waiting gets all of it, and Undo comes to an end at the first answer."""
    await chat.person.send_photo(match)
    answer = await chat.answer()
    (first,) = await app.deps.jobs.asked(str(chat.person.user.id))
    shown = chat.server.backend.world.chats[chat.id].messages[answer.id]
    for verb, choice in (("n", "plain"), ("l", "brief"), ("p", "plain"), ("n", "formal"), ("p", "telegram")):
        chat.server.backend.press(chat.person.user, shown, f"{verb}:{first.question.answer}:{choice}")
    asked = replace(first.options[first.wanted], tone=Tone.FORMAL, length=Length.BRIEF, platform=Platform.TELEGRAM)

    await _until(app, first, lambda state: state.options[state.shown] == asked)
    for _ in range(6):
        if "↶ Undo" not in chat.said()[0].labels():
            break
        await (await chat.person.press("↶ Undo")).answered()
        await _until(app, first, lambda state: True)
    assert message_of(chat.said()[0]) == message_of(answer)
    assert len(chat.said()) == 1


async def _until(app: App, first: State, done: Callable[[State], bool]) -> None:
    """Wait until what is wanted is shown, and is as it should be."""
    async with asyncio.timeout(PATIENCE):
        while True:
            state = await app.deps.jobs.state(first.question.answer)
            if state and state.shown and state.shown == state.wanted and done(state):
                return
            await asyncio.sleep(0.02)


def _key(options: Options) -> str:
    return repr(options)
