"""From a photo, in all the ways in which it comes, to a message in the clipboard."""

import base64

from playwright.async_api import expect

from tests.browser.flows.hand import Hand, block, flyer
from tests.browser.screen import key

_GIVE = """async (node, [kind, field, ...photos]) => {
    const data = new DataTransfer();
    for (const [at, photo] of photos.entries()) {
        const bytes = Uint8Array.from(atob(photo), (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], `${at}.jpg`, { type: "image/jpeg" }));
    }
    const how = { [field]: data, bubbles: true, cancelable: true };
    node.dispatchEvent(kind === "drop" ? new DragEvent(kind, how) : new ClipboardEvent(kind, how));
}"""
"""What a browser does with pictures that are dropped or pasted."""


def encoded(name: str) -> str:
    return base64.b64encode(flyer(name).read_bytes()).decode()


async def test_a_photo_is_answered_and_the_message_is_copied(hand: Hand) -> None:
    """From the photo to the message in the clipboard, ready to paste into a group."""
    answer = await hand.ask(flyer("dev13"))
    await expect(answer).to_contain_text("facts kept")
    await expect(answer.locator(".meta")).to_contain_text("edited")
    await hand.keep("photo-answered")
    await block(answer).click()
    await expect(hand.screen.toast).to_have_text("Copied")
    copied = await hand.screen.copied()
    assert "Sat 14 Nov" in copied
    assert copied == await block(answer).inner_text()


async def test_an_album_gets_one_answer(hand: Hand) -> None:
    """Two pages of a circular become one message."""
    answer = await hand.ask(flyer("dev06"), flyer("dev07"))
    await expect(answer).to_contain_text("Sports Day")
    await expect(hand.chat.mine.last.locator("img")).to_have_count(2)
    await hand.keep("album-answered")
    await expect(hand.chat.answers).to_have_count(2)


async def test_a_picture_is_read_from_a_file(hand: Hand) -> None:
    """Sent as a file, it stands there as one and is read as it is."""
    answer = await hand.ask(flyer("dev04"), as_file=True)
    await expect(hand.chat.mine.last.get_by_role("link", name="dev04.jpg")).to_be_visible()
    await expect(answer).to_contain_text("(503) 555-0148")
    await hand.keep("file-answered")


async def test_a_picture_is_pasted(hand: Hand) -> None:
    """What was in the clipboard is attached, and sent with words beside it."""
    await hand.chat.text.evaluate(_GIVE, ["paste", "clipboardData", encoded("dev13")])
    await expect(hand.chat.node.locator(".chip.picture")).to_have_count(1)
    await hand.keep("pasted")
    answer = await hand.ask(caption="short")
    await expect(key(answer, "Longer")).to_be_visible()
    await expect(key(answer, "Shorter")).to_have_count(0)


async def test_pictures_are_dropped_on_the_chat(hand: Hand) -> None:
    """Two pages dragged onto the chat become one album, and one message."""
    await hand.chat.node.evaluate(_GIVE, ["drop", "dataTransfer", encoded("dev06"), encoded("dev07")])
    await expect(hand.chat.node.locator(".chip.picture")).to_have_count(2)
    await hand.keep("dropped")
    await expect(await hand.ask()).to_contain_text("Sports Day")


async def test_a_text_becomes_a_message(hand: Hand) -> None:
    """What somebody writes is put into the form of a message, as a photo is."""
    text = "Street party on Saturday 11 July 2026, 3 pm, Mill Lane. Bring a cake! Questions: 01632 960174"
    answer = await hand.ask(caption=text)
    await expect(block(answer)).to_contain_text("01632 960174")
    await hand.keep("text-answered")
