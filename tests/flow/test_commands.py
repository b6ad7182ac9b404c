"""What the commands say."""

import pytest

from tests.flow.conversation import Conversation


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("/start", "Send me a photo of a flyer"),
        ("/help", "An album of up to 10 photos"),
        ("/read", "Send me a photo, and I read it"),
        ("/cancel", "I am not working on anything for you"),
        ("/privacy", "photos 1 hour, then they are deleted"),
    ],
)
async def test_every_command_answers(chat: Conversation, command: str, words: str) -> None:
    """Each command of the menu has its answer, once."""
    await chat.person.send_text(command)
    assert words in (await chat.answer()).text


async def test_the_command_menu_is_set(chat: Conversation) -> None:
    """Telegram's menu offers the commands with a word on each."""
    menu = chat.server.calls_of("setMyCommands")[-1].params["commands"]
    assert {"start", "help", "read", "cancel", "privacy"} <= {entry["command"] for entry in menu}


async def test_start_in_a_group_says_that_it_stays_silent(chat: Conversation) -> None:
    """A group is told how to ask."""
    group = chat.server.add_group("Neighbours", members=[chat.person], privacy=False)
    await chat.person.send_text("/start", chat=group)
    talk = Conversation(chat.server, chat.person, group)
    assert "silent until asked" in (await talk.answer()).text


async def test_cancel_stops_what_is_waiting(chat: Conversation, circular: list[bytes], cat: bytes) -> None:
    """What the person asked for and does not want any more is stopped, and its message says so."""
    for photo in (*circular, cat):
        await chat.person.send_document(photo + b"\0", "unseen.jpg", mime="image/jpeg")
    await chat.person.send_text("/cancel")
    told = await chat.showing("Stopped: ")
    assert "the photo" in told.text
    answers = await chat.answers(4)
    assert len(answers) == 4
    assert any(message.text == "Stopped, as you asked." for message in answers)
