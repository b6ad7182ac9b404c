"""What is hard to read is named in the answer and shown below it."""

import pytest

from tests.flow.conftest import flyer
from tests.flow.conversation import PATIENCE, Conversation, message_of
from tests.reading import drawn


@pytest.fixture(scope="session")
def dim() -> bytes:
    """A flyer snapped out of focus in the dark."""
    return drawn.png(drawn.snapped())


async def test_a_doubtful_fact_is_named_and_shown(chat: Conversation, dim: bytes) -> None:
    """The person reads which facts are hard to read, and sees them as they stand on the photo."""
    photo = await chat.person.send_document(dim, "flyer.png", mime="image/png")
    answer, picture = await chat.answers(2)
    assert "Please check:\n1. “" in answer.text
    assert "hard to read" in answer.text
    assert "Midsummer Concert" in message_of(answer)
    assert picture.file is not None
    assert picture.file.kind == "photo"
    assert picture.reply_to == photo.id
    assert picture.text == "How it stands on the photo."


async def test_the_picture_is_shown_once(chat: Conversation, dim: bytes) -> None:
    """A button changes the message; the picture below stays the one that it is."""
    await chat.person.send_document(dim, "flyer.png", mime="image/png")
    answer, picture = await chat.answers(2)
    await (await chat.person.press("Plain", message=answer)).answered()
    changed = await chat.server.wait_for(
        chat.place, lambda found: next((m for m in found if "• Plain •" in m.labels()), None), PATIENCE
    )
    await chat.caught_up()
    assert [message.id for message in chat.said()] == [answer.id, picture.id]
    assert "Please check:\n1. “" in changed.text


async def test_a_button_works_while_the_picture_is_on_its_way(chat: Conversation, dim: bytes) -> None:
    """Whoever presses as soon as the answer stands there gets what they want, and the picture too."""
    chat.server.faults.delay("sendPhoto", seconds=2, chat=chat.id)
    await chat.person.send_document(dim, "flyer.png", mime="image/png")
    answer = await chat.showing("Please check")
    assert (await (await chat.person.press("Plain", message=answer)).answered()).text == ""
    changed = await chat.server.wait_for(
        chat.place, lambda found: next((m for m in found if "• Plain •" in m.labels()), None), PATIENCE
    )
    await chat.caught_up()
    first, second = chat.said()
    assert first.id == changed.id == answer.id
    assert second.text == "How it stands on the photo."


async def test_a_wrong_weekday_is_told_and_left_as_printed(chat: Conversation) -> None:
    """The flyer is wrong, and only who made it knows whether the day or the date is."""
    lines = ["Jumble Sale", "Saturday 19 April 2026, 10 am", "The Old Mill, Marsham"]
    await chat.person.send_document(drawn.png(drawn.flyer(lines)), "flyer.png", mime="image/png")
    answer, picture = await chat.answers(2)
    assert "that day is a Sunday; I left it as printed" in answer.text
    assert "Saturday 19 April 2026" in message_of(answer)
    assert picture.file is not None


async def test_a_clear_photo_gets_no_picture(chat: Conversation) -> None:
    """Nothing is to be checked on it."""
    await chat.person.send_photo(flyer("dev13"))
    answer = await chat.answer()
    assert "Please check" not in answer.text
    assert answer.file is None


async def test_a_group_that_takes_no_pictures_keeps_its_answer(chat: Conversation, dim: bytes) -> None:
    """The answer stands, and a sentence says why there is no picture."""
    chat.server.faults.fail(
        "sendPhoto",
        status=400,
        description="Bad Request: not enough rights to send photos to the chat",
        chat=chat.id,
    )
    await chat.person.send_document(dim, "flyer.png", mime="image/png")
    answer, sentence = await chat.answers(2)
    assert "Midsummer Concert" in message_of(answer)
    assert sentence.text.startswith("I may not show pictures in this chat")
