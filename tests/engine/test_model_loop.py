"""Whoever asks something of a loop that is being closed hears of it."""

import asyncio
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor

import pytest

from engine.errors import Unavailable
from engine.models.server.loop import Loop


def ask_until_closed(loop: Loop) -> "Future[None] | None":
    """The last thing that the loop took on, if any."""
    last = None
    while True:
        try:
            last = loop.submit(asyncio.sleep(3600))
        except Unavailable:
            return last


def test_nobody_waits_for_ever_for_a_loop_that_is_closed() -> None:
    """What is taken on in the moment in which it closes is given up like the rest; later nothing is taken on."""
    for _ in range(20):
        loop = Loop("loop of a test")
        with ThreadPoolExecutor(3) as threads:
            asking = [threads.submit(ask_until_closed, loop) for _ in range(3)]
            loop.close()
            for last in [taken for future in asking if (taken := future.result())]:
                with pytest.raises(CancelledError):
                    last.result(timeout=5)


def test_the_last_thing_is_done_when_all_else_is_given_up() -> None:
    """Connections are closed once nobody uses them; and once only."""
    order: list[str] = []

    async def work() -> None:
        try:
            await asyncio.sleep(3600)
        finally:
            order.append("given up")

    async def last() -> None:
        order.append("last")

    loop = Loop("loop of a test")
    loop.submit(work())
    loop.submit(asyncio.sleep(0)).result()
    loop.close(last)
    loop.close(last)
    assert order == ["given up", "last"]
