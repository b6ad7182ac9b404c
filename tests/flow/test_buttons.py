"""The buttons under an answer change that answer, and nothing piles up in the chat."""

from bot.app import App
from bot.demo import DemoServer
from bot.demo.views import MessageView
from bot.sender import Place
from tests.flow.conversation import PATIENCE, Conversation, current, message_of, text_of


async def test_a_button_changes_the_answer_in_place(chat: Conversation, match: bytes) -> None:
    """ "Plain" takes the marks away, "Telegram" shows real styles, and it is the same message all along."""
    await chat.person.send_photo(match)
    first = await chat.answer()
    assert "*" in message_of(first)
    press = await chat.person.press("Plain")
    await press.answered()
    assert "*" not in message_of(await _until(chat, "Plain"))
    await (await chat.person.press("Telegram")).answered()
    assert not (await _until(chat, "Telegram")).styled("pre")
    assert len(chat.said()) == 1


async def test_shorter_and_longer_change_the_length(chat: Conversation, match: bytes) -> None:
    """The short message says less than the long one, and each offers the way back."""
    await chat.person.send_photo(match)
    normal = await chat.answer()
    await (await chat.person.press("Shorter")).answered()
    brief = await chat.server.wait_for(
        chat.place, lambda found: next((m for m in found if m.from_bot and "Shorter" not in m.labels()), None), PATIENCE
    )
    assert len(message_of(brief)) < len(message_of(normal))
    assert text_of(brief) == text_of(normal)
    assert "Longer" in brief.labels()


async def test_a_button_pressed_twice_does_nothing_twice(chat: Conversation, match: bytes) -> None:
    """Both presses are answered, and the answer is changed once."""
    await chat.person.send_photo(match)
    await chat.answer()
    presses = [await chat.person.press("Plain") for _ in range(2)]
    for press in presses:
        await press.answered()
    answer = await _until(chat, "Plain")
    await chat.caught_up()
    assert len(chat.said()) == 1
    assert len([text for text in answer.history if "facts kept" in text]) == 1


async def test_the_button_of_what_is_shown_already_says_so(chat: Conversation, match: bytes) -> None:
    """Pressing the marked platform changes nothing."""
    await chat.person.send_photo(match)
    answer = await chat.answer()
    press = await chat.person.press("• WhatsApp •")
    assert (await press.answered()).text == "It is like that already."
    assert chat.said() == [answer]


async def test_a_button_pressed_by_someone_else_is_refused_politely(server: DemoServer, match: bytes) -> None:
    """In a group the answer belongs to who asked for it."""
    owner, guest = server.add_person("Olga"), server.add_person("Sam")
    group = server.add_group("Neighbours", members=[owner, guest], privacy=False)
    talk = Conversation(server, owner, group)
    await owner.send_photo(match, caption="/read", chat=group)
    answer = await talk.answer()
    press = await guest.press("Plain", chat=group)
    assert "Only the person who asked" in (await press.answered()).text
    assert talk.said() == [answer]


async def test_a_button_pressed_late_says_what_to_do(chat: Conversation, app: App, match: bytes) -> None:
    """When what the button needs is not kept any more, the person is told to send the photo again."""
    photo = await chat.person.send_photo(match)
    answer = await chat.answer()
    forgotten = app.deps.jobs.answer_id(Place(chat=chat.id), str(photo.id))
    assert await app.client.redis.delete(f"bot:answer:{forgotten}")
    press = await chat.person.press("Plain")
    assert "Send the photo again" in (await press.answered()).text
    assert chat.said() == [answer]


async def test_the_text_comes_as_a_file_once(chat: Conversation, match: bytes) -> None:
    """The button sends all the text as a file; a second press finds it sent."""
    await chat.person.send_photo(match)
    text = text_of(await chat.answer())
    await chat.opened("More …", "Text …")
    await (await chat.person.press("Text as a file")).answered()
    found = await chat.server.wait_for(
        chat.place, lambda seen: next((m for m in seen if m.from_bot and m.file), None), PATIENCE
    )
    assert chat.server.file(found).decode() == text
    assert found.file is not None
    assert found.file.name.endswith(".txt")
    again = await chat.person.press("Text as a file")
    assert "already" in (await again.answered()).text
    await chat.caught_up()
    assert len(chat.said()) == 2


async def test_whatsapp_opens_with_the_message(chat: Conversation, match: bytes) -> None:
    """One button leads to WhatsApp with the message in it."""
    await chat.person.send_photo(match, caption="short")
    answer = await chat.answer()
    links = [button["url"] for row in answer.buttons for button in row if "url" in button]
    assert len(links) == 1
    assert links[0].startswith("https://wa.me/?text=")


async def test_words_in_reply_change_the_answer_too(chat: Conversation, match: bytes) -> None:
    """ "Plain text please" in reply to the answer does what the button does."""
    await chat.person.send_photo(match)
    answer = await chat.answer()
    await chat.person.send_text("plain text please", reply_to=answer)
    assert "*" not in message_of(await _until(chat, "Plain"))
    assert len(chat.said()) == 1


async def test_strange_button_data_is_answered(chat: Conversation, match: bytes) -> None:
    """A button of another version of the bot gets an answer, so that the app does not wait for it."""
    await chat.person.send_photo(match)
    answer = await chat.answer()
    shown = chat.server.backend.world.chats[chat.id].messages[answer.id]
    query = chat.server.backend.press(chat.person.user, shown, "zz:top")
    await chat.server.backend.hub.until(lambda: query.answer, PATIENCE)
    assert chat.said() == [answer]


async def _until(chat: Conversation, platform: str) -> MessageView:
    return await chat.server.wait_for(
        chat.place,
        lambda seen: next((m for m in seen if m.from_bot and m.buttons and current(m) == platform), None),
        PATIENCE,
    )
