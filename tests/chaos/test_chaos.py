"""Processes die and Telegram fails while photos come; nobody who sent one notices more than a wait."""

import asyncio
import signal
from pathlib import Path

import pytest

from tests.chaos.play import play
from tests.chaos.stage import stage
from tests.hosts.programs import answered

SEED = 135
"""Its troubles have each kind of process die, one stand still, and a full disk where there may be one."""
GOOD = 50
"""Photos beside the one that does harm."""


@pytest.mark.timeout(150)
async def test_whatever_dies_each_photo_has_one_answer_and_it_is_its_own() -> None:
    """Bots, workers and the broker are killed, stopped and cut off, Telegram and disks fail, and photos do harm."""
    told: list[str] = []
    verdict = await play(
        SEED, photos=30, faults=10, seconds=12, chats=12, groups=2, bots=2, workers=2, tell=told.append
    )  # fmt: skip
    assert verdict.faultless, (verdict, told)


@pytest.mark.timeout(60)
async def test_the_job_of_a_worker_that_is_killed_is_soon_in_other_hands(tmp_path: Path) -> None:
    """Its lease runs out, another worker begins, and the person has one answer."""
    async with stage(tmp_path, workers=2) as running:
        person, until = running.telegram.add_person(), tmp_path / "until"
        await person.send_photo(f"flyer until={until}".encode(), processed=False)
        (first,) = await _having(until)
        worker = next(one for one in running.workers if one.name == first)
        worker.signal(signal.SIGKILL)
        while await _having(until) == {first}:
            pass
        until.touch()
        await running.telegram.wait_for(person, answered, 20)
        (only,) = running.telegram.answers(person)
        assert only.text.startswith("flyer")


@pytest.mark.timeout(90)
async def test_a_photo_that_kills_its_reader_is_given_up_and_all_others_are_answered(tmp_path: Path) -> None:
    """It is tried as often as the setting says, then buried; whoever sent it gets a sentence."""
    async with stage(tmp_path, workers=2) as running:
        server = running.telegram
        people = [server.add_person(f"Person {number}") for number in range(GOOD)]
        culprit = server.add_person("Culprit")
        for number, person in enumerate(people):
            if number == GOOD // 2:
                await culprit.send_photo(b"poison crash", processed=False)
            await person.send_photo(f"flyer-{number} takes=0.05".encode(), processed=False)
        for number, person in enumerate(people):
            await server.wait_for(person, answered, 60)
            (only,) = server.answers(person)
            assert only.text.startswith(f"flyer-{number}\n")
        (sentence,) = await server.wait_for(culprit, answered, 60)
        assert "broke off each time" in sentence.text
        ((_, buried),) = await running.redis.xrange("{placard}:dead")
        assert b"in a model 3 times" in buried[b"cause"]


async def _having(until: Path) -> set[str]:
    """The workers that have had the job, once there is one."""
    found: set[str] = set()
    while not found:
        await asyncio.sleep(0.02)
        found = {path.suffix[1:] for path in until.parent.glob(f"{until.name}.worker-*")}
    return found
