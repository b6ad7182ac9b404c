"""One run: people ask, things go wrong, all calms down, the chats are judged."""

import asyncio
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.chaos.crowd import Crowd
from tests.chaos.stage import LEASE, stage
from tests.chaos.troubles import USUAL, WITH_DISK, drawn
from tests.chaos.verdict import Verdict, judge, open_questions
from tests.disk import small_disk

CALM = 180.0
"""Seconds that all may take to be answered once nothing goes wrong any more."""
_AFTER = 2 * LEASE
"""Seconds in which whoever held something back would say it, for the second time."""
_DISK = 256
"""Megabytes of the queue's disk, where it may have one of its own, which then is made full."""
Tell = Callable[[str], None]


async def play(
    seed: int, *, photos: int, faults: int, seconds: float, chats: int, groups: int, bots: int, workers: int, tell: Tell
) -> Verdict:
    """The verdict on a run with this seed; `tell` is called with each thing that happens."""
    dice = random.Random(seed)
    with (
        tempfile.TemporaryDirectory() as folder,
        tempfile.TemporaryDirectory() as queue,
        small_disk(Path(queue), _DISK) as disk,
    ):
        async with stage(Path(folder), bots=bots, workers=workers, broker_folder=Path(queue)) as running:
            crowd = Crowd(running.telegram, random.Random(seed + 1), chats=chats, groups=groups)
            begun = time.monotonic()

            def told(what: str) -> None:
                left = len(open_questions(running.telegram, crowd.asked))
                tell(f"{time.monotonic() - begun:6.1f} s  {crowd.photos:4d} sent, {left:3d} open  {what}")

            async def trouble() -> None:
                for number, one in enumerate(drawn(dice, faults, WITH_DISK if disk else USUAL)):
                    pause = begun + seconds * (number + 1) / (faults + 1) - time.monotonic()
                    await asyncio.sleep(max(0, pause) * dice.uniform(0.5, 1))
                    told(await one(running, dice))

            await asyncio.gather(crowd.send(photos, seconds), trouble())
            running.telegram.faults.clear()
            told("calm")
            end = time.monotonic() + CALM
            while open_questions(running.telegram, crowd.asked) and time.monotonic() < end:  # noqa: ASYNC110
                await asyncio.sleep(0.5)
            await asyncio.sleep(_AFTER)
            told("judged")
            verdict = judge(running.telegram, crowd.asked)
            if not verdict.faultless or verdict.given_up:
                tell(f"logs kept in {_keep(Path(folder), seed)}")
            return verdict


def _keep(folder: Path, seed: int) -> Path:
    kept = Path(tempfile.mkdtemp(prefix=f"placard-chaos-{seed}-"))
    for log in folder.glob("*.log"):
        (kept / log.name).write_bytes(log.read_bytes())
    return kept
