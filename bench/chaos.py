"""Does anything get lost, doubled or into another's chat while processes die and Telegram fails?

    python bench/chaos.py [faults] [takeover] [poison] [--seeds 3] [--seed 1] [--photos 500] [--faults 60]

faults: bots, workers and a broker run as processes that are started again when they end; people send photos, a few of
which crash, hang, or exhaust whoever reads them. At seeded moments something goes wrong (`tests/chaos/troubles.py`).
Then the chats themselves are judged. Every second seed has two bots behind a webhook; the others have one that polls.
takeover: how long a job waits whose worker was killed. poison: what one photo does that kills whoever reads it.
Without a word, all three.
"""

import argparse
import asyncio
import tempfile
from pathlib import Path

from bench.harness import finish, least, most, spread
from tests.chaos.play import play
from tests.chaos.stage import LEASE, stage
from tests.chaos.trials import poison, supervised, takeover

ALLOWED = LEASE + 2
"""Seconds until a job is in other hands."""
GOOD = 50
"""Photos beside the one that kills its reader."""
TRIES = 3
"""Entries into a model after which it is given up."""


def faults(given: argparse.Namespace) -> list[bool]:
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
    return met


async def takeovers(rounds: int) -> list[bool]:
    taken: dict[str, list[float]] = {"by another worker": [], "by itself, started again by its bot": []}
    by_another, by_itself = taken.values()
    with tempfile.TemporaryDirectory() as folder:
        async with stage(Path(folder), workers=2) as running:
            by_another += [await takeover(running.telegram, Path(folder)) for _ in range(rounds)]
    with tempfile.TemporaryDirectory() as folder:
        async with stage(Path(folder), workers=0) as running:
            for _ in range(rounds):
                # Each a first death: one that dies again and again is started later each time, on purpose.
                async with supervised(running):
                    by_itself.append(await takeover(running.telegram, Path(folder)))
    for how, seconds in taken.items():
        print(f"      {how}: {spread(seconds)} s")
    return [most(f"takeover {how}, longest", max(seconds), ALLOWED, "s") for how, seconds in taken.items()]


async def poisoned() -> list[bool]:
    with tempfile.TemporaryDirectory() as folder:
        async with stage(Path(folder), workers=2) as running:
            outcome = await poison(running, GOOD)
    print(f"      buried: {', '.join(outcome.buried)}; its sender was told: {outcome.sentence}")
    after = sum(f"in a model {TRIES} times" in cause for cause in outcome.buried)
    return [
        least(f"good ones answered beside poison, of {GOOD}", outcome.answered, GOOD),
        most("buried", len(outcome.buried), 1),
        least(f"buried after {TRIES} entries", after, 1),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="*", choices=("faults", "takeover", "poison", []), default=[])
    parser.add_argument("--seed", type=int, default=1, help="of the first run")
    parser.add_argument("--seeds", type=int, default=3, help="runs")
    parser.add_argument("--photos", type=int, default=500)
    parser.add_argument("--faults", type=int, default=60)
    parser.add_argument("--seconds", type=float, default=150, help="over which photos and faults are spread")
    parser.add_argument("--chats", type=int, default=60, help="private ones")
    parser.add_argument("--groups", type=int, default=6)
    parser.add_argument("--workers", type=int, default=3)
    parser.add_argument("--rounds", type=int, default=10, help="of takeover")
    given = parser.parse_args()
    what = given.what or ("takeover", "poison", "faults")
    met = []
    if "takeover" in what:
        met += asyncio.run(takeovers(given.rounds))
    if "poison" in what:
        met += asyncio.run(poisoned())
    if "faults" in what:
        met += faults(given)
    finish(met)


if __name__ == "__main__":
    main()
