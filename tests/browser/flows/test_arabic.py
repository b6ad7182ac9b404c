"""The way of a photo for somebody whose Telegram speaks Arabic: from right to left, on a phone."""

import pytest
from playwright.async_api import expect

from bot.locale import Locales
from tests.browser.flows.conftest import PHONE
from tests.browser.flows.hand import Hand, block, flyer
from tests.browser.screen import key

_GAP = """(node) => {
    const words = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (!/[\\u0600-\\u06ff]/.test(words.nextNode().data));
    const range = new Range();
    range.selectNodeContents(words.currentNode);
    const rights = [...range.getClientRects()].filter((rect) => rect.width > 0).map((rect) => rect.right);
    return node.getBoundingClientRect().right - Math.max(...rights);
}"""
"""Pixels between the first words in Arabic and the right edge."""


@pytest.fixture
def language() -> str:
    return "ar"


@pytest.mark.parametrize("look", [PHONE], ids=["phone"])
async def test_what_the_bot_says_stands_from_right_to_left(hand: Hand) -> None:
    """The check line and the buttons are Arabic, and the message stays as the photo is."""
    text = Locales.load().of("ar").text
    answer = await hand.ask_in(text("button-change"), flyer("dev13"))
    await expect(block(answer)).to_contain_text("Sat 14 Nov")
    assert await answer.locator(".text").first.evaluate(_GAP) < 4
    await hand.keep("arabic-answer")
    await hand.press(answer, text("button-more"))
    await expect(key(answer, text("button-calendar"))).to_be_visible()
    await hand.press(answer, text("button-calendar"))
    await expect(hand.chat.answers.nth(2).locator(".document")).to_be_visible()
    await hand.keep("arabic-calendar")
    await hand.chat.say("/settings")
    await expect(key(hand.chat.answers.nth(3), text("button-language"))).to_be_visible()
    await hand.keep("arabic-settings")
