"""The bot's name typed in any chat: a person's own messages, for them alone."""

from typing import Any

import msgspec
import pytest

from bot.app import App
from bot.cli import checks
from bot.demo import DemoServer
from bot.demo.inline import Offer
from bot.demo.people import Person
from bot.demo.views import MessageView
from bot.settings import BotSettings
from engine.contract import Job, Platform, Result
from engine.settings import SECOND, EngineSettings, Ids
from tests.bot import sharing
from tests.bot.sharing import TITLE, asked, read
from tests.flow.conversation import Conversation


def typed(answer: MessageView) -> str:
    """What the button "Telegram" under an answer types."""
    chosen: dict[str, Any] = next(
        button["switch_inline_query_chosen_chat"]
        for row in answer.buttons
        for button in row
        if "switch_inline_query_chosen_chat" in button
    )
    return str(chosen["query"])


async def offered(person: Person, query: str) -> Offer:
    return await (await person.inline_query(query)).offered()


def titles(offer: Offer) -> list[str]:
    return [str(result.shown["title"]) for result in offer.results]


async def test_the_button_under_an_answer_leads_to_the_message_in_telegrams_form(
    app: App, demo: DemoServer, robin: Person
) -> None:
    """It is sent to the group in the person's own name, with real styles, and the bot says nothing to it."""
    group = demo.add_group(members=[robin])
    answer = await asked(demo, robin)
    assert "*SUMMER FAIR" in answer.text
    for _ in range(2):
        offer = await offered(robin, typed(answer))
        assert [(r.shown["title"], r.shown["description"]) for r in offer.results] == [
            (f"{TITLE} on Saturday the 11th", "Sat 11 July")
        ]
    sent = await robin.choose(offer.results[0], chat=group)
    assert (sent.sender_id, sent.text) == (robin.id, f"{TITLE} on Saturday the 11th\nSat 11 July")
    assert sent.styled("bold") == [f"{TITLE} on Saturday the 11th"]
    await robin.choose(offer.results[0])
    await Conversation(demo, robin).caught_up()
    assert demo.answers(group) == []
    assert len(demo.answers(robin)) == 1, "the answer stands as it was, and alone"


async def test_the_last_messages_are_offered_and_words_choose_among_them(
    app: App, demo: DemoServer, robin: Person
) -> None:
    """The newest first; a word finds the messages in which it stands."""
    assert (await offered(robin, "")).button == {"text": "Send me a photo first", "start_parameter": "inline"}
    for title in ("SUMMER FAIR on Saturday", "Lost cat in Mill Lane", "Choir practice on Sunday"):
        await asked(demo, robin, title)
    newest = ["Choir practice on Sunday", "Lost cat in Mill Lane", "SUMMER FAIR on Saturday"]
    assert titles(await offered(robin, " ")) == newest
    assert titles(await offered(robin, "LANE cat")) == ["Lost cat in Mill Lane"]
    assert titles(await offered(robin, "nothing like it")) == []


async def test_somebody_elses_message_is_not_offered(app: App, demo: DemoServer, robin: Person) -> None:
    """Who has come to know its id gets nothing, but is shown the way to a message of their own."""
    ana = demo.add_person("Ana")
    answer = await asked(demo, robin)
    offer = await offered(ana, typed(answer))
    assert (offer.results, offer.button and offer.button["text"]) == ([], "That is somebody else's. Send me a photo")
    assert (await offered(ana, "fair")).results == []
    unknown = await offered(robin, "draft 0123456789abcdef")
    assert unknown.button is not None
    assert "no such message" in unknown.button["text"]


async def test_a_message_too_long_for_telegram_is_not_offered(
    demo: DemoServer, engine: EngineSettings, robin: Person
) -> None:
    """Its form for WhatsApp fits below the answer; one for Telegram that does not is not sent cut off."""

    def long(job: Job) -> Result:
        result = read(job)
        assert result.message is not None
        text = "x" * 5000 if job.options.platform is Platform.TELEGRAM else result.message.text
        draft = msgspec.structs.replace(result.message, text=text, entities=())
        return msgspec.structs.replace(result, message=draft)

    async with sharing.bot(demo, engine, long):
        offer = await offered(robin, typed(await asked(demo, robin)))
        assert offer.button is not None
        assert (offer.results, offer.button["text"]) == ([], "Too long for one Telegram message")


async def test_a_form_that_takes_long_is_not_waited_for(
    demo: DemoServer, engine: EngineSettings, robin: Person
) -> None:
    """The person is told at once to try again; in the list the message stands as it was shown meanwhile."""
    async with sharing.bot(demo, engine, placard_form_wait=0.001 * SECOND):
        answer = await asked(demo, robin)
        first = await offered(robin, "")
        assert first.results[0].body.text.startswith("*SUMMER FAIR")
        assert typed(answer)


async def test_who_may_not_use_the_bot_is_offered_nothing(
    demo: DemoServer, engine: EngineSettings, robin: Person
) -> None:
    """Nor told what it knows, but where to ask why."""
    async with sharing.bot(demo, engine, placard_block=Ids([robin.id])):
        offer = await offered(robin, "fair")
        assert (offer.results, offer.button and offer.button["text"]) == ([], "I take nothing from you. See why")


async def test_without_inline_mode_there_is_no_button_for_it(
    demo: DemoServer, engine: EngineSettings, robin: Person
) -> None:
    """What would not work is not shown."""
    demo.backend.inline.on = False
    async with sharing.bot(demo, engine):
        labels = (await asked(demo, robin)).labels()
        assert "WhatsApp ➤" in labels
        assert "Telegram ➤" not in labels


@pytest.mark.parametrize("on", [True, False])
async def test_the_operator_is_told_how_to_turn_inline_mode_on(
    demo: DemoServer, settings: BotSettings, on: bool
) -> None:
    """`placard doctor` notes it where it is off."""
    demo.backend.inline.on = on
    found = [finding.sentence async for finding in checks.telegram(settings)]
    assert ("doctor-no-inline" in found) is not on


async def test_while_the_bot_takes_nothing_new_the_name_typed_in_a_chat_begins_no_work(
    demo: DemoServer, engine: EngineSettings, robin: Person
) -> None:
    """The message is offered in the form in which it was shown."""
    done: list[Job] = []

    def count(job: Job) -> Result:
        done.append(job)
        return read(job)

    async with sharing.bot(demo, engine, count) as app:
        await asked(demo, robin)
        await app.deps.access.pause(True)
        before = len(done)
        offer = await offered(robin, "")
        assert offer.results[0].body.text.startswith("*SUMMER FAIR")
        assert len(done) == before


async def test_of_a_persons_questions_only_the_newest_are_looked_at(app: App, demo: DemoServer, robin: Person) -> None:
    """With every letter that somebody types, so however many they have asked."""
    for title in ("SUMMER FAIR on Saturday", "Lost cat in Mill Lane", "Choir practice on Sunday"):
        await asked(demo, robin, title)
    newest = await app.deps.jobs.asked(str(robin.id), most=2)
    assert [state.question.text.splitlines()[0] for state in newest] == [
        "Lost cat in Mill Lane",
        "Choir practice on Sunday",
    ]
    assert len(await app.deps.jobs.asked(str(robin.id))) == 3
