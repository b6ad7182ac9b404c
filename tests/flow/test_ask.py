"""Whoever has a photo read may ask what it says: in reply to the answer, to the photo, or right after it."""

from bot.app import App
from bot.demo import DemoServer
from bot.demo.views import MessageView
from bot.rich import Rich
from bot.sender import Place
from tests.flow.conftest import flyer
from tests.flow.conversation import Conversation

NOT_TOLD = "The photo does not say, as far as I can read it."


async def test_a_question_in_reply_to_the_answer_is_answered_with_the_line_it_stands_in(
    chat: Conversation, match: bytes
) -> None:
    """The price for children comes in bold as printed, its line as a quotation, in one message beside the answer."""
    await chat.person.send_photo(match)
    answer = await chat.answer()
    asked = await chat.person.send_text("when's kick off?", reply_to=answer)
    told = await _told(chat, 2)
    assert told.styled("bold") == ["3pm"]
    assert told.styled("expandable_blockquote") == ["Kick-off 3pm"]
    assert told.reply_to == asked.id
    assert chat.said()[0].text == answer.text


async def test_what_the_photo_does_not_tell_is_said_so(chat: Conversation, match: bytes) -> None:
    """No fact of the photo is given for something else than it is."""
    await chat.person.send_photo(match)
    await chat.person.send_text("is there parking?", reply_to=await chat.answer())
    assert (await _told(chat, 2)).text == NOT_TOLD


async def test_the_photo_itself_may_be_asked_about(chat: Conversation, match: bytes) -> None:
    """A reply to the photo is a question about it, not a text to draft a message from."""
    photo = await chat.person.send_photo(match)
    await chat.answer()
    await chat.person.send_text("how much for adults", reply_to=photo)
    assert (await _told(chat, 2)).styled("bold") == ["£6"]


async def test_each_photo_of_an_album_stands_for_all_of_it(chat: Conversation, circular: list[bytes]) -> None:
    """Whichever page is replied to, the answer may stand on the other."""
    pages = await chat.person.send_album(circular)
    await chat.answer()
    await chat.person.send_text("what time is the sack race?", reply_to=pages[0])
    assert (await _told(chat, 2)).styled("bold") == ["10.00 a.m."]
    await chat.person.send_text("by when do we have to pay?", reply_to=pages[1])
    assert (await _told(chat, 3)).styled("bold") == ["23/11/2026"]


async def test_a_short_question_right_after_an_answer_is_about_it(chat: Conversation, match: bytes) -> None:
    """Nobody has to reply for that; and a reply to the reply asks about the same photo."""
    await chat.person.send_photo(match)
    await chat.answer()
    await chat.person.send_text("how much for adults?")
    told = await _told(chat, 2)
    assert told.styled("bold") == ["£6"]
    await chat.person.send_text("and what is the website?", reply_to=told)
    assert (await _told(chat, 3)).styled("bold") == ["harrowvalefc.example.net"]


async def test_a_text_that_asks_nothing_is_a_new_text(chat: Conversation, match: bytes) -> None:
    """A statement right after an answer is drafted from, as ever; so is what asks a group and tells an hour itself."""
    await chat.person.send_photo(match)
    await chat.answer()
    await chat.person.send_text("Who comes to the bake sale on 12 June?")
    assert "bake sale" in (await _told(chat, 2)).text
    await chat.person.send_text("Bake sale on Friday, cakes are welcome.")
    assert "cakes are welcome" in (await _told(chat, 3)).text


async def test_the_command_asks_too(chat: Conversation, match: bytes) -> None:
    """/ask takes the question after it, in reply or right after the answer; alone it tells how."""
    await chat.person.send_text("/ask")
    assert "Reply to a photo" in (await _told(chat, 1)).text
    photo = await chat.person.send_photo(match)
    await _told(chat, 2)
    await chat.person.send_text("/ask kick off", reply_to=photo)
    assert (await _told(chat, 3)).styled("bold") == ["Kick-off 3pm"]
    await chat.person.send_text("/ask what day is it")
    assert (await _told(chat, 4)).styled("bold") == ["Sat 14 Nov"]


async def test_in_a_group_anyone_may_ask_about_an_answer(server: DemoServer, match: bytes) -> None:
    """Who did not send the photo is answered too, and what people ask each other stays theirs."""
    owner, guest = server.add_person("Olga"), server.add_person("Sam")
    group = server.add_group("Neighbours", members=[owner, guest])
    photo = await owner.send_photo(match, chat=group)
    await owner.send_text(f"/read@{server.backend.bot.username}", chat=group, reply_to=photo)
    chat = Conversation(server, guest, group)
    answer = await chat.answer()
    await guest.send_text("are you coming?", chat=group)
    await guest.send_text("where is it?", chat=group, reply_to=answer)
    told = await _told(chat, 2)
    assert told.styled("bold") == ["The Rec, Station Approach"]


async def test_what_people_ask_each_other_below_an_announcement_stays_theirs(server: DemoServer, app: App) -> None:
    """A message that the bot posted is no answer: in a group nobody is told what to reply to."""
    owner, guest = server.add_person("Olga"), server.add_person("Sam")
    group = server.add_group("Neighbours", members=[owner, guest])
    here = Conversation(server, guest, group)
    await app.deps.sender.send(Place(chat=group.id), Rich("The lift is out of order."), key="announced")
    announced = await here.showing("The lift")
    await guest.send_text("until when?", chat=group, reply_to=announced)
    await here.caught_up()
    assert [message.text for message in here.said()] == ["The lift is out of order."]


async def test_a_photo_that_is_forgotten_is_asked_for_again(chat: Conversation, app: App, match: bytes) -> None:
    """Once nothing is remembered of the answer, a sentence says what to do."""
    await chat.person.send_photo(match)
    answer = await chat.answer()
    for state in await app.deps.jobs.asked(str(chat.person.id)):
        await app.deps.jobs.forget(state)
    await chat.person.send_text("when is it?", reply_to=answer)
    assert (await _told(chat, 2)).text.startswith("Which photo do you mean?")


async def test_a_photo_without_text_tells_nothing(chat: Conversation, blank: bytes) -> None:
    """There is nothing to look in, and it is said as plainly."""
    await chat.person.send_photo(blank)
    await chat.person.send_text("where is this?", reply_to=await chat.answer())
    assert (await _told(chat, 2)).text == NOT_TOLD


async def test_what_is_hard_to_read_is_marked(chat: Conversation) -> None:
    """Of a day that does not exist the answer says to look at the photo."""
    text = "Summer fair on 31 June 2026, cake and music, everybody is welcome."
    await chat.person.send_text(text)
    await chat.person.send_text("what day is it?", reply_to=await chat.answer())
    told = await _told(chat, 2)
    assert told.styled("bold") == ["31 June 2026"]
    assert "please check" in told.text


async def test_a_question_in_the_flyers_language_is_answered(chat: Conversation) -> None:
    """A French question about a French flyer, and an English one about the same."""
    photo = await chat.person.send_photo(flyer("dev24"))
    await chat.answer()
    await chat.person.send_text("c'est combien l'emplacement", reply_to=photo)
    assert (await _told(chat, 2)).styled("bold") == ["12 €"]
    await chat.person.send_text("until when can people sign up?", reply_to=photo)
    assert (await _told(chat, 3)).styled("bold") == ["vendredi 8 mai"]


async def _told(chat: Conversation, count: int) -> MessageView:
    """The bot's last message once there are so many."""
    return (await chat.answers(count))[-1]
