"""Processes die and Telegram fails while photos come; nobody who sent one notices more than a wait."""

from pathlib import Path

import pytest

from tests.chaos.play import play
from tests.chaos.stage import stage
from tests.chaos.trials import poison, supervised, takeover

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
        await takeover(running.telegram, tmp_path)


@pytest.mark.timeout(60)
async def test_a_supervised_worker_that_is_killed_goes_on_with_its_job(tmp_path: Path) -> None:
    """Where no other worker is, it is started again under its name, and the person has one answer."""
    async with stage(tmp_path, workers=0) as running, supervised(running):
        await takeover(running.telegram, tmp_path)


@pytest.mark.timeout(90)
async def test_a_photo_that_kills_its_reader_is_given_up_and_all_others_are_answered(tmp_path: Path) -> None:
    """It is tried as often as the setting says, then buried; whoever sent it gets a sentence."""
    async with stage(tmp_path, workers=2) as running:
        outcome = await poison(running, GOOD)
    assert outcome.answered == GOOD
    assert "broke off each time" in outcome.sentence
    (cause,) = outcome.buried
    assert "in a model 3 times" in cause
