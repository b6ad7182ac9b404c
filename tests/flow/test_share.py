"""The message on its way into a group: by WhatsApp's link, in the person's own name, or posted by the bot."""

from typing import Any
from urllib.parse import unquote

from bot.demo import DemoServer
from bot.demo.views import MessageView
from tests.flow.conversation import PATIENCE, Conversation, message_of


def button(answer: MessageView, label: str) -> dict[str, Any]:
    return next(button for row in answer.buttons for button in row if button["text"] == label)


async def shows(chat: Conversation, text: str, label: str) -> MessageView:
    """The bot's newest message with these words, once a button of this name is under it."""

    def look(messages: list[MessageView]) -> MessageView | None:
        found = (m for m in reversed(messages) if m.from_bot and text in m.text and label in m.labels())
        return next(found, None)

    return await chat.server.wait_for(chat.place, look, seconds=PATIENCE)


async def test_the_first_row_leads_out(chat: Conversation, match: bytes) -> None:
    """WhatsApp opens with the message as it stands there, also while another form of it is shown."""
    await chat.person.send_photo(match)
    first = await chat.answer()
    assert [b["text"] for b in first.buttons[0]] == ["WhatsApp ➤", "Telegram ➤", "Post …"]
    url = button(first, "WhatsApp ➤")["url"]
    assert unquote(url.removeprefix("https://wa.me/?text=")) == message_of(first)
    await (await chat.person.press("Telegram")).answered()
    telegram = await shows(chat, "Harrow Vale FC", "• Telegram •")
    assert button(telegram, "WhatsApp ➤")["url"] == url


async def test_a_message_is_sent_to_a_group_in_ones_own_name(
    server: DemoServer, chat: Conversation, match: bytes
) -> None:
    """The button types the number of the draft; it stands in the group with real styles, and the bot is silent."""
    group = server.add_group("Supporters", members=[chat.person])
    await chat.person.send_photo(match)
    answer = await chat.answer()
    typed = button(answer, "Telegram ➤")["switch_inline_query_chosen_chat"]["query"]
    offer = await (await chat.person.inline_query(typed, chat=group)).offered(PATIENCE)
    sent = await chat.person.choose(offer.results[0], chat=group)
    assert "Harrow Vale FC V Dunmore Athletic" in sent.text
    assert sent.styled("bold")
    assert "*" not in sent.text
    await chat.caught_up()
    assert server.answers(group) == []
    assert chat.said() == [answer]


async def test_a_message_is_posted_into_a_group_and_taken_back(
    server: DemoServer, chat: Conversation, match: bytes
) -> None:
    """Choose, look, tap once more; one message below the answer tells of each step."""
    group = server.add_group("Supporters", members=[chat.person])
    there = Conversation(server, chat.person, group)
    await chat.person.send_text(f"/help@{server.backend.bot.username}", chat=group)
    await there.showing("What you can send")
    await chat.person.send_photo(match)
    await chat.answer()
    await (await chat.person.press("Post …")).answered()
    await shows(chat, "Where shall I post it?", "Supporters")
    await (await chat.person.press("Supporters")).answered(PATIENCE)
    preview = await shows(chat, "Harrow Vale FC V Dunmore Athletic", "Post now")
    await (await chat.person.press("Post now")).answered(PATIENCE)
    done = await shows(chat, "Posted in “Supporters”", "Take it back")
    post = there.said()[-1]
    assert (post.text, post.entities) == (preview.text, preview.entities)
    assert (done.id, len(chat.said())) == (preview.id, 2)
    await (await chat.person.press("Take it back")).answered(PATIENCE)
    await chat.showing("I took it back")
    assert post.id not in [message.id for message in there.said()]


async def test_in_a_group_a_message_is_posted_right_there(server: DemoServer, chat: Conversation, match: bytes) -> None:
    """The answer says what was checked; what is posted is the message alone."""
    group = server.add_group("Supporters", members=[chat.person])
    there = Conversation(server, chat.person, group)
    await chat.person.send_photo(match, caption="/read", chat=group)
    answer = await there.answer()
    assert [b["text"] for b in answer.buttons[0]] == ["WhatsApp ➤", "Telegram ➤", "Post here"]
    await (await chat.person.press("Post here", chat=group)).answered(PATIENCE)
    preview = await shows(there, "Harrow Vale FC", "Post now")
    await (await chat.person.press("Post now", chat=group)).answered(PATIENCE)
    await shows(there, "Posted in “Supporters”", "Take it back")
    post = there.said()[-1]
    assert (post.text, post.entities, post.buttons) == (preview.text, preview.entities, [])
    assert "facts kept" not in post.text
