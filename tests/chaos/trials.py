"""One fault by itself, measured: a worker dies in the middle of a job, or a photo kills whoever reads it."""

import asyncio
import os
import signal
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import uuid4

import msgspec

from bot.demo import DemoServer
from engine.settings import EngineSettings
from engine.supervisor import supervise
from tests.chaos.stage import Stage
from tests.hosts.programs import ROOT, answered
from tests.hosts.scripted import NAME

_PATIENCE = 60
"""Seconds that an answer may take to come."""


class Poisoned(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a photo that kills its reader, and of the good ones beside it."""

    answered: int
    """Good ones with their own answer and no other message."""
    sentence: str
    """What its sender was told."""
    buried: tuple[str, ...]
    """Why each job that was given up was."""


async def takeover(server: DemoServer, folder: Path) -> float:
    """Seconds from the `kill -9` of the worker that reads a photo until a worker reads it again. Its sender then has
    one answer."""
    person, until = server.add_person(), folder / f"until-{uuid4().hex[:6]}"
    await person.send_photo(f"flyer until={until}".encode(), processed=False)
    os.kill(await _reader(until), signal.SIGKILL)
    killed = time.monotonic()
    await _reader(until)
    passed = time.monotonic() - killed
    until.touch()
    await server.wait_for(person, answered, _PATIENCE)
    (only,) = server.answers(person)
    assert only.text.startswith("flyer"), only.text
    return passed


async def poison(running: Stage, good: int) -> Poisoned:
    """A photo that kills its reader arrives in the midst of so many good ones."""
    server = running.telegram
    people = [server.add_person(f"Person {number}") for number in range(good)]
    culprit = server.add_person("Culprit")
    for number, person in enumerate(people):
        if number == good // 2:
            await culprit.send_photo(b"poison crash", processed=False)
        await person.send_photo(f"flyer-{number} takes=0.05".encode(), processed=False)
    for one in (*people, culprit):
        await server.wait_for(one, answered, _PATIENCE)
    said = [[message.text for message in server.answers(person)] for person in people]
    own = [len(texts) == 1 and texts[0].startswith(f"flyer-{number}\n") for number, texts in enumerate(said)]
    buried = await running.redis.xrange("{placard}:dead")
    return Poisoned(
        answered=sum(own),
        sentence=" ".join(message.text for message in server.answers(culprit)),
        buried=tuple(fields[b"cause"].decode() for _, fields in buried),
    )


@asynccontextmanager
async def supervised(running: Stage) -> AsyncIterator[None]:
    """A worker that a supervisor starts again, as a bot does with its own."""
    environment = ("env", f"PYTHONPATH={ROOT}", f"{NAME}=worker-supervised")
    settings = EngineSettings.from_env(running.settings)
    async with supervise(settings, (*environment, sys.executable, "-m", "tests.hosts.scripted")):
        yield


async def _reader(until: Path) -> int:
    """The process that reads a photo, once one does; its sign is gone then, so that the next one's is seen."""
    while True:
        for sign in until.parent.glob(f"{until.name}.*"):
            if process := sign.read_text():
                sign.unlink()
                return int(process)
        await asyncio.sleep(0.01)
