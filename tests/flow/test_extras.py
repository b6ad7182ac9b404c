"""What else can be had of a photo, by the buttons under the answer."""

import csv
import io
from datetime import datetime

from icalendar import Calendar

from bot.app import App
from bot.demo.views import MessageView
from tests.flow.conftest import flyer
from tests.flow.conversation import PATIENCE, Conversation, message_of, text_of
from tests.reading import drawn


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
    await _again(chat, "On photo")
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


async def test_a_photo_that_is_not_kept_any_more_cannot_be_marked(chat: Conversation, app: App, cat: bytes) -> None:
    """The person is told so in the chat, and once more where they press again."""
    await chat.person.send_photo(cat)
    await chat.answer()
    for key in [key async for key in app.client.redis.scan_iter("placard:photo:*")]:
        await app.client.redis.delete(key)
    await (await chat.person.press("On photo")).answered()
    assert "I do not have this photo any more" in (await chat.answers(2))[1].text
    again = await (await chat.person.press("On photo")).answered()
    assert "I do not have this photo any more" in again.text
    assert again.alert


async def test_a_poem_offers_its_text_and_nothing_else(chat: Conversation) -> None:
    """Only what a photo has is offered; of a poem there is nothing to mark, to enter or to call."""
    await chat.person.send_photo(flyer("dev21"))
    assert "On photo" not in (await chat.answer()).labels()
    assert (await chat.opened("More …")).labels() == ["Text …", "‹ Back"]


async def test_the_way_back_leads_to_the_buttons_before(chat: Conversation, match: bytes) -> None:
    """From the text's forms to what else there is, and from there to the answer's buttons; the answer stays."""
    await chat.person.send_photo(match)
    answer = await chat.answer()
    forms = await chat.opened("More …", "Text …")
    assert message_of(forms) == message_of(answer)
    assert "Text as a file" in forms.labels()
    await (await chat.person.press("‹ Back")).answered()
    await chat.server.wait_for(chat.place, lambda found: any("Text …" in m.labels() for m in found), PATIENCE)
    await (await chat.person.press("‹ Back")).answered()
    await chat.server.wait_for(chat.place, lambda found: any(m.labels() == answer.labels() for m in found), PATIENCE)
    assert len(chat.said()) == 1


async def test_a_date_goes_into_a_calendar(chat: Conversation, match: bytes) -> None:
    """The file has day, hour, place and message; under it stands what it is, with a link to a calendar."""
    await chat.person.send_photo(match)
    answer = await chat.answer()
    await chat.opened("More …")
    assert (await (await chat.person.press("Calendar")).answered()).text == "Here it comes."
    found = await _with_file(chat)
    assert found.file is not None
    assert found.file.name == "Harrow Vale FC V Dunmore Athletic – calendar.ics"
    (event,) = Calendar.from_ical(chat.server.file(found)).events
    start = event.start
    assert isinstance(start, datetime)
    assert (start.month, start.day, start.hour, start.minute) == (11, 14, 15, 0)
    assert event.get("location") == "The Rec, Station Approach"
    assert "*" in message_of(answer)
    assert "Sat 14 Nov" in event.description
    assert "*" not in event.description
    assert "no year" in found.text
    (link,) = [entity["url"] for entity in found.entities if entity["type"] == "text_link"]
    assert link.startswith("https://calendar.google.com/calendar/render?action=TEMPLATE&text=Harrow%20Vale")
    await _again(chat, "Calendar")


async def test_a_number_goes_into_the_address_book(chat: Conversation, cat: bytes) -> None:
    """The card has the name that stands beside the number, and the number as phones dial it."""
    await chat.person.send_photo(cat)
    await chat.answer()
    await chat.opened("More …")
    await (await chat.person.press("Contact")).answered()
    found = await _with_file(chat)
    card = chat.server.file(found).decode()
    assert "FN:Dana\r\n" in card
    assert "TEL;TYPE=VOICE:+15035550148\r\n" in card
    assert "Dana" in found.text
    await _again(chat, "Contact")


async def test_a_place_opens_on_a_map(chat: Conversation, match: bytes) -> None:
    """The button itself leads there."""
    await chat.person.send_photo(match)
    await chat.answer()
    shown = await chat.opened("More …")
    (url,) = [button["url"] for row in shown.buttons for button in row if button["text"] == "Map"]
    assert url == "https://www.google.com/maps/search/?api=1&query=The%20Rec%2C%20Station%20Approach"


async def test_a_menu_becomes_a_table(chat: Conversation) -> None:
    """In columns in the chat, and as a file that a spreadsheet opens."""
    await chat.person.send_photo(flyer("dev15"))
    await chat.answer()
    await chat.opened("More …")
    await (await chat.person.press("Table")).answered()
    found = await _with_file(chat)
    blocks = [block for m in chat.said()[1:] for block in m.styled("pre")]
    assert len(blocks) == 1
    assert "Pecan waffle          10.75" in blocks[0].splitlines()
    rows = list(csv.reader(io.StringIO(chat.server.file(found).decode("utf-8-sig"))))
    assert ["Coffee, free refills", "2.95"] in rows
    await _again(chat, "Table")


async def test_where_a_code_leads_is_told_before_it_is_opened(chat: Conversation) -> None:
    """The host stands in full, without what only looks like it, and the button under it leads there."""
    code = drawn.code("https://bank.example@evil.example/pay")
    await chat.person.send_document(
        drawn.png(drawn.under(drawn.flyer(["Summer Fair", "Pay here:"]), code)), "flyer.png"
    )
    await chat.answer()
    await chat.opened("More …")
    await (await chat.person.press("Link: evil.example …")).answered()
    told = (await chat.answers(2))[1]
    assert told.styled("bold") == ["evil.example"]
    assert "“bank.example” before the @ is only for show" in told.text
    assert [(b["text"], b["url"]) for row in told.buttons for b in row] == [
        ("Open evil.example", "https://evil.example/pay")
    ]
    await _again(chat, "Link: evil.example …")


async def test_the_text_is_copied_with_the_lines_of_the_photo_or_joined(chat: Conversation) -> None:
    """A paragraph on several lines stays so, or becomes one line; each form comes once."""
    await chat.person.send_photo(flyer("dev08"))
    whole = text_of(await chat.answer())
    await chat.opened("More …", "Text …")
    await (await chat.person.press("Copy, lines joined")).answered()
    joined = (await chat.answers(2))[1].styled("pre")[0]
    assert joined == whole
    await (await chat.person.press("Copy, lines as printed")).answered()
    printed = (await chat.answers(3))[2].styled("pre")[0]
    assert printed.split() == joined.split()
    assert len(printed.splitlines()) > len(joined.splitlines())
    await _again(chat, "Copy, lines joined")


async def _again(chat: Conversation, label: str) -> None:
    """A second press says that it is there."""
    again = await chat.person.press(label)
    assert "already" in (await again.answered()).text


async def _with_file(chat: Conversation) -> MessageView:
    return await chat.server.wait_for(
        chat.place, lambda seen: next((m for m in seen if m.from_bot and m.file), None), PATIENCE
    )
