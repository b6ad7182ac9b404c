"""Anything at all at Placard's two doors: bytes in place of a photo, JSON in place of an update.

    python bench/fuzz.py files|updates [--minutes 10] [--seed 1]

Files go to the decoder, which may read them or refuse them with a code and do nothing else. Updates go over HTTP to the
webhook and from there through inbox, python-telegram-bot and handlers, which may answer or not and do nothing else: an
update ends, and nothing is logged as an error but that it cannot be understood. Hypothesis draws and shrinks
(`tests/hostile/anyfile.py`, `anyupdate.py`); the same seed draws the same for the same code.
"""

import argparse
import asyncio
import logging
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import seed as seeded
from hypothesis.strategies import SearchStrategy

from bench.harness import SEED, finish, most
from engine.errors import PhotoError
from engine.settings import EngineSettings
from engine.stages.decode import decode
from tests.hostile.anybot import open_bot
from tests.hostile.anyfile import any_files
from tests.hostile.anyupdate import any_updates

ROUND = 2000
"""Examples of one run of Hypothesis; after each it begins anew with the next seed."""
SLOW = 5.0
"""Seconds that a small file or an update may take at most, on a machine that has other things to do."""


class Fuzz:
    """Draws until its time is over, and keeps what was found."""

    def __init__(self, minutes: float, seed: int) -> None:
        self._end, self._seed = time.monotonic() + 60 * minutes, seed
        self.drawn, self.failures, self.slowest = 0, 0, 0.0

    def run(self, examples: SearchStrategy[bytes], check: Callable[[bytes], Any]) -> None:
        while time.monotonic() < self._end:
            self._seed += 1

            @seeded(self._seed)
            @settings(
                max_examples=ROUND, deadline=None, database=None, suppress_health_check=list(HealthCheck),
                phases=(Phase.generate, Phase.shrink), report_multiple_bugs=True,
            )  # fmt: skip
            @given(examples)
            def one(data: bytes) -> None:
                if time.monotonic() > self._end:
                    return
                self.drawn += 1
                start = time.perf_counter()
                check(data)
                self.slowest = max(self.slowest, time.perf_counter() - start)

            try:
                one()
            except BaseExceptionGroup as found:
                traceback.print_exception(found)
                self.failures += len(found.exceptions)
            except Exception as found:
                traceback.print_exception(found)
                self.failures += 1


def opened(data: bytes) -> str:
    """What becomes of a file: "read", or the code of its refusal."""
    try:
        decode(data, EngineSettings().placard_max_pixels)
    except PhotoError as refused:
        return refused.code.value
    return "read"


def _files(fuzz: Fuzz) -> None:
    became: dict[str, int] = {}

    def check(data: bytes) -> None:
        what = opened(data)
        became[what] = became.get(what, 0) + 1

    fuzz.run(any_files, check)
    print(became, file=sys.stderr)


def _updates(fuzz: Fuzz) -> None:
    # Valkey syncs every write; that is looked at elsewhere.
    folder = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with asyncio.Runner() as runner, tempfile.TemporaryDirectory(dir=folder) as kept:
        bot = open_bot(Path(kept))
        inside = runner.run(bot.__aenter__())
        try:
            fuzz.run(any_updates, lambda body: runner.run(inside.bring(body)))
        finally:
            runner.run(bot.__aexit__(None, None, None))
        print(f"webhook {inside.statuses}, handled {inside.handled}", file=sys.stderr)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("files", "updates"))
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=SEED)
    arguments = parser.parse_args()
    logging.getLogger("bot").setLevel(logging.ERROR)
    logging.getLogger().addHandler(logging.NullHandler())
    fuzz = Fuzz(arguments.minutes, arguments.seed)
    {"files": _files, "updates": _updates}[arguments.what](fuzz)
    finish([
        most(f"kinds of failures in {fuzz.drawn} {arguments.what}", fuzz.failures, 0),
        most("seconds that the slowest took", fuzz.slowest, SLOW, "s"),
    ])  # fmt: skip


if __name__ == "__main__":
    main()
