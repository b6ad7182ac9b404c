"""More than text: what else a photo has, by the buttons under the answer."""

import csv
import io
import re

from icalendar import Calendar
from playwright.async_api import expect

from tests.browser.flows.hand import Hand, block, flyer
from tests.browser.screen import key
from tests.reading import drawn


async def test_the_facts_are_shown_on_the_photo(hand: Hand) -> None:
    """The photo comes back with marks, and opens in full."""
    answer = await hand.ask(flyer("dev13"))
    await hand.press(answer, "On photo")
    marked = hand.chat.answers.nth(2)
    await expect(marked).to_contain_text("What the message rests on", timeout=30_000)
    await hand.keep("marks")
    await marked.get_by_role("button", name="Open photo").click()
    picture = hand.screen.page.get_by_role("dialog", name="Photo").get_by_role("img")
    await expect(picture).to_be_visible()
    await picture.evaluate("image => image.decode()")
    await hand.keep("marks-opened")


async def test_the_event_goes_into_a_calendar(hand: Hand) -> None:
    """The file that is saved is one that calendars take, with the day and the hour of the photo."""
    answer = await hand.ask(flyer("dev01"))
    await hand.press(answer, "More …", "Calendar")
    (event,) = Calendar.from_ical(await hand.file("ics")).events
    assert f"{event.start:%Y-%m-%d %H:%M}" == "2026-07-11 12:00"
    await hand.keep("calendar")


async def test_contacts_maps_and_links_are_buttons(hand: Hand) -> None:
    """Whom to call goes into the address book, where it is opens on a map."""
    answer = await hand.ask(flyer("dev01"))
    await hand.press(answer, "More …")
    await expect(answer.get_by_role("link", name="Map").first).to_have_attribute(
        "href", re.compile(r"^https://www\.google\.com/maps/search/.*Mill%20Lane")
    )
    await hand.keep("more")
    await hand.press(answer, "Contact")
    assert "Maureen Tibbs" in await hand.file("vcf")
    await hand.keep("contact")


async def test_where_a_code_leads_is_seen_first(hand: Hand) -> None:
    """The whole host is told before anybody goes there."""
    page = drawn.under(drawn.flyer(drawn.CONCERT), drawn.code("https://tickets.example/june"))
    photo = {"name": "code.png", "mimeType": "image/png", "buffer": drawn.png(page)}
    answer = await hand.ask(photo)
    await hand.press(answer, "More …", "Link: tickets.example …")
    told = hand.chat.answers.nth(2)
    await expect(told.get_by_role("link", name="Open tickets.example")).to_have_attribute(
        "href", "https://tickets.example/june"
    )
    await hand.keep("code")


async def test_a_timetable_is_had_as_a_table_and_as_text(hand: Hand) -> None:
    """In columns in the chat, as a file for a spreadsheet, and as text to copy or to save."""
    answer = await hand.ask(flyer("dev18"))
    await hand.press(answer, "More …", "Table")
    await expect(block(hand.chat.answers.nth(2))).to_contain_text("General Hospital")
    rows = list(csv.reader(io.StringIO(await hand.file("csv"))))
    assert ["General Hospital", "0724", "0754", "0854", "0954"] in rows
    await hand.keep("table")
    await hand.press(answer, "Text …")
    await expect(key(answer, "Copy, lines as printed")).to_be_visible()
    await hand.keep("text-forms")
    await hand.press(answer, "Copy, lines as printed")
    await expect(block(hand.chat.answers.nth(4))).to_contain_text("No service on bank holidays.")
    await hand.press(answer, "Text as a file")
    assert "No service on bank holidays." in await hand.file("txt")
    await hand.keep("text")
