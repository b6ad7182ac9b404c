"""The chat page as a person uses it, in headless Chromium, with a small bot on the other side."""

import re

import pytest
from playwright.async_api import Locator, Page, expect
from telegram import Bot

from bot.demo import DemoServer
from tests.browser.screen import photo, picture

pytestmark = [
    pytest.mark.browser,
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.usefixtures("stand_in"),
]


def private(page: Page) -> Locator:
    return page.locator(".pane").nth(0)


def group(page: Page) -> Locator:
    return page.locator(".pane").nth(1)


async def say(pane: Locator, text: str) -> None:
    await pane.get_by_label("Message", exact=True).fill(text)
    await pane.get_by_label("Message", exact=True).press("Enter")


async def attach(pane: Locator, *files: dict[str, object]) -> None:
    await pane.locator("input[type=file]").set_input_files(list(files))


async def start(page: Page) -> Locator:
    await page.get_by_role("button", name="START", exact=True).click()
    await expect(private(page).get_by_text("You said: /start")).to_be_visible()
    return private(page)


async def ask(page: Page) -> Locator:
    """Send a photo and wait for the answer with its buttons."""
    pane = await start(page)
    await attach(pane, photo())
    await pane.get_by_role("button", name="Send").click()
    await expect(pane.get_by_role("button", name="Shorter")).to_be_visible()
    return pane


async def test_both_chats_stand_side_by_side_on_a_wide_window(page: Page) -> None:
    """The private chat and the group are both there when the page opens."""
    await expect(private(page)).to_be_visible()
    await expect(group(page)).to_be_visible()
    await expect(page.get_by_role("navigation", name="Chats")).to_be_visible()


async def test_a_narrow_window_shows_one_chat_and_a_list_to_go_back_to(page: Page) -> None:
    """On a phone's width a person goes from chat to chat by the list of them, and nothing is wider than the window."""
    await page.set_viewport_size({"width": 390, "height": 800})
    await expect(group(page)).to_be_hidden()
    await private(page).get_by_role("button", name="Back to the chats").click()
    await expect(private(page)).to_be_hidden()
    await page.get_by_role("navigation", name="Chats").get_by_role("button", name="Neighbours").click()
    await expect(group(page)).to_be_visible()
    await expect(private(page)).to_be_hidden()
    for width in (390, 320):
        await page.set_viewport_size({"width": width, "height": 640})
        send = await group(page).get_by_role("button", name="Send").bounding_box()
        assert send is not None
        assert send["x"] + send["width"] <= width
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def test_a_conversation_begins_with_the_start_button(page: Page) -> None:
    """As in Telegram, a person presses START before anything else."""
    await expect(private(page).get_by_label("Message", exact=True)).to_be_hidden()
    pane = await start(page)
    await expect(pane.get_by_label("Message", exact=True)).to_be_visible()


async def test_a_photo_is_answered_and_the_answer_is_an_edit(page: Page) -> None:
    """The status message becomes the answer before the eyes of the person."""
    pane = await ask(page)
    answer = pane.locator(".message.bot").last
    await expect(answer.locator("strong")).to_have_text("Summer fair")
    await expect(answer.locator("em")).to_have_text("3 of 3 facts kept")
    await expect(answer.locator(".meta")).to_contain_text("edited")
    await expect(pane.get_by_text("Reading…")).to_have_count(0)
    assert await pane.locator(".message.mine img").evaluate("image => image.complete && image.naturalWidth > 0")


async def test_one_tap_copies_the_block(page: Page) -> None:
    """A tap on the block puts the message into the clipboard as it is to be pasted."""
    pane = await ask(page)
    await pane.locator(".pre code").click()
    await expect(page.get_by_text("Copied")).to_be_visible()
    assert await page.evaluate("navigator.clipboard.readText()") == "*Summer fair*\nSat 18 July, 2 pm\nFree entry"


async def test_an_expandable_quote_opens_and_closes(page: Page) -> None:
    """A long quote shows a few lines until it is opened."""
    pane = await ask(page)
    words = pane.locator(".quote-words")
    closed = await words.evaluate("node => node.clientHeight")
    await pane.get_by_role("button", name="More").click()
    opened = await words.evaluate("node => node.clientHeight")
    assert opened > closed
    await pane.get_by_role("button", name="Less").click()
    assert await words.evaluate("node => node.clientHeight") == closed


async def test_a_button_edits_the_answer_and_says_so(page: Page) -> None:
    """A press shows the bot's short answer as a passing line, and the message changes in place."""
    pane = await ask(page)
    before = await pane.locator(".message").count()
    await pane.get_by_role("button", name="Shorter").click()
    await expect(page.locator(".toast")).to_have_text("As you like")
    await expect(pane.locator(".pre code")).to_have_text("*Fair* Sat 2 pm")
    assert await pane.locator(".message").count() == before


async def test_an_alert_has_to_be_closed(page: Page) -> None:
    """An answer marked as alert comes as a box."""
    pane = await ask(page)
    await pane.get_by_role("button", name="Longer").click()
    await expect(page.get_by_role("dialog")).to_contain_text("Only the one who asked")
    await page.get_by_role("button", name="OK", exact=True).click()
    await expect(page.get_by_role("dialog")).to_have_count(0)


async def test_a_link_button_opens_elsewhere(page: Page) -> None:
    """A URL button is a link that gives the page away to nobody."""
    pane = await ask(page)
    link = pane.get_by_role("link", name="WhatsApp")
    await expect(link).to_have_attribute("href", "https://wa.me/?text=Fair")
    await expect(link).to_have_attribute("rel", re.compile("noopener"))


async def test_dropped_photos_become_an_album(page: Page, server: DemoServer) -> None:
    """Two pictures dropped on a chat go out together as one album with one caption."""
    pane = await start(page)
    await pane.evaluate(
        """async (node) => {
            const data = new DataTransfer();
            for (const color of ["red", "blue"]) {
                const canvas = new OffscreenCanvas(60, 80);
                const context = canvas.getContext("2d");
                context.fillStyle = color;
                context.fillRect(0, 0, 60, 80);
                data.items.add(new File([await canvas.convertToBlob()], `${color}.png`, { type: "image/png" }));
            }
            node.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
        }"""
    )
    await expect(pane.locator(".chip")).to_have_count(2)
    await say(pane, "Two pages")
    await expect(pane.locator(".message.mine .files img")).to_have_count(2)
    await expect(pane.locator(".message.mine .text").last).to_have_text("Two pages")
    items = [message for message in server.messages(next(iter(server.backend.world.chats))) if message.album]
    assert len({item.album for item in items}) == 1
    assert len(items) == 2


async def test_a_pasted_photo_is_attached(page: Page) -> None:
    """A screenshot from the clipboard is sent like any other photo."""
    pane = await start(page)
    await pane.get_by_label("Message", exact=True).evaluate(
        """async (node) => {
            const data = new DataTransfer();
            const canvas = new OffscreenCanvas(60, 80);
            canvas.getContext("2d").fillRect(0, 0, 60, 80);
            data.items.add(new File([await canvas.convertToBlob()], "shot.png", { type: "image/png" }));
            node.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
        }"""
    )
    await expect(pane.locator(".chip.picture")).to_have_count(1)
    await pane.get_by_role("button", name="Send").click()
    await expect(pane.locator(".message.mine .photo img")).to_be_visible()


async def test_a_picture_can_go_as_a_file(page: Page, server: DemoServer) -> None:
    """Sent as a file, a picture keeps its bytes."""
    pane = await start(page)
    await attach(pane, photo())
    await pane.get_by_label("send as file").check()
    await pane.get_by_role("button", name="Send").click()
    await expect(pane.get_by_role("link", name="orange.jpg")).to_be_visible()
    sent = next(message for message in server.messages(next(iter(server.backend.world.chats))) if message.file)
    assert server.file(sent) == picture()


async def test_a_file_that_is_called_a_picture_goes_as_a_file(page: Page) -> None:
    """What no app could show as a photo is sent as the file that it is."""
    pane = await start(page)
    await attach(pane, {"name": "broken.jpg", "mimeType": "image/jpeg", "buffer": b"no picture"})
    await pane.get_by_role("button", name="Send").click()
    await expect(pane.get_by_role("link", name="broken.jpg")).to_be_visible()


async def test_a_document_of_the_bot_can_be_saved(page: Page) -> None:
    """A tap on a file downloads it under its name."""
    pane = await start(page)
    await say(pane, "/file")
    async with page.expect_download() as waiting:
        await pane.get_by_role("link", name="text.txt").click()
    download = await waiting.value
    assert download.suggested_filename == "text.txt"
    assert (await download.path()).read_bytes() == b"all the text"


async def test_a_neighbours_photo_is_read_by_replying_to_it(page: Page) -> None:
    """In the group one person sends a photo, nobody answers, and another asks the bot in reply to it."""
    pane = group(page)
    await pane.get_by_label("Write as").select_option(label="as Ana")
    await attach(pane, photo())
    await pane.get_by_role("button", name="Send").click()
    shared = pane.locator(".message.other")
    await expect(shared.locator(".sender")).to_have_text("Ana")
    await pane.get_by_label("Write as").select_option(label="as You")
    await shared.hover()
    await shared.get_by_role("button", name="Reply").click()
    await expect(pane.get_by_text("Reply to Ana")).to_be_visible()
    await say(pane, "/read@placard_demo_bot")
    await expect(pane.get_by_role("button", name="Shorter")).to_be_visible()
    await expect(pane.locator(".message.bot")).to_have_count(1)


async def test_a_message_is_forwarded_to_the_other_chat(page: Page) -> None:
    """Forwarding says where a message came from."""
    pane = await start(page)
    sent = pane.locator(".message.mine").first
    await sent.hover()
    await sent.get_by_role("button", name="Message menu").click()
    await page.get_by_role("menuitem", name="Forward").click()
    await page.get_by_role("dialog", name="Forward to").get_by_role("button", name="Neighbours").click()
    await expect(group(page).get_by_text("Forwarded from You")).to_be_visible()


async def test_own_messages_are_edited_and_deleted(page: Page) -> None:
    """A person corrects a message and takes it back."""
    pane = await start(page)
    await say(pane, "helo")
    own = pane.locator(".message.mine").last
    await own.hover()
    await own.get_by_role("button", name="Message menu").click()
    await page.get_by_role("menuitem", name="Edit").click()
    await say(pane, "hello")
    await expect(own.locator(".text")).to_have_text("hello")
    await expect(own.locator(".meta")).to_contain_text("edited")
    count = await pane.locator(".message.mine").count()
    await own.hover()
    await own.get_by_role("button", name="Message menu").click()
    await page.get_by_role("menuitem", name="Delete").click()
    await expect(pane.locator(".message.mine")).to_have_count(count - 1)


async def test_the_menu_lists_the_bots_commands(page: Page, stand_in: Bot) -> None:
    """The commands that the bot set are offered, and sent with one press."""
    await stand_in.set_my_commands([("file", "All the text as a file")])
    pane = await start(page)
    await pane.get_by_role("button", name="Commands").click()
    await page.get_by_role("menuitem", name="/file All the text as a file").click()
    await expect(pane.get_by_role("link", name="text.txt")).to_be_visible()


async def test_text_is_never_taken_as_html(page: Page) -> None:
    """Marks in what people and bots write stand there as they were written."""
    pane = await start(page)
    await say(pane, "<img src=x onerror=alert(1)><b>bold?</b>")
    await expect(pane.get_by_text("You said: <img src=x onerror=alert(1)><b>bold?</b>")).to_be_visible()
    await expect(pane.locator(".text img, .text b")).to_have_count(0)


async def test_what_the_server_refuses_is_said(page: Page, server: DemoServer) -> None:
    """A press on a button that is gone tells so instead of doing nothing."""
    pane = await ask(page)
    await page.route("**/demo/press", lambda route: route.fulfill(status=409, body="That button is gone."))
    await pane.get_by_role("button", name="Shorter").click()
    await expect(page.locator(".toast.error")).to_have_text("That button is gone.")


async def test_a_page_that_was_reloaded_shows_the_same_chats(page: Page) -> None:
    """Nothing is lost by loading the page again."""
    pane = await ask(page)
    count = await pane.locator(".message").count()
    await page.reload()
    await expect(private(page).locator(".message")).to_have_count(count)
    await expect(private(page).get_by_role("button", name="Shorter")).to_be_visible()


async def test_an_open_page_sees_what_the_bot_does_elsewhere(page: Page, stand_in: Bot, server: DemoServer) -> None:
    """A message that the bot sends by itself, and its deletion, are seen at once."""
    pane = await start(page)
    chat = next(iter(server.backend.world.chats))
    told = await stand_in.send_message(chat, "By the way")
    await expect(pane.get_by_text("By the way")).to_be_visible()
    await told.delete()
    await expect(pane.get_by_text("By the way")).to_have_count(0)
