"""How long the stages after reading take on a CPU: arrange, facts, draft, check, a photo.

    python bench/stages.py [FOLDER]

Photos are read once; then each goes the rest of the way `ROUNDS` times, in turn with the others. A photo's figure
is the median of its rounds; photos without a message have none.
"""

import statistics
import sys
from collections import defaultdict
from pathlib import Path

from bench.drafts import Drafts
from bench.harness import FLYERS, finish, most, spread
from engine.contract import Options, Result

ROUNDS = 9
STAGES = ("facts", "draft", "check")
"""What the target holds for, together."""
LIMIT_MS = 40.0


def main() -> None:
    drafts = Drafts(Path(sys.argv[1]) if len(sys.argv) > 1 else FLYERS)
    spent: defaultdict[str, dict[Path, list[float]]] = defaultdict(lambda: defaultdict(list))
    for _ in range(ROUNDS):
        for path in drafts.paths:
            (outcome,) = drafts.draft([path], Options())
            if not isinstance(outcome, Result) or outcome.message is None:
                continue
            timings = {name: ms for name, ms in outcome.timings_ms.items() if name not in ("decode", "read", "total")}
            for name, ms in timings.items():
                spent[name][path].append(ms)
            spent["together"][path].append(sum(timings.get(name, 0.0) for name in STAGES))
    for name, photos in spent.items():
        print(f"{name:9} ms a photo: {spread([statistics.median(rounds) for rounds in photos.values()])}")
    figures = [statistics.median(rounds) for rounds in spent["together"].values()]
    print(f"slowest photo: {max(figures):.1f} ms")
    finish([most(f"{' + '.join(STAGES)}, median of {len(figures)}", statistics.median(figures), LIMIT_MS, "ms")])


if __name__ == "__main__":
    main()
