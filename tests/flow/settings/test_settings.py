"""/settings: a person says once how they like it, in one message that changes itself."""

import pytest

from bot.app import App
from bot.demo import DemoServer
from tests.flow.conversation import Conversation
from tests.flow.talking import offers, open_settings, press, shows


async def test_a_choice_holds_for_the_next_question(chat: Conversation) -> None:
    """What is chosen once is how later messages begin; nothing piles up in the chat, and a second press says so."""
    shown = await open_settings(chat)
    assert (await press(chat, shown, "Telegram")).text == ""
    await shows(chat, shown, "go to: Telegram")
    assert (await press(chat, shown, "• Telegram •")).text == "It is like that already."
    await press(chat, shown, "Short")
    await press(chat, shown, "Formal")
    shown = await shows(chat, shown, "speak: formally")
    assert {"• Telegram •", "• Short •", "• Formal •"} <= set(shown.labels())
    assert len(chat.said()) == 1
    await chat.person.send_text("Lift is out of order until Friday 7 August 2026, 6 pm.")
    _, answer = await chat.answers(2)
    assert "(telegram)" in answer.text


async def test_words_beside_a_question_still_win(chat: Conversation, match: bytes) -> None:
    """A caption says how this one message is to be."""
    await press(chat, await open_settings(chat), "Telegram")
    await chat.person.send_photo(match, caption="plain text")
    _, answer = await chat.answers(2)
    assert "(plain)" in answer.text


async def test_as_it_was_takes_all_back(chat: Conversation) -> None:
    """One button makes everything as it was on the first day, and is gone then."""
    shown = await open_settings(chat)
    assert "As it was" not in shown.labels()
    await press(chat, shown, "Telegram")
    shown = await shows(chat, shown, "go to: Telegram")
    assert (await press(chat, shown, "As it was")).text == ""
    shown = await shows(chat, shown, "go to: WhatsApp")
    assert "As it was" not in shown.labels()


async def test_the_bots_language_changes_at_once(chat: Conversation, app: App) -> None:
    """Every language stands there in its own words; the settings themselves speak the chosen one, and so does what
    comes after."""
    german = app.deps.locales.of("de")
    shown = await open_settings(chat)
    await press(chat, shown, "Language …")
    shown = await shows(chat, shown, "In which language")
    assert {"• As my Telegram •", "English", "Deutsch", "‹ Back"} <= set(shown.labels())
    await press(chat, shown, "Deutsch")
    shown = await shows(chat, shown, "Deutsch")
    assert german.text("button-language") in shown.labels()
    assert (await open_settings(chat, "/start read")).text == german.text("start-read")
    said = german.text("settings-word-country")
    assert "Portugal" in (await open_settings(chat, f"{said}: Portugal")).text
    await press(chat, shown, german.text("button-language"))
    shown = await shows(chat, shown, german.text("settings-which-language"))
    await press(chat, shown, german.text("button-language-own"))
    await shows(chat, shown, "I speak: as your Telegram does")


async def test_a_country_of_one_clock_brings_its_time_zone(server: DemoServer) -> None:
    """Whoever lives in Italy is not asked for the time zone; likely countries are offered by the person's language."""
    chat = Conversation(server, server.add_person("Gianna", language_code="it-IT"))
    shown = await open_settings(chat)
    mine = f"s:{chat.person.id}"
    await press(chat, shown, f"{mine}:region")
    await offers(chat, shown, f"{mine}:region.IT")
    await press(chat, shown, f"{mine}:region.IT")
    await shows(chat, shown, "Europe/Rome")


async def test_a_country_of_several_clocks_asks_which(chat: Conversation) -> None:
    """The zones of the country are offered by their towns."""
    shown = await open_settings(chat)
    await press(chat, shown, "Country …")
    shown = await shows(chat, shown, "Which country")
    await press(chat, shown, "United States")
    shown = await shows(chat, shown, "United States")
    assert "time zone: not known" in shown.text
    await press(chat, shown, "Time zone …")
    shown = await shows(chat, shown, "Which time zone")
    assert {"New York", "Chicago", "Honolulu"} <= set(shown.labels())
    await press(chat, shown, "New York")
    await shows(chat, shown, "America/New_York")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("country: Portugal", "read as in: Portugal"),
        ("Country:pt", "read as in: Portugal"),
        ("zone: lisbon", "time zone: Europe/Lisbon"),
        ("/settings zone: Europe/Lisbon", "time zone: Europe/Lisbon"),
        ("country: Atlantis", "I know no country “Atlantis”"),
        ("zone: the moon", "I know no time zone “the moon”"),
    ],
)
async def test_country_and_zone_may_be_said_in_words(chat: Conversation, words: str, says: str) -> None:
    """What is not on a button is written; what cannot be understood is named."""
    shown = await open_settings(chat, words)
    assert says in shown.text


async def test_settings_are_their_own_persons(chat: Conversation) -> None:
    """Nobody can press another's settings, nor send a choice that there is not."""
    shown = await open_settings(chat)
    sam = Conversation(chat.server, chat.server.add_person("Sam"))
    theirs = await open_settings(sam)
    backend = chat.server.backend
    mine = backend.world.chats[sam.id].messages[theirs.id]
    for data in (f"s:{chat.person.id}:tone.formal", f"s:{chat.person.id}:reset"):
        backend.press(sam.person.user, mine, data)
    query = backend.press(sam.person.user, mine, f"s:{sam.person.id}:tone.loud")
    answer = await backend.hub.until(lambda: query.answer, 10)
    assert "out of date" in answer["text"]
    assert "speak: in a friendly way" in shown.text
    assert "• Friendly •" in (await open_settings(chat)).labels()


async def test_settings_go_with_forget(chat: Conversation) -> None:
    """/forget takes back what was chosen, and says so."""
    shown = await open_settings(chat)
    await press(chat, shown, "Telegram")
    await shows(chat, shown, "go to: Telegram")
    asked = await open_settings(chat, "/forget")
    await press(chat, asked, "Remove it all")
    await shows(chat, asked, "how you like your messages")
    assert "• WhatsApp •" in (await open_settings(chat)).labels()


async def test_a_link_opens_the_settings_or_tells_how_to_send(chat: Conversation) -> None:
    """t.me/<bot>?start=... says more than hello."""
    assert "• WhatsApp •" in (await open_settings(chat, "/start settings")).labels()
    assert "ready to post" in (await open_settings(chat, "/start read")).text
    hello = await open_settings(chat, "/start")
    assert "Add me to a group" in hello.labels()
