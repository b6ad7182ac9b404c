"""How a person and a group like it, and what the bot remembers of somebody."""

from playwright.async_api import expect

from tests.browser.flows.hand import BOT, Hand, flyer
from tests.browser.screen import key


async def test_the_bot_speaks_spanish_to_who_wants_it(hand: Hand) -> None:
    """Chosen under /settings, it holds at once, there and for what comes next."""
    await hand.chat.say("/settings")
    settings = hand.chat.answers.nth(1)
    await expect(key(settings, "Language …")).to_be_visible()
    await hand.keep("settings")
    await hand.press(settings, "Language …")
    await expect(key(settings, "Español")).to_be_visible()
    await hand.keep("settings-languages")
    await hand.press(settings, "Español")
    await expect(settings).to_contain_text("Cómo te gusta")
    answer = await hand.ask_in("Cambiar…", flyer("dev13"))
    await expect(answer).to_contain_text("datos")
    await hand.keep("spanish")


async def test_a_groups_settings_are_its_admins(hand: Hand) -> None:
    """The owner changes them, whoever else tries is told that they may not."""
    _, there = await hand.group()
    await there.say(f"/settings{BOT}")
    settings = there.answers.nth(1)
    await expect(key(settings, "Only admins may ask")).to_be_visible()
    await hand.press(settings, "Only admins may ask")
    await expect(settings).to_contain_text("Who may ask: admins")
    await hand.keep("group-settings")
    await there.write_as("Ana")
    await hand.press(settings, "Everybody may ask")
    await expect(hand.screen.alert).to_contain_text("Only admins of this group may change my settings here.")
    await hand.keep("group-settings-refused")
    await hand.screen.alert.get_by_role("button", name="OK").click()
    await expect(settings).to_contain_text("Who may ask: admins")


async def test_answers_are_found_again_and_forgotten(hand: Hand) -> None:
    """The list has them, a word finds one, its number shows it; after /forget there is none."""
    await hand.ask(flyer("dev04"))
    await hand.ask(flyer("dev13"))
    await hand.chat.say("/history")
    listed = hand.chat.answers.nth(3)
    await expect(key(listed, "2")).to_be_visible()
    await hand.keep("history")
    await hand.chat.say("/find pickles")
    found = hand.chat.answers.nth(4)
    await hand.press(found, "1")
    await expect(hand.chat.answers.nth(5)).to_contain_text("(503) 555-0148")
    await hand.keep("found")
    await hand.chat.say("/forget")
    asked = hand.chat.answers.nth(6)
    await hand.keep("forget")
    await hand.press(asked, "Remove it all")
    await expect(asked).to_contain_text("Removed:")
    await hand.chat.say("/history")
    await expect(hand.chat.answers.nth(7)).to_contain_text("I have no answers of yours")
    await hand.keep("forgotten")
