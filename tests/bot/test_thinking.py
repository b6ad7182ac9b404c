"""When drafts are weighed, for how long, and what the person sees of it."""

from datetime import UTC, datetime

import pytest
from redis.asyncio import Redis
from telegram import CallbackQuery, Chat, Message, Update, User

from bot import delivery, intake, status
from bot.albums import Item
from bot.captions import Caption, understood
from bot.deps import Deps
from bot.handlers.buttons import pressed
from bot.sender import Place
from bot.settings import BotSettings
from engine.client import Outcome
from engine.contract import Angle, Checks, Draft, Job, Options, Page, Platform, Progress, Result, Stage, Thought
from engine.settings import HOUR, SECOND, EngineSettings
from tests.fakes_bot import FakeClient, FakeSender, fake_deps

HERE = Place(chat=1)
PLACARD = User(id=42, first_name="Placard", is_bot=True)
ANSWER = Message(message_id=1000, date=datetime.now(UTC), chat=Chat(1, "private"), from_user=PLACARD)
ROBIN = User(id=7, first_name="Robin", is_bot=False)


@pytest.fixture
def client(redis: Redis) -> FakeClient:
    return FakeClient(redis)


@pytest.fixture
def sender() -> FakeSender:
    return FakeSender()


async def ask(deps: Deps, caption: Caption | None = None) -> None:
    photo = Item(message=5, asker=ROBIN.id, file="one")
    await intake.ask(deps, HERE, "5", (photo,), caption=caption or Caption(), asker=ROBIN.id, source=5)


async def answered(deps: Deps, client: FakeClient) -> None:
    """The last job comes to its end, thought about if that was asked for."""
    job = client.jobs[-1]
    draft = Draft(platform=job.options.platform, text=f"By {job.options.angle}", checks=Checks(kept=1, of=1))
    others = tuple(
        Draft(platform=draft.platform, text=angle, checks=draft.checks, angle=angle) for angle in list(Angle)[1:3]
    )
    result = Result(job_id=job.id, pages=(Page(width=1, height=1),), text="FÊTE", message=draft)
    if job.options.think:
        result = Result(
            job_id=job.id,
            pages=result.pages,
            text="FÊTE",
            message=draft,
            others=others,
            thought=Thought(seconds=2.5, drafts=3),
        )
    client.results[job.id] = result
    client.ended = [Outcome(result=result, token="0-1")]
    await delivery.deliver(deps)


async def press(deps: Deps, data: str) -> str:
    """Press a button with this data, less its answer; what is said to it."""
    sender = deps.sender
    assert isinstance(sender, FakeSender)
    keyboard = sender.only.buttons
    assert keyboard
    answer = str(keyboard.inline_keyboard[-1][-1].callback_data).split(":")[1]
    verb, _, choice = data.partition(":")
    query = CallbackQuery(id="q", from_user=ROBIN, chat_instance="c", data=f"{verb}:{answer}:{choice}", message=ANSWER)
    await pressed(deps, Update(update_id=1, callback_query=query))
    return sender.answers[-1][1]


def last(client: FakeClient) -> Job:
    return client.jobs[-1]


async def test_an_answer_is_not_thought_about_unasked(client: FakeClient, sender: FakeSender) -> None:
    """One draft is there sooner, and most people want nothing else."""
    await ask(fake_deps(client, sender))
    assert last(client).options == Options()


async def test_whoever_runs_the_bot_may_have_each_answer_thought_about(client: FakeClient, sender: FakeSender) -> None:
    """A setting says for how long; who asks for thought gets the longer time of the button."""
    deps = fake_deps(client, sender, settings=BotSettings(placard_think_first=2 * SECOND))
    await ask(deps)
    assert last(client).options.think == 2
    await ask(deps, understood("think longer"))
    assert last(client).options.think == 10


async def test_no_setting_of_the_bot_passes_the_limit(client: FakeClient, sender: FakeSender) -> None:
    """The engine's limit holds for the button, the caption and the first answer alike."""
    settings = BotSettings(placard_think=HOUR, placard_think_first=HOUR)
    deps = fake_deps(client, sender, settings=settings, engine=EngineSettings(placard_think_limit=7 * SECOND))
    assert deps.think == deps.options.think == 7
    await ask(deps, understood("think harder"))
    assert last(client).options.think == 7


async def test_a_press_says_how_long_it_may_take(client: FakeClient, sender: FakeSender) -> None:
    """The answer stays readable meanwhile; a second press is told that it is under way, a late one that it is done."""
    deps = fake_deps(client, sender)
    await ask(deps)
    await answered(deps, client)
    assert await press(deps, "t:") == "Thinking, for up to 10 seconds …"
    assert sender.only.text.startswith("By announcer")
    assert await press(deps, "t:") == "One moment …"
    await answered(deps, client)
    assert "Weighed 3 drafts in 2.5 s" in sender.only.text
    assert await press(deps, "t:") == "It is like that already."


async def test_another_draft_is_asked_for_by_its_angle(client: FakeClient, sender: FakeSender) -> None:
    """The angle alone, without thought; the way back to the best is the thought from before."""
    deps = fake_deps(client, sender)
    await ask(deps, Caption(think=True, platform=Platform.PLAIN))
    await answered(deps, client)
    best = last(client)
    assert await press(deps, "a:host") == ""
    assert last(client).options == Options(platform=Platform.PLAIN, angle=Angle.HOST)
    await answered(deps, client)
    assert await press(deps, "t:") == ""
    assert last(client) == best


async def test_the_best_of_a_shorter_thought_comes_back_as_it_was(client: FakeClient, sender: FakeSender) -> None:
    """Where answers are thought about unasked, for less time than the button stands for, nothing is weighed anew."""
    deps = fake_deps(client, sender, settings=BotSettings(placard_think_first=2 * SECOND))
    await ask(deps)
    await answered(deps, client)
    best = last(client)
    await press(deps, "a:announcer")
    await answered(deps, client)
    await press(deps, "t:")
    assert last(client) == best


async def test_a_length_lets_go_of_the_angle(client: FakeClient, sender: FakeSender) -> None:
    """ "Shorter" under every detail would change nothing while every detail is asked for."""
    deps = fake_deps(client, sender)
    await ask(deps)
    await answered(deps, client)
    await press(deps, "a:keeper")
    await answered(deps, client)
    await press(deps, "l:brief")
    assert (last(client).options.angle, last(client).options.length) == (Angle.ANNOUNCER, "brief")


async def test_an_angle_that_is_no_more_is_told(client: FakeClient, sender: FakeSender) -> None:
    """A button of another version of the bot does no harm."""
    deps = fake_deps(client, sender)
    await ask(deps)
    await answered(deps, client)
    assert "do not know this answer" in await press(deps, "a:poet")
    assert len(client.jobs) == 1


async def test_the_status_says_that_drafts_are_weighed(client: FakeClient, sender: FakeSender) -> None:
    """A person who waits for ten seconds sees what for."""
    deps = fake_deps(client, sender)
    await ask(deps, understood("think longer"))
    await status.report(deps, Progress(job_id=last(client).id, stage=Stage.WEIGHING, done=2, of=5))
    assert sender.only.text == "Weighing 5 drafts …"
