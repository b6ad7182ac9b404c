"""Inline mode: what is typed reaches the bot, what it offers is sent by the person who chooses it."""

import pytest
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    MessageEntity,
    SwitchInlineQueryChosenChat,
)
from telegram.constants import ChatMemberStatus

from bot.demo import DemoServer
from bot.demo.people import Person
from tests.demo.conftest import confirm, news, raw, refused


def article(name: str = "1", text: str = "Cat lost", **more: object) -> InlineQueryResultArticle:
    return InlineQueryResultArticle(name, "Lost cat", InputTextMessageContent(text), **more)  # type: ignore[arg-type]


async def test_what_somebody_types_reaches_the_bot_and_what_it_offers_is_sent_in_their_name(
    server: DemoServer, bot: Bot, robin: Person
) -> None:
    """The message in the group is the person's own, names the bot, and reaches it in spite of privacy mode."""
    assert (await bot.get_me()).supports_inline_queries
    group = server.add_group(members=[robin])
    asked = await robin.inline_query("cat", chat=group)
    (update,) = await news(bot)
    query = update.inline_query
    assert query is not None
    assert (query.query, query.from_user.id, query.chat_type) == ("cat", robin.id, "supergroup")
    await confirm(bot)
    bold = InputTextMessageContent("Cat lost", entities=[MessageEntity(MessageEntity.BOLD, 0, 3)])
    button = InlineQueryResultsButton("More", start_parameter="more")
    await bot.answer_inline_query(query.id, [InlineQueryResultArticle("1", "Lost cat", bold)], button=button)
    offer = await asked.offered()
    assert offer.button == {"text": "More", "start_parameter": "more"}
    sent = await robin.choose(offer.results[0], chat=group)
    assert (sent.sender_id, sent.text, sent.styled("bold"), sent.via) == (
        robin.id, "Cat lost", ["Cat"], "placard_demo_bot",
    )  # fmt: skip
    (update,) = await news(bot)
    assert update.message is not None
    assert update.message.via_bot is not None
    assert update.message.via_bot.id == bot.id


async def test_an_answer_is_given_again_without_asking(server: DemoServer, bot: Bot, robin: Person) -> None:
    """Telegram keeps an answer for the time that the bot names, for the person alone where it is personal."""
    ana = server.add_person("Ana")
    await robin.inline_query("cat")
    (update,) = await news(bot)
    assert update.inline_query is not None
    await update.inline_query.answer([article()], cache_time=60, is_personal=True)
    await confirm(bot)
    again = await (await robin.inline_query("cat")).offered()
    assert [result.id for result in again.results] == ["1"]
    assert await news(bot) == []
    await ana.inline_query("cat")
    assert len(await news(bot)) == 1


async def test_an_answer_that_telegram_would_not_take_is_refused(server: DemoServer, bot: Bot, robin: Person) -> None:
    """Two of one id, no title, too long a text, a start parameter with a space, a query that was answered."""
    await robin.inline_query("cat")
    (update,) = await news(bot)
    query = update.inline_query
    assert query is not None
    twice = [article(), article()]
    assert await refused(server, bot.answer_inline_query(query.id, twice)) == "Bad Request: RESULT_ID_DUPLICATE"
    long = [article(text="x" * 4097)]
    assert await refused(server, bot.answer_inline_query(query.id, long)) == "Bad Request: MESSAGE_TOO_LONG"
    button = {"text": "More", "start_parameter": "a b"}
    words = await raw(server, "answerInlineQuery", inline_query_id=query.id, results=[], button=button)
    assert words == "Bad Request: START_PARAM_INVALID"
    await query.answer([])
    words = await refused(server, bot.answer_inline_query(query.id, []))
    assert words == "Bad Request: query is too old and response timeout expired or query ID is invalid"


async def test_a_bot_without_inline_mode_is_not_asked(server: DemoServer, bot: Bot, robin: Person) -> None:
    """It says so of itself, and typing its name is just typing."""
    server.backend.inline.on = False
    assert not (await bot.get_me()).supports_inline_queries
    with pytest.raises(ValueError, match="inline mode"):
        await robin.inline_query("cat")


async def test_a_button_may_lead_to_the_choice_of_a_chat(server: DemoServer, bot: Bot, robin: Person) -> None:
    """Where it allows at least one kind of chat."""
    chosen = SwitchInlineQueryChosenChat("draft 1", allow_group_chats=True)
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("Telegram", switch_inline_query_chosen_chat=chosen)]])
    await bot.send_message(robin.id, "look", reply_markup=markup)
    none = InlineKeyboardButton("Telegram", switch_inline_query_chosen_chat=SwitchInlineQueryChosenChat("draft 1"))
    words = await refused(server, bot.send_message(robin.id, "x", reply_markup=InlineKeyboardMarkup([[none]])))
    assert "at least one chat type" in words


async def test_who_may_write_in_a_group_is_told(server: DemoServer, bot: Bot, robin: Person) -> None:
    """Somebody who is muted, a bot that is, a group in which only administrators write, and one that hides members."""
    ana = server.add_person("Ana")
    group = server.add_group(members=[robin, ana], username="neighbours")
    assert (await bot.get_chat(group.id)).username == "neighbours"
    group.mute(ana, by=robin)
    muted = await bot.get_chat_member(group.id, ana.id)
    assert muted.status == ChatMemberStatus.RESTRICTED
    assert not muted.can_send_messages  # type: ignore[attr-defined]  # a restricted member has it
    with pytest.raises(ValueError, match="may not write"):
        await ana.send_text("hello", chat=group)
    group.mute_bot(by=robin)
    words = await refused(server, bot.send_message(group.id, "hello"))
    assert words == "Bad Request: not enough rights to send text messages to the chat"
    group.promote_bot(by=robin)
    group.chat.members_write = False
    await bot.send_message(group.id, "hello")
    permissions = (await bot.get_chat(group.id)).permissions
    assert permissions is not None
    assert not permissions.can_send_messages
    group.demote_bot(by=robin)
    group.chat.hides_members = True
    assert await refused(server, bot.get_chat_member(group.id, ana.id)) == "Bad Request: member list is inaccessible"
