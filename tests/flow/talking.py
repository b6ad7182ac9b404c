"""What people do with settings, as tests say it."""

from bot.demo.people import Answer
from bot.demo.views import MessageView
from tests.flow.conversation import PATIENCE, Conversation


async def open_settings(chat: Conversation, command: str = "/settings") -> MessageView:
    """The settings message that a command brings."""
    before = {message.id for message in chat.said()}
    await chat.person.send_text(command, chat=chat.group)

    def look(messages: list[MessageView]) -> MessageView | None:
        return next((m for m in messages if m.from_bot and m.id not in before), None)

    return await chat.server.wait_for(chat.place, look, seconds=PATIENCE)


async def shows(chat: Conversation, message: MessageView, words: str) -> MessageView:
    """The same message once it says these words."""

    def look(messages: list[MessageView]) -> MessageView | None:
        return next((m for m in messages if m.id == message.id and words in m.text), None)

    return await chat.server.wait_for(chat.place, look, seconds=PATIENCE)


async def offers(chat: Conversation, message: MessageView, data: str) -> None:
    """Wait until the message has a button that carries this."""

    def look(messages: list[MessageView]) -> bool:
        found = [m for m in messages if m.id == message.id]
        return any(data == button.get("callback_data") for m in found for row in m.buttons for button in row)

    await chat.server.wait_for(chat.place, look, seconds=PATIENCE)


async def press(talk: Conversation, shown: MessageView, label: str) -> Answer:
    """What somebody is told who presses a button of a message in the group."""
    return await (await talk.person.press(label, message=shown, chat=talk.group)).answered()


async def tidied(group: Conversation) -> None:
    """Take away what the bot said so far."""
    chat = group.server.backend.world.chats[group.id]
    for message in group.said():
        group.server.backend.delete(chat.messages[message.id])
