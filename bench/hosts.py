"""Workers on hosts of their own: how soon a job of one that is cut off is another's, how soon it works again, how work
spreads over hosts.

    sudo python bench/hosts.py [--lease 15] [--trials 3] [--away 5 25] [--jobs 400]

The hosts are network namespaces on this machine, which takes root on Linux; cutting one off is its cable pulled: no
connection is told of it. Readers are scripted: a photo takes as long as it says and no processor, so that hosts do not
share one.
"""

import argparse
import asyncio
import itertools
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from bench.harness import finish, least, most
from bot.demo import serve
from engine.broker import Broker
from engine.broker.connection import open_redis
from engine.contract import Job
from engine.settings import EngineSettings
from tests.hosts.network import Host, missing, network
from tests.hosts.programs import Program, Site, answered, site, telegram

_SLACK = 2.0
"""Seconds past the lease in which another worker must have a job."""
_BACK = 5.0
"""Seconds in which a host that has its cable again must be at work."""
_EACH, _AT_ONCE = 0.1, 4
"""Seconds of a job in the throughput, and how many a worker has in hand."""
_SHARE = 0.8
"""Of what that makes possible, which the hosts together must reach."""


class Hosts:
    """A queue on one host, the bot and Telegram on another, and hosts for workers."""

    def __init__(self, site: Site, broker: Broker, bot: Host, others: dict[str, Host]) -> None:
        self.site, self.broker, self.bot, self.others = site, broker, bot, others
        self._numbers = itertools.count()

    async def worker(self, name: str) -> Program:
        return await self.site.worker(name, on=self.others[name], PLACARD_JOBS=str(_AT_ONCE))

    async def submit(self, script: str = "") -> Path:
        """A job whose photo says so; by itself one that is done when the file is there which is returned."""
        number = next(self._numbers)
        until = self.site.folder / f"until-{number}"
        photo = await self.broker.photos.put(f"flyer-{number} {script or f'until={until}'}".encode())
        await self.broker.queue.submit(Job(id=f"job-{number}", owner=f"owner-{number}", photos=(photo,)))
        return until

    async def taken(self, until: Path, *, but: str = "") -> str:
        """The worker that has the job, once one has it, other than this one."""
        while True:
            for name in self.others.keys() - {but}:
                if Path(f"{until}.{name}").exists():
                    return name
            await asyncio.sleep(0.005)


@asynccontextmanager
async def hosts(lease: float) -> AsyncIterator[Hosts]:
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        net = stack.enter_context(network())
        queue, bot = net.host("queue"), net.host("bot")
        others = {name: net.host(name) for name in ("one", "two", "three")}
        programs = await stack.enter_async_context(site(folder, PLACARD_LEASE=str(lease)))
        await stack.enter_async_context(await programs.valkey(on=queue))
        redis = await stack.enter_async_context(open_redis(EngineSettings(), folder / "valkey.sock"))
        yield Hosts(programs, Broker.over(redis, EngineSettings(placard_queue=10_000)), bot, others)


async def cut_off(lease: float, away: float) -> list[bool]:
    """A worker is cut off in the middle of a job, for some seconds after another has it."""
    async with hosts(lease) as place:
        work = {name: await place.worker(name) for name in ("one", "two")}
        until = await place.submit()
        first = await place.taken(until)
        place.others[first].cut()
        began = time.monotonic()
        second = await place.taken(until, but=first)
        met = [most(f"cut off: until another has its job, lease {lease:g} s", _since(began), lease + _SLACK, "s")]
        until.touch()
        await work[second].stop()
        await asyncio.sleep(away)
        until = await place.submit()
        place.others[first].mend()
        began = time.monotonic()
        await place.taken(until)
        met.append(most(f"back after {lease + away:.0f} s: until it has a job", _since(began), _BACK, "s"))
        until.touch()
        return met


async def killed(lease: float) -> list[bool]:
    async with hosts(lease) as place:
        work = {name: await place.worker(name) for name in ("one", "two")}
        until = await place.submit()
        first = await place.taken(until)
        await work[first].kill()
        began = time.monotonic()
        await place.taken(until, but=first)
        until.touch()
        return [most(f"killed: until another has its job, lease {lease:g} s", _since(began), lease + _SLACK, "s")]


async def bot_away(lease: float, away: float) -> list[bool]:
    """The bot is cut off from the queue; a photo comes meanwhile, and Telegram is with the bot."""
    async with hosts(lease) as place, AsyncExitStack() as stack:
        with place.bot.inside():
            server = await stack.enter_async_context(serve())
        await place.worker("one")
        bot = await place.site.bot("bot", on=place.bot, **telegram(server))
        await bot.says("Serving Telegram")
        place.bot.cut()
        person = server.add_person()
        await person.send_photo(b"flyer", processed=False)
        await asyncio.sleep(away)
        place.bot.mend()
        began = time.monotonic()
        await server.wait_for(person, answered, 60)
        took = _since(began)
        doubled = len(server.answers(person)) - 1
        return [
            most(f"bot without the queue for {away:g} s: until the answer", took, 2 * _BACK, "s"),
            most("answers too many", doubled, 0),
        ]


async def throughput(count: int, jobs: int) -> list[bool]:
    async with hosts(15.0) as place:
        for name in list(place.others)[:count]:
            await place.worker(name)
        while (await place.broker.queue.health()).workers < count:  # noqa: ASYNC110
            await asyncio.sleep(0.02)
        for _ in range(jobs):
            await place.submit(f"takes={_EACH}")
        began, before = time.monotonic(), (await place.broker.queue.health()).undelivered
        while (await place.broker.queue.health()).undelivered < jobs:  # noqa: ASYNC110
            await asyncio.sleep(0.02)
        rate, possible = (jobs - before) / _since(began), count * _AT_ONCE / _EACH
        return [least(f"jobs a second, hosts: {count} ({possible:g} possible)", rate, _SHARE * possible)]


def _since(began: float) -> float:
    return time.monotonic() - began


async def measure(given: argparse.Namespace) -> list[bool]:
    met: list[bool] = []
    for _ in range(given.trials):
        met += await killed(given.lease)
        for away in given.away:
            met += await cut_off(given.lease, away)
    for away in given.away:
        met += await bot_away(given.lease, away)
    for count in (1, 2, 3):
        met += await throughput(count, given.jobs)
    return met


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lease", type=float, default=15.0, help="seconds; 15, the default of PLACARD_LEASE")
    parser.add_argument("--trials", type=int, default=3, help="of each; 3")
    parser.add_argument("--away", type=float, nargs="+", default=[5.0, 25.0], help="seconds that a host is away; 5 25")
    parser.add_argument("--jobs", type=int, default=400, help="for the throughput; 400")
    if reason := missing():
        sys.exit(reason)
    finish(asyncio.run(measure(parser.parse_args())))


if __name__ == "__main__":
    main()
