"""Does anything get lost, doubled or into another's chat while processes die and Telegram fails?

    python bench/chaos.py [--seeds 3] [--seed 1] [--photos 500] [--faults 60] [--seconds 150]

Bots, workers and a broker run as processes that are started again when they end; people send photos, a few of which
crash, hang, or exhaust whoever reads them. At seeded moments something goes wrong (`tests/chaos/troubles.py`). Then the
chats themselves are judged. Every second seed has two bots behind a webhook; the others have one that polls.
"""

import argparse
import asyncio

from bench.harness import finish, most
from tests.chaos.play import play


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1, help="of the first run")
    parser.add_argument("--seeds", type=int, default=3, help="runs")
    parser.add_argument("--photos", type=int, default=500)
    parser.add_argument("--faults", type=int, default=60)
    parser.add_argument("--seconds", type=float, default=150, help="over which photos and faults are spread")
    parser.add_argument("--chats", type=int, default=60, help="private ones")
    parser.add_argument("--groups", type=int, default=6)
    parser.add_argument("--workers", type=int, default=3)
    given = parser.parse_args()
    met = []
    for seed in range(given.seed, given.seed + given.seeds):
        bots = 1 + (seed + 1) % 2
        print(f"seed {seed}, {bots} bots, {given.workers} workers", flush=True)
        verdict = asyncio.run(
            play(
                seed, photos=given.photos, faults=given.faults, seconds=given.seconds, chats=given.chats,
                groups=given.groups, bots=bots, workers=given.workers, tell=lambda line: print(line, flush=True),
            )
        )  # fmt: skip
        for what in ("lost", "doubled", "misplaced", "overtaken"):
            found = getattr(verdict, what)
            met.append(most(f"seed {seed}: {what}", len(found), 0))
            for line in found:
                print(f"        {line}")
        print(f"      seed {seed}: {verdict.answered} answered, {verdict.refused} harmful ones refused,")
        print(f"      {len(verdict.given_up)} harmless ones given up: {'; '.join(verdict.given_up)}")
    finish(met)


if __name__ == "__main__":
    main()
