"""Several photos in one go."""

from tests.flow.conversation import Conversation, message_of, text_of


async def test_an_album_gets_one_answer(chat: Conversation, circular: list[bytes]) -> None:
    """Two pages sent together become one message, the pages in their order."""
    items = await chat.person.send_album(circular)
    answer = await chat.answer()
    assert answer.reply_to == items[0].id
    text = text_of(answer)
    assert text.index("Annual Sports Day") < text.index("Schedule of Events")
    assert "Annual Sports Day" in message_of(answer)


async def test_the_caption_may_be_on_any_photo_of_an_album(chat: Conversation, circular: list[bytes]) -> None:
    """An instruction on the second photo counts for the whole album."""
    await chat.person.send_album(circular, caption="for Telegram", caption_on=1)
    assert "• Telegram •" in (await chat.answer()).labels()


async def test_an_album_with_one_bad_photo_is_answered_for_the_others(chat: Conversation, match: bytes) -> None:
    """The good photo is read, and the bad one is named by its number."""
    await chat.person.send_album([match, match[: len(match) // 3]], processed=False)
    answer = await chat.answer()
    assert "Harrow Vale FC" in message_of(answer)
    assert "Photo 2: This photo is cut off" in answer.text


async def test_a_video_in_an_album_is_named_and_the_photos_are_read(chat: Conversation, match: bytes) -> None:
    """What cannot be read is told without being fetched."""
    group = chat.server.backend.world.next_album()
    await chat.person.send_file("video", b"\0" * 100, "clip.mp4", mime="video/mp4", album=group)
    await chat.person.send_document(match, "flyer.jpg", mime="image/jpeg", album=group)
    answer = await chat.answer()
    assert "Harrow Vale FC" in message_of(answer)
    assert "Photo 1: This is a video" in answer.text


async def test_a_photo_that_comes_late_joins_its_album(chat: Conversation, circular: list[bytes]) -> None:
    """An item that Telegram delivers after the answer changes that answer; there is no second one."""
    group = chat.server.backend.world.next_album()
    await chat.person.send_document(circular[0], "1.jpg", mime="image/jpeg", album=group)
    await chat.showing("facts kept")
    await chat.person.send_document(circular[1], "2.jpg", mime="image/jpeg", album=group)
    answer = await chat.showing("Schedule of Events")
    assert "Annual Sports Day" in answer.text
    assert len(chat.said()) == 1


async def test_cancel_stops_an_album_that_is_still_coming_in(chat: Conversation, circular: list[bytes]) -> None:
    """The person need not wait until it is complete, and what comes of it after that is not read either."""
    for page in circular:
        await chat.person.send_document(page, "page.jpg", mime="image/jpeg", album="77")
    await chat.person.send_text("/cancel")
    assert "Stopped: the album of 2 photos." in (await chat.answer()).text
    await chat.person.send_document(circular[0], "late.jpg", mime="image/jpeg", album="77")
    await chat.person.send_text("/cancel")
    _, again = await chat.answers(2)
    assert "not working on anything" in again.text
