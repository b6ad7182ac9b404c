"""What the check makes of lines as models write them: honest ones are to pass, those with an invention to be caught.

    python bench/models.py [--show]

The lines stand in bench/models.toml by flyer, made up by hand. Each is held against its page, as it is read from the
photo, by itself. Those of flyers that are called fresh were written after the first rules; later rules had them in view
too, so no figure here is of lines that nobody had an eye on.
"""

import argparse
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from bench.harness import FLYERS, finish, most
from engine import readers
from engine.contract import Checks, Draft, Options, Platform
from engine.settings import EngineSettings
from engine.stages import facts
from engine.stages.arrange import arrange
from engine.stages.check import Checker
from engine.stages.decode import decode

KINDS = ("honest", "freely", "invented", "hard")
LINES = Path(__file__).with_suffix(".toml")
REFUSED, PASSED = 0.1, 0.05
REFUSED_FREELY, PASSED_HARD = 0.4, 0.35
"""An honest line that is refused costs its place, since its facts come back as printed; an invention costs trust."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", action="store_true", help="print the lines that are judged wrongly")
    args = parser.parse_args()
    told = tomllib.loads(LINES.read_text("utf-8"))
    of: Counter[tuple[str, bool]] = Counter()
    wrong: Counter[tuple[str, bool]] = Counter()
    for name, kind, line, found in _judged(told):
        fresh = bool(told[name].get("fresh"))
        of[kind, fresh] += 1
        if bool(found) != (kind in ("invented", "hard")):
            wrong[kind, fresh] += 1
            if args.show:
                print(f"{name} {kind:<8} {line!r} {found or ''}")
    for kind, fresh in sorted(of):
        print(f"{kind:<8} {'fresh' if fresh else '':<5} {wrong[kind, fresh]:>3} of {of[kind, fresh]} judged wrongly")

    def share(kind: str) -> float:
        return (wrong[kind, False] + wrong[kind, True]) / (of[kind, False] + of[kind, True])

    finish([
        most("honest lines refused", share("honest"), REFUSED),
        most("free paraphrases refused", share("freely"), REFUSED_FREELY),
        most("inventions that pass", share("invented"), PASSED),
        most("inventions of printed words that pass", share("hard"), PASSED_HARD),
    ])  # fmt: skip


def _judged(told: dict[str, dict[str, Any]]) -> Iterator[tuple[str, str, str, tuple[str, ...]]]:
    """Flyer, kind, line, and what the check calls invented in it."""
    for (name, lines), checker in zip(told.items(), _checkers(list(told)), strict=True):
        for kind in KINDS:
            for line in lines.get(kind, ()):
                draft = Draft(platform=Platform.PLAIN, text=line, checks=Checks(kept=0, of=0))
                yield name, kind, line, checker.check(draft).invented


def _checkers(names: Sequence[str]) -> Iterator[Checker]:
    """Each flyer as it is read from its photo."""
    settings = EngineSettings()
    reader = readers.build(settings)
    for name in names:
        image, _ = decode((FLYERS / f"{name}.jpg").read_bytes(), settings.placard_max_pixels)
        page = arrange(reader.read([image]))
        page = replace(page, language=facts.language(page.text))
        yield Checker(page, facts.find(page, Options()))


if __name__ == "__main__":
    main()
