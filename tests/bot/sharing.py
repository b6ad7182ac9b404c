"""A whole bot whose photos all say the same, to share what it made of them."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager

import msgspec

from bot.app import App, open_app
from bot.demo import DemoServer
from bot.demo.groups import Group
from bot.demo.people import Person
from bot.demo.views import MessageView
from engine.broker import Broker
from engine.broker.connection import open_redis
from engine.broker.embedded import Embedded
from engine.contract import Checks, Draft, Entity, Failure, Job, Page, Platform, Result
from engine.settings import EngineSettings, Secret
from tests.at_work import serving, unpaced, working
from tests.fakes import FakePipeline
from tests.flow.conversation import PATIENCE, Conversation

Do = Callable[[Job], Result | Failure]
Bots = Callable[..., AbstractAsyncContextManager[App]]
TITLE = "SUMMER FAIR"
MESSAGE = f"{TITLE} on Saturday the 11th\nSat 11 July"
"""What is made of the words that `asked` sends."""


def read(job: Job) -> Result:
    """A fair, in the form of the platform that is asked for."""
    title = job.text.splitlines()[0] if job.text else TITLE
    telegram = job.options.platform is Platform.TELEGRAM
    draft = Draft(
        platform=job.options.platform,
        text=f"{title}\nSat 11 July" if telegram else f"*{title}*\nSat 11 July",
        entities=(Entity(type="bold", offset=0, length=len(title)),) if telegram else (),
        checks=Checks(kept=1, of=1),
    )
    return Result(job_id=job.id, pages=(Page(width=1, height=1),), text=title, title=title, message=draft)


@asynccontextmanager
async def broker(engine: EngineSettings) -> AsyncIterator[EngineSettings]:
    """A queue that outlives the bots on it; the settings that lead to it."""
    async with Embedded.open(engine) as server:
        yield msgspec.structs.replace(engine, redis_url=Secret(f"unix://{server.socket}"), placard_workers=0)


@asynccontextmanager
async def bot(
    demo: DemoServer, engine: EngineSettings, do: Do = read, *, serves: bool = True, **given: object
) -> AsyncIterator[App]:
    """A bot at work on the queue, with a worker; other settings by their names."""
    settings = unpaced(demo)
    async with AsyncExitStack() as stack:
        redis = await stack.enter_async_context(open_redis(engine))
        await stack.enter_async_context(working(Broker.over(redis, engine), engine, FakePipeline(do)))
        app = await stack.enter_async_context(open_app(msgspec.structs.replace(settings, **given), engine))
        yield await stack.enter_async_context(serving(app)) if serves else app


async def asked(demo: DemoServer, person: Person, text: str = f"{TITLE} on Saturday the 11th") -> MessageView:
    """The answer to a text of this person."""
    talk = Conversation(demo, person)
    before = len(talk.said())
    await person.send_text(text)
    return (await talk.answers(before + 1))[-1]


async def shows(demo: DemoServer, where: Person | Group, text: str, label: str = "") -> MessageView:
    """The bot's newest message with these words, and with a button of this name, once it is there."""

    def look(messages: list[MessageView]) -> MessageView | None:
        fitting = (m for m in reversed(messages) if m.from_bot and text in m.text)
        return next((m for m in fitting if not label or label in m.labels()), None)

    return await demo.wait_for(where, look, seconds=PATIENCE)


async def seen(demo: DemoServer, person: Person, *groups: Group, topic: int | None = None) -> None:
    """The bot gets to know that somebody is in these groups."""
    for group in groups:
        await person.send_text("/help@placard_demo_bot", chat=group, topic=topic)
        await Conversation(demo, person, group).showing("What you can send")
        for message in demo.answers(group):
            demo.backend.delete(demo.backend.world.chats[group.id].messages[message.id])


async def press(demo: DemoServer, person: Person, label: str, group: Group | None = None) -> str:
    """What is said to a press of the newest button of this name."""
    return (await (await person.press(label, chat=group)).answered()).text


async def previewed(demo: DemoServer, robin: Person, group: Group) -> MessageView:
    """A preview in the private chat."""
    await asked(demo, robin)
    await press(demo, robin, "Post …")
    await shows(demo, robin, "Where shall I post it?")
    await press(demo, robin, group.chat.title)
    return await shows(demo, robin, MESSAGE, "Post now")
