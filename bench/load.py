"""A thousand chats at once: how fast, how fair, how level.

    python bench/load.py [--only plumbing] [--jobs 10000] [--chats 1000] [--workers 1 2 4] ...

`plumbing`: jobs through queue and worker processes with a reader that answers at once; throughput, times, memory.
`fairness`: one person's 200 photos beside others with one each.
`waits`: what is told at the door beside what comes true. `rush`: the whole bot before the local Bot API server, all
chats at once, with Telegram's limits kept by that server and without. `flyers`: the whole bot and fairness with the
real reader.
"""

import argparse
import asyncio

from bench.crowd import real, rush
from bench.harness import finish
from bench.plumbing import fair_flyers, fairness, plumbing, waits

PARTS = ("plumbing", "fairness", "waits", "rush", "flyers")


async def measure(given: argparse.Namespace) -> list[bool]:
    met = []
    if "plumbing" in given.only:
        met += await plumbing(given.workers, given.chats, given.jobs)
    if "fairness" in given.only:
        met += await fairness(given.others)
    if "waits" in given.only:
        for count in given.workers[:2]:
            met += await waits(count, given.others)
    if "rush" in given.only:
        met += await rush(given.rush, limits=False)
        met += await rush(given.rush // 4, limits=True)
    if "flyers" in given.only:
        met += await real(given.flyers)
        met += await fair_flyers(given.flyers // 4)
    return met


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS, help="parts to measure; all")
    parser.add_argument("--jobs", type=int, default=10_000, help="through the plumbing; 10000")
    parser.add_argument("--chats", type=int, default=1000, help="they come from; 1000")
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2, 4], help="processes; 1 2 4")
    parser.add_argument("--others", type=int, default=60, help="people with a photo each; 60")
    parser.add_argument("--rush", type=int, default=400, help="chats that send a photo at once; 400")
    parser.add_argument("--flyers", type=int, default=40, help="of the repo, at once; 40")
    finish(asyncio.run(measure(parser.parse_args())))


if __name__ == "__main__":
    main()
