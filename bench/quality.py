"""How well flyers are read and drafted, against their exact truth, and how the messages read.

    python bench/quality.py [FOLDER] [--sheet OUT.html] [--png OUT.png]

FOLDER holds images and, for each, its truth as JSON; the flyers of the repo where none is given. `--sheet` writes a
page with photo and message side by side for a person to look at, `--png` the same as pictures.
"""

import argparse
import json
import math
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bench import formatting, sheet
from bench.drafts import FORMS, Drafts, record
from bench.foreign import Fault
from bench.harness import FLYERS, finish, least, most
from bench.manner import Manner, leads, manner, summary
from bench.score import evaluate
from bench.sheet import Card
from bench.whatsapp import Seen
from engine.contract import Failure, Options, Platform, Result

TARGETS = {
    "word_f1": 0.97,
    "order": 0.94,
    "must_text": 0.955,
    "must_message": 0.97,
    "facts_r": 0.95,
    "facts_p": 0.96,
    "blank_ok": 1.0,
}
GROUP = "latin+cjk"
"""The scripts that the reader covers; the targets hold for these."""


def main() -> None:
    given = _arguments()
    drafts = Drafts(given.folder)
    rows, groups, missing = _score(given.folder, drafts)
    for name, group in groups.items():
        print(f"{name:14}" + "  ".join(f"{key} {value:.3f}" for key, value in group.items()))
    for row in rows:
        if row.get("lost") or row.get("invented"):
            print(f"{row['id']}: lost {row['lost']}, invented {row['invented']}")
    truths = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in given.folder.glob("*.json")}
    shown = {path.stem: _seen(outcome) for path, outcome in drafts.first.items()}
    manners = {stem: manner(seen, _text(drafts, stem)) for stem, seen in shown.items() if seen is not None}
    led = {stem: leads(seen, truths.get(stem, {})) for stem, seen in shown.items() if seen is not None}
    _print_manner(rows, manners, led)
    faults = _formatting(drafts)
    if given.sheet or given.png:
        _write_sheet(given, drafts, rows, truths, manners)
    group = groups[GROUP]
    known = {name: target for name, target in TARGETS.items() if not math.isnan(group[name])}
    met = [least(f"{name}, {GROUP}", group[name], target) for name, target in known.items()]
    met += [
        most("invented, all scripts", groups["all"]["invented"], 0),
        most("photos without a result", len(missing), 0),
        most(f"formatting errors, {len(FORMS)} forms a photo", faults, 0),
    ]
    finish(met)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=FLYERS)
    parser.add_argument("--sheet", type=Path, metavar="OUT.html")
    parser.add_argument("--png", type=Path, metavar="OUT.png")
    return parser.parse_args()


def _score(folder: Path, drafts: Drafts) -> tuple[list[dict[str, Any]], dict[str, dict[str, Any]], list[str]]:
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as out:
        for path, outcome in drafts.first.items():
            out.write(json.dumps(record(path, outcome), ensure_ascii=False) + "\n")
        out.flush()
        rows, groups, missing = evaluate(folder, out.name)
    return rows, groups, missing


def _text(drafts: Drafts, stem: str) -> str:
    return next(o.text for path, o in drafts.first.items() if path.stem == stem and isinstance(o, Result))


def _seen(outcome: Result | Failure) -> Seen | None:
    """The message as its platform shows it; None where there is none."""
    if isinstance(outcome, Failure) or outcome.message is None:
        return None
    message = outcome.message
    return formatting.seen(message.platform, message.text, message.entities, outcome.text)


def _print_manner(
    rows: Sequence[Mapping[str, Any]], manners: Mapping[str, Manner], led: Mapping[str, Mapping[str, float]]
) -> None:
    """Figures of the default form, by group."""
    groups = {
        "all": list(manners),
        "english": [row["id"] for row in rows if row["language"] == "en"],
        "others": [row["id"] for row in rows if row["language"] != "en"],
    }
    for name, stems in groups.items():
        known = [stem for stem in stems if stem in manners]
        figures = summary([manners[stem] for stem in known], [led[stem] for stem in known])
        print(f"{name:14}" + "  ".join(f"{key} {value:.2f}" for key, value in figures.items()))
    for stem, found in manners.items():
        for what in _remarks(found):
            print(f"{stem}: {what}")


def _remarks(found: Manner) -> list[str]:
    """What a person would stumble over."""
    return [
        *(f"said again: {text}" for text in found.repeated),
        *(f"said twice, as on the photo: {text}" for text in found.echoed),
        *(f"torn apart: {text}" for text in found.torn),
        *(f"separator without anything to part: {text}" for text in found.stumps),
        *(f"line of {len(text)} characters: {text[:60]}…" for text in found.wide),
        *(f"advertising: {text}" for text in (*found.hype, *found.hashtags)),
        *(["more exclamation marks than on the photo"] if found.exclamations else []),
    ]


def _formatting(drafts: Drafts) -> int:
    """Formatting errors in every form, printed by platform."""
    counted: Counter[Platform] = Counter()
    found: dict[tuple[str, Fault], list[Options]] = {}
    for options in FORMS:
        for path, outcome in zip(drafts.paths, drafts.draft(drafts.paths, options), strict=True):
            for fault in seen.faults if (seen := _seen(outcome)) else ():
                counted[options.platform] += 1
                found.setdefault((path.stem, fault), []).append(options)
    print("formatting errors: " + ", ".join(f"{platform} {counted[platform]}" for platform in Platform))
    for (stem, fault), forms in found.items():
        one = forms[0]
        print(f"{stem}: {fault} in {len(forms)} forms ({one.platform}, {one.tone}, {one.length}, {one.angle})")
    return counted.total()


def _write_sheet(
    given: argparse.Namespace,
    drafts: Drafts,
    rows: Sequence[Mapping[str, Any]],
    truths: Mapping[str, Mapping[str, Any]],
    manners: Mapping[str, Manner],
) -> None:
    scored = {row["id"]: row for row in rows}
    telegram = drafts.draft(drafts.paths, Options(platform=Platform.TELEGRAM))
    cards = []
    for path, other in zip(drafts.paths, telegram, strict=True):
        outcome = drafts.first[path]
        result = outcome if isinstance(outcome, Result) else None
        truth = truths.get(path.stem, {})
        cards.append(
            Card(
                photo=path,
                kind=" · ".join(str(truth[key]) for key in ("kind", "language", "layout") if truth.get(key)),
                result=result,
                whatsapp=_seen(outcome),
                telegram=_seen(other),
                bad=_bad(outcome, scored.get(path.stem, {}), manners.get(path.stem)),
                figures=_figures(result, scored.get(path.stem, {}), manners.get(path.stem)),
            )
        )
    page = sheet.html(f"{given.folder.name}: photo and message", cards)
    if given.sheet:
        given.sheet.write_text(page, encoding="utf-8")
    if given.png:
        print(*sheet.png(page, given.png), sep="\n")


def _bad(outcome: Result | Failure, row: Mapping[str, Any], found: Manner | None) -> tuple[str, ...]:
    out = [outcome.code] if isinstance(outcome, Failure) else []
    checks = outcome.message.checks if isinstance(outcome, Result) and outcome.message else None
    out += [f"not in the message: {text}" for text in row.get("lost") or ()]
    out += [f"invented: {text}" for text in checks.invented] if checks else []
    out += [f"dropped: {text}" for text in checks.dropped] if checks else []
    if found:
        out += [*map(str, found.faults), *_remarks(found)]
    return tuple(out)


def _figures(result: Result | None, row: Mapping[str, Any], found: Manner | None) -> tuple[str, ...]:
    if result is None or result.message is None or found is None:
        return ()
    checks = result.message.checks
    out = [f"{checks.kept} of {checks.of} facts kept · length {found.share:.2f} of the photo's · {found.emoji} emoji"]
    if "facts" in row:
        right, of, good, all_found = row["facts"]
        out.append(f"facts right {right} of {of}, found {good} of {all_found} · words {row['word_f1']:.3f}")
    out.append(f"language {result.language or '?'} · title {result.title or 'none'}")
    return tuple(out)


if __name__ == "__main__":
    main()
