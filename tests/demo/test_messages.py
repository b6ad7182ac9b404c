"""Sending, editing and deleting messages, with what Telegram refuses."""

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity, ReplyParameters
from telegram.error import BadRequest, Forbidden

from bot.demo import DemoServer
from bot.demo.people import Person
from tests.demo.conftest import raw, refused

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message"
)


def buttons(**button: object) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton("Press", **button)]])  # type: ignore[arg-type]


async def test_a_message_is_seen_by_the_person(server: DemoServer, bot: Bot, robin: Person) -> None:
    """What the bot sends stands in the chat, and the bot gets it back as Telegram shows it."""
    sent = await bot.send_message(robin.id, "  Hello\r\n")
    assert sent.text == "Hello"
    assert [message.text for message in server.messages(robin)] == ["Hello"]


@pytest.mark.parametrize("text", ["", "   ", "<b> </b>", "\u2028"])
async def test_an_empty_message_is_refused(server: DemoServer, bot: Bot, robin: Person, text: str) -> None:
    """Nothing but blanks is no message."""
    call = bot.send_message(robin.id, text, parse_mode="HTML")
    assert await refused(server, call) == "Bad Request: message text is empty"


async def test_length_is_counted_after_parsing_in_utf16(server: DemoServer, bot: Bot, robin: Person) -> None:
    """4,096 units are the limit; tags do not count, a character outside the first plane counts twice."""
    await bot.send_message(robin.id, f"<b>{'x' * 4096}</b>", parse_mode="HTML")
    assert await refused(server, bot.send_message(robin.id, "x" * 4097)) == "Bad Request: message is too long"
    assert await refused(server, bot.send_message(robin.id, "😀" * 2049)) == "Bad Request: message is too long"


async def test_editing_has_its_own_words_for_too_long(server: DemoServer, bot: Bot, robin: Person) -> None:
    """Telegram answers an edit that is too long with the bare error code."""
    sent = await bot.send_message(robin.id, "x")
    assert await refused(server, sent.edit_text("x" * 4097)) == "Bad Request: MESSAGE_TOO_LONG"


async def test_an_edit_is_seen_in_place(server: DemoServer, bot: Bot, robin: Person) -> None:
    """The message stays the same one, and remembers what it said."""
    sent = await bot.send_message(robin.id, "Reading")
    await sent.edit_text("Done")
    (seen,) = server.messages(robin)
    assert (seen.id, seen.text, seen.edited, seen.history) == (sent.message_id, "Done", True, ["Reading"])


async def test_an_edit_that_changes_nothing_is_refused(server: DemoServer, bot: Bot, robin: Person) -> None:
    """Same text and same buttons are refused; a change of either is taken."""
    sent = await bot.send_message(robin.id, "x", reply_markup=buttons(callback_data="a"))
    same = sent.edit_text("x", reply_markup=buttons(callback_data="a"))
    assert await refused(server, same) == NOT_MODIFIED
    await sent.edit_text("x", reply_markup=buttons(callback_data="b"))
    await sent.edit_text("x")
    assert server.messages(robin)[0].buttons == []
    assert await refused(server, sent.edit_reply_markup(None)) == NOT_MODIFIED


async def test_a_message_that_is_gone_cannot_be_edited(server: DemoServer, bot: Bot, robin: Person) -> None:
    """A person took the bot's message away; a person's message is not the bot's to edit."""
    sent = await bot.send_message(robin.id, "x")
    await robin.delete(server.messages(robin)[0])
    assert await refused(server, sent.edit_text("y")) == "Bad Request: message to edit not found"
    own = await robin.send_text("mine")
    call = bot.edit_message_text("y", robin.id, own.id)
    assert await refused(server, call) == "Bad Request: message can't be edited"


async def test_a_reply_to_a_message_that_is_gone(server: DemoServer, bot: Bot, robin: Person) -> None:
    """Refused, unless the bot allowed to send it without."""
    asked = await robin.send_text("?")
    answer = await bot.send_message(robin.id, "!", reply_parameters=ReplyParameters(asked.id))
    assert answer.reply_to_message is not None
    assert answer.reply_to_message.text == "?"
    await robin.delete(asked)
    lost = bot.send_message(robin.id, "!", reply_parameters=ReplyParameters(asked.id))
    assert await refused(server, lost) == "Bad Request: message to be replied not found"
    lenient = ReplyParameters(asked.id, allow_sending_without_reply=True)
    assert (await bot.send_message(robin.id, "!", reply_parameters=lenient)).reply_to_message is None


async def test_deleting_is_seen_and_happens_once(server: DemoServer, bot: Bot, robin: Person) -> None:
    """A deleted message is gone for everybody."""
    sent = await bot.send_message(robin.id, "x")
    await sent.delete()
    assert server.messages(robin) == []
    assert await refused(server, sent.delete()) == "Bad Request: message to delete not found"


async def test_chats_that_cannot_be_written_to(server: DemoServer, bot: Bot, robin: Person) -> None:
    """Unknown, never started, blocked: each has its own words."""
    assert await refused(server, bot.send_message(1, "x")) == "Bad Request: chat not found"
    stranger = server.add_person("Sam", started=False)
    call = bot.send_message(stranger.id, "x")
    assert await refused(server, call) == "Forbidden: bot can't initiate conversation with a user"
    await robin.block()
    with pytest.raises(Forbidden):
        await bot.send_message(robin.id, "x")
    assert server.calls[-1].description == "Forbidden: bot was blocked by the user"
    await robin.unblock()
    await bot.send_message(robin.id, "x")


@pytest.mark.parametrize(
    ("button", "words"),
    [
        ({"callback_data": "x" * 65}, "BUTTON_DATA_INVALID"),
        ({"callback_data": "é" * 33}, "BUTTON_DATA_INVALID"),
        ({"copy_text": {"text": "x" * 257}}, "BUTTON_COPY_TEXT_INVALID"),
        ({"url": "notaurl"}, "inline keyboard button URL 'notaurl' is invalid: Wrong HTTP URL"),
        ({"url": "http://localhost/x"}, "inline keyboard button URL 'http://localhost/x' is invalid: Wrong HTTP URL"),
        ({"url": "javascript:x"}, "inline keyboard button URL 'javascript:x' is invalid: Wrong HTTP URL"),
        ({"url": "ftp://a.b/c"}, "inline keyboard button URL 'ftp://a.b/c' is invalid: Unsupported URL protocol"),
        ({"url": "https://wa.me/?text=" + "x" * 2100}, "BUTTON_URL_INVALID"),
        ({}, "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
    ],
)
async def test_one_bad_button_rejects_the_message(
    server: DemoServer, robin: Person, button: dict[str, object], words: str
) -> None:
    """Nothing is sent when a button is wrong."""
    markup = {"inline_keyboard": [[{"text": "ok", "callback_data": "ok"}], [{"text": "bad", **button}]]}
    assert await raw(server, "sendMessage", chat_id=robin.id, text="x", reply_markup=markup) == f"Bad Request: {words}"
    assert server.messages(robin) == []


async def test_good_buttons_are_taken(server: DemoServer, robin: Person) -> None:
    """At their limits, buttons are still accepted."""
    rows = [
        {"text": "data", "callback_data": "x" * 64},
        {"text": "copy", "copy_text": {"text": "x" * 256}},
        {"text": "link", "url": "https://wa.me/?text=a%20b"},
        {"text": "in app", "url": "tg://resolve?domain=x"},
        {"text": "group", "switch_inline_query_chosen_chat": {"query": "1", "allow_group_chats": True}},
    ]
    markup = {"inline_keyboard": [[row] for row in rows]}
    assert await raw(server, "sendMessage", chat_id=robin.id, text="x", reply_markup=markup) == ""
    assert server.messages(robin)[0].labels() == ["data", "copy", "link", "in app", "group"]


async def test_too_many_buttons_are_refused(server: DemoServer, bot: Bot, robin: Person) -> None:
    """A hundred buttons are the limit."""
    markup = InlineKeyboardMarkup([[InlineKeyboardButton(str(n), callback_data="x")] for n in range(101)])
    call = bot.send_message(robin.id, "x", reply_markup=markup)
    assert await refused(server, call) == "Bad Request: reply markup is too long"


async def test_typing_and_drafts_are_taken(server: DemoServer, bot: Bot, robin: Person) -> None:
    """Signs of work are accepted in a chat that may be written to, wrong ones are refused."""
    await bot.send_chat_action(robin.id, "typing")
    await bot.send_message_draft(robin.id, 1, "half a sen")
    words = await raw(server, "sendChatAction", chat_id=robin.id, action="dance")
    assert words == "Bad Request: wrong parameter action in request"


async def test_a_reaction_needs_a_message(server: DemoServer, bot: Bot, robin: Person) -> None:
    """The bot may set one sign on a message that is there."""
    asked = await robin.send_text("?")
    await bot.set_message_reaction(robin.id, asked.id, "👀")
    await robin.delete(asked)
    with pytest.raises(BadRequest):
        await bot.set_message_reaction(robin.id, asked.id, "👀")


async def test_explicit_entities_are_shown(server: DemoServer, bot: Bot, robin: Person) -> None:
    """Entities given with offsets come out where they were put."""
    text = "😀 *Fair* now"
    await bot.send_message(robin.id, text, entities=[MessageEntity("pre", 3, 6), MessageEntity("bold", 10, 3)])
    (seen,) = server.messages(robin)
    assert seen.styled("pre") == ["*Fair*"]
    assert seen.styled("bold") == ["now"]
