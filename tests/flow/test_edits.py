"""The message becomes the person's own: its tone, their words, and the way back."""

from collections.abc import Callable

from bot.demo.people import Answer
from bot.demo.views import MessageView
from tests.flow.conversation import PATIENCE, Conversation, message_of


async def test_a_tone_is_chosen_among_the_changes(chat: Conversation, match: bytes) -> None:
    """ "Change …" shows the tones in the place of the other buttons, and the formal one takes the emoji away."""
    await chat.person.send_photo(match)
    friendly = message_of(await chat.answer())
    await _pressed(chat, "Change …")
    assert "• Friendly •" in (await _with(chat, "‹ Back")).labels()
    await _pressed(chat, "Formal")
    answer = await _until(chat, lambda message: message != friendly)
    assert "Change …" in answer.labels()
    assert "📍" not in message_of(answer)
    assert len(chat.said()) == 1


async def test_a_person_is_told_once_that_words_change_the_message_too(chat: Conversation, match: bytes) -> None:
    """The first press of "Change …" says so, and the way back leads to the buttons that were there."""
    await chat.person.send_photo(match)
    before = await chat.answer()
    assert "leave out the price" in (await _pressed(chat, "Change …")).text
    await _with(chat, "‹ Back")
    await _pressed(chat, "‹ Back")
    assert (await _with(chat, "Change …")).labels() == before.labels()
    assert not (await _pressed(chat, "Change …")).text


async def test_undo_goes_back_as_often_as_there_were_changes(chat: Conversation, match: bytes) -> None:
    """Two changes are taken back one by one, in the same message, and then there is no such button any more."""
    await chat.person.send_photo(match)
    first = await chat.answer()
    assert "↶ Undo" not in first.labels()
    await _pressed(chat, "Plain")
    plain = message_of(await _until(chat, lambda message: message != message_of(first)))
    await _pressed(chat, "Shorter")
    await _until(chat, lambda message: message != plain)
    await _pressed(chat, "↶ Undo")
    await _until(chat, lambda message: message == plain)
    await _pressed(chat, "↶ Undo")
    back = await _until(chat, lambda message: message == message_of(first))
    assert back.labels() == first.labels()
    assert len(chat.said()) == 1


async def test_undo_of_an_older_keyboard_does_nothing_wrong(chat: Conversation, match: bytes) -> None:
    """A press that was on its way when the answer changed back finds it done."""
    await chat.person.send_photo(match)
    first = message_of(await chat.answer())
    await _pressed(chat, "Plain")
    plain = await _with(chat, "↶ Undo")
    data = next(str(b["callback_data"]) for row in plain.buttons for b in row if b["text"] == "↶ Undo")
    await _pressed(chat, "↶ Undo")
    back = await _until(chat, lambda message: message == first)
    shown = chat.server.backend.world.chats[chat.id].messages[back.id]
    query = chat.server.backend.press(chat.person.user, shown, data)
    await chat.server.backend.hub.until(lambda: query.answer, PATIENCE)
    assert query.answer is not None
    assert query.answer["text"] == "It is like that already."
    assert message_of((await chat.answers())[0]) == first


async def _pressed(chat: Conversation, label: str) -> Answer:
    return await (await chat.person.press(label)).answered()


async def _until(chat: Conversation, said: Callable[[str], bool]) -> MessageView:
    """The answer once its message is like that."""

    def look(seen: list[MessageView]) -> MessageView | None:
        return next((m for m in seen if m.from_bot and m.styled("pre") and said(message_of(m))), None)

    return await chat.server.wait_for(chat.place, look, PATIENCE)


async def _with(chat: Conversation, label: str) -> MessageView:
    """The answer once it has this button."""
    return await chat.server.wait_for(
        chat.place, lambda seen: next((m for m in seen if m.from_bot and label in m.labels()), None), PATIENCE
    )
