"""Drafts are weighed when a person asks for it, and the ones that lost are one button away."""

import re

from bot.demo import DemoServer
from bot.demo.views import MessageView
from bot.locale import Locale
from tests.flow.conversation import PATIENCE, Conversation, message_of, text_of

WEIGHED = re.compile(r"Weighed \d drafts in [\d.]+ s; this one keeps (\d+) of \1 facts\.")
ANGLES = [Locale.load("en").text(f"angle-{name}") for name in ("announcer", "keeper", "host", "notice", "shortest")]


async def test_think_longer_weighs_drafts_and_says_so(chat: Conversation, match: bytes) -> None:
    """One press, and the answer tells how many drafts were weighed, in the same message as before."""
    await chat.person.send_photo(match)
    first = await chat.answer()
    assert not WEIGHED.search(first.text)
    press = await chat.person.press("Think longer")
    assert (await press.answered()).text == "Thinking, for up to 10 seconds …"
    thought = await chat.showing("Weighed ")
    assert WEIGHED.search(thought.text)
    assert text_of(thought) == text_of(first)
    assert "Think longer" not in thought.labels()
    assert len(chat.said()) == 1


async def test_another_draft_is_one_press_away_and_so_is_the_way_back(chat: Conversation, match: bytes) -> None:
    """The other drafts stand under their names; the best comes back as it was, without being weighed anew."""
    best = await _thought(chat, match)
    name = next(label for label in best.labels() if label in ANGLES)
    await (await chat.person.press(name)).answered()
    other = await _with(chat, "Back to the best")
    assert message_of(other) != message_of(best)
    assert "facts kept" in other.text
    press = await chat.person.press("Back to the best")
    assert (await press.answered()).text == ""
    back = await _with(chat, name)
    assert (back.text, back.labels()) == (best.text, best.labels())
    assert len(chat.said()) == 1


async def test_a_draft_chosen_twice_is_chosen_once(chat: Conversation, match: bytes) -> None:
    """Two presses in a row are both answered, and the answer changes once."""
    best = await _thought(chat, match)
    name = next(label for label in best.labels() if label in ANGLES)
    presses = [await chat.person.press(name) for _ in range(2)]
    for press in presses:
        await press.answered()
    await _with(chat, "Back to the best")
    await chat.caught_up()
    (other,) = chat.said()
    assert "Back to the best" in other.labels()
    assert len([text for text in other.history if "Weighed " in text]) == 1
    assert len([text for text in other.history if "facts kept" in text]) == 1


async def test_a_caption_asks_for_thought(chat: Conversation, match: bytes) -> None:
    """ "Think longer" beside the photo is followed and not said."""
    await chat.person.send_photo(match, caption="Think longer, for Telegram please")
    answer = await chat.answer()
    assert WEIGHED.search(answer.text)
    assert "Think" not in answer.text
    assert "• Telegram •" in answer.labels()


async def test_words_in_reply_ask_for_thought(chat: Conversation, match: bytes) -> None:
    """ "Think harder" in reply to the answer does what the button does."""
    await chat.person.send_photo(match)
    await chat.person.send_text("think harder", reply_to=await chat.answer())
    assert WEIGHED.search((await chat.showing("Weighed ")).text)
    assert len(chat.said()) == 1


async def test_another_platform_is_thought_about_too(chat: Conversation, match: bytes) -> None:
    """Changing where the message is for does not throw the thought away."""
    await _thought(chat, match)
    await (await chat.person.press("Plain")).answered()
    plain = await _with(chat, "• Plain •")
    assert WEIGHED.search(plain.text)
    assert "*" not in message_of(plain)


async def test_thinking_pressed_by_someone_else_is_refused(server: DemoServer, match: bytes) -> None:
    """The answer belongs to who asked for it, its other drafts too."""
    owner, guest = server.add_person("Olga"), server.add_person("Sam")
    group = server.add_group("Neighbours", members=[owner, guest], privacy=False)
    talk = Conversation(server, owner, group)
    await owner.send_photo(match, caption="/read think longer", chat=group)
    answer = await talk.answer()
    name = next(label for label in answer.labels() if label in ANGLES)
    assert "Only the person who asked" in (await (await guest.press(name, chat=group)).answered()).text
    assert talk.said() == [answer]


async def _thought(chat: Conversation, photo: bytes) -> MessageView:
    """The answer to a photo that was thought about."""
    await chat.person.send_photo(photo)
    await chat.answer()
    await (await chat.person.press("Think longer")).answered()
    return await chat.showing("Weighed ")


async def _with(chat: Conversation, label: str) -> MessageView:
    """The bot's message once this button stands under it."""
    return await chat.server.wait_for(
        chat.place, lambda seen: next((m for m in seen if m.from_bot and label in m.labels()), None), PATIENCE
    )
