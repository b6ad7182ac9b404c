"""The message becomes the person's own: its tone, their words, and the way back."""

from collections.abc import Callable

from bot.demo import DemoServer
from bot.demo.people import Answer
from bot.demo.views import MessageView
from tests.flow.conversation import PATIENCE, Conversation, message_of


async def test_a_tone_is_chosen_among_the_changes(chat: Conversation, match: bytes) -> None:
    """ "Change …" shows the tones in the place of the other buttons, and the formal one takes the emoji away."""
    await chat.person.send_photo(match)
    friendly = message_of(await chat.answer())
    await _pressed(chat, "Change …")
    assert "• Friendly •" in (await chat.showing_button("‹ Back")).labels()
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
    await chat.showing_button("‹ Back")
    await _pressed(chat, "‹ Back")
    assert (await chat.showing_button("Change …")).labels() == before.labels()
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
    plain = await chat.showing_button("↶ Undo")
    data = next(str(b["callback_data"]) for row in plain.buttons for b in row if b["text"] == "↶ Undo")
    await _pressed(chat, "↶ Undo")
    back = await _until(chat, lambda message: message == first)
    shown = chat.server.backend.world.chats[chat.id].messages[back.id]
    query = chat.server.backend.press(chat.person.user, shown, data)
    await chat.server.backend.hub.until(lambda: query.answer, PATIENCE)
    assert query.answer is not None
    assert query.answer["text"] == "It is like that already."
    assert message_of((await chat.answers())[0]) == first


async def test_what_a_person_wants_left_out_is_left_out(chat: Conversation, match: bytes) -> None:
    """The prices go with all that hangs on them; the answer says that it was asked to, and all else is kept."""
    answer = await _answered(chat, match)
    await chat.person.send_text("leave out the price please", reply_to=answer)
    changed = await _until(chat, lambda message: "£6" not in message)
    assert "🎟" not in message_of(changed)
    assert "Left out, as you asked: “£6”, “£3”, “free”" in changed.text
    assert "Kick-off 3pm" in message_of(changed)
    assert "✎" not in changed.text
    assert len(chat.said()) == 1


async def test_what_a_person_changes_is_marked_as_theirs(chat: Conversation, match: bytes) -> None:
    """Another hour than the photo's, and a line that it does not have, stand in the message and are named below it."""
    answer = await _answered(chat, match)
    await chat.person.send_text("change 3 pm to 4 pm", reply_to=answer)
    await _until(chat, lambda message: "Kick-off 4 pm" in message)
    await chat.person.send_text("add: bring a flask", reply_to=answer)
    changed = await _until(chat, lambda message: message.endswith("Bring a flask"))
    assert "✎ Your change: “4 pm”, “Bring a flask”" in changed.text


async def test_what_was_said_already_is_not_done_twice(chat: Conversation, match: bytes) -> None:
    """The line is added once."""
    answer = await _answered(chat, match)
    for _ in range(2):
        await chat.person.send_text("add: bring a flask", reply_to=answer)
        await chat.showing("Bring a flask")
    said = await chat.answers(2)
    assert message_of(said[0]).count("Bring a flask") == 1
    assert said[-1].text == "It is like that already."


async def test_changes_hold_for_another_platform_tone_and_length(chat: Conversation, match: bytes) -> None:
    """What was changed in words stays so whatever button is pressed after it."""
    answer = await _answered(chat, match)
    await chat.person.send_text("title: The big match\nwithout the link", reply_to=answer)
    await _until(chat, lambda message: message.startswith("*The big match*") and "example.net" not in message)
    await _pressed(chat, "Plain")
    await _until(chat, lambda message: message.startswith("The big match\n"))
    await _pressed(chat, "Shorter")
    await _until(chat, lambda message: len(message.splitlines()) < 6)
    await _pressed(chat, "Telegram")
    shown = await chat.server.wait_for(
        chat.place, lambda seen: next((m for m in seen if "The big match" in m.styled("bold")), None), PATIENCE
    )
    assert "example.net" not in shown.text.split("✓")[0]
    assert len(chat.said()) == 1


async def test_a_whole_new_text_becomes_the_message(chat: Conversation, match: bytes) -> None:
    """What of it stands on the photo is checked, what does not is marked as the person's, and Undo brings ours back."""
    answer = await _answered(chat, match)
    words = "*Come and see us play!*\nSat 14 Nov at 3pm, The Rec\nWe go for a pint after it at 6pm"
    await chat.person.send_text(words, reply_to=answer)
    changed = await _until(chat, lambda message: message == words)
    assert "“6pm”" in changed.text.split("✎ Your change:")[1].splitlines()[0]
    assert "tone, length and language" in (await _pressed(chat, "Shorter")).text
    await _pressed(chat, "↶ Undo")
    await _until(chat, lambda message: message == message_of(answer))


async def test_what_is_no_change_is_answered_with_what_can_be_written(chat: Conversation, match: bytes) -> None:
    """A few words that nobody understands change nothing, and the answer stays as it was."""
    answer = await _answered(chat, match)
    await chat.person.send_text("no dogs in the hall", reply_to=answer)
    said = await chat.answers(2)
    assert "leave out the price" in said[-1].text
    assert said[0] == answer


async def test_what_the_message_does_not_say_cannot_be_left_out(chat: Conversation, match: bytes) -> None:
    """One sentence says so, with the person's own words."""
    answer = await _answered(chat, match)
    await chat.person.send_text("leave out the raffle", reply_to=answer)
    said = await chat.answers(2)
    assert "nothing that “leave out the raffle” could change" in said[-1].text
    assert said[0] == answer


async def test_of_two_facts_it_is_asked_which_one_is_meant(chat: Conversation, match: bytes) -> None:
    """ "Change the time" names two hours of this flyer."""
    answer = await _answered(chat, match)
    await chat.person.send_text("change the time to 4pm", reply_to=answer)
    assert "Which one do you mean: “3pm”, “1.30pm”?" in (await chat.answers(2))[-1].text


async def test_without_a_model_nothing_is_translated(chat: Conversation, match: bytes) -> None:
    """There is no button for it, and who writes it is told why."""
    answer = await _answered(chat, match)
    await chat.person.send_text("in Spanish please", reply_to=answer)
    assert "takes a language model" in (await chat.answers(2))[-1].text


async def test_a_caption_says_what_to_leave_out(chat: Conversation, match: bytes) -> None:
    """Beside the photo as under the answer; what is to be said too is said."""
    await chat.person.send_photo(match, caption="Without the price, please. Bring a flask!")
    answer = await chat.answer()
    assert "£6" not in message_of(answer)
    assert "Bring a flask!" in message_of(answer)
    assert "please" not in message_of(answer)
    assert "Left out, as you asked" in answer.text


async def test_in_a_group_who_asked_changes_the_answer_and_nobody_else(server: DemoServer, match: bytes) -> None:
    """A reply of somebody else's is talk among people."""
    owner, guest = server.add_person("Olga"), server.add_person("Sam")
    group = server.add_group("Neighbours", members=[owner, guest], privacy=False)
    talk = Conversation(server, owner, group)
    await owner.send_photo(match, caption="/read", chat=group)
    answer = await talk.answer()
    await guest.send_text("leave out the price", chat=group, reply_to=answer)
    await guest.send_text(
        "it will be a lovely day for all of us who come along to see them play", chat=group, reply_to=answer
    )
    await owner.send_text("leave out the link", chat=group, reply_to=answer)
    changed = await _until(talk, lambda message: "example.net" not in message)
    assert "£6" in message_of(changed)
    assert len(talk.said()) == 1


async def _answered(chat: Conversation, photo: bytes) -> MessageView:
    await chat.person.send_photo(photo)
    return await chat.answer()


async def _pressed(chat: Conversation, label: str) -> Answer:
    return await (await chat.person.press(label)).answered()


async def _until(chat: Conversation, said: Callable[[str], bool]) -> MessageView:
    """The answer once its message is like that."""

    def look(seen: list[MessageView]) -> MessageView | None:
        return next((m for m in seen if m.from_bot and m.styled("pre") and said(message_of(m))), None)

    return await chat.server.wait_for(chat.place, look, PATIENCE)
