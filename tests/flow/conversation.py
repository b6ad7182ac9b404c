"""What a test sees of a chat: the bot's messages, and which of them is the answer."""

from bot.demo import DemoServer
from bot.demo.groups import Group
from bot.demo.people import Person
from bot.demo.views import MessageView

STATUS = ("Seen.", "Reading ", "Writing ", "Weighing ")
"""How a message begins that is not the answer yet."""
PATIENCE = 25
"""Seconds in which a person must have an answer, on a machine that is busy with other tests."""


class Conversation:
    """A private chat, or a group with one person's view of it."""

    def __init__(self, server: DemoServer, person: Person, group: Group | None = None) -> None:
        self.server = server
        self.person = person
        self.group = group

    @property
    def place(self) -> Person | Group:
        return self.group or self.person

    @property
    def id(self) -> int:
        return self.group.id if self.group else self.person.private.id

    def said(self) -> list[MessageView]:
        """Everything that the bot said here, oldest first."""
        return self.server.answers(self.place)

    async def answers(self, count: int = 1) -> list[MessageView]:
        """The bot's messages once there are `count` of them and none is a mere status."""

        def look(messages: list[MessageView]) -> list[MessageView] | None:
            mine = [message for message in messages if message.from_bot]
            return mine if len(mine) >= count and not any(m.text.startswith(STATUS) for m in mine) else None

        return await self.server.wait_for(self.place, look, seconds=PATIENCE)

    async def answer(self) -> MessageView:
        """The one message with which the bot answered; fails where there are more."""
        found = await self.answers(1)
        assert len(found) == 1, [message.text for message in found]
        return found[0]

    async def showing(self, text: str) -> MessageView:
        """The bot's message once it shows these words."""

        def look(messages: list[MessageView]) -> MessageView | None:
            return next((m for m in messages if m.from_bot and text in m.text), None)

        return await self.server.wait_for(self.place, look, seconds=PATIENCE)

    async def opened(self, *labels: str) -> MessageView:
        """Press buttons that lead to other buttons, each once it is there; the message with the last ones."""
        shown = None
        for label in labels:
            await (await self.person.press(label, chat=self.group)).answered()
            shown = await self.server.wait_for(
                self.place,
                lambda found, gone=label: next(
                    (m for m in found if m.from_bot and "‹ Back" in m.labels() and gone not in m.labels()), None
                ),
                seconds=PATIENCE,
            )
        assert shown is not None
        return shown

    async def showing_button(self, label: str) -> MessageView:
        """The bot's message once it has this button."""

        def look(messages: list[MessageView]) -> MessageView | None:
            return next((m for m in messages if m.from_bot and label in m.labels()), None)

        return await self.server.wait_for(self.place, look, seconds=PATIENCE)

    async def caught_up(self) -> None:
        """Wait until the bot has handled all that was sent here; it says one thing more, which is taken away again."""
        before = {message.id for message in self.said()}
        await self.person.send_text(f"/privacy@{self.server.backend.bot.username}", chat=self.group)
        here = self.place

        def look(messages: list[MessageView]) -> MessageView | None:
            return next((m for m in messages if m.from_bot and m.id not in before and "photos go" in m.text), None)

        told = await self.server.wait_for(here, look, seconds=PATIENCE)
        found = self.server.backend.world.chats[self.id].messages[told.id]
        self.server.backend.delete(found)


def message_of(answer: MessageView) -> str:
    """The group message in an answer: what stands in the block that one tap copies."""
    blocks = answer.styled("pre")
    assert len(blocks) == 1, answer.text
    return blocks[0]


def text_of(answer: MessageView) -> str:
    """All the text of the photo, as the folded quotation shows it."""
    quotes = answer.styled("expandable_blockquote")
    assert len(quotes) == 1, answer.text
    return quotes[0]


def current(answer: MessageView) -> str:
    """The platform that is marked under an answer."""
    return next(label.strip("• ") for label in answer.labels() if label.startswith("•"))
