"""Whether the check sees what is wrong with a message, and lets pass what is only said in another way.

    python bench/corrupt.py [FOLDER]

FOLDER holds the truth of flyers as JSON; the flyers of the repo where none is given. Beside them flyers are made up in
several languages. From a seed, the composer's messages are spoilt in every way of `bench/corruptions.py` and reworded
in every way of `bench/rewordings.py`; half of the spoilt ones are reworded first. What is caught is called invented,
changed or dropped; on a rewording that is a false alarm.
"""

import argparse
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec.structs import replace

from bench.corruptions import CORRUPTIONS
from bench.harness import FLYERS, SEED, finish, least, most
from bench.pages import Good, goods
from bench.rewordings import REWORDINGS
from engine.contract import Checks

MADE = 160
"""Flyers that are made up."""
SPOILT, REWORDED = 3_000, 1_000
"""At least so many messages of each."""
CAUGHT, DIGITS, ALARMS = 0.995, 1.0, 0.005
_IN_DIGITS = ("digit", "phone_digit")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=FLYERS)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--show", type=int, default=0, help="misses and false alarms to print of each kind")
    args = parser.parse_args()
    rng = random.Random(args.seed)
    found = [good for good in goods(args.folder, rng, MADE) if not _seen(good.check(good.text))]
    of, hit = _spoil(found, rng, args.show)
    print()
    asked, alarms = _reword(found, rng, args.show)
    caught = hit.total() / max(1, of.total())
    digits = sum(hit[kind] for kind in _IN_DIGITS) / max(1, sum(of[kind] for kind in _IN_DIGITS))
    finish([
        least("messages spoilt", of.total(), SPOILT),
        least("messages reworded", asked.total(), REWORDED),
        least("corruptions caught", caught, CAUGHT),
        least("changed digits caught", digits, DIGITS),
        most("false alarms on rewordings", alarms.total() / max(1, asked.total()), ALARMS),
    ])  # fmt: skip


def _spoil(found: Sequence[Good], rng: random.Random, show: int) -> tuple[Counter[str], Counter[str]]:
    of: Counter[str] = Counter()
    hit: Counter[str] = Counter()
    for good in found:
        for kind, corruption in CORRUPTIONS.items():
            base = _reworded(good, rng) if rng.random() < 0.5 else good
            spoilt = corruption(base, rng)
            if spoilt is None or spoilt == base.text:
                continue
            of[kind] += 1
            if _seen(good.check(spoilt)):
                hit[kind] += 1
            elif of[kind] - hit[kind] <= show:
                _print(kind, base.text, spoilt)
    _table("caught", of, hit)
    return of, hit


def _reword(found: Sequence[Good], rng: random.Random, show: int) -> tuple[Counter[str], Counter[str]]:
    of: Counter[str] = Counter()
    alarms: Counter[str] = Counter()
    for good in found:
        for kind, rewording in REWORDINGS.items():
            text = rewording(good, rng)
            if text is None or text == good.text:
                continue
            of[kind] += 1
            checks = good.check(text)
            if _seen(checks):
                alarms[kind] += 1
                if alarms[kind] <= show:
                    _print(f"{kind} {_seen(checks)}", good.text, text)
    _table("false alarms", of, alarms)
    return of, alarms


def _reworded(good: Good, rng: random.Random) -> Good:
    """The message with up to three rewordings that the check lets pass, as another writer might have put it."""
    for rewording in rng.sample(list(REWORDINGS.values()), 3):
        text = rewording(good, rng)
        if text is not None and not _seen(good.check(text)):
            good = replace(good, text=text)
    return good


def _seen(checks: Checks) -> list[str]:
    return [*checks.invented, *(change.said for change in checks.changed), *(f"-{text}" for text in checks.dropped)]


def _table(what: str, of: Mapping[str, int], hit: Mapping[str, int]) -> None:
    for kind, count in of.items():
        print(f"{kind:22} {what} {hit.get(kind, 0):5d} of {count:5d}  {hit.get(kind, 0) / count:7.2%}")


def _print(what: str, before: str, after: str) -> None:
    """The lines that differ."""
    old, new = before.split("\n"), after.split("\n")
    print(f"  {what}")
    for line in [line for line in old if line not in new][:3]:
        print(f"    - {line}")
    for line in [line for line in new if line not in old][:3]:
        print(f"    + {line}")


if __name__ == "__main__":
    main()
