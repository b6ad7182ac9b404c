"""The chat page for people who see little, or use no mouse: judged by axe, and gone through by keys alone."""

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, expect
from telegram import Bot

from bot.demo import DemoServer
from tests.browser.screen import Screen, open_page, photo

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("stand_in")]

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
