"""How well flyers are read and drafted, against their exact truth.

    python bench/quality.py [FOLDER]

FOLDER holds images and, for each, its truth as JSON; the flyers of the repo where none is given.
"""

import json
import sys
import tempfile
from pathlib import Path

from bench.harness import FLYERS, finish, least, most, read
from bench.score import evaluate

TARGETS = {"word_f1": 0.97, "order": 0.94, "must_text": 0.955, "must_message": 0.93, "blank_ok": 1.0}
GROUP = "latin+cjk"
"""The scripts that the reader covers; the targets hold for these."""


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FLYERS
    records = read([folder])
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as out:
        out.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in records)
        out.flush()
        rows, groups, missing = evaluate(folder, out.name)
    for name, group in groups.items():
        print(f"{name:14}" + "  ".join(f"{key} {value:.3f}" for key, value in group.items()))
    for row in rows:
        if row.get("lost") or row.get("invented"):
            print(f"{row['id']}: lost {row['lost']}, invented {row['invented']}")
    group = groups[GROUP]
    met = [least(f"{name}, {GROUP}", group[name], target) for name, target in TARGETS.items()]
    met += [
        most("invented, all scripts", groups["all"]["invented"], 0),
        most("photos without a result", len(missing), 0),
    ]
    finish(met)


if __name__ == "__main__":
    main()
