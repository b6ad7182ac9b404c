"""Whether the days of flyers go into a calendar as a person would enter them.

    python bench/events.py [FOLDER]

FOLDER holds images and, for each, its truth as JSON; the flyers of the repo where none is given. Theirs are held
against `events.toml`, others against the days and hours of their truth. Flyers in scripts that the reader does not
cover are counted apart.
"""

import argparse
import json
import sys
import tomllib
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from icalendar import Calendar

from bench.harness import FLYERS, finish, least
from engine.contract import Failure, Result
from engine.errors import Code
from engine.extras import calendar, ics
from engine.library import open_engine
from engine.settings import EngineSettings

SENT = datetime(2026, 1, 15, 12, tzinfo=UTC)
"""When the photos are taken to be sent: it decides years that are not printed."""
RIGHT = 0.95
"""Share of the flyers with a date whose events are all right, at least."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=FLYERS)
    folder = parser.parse_args().folder
    known = tomllib.loads(Path(__file__).with_name("events.toml").read_text(encoding="utf-8"))
    dated, right, valid, files, unread = 0, 0, 0, 0, 0
    for photo, outcome in read(sorted(folder.glob("*.jpg"))):
        truth = json.loads(photo.with_suffix(".json").read_text(encoding="utf-8"))
        if not days_of(truth):
            continue
        if isinstance(outcome, Failure) and outcome.code == Code.UNKNOWN_SCRIPT:
            unread += 1
            continue
        dated += 1
        found: list[str] = []
        if isinstance(outcome, Result) and (events := calendar.events(outcome, source=photo.stem, sent=SENT)):
            data = ics.write(events, [outcome.text] * len(events), sent=SENT)
            files += 1
            found = parsed(data)
            valid += len(found) == len(events)
        expected = sorted(known[photo.stem]) if folder == FLYERS and photo.stem in known else None
        good = sorted(found) == expected if expected is not None else plausible(found, truth)
        right += good
        if not good:
            print(f"{photo.stem}: {sorted(found)}, expected {expected or sorted(days_of(truth))}", file=sys.stderr)
    print(f"{dated} flyers with a date, {files} files; {unread} more in scripts that the reader does not cover")
    finish(
        [
            least("files that icalendar reads back whole", valid / max(files, 1), 1.0),
            least("flyers whose events begin and end right", right / max(dated, 1), RIGHT),
        ]
    )


def read(photos: Sequence[Path]) -> list[tuple[Path, Result | Failure]]:
    import asyncio

    async def run() -> list[Result | Failure]:
        async with open_engine(EngineSettings.from_env()) as engine:
            return [(await engine.read_many([[photo.read_bytes()]]))[0] for photo in photos]

    return list(zip(photos, asyncio.run(run()), strict=True))


def parsed(data: bytes) -> list[str]:
    """The events of a file as `events.toml` writes them, read by a parser that knows nothing of what wrote them."""
    out = []
    for event in Calendar.from_ical(data).events:
        start, end = event.start, event.get("dtend") and event.end
        if not isinstance(start, datetime):
            last = end - timedelta(days=1) if end else start
            out.append(f"{start}" if last == start else f"{start}/{last}")
        else:
            first = f"{start:%Y-%m-%dT%H:%M}"
            out.append(f"{first}/{end:%Y-%m-%dT%H:%M}" if end else first)
    return out


def days_of(truth: dict[str, Any]) -> set[str]:
    """The days that a flyer prints; of one without a year the day in the year after `SENT`."""
    facts = truth.get("facts", {})
    return {str(one.get("iso") or one["text"]) for one in (*facts.get("dates", ()), *facts.get("deadlines", ()))}


def between(first: str, last: str) -> set[str]:
    """All days from the first to the last."""
    start = date.fromisoformat(first)
    return {f"{start + timedelta(days=n)}" for n in range((date.fromisoformat(last) - start).days + 1)}


def plausible(found: Sequence[str], truth: dict[str, Any]) -> bool:
    """Whether every event stands on a day of the truth with hours that it pairs, no day but a letter's is left out, and
    a flyer of one day and one time has them together."""
    facts = truth["facts"]
    whole = [one for one in (*facts["dates"], *facts["deadlines"]) if one.get("iso")]
    days = {one["iso"]: one.get("iso_end") for one in whole}
    times = {(one["start"], one.get("end")) for one in facts["times"]}
    seen: set[str] = set()
    for event in found:
        start, _, end = event.partition("/")
        day, _, hour = start.partition("T")
        seen |= between(day, end if end and not hour else day)
        if days and day not in days and len(whole) == len(facts["dates"]) + len(facts["deadlines"]):
            return False
        if hour and (hour, end.partition("T")[2] or None) not in times:
            return False
        if not hour and days.get(day) and end != days[day]:
            return False
    # Hours of a flat or a job are not those of the day from which it is to be had.
    lone = (
        truth["kind"] not in ("rental", "job")
        and len(whole) == len(facts["dates"]) == len(facts["times"]) == 1
        and not facts["deadlines"]
    )
    if lone and not facts["dates"][0].get("iso_end") and not any("T" in event for event in found):
        return False
    missing = set(days) - seen
    later = [day for day in days if day not in missing]
    return bool(found) and all(any(date.fromisoformat(m) < date.fromisoformat(d) for d in later) for m in missing)


if __name__ == "__main__":
    main()
