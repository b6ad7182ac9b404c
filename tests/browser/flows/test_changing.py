"""Making it mine: what changes the message that stands there, and what is asked about it."""

from playwright.async_api import expect

from tests.browser.flows.hand import Hand, block, flyer
from tests.browser.screen import key


async def test_tone_platform_and_length_change_by_buttons(hand: Hand) -> None:
    """Each press changes the one message; nothing piles up in the chat."""
    answer = await hand.ask(flyer("dev01"))
    marked = await block(answer).inner_text()
    await hand.press(answer, "Plain")
    await expect(key(answer, "• Plain •")).to_be_visible()
    plain = await block(answer).inner_text()
    assert "*" in marked
    assert "*" not in plain
    await hand.press(answer, "Shorter")
    await expect(key(answer, "Shorter")).to_have_count(0)
    assert len(await block(answer).inner_text()) < len(plain)
    await hand.press(answer, "Change …")
    await hand.keep("tones-offered")
    await hand.press(answer, "Formal")
    await hand.press(answer, "Change …")
    await expect(key(answer, "• Formal •")).to_be_visible()
    await hand.press(answer, "‹ Back")
    await expect(key(answer, "↶ Undo")).to_be_visible()
    await hand.keep("changed-by-buttons")
    await expect(hand.chat.answers).to_have_count(2)


async def test_thinking_longer_gives_other_drafts(hand: Hand) -> None:
    """Several drafts are weighed, and each of the others is one press away, as is the way back."""
    answer = await hand.ask(flyer("dev01"))
    await hand.press(answer, "Think longer")
    await expect(answer).to_contain_text("Weighed", timeout=60_000)
    best = await block(answer).inner_text()
    await hand.keep("thought-longer")
    await hand.press(answer, "Shortest")
    await expect(block(answer)).not_to_have_text(best)
    await hand.press(answer, "Back to the best")
    await expect(block(answer)).to_have_text(best)


async def test_a_change_is_taken_back(hand: Hand) -> None:
    """What stood there before stands there again."""
    answer = await hand.ask(flyer("dev04"))
    before = await block(answer).inner_text()
    await hand.press(answer, "Plain")
    await expect(key(answer, "• Plain •")).to_be_visible()
    await hand.press(answer, "↶ Undo")
    await expect(key(answer, "• WhatsApp •")).to_be_visible()
    assert await block(answer).inner_text() == before
    await hand.keep("undone")


async def test_the_message_is_changed_by_words(hand: Hand) -> None:
    """A reply says what to change, and the check line says that it was the person who did."""
    answer = await hand.ask(flyer("dev01"))
    await hand.reply(answer, "add: bring a chair")
    await expect(block(answer)).to_contain_text("ring a chair")
    await expect(answer).to_contain_text("Your change")
    await hand.reply(answer, "leave out the phone number")
    await expect(block(answer)).not_to_contain_text("01632")
    await expect(answer).to_contain_text("Left out, as you asked")
    await hand.keep("changed-by-words")
    await expect(hand.chat.answers).to_have_count(2)


async def test_a_question_is_answered_from_the_photo(hand: Hand) -> None:
    """With the line in which the answer stands; and plainly where there is none."""
    answer = await hand.ask(flyer("dev13"))
    await hand.reply(answer, "How much for children?")
    told = hand.chat.answers.nth(2)
    await expect(told).to_contain_text("free", timeout=30_000)
    await hand.reply(answer, "Is there a car park?")
    await expect(hand.chat.answers.nth(3)).to_contain_text("does not say", timeout=30_000)
    await hand.keep("questions-answered")
