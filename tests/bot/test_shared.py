"""Several bots with one token in the same chats: what neither of them can see of the other is settled all the same."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from redis.asyncio import Redis
from telegram import CallbackQuery, Chat, Message, Update, User

from bot import delivery, intake
from bot.albums import Item
from bot.api import Api
from bot.captions import Caption
from bot.demo import DemoServer
from bot.demo.people import Person
from bot.deps import Deps
from bot.handlers.buttons import pressed
from bot.handlers.changing import redraft
from bot.pace import Pace
from bot.rich import Rich
from bot.sender import Place, Sender
from bot.settings import BotSettings
from bot.state import State
from bot.turns import Turns
from engine.contract import Checks, Draft, Job, Options, Page, Platform, Progress, Result, Stage
from engine.settings import EngineSettings, Secret
from tests.bot.conftest import Senders
from tests.fakes_bot import FakeClient, FakeSender, fake_deps

HERE = Place(chat=1)


class SlowSender(FakeSender):
    """Its edits arrive when a test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.leaving, self.arriving = asyncio.Event(), asyncio.Event()

    async def edit(self, place: Place, message_id: int, rich: Rich, **given: object) -> None:  # type: ignore[override]
        self.leaving.set()
        await self.arriving.wait()
        await super().edit(place, message_id, rich, **given)  # type: ignore[arg-type]


@pytest.fixture
def client(redis: Redis) -> FakeClient:
    return FakeClient(redis)


def bot(client: FakeClient, sender: FakeSender) -> Deps:
    """One of the bots."""
    return fake_deps(client, sender, engine=EngineSettings(redis_url=Secret("redis://queue")))


def result_of(job: Job, message: str) -> Result:
    draft = Draft(platform=job.options.platform, text=message, checks=Checks(kept=1, of=1))
    return Result(job_id=job.id, pages=(Page(width=1, height=1),), text="FÊTE", message=draft)


async def asked(deps: Deps) -> State:
    photo = Item(message=5, asker=7, file="one")
    await intake.ask(deps, HERE, "5", (photo,), caption=Caption(), asker=7, source=5)
    state = await deps.jobs.state(deps.jobs.answer_id(HERE, "5"))
    assert state is not None
    return state


async def test_a_slow_change_of_one_bot_does_not_cover_a_newer_one_of_another(client: FakeClient) -> None:
    """The older answer is on its way when a button is pressed at the other bot, and arrives after the newer one."""
    slow, fast = SlowSender(), FakeSender()
    fast.messages = slow.messages
    one, two = bot(client, slow), bot(client, fast)
    state = await asked(one)
    older = result_of(client.jobs[0], "older")
    client.results[older.job_id] = older
    showing = asyncio.create_task(delivery.show(one, older))
    await slow.leaving.wait()
    await redraft(two, state, Options(platform=Platform.TELEGRAM))
    newer = result_of(client.jobs[1], "newer")
    client.results[newer.job_id] = newer
    await delivery.show(two, newer)
    slow.arriving.set()
    await showing
    assert "newer" in slow.only.text
    assert "older" in slow.only.before[-1] or "older" in slow.only.before[-2]


async def test_what_one_bot_changed_another_takes_back(client: FakeClient) -> None:
    """Undo is pressed at the other bot, twice as two taps are, and once more when there is nothing left to undo."""
    sender = FakeSender()
    one, two = bot(client, sender), bot(client, sender)
    state = await asked(one)

    async def shown(deps: Deps, message: str) -> None:
        result = result_of(client.jobs[-1], message)
        client.results[result.job_id] = result
        await delivery.show(deps, result, again=True)

    await shown(one, "first")
    state = await one.jobs.state(state.question.answer) or state
    await redraft(one, state, Options(platform=Platform.PLAIN))
    await shown(one, "second")
    keyboard = sender.only.buttons
    assert keyboard is not None
    undo = next(b.callback_data for row in keyboard.inline_keyboard for b in row if b.text == "↶ Undo")
    message = Message(1000, datetime.now(UTC), Chat(1, "private"), from_user=User(42, "Placard", is_bot=True))
    query = CallbackQuery("q", User(7, "Robin", is_bot=False), "c", data=str(undo), message=message)
    for _ in range(2):
        await pressed(two, Update(1, callback_query=query))
    assert client.jobs[-1].id == client.jobs[0].id
    await shown(two, "first")
    assert "first" in sender.only.text
    assert "↶ Undo" not in [b.text for row in sender.only.buttons.inline_keyboard for b in row]
    await pressed(one, Update(2, callback_query=query))
    assert sender.answers[-1][1] == "It is like that already."


async def test_progress_that_arrives_after_the_answer_does_not_stay(client: FakeClient) -> None:
    """One bot shows that a page is being read; the other has shown the answer meanwhile."""
    sender = FakeSender()
    one, two = bot(client, sender), bot(client, sender)
    state = await asked(one)
    result = result_of(client.jobs[0], "done")
    client.results[result.job_id] = result
    await delivery.show(two, result)
    assert state.status is not None
    await sender.edit(HERE, state.status, Rich("Reading page 1 of 1 …"))
    await delivery.covered(one, result.job_id)
    assert "done" in sender.only.text


async def test_only_the_bot_that_took_a_question_shows_its_progress(client: FakeClient) -> None:
    """All bots hear how far a job is; one edit of the message is enough."""
    one, two = bot(client, FakeSender()), bot(client, FakeSender())
    await asked(one)
    progress = Progress(job_id=client.jobs[0].id, stage=Stage.READING, of=1)
    answer = progress.job_id.partition(".")[0]
    assert one.statuses.due(answer)
    assert not two.statuses.due(answer)


async def test_bots_take_turns_of_one_limit(redis: Redis) -> None:
    """Each believes that the chat has been quiet; together they are within its burst, then one a second."""
    settings = BotSettings(placard_burst_in_chat=2, placard_sends_per_second_in_chat=20.0)
    paces = [Pace(settings, turns=Turns(redis)) for _ in range(2)]
    loop = asyncio.get_running_loop()
    began = loop.time()
    for turn in range(6):
        async with paces[turn % 2].turn(1):
            pass
    assert loop.time() - began >= 0.2 - 0.01
    assert not paces[0].roomy(1)


async def test_a_bot_without_the_broker_keeps_the_limits_for_itself() -> None:
    """Nothing waits for ever for a turn, and the bot's own count still holds."""
    settings = BotSettings(placard_burst_in_chat=1, placard_sends_per_second_in_chat=20.0)
    async with Redis(port=1, retry=None) as nowhere:
        pace = Pace(settings, turns=Turns(nowhere))
        loop = asyncio.get_running_loop()
        began = loop.time()
        for _ in range(3):
            async with pace.turn(1):
                pass
        assert loop.time() - began >= 0.1 - 0.01


async def test_a_message_that_waits_for_its_turn_is_not_sent_when_another_bot_sent_it(
    senders: Senders, api: Api, redis: Redis, settings: BotSettings, demo: DemoServer, robin: Person
) -> None:
    """As when a bot was away for longer than its lease: what it had at hand is another's, who was quicker."""
    pace = Pace(BotSettings())
    pace.block(robin.id, timedelta(seconds=1))
    one, two = Sender(api, redis, settings, pace=pace), senders()
    place = Place(chat=robin.id)
    late = asyncio.create_task(one.send(place, Rich("Seen."), key="status"))
    await asyncio.sleep(0.2)
    sent = await two.send(place, Rich("Seen."), key="status")
    assert await late == sent
    assert [message.text for message in demo.answers(robin)] == ["Seen."]


async def test_a_message_that_another_bot_is_sending_is_waited_for(
    senders: Senders, api: Api, redis: Redis, settings: BotSettings, demo: DemoServer, robin: Person
) -> None:
    """Its request is on the way, so it is neither looked for nor sent once more."""
    pace = Pace(BotSettings())
    pace.block(robin.id, timedelta(seconds=0.6))
    one, two = Sender(api, redis, settings, pace=pace), senders()
    place = Place(chat=robin.id)
    late = asyncio.create_task(one.send(place, Rich("Seen."), key="status"))
    await asyncio.sleep(0.2)
    demo.faults.delay("sendMessage", seconds=1.0)
    sent = await two.send(place, Rich("Seen."), key="status")
    assert await late == sent
    assert len(demo.answers(robin)) == 1
    assert not demo.calls_of("editMessageText")
