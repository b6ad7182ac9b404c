"""The bot speaks to each person in the language of their Telegram."""

import pytest

from bot.demo import DemoServer
from bot.demo.views import MessageView
from bot.locale import FIRST, Locales
from engine.contract import Platform
from tests.flow.conversation import PATIENCE, Conversation

LOCALES = Locales.load()
OTHERS = [language for language in LOCALES.languages if language != FIRST]
TELEGRAM = {"pt": "pt-br", "zh": "zh-hans"}
"""How Telegram calls a language where it says more than the two letters."""


def meet(server: DemoServer, language: str) -> Conversation:
    """A private chat of somebody with their Telegram in a language."""
    return Conversation(server, server.add_person("Robin", language_code=TELEGRAM.get(language, language)))


async def showing(chat: Conversation, words: str) -> MessageView:
    return await chat.server.wait_for(
        chat.place, lambda seen: next((m for m in seen if m.from_bot and words in m.text), None), seconds=PATIENCE
    )


@pytest.mark.parametrize("language", OTHERS)
async def test_an_answer_and_its_buttons_are_in_the_persons_language(
    server: DemoServer, cat: bytes, language: str
) -> None:
    """What stands around the message, on the buttons, and what a press says: none of it is English."""
    chat, locale = meet(server, language), LOCALES.of(language)
    await chat.person.send_photo(cat)
    answer = await showing(chat, locale.text("answer-text-heading"))
    assert {locale.text(f"button-{name}") for name in ("shorter", "longer", "change", "marks")} <= set(answer.labels())
    press = await chat.person.press(locale.text("button-current", label=locale.text(f"button-{Platform.WHATSAPP}")))
    assert (await press.answered()).text == locale.text("pressed-already")


@pytest.mark.parametrize("language", OTHERS)
async def test_help_and_a_refusal_are_in_the_persons_language(server: DemoServer, language: str) -> None:
    """Who asks how the bot is used, or for what it does not know, reads it in their own language."""
    chat, locale = meet(server, language), LOCALES.of(language)
    await chat.person.send_text("/help")
    await chat.person.send_text("/nonsense")
    await showing(chat, locale.text("help", photos=10, bot=server.backend.bot.username))
    await showing(chat, locale.text("hint-command"))


async def test_a_language_that_the_bot_does_not_speak_is_answered_in_english(server: DemoServer) -> None:
    """Whoever has Telegram in Dutch reads English."""
    chat = meet(server, "nl")
    await chat.person.send_text("/nonsense")
    assert (await chat.answer()).text == LOCALES.of(FIRST).text("hint-command")
