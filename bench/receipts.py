"""How well scanned receipts are read: ICDAR 2019 SROIE, a public set that is not part of the repo.

    python bench/receipts.py FOLDER

FOLDER holds for each receipt NNN.jpg, NNN.csv (its lines: eight corner numbers, then the text) and NNN.json (company,
date, address, total). Words are counted as in the set's own task 2.
"""

import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from bench.harness import finish, least, read

FIELDS = ("company", "date", "total")
F1 = 0.895
IN_TEXT = 122 / 126
"""Share of the fields; 122 of the 126 on the 42 receipts that the target was set on."""
IN_MESSAGE = 120 / 126
"""As above, in the message that is drafted of the receipt."""


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} FOLDER")
    folder = Path(sys.argv[1])
    hit = found = there = 0
    fields: Counter[str] = Counter()
    for record in read(sorted(folder.glob("*.jpg"))):
        receipt = folder / Path(record["photo"]).name
        truth, words = _truth(receipt.with_suffix(".csv")), Counter((record.get("text") or "").upper().split())
        hit += (truth & words).total()
        found += words.total()
        there += truth.total()
        fields += _fields(record, json.loads(receipt.with_suffix(".json").read_text(encoding="utf-8")), receipt.stem)
    precision, recall = hit / max(1, found), hit / max(1, there)
    print(f"words: precision {precision:.3f} recall {recall:.3f}")
    for name in FIELDS:
        text, message = fields[f"{name} text"], fields[f"{name} message"]
        print(f"{name}: in the text {text}/{fields[name]}, in the message {message}/{fields[name]}")
    in_text, in_message, of = (sum(fields[name + where] for name in FIELDS) for where in (" text", " message", ""))
    finish([
        least("word F1", 2 * precision * recall / max(1e-9, precision + recall), F1),
        least(f"fields in the text ({in_text} of {of})", in_text / max(1, of), round(IN_TEXT, 4)),
        least(f"fields in the message ({in_message} of {of})", in_message / max(1, of), round(IN_MESSAGE, 4)),
    ])  # fmt: skip


def _truth(path: Path) -> Counter[str]:
    rows = [row.split(",", 8) for row in path.read_text(encoding="utf-8", errors="ignore").splitlines()]
    return Counter(" ".join(row[8] for row in rows if len(row) == 9).upper().split())


def _fields(record: dict[str, Any], truth: dict[str, str], receipt: str) -> Counter[str]:
    """How many fields there are and where they stand; those that are lost are printed with the stage that lost them."""
    text, message = _flat(record.get("text")), _flat((record.get("message") or {}).get("text"))
    counted: Counter[str] = Counter()
    for name in FIELDS:
        if value := _flat(truth.get(name)):
            counted[name] += 1
            counted[f"{name} text"] += value in text
            counted[f"{name} message"] += value in message
            if value not in message:
                print(f"{receipt}: {name} lost in {'composing' if value in text else 'reading'}")
    return counted


def _flat(text: str | None) -> str:
    return re.sub(r"[\s*_~`]+", "", (text or "").upper())


if __name__ == "__main__":
    main()
