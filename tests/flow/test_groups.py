"""In a group the bot speaks when it is asked, and only then."""

from datetime import UTC, datetime

import pytest

from bot.demo import DemoServer
from tests.flow.conversation import Conversation, current, message_of, text_of
from tests.flow.talking import open_settings, press, shows, tidied


@pytest.fixture
def group(server: DemoServer) -> Conversation:
    """A group in which the bot sees every message, and so could speak at any time."""
    owner = server.add_person("Olga")
    return Conversation(server, owner, server.add_group("Neighbours", members=[owner], privacy=False))


def other(group: Conversation, name: str = "Sam") -> Conversation:
    """Somebody else in the same group."""
    person = group.server.add_person(name)
    assert group.group is not None
    group.group.join(person)
    return Conversation(group.server, person, group.group)


async def test_a_group_is_silent_until_asked(group: Conversation, match: bytes, circular: list[bytes]) -> None:
    """Photos, albums and texts of a group are nobody's question."""
    await group.person.send_photo(match, chat=group.group)
    await group.person.send_album(circular, chat=group.group)
    await group.person.send_text("The match is on Saturday, who is coming along with us?", chat=group.group)
    await group.caught_up()
    assert not group.said()


async def test_a_reply_with_read_reads_someone_elses_photo(group: Conversation, match: bytes) -> None:
    """Anyone may ask about anyone's photo; the answer stands under the photo."""
    sam = other(group)
    photo = await group.person.send_photo(match, chat=group.group)
    await sam.person.send_text("/read", chat=group.group, reply_to=photo)
    answer = await group.answer()
    assert answer.reply_to == photo.id
    assert "Harrow Vale FC" in message_of(answer)


async def test_read_takes_instructions(group: Conversation, match: bytes) -> None:
    """Words after the command are understood like a caption, and the bot's own name is part of the command."""
    photo = await group.person.send_photo(match, chat=group.group)
    name = group.server.backend.bot.username
    await group.person.send_text(f"/read@{name} for Telegram", chat=group.group, reply_to=photo)
    assert current(await group.answer()) == "Telegram"


async def test_read_in_reply_to_one_photo_reads_its_album(group: Conversation, circular: list[bytes]) -> None:
    """Where the bot saw the whole album, all of it is read."""
    items = await group.person.send_album(circular, chat=group.group)
    await group.person.send_text("/read", chat=group.group, reply_to=items[1])
    text = text_of(await group.answer())
    assert text.index("Annual Sports Day") < text.index("Schedule of Events")


async def test_read_in_reply_to_a_text_drafts_from_it(group: Conversation) -> None:
    """A message of the group can be made into an announcement."""
    text = await group.person.send_text("Lift is out of order until Friday 7 August 2026, 6 pm.", chat=group.group)
    await other(group).person.send_text("/read", chat=group.group, reply_to=text)
    assert "Friday 7 August 2026" in message_of(await group.answer())


async def test_read_as_a_caption_asks(group: Conversation, match: bytes) -> None:
    """A photo with /read under it is a question."""
    await group.person.send_photo(match, caption="/read", chat=group.group)
    assert "Harrow Vale FC" in message_of(await group.answer())


async def test_read_as_a_caption_asks_for_the_whole_album(group: Conversation, circular: list[bytes]) -> None:
    """The caption stands under one photo and counts for all."""
    await group.person.send_album(circular, caption="/read", caption_on=1, chat=group.group)
    assert "Annual Sports Day" in text_of(await group.answer())


async def test_a_photo_in_reply_to_the_bot_asks(group: Conversation, match: bytes, cat: bytes) -> None:
    """Who answers the bot with a photo wants it read."""
    await group.person.send_photo(match, caption="/read", chat=group.group)
    first = await group.answer()
    await group.person.send_photo(cat, chat=group.group, reply_to=first)
    _, second = await group.answers(2)
    assert "Pickles" in message_of(second)


async def test_a_command_to_another_bot_is_not_ours(group: Conversation, match: bytes) -> None:
    """/read@another_bot is left to that bot."""
    photo = await group.person.send_photo(match, chat=group.group)
    await group.person.send_text("/read@another_bot", chat=group.group, reply_to=photo)
    await group.person.send_photo(match, caption="/read@another_bot", chat=group.group)
    await group.caught_up()
    assert not group.said()


async def test_read_without_a_photo_says_how(group: Conversation) -> None:
    """Somebody who asks about nothing is told how to ask."""
    await group.person.send_text("/read", chat=group.group)
    assert (await group.answer()).text.startswith("Reply with /read to the photo")


async def test_read_in_reply_to_the_answer_says_so(group: Conversation, match: bytes) -> None:
    """The bot does not read its own answers."""
    await group.person.send_photo(match, caption="/read", chat=group.group)
    first = await group.answer()
    await group.person.send_text("/read", chat=group.group, reply_to=first)
    _, second = await group.answers(2)
    assert "my own answer" in second.text


async def test_privacy_mode_hides_the_photo_but_not_the_question(server: DemoServer, match: bytes) -> None:
    """A bot that sees only commands still reads the photo that the command replies to."""
    owner = server.add_person("Olga")
    private = Conversation(server, owner, server.add_group("Quiet street", members=[owner], privacy=True))
    photo = await owner.send_photo(match, chat=private.group)
    await owner.send_text("/read", chat=private.group, reply_to=photo)
    assert "Harrow Vale FC" in message_of(await private.answer())


async def test_an_answer_stays_in_its_topic(server: DemoServer, match: bytes) -> None:
    """In a forum the answer stands in the topic of the question, and the topic's first message is no photo."""
    owner = server.add_person("Olga")
    forum = server.add_group("Forum", members=[owner], privacy=False, forum=True)
    topic = forum.add_topic("Sports", by=owner)
    talk = Conversation(server, owner, forum)
    await owner.send_text("/read", chat=forum, topic=topic)
    assert (await talk.answer()).thread == topic
    photo = await owner.send_photo(match, chat=forum, topic=topic)
    await owner.send_text("/read", chat=forum, topic=topic, reply_to=photo)
    _, answer = await talk.answers(2)
    assert answer.thread == topic
    assert "Harrow Vale FC" in message_of(answer)


async def set_by_itself(group: Conversation) -> None:
    """Have the bot read photos that nobody asks about."""
    shown = await open_settings(group)
    await press(group, shown, "Read photos by yourself")
    await shows(group, shown, "I read them, and speak up")


async def quiet_for_now(group: Conversation) -> None:
    """Have the bot be quiet in the hours around this one."""
    hour = datetime.now(UTC).hour
    shown = await open_settings(group, f"/settings quiet: {(hour - 1) % 24}-{(hour + 3) % 24}")
    assert "(UTC)" in shown.text


async def test_photos_are_read_unasked_where_admins_want_it(
    group: Conversation, match: bytes, blank: bytes, circular: list[bytes]
) -> None:
    """A notice gets its answer without a word before it, an album one; a photo without text gets nothing at all."""
    await set_by_itself(group)
    await tidied(group)
    sam = other(group)
    await sam.person.send_photo(blank, chat=group.group)
    photo = await sam.person.send_photo(match, caption="for Telegram", chat=group.group)
    items = await sam.person.send_album(circular, chat=group.group)
    answers = await group.answers(2)
    assert {answer.reply_to for answer in answers} == {photo.id, items[0].id}
    one = next(answer for answer in answers if answer.reply_to == photo.id)
    assert "Harrow Vale FC" in message_of(one)
    assert not any(answer.history for answer in answers)
    await press(sam, one, "Plain")
    await group.caught_up()
    assert len(group.said()) == 2


async def test_an_album_with_a_video_is_no_question_either(group: Conversation, match: bytes, blank: bytes) -> None:
    """What cannot be read says nothing in an album that nobody asked about, and a notice in it gets its one answer."""
    await set_by_itself(group)
    await tidied(group)
    for photo, album in ((blank, "771"), (match, "772")):
        await group.person.send_document(photo, "a.png", mime="image/png", chat=group.group, album=album)
        await group.person.send_document(b"clip", "b.mp4", mime="video/mp4", chat=group.group, album=album)
    answer = await group.answer()
    assert "Harrow Vale FC" in message_of(answer)
    assert not answer.history
    await group.caught_up()
    assert len(group.said()) == 1


async def test_quiet_hours_are_quiet(group: Conversation, match: bytes) -> None:
    """Nothing is read unasked, and what is asked for comes without a sound."""
    await set_by_itself(group)
    await quiet_for_now(group)
    await tidied(group)
    await group.person.send_photo(match, chat=group.group)
    await group.caught_up()
    assert not group.said()
    await group.person.send_photo(match, caption="/read", chat=group.group)
    await group.answer()
    sent = [call for call in group.server.calls_of("sendMessage") if call.params["chat_id"] == group.id]
    assert sent[-1].params["disable_notification"] is True


async def test_reading_unasked_may_be_for_one_topic(server: DemoServer, match: bytes, cat: bytes) -> None:
    """The topic in which the settings stand; others are left alone, and the answer stays in its topic."""
    owner = server.add_person("Olga")
    forum = server.add_group("Forum", members=[owner], privacy=False, forum=True)
    notices, chat = (forum.add_topic(name, by=owner) for name in ("Notices", "Chat"))
    talk = Conversation(server, owner, forum)
    await owner.send_text("/settings", chat=forum, topic=notices)
    (shown,) = await talk.answers(1)
    await press(talk, shown, "Read photos by yourself")
    shown = await shows(talk, shown, "speak up")
    await press(talk, shown, "By yourself only in this topic")
    await shows(talk, shown, "in one topic")
    await owner.send_photo(cat, chat=forum, topic=chat)
    await owner.send_photo(match, chat=forum, topic=notices)
    _, answer = await talk.answers(2)
    assert answer.thread == notices
    assert "Harrow Vale FC" in message_of(answer)
