"""A server is asked so many questions at once, and those that somebody waits for go first."""

import asyncio

from engine.contract import Lane
from engine.models.server.turns import Turns


async def hold(turns: Turns, lane: Lane, name: str, order: list[str]) -> None:
    async with turns.take(lane):
        order.append(name)
        await asyncio.sleep(0)


async def test_interactive_questions_pass_those_of_the_bulk() -> None:
    """In each lane whoever came first is first."""
    turns, order = Turns(1), list[str]()
    async with turns.take(Lane.BULK):
        tasks = [
            asyncio.create_task(hold(turns, lane, name, order))
            for name, lane in (("a", Lane.BULK), ("b", Lane.INTERACTIVE), ("c", Lane.BULK), ("d", Lane.INTERACTIVE))
        ]
        await asyncio.sleep(0)
        assert order == []
    await asyncio.gather(*tasks)
    assert order == ["b", "d", "a", "c"]


async def test_a_turn_that_nobody_waits_for_any_more_is_passed_on() -> None:
    """Also where it was given up in the moment in which it came."""
    turns, order = Turns(1), list[str]()
    async with turns.take(Lane.INTERACTIVE):
        waiting = [asyncio.create_task(hold(turns, Lane.INTERACTIVE, name, order)) for name in "abc"]
        await asyncio.sleep(0)
        waiting[0].cancel()
        await asyncio.sleep(0)
    waiting[1].cancel()  # it has its turn already, and does not know it yet
    await asyncio.gather(*waiting, return_exceptions=True)
    assert order == ["c"]
    async with turns.take(Lane.BULK):
        pass
