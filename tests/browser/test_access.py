"""The chat page for people who see little, or use no mouse: judged by axe, and gone through by keys alone."""

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, expect
from telegram import Bot

from bot.demo import DemoServer
from tests.browser.screen import Screen, open_page, photo

pytestmark = [
    pytest.mark.browser,
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.usefixtures("stand_in"),
]

SERIOUS = {"serious", "critical"}


async def faults(page: Page) -> list[str]:
    """What axe finds serious or critical, with where it is."""
    found = (await Axe().run(page)).response["violations"]
    return [
        f"{fault['id']}: {node['target']} {node['any'][0]['message'] if node['any'] else ''}"
        for fault in found
        if fault["impact"] in SERIOUS
        for node in fault["nodes"]
    ]


async def furnish(server: DemoServer, bot: Bot) -> None:
    """Everything that a chat can hold."""
    private, _, group = server.backend.world.chats.values()
    await bot.send_document(private.id, b"x", filename="event.ics", caption="مرحبا بكم")
    styled = "<tg-spoiler>hidden</tg-spoiler> <code>code</code> <a href='https://example.org'>link</a> /help"
    await bot.send_message(private.id, styled, parse_mode="HTML")
    await bot.send_message(group.id, "Hello everybody")


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("phone", [False, True])
async def test_axe_finds_nothing_serious(
    browser: Browser, server: DemoServer, stand_in: Bot, dark: bool, phone: bool
) -> None:
    """In light and dark, on a wide window and a phone's: chats, list, menus, boxes, the drawer and the viewer."""
    async with open_page(browser, server.url, dark=dark, phone=phone, still=True) as page:
        screen = Screen(page)
        chat = screen.private
        assert await faults(page) == []
        await chat.start()
        await chat.send(photo("red"), photo("blue"), caption="Two pages")
        await expect(chat.node.get_by_role("button", name="Shorter").last).to_be_visible()
        await furnish(server, stand_in)
        await chat.reply(chat.mine.first)
        assert await faults(page) == []
        await chat.node.get_by_role("button", name="Open photo 1 of 2").click()
        assert await faults(page) == []
        await page.keyboard.press("Escape")
        group = await screen.open("Neighbours")
        await group.node.get_by_role("button", name="Members of Neighbours").click()
        assert await faults(page) == []
        await page.keyboard.press("Escape")
        if phone:
            await group.node.get_by_role("button", name="Back to the chats").click()
        await screen.chats.get_by_role("button", name="Calls of the bot").click()
        await expect(screen.calls.get_by_text("sendMessage").first).to_be_visible()
        assert await faults(page) == []
        await page.keyboard.press("Escape")
        await screen.chats.get_by_role("button", name="Change person").click()
        assert await faults(page) == []


async def test_everything_is_done_without_a_mouse(page: Page, server: DemoServer) -> None:
    """From the field to the messages and their menu, an answer to one, and back, by keys alone."""
    screen = Screen(page)
    chat = screen.private
    await chat.start()
    await expect(chat.text).to_be_focused()
    await page.keyboard.type("One line")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("and another")
    await page.keyboard.press("Enter")
    await expect(chat.mine.last).to_contain_text("and another")
    await expect(chat.answers.last).to_contain_text("You said")
    await page.keyboard.press("ArrowUp")
    await expect(chat.answers.last).to_be_focused()
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("menuitem", name="Reply", exact=True)).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(chat.mine.last).to_be_focused()
    await page.keyboard.press("r")
    await expect(chat.text).to_be_focused()
    await expect(chat.node.get_by_text("Reply to You")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(chat.node.get_by_text("Reply to You")).to_be_hidden()
    await page.keyboard.press("Alt+ArrowDown")
    await expect(screen.group.text).to_be_focused()
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Alt+ArrowUp")
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("?")
    await expect(page.get_by_role("dialog", name="Keys")).to_contain_text("Shift + Enter")
    await page.keyboard.press("Escape")
    await expect(chat.answers.last).to_be_focused()


async def test_the_focus_stays_where_a_button_was_pressed(page: Page) -> None:
    """The answer changes under the finger, and the same button still has the focus."""
    chat = Screen(page).private
    await chat.start()
    await chat.send(photo())
    pressed = chat.node.get_by_role("button", name="Shorter")
    await pressed.focus()
    await page.keyboard.press("Enter")
    await expect(chat.node.locator(".pre code")).to_have_text("*Fair* Sat 2 pm")
    await expect(chat.answers.last).to_be_focused()


async def test_what_comes_is_read_out(page: Page, stand_in: Bot, server: DemoServer) -> None:
    """A screen reader hears who says what, and of a status that changes quickly only how it ends."""
    chat = Screen(page).private
    await chat.start()
    await chat.send(photo())
    await expect(page.locator("#live")).to_contain_text("Placard: Summer fair")
