"""Posts at a set time: once, from whichever bot is there, whatever died meanwhile."""

import asyncio
import os
import signal
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from bot import scheduled
from bot.app import App
from bot.demo import DemoServer
from bot.demo.faults import Fault
from bot.demo.groups import Group
from bot.demo.people import Person
from bot.outbox import Outbox
from bot.postings import Over, Posting, Postings
from engine.settings import HOUR, MINUTE, SECOND, EngineSettings
from tests.bot import sharing
from tests.bot.sharing import MESSAGE, press, previewed, seen, shows
from tests.flow.conversation import Conversation


@pytest.fixture
def group(demo: DemoServer, robin: Person) -> Group:
    return demo.add_group("Neighbours", members=[demo.add_person("Olga"), robin])


async def planned(app: App, demo: DemoServer, robin: Person, group: Group) -> Posting:
    """What waits after the person chose "In 1 hour"."""
    if not await app.deps.groups.of(robin.id):
        await seen(demo, robin, group)
    await previewed(demo, robin, group)
    await press(demo, robin, "At a time …")
    await press(demo, robin, "In 1 hour")
    await shows(demo, robin, "I will post this", "Cancel")
    return (await app.deps.postings.planned(robin.id))[-1]


async def passes(app: App, posting: Posting, late: timedelta = SECOND) -> None:
    """So much more than its time passes."""
    past = msgspec.structs.replace(posting, at=time.time() - late.total_seconds())
    assert await app.deps.postings.plan(past, now=time.time(), most=100)


async def test_a_message_goes_out_at_its_time_and_once(
    demo: DemoServer, engine: EngineSettings, robin: Person, group: Group
) -> None:
    """The message that told of the plan tells of the post; nothing waits any more."""
    async with sharing.bot(demo, engine) as app:
        posting = await planned(app, demo, robin, group)
        assert abs(posting.at - time.time() - 3600) < 90
        assert demo.answers(group) == []
        await passes(app, posting)
        done = await shows(demo, robin, "Posted in “Neighbours”", "Take it back")
        assert done.id == posting.preview
        await robin.send_text("/scheduled")
        await shows(demo, robin, "Nothing of yours waits")
        assert [message.text for message in demo.answers(group)] == [MESSAGE]


async def test_of_two_bots_one_posts(demo: DemoServer, engine: EngineSettings, robin: Person, group: Group) -> None:
    """Both look what is due."""
    async with sharing.bot(demo, engine) as app, sharing.bot(demo, engine, serves=False) as other:
        looking = asyncio.create_task(scheduled.run(other.deps))
        for _ in range(3):
            await passes(app, await planned(app, demo, robin, group))
            await shows(demo, robin, "Posted in “Neighbours”", "Take it back")
            await press(demo, robin, "Take it back")
            await shows(demo, robin, "I took it back")
        looking.cancel()
        await asyncio.wait([looking])
        posts = [call for call in demo.calls_of("sendMessage") if str(call.params["chat_id"]) == str(group.id)]
        assert len([call for call in posts if call.params["text"] == MESSAGE]) == 3


async def test_what_a_dead_bot_was_about_to_post_another_posts(
    demo: DemoServer, engine: EngineSettings, robin: Person, group: Group
) -> None:
    """One took it and was never heard of again; after the lease it is somebody else's."""
    lease = 0.4 * SECOND
    async with sharing.bot(demo, engine, placard_update_lease=lease, serves=False) as app:
        dead = Postings(app.client.redis, keep=HOUR, lease=lease)
        async with sharing.bot(demo, engine) as first:
            posting = await planned(first, demo, robin, group)
        await passes(app, posting)
        assert (await dead.take(9))[0] == [posting.id]
        assert not await app.deps.postings.cancel(posting.id), "it is being posted"
        assert (await app.deps.postings.take(9))[0] == []
        looking = asyncio.create_task(scheduled.run(app.deps))
        await shows(demo, robin, "Posted in “Neighbours”", "Take it back")
        looking.cancel()
        await asyncio.wait([looking])
        assert [message.text for message in demo.answers(group)] == [MESSAGE]


@asynccontextmanager
async def process(demo: DemoServer, engine: EngineSettings) -> AsyncIterator[asyncio.subprocess.Process]:
    """A bot as a process of its own, killed in the end."""
    environment = {
        "PATH": os.environ["PATH"],
        "TELEGRAM_BOT_TOKEN": demo.token,
        "TELEGRAM_API_URL": demo.url,
        "REDIS_URL": engine.redis_url.reveal(),
        "PLACARD_DATA": str(engine.placard_data),
        "PLACARD_WORKERS": "0",
        "PLACARD_UPDATE_LEASE": "1",
    }
    command = (sys.executable, "-m", "bot.cli.main", "bot")
    root = Path(__file__).parent.parent.parent
    made = await asyncio.create_subprocess_exec(*command, cwd=root, env=environment)
    try:
        yield made
    finally:
        if made.returncode is None:
            made.send_signal(signal.SIGKILL)
        await made.wait()


async def test_a_bot_that_is_killed_while_it_posts_has_posted_once(
    demo: DemoServer, engine: EngineSettings, robin: Person, group: Group
) -> None:
    """`kill -9` when Telegram has the message and the bot has not heard of it; the next bot finds it in the group."""
    async with sharing.bot(demo, engine) as app:
        posting = await planned(app, demo, robin, group)
    demo.faults.add(Fault(kind="delay", method="sendMessage", chat=group.id, seconds=10))
    async with sharing.bot(demo, engine, serves=False) as app:
        await passes(app, posting)
    async with process(demo, engine) as bot:
        await demo.wait_for(group, lambda messages: any(m.text == MESSAGE for m in messages), seconds=25)
        bot.send_signal(signal.SIGKILL)
        await bot.wait()
    demo.faults.clear()
    async with sharing.bot(demo, engine, placard_update_lease=SECOND):
        await shows(demo, robin, "Posted in “Neighbours”", "Take it back")
    assert [message.text for message in demo.answers(group)] == [MESSAGE]


async def test_a_post_that_was_due_while_the_bot_was_off_goes_out_when_it_is_back(
    demo: DemoServer, engine: EngineSettings, robin: Person, group: Group
) -> None:
    """Where it is not later than the time of grace."""
    async with sharing.bot(demo, engine) as app:
        posting = await planned(app, demo, robin, group)
    async with sharing.bot(demo, engine, serves=False) as app:
        await passes(app, posting, 50 * MINUTE)
    assert demo.answers(group) == []
    async with sharing.bot(demo, engine):
        await shows(demo, robin, "Posted in “Neighbours”", "Take it back")
    assert [message.text for message in demo.answers(group)] == [MESSAGE]


@pytest.mark.parametrize("wanted", [True, False])
async def test_what_is_much_too_late_is_asked_about(
    demo: DemoServer, engine: EngineSettings, robin: Person, group: Group, wanted: bool
) -> None:
    """It is not posted by itself; the person says, in a message that makes itself heard."""
    async with sharing.bot(demo, engine) as app:
        posting = await planned(app, demo, robin, group)
    async with sharing.bot(demo, engine, serves=False) as app:
        await passes(app, posting, 2 * HOUR)
    async with sharing.bot(demo, engine):
        asked = await shows(demo, robin, "I was off when this was to be posted in “Neighbours”")
        assert asked.id != posting.preview
        assert MESSAGE in asked.text
        assert demo.answers(group) == []
        await press(demo, robin, "Post now" if wanted else "Never mind")
        if wanted:
            await shows(demo, robin, "Posted in “Neighbours”")
        await Conversation(demo, robin).caught_up()
    assert [message.text for message in demo.answers(group)] == ([MESSAGE] if wanted else [])
    assert len(demo.answers(robin)) == (2 if wanted else 1), "nothing piles up"


async def test_whether_both_may_write_is_asked_again_when_it_is_due(
    demo: DemoServer, engine: EngineSettings, robin: Person, group: Group
) -> None:
    """Who left the group meanwhile is told that nothing was posted."""
    async with sharing.bot(demo, engine) as app:
        posting = await planned(app, demo, robin, group)
        group.set_status(robin, "left", by=robin)
        await passes(app, posting)
        told = await shows(demo, robin, "you are not in “Neighbours” any more")
        assert told.labels() == ["‹ Back", "Never mind"]
        assert demo.answers(group) == []


@pytest.mark.parametrize("late", [SECOND, 2 * HOUR])
async def test_in_a_group_that_was_blocked_meanwhile_nothing_is_said(
    demo: DemoServer, engine: EngineSettings, robin: Person, group: Group, late: timedelta
) -> None:
    """What was planned there is not posted there, nor is anybody told so there; it waits no more."""
    async with sharing.bot(demo, engine) as app:
        await robin.send_text("SUMMER FAIR on Saturday the 11th", chat=group)
        await robin.send_text("/read@placard_demo_bot", chat=group, reply_to=demo.messages(group)[-1])
        await Conversation(demo, robin, group).answer()
        for label in ("Post here", "At a time …", "In 1 hour"):
            await press(demo, robin, label, group)
        (posting,) = await app.deps.postings.planned(robin.id)
        before = demo.answers(group)
        await app.deps.access.block(group.id)
        await passes(app, posting, late)
        while await app.deps.postings.planned(robin.id):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        await Conversation(demo, robin).caught_up()
        assert demo.answers(group) == before


async def test_what_waits_is_listed_and_cancelled(
    demo: DemoServer, engine: EngineSettings, robin: Person, group: Group
) -> None:
    """By the list, by the plan's own button, and each twice; nobody else cancels it."""
    ana = demo.add_person("Ana")
    async with sharing.bot(demo, engine) as app:
        first = await planned(app, demo, robin, group)
        second = await planned(app, demo, robin, group)
        await robin.send_text("/scheduled")
        listed = await shows(demo, robin, "This waits to be posted:")
        assert "1. “SUMMER FAIR on Saturday the 11th” in “Neighbours” on " in listed.text
        assert listed.labels() == ["Cancel 1", "Cancel 2"]
        shown = demo.backend.world.chats[robin.id].messages[listed.id]
        data = listed.buttons[0][0]["callback_data"]
        stranger = demo.backend.press(ana.user, shown, data)
        told = await demo.backend.hub.until(lambda: stranger.answer, 10)
        assert told["text"] == "Only the person who asked can post this."
        for words in ("Cancelled: nothing is posted in “Neighbours”.", "That is over already."):
            query = demo.backend.press(robin.user, shown, data)
            assert (await demo.backend.hub.until(lambda query=query: query.answer, 10))["text"] == words
        assert {one.id for one in await app.deps.postings.planned(robin.id)} in ({first.id}, {second.id})
        await press(demo, robin, "Cancel")
        await Conversation(demo, robin).caught_up()
        assert await app.deps.postings.planned(robin.id) == []
        assert [m.text for m in demo.answers(robin)].count("Cancelled: nothing is posted in “Neighbours”.") == 2


async def test_only_so_many_of_a_person_may_wait(
    demo: DemoServer, engine: EngineSettings, robin: Person, group: Group
) -> None:
    """One more is refused with the way to see them."""
    async with sharing.bot(demo, engine, placard_scheduled_most=1) as app:
        await planned(app, demo, robin, group)
        await previewed(demo, robin, group)
        await press(demo, robin, "At a time …")
        said = await press(demo, robin, "In 1 hour")
        assert said == "One message of yours waits already, and that is the most. /scheduled lists it."


async def test_forgetting_somebody_cancels_what_waits(
    demo: DemoServer, engine: EngineSettings, robin: Person, group: Group
) -> None:
    """It is told, and nothing is kept of it."""
    async with sharing.bot(demo, engine) as app:
        posting = await planned(app, demo, robin, group)
        await robin.send_text("/forget")
        await shows(demo, robin, "Shall I remove everything")
        await press(demo, robin, "Remove it all")
        told = await shows(demo, robin, "Removed: ")
        assert "1 message that you were about to post, the note that I saw you in 1 group" in told.text
        assert await app.deps.postings.get(posting.id) is None
        assert await app.client.redis.keys("bot:{posts}:*") == []
        assert await app.deps.groups.of(robin.id) == []


async def test_a_time_is_written_in_words(
    demo: DemoServer, engine: EngineSettings, robin: Person, group: Group
) -> None:
    """In reply to the preview, in the time zone of the person; what is no time, or past, is asked for again."""
    async with sharing.bot(demo, engine) as app:
        await seen(demo, robin, group)
        preview = await previewed(demo, robin, group)
        await robin.send_text("when it suits", reply_to=preview)
        await shows(demo, robin, "I do not understand that time.")
        await robin.send_text("2020-01-01 9:00", reply_to=preview)
        await shows(demo, robin, "That time is over.")
        await robin.send_text("2090-01-01 9:00", reply_to=preview)
        await shows(demo, robin, "I plan 365 days ahead at most.")
        await press(demo, robin, "At a time …")
        assert "Times are UTC, as I do not know where you live" in (await shows(demo, robin, "When shall I")).text
        await robin.send_text("zone: Europe/Lisbon")
        await shows(demo, robin, "Lisbon")
        await robin.send_text("2030-07-01 18:30", reply_to=preview)
        told = await shows(demo, robin, "I plan 365 days ahead at most.")
        day = (datetime.now() + timedelta(days=30)).date()
        await robin.send_text(f"{day} 18:30", reply_to=preview)
        told = await shows(demo, robin, "I will post this in “Neighbours” on ")
        assert "18:30 (Europe/Lisbon)" in told.text
        assert MESSAGE in told.text
        (posting,) = await app.deps.postings.planned(robin.id)
        assert datetime.fromtimestamp(posting.at).date() == day


async def test_another_time_in_reply_to_what_is_planned_moves_it(
    demo: DemoServer, engine: EngineSettings, robin: Person, group: Group
) -> None:
    """It waits once, for the new time."""
    async with sharing.bot(demo, engine) as app:
        before = await planned(app, demo, robin, group)
        plan = await shows(demo, robin, "I will post this", "Cancel")
        day = (datetime.now(UTC) + timedelta(days=30)).date()
        await robin.send_text(f"{day} 18:30", reply_to=plan)
        await shows(demo, robin, "18:30 (UTC)", "Cancel")
        (posting,) = await app.deps.postings.planned(robin.id)
        assert (posting.id, datetime.fromtimestamp(posting.at, UTC).date()) == (before.id, day)
        assert len(demo.answers(robin)) == 2, "nothing piles up"


async def test_what_died_over_telling_that_it_had_posted_tells_it_after_the_next_start(
    demo: DemoServer, engine: EngineSettings, robin: Person, group: Group
) -> None:
    """The message is in the group, and the one that planned it says so, with the button that takes it back."""
    async with sharing.bot(demo, engine) as app:
        posting = await planned(app, demo, robin, group)
    silent = Fault(kind="close", method="editMessageText", chat=robin.id, times=10_000)
    demo.faults.add(silent)
    async with sharing.bot(demo, engine, placard_drain=0.1 * SECOND) as app:
        await passes(app, posting)
        await demo.wait_for(group, lambda messages: any(m.text == MESSAGE for m in messages))
        assert await demo.backend.hub.until(lambda: silent.times < 10_000, 10)
    demo.faults.clear()
    async with sharing.bot(demo, engine, placard_update_lease=SECOND):
        await shows(demo, robin, "Posted in “Neighbours”", "Take it back")
    assert [message.text for message in demo.answers(group)] == [MESSAGE]


async def test_who_died_over_cancelling_leaves_nothing_that_waits_for_ever(
    demo: DemoServer, engine: EngineSettings, robin: Person, group: Group
) -> None:
    """What was taken from the queue, and is not told yet, is cancelled by the next press."""
    async with sharing.bot(demo, engine) as app:
        posting = await planned(app, demo, robin, group)
        assert await app.deps.postings.cancel(posting.id)
        await press(demo, robin, "Cancel")
        await shows(demo, robin, "Cancelled: nothing is posted")
        assert await app.deps.postings.planned(robin.id) == []
        assert not await app.deps.postings.cancel(posting.id)


async def test_what_is_forgotten_while_it_is_posted_stays_forgotten(
    demo: DemoServer, engine: EngineSettings, robin: Person, group: Group
) -> None:
    """Whoever is at it writes nothing down any more."""
    async with sharing.bot(demo, engine) as app:
        posting = await planned(app, demo, robin, group)
        demo.faults.add(Fault(kind="delay", method="sendMessage", chat=group.id, seconds=1))
        await passes(app, posting)
        await demo.wait_for(group, lambda messages: any(m.text == MESSAGE for m in messages))
        await app.deps.postings.forget(robin.id)
        await shows(demo, robin, "Posted in “Neighbours”")
        await Conversation(demo, robin).caught_up()
        assert await app.client.redis.keys("bot:{posts}:*") == []


async def test_what_was_posted_is_not_planned_by_an_older_look_at_it(
    demo: DemoServer, engine: EngineSettings, robin: Person, group: Group
) -> None:
    """A time that was written while "Post now" was under way would post it a second time."""
    async with sharing.bot(demo, engine) as app:
        posting = await planned(app, demo, robin, group)
        await passes(app, posting)
        await shows(demo, robin, "Posted in “Neighbours”", "Take it back")
        await Conversation(demo, robin).caught_up()
        with pytest.raises(Over):
            await app.deps.postings.plan(posting, now=time.time(), most=9)


async def test_of_a_bot_that_died_between_its_intent_and_the_request_the_person_is_asked(
    demo: DemoServer, engine: EngineSettings, robin: Person, group: Group
) -> None:
    """Nobody can tell whether the message left, so it goes out when they say so, and once."""
    async with sharing.bot(demo, engine) as app:
        posting = await planned(app, demo, robin, group)
        dead = Outbox(app.client.redis, keep=HOUR)
        assert await dead.begin(group.id, f"post:{posting.id}:0", 0) is None
        await passes(app, posting)
        await shows(demo, robin, "I was interrupted while I posted this in “Neighbours”", "Post now")
        assert demo.answers(group) == []
        await press(demo, robin, "Post now")
        await shows(demo, robin, "Posted in “Neighbours”", "Take it back")
        assert [message.text for message in demo.answers(group)] == [MESSAGE]
