"""A whole bot on the local Bot API server, with a real queue and a worker that reads nothing: who may do what does not
depend on what a photo says."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from pathlib import Path

import msgspec
import pytest
from redis.asyncio import Redis

from bot.app import App, open_app
from bot.demo import DemoServer, serve
from bot.demo.groups import Group
from bot.demo.people import Person
from engine.broker import Broker
from engine.broker.connection import open_redis
from engine.broker.embedded import Embedded
from engine.contract import Checks, Draft, Failure, Job, Page, Result, Usage
from engine.settings import EngineSettings, Ids, Secret
from tests.at_work import serving, unpaced, working
from tests.fakes import FakePipeline
from tests.flow.conversation import Conversation

PHOTO = (Path(__file__).parent.parent / "data" / "flyers" / "dev13.jpg").read_bytes()
Read = Callable[[Job], Result | Failure]
Bots = Callable[..., AbstractAsyncContextManager[App]]


def read(job: Job) -> Result:
    """What stands on every photo."""
    words = job.text or "SUMMER FAIR on Saturday"
    draft = Draft(platform=job.options.platform, text=f"{words} ({job.options.platform})", checks=Checks(kept=1, of=1))
    spent = (Usage(model="openai:spark", given=300, written=40),)
    return Result(job_id=job.id, pages=(Page(width=1, height=1),), text=words, message=draft, usage=spent)


@pytest.fixture
async def demo() -> AsyncIterator[DemoServer]:
    async with serve() as server:
        yield server


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[EngineSettings]:
    """Settings of a queue that outlives the bots on it."""
    folder = EngineSettings(placard_data=tmp_path)
    async with Embedded.open(folder) as server:
        yield msgspec.structs.replace(folder, redis_url=Secret(f"unix://{server.socket}"), placard_workers=0)


@pytest.fixture
async def redis(engine: EngineSettings) -> AsyncIterator[Redis]:
    async with open_redis(engine) as redis:
        yield redis


@pytest.fixture
def bots(demo: DemoServer, engine: EngineSettings, redis: Redis) -> Bots:
    """Makes bots at work, each with the settings that are given by name, and a worker that does what `do` says."""

    @asynccontextmanager
    async def make(
        do: Read = read, works: bool = True, limits: EngineSettings = engine, **given: object
    ) -> AsyncIterator[App]:
        settings = unpaced(demo)
        async with AsyncExitStack() as stack:
            if works:
                await stack.enter_async_context(working(Broker.over(redis, limits), limits, FakePipeline(do)))
            app = await stack.enter_async_context(open_app(msgspec.structs.replace(settings, **given), limits))
            yield await stack.enter_async_context(serving(app))

    return make


@pytest.fixture
def robin(demo: DemoServer) -> Person:
    """Somebody who asks."""
    return demo.add_person("Robin")


@pytest.fixture
def olga(demo: DemoServer) -> Person:
    """Who operates the bot."""
    return demo.add_person("Olga")


@pytest.fixture
def group(demo: DemoServer, olga: Person, robin: Person) -> Group:
    return demo.add_group("Neighbours", members=[olga, robin], privacy=False)


def ids(*people: Person | Group) -> Ids:
    return Ids(person.id for person in people)


def talk(demo: DemoServer, person: Person, group: Group | None = None) -> Conversation:
    return Conversation(demo, person, group)


async def settled(app: App) -> None:
    """Wait until all that was said is handled, and all that ended is in its chat, and counted."""
    while await app.client.redis.keys("bot:{inbox}:box:*"):  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    while (health := await app.client.health()).undelivered or health.waiting or health.running:  # noqa: ASYNC110
        await asyncio.sleep(0.01)


async def said(talk: Conversation, words: str, *, chat: Group | None = None, **where: object) -> str:
    """What the bot answers to these words."""
    before = len(talk.said())
    await talk.person.send_text(words, chat=talk.group, **where)  # type: ignore[arg-type]
    return (await talk.answers(before + 1))[-1].text
