"""In a chat that the bot is not in somebody may mention it, and gets one answer."""

import pytest

from bot.demo import DemoServer
from bot.demo.faults import Fault
from tests.flow.conversation import Conversation

WORDS = "Lift is out of order until Friday 7 August 2026, 6 pm."


@pytest.fixture
def elsewhere(server: DemoServer) -> Conversation:
    """A group without the bot."""
    owner = server.add_person("Olga")
    return Conversation(server, owner, server.add_group("Elsewhere", members=[owner], bot_status="left"))


@pytest.fixture
def name(server: DemoServer) -> str:
    """How the bot is mentioned."""
    return f"@{server.backend.bot.username}"


async def test_a_mention_in_reply_to_a_photo_reads_it(elsewhere: Conversation, name: str, match: bytes) -> None:
    """The one message that Telegram takes becomes the answer, in Telegram's own styles, without buttons."""
    photo = await elsewhere.person.send_photo(match, chat=elsewhere.group)
    asked = await elsewhere.person.send_text(name, chat=elsewhere.group, reply_to=photo)
    answer = await elsewhere.answer()
    assert answer.reply_to == asked.id
    assert "Harrow Vale FC" in answer.text
    assert "facts kept" in answer.text
    assert answer.history[0].startswith("Seen.")
    assert not answer.buttons
    assert not answer.styled("pre")


async def test_a_mention_takes_instructions_and_texts(elsewhere: Conversation, name: str) -> None:
    """Words beside the name say how; a text that is replied to is drafted from."""
    text = await elsewhere.person.send_text(WORDS, chat=elsewhere.group)
    await elsewhere.person.send_text(f"{name} plain text", chat=elsewhere.group, reply_to=text)
    assert "Friday 7 August 2026" in (await elsewhere.answer()).styled("pre")[0]


async def test_a_mention_of_nothing_is_told_how(elsewhere: Conversation, name: str) -> None:
    """Whoever mentions it alone learns what it is for; whoever does not mention it hears nothing."""
    await elsewhere.person.send_text(WORDS, chat=elsewhere.group)
    await elsewhere.person.send_text(f"hello {name}", chat=elsewhere.group)
    assert "in reply to a photo" in (await elsewhere.answer()).text


async def test_an_answer_that_telegram_takes_no_more_is_let_go(
    elsewhere: Conversation, name: str, server: DemoServer
) -> None:
    """A server that knows nothing of guests, or a mention that is too old, holds up nobody."""
    server.faults.add(Fault(kind="fail", method="answerGuestQuery", status=404, description="Not Found"))
    text = await elsewhere.person.send_text(WORDS, chat=elsewhere.group)
    await elsewhere.person.send_text(name, chat=elsewhere.group, reply_to=text)
    await elsewhere.person.send_text(name, chat=elsewhere.group, reply_to=text)
    assert "Friday 7 August 2026" in (await elsewhere.answer()).text
