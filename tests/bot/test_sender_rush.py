"""Many chats at once: Telegram never has to say that it is too much, and answers come first."""

import asyncio
import gc
import tracemalloc

from bot.demo import DemoServer
from bot.demo.people import Person
from bot.rich import Rich
from bot.sender import Place
from engine.settings import SECOND
from tests.bot.conftest import Senders

SENDING = ("sendMessage", "editMessageText")
HASTY = {"placard_drain": 0.1 * SECOND}
"""For a sender that is left with what would take minutes."""


def at(person: Person) -> Place:
    return Place(chat=person.id)


def statuses(demo: DemoServer) -> set[int | None]:
    """With which Telegram answered what was put into chats."""
    return {call.status for call in demo.calls if call.method in SENDING}


async def test_a_rush_of_chats_provokes_no_refusal(senders: Senders, demo: DemoServer) -> None:
    """Many people are told, shown progress and answered as fast as Telegram allows, which never has to refuse a
    request, though some of them take it far longer than others."""
    demo.limits.on = True
    demo.limits.all_second = 40
    sender = senders(placard_sends_per_second=40)
    for _ in range(10):
        demo.faults.delay("sendMessage", seconds=0.3)
        demo.faults.delay("editMessageText", seconds=0.3)
    people = [demo.add_person(f"Person {number}") for number in range(50)]

    async def chat(person: Person) -> None:
        message = await sender.send(at(person), Rich("Seen"), key="status", patient=True)
        await sender.edit(at(person), message, Rich("Reading"))
        await sender.edit(at(person), message, Rich("Answer"), final=True)

    await asyncio.gather(*map(chat, people))
    assert statuses(demo) == {200}
    assert all([message.text for message in demo.answers(person)] == ["Answer"] for person in people)


async def test_answers_go_before_signs_that_a_photo_was_seen(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """Where more is to be said than Telegram takes, those whose answer is there have it first."""
    sender = senders(placard_sends_per_second=4)
    message = await sender.send(at(robin), Rich("Seen"), key="status")
    people = [demo.add_person(f"Person {number}") for number in range(8)]
    seen = [asyncio.create_task(sender.send(at(one), Rich("Seen"), key="status", patient=True)) for one in people]
    await demo.wait_for_call("sendMessage", lambda _: len(demo.calls_of("sendMessage")) == 4)
    await sender.edit(at(robin), message, Rich("Answer"), final=True)
    await asyncio.gather(*seen)
    asked = [call.method for call in demo.calls if call.method in SENDING]
    assert asked.index("editMessageText") < len(asked) - 2


async def test_progress_gives_way_to_answers_in_other_chats(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """While much is said in other chats nothing is spent on mere progress; it is shown again when there is room."""
    sender = senders(placard_sends_per_second=10)
    message = await sender.send(at(robin), Rich("Seen"), key="status")
    people = [demo.add_person(f"Person {number}") for number in range(8)]
    await asyncio.gather(*(sender.send(at(one), Rich("Answer"), key="answer") for one in people))
    await sender.edit(at(robin), message, Rich("Reading"))
    await asyncio.sleep(1.2)
    assert not demo.calls_of("editMessageText")
    await sender.edit(at(robin), message, Rich("Writing"))
    await demo.wait_for(robin, lambda messages: messages[-1].text == "Writing")


async def test_a_group_gets_twenty_messages_a_minute(senders: Senders, demo: DemoServer) -> None:
    """The next one waits for the minute to be over, other chats and pressed buttons do not wait with it."""
    demo.limits.on = True
    sender = senders(placard_sends_per_second_in_chat=1000.0, placard_burst_in_chat=20, **HASTY)
    demo.limits.chat_burst = 100
    ada = demo.add_person("Ada")
    group = demo.add_group("Neighbours", members=[ada])
    place = Place(chat=group.id)
    for number in range(20):
        await sender.send(place, Rich(f"Answer {number}"), key=f"{number}")
    late = asyncio.create_task(sender.send(place, Rich("Answer 20"), key="20"))
    await sender.send(at(ada), Rich("Answer"), key="ada")
    await sender.answer("a press that is too old")
    assert statuses(demo) == {200}
    assert not late.done()
    late.cancel()


async def test_chats_that_telegram_makes_wait_hold_up_no_other(senders: Senders, demo: DemoServer) -> None:
    """However many chats wait out a refusal, an answer for another goes out at once."""
    sender = senders(**HASTY)
    people = [demo.add_person(f"Person {number}") for number in range(40)]
    for person in people:
        demo.faults.fail("sendMessage", retry_after=600, chat=person.id)
    waiting = [asyncio.create_task(sender.send(at(person), Rich("Answer"), key="answer")) for person in people]
    for person in people:
        await demo.wait_for_call("sendMessage", lambda call, id=person.id: int(call.params["chat_id"]) == id)
    other = demo.add_person("Ada")
    await sender.send(at(other), Rich("Answer"), key="answer")
    assert [message.text for message in demo.answers(other)] == ["Answer"]
    assert not any(task.done() for task in waiting)
    for task in waiting:
        task.cancel()


async def test_large_files_wait_until_others_are_put_away(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """However many send large files at once, no more is in the bot's memory than the setting says, from the first byte
    until the queue has it; a file of unknown size counts as the largest, and each gets its turn."""
    sender = senders(**HASTY, placard_download_bytes=2000, placard_max_file=1500)
    photo = await robin.send_photo(bytes(1000), processed=False)
    stored = demo.backend.world.chats[robin.id].messages[photo.id].media
    assert stored
    held, most = 0, 0

    async def fetch(size: int) -> None:
        nonlocal held, most
        async with sender.download(stored.file_id, size) as data:
            held += size or 1500
            most = max(most, held)
            await asyncio.sleep(0.01)
            held -= size or 1500
            assert len(data) == 1000

    await asyncio.gather(*(fetch(size) for size in [1000, 0, 500, 1000, 2000, 500, 0, 500]))
    assert (held, most) == (0, 2000)


async def test_a_file_is_out_of_memory_as_soon_as_it_is_put_away(
    senders: Senders, demo: DemoServer, robin: Person
) -> None:
    """Large files one after another take the memory of one, also where Python is not looking for what nobody uses."""
    size, sender = 4_000_000, senders(**HASTY)
    photo = await robin.send_photo(bytes(size), processed=False)
    stored = demo.backend.world.chats[robin.id].messages[photo.id].media
    assert stored
    gc.collect()
    gc.disable()
    tracemalloc.start()
    try:
        for _ in range(3):
            async with sender.download(stored.file_id, size) as data:
                assert len(data) == size
            del data
        assert tracemalloc.get_traced_memory()[0] < size
    finally:
        tracemalloc.stop()
        gc.enable()


async def test_answers_do_not_wait_for_photos_that_are_fetched(
    senders: Senders, demo: DemoServer, robin: Person
) -> None:
    """However many photos come slowly, there is a connection left for what goes into a chat and for pressed buttons."""
    sender = senders(**HASTY)
    photo = await robin.send_photo(b"slow", processed=False)
    stored = demo.backend.world.chats[robin.id].messages[photo.id].media
    assert stored
    demo.faults.slow_file(seconds=20, times=200)

    async def fetch() -> None:
        async with sender.download(stored.file_id, len(b"slow")):
            pass

    fetching = [asyncio.create_task(fetch()) for _ in range(200)]
    await demo.wait_for_call("getFile", lambda _: len(demo.calls_of("getFile")) >= 32)
    await sender.send(at(robin), Rich("Answer"), key="answer")
    await sender.answer("a press that is too old")
    assert demo.answers(robin)
    assert not any(task.done() for task in fetching)
    for task in fetching:
        task.cancel()
    await asyncio.gather(*fetching, return_exceptions=True)
