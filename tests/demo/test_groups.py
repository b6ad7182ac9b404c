"""Groups: privacy mode, topics, membership, upgrade to a supergroup."""

import pytest
from telegram import Bot, InlineQueryResultArticle, InputTextMessageContent, Update
from telegram.error import BadRequest, ChatMigrated, Forbidden

from bot.demo import DemoServer
from bot.demo.people import Person
from tests.demo.conftest import confirm, news, picture, refused


def texts(updates: list[Update]) -> list[str | None]:
    return [update.message.text or update.message.caption for update in updates if update.message]


async def test_privacy_mode_lets_only_what_is_meant_for_the_bot_through(
    server: DemoServer, bot: Bot, robin: Person
) -> None:
    """Commands to it and replies to it arrive; talk, mentions, photos and other bots' commands do not."""
    group = server.add_group(members=[robin])
    asked = await bot.send_message(group.id, "hello")
    for text in (
        "talk",
        "@placard_demo_bot look",
        "/read@other_bot",
        "see /read",
        "/read",
        "/read@Placard_Demo_Bot now",
    ):
        await robin.send_text(text, chat=group)
    await robin.send_photo(picture(), chat=group)
    await robin.send_text("a reply", chat=group, reply_to=asked.message_id)
    assert texts(await news(bot)) == ["/read", "/read@Placard_Demo_Bot now", "a reply"]


async def test_a_command_shows_the_photo_that_it_replies_to(server: DemoServer, bot: Bot, robin: Person) -> None:
    """Somebody else's photo, which the bot was not told of, comes inside the reply."""
    ana = server.add_person("Ana")
    group = server.add_group(members=[robin, ana])
    photo = await ana.send_photo(picture(), chat=group, caption="tomorrow")
    await robin.send_text("/read@placard_demo_bot", chat=group, reply_to=photo)
    (update,) = await news(bot)
    assert update.message is not None
    shown = update.message.reply_to_message
    assert shown is not None
    assert (shown.caption, shown.from_user.id if shown.from_user else 0) == ("tomorrow", ana.id)
    assert len(await (await shown.photo[-1].get_file()).download_as_bytearray()) == len(picture())


async def test_a_command_in_a_caption_may_or_may_not_arrive(server: DemoServer, bot: Bot, robin: Person) -> None:
    """Telegram does not promise it, so both can be tried; of an album only the item with the command comes."""
    open_group = server.add_group(members=[robin])
    shut_group = server.add_group(members=[robin], captions_reach=False)
    await robin.send_album([picture(), picture(color="red")], caption="/read", chat=open_group)
    await robin.send_photo(picture(), caption="/read", chat=shut_group)
    (update,) = await news(bot)
    assert update.message is not None
    assert update.message.chat_id == open_group.id


async def test_an_administrator_and_an_unshy_bot_see_everything(server: DemoServer, bot: Bot, robin: Person) -> None:
    """Making the bot an administrator opens the group to it until it is none; so does turning privacy mode off."""
    group = server.add_group(members=[robin])
    group.promote_bot(by=robin)
    await confirm(bot)
    await robin.send_text("talk", chat=group)
    group.demote_bot(by=robin)
    await robin.send_text("again only talk", chat=group)
    server.backend.reads_all = True
    await robin.send_text("more", chat=server.add_group(members=[robin]))
    assert texts(await news(bot)) == ["talk", "more"]
    assert (await bot.get_me()).can_read_all_group_messages is True


async def test_joining_and_leaving_is_told(server: DemoServer, bot: Bot, robin: Person) -> None:
    """The bot hears of its own membership, and service messages arrive in spite of privacy mode."""
    group = server.add_group(members=[robin], bot_status="left")
    with pytest.raises(Forbidden):
        await bot.send_message(group.id, "x")
    assert server.calls[-1].description == "Forbidden: bot is not a member of the supergroup chat"
    group.add_bot(by=robin)
    change, service = await news(bot)
    assert change.my_chat_member is not None
    assert change.my_chat_member.new_chat_member.status == "member"
    assert service.message is not None
    assert service.message.new_chat_members[0].id == bot.id
    group.kick_bot(by=robin)
    call = bot.send_message(group.id, "x")
    assert await refused(server, call) == "Forbidden: bot was kicked from the supergroup chat"
    basic = server.add_group(members=[robin], kind="group")
    basic.kick_bot(by=robin)
    call = bot.send_message(basic.id, "x")
    assert await refused(server, call) == "Forbidden: bot was kicked from the group chat"


async def test_blocking_is_told(server: DemoServer, bot: Bot, robin: Person) -> None:
    """A person who blocks the bot shows up as a change of membership."""
    await robin.block()
    (update,) = await news(bot)
    assert update.my_chat_member is not None
    assert update.my_chat_member.new_chat_member.status == "kicked"


async def test_members_are_known(server: DemoServer, bot: Bot, robin: Person) -> None:
    """Who may decide in a group can be asked live."""
    ana = server.add_person("Ana")
    group = server.add_group(members=[robin, ana])
    assert (await bot.get_chat_member(group.id, robin.id)).status == "creator"
    assert (await bot.get_chat_member(group.id, ana.id)).status == "member"
    group.set_status(ana, "administrator", by=robin)
    assert {member.user.id for member in await bot.get_chat_administrators(group.id)} == {robin.id, ana.id}
    assert await bot.get_chat_member_count(group.id) == 3
    assert (await bot.get_chat(group.id)).title == "Neighbours"
    assert await refused(server, bot.get_chat_member(group.id, 5)) == "Bad Request: PARTICIPANT_ID_INVALID"
    await bot.leave_chat(group.id)
    with pytest.raises(Forbidden):
        await bot.get_chat(group.id)


async def test_topics_keep_their_messages_together(server: DemoServer, bot: Bot, robin: Person) -> None:
    """A message in a topic carries its number, and the bot can answer there and nowhere that is not."""
    group = server.add_group(members=[robin], forum=True)
    topic = group.add_topic("Events", by=robin)
    await confirm(bot)
    await robin.send_text("/read", chat=group, topic=topic)
    (update,) = await news(bot)
    assert update.message is not None
    assert (update.message.message_thread_id, update.message.is_topic_message) == (topic, True)
    sent = await bot.send_message(group.id, "here", message_thread_id=topic)
    assert sent.message_thread_id == topic
    call = bot.send_message(group.id, "x", message_thread_id=topic + 99)
    assert await refused(server, call) == "Bad Request: message thread not found"


async def test_a_reply_thread_is_no_topic(server: DemoServer, bot: Bot, robin: Person) -> None:
    """In a group without topics a reply carries a thread number that must not be sent back."""
    group = server.add_group(members=[robin])
    first = await robin.send_text("/read", chat=group)
    await robin.send_text("/read", chat=group, reply_to=first)
    update = (await news(bot))[-1]
    assert update.message is not None
    assert update.message.message_thread_id == first.id
    assert not update.message.is_topic_message
    with pytest.raises(BadRequest, match="thread not found"):
        await bot.send_message(group.id, "x", message_thread_id=first.id)


async def test_an_upgraded_group_names_its_new_id(server: DemoServer, bot: Bot, robin: Person) -> None:
    """Writing to the old group is refused with the id of the new one, where writing works."""
    group = server.add_group(members=[robin], kind="group")
    upgraded = group.upgrade()
    service = [update.message for update in await news(bot) if update.message]
    assert [message.migrate_to_chat_id for message in service] == [upgraded.id, None]
    with pytest.raises(ChatMigrated) as error:
        await bot.send_message(group.id, "x")
    assert error.value.new_chat_id == upgraded.id
    await bot.send_message(upgraded.id, "x")


async def test_only_members_can_write(server: DemoServer, robin: Person) -> None:
    """A test cannot let somebody speak in a group that they are not in."""
    group = server.add_group(members=[server.add_person("Ana")])
    with pytest.raises(ValueError, match="not in that chat"):
        await robin.send_text("x", chat=group)


async def test_an_admin_may_write_in_the_groups_name(server: DemoServer, bot: Bot, robin: Person) -> None:
    """The bot sees the group where it would see a person; others cannot do that."""
    ana = server.add_person("Ana")
    group = server.add_group(members=[robin, ana])
    await robin.send_text("/read", chat=group, anonymous=True)
    (update,) = await news(bot)
    assert update.message is not None
    assert update.message.sender_chat is not None
    assert update.message.from_user is not None
    assert (update.message.sender_chat.id, update.message.from_user.id) == (group.id, 1_087_968_824)
    with pytest.raises(ValueError, match="may not write in the group's name"):
        await ana.send_text("/read", chat=group, anonymous=True)


async def test_a_message_for_one_person_stands_nowhere(server: DemoServer, bot: Bot, robin: Person) -> None:
    """An admin bot may send it at any time, another one only in answer to a press; it has no id that others know."""
    group = server.add_group(members=[robin])
    only = {"ephemeral_message_parameters": {"receiver_user_id": robin.id}}
    with pytest.raises(BadRequest, match=r"(?i)chat_admin_required"):
        await bot.send_message(group.id, "psst", api_kwargs=only)
    group.promote_bot(by=robin)
    sent = await bot.send_message(group.id, "psst", api_kwargs=only)
    assert sent.message_id == 0
    assert robin.whispers(group) == ["psst"]
    assert not server.answers(group)


async def test_a_bot_that_is_mentioned_elsewhere_may_answer_once(server: DemoServer, bot: Bot, robin: Person) -> None:
    """In a chat that it is not in: with what is replied to, by an id of its own, which serves to change the answer."""
    group = server.add_group(members=[robin], bot_status="left")
    photo = await robin.send_photo(picture(), chat=group)
    await robin.send_text("@placard_demo_bot please", chat=group, reply_to=photo)
    (update,) = await news(bot)
    asked = update.guest_message
    assert asked is not None
    assert asked.reply_to_message is not None
    assert asked.reply_to_message.photo
    result = InlineQueryResultArticle("1", "hello", InputTextMessageContent("hello"))
    sent = await bot.answer_guest_query(asked.guest_query_id or "", result)
    with pytest.raises(BadRequest, match="too old"):
        await bot.answer_guest_query(asked.guest_query_id or "", result)
    await bot.edit_message_text("done", inline_message_id=sent.inline_message_id)
    assert [message.text for message in server.answers(group)] == ["done"]
