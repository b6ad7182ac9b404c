"""What goes wrong, one thing at a time, at seeded moments; each ends by itself."""

import asyncio
import random
import signal
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress

from redis.exceptions import RedisError

from tests.chaos.stage import LEASE, Kept, Stage
from tests.disk import filled

Trouble = Callable[[Stage, random.Random], Awaitable[str]]
"""Brings it about and says what was done."""
_FULL = 2.0
"""Seconds for which disk or memory are full."""
_CALLS = ("sendMessage", "editMessageText", "*")
"""What of Telegram fails; * is any call."""


async def kill(kept: Kept) -> str:
    return f"kill -9 of {kept.name}" if kept.signal(signal.SIGKILL) else f"{kept.name} is down already"


async def kill_bot(stage: Stage, dice: random.Random) -> str:
    return await kill(dice.choice(stage.bots))


async def kill_worker(stage: Stage, dice: random.Random) -> str:
    return await kill(dice.choice(stage.workers))


async def kill_broker(stage: Stage, dice: random.Random) -> str:
    return await kill(stage.broker)


async def restart_broker(stage: Stage, dice: random.Random) -> str:
    stage.broker.signal(signal.SIGTERM)
    return "broker told to end"


async def stop(stage: Stage, dice: random.Random) -> str:
    """For longer than its lease; what it did not see happen meanwhile, it must not spoil."""
    kept = dice.choice([*stage.bots, *stage.workers])
    seconds = LEASE * dice.uniform(1.2, 2)
    kept.signal(signal.SIGSTOP)
    await asyncio.sleep(seconds)
    kept.signal(signal.SIGCONT)
    return f"{kept.name} stood still for {seconds:.1f} s"


async def drop_connections(stage: Stage, dice: random.Random) -> str:
    with suppress(RedisError, OSError):
        await stage.redis.execute_command("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes")
    return "all connections to the broker dropped"


async def memory_full(stage: Stage, dice: random.Random) -> str:
    with suppress(RedisError, OSError):
        await stage.redis.config_set("maxmemory", 1)
        await asyncio.sleep(_FULL)
    while True:
        # A broker that was started again meanwhile has no bound; one that is away is waited for.
        with suppress(RedisError, OSError):
            await stage.redis.config_set("maxmemory", 0)
            return f"the broker's memory full for {_FULL:.0f} s"
        await asyncio.sleep(0.1)


async def disk_full(stage: Stage, dice: random.Random) -> str:
    """Where the queue lies on a disk of its own."""
    with filled(stage.broker_folder):
        await asyncio.sleep(_FULL)
    return f"the broker's disk full for {_FULL:.0f} s"


async def too_many(stage: Stage, dice: random.Random) -> str:
    stage.telegram.faults.fail(dice.choice(_CALLS), times=(times := dice.randint(1, 5)), retry_after=1)
    return f"Telegram answers 429, {times} times"


async def server_error(stage: Stage, dice: random.Random) -> str:
    status = dice.choice((500, 502))
    stage.telegram.faults.fail(dice.choice(_CALLS), times=(times := dice.randint(1, 5)), status=status)
    return f"Telegram answers {status}, {times} times"


async def lost_answer(stage: Stage, dice: random.Random) -> str:
    stage.telegram.faults.drop_answer(dice.choice(_CALLS), times=(times := dice.randint(1, 5)))
    return f"Telegram does what it is asked and says nothing, {times} times"


async def closed(stage: Stage, dice: random.Random) -> str:
    stage.telegram.faults.close(dice.choice(_CALLS), times=(times := dice.randint(1, 5)))
    return f"Telegram closes the connection, {times} times"


async def late(stage: Stage, dice: random.Random) -> str:
    stage.telegram.faults.delay(dice.choice(_CALLS), seconds=5, times=(times := dice.randint(1, 3)))
    return f"Telegram does what it is asked and answers too late, {times} times"


async def kill_while_sending(stage: Stage, dice: random.Random) -> str:
    """Messages stand in their chats, and no bot lives to be told so."""
    stage.telegram.faults.delay("sendMessage", seconds=5, times=4)
    await asyncio.sleep(1)
    for bot in stage.bots:
        bot.signal(signal.SIGKILL)
    return "kill -9 of all bots while they send"


async def no_news(stage: Stage, dice: random.Random) -> str:
    stage.telegram.faults.fail("getUpdates", times=2, status=502)
    return "Telegram has no updates for now"


async def repeat(stage: Stage, dice: random.Random) -> str:
    return f"Telegram repeats {stage.telegram.redeliver(dice.randint(1, 30))} updates"


async def bad_download(stage: Stage, dice: random.Random) -> str:
    stage.telegram.faults.cut_file(times=1)
    stage.telegram.faults.slow_file(seconds=1, times=2)
    return "one download breaks off, two are slow"


USUAL: Mapping[Trouble, int] = {
    kill_bot: 5, kill_worker: 8, kill_broker: 3, restart_broker: 2, stop: 5, drop_connections: 3, memory_full: 2,
    too_many: 3, server_error: 3, lost_answer: 4, closed: 3, late: 3, no_news: 1, repeat: 4,
    kill_while_sending: 3, bad_download: 2,
}  # fmt: skip
"""How often each comes, relative to the others."""
WITH_DISK: Mapping[Trouble, int] = {**USUAL, disk_full: 2}


def drawn(dice: random.Random, count: int, among: Mapping[Trouble, int]) -> list[Trouble]:
    """So many in random order; each kind at least once where there is room for it."""
    kinds = list(among)
    more = dice.choices(kinds, [among[kind] for kind in kinds], k=max(0, count - len(kinds)))
    found = dice.sample(kinds, min(count, len(kinds))) + more
    dice.shuffle(found)
    return found
