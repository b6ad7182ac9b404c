"""A whole Placard in one process, on a queue that a test names: bot, worker, and the chats with their people."""

from collections.abc import AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager
from datetime import timedelta
from io import BytesIO

from PIL import Image

from bot.app import open_app
from bot.demo import DemoServer, serve
from bot.demo.views import MessageView
from bot.settings import BotSettings
from engine.broker import Broker
from engine.broker.connection import open_redis
from engine.client import Client
from engine.contract import Checks, Draft, Failure, Job, Result
from engine.errors import Code
from engine.settings import EngineSettings, Secret
from tests.at_work import serving, working
from tests.fakes import FakePipeline

PATIENCE = 20
"""Seconds in which a person must have an answer, on a machine that is busy with other tests."""


def photo(number: int) -> bytes:
    """A small PNG of its own."""
    buffer = BytesIO()
    Image.new("RGB", (40, 40), (number % 256, number // 256, 100)).save(buffer, "PNG")
    return buffer.getvalue()


def read(job: Job) -> Result | Failure:
    """Says how many photos there were, and for which platform it wrote."""
    text = job.text or f"{len(job.photos)} read for {job.options.platform}"
    draft = Draft(platform=job.options.platform, text=text, checks=Checks(kept=0, of=0))
    return Result(job_id=job.id, text=text, message=draft)


@asynccontextmanager
async def worker_on(settings: EngineSettings, do: Callable[[Job], Result | Failure] = read) -> AsyncIterator[None]:
    """A worker on the queue at the settings' address."""
    async with open_redis(settings) as redis, working(Broker.over(redis, settings), settings, FakePipeline(do)):
        yield


@asynccontextmanager
async def placard(bots: EngineSettings, workers: EngineSettings) -> AsyncIterator[DemoServer]:
    """Bot and worker, each with its own settings, beside the local Bot API server."""
    async with serve("127.0.0.1", 0) as demo, worker_on(workers):
        settings = BotSettings(
            telegram_bot_token=Secret(demo.token),
            telegram_api_url=demo.url,
            placard_sends_per_second_in_chat=30,
            placard_album_wait=timedelta(seconds=0.5),
        )
        async with open_app(settings, bots) as app, serving(app):
            await demo.wait_for_call("setMyCommands", seconds=PATIENCE)
            yield demo


async def shows(demo: DemoServer, person: object, text: str, count: int = 1) -> list[MessageView]:
    """The bot's messages in a person's chat, once so many of them show a text."""

    def look(messages: list[MessageView]) -> list[MessageView] | None:
        found = [message for message in messages if message.from_bot and text in message.text]
        return found if len(found) >= count else None

    return await demo.wait_for(person, look, seconds=PATIENCE)  # type: ignore[arg-type]


async def converse(demo: DemoServer) -> None:
    """All that somebody does with the bot on an evening; fails where it has no answer."""
    robin = demo.add_person("Robin")
    group = demo.add_group("Neighbours", members=[robin])
    await robin.send_photo(photo(1))
    await shows(demo, robin, "1 read for whatsapp")
    await (await robin.press("Telegram")).answered()
    await shows(demo, robin, "1 read for telegram")
    await robin.send_album([photo(2), photo(3)])
    await shows(demo, robin, "2 read for whatsapp")
    await robin.send_text("Jumble sale on Saturday in the church hall")
    await shows(demo, robin, "Jumble sale")
    for command in ("start", "help", "privacy", "cancel"):
        before = len(demo.answers(robin))
        await robin.send_text(f"/{command}")
        await demo.wait_for(
            robin, lambda found, before=before: len([m for m in found if m.from_bot]) > before, PATIENCE
        )  # type: ignore[misc]
    asked = await robin.send_photo(photo(4), caption="/read", chat=group)
    answers = await shows(demo, group, "1 read for whatsapp")
    assert [answer.reply_to for answer in answers] == [asked.id]


async def administer(client: Client, workers: EngineSettings) -> None:
    """All that is done with a queue beside conversations: a job is buried and revived, one is cancelled, it is asked
    how things are, and a person's data is removed."""
    kept = await client.put_photo(photo(1), owner="ann")
    await client.submit(Job(id="poison", owner="ann", photos=(kept,)))
    async with open_redis(workers) as redis:
        queue = Broker.over(redis, workers).queue
        for _ in range(workers.placard_tries + 1):  # of a worker that dies each time and is started again
            await queue.enter(await queue.claim("worker", "r1") or ())
    async with aclosing(client.outcomes()) as outcomes:  # type: ignore[type-var]
        outcome = await anext(outcomes)
        assert outcome.result == Failure(job_id="poison", code=Code.CRASHED)
        await client.acknowledge(outcome)
    (buried,) = await client.dead()
    assert (await client.revive(buried.entry)).fresh
    await client.submit(Job(id="unwanted", owner="ann", text="unwanted"))
    assert await client.cancel("unwanted")
    async with worker_on(workers), aclosing(client.outcomes()) as outcomes:  # type: ignore[type-var]
        for expected in (Failure, Result):
            outcome = await anext(outcomes)
            assert isinstance(outcome.result, expected)
            await client.acknowledge(outcome)
    for ask in (client.workers(), client.health(), client.usage(2)):
        await ask
    assert (await client.forget("ann")).photos == 1
