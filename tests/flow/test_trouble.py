"""What breaks in production, and what the person sees of it: one answer, as ever."""

from bot.demo import DemoServer
from tests.flow.conversation import Conversation, message_of


async def test_a_redelivered_update_doubles_nothing(chat: Conversation, match: bytes) -> None:
    """Telegram sends an update a second time; the chat looks as if it had not."""
    await chat.person.send_photo(match)
    answer = await chat.answer()
    assert chat.server.redeliver() == 1
    await chat.caught_up()
    assert [(message.id, message.text) for message in chat.said()] == [(answer.id, answer.text)]


async def test_an_answer_survives_being_slowed_down(chat: Conversation, match: bytes) -> None:
    """429 on the answer: it waits as long as Telegram asks and then stands there."""
    chat.server.faults.fail("editMessageText", retry_after=1, chat=chat.id)
    await chat.person.send_photo(match)
    assert "Harrow Vale FC" in message_of(await chat.answer())


async def test_an_answer_that_got_lost_on_the_way_is_not_doubled(chat: Conversation, match: bytes) -> None:
    """The edit was applied but Telegram's confirmation never came; it is repeated, which changes nothing."""
    chat.server.faults.drop_answer("editMessageText", chat=chat.id)
    await chat.person.send_photo(match)
    assert "Harrow Vale FC" in message_of(await chat.answer())
    await chat.caught_up()
    assert len(chat.said()) == 1


async def test_a_status_that_got_lost_on_the_way_does_not_cost_the_answer(chat: Conversation, match: bytes) -> None:
    """The status was sent but its id never came back: the answer comes all the same, once."""
    chat.server.faults.drop_answer("sendMessage", chat=chat.id)
    await chat.person.send_photo(match)
    await chat.showing("facts kept")
    await chat.caught_up()
    assert len([message for message in chat.said() if "facts kept" in message.text]) == 1


async def test_styles_that_telegram_refuses_are_left_off(chat: Conversation, match: bytes) -> None:
    """A 400 about entities costs the styles and not the answer."""
    chat.server.faults.fail(
        "editMessageText", status=400, description="Bad Request: can't parse entities: unexpected end", chat=chat.id
    )
    await chat.person.send_photo(match)
    answer = await chat.showing("facts kept")
    assert "Harrow Vale FC" in answer.text


async def test_a_deleted_photo_is_answered(chat: Conversation, match: bytes) -> None:
    """The photo was taken back meanwhile; the answer comes, in reply to nothing."""
    chat.server.faults.delay("sendMessage", seconds=0.3, chat=chat.id)
    photo = await chat.person.send_photo(match)
    await chat.person.delete(photo)
    answer = await chat.answer()
    assert "Harrow Vale FC" in message_of(answer)


async def test_a_person_who_blocked_the_bot_holds_nobody_up(server: DemoServer, match: bytes) -> None:
    """The answer to somebody who is gone is given up, and the next person is answered."""
    gone = Conversation(server, server.add_person("Gone"))
    await gone.person.send_photo(match)
    await gone.person.block()
    here = Conversation(server, server.add_person("Here"))
    await here.person.send_photo(match)
    assert "Harrow Vale FC" in message_of(await here.answer())


async def test_a_group_that_became_a_supergroup_gets_its_answer(server: DemoServer, match: bytes) -> None:
    """The group got another id between question and answer; the answer follows it."""
    owner = server.add_person("Olga")
    group = server.add_group("Small group", members=[owner], privacy=False, kind="group")
    photo = await owner.send_photo(match, chat=group)
    new = group.upgrade()
    talk = Conversation(server, owner, new)
    photo = await owner.send_photo(match, caption="/read", chat=new)
    answer = await talk.answer()
    assert answer.reply_to == photo.id


async def test_an_edited_question_is_asked_once(chat: Conversation) -> None:
    """Correcting a typo in the text does not ask again."""
    text = await chat.person.send_text("The library is closed on Friday 7 August 2026.")
    answer = await chat.answer()
    await chat.person.edit(text, "The library stays closed on Friday 7 August 2026.")
    await chat.caught_up()
    assert [(message.id, message.text) for message in chat.said()] == [(answer.id, answer.text)]
