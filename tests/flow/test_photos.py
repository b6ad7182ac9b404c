"""A photo in, a message and its text out."""

from tests.flow.conversation import Conversation, current, message_of, text_of


async def test_a_photo_gets_one_answer_with_the_message_and_the_text(chat: Conversation, match: bytes) -> None:
    """Somebody sends a flyer and gets one message: the draft to copy, what was checked, and all the text."""
    photo = await chat.person.send_photo(match)
    answer = await chat.answer()
    assert answer.reply_to == photo.id
    assert "Harrow Vale FC" in message_of(answer)
    assert "Sat 14 Nov" in message_of(answer)
    assert "facts kept" in answer.text
    assert "Half-time draw in aid of Vale Hospice" in text_of(answer)
    assert current(answer) == "WhatsApp"
    assert {"Telegram", "Plain", "Shorter", "Longer", "On photo", "More …"} <= set(answer.labels())


async def test_the_status_becomes_the_answer(chat: Conversation, match: bytes) -> None:
    """The person sees at once that the photo was seen, and that same message turns into the answer."""
    await chat.person.send_photo(match)
    answer = await chat.answer()
    assert answer.history[0].startswith("Seen.")


async def test_an_image_sent_as_a_file_is_read(chat: Conversation, cat: bytes) -> None:
    """A photo sent as a file, under whatever name, is read like any other."""
    await chat.person.send_document(cat, "scan", mime="application/octet-stream")
    assert "(503) 555-0148" in message_of(await chat.answer())


async def test_a_caption_is_an_instruction(chat: Conversation, match: bytes) -> None:
    """ "for Telegram" makes a message for Telegram, in real styles and without marks."""
    await chat.person.send_photo(match, caption="for Telegram please")
    answer = await chat.answer()
    assert current(answer) == "Telegram"
    assert not answer.styled("pre")
    assert "for Telegram" not in answer.text


async def test_a_caption_is_said_too(chat: Conversation, match: bytes) -> None:
    """What the person adds stands in the message, and the instruction beside it does not."""
    await chat.person.send_photo(match, caption="In short please. Bring a folding chair!")
    message = message_of(await chat.answer())
    assert "Bring a folding chair" in message
    assert "please" not in message


async def test_read_as_a_caption_works(chat: Conversation, match: bytes) -> None:
    """/read before the instruction changes nothing in a private chat."""
    await chat.person.send_photo(match, caption="/read for Telegram")
    assert current(await chat.answer()) == "Telegram"


async def test_the_caption_of_a_forwarded_photo_is_content(chat: Conversation, match: bytes) -> None:
    """What stands under somebody else's photo is part of what is said, even where it looks like an instruction."""
    other = chat.server.add_person("Sam")
    theirs = await other.send_photo(match, caption="Formal. Meet at the north gate")
    await chat.person.forward(theirs)
    assert "Meet at the north gate" in message_of(await chat.answer())


async def test_a_photo_without_text_gets_an_answer_and_no_message(chat: Conversation, blank: bytes) -> None:
    """Where there is nothing to read the person is told so, with what could help."""
    await chat.person.send_photo(blank)
    answer = await chat.answer()
    assert answer.text.startswith("I see no text on this photo.")
    assert not answer.buttons


async def test_the_same_photo_again_is_answered_again(chat: Conversation, match: bytes) -> None:
    """Two messages are two questions, also where the photo is the same."""
    for _ in range(2):
        await chat.person.send_photo(match)
    first, second = await chat.answers(2)
    assert message_of(first) == message_of(second)
    assert first.reply_to != second.reply_to
