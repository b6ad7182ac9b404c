"""Telegram's limits are kept by counting, so that it seldom has to say no."""

import asyncio
from datetime import timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.demo import DemoServer
from bot.demo.people import Person
from bot.pace import Gate, Pace, Window
from bot.rich import Rich
from bot.sender import Place
from bot.settings import BotSettings
from engine.settings import SECOND
from tests.bot.conftest import Senders

CHAT, GROUP = 5, -5


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@given(
    count=st.integers(1, 5),
    span=st.floats(0.5, 60),
    gaps=st.lists(st.floats(0, 30), min_size=1, max_size=60),
)
def test_no_stretch_of_time_holds_more_than_allowed(count: int, span: float, gaps: list[float]) -> None:
    """However turns are asked for, any stretch as long as the window has at most `count` of them, in order."""
    window, now = Window(count, span), 0.0
    turns = []
    for gap in gaps:
        now += gap
        turns.append(now + window.book(now))
    assert all(later >= first * (1 - 1e-9) for first, later in pairwise(turns))
    for first, later in zip(turns, turns[count:], strict=False):
        assert later - first >= span * (1 - 1e-9)


@given(count=st.integers(1, 5), gaps=st.lists(st.floats(10.001, 20), max_size=20))
def test_a_quiet_chat_never_waits(count: int, gaps: list[float]) -> None:
    """Limits cost nothing as long as they are not reached."""
    window, now = Window(count, 10.0), 0.0
    for gap in gaps:
        now += gap
        assert window.book(now) == 0.0


async def test_a_group_has_a_limit_by_the_minute() -> None:
    """After half of a minute's share only answers go out, so that there is room for them."""
    clock = Clock()
    pace = Pace(BotSettings(), clock)
    for _ in range(10):
        assert pace.roomy(GROUP)
        async with asyncio.timeout(1), pace.turn(GROUP):
            pass
        clock.now += 3
    assert not pace.roomy(GROUP)
    assert pace.roomy(CHAT)
    clock.now += 60
    assert pace.roomy(GROUP)


async def test_a_blocked_chat_has_no_room() -> None:
    """Until Telegram's wait is over nothing but answers waits for it; other chats go on."""
    clock = Clock()
    pace = Pace(BotSettings(), clock)
    pace.block(CHAT, timedelta(seconds=30))
    pace.block(CHAT, timedelta(seconds=10))
    clock.now += 20
    assert not pace.roomy(CHAT)
    assert pace.roomy(CHAT + 1)
    clock.now += 11
    assert pace.roomy(CHAT)


@given(gaps=st.lists(st.tuples(st.floats(0, 3), st.floats(0, 2)), min_size=1, max_size=40))
def test_turns_count_from_when_they_were_over(gaps: list[tuple[float, float]]) -> None:
    """However slowly Telegram answers, it has seen the turn before a later one is a full stretch away."""
    window, now = Window(3, 3.0), 0.0
    taken = []
    for gap, slow in gaps:
        now += gap
        now += window.book(now)
        taken.append((now, now + slow))
        now += slow
        window.over(now)
    for (_, over), (begun, _) in zip(taken, taken[3:], strict=False):
        assert begun - over >= 3.0 * (1 - 1e-9)


async def test_the_gate_lets_the_lowest_rank_in_first() -> None:
    """Whoever gives way waits for those who came later, and equals go in the order they came."""
    gate, order = Gate(1, 0.05), list[str]()

    async def go(name: str, rank: float) -> None:
        async with gate.turn(rank):
            order.append(name)

    async with gate.turn(0):
        tasks = [asyncio.create_task(go(*one)) for one in (("seen", 15), ("answer", 1), ("another", 1), ("gone", 0))]
        await asyncio.sleep(0)
        assert not gate.roomy
        tasks.pop().cancel()
    await asyncio.gather(*tasks)
    assert order == ["answer", "another", "seen"]


async def test_a_slow_request_keeps_its_turn_until_it_is_over() -> None:
    """Telegram may see it as late as that, so the time until the next turn begins then."""
    gate, loop = Gate(1, 0.1), asyncio.get_running_loop()
    async with gate.turn(0):
        await asyncio.sleep(0.15)
        over = loop.time()
    async with gate.turn(0):
        assert loop.time() - over >= 0.1 - 0.01


async def test_a_request_that_hangs_holds_up_nobody_for_long(senders: Senders, demo: DemoServer, robin: Person) -> None:
    """After a second it has arrived or never will, and its turn comes back another second later."""
    demo.faults.delay("sendMessage", seconds=20, chat=robin.id)
    sender = senders(placard_sends_per_second=1, placard_drain=0.1 * SECOND)
    hangs = asyncio.create_task(sender.send(Place(chat=robin.id), Rich("Hello"), key="robin"))
    await demo.wait_for(robin, bool)
    other = demo.add_person("Ada")
    await sender.send(Place(chat=other.id), Rich("Hello"), key="ada")
    assert not hangs.done()
    hangs.cancel()


async def test_a_turn_that_is_given_to_nobody_comes_back() -> None:
    """Where the one that it was just given to does not want it any more, the next one has it."""
    gate = Gate(1, 0.05)
    async with gate.turn(0):
        gone = asyncio.create_task(_through(gate))
        waits = asyncio.create_task(_through(gate))
    await asyncio.sleep(0)
    asyncio.get_running_loop().call_later(0.05, gone.cancel)
    await waits
    assert gone.done()


async def _through(gate: Gate) -> None:
    async with gate.turn(0):
        pass
