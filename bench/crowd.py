"""Many chats with the whole bot: the local Bot API server and its people here, bot and workers as processes."""

import asyncio
import os
import random
import socket
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from pathlib import Path
from typing import NamedTuple

import psutil
from redis.asyncio import Redis

from bench.harness import SEED, flyers, most
from bench.plumbing import GROWTH, percentiles
from bench.scripted import photo
from bot.demo import DemoServer, serve
from bot.demo.people import Person
from engine.broker.embedded import find_server
from engine.settings import EngineSettings, Secret
from engine.supervisor import supervise

PASSING = ("Seen.", "Reading ", "Writing ", "Weighing ")
"""How a message begins that is not the answer yet."""
CALLS = 4
"""Calls to Telegram for an answer, at most, files left out: the status message, two changes of it, the answer."""
SENDING = ("sendMessage", "editMessageText", "sendDocument", "sendPhoto")
"""Methods that put something into a chat, which is what Telegram limits."""
WAVES = 4
"""In which as many chats send again, to see what stays in the bot's memory."""
PRESS = 1.0
"""Seconds after which a pressed button has its sign, at most, however many photos wait."""


class Crowd:
    """What people see, by chat."""

    def __init__(self, demo: DemoServer) -> None:
        self.demo = demo
        self.seen: dict[int, float] = {}
        """When the bot first said something."""
        self.answered: dict[int, float] = {}
        """When the first answer stood there."""
        self.overtaken = 0
        """Answers that an older status covered."""
        self._answers: set[tuple[int, int]] = set()
        self._changed = asyncio.Event()

    async def watch(self) -> None:
        """Until cancelled."""
        events = self.demo.backend.hub.listen()
        while event := await events.get():
            kind, shown = event
            if kind != "message" or not shown.from_bot:
                continue
            self.seen.setdefault(shown.chat, time.monotonic())
            name, passing = (shown.chat, shown.id), shown.text.startswith(PASSING)
            self.overtaken += passing and name in self._answers
            if not passing and name not in self._answers:
                self._answers.add(name)
                self.answered.setdefault(shown.chat, time.monotonic())
                self._changed.set()
        raise RuntimeError("what happened was not looked at in time")

    async def until(self, people: Sequence[Person]) -> None:
        """Until each of them has an answer."""
        while not all(person.id in self.answered for person in people):
            self._changed.clear()
            await self._changed.wait()


@asynccontextmanager
async def placard(*, photo_ms: float, sends: int = 30) -> AsyncIterator[tuple[Crowd, psutil.Process]]:
    """A crowd, and the bot with one worker; without `photo_ms` it has the real reader. `sends`: messages a second that
    the bot allows itself."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        demo = await stack.enter_async_context(serve())
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        settings = EngineSettings(placard_data=folder, redis_url=Secret(f"redis://127.0.0.1:{port}/0"))
        durable = ("--appendonly", "yes", "--appendfsync", "always", "--save", "", "--dir", str(folder))
        await _process(stack, str(find_server(settings)), "--port", str(port), "--bind", "127.0.0.1", *durable)
        async with Redis.from_url(settings.redis_url.reveal()) as redis:
            await _up(redis)
        command = (sys.executable, "-m", "bench.scripted", "--photo-ms", str(photo_ms))
        await stack.enter_async_context(supervise(settings, command) if photo_ms else supervise(settings))
        environment = {
            **os.environ,
            "TELEGRAM_BOT_TOKEN": demo.token,
            "TELEGRAM_API_URL": demo.url,
            "REDIS_URL": settings.redis_url.reveal(),
            "PLACARD_DATA": str(folder),
            "PLACARD_WORKERS": "0",
            "PLACARD_SENDS_PER_SECOND": str(sends),
        }
        bot = await _process(stack, sys.executable, "-m", "bot.cli.main", "bot", environment=environment)
        await demo.wait_for_call("setMyCommands", seconds=30)
        crowd = Crowd(demo)
        watching = asyncio.create_task(crowd.watch())
        try:
            yield crowd, psutil.Process(bot.pid)
        finally:
            watching.cancel()
            with suppress(asyncio.CancelledError):
                await watching


async def _process(
    stack: AsyncExitStack, *command: str, environment: dict[str, str] | None = None
) -> asyncio.subprocess.Process:
    quiet = asyncio.subprocess.DEVNULL
    process = await asyncio.create_subprocess_exec(*command, env=environment, stdout=quiet, stderr=quiet)

    async def stop() -> None:
        with suppress(ProcessLookupError):
            process.terminate()
        await process.wait()

    stack.push_async_callback(stop)
    return process


async def _up(redis: Redis) -> None:
    for _ in range(200):
        with suppress(Exception):
            await redis.ping()
            return
        await asyncio.sleep(0.05)
    raise RuntimeError("the queue's server does not start")


async def sent(people: Sequence[Person], photos: Sequence[bytes], *, processed: bool = False) -> None:
    """Each sends one, all at once."""
    pairs = zip(people, photos, strict=True)
    await asyncio.gather(*(person.send_photo(data, processed=processed) for person, data in pairs))


async def pressed(crowd: Crowd, person: Person, seconds: float) -> float:
    """Seconds until a press has its sign, which is made after so many."""
    await asyncio.sleep(seconds)
    (answer,) = crowd.demo.answers(person)
    begun = time.monotonic()
    press = await person.press("Telegram", message=answer)
    await press.answered(60)
    return time.monotonic() - begun


async def rush(chats: int, *, limits: bool) -> list[bool]:
    """All send a photo at once; meanwhile some who have an answer already press a button under it."""
    async with placard(photo_ms=1, sends=30 if limits else 10_000) as (crowd, bot):
        demo = crowd.demo
        early = [demo.add_person(f"Early {number}") for number in range(5)]
        await sent(early, [photo(10**6 + number) for number in range(5)])
        await crowd.until(early)
        demo.limits.on = limits
        waves = [await wave(crowd, bot, chats, 0, early)]
        if not limits:
            waves += [await wave(crowd, bot, chats, number * chats) for number in range(1, WAVES)]
    name = f"{chats} chats at once, limits {'on' if limits else 'off'}"
    first = waves[0]
    print(f"      {name}: {chats / max(first.answers):.1f} answers/s, {first.calls / max(first.answers):.1f} calls/s")
    print(f"      first sign, s: {percentiles(first.signs, 1)}")
    print(f"      answer, s:     {percentiles(first.answers, 1)}")
    print(f"      the bot takes, MB: {', '.join(f'{one.memory:.0f}' for one in waves)}")
    return [
        most(f"{name}: calls an answer", first.calls / chats, CALLS),
        most(f"{name}: refused with 429", sum(one.refused for one in waves), 0),
        most(f"{name}: answers covered by a status", crowd.overtaken, 0),
        most(f"{name}: a press has its sign after", max(first.presses), PRESS, "s")
        if limits
        else most(f"{name}: memory, last/second wave", waves[-1].memory / waves[1].memory, GROWTH),
    ]


class Wave(NamedTuple):
    """What came of a photo from each of many chats."""

    signs: list[float]
    """Seconds until the bot first said something, by chat."""
    answers: list[float]
    """Seconds until the answer, by chat."""
    presses: list[float]
    """Seconds until a pressed button had its sign."""
    calls: int
    """That put something into a chat."""
    refused: int
    """Of these, with 429."""
    memory: float
    """Of the bot, after it, in MB."""


async def wave(crowd: Crowd, bot: psutil.Process, chats: int, number: int, pressing: Sequence[Person] = ()) -> Wave:
    """All at once; no two waves send the same photo."""
    demo = crowd.demo
    demo.backend.calls.clear()
    people = [demo.add_person(f"Person {number + one}") for one in range(chats)]
    begun = time.monotonic()
    await sent(people, [photo(number + one) for one in range(chats)])
    presses = asyncio.gather(*(pressed(crowd, person, one / 2) for one, person in enumerate(pressing)))
    await crowd.until(people)
    waited = await presses
    calls = [call for call in demo.calls if call.method in SENDING]
    return Wave(
        signs=[crowd.seen[person.id] - begun for person in people],
        answers=[crowd.answered[person.id] - begun for person in people],
        presses=waited,
        calls=len(calls),
        refused=sum(call.status == 429 for call in calls),
        memory=bot.memory_info().rss / 1e6,
    )


async def real(chats: int) -> list[bool]:
    """As `rush`, with the flyers and the real reader; each answer is a message."""
    async with placard(photo_ms=0) as (crowd, _):
        photos = [path.read_bytes() for path in flyers()]
        random.Random(SEED).shuffle(photos)
        people = [crowd.demo.add_person(f"Person {number}") for number in range(chats)]
        begun = time.monotonic()
        await sent(people, [photos[number % len(photos)] for number in range(chats)], processed=True)
        await crowd.until(people)
        waits = [crowd.answered[person.id] - begun for person in people]
        counts = Counter(call.method for call in crowd.demo.calls)
    print(f"      {chats} flyers at once: {chats / max(waits):.2f} answers/s; answer, s: {percentiles(waits, 1)}")
    print(f"      calls: {', '.join(f'{count} {method}' for method, count in counts.most_common())}")
    return [most(f"{chats} flyers: answers covered by a status", crowd.overtaken, 0)]
