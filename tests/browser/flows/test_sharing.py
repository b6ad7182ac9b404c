"""Out to the group: in the person's own name, or posted by the bot; and what a group asks of it."""

import re

from playwright.async_api import expect

from tests.browser.flows.hand import BOT, Hand, block, flyer
from tests.browser.screen import key


async def test_the_message_goes_out_in_ones_own_name(hand: Hand) -> None:
    """WhatsApp opens with it; in Telegram it is sent to the group that is chosen, by way of the bot."""
    _, there = await hand.group()
    await hand.screen.open("Placard")
    answer = await hand.ask(flyer("dev13"))
    await expect(answer.get_by_role("link", name="WhatsApp ➤")).to_have_attribute(
        "href", re.compile(r"^https://wa\.me/\?text=.*14%20Nov")
    )
    await hand.press(answer, "Telegram ➤")
    await hand.screen.page.get_by_role("dialog", name="Send to").get_by_role("button", name="Book club").click()
    await expect(there.results.first).to_contain_text("Dunmore Athletic")
    await hand.keep("inline-offered")
    await there.results.first.click()
    await expect(there.mine.last).to_contain_text("Dunmore Athletic")
    await expect(there.mine.last).to_contain_text(f"via {BOT}")
    await hand.keep("sent-to-the-group")


async def test_the_bot_posts_it_into_a_group_and_takes_it_back(hand: Hand) -> None:
    """Choose, look, tap once more; it stands in the group, and then it does not."""
    _, there = await hand.group()
    await hand.screen.open("Placard")
    answer = await hand.ask(flyer("dev13"))
    await hand.press(answer, "Post …")
    asked = hand.chat.answers.nth(2)
    await expect(key(asked, "Book club")).to_be_visible()
    await hand.keep("post-where")
    await hand.press(asked, "Book club")
    await expect(key(asked, "Post now")).to_be_visible()
    await hand.keep("post-preview")
    await hand.press(asked, "Post now")
    await expect(asked).to_contain_text("Posted in “Book club”")
    await hand.screen.open("Book club")
    await expect(there.answers.last).to_contain_text("Dunmore Athletic")
    await expect(there.answers.last.get_by_text("Bar open")).to_be_in_viewport()
    await hand.keep("posted")
    await hand.screen.open("Placard")
    await hand.press(asked, "Take it back")
    await expect(asked).to_contain_text("I took it back")
    await hand.screen.open("Book club")
    await expect(there.answers).to_have_count(1)


async def test_a_post_waits_for_its_time_and_is_cancelled(hand: Hand) -> None:
    """A time is chosen, the list tells of it, and one press gives it up."""
    await hand.group()
    await hand.screen.open("Placard")
    answer = await hand.ask(flyer("dev13"))
    await hand.press(answer, "Post …")
    asked = hand.chat.answers.nth(2)
    await hand.press(asked, "Book club", "At a time …")
    await expect(key(asked, "In 1 hour")).to_be_visible()
    await hand.keep("post-times")
    await hand.press(asked, "In 1 hour")
    await expect(asked).to_contain_text("I will post this in “Book club”")
    await hand.chat.say("/scheduled")
    listed = hand.chat.answers.nth(3)
    await expect(key(listed, "Cancel 1")).to_be_visible()
    await hand.keep("scheduled")
    await hand.press(listed, "Cancel 1")
    await expect(listed).to_contain_text("Nothing of yours waits")
    await expect(asked).to_contain_text("Cancelled")
    await hand.keep("cancelled")


async def test_a_photo_is_forwarded_from_a_group_and_read(hand: Hand) -> None:
    """In the group the bot is silent; forwarded to it, the photo is answered in private."""
    _, there = await hand.group()
    await there.write_as("Ana")
    await there.send(flyer("dev04"))
    photo = there.others.last
    await expect(photo.locator("img")).to_be_visible()
    await there.forward(photo, "Placard")
    await hand.answered(1)
    await expect(hand.chat.mine.last).to_contain_text("Ana")
    await hand.keep("forwarded")
    await hand.screen.open("Book club")
    await expect(there.answers).to_have_count(1)


async def test_in_a_group_the_bot_reads_a_neighbours_album_when_asked(hand: Hand) -> None:
    """It is silent at the album and answers once, for both pages, when somebody replies with /read."""
    _, there = await hand.group()
    await there.write_as("Ana")
    await there.send(flyer("dev06"), flyer("dev07"))
    album = there.others.last
    await expect(album.locator("img")).to_have_count(2)
    await there.node.get_by_label("Write as").select_option(index=0)
    await hand.reply(album, f"/read{BOT}", there)
    answer = await hand.answered(1, there)
    await expect(block(answer)).to_contain_text("Sports Day")
    await expect(there.answers).to_have_count(2)
    await hand.keep("read-in-a-group")
