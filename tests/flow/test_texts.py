"""A text, typed or forwarded, becomes a message too."""

from tests.flow.conversation import Conversation, message_of

MEETING = "Residents' meeting\nMonday 3 August 2026, 7 pm\nCommunity room, Elm Court\nPlease bring the parking list."


async def test_plain_text_becomes_a_message(chat: Conversation) -> None:
    """Somebody types what is to be announced and gets it ready to post, with nothing repeated below."""
    text = await chat.person.send_text(MEETING)
    answer = await chat.answer()
    assert answer.reply_to == text.id
    assert "Monday 3 August 2026" in message_of(answer)
    assert not answer.styled("expandable_blockquote")


async def test_a_forwarded_message_becomes_a_message(chat: Conversation) -> None:
    """A text from another chat is drafted from as well."""
    other = chat.server.add_person("Sam")
    await chat.person.forward(await other.send_text(MEETING))
    assert "7 pm" in message_of(await chat.answer())


async def test_a_few_words_get_a_hint(chat: Conversation) -> None:
    """ "Hi" is no announcement; the person is told what to send."""
    await chat.person.send_text("Hi there")
    assert "Send me a photo" in (await chat.answer()).text


async def test_read_with_a_text_after_it_drafts_from_that_text(chat: Conversation) -> None:
    """The command may carry the text itself."""
    await chat.person.send_text("/read The library stays closed on Friday 7 August 2026.")
    assert "Friday 7 August 2026" in message_of(await chat.answer())


async def test_links_and_signs_are_shown_as_they_were_written(chat: Conversation) -> None:
    """What looks like a tag or a mark is text, and reaches the answer untouched."""
    await chat.person.send_text("Tickets <b>only</b> at https://example.org/a_b_c?x=1&y=2 until Sunday 9 August 2026.")
    assert "https://example.org/a_b_c?x=1&y=2" in message_of(await chat.answer())
