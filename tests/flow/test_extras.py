"""What else can be had of a photo, by the buttons under the answer."""

from bot.demo.views import MessageView
from tests.flow.conftest import flyer
from tests.flow.conversation import PATIENCE, Conversation


async def test_the_facts_are_shown_on_the_photo_once(chat: Conversation, match: bytes) -> None:
    """The photo comes with marks and what their colours mean; pressed again, nothing more comes."""
    photo = await chat.person.send_photo(match)
    await chat.answer()
    press = await chat.person.press("On photo")
    assert (await press.answered()).text == "Marking the photo …"
    marked = await _with_file(chat)
    assert marked.file is not None
    assert marked.file.kind == "photo"
    assert marked.text.startswith("What the message rests on")
    assert marked.reply_to == photo.id
    again = await chat.person.press("On photo")
    assert "already" in (await again.answered()).text
    await chat.caught_up()
    assert len(chat.said()) == 2


async def test_each_photo_of_an_album_is_marked(chat: Conversation, circular: list[bytes]) -> None:
    """Two pages, two pictures; the colours are explained once."""
    await chat.person.send_album(circular)
    await chat.answer()
    await (await chat.person.press("On photo")).answered()
    found = await chat.answers(3)
    assert [bool(m.file) for m in found] == [False, True, True]
    assert [m.text.startswith("What the message") for m in found[1:]] == [True, False]


async def test_nothing_to_mark_no_button(chat: Conversation) -> None:
    """A poem has no facts, so there is nothing to show on it."""
    await chat.person.send_photo(flyer("dev21"))
    assert "On photo" not in (await chat.answer()).labels()


async def _with_file(chat: Conversation) -> MessageView:
    return await chat.server.wait_for(
        chat.place, lambda seen: next((m for m in seen if m.from_bot and m.file), None), PATIENCE
    )
