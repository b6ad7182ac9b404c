"""What a stopping bot has begun gets one time for all of it, and none once somebody is in a hurry."""

import asyncio
from datetime import timedelta

from bot.drain import Drain


def endless() -> "asyncio.Task[None]":
    async def sleep() -> None:
        await asyncio.Event().wait()

    return asyncio.create_task(sleep())


async def test_parts_that_wait_one_after_the_other_share_one_time() -> None:
    """The second of them finds the time used up by the first, so the stop takes as long as was set."""
    drain = Drain(timedelta(seconds=0.5))
    loop = asyncio.get_running_loop()
    began = loop.time()
    first, second = endless(), endless()
    await drain.wait([first])
    took = loop.time() - began
    await drain.wait([second])
    assert first.cancelled()
    assert second.cancelled()
    assert took >= 0.5 - 0.01
    assert loop.time() - began < 2 * took


async def test_what_ends_in_time_is_not_cut_off() -> None:
    """And nobody waits for longer than it takes."""

    async def short() -> int:
        await asyncio.sleep(0.01)
        return 7

    drain = Drain(timedelta(minutes=5))
    task = asyncio.create_task(short())
    await drain.wait([task])
    assert task.result() == 7


async def test_a_hurry_ends_the_wait_that_is_going_on_and_all_later_ones() -> None:
    """As when somebody presses Ctrl-C a second time."""
    drain = Drain(timedelta(minutes=5))
    tasks = [endless(), endless()]
    waiting = asyncio.create_task(drain.wait(tasks[:1]))
    await asyncio.sleep(0.01)
    drain.hurry()
    await waiting
    await drain.wait(tasks[1:], least=300.0)
    assert all(task.cancelled() for task in tasks)
