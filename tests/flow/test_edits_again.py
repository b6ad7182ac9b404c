"""Changes in words that come again, too late, or where there is nothing to change."""

from collections.abc import Callable

from bot.app import App
from bot.demo import DemoServer
from bot.demo.views import MessageView
from tests.flow.conversation import PATIENCE, Conversation, message_of


async def test_what_is_new_beside_what_was_said_already_is_done(chat: Conversation, match: bytes) -> None:
    """The price is gone already; that it is to be formal too is not overheard."""
    await chat.person.send_photo(match)
    answer = await chat.answer()
    await chat.person.send_text("leave out the price", reply_to=answer)
    await _until(chat, lambda message: "£6" not in message)
    await chat.person.send_text("leave out the price, formal", reply_to=answer)
    changed = await _until(chat, lambda message: "📍" not in message)
    assert "£6" not in message_of(changed)
    assert len(chat.said()) == 1


async def test_a_change_of_a_forgotten_answer_is_no_text_of_its_own(chat: Conversation, app: App, match: bytes) -> None:
    """Who replies to an answer that is not known any more is told so, and no message is made of their words."""
    await chat.person.send_photo(match)
    answer = await chat.answer()
    for state in await app.deps.jobs.asked(str(chat.person.user.id)):
        await app.deps.jobs.forget(state)
    for words in ("leave out the price", "change 3 pm to 4 pm and make the title a bit shorter than it is"):
        before = len(chat.said())
        await chat.person.send_text(words, reply_to=answer)
        said = await chat.answers(before + 1)
        assert "not know this answer any more" in said[-1].text


async def test_a_command_for_another_bot_in_reply_changes_nothing(server: DemoServer, match: bytes) -> None:
    """In a group it is not for this one, and nothing is said to it."""
    owner = server.add_person("Olga")
    group = server.add_group("Neighbours", members=[owner], privacy=False)
    talk = Conversation(server, owner, group)
    await owner.send_photo(match, caption="/read", chat=group)
    answer = await talk.answer()
    await owner.send_text("/ban@other_bot him for a day", chat=group, reply_to=answer)
    await talk.caught_up()
    assert await talk.answer() == answer


async def test_thanks_are_not_answered_with_how_to_change_it(chat: Conversation, match: bytes) -> None:
    """A word of thanks under an answer asks for nothing."""
    await chat.person.send_photo(match)
    answer = await chat.answer()
    await chat.person.send_text("Thank you!", reply_to=answer)
    await chat.caught_up()
    assert await chat.answer() == answer


async def _until(chat: Conversation, said: Callable[[str], bool]) -> MessageView:
    """The answer once its message is like that."""

    def look(seen: list[MessageView]) -> MessageView | None:
        return next((m for m in seen if m.from_bot and m.styled("pre") and said(message_of(m))), None)

    return await chat.server.wait_for(chat.place, look, PATIENCE)
