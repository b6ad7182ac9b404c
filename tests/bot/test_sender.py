"""A message is sent once, in order, at the pace that Telegram allows; a chat that takes nothing is told apart."""

import asyncio
from datetime import timedelta

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity

from bot.api import Api
from bot.demo import DemoServer
from bot.demo.people import Person
from bot.refusals import Refused, Unreachable
from bot.rich import Rich, bold
from bot.sender import Place
from tests.bot.conftest import Senders

FAST = {"placard_sends_per_second_in_chat": 1000.0}


def at(person: Person) -> Place:
    return Place(chat=person.id)


async def test_the_same_key_sends_once(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """Asking twice for the same message, as a handler does that runs again, shows it once."""
    sender = senders()
    first = await sender.send(at(robin), Rich("Hello"), key="hello")
    assert await sender.send(at(robin), Rich("Hello"), key="hello") == first
    assert [message.id for message in demo.answers(robin)] == [first]


async def test_a_restart_does_not_send_again(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """What was sent is remembered across a restart of the bot."""
    first = await senders().send(at(robin), Rich("Hello"), key="hello")
    assert await senders().send(at(robin), Rich("Hello"), key="hello") == first
    assert len(demo.answers(robin)) == 1


async def test_calls_beside_each_other_send_once(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """Two that want the same message at the same moment get the same one."""
    sender = senders()
    ids = await asyncio.gather(*(sender.send(at(robin), Rich("Hello"), key="hello") for _ in range(5)))
    assert len(set(ids)) == len(demo.answers(robin)) == 1


async def test_messages_arrive_in_the_order_they_were_sent(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """A slow answer of Telegram does not let a later message overtake."""
    sender = senders(**FAST)
    demo.faults.delay("sendMessage", seconds=0.1)
    await asyncio.gather(*(sender.send(at(robin), Rich(str(n)), key=str(n)) for n in range(10)))
    assert [message.text for message in demo.answers(robin)] == [str(n) for n in range(10)]


async def test_a_chat_gets_no_more_than_telegram_allows(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """Messages wait for their turn before Telegram has to refuse one."""
    demo.limits.on = True
    demo.limits.chat_rate = 12.0
    # Slightly slower than the limit, since requests do not travel equally fast.
    sender = senders(placard_sends_per_second_in_chat=10.0, placard_burst_in_chat=2)
    for number in range(12):
        await sender.send(at(robin), Rich(str(number)), key=str(number))
    assert [call.status for call in demo.calls_of("sendMessage")] == [200] * 12


async def test_a_429_holds_up_its_chat_alone(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """A chat that Telegram wants nothing for waits as long as it says; the message then arrives once."""
    sender = senders()
    other = demo.add_person("Ada")
    demo.faults.fail("sendMessage", retry_after=1, chat=robin.id)
    slow = asyncio.create_task(sender.send(at(robin), Rich("Hello"), key="robin"))
    await demo.wait_for_call("sendMessage", lambda call: call.status == 429)
    await sender.send(at(other), Rich("Hello"), key="ada")
    assert not slow.done()
    await slow
    times = [call.at for call in demo.calls_of("sendMessage") if call.params["chat_id"] in (robin.id, str(robin.id))]
    assert len(demo.answers(robin)) == 1
    assert times[1] - times[0] >= 1


async def test_progress_gives_way_to_answers(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """A chat that is near its limit gets its answer, not a sign of progress."""
    sender = senders(placard_sends_per_second_in_chat=20.0)
    message = await sender.send(at(robin), Rich("Seen"), key="status")
    await sender.send(at(robin), Rich("Something else"), key="else")
    await sender.edit(at(robin), message, Rich("Reading"))
    await sender.edit(at(robin), message, Rich("Answer"), final=True)
    assert [call.params["text"] for call in demo.calls_of("editMessageText")] == ["Answer"]


async def test_only_the_newest_progress_is_shown(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """What came while an edit was on its way is merged into one, and the answer stands last."""
    sender = senders(placard_burst_in_chat=20)
    message = await sender.send(at(robin), Rich("Seen"), key="status")
    demo.faults.delay("editMessageText", seconds=0.2)
    for words in ("Page 1", "Page 2", "Page 3"):
        await sender.edit(at(robin), message, Rich(words))
        await asyncio.sleep(0.02)
    await demo.wait_for(robin, lambda seen: seen[-1].text == "Page 3")
    await sender.edit(at(robin), message, Rich("Page 4"))
    await sender.edit(at(robin), message, Rich("Answer"), final=True)
    assert demo.answers(robin)[0].text == "Answer"
    assert "Page 2" not in demo.answers(robin)[0].history


async def test_an_answer_waits_for_progress_on_its_way(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """An edit that is slow to arrive does not cover the answer."""
    sender = senders(placard_burst_in_chat=20)
    message = await sender.send(at(robin), Rich("Seen"), key="status")
    demo.faults.delay("editMessageText", seconds=0.2)
    await sender.edit(at(robin), message, Rich("Reading"))
    await asyncio.sleep(0.05)
    await sender.edit(at(robin), message, Rich("Answer"), final=True)
    assert demo.answers(robin)[0].text == "Answer"


async def test_an_edit_that_changes_nothing_is_done(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """Telegram refuses an edit to what stands there already; that is as good as taken."""
    sender = senders()
    message = await sender.send(at(robin), Rich("Answer"), key="status")
    await sender.edit(at(robin), message, Rich("Answer"), final=True)
    assert demo.calls[-1].status == 400


async def test_an_answer_takes_the_place_of_a_deleted_message(
    senders: Senders, demo: DemoServer, robin: Person
) -> None:
    """Where the person deleted the status message, the answer comes as a new one under the question, and is changed
    there from then on."""
    sender = senders(**FAST)
    question = await robin.send_text("A question")
    message = await sender.send(at(robin), Rich("Seen"), reply_to=question.id, key="status")
    await robin.delete(demo.answers(robin)[0])
    await sender.edit(at(robin), message, Rich("Answer"), final=True)
    await senders().edit(at(robin), message, Rich("Another answer"), final=True)
    (answer,) = demo.answers(robin)
    assert (answer.text, answer.reply_to) == ("Another answer", question.id)


async def test_styles_that_telegram_does_not_take_are_left_out(
    senders: Senders, demo: DemoServer, robin: Person
) -> None:
    """The words arrive plain."""
    wrong = Rich("Hello", (MessageEntity("sparkling", 0, 5),))
    sender = senders()
    message = await sender.send(at(robin), wrong, key="hello")
    assert (demo.answers(robin)[0].text, demo.answers(robin)[0].entities) == ("Hello", [])
    await sender.edit(at(robin), message, Rich("Bye", wrong.entities), final=True)
    assert demo.answers(robin)[0].text == "Bye"


async def test_a_button_with_a_bad_link_is_left_out(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """The message arrives with its other buttons."""
    buttons = InlineKeyboardMarkup(
        [
            [InlineKeyboardButton("Bad", url="https://no domain/"), InlineKeyboardButton("Press", callback_data="p")],
            [InlineKeyboardButton("Good", url="https://example.org/")],
        ]
    )
    await senders().send(at(robin), bold("Hello"), buttons=buttons, key="hello")
    (shown,) = demo.answers(robin)
    assert [[button["text"] for button in row] for row in shown.buttons] == [["Press"], ["Good"]]
    assert shown.styled("bold") == ["Hello"]


async def test_a_topic_is_answered_in_the_topic(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """A message goes to the topic it is meant for, and to the general one where that is gone."""
    group = demo.add_group("Club", members=[robin], forum=True)
    topic = group.add_topic("Flyers", by=robin)
    sender = senders()
    await sender.send(Place(chat=group.id, thread=topic), Rich("There"), key="there")
    await sender.send(Place(chat=group.id, thread=topic + 999), Rich("Gone"), key="gone")
    assert [(message.text, message.thread) for message in demo.answers(group)] == [("There", topic), ("Gone", None)]


async def test_a_deleted_question_is_answered(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """The answer comes without the quotation."""
    question = await robin.send_text("A question")
    await robin.delete(question)
    await senders().send(at(robin), Rich("Answer"), reply_to=question.id, key="answer")
    assert [(message.text, message.reply_to) for message in demo.answers(robin)] == [("Answer", None)]


async def test_a_group_that_became_a_supergroup_is_followed(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """Messages for the old id arrive at the new one, files too."""
    group = demo.add_group("Neighbours", members=[robin], kind="group")
    sender = senders()
    old = await sender.send(Place(chat=group.id), Rich("Seen"), key="status")
    upgraded = group.upgrade()
    await sender.edit(Place(chat=group.id), old, Rich("Answer"), final=True)
    await sender.document(Place(chat=group.id), "all.txt", b"All the text", key="file")
    answer, file = demo.answers(upgraded)
    assert answer.text == "Answer"
    assert demo.file(file) == b"All the text"
    assert len(demo.calls_of("sendDocument")) == 1, "the new id is remembered"


async def test_a_person_who_blocked_the_bot_is_unreachable(senders: Senders, robin: Person) -> None:
    """The caller learns that nobody will see its answer."""
    sender = senders()
    message = await sender.send(at(robin), Rich("Seen"), key="status")
    await robin.block()
    with pytest.raises(Unreachable):
        await sender.send(at(robin), Rich("Hello"), key="hello")
    with pytest.raises(Unreachable):
        await sender.edit(at(robin), message, Rich("Answer"), final=True)


async def test_a_group_without_the_bot_is_unreachable(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """So is one it was thrown out of, and one that never was."""
    group = demo.add_group("Neighbours", members=[robin])
    group.kick_bot(by=robin)
    for chat in (group.id, -4_999):
        with pytest.raises(Unreachable):
            await senders().send(Place(chat=chat), Rich("Hello"), key="hello")


async def test_what_telegram_will_never_take_is_refused(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """A text that is too long or no text at all ends in an error, not in endless tries."""
    for text in ("x" * 4097, "half \ud83d of a sign"):
        with pytest.raises(Refused):
            await senders().send(at(robin), Rich(text), key="hello")
    assert demo.answers(robin) == []


async def test_a_press_answered_too_late_is_let_go(senders: Senders, api: Api, demo: DemoServer, robin: Person) -> None:
    """Telegram refuses an answer to an old or unknown press; nothing comes of it."""
    sender = senders()
    buttons = InlineKeyboardMarkup([[InlineKeyboardButton("Press", callback_data="p")]])
    await sender.send(at(robin), Rich("Hello"), buttons=buttons, key="hello")
    late = await robin.press("Press")
    late.expire()
    await sender.answer(late.query.id, "Yes")
    await sender.answer("12345", "Yes")
    press = await robin.press("Press")
    await sender.answer(press.query.id, "Yes", alert=True)
    assert (await press.answered()).text == "Yes"


async def test_a_press_that_telegram_makes_wait_is_answered_after(
    senders: Senders, api: Api, demo: DemoServer, robin: Person
) -> None:
    """The person sees the sign a moment later; what would come too late is let go."""
    sender = senders()
    buttons = InlineKeyboardMarkup([[InlineKeyboardButton("Press", callback_data="x")]])
    await sender.send(at(robin), Rich("Hello"), key="hello", buttons=buttons)
    press = await robin.press("Press")
    demo.faults.fail("answerCallbackQuery", retry_after=1)
    await sender.answer(press.query.id, "Yes")
    assert (await press.answered()).text == "Yes"
    demo.faults.fail("answerCallbackQuery", retry_after=600)
    await sender.answer((await robin.press("Press")).query.id, "Yes")


async def test_a_cancelled_call_still_finishes_its_message(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """A bot that is told to stop while a message is on its way still learns the message's id."""
    sender = senders()
    demo.faults.delay("sendMessage", seconds=0.2)
    call = asyncio.create_task(sender.send(at(robin), Rich("Hello"), key="hello"))
    await demo.wait_for(robin, lambda seen: seen)
    call.cancel()
    await sender.close()
    first = await senders().send(at(robin), Rich("Hello"), key="hello")
    assert [message.id for message in demo.answers(robin)] == [first]


async def test_what_cannot_be_finished_in_time_is_given_up(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """A chat that Telegram makes wait for long does not keep the bot from stopping; its message is sent later."""
    sender = senders(placard_drain=timedelta(seconds=0.1))
    demo.faults.fail("sendMessage", retry_after=1000)
    call = asyncio.create_task(sender.send(at(robin), Rich("Hello"), key="hello"))
    await demo.wait_for_call("sendMessage", lambda call: call.status == 429)
    await sender.close()
    with pytest.raises(asyncio.CancelledError):
        await call
    await senders().send(at(robin), Rich("Hello"), key="hello")
    assert len(demo.answers(robin)) == 1
