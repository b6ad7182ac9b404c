"""Pressed buttons and their answers."""

import pytest
from telegram import Bot, CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup, Message
from telegram.error import BadRequest

from bot.demo import DemoServer
from bot.demo.people import Person
from tests.demo.conftest import news, refused

TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"
KEYBOARD = InlineKeyboardMarkup([
    [InlineKeyboardButton("Shorter", callback_data="short:1")],
    [InlineKeyboardButton("Copy", copy_text=CopyTextButton("x"))],
])  # fmt: skip


async def test_a_press_reaches_the_bot_with_the_message(server: DemoServer, bot: Bot, robin: Person) -> None:
    """The bot learns who pressed what under which message, and the person sees its answer."""
    sent = await bot.send_message(robin.id, "Draft", reply_markup=KEYBOARD)
    pressed = await robin.press("Shorter")
    (update,) = await news(bot)
    query = update.callback_query
    assert query is not None
    assert isinstance(query.message, Message)
    assert (query.from_user.id, query.data, query.message.message_id) == (robin.id, "short:1", sent.message_id)
    await query.answer("Done", show_alert=True)
    answer = await pressed.answered()
    assert (answer.text, answer.alert) == ("Done", True)


async def test_a_press_is_answered_once(server: DemoServer, bot: Bot, robin: Person) -> None:
    """A second answer comes too late."""
    await bot.send_message(robin.id, "Draft", reply_markup=KEYBOARD)
    pressed = await robin.press("short:1")
    await bot.answer_callback_query(pressed.query.id)
    assert await refused(server, bot.answer_callback_query(pressed.query.id)) == TOO_OLD


async def test_a_late_answer_is_refused(server: DemoServer, bot: Bot, robin: Person) -> None:
    """After its time, and for an id that never was."""
    await bot.send_message(robin.id, "Draft", reply_markup=KEYBOARD)
    pressed = await robin.press("Shorter")
    pressed.expire()
    assert await refused(server, bot.answer_callback_query(pressed.query.id)) == TOO_OLD
    assert await refused(server, bot.answer_callback_query("1")) == TOO_OLD


async def test_an_answer_has_200_characters_at_most(server: DemoServer, bot: Bot, robin: Person) -> None:
    """A longer one is refused, and can be given shorter."""
    await bot.send_message(robin.id, "Draft", reply_markup=KEYBOARD)
    pressed = await robin.press("Shorter")
    call = bot.answer_callback_query(pressed.query.id, "x" * 201)
    assert await refused(server, call) == "Bad Request: MESSAGE_TOO_LONG"
    await bot.answer_callback_query(pressed.query.id, "x" * 200)


async def test_buttons_that_do_not_reach_the_bot_cannot_be_pressed(server: DemoServer, bot: Bot, robin: Person) -> None:
    """A copy button works in the app alone; a button that is not there is an error of the test."""
    await bot.send_message(robin.id, "Draft", reply_markup=KEYBOARD)
    with pytest.raises(ValueError, match="tells the bot nothing"):
        await robin.press("Copy")
    with pytest.raises(LookupError):
        await robin.press("Longer")
    with pytest.raises(BadRequest):
        await bot.answer_callback_query("")
