"""A message whose sending nobody confirmed stands in the chat exactly once."""

import asyncio
from datetime import timedelta

import msgspec
from redis.asyncio import Redis

from bot.api import Api, make_api
from bot.demo import DemoServer
from bot.demo.people import Person
from bot.outbox import Outbox
from bot.rich import Rich
from bot.sender import Place, Sender
from bot.settings import BotSettings
from tests.bot.conftest import Senders
from tests.reading import drawn


def at(person: Person) -> Place:
    return Place(chat=person.id)


async def test_a_message_whose_answer_was_lost_is_found(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """Telegram took it and the connection broke: it is not sent again, and its id is known."""
    sender = senders()
    question = await robin.send_text("A question")
    demo.faults.drop_answer("sendMessage")
    found = await sender.send(at(robin), Rich("Seen"), reply_to=question.id, key="status")
    assert [message.id for message in demo.answers(robin)] == [found]
    await sender.edit(at(robin), found, Rich("Answer"), final=True)
    assert [message.text for message in demo.answers(robin)] == ["Answer"]


async def test_a_message_that_never_arrived_is_sent(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """The connection broke before Telegram took it: it is looked for, not found, and goes out."""
    question = await robin.send_text("A question")
    demo.faults.close("sendMessage")
    found = await senders().send(at(robin), Rich("Seen"), reply_to=question.id, key="status")
    assert [message.id for message in demo.answers(robin)] == [found]


async def test_a_server_error_sends_once(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """A 500 or a proxy's page may or may not mean that the message was taken."""
    sender = senders()
    question = await robin.send_text("A question")
    demo.faults.fail("sendMessage", status=500)
    demo.faults.garbage("sendMessage")
    found = await sender.send(at(robin), Rich("Seen"), reply_to=question.id, key="status")
    assert [message.id for message in demo.answers(robin)] == [found]


async def test_a_message_that_timed_out_is_found(
    senders: Senders, redis: Redis, settings: BotSettings, demo: DemoServer, robin: Person
) -> None:
    """Telegram took it and did not answer in time."""
    question = await robin.send_text("A question")
    demo.faults.delay("sendMessage", seconds=2)
    settings = msgspec.structs.replace(settings, placard_send_wait=timedelta(seconds=0.2))
    async with make_api(settings) as impatient:
        sender = Sender(impatient, redis, settings)
        found = await sender.send(at(robin), Rich("Seen"), reply_to=question.id, key="status")
    assert [message.id for message in demo.answers(robin)] == [found]


async def test_a_bot_that_dies_while_it_sends_sends_once(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """Telegram took the message, the bot was gone before the answer came; after the restart it finds it."""
    question = await robin.send_text("A question")
    demo.faults.delay("sendMessage", seconds=5)
    dying = senders(placard_drain=timedelta(seconds=0.01))
    call = asyncio.create_task(dying.send(at(robin), Rich("Seen"), reply_to=question.id, key="status"))
    await demo.wait_for(robin, lambda seen: [message for message in seen if message.from_bot])
    await dying.close()
    await asyncio.wait([call])
    found = await senders().send(at(robin), Rich("Seen"), reply_to=question.id, key="status")
    assert [message.id for message in demo.answers(robin)] == [found]


async def test_a_lost_message_is_found_among_others(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """People and the bot itself wrote in between; nothing of theirs is changed."""
    group = demo.add_group("Club", members=[robin], privacy=False)
    sender = senders(placard_burst_in_chat=20)
    question = await robin.send_text("A question", chat=group)
    first = await sender.send(Place(chat=group.id), Rich("Another answer"), key="other")
    await robin.send_text("Chatter", chat=group)
    demo.faults.drop_answer("sendMessage")
    found = await sender.send(Place(chat=group.id), Rich("Seen"), reply_to=question.id, key="status")
    texts = {message.id: message.text for message in demo.messages(group)}
    assert [texts[first], texts[found]] == ["Another answer", "Seen"]
    assert list(texts.values()) == ["A question", "Another answer", "Chatter", "Seen"]


async def test_a_lost_message_is_found_in_a_busy_bot(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """Private chats share one sequence of message ids: what the bot sent to others meanwhile is in the way of none."""
    sender = senders(placard_search_lost=3)
    question = await robin.send_text("A question")
    others = [demo.add_person(f"Person {number}") for number in range(12)]
    for other in others:
        await sender.send(at(other), Rich("Seen"), key="status")
    demo.faults.drop_answer("sendMessage", chat=robin.id)
    found = await sender.send(at(robin), Rich("Seen"), reply_to=question.id, key="status")
    assert [message.id for message in demo.answers(robin)] == [found]


async def test_two_lost_messages_alike_are_two(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """The same words for two questions are two messages, also when both answers were lost."""
    sender = senders(placard_burst_in_chat=20)
    questions = [await robin.send_text("One"), await robin.send_text("Two")]
    demo.faults.drop_answer("sendMessage", times=2)
    found = [await sender.send(at(robin), Rich("Seen"), reply_to=q.id, key=f"status:{q.id}") for q in questions]
    assert sorted(message.id for message in demo.answers(robin)) == sorted(found)
    assert len(set(found)) == 2


async def test_a_lost_file_is_found(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """A file is not sent twice either."""
    question = await robin.send_text("A question")
    demo.faults.drop_answer("sendDocument")
    found = await senders().document(at(robin), "all.txt", b"All the text", reply_to=question.id, key="file")
    (shown,) = demo.answers(robin)
    assert shown.id == found
    assert demo.file(shown) == b"All the text"


async def test_a_lost_picture_is_found(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """Nor is a picture."""
    question = await robin.send_text("A question")
    demo.faults.drop_answer("sendPhoto")
    data = drawn.png(drawn.flyer(["Fete"]))
    found = await senders().picture(at(robin), data, caption=Rich("Look"), reply_to=question.id, key="picture")
    (shown,) = demo.answers(robin)
    assert (shown.id, shown.text) == (found, "Look")


async def test_a_crash_between_sending_and_writing_down_sends_once(
    senders: Senders, api: Api, redis: Redis, demo: DemoServer, robin: Person
) -> None:
    """The bot died after Telegram took the message and before it knew; after the restart it finds it."""
    question = await robin.send_text("A question")
    await Outbox(redis, keep=timedelta(minutes=1)).begin(robin.id, "status", question.id)
    sent = await api.send_message(robin.id, "Seen")
    assert await senders().send(at(robin), Rich("Seen"), key="status") == sent.message_id
    assert len(demo.answers(robin)) == 1


async def test_a_crash_before_sending_sends(senders: Senders, redis: Redis, demo: DemoServer, robin: Person) -> None:
    """The bot died before Telegram got the message; after the restart the person gets it."""
    question = await robin.send_text("A question")
    await Outbox(redis, keep=timedelta(minutes=1)).begin(robin.id, "status", question.id)
    found = await senders().send(at(robin), Rich("Seen"), key="status")
    assert [message.id for message in demo.answers(robin)] == [found]


async def test_an_answer_is_repeated_until_it_is_taken(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """However often the edit fails, in whichever way, the answer comes to stand in the chat."""
    sender = senders(placard_burst_in_chat=20)
    message = await sender.send(at(robin), Rich("Seen"), key="status")
    demo.faults.fail("editMessageText", status=502)
    demo.faults.close("editMessageText")
    demo.faults.drop_answer("editMessageText")
    await sender.edit(at(robin), message, Rich("Answer"), final=True)
    assert [shown.text for shown in demo.answers(robin)] == ["Answer"]
