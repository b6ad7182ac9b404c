"""What `placard status` shows people."""

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from rich import box
from rich.console import Console, Group, RenderableType
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from bot import sentences
from bot.locale import Locale
from engine.client import InHand, WorkerState
from engine.errors import Unavailable

if TYPE_CHECKING:
    from bot.cli.status import Seen

_MEGABYTE = 1_000_000
_LANES = ("lane", "waiting", "running", "returned", "oldest")
_WORKERS = ("worker", "phase", "since", "answered", "failed", "memory", "jobs")


def page(locale: Locale, seen: "Seen") -> RenderableType:
    """All of it, to be looked at."""
    parts: list[RenderableType] = [_table(locale, _LANES, _lanes(locale, seen))]
    parts += [Text(line) for line in _lines(locale, seen)]
    if seen.workers:
        parts.append(_table(locale, _WORKERS, _workers(locale, seen)))
    style = "bold red" if seen.wrong else "green"
    parts.append(Text(_verdict(locale, seen.wrong), style))
    return Group(*parts)


def away(locale: Locale, error: Unavailable) -> RenderableType:
    """While the broker cannot be reached."""
    return Text(locale.text("terminal-unavailable", what=error.what, reason=error.reason or "empty"), "bold red")


def show(console: Console, locale: Locale, seen: "Seen") -> None:
    """Once; columns parted by tabs where it is piped on."""
    if console.is_terminal:
        console.print(page(locale, seen))
        return
    for heads, rows in ((_LANES, _lanes(locale, seen)), (_WORKERS, _workers(locale, seen))):
        for row in ([locale.text(f"watch-{head}") for head in heads], *rows):
            print("\t".join(row))  # noqa: T201  # the console would turn tabs into spaces
    for line in (*_lines(locale, seen), _verdict(locale, seen.wrong)):
        print(line)  # noqa: T201


def verdict(console: Console, locale: Locale, wrong: Sequence[str], *, worker: str = "") -> None:
    """In one line."""
    console.print(Text(_verdict(locale, wrong, worker=worker)), soft_wrap=True)


def _verdict(locale: Locale, wrong: Sequence[str], *, worker: str = "") -> str:
    if not wrong:
        return locale.text("watch-well")
    return " ".join(locale.text(f"watch-{name}", worker=worker) for name in wrong)


def _lines(locale: Locale, seen: "Seen") -> list[str]:
    health, text = seen.health, locale.text
    expected = health.expected.total_seconds()
    failures = [(code, count) for code, count in sorted(seen.minute.items()) if code != "answered"]
    return [
        text("watch-minute", answered=seen.minute.get("answered", 0), failed=sum(count for _, count in failures)),
        *(text("watch-failure", code=code, count=count) for code, count in failures),
        *([text("watch-expected", wait=sentences.seconds(locale, expected))] if expected else []),
        text("watch-undelivered", count=health.undelivered),
        text("watch-buried", count=health.dead),
        text("watch-bots", count=health.bots),
    ]


def _lanes(locale: Locale, seen: "Seen") -> list[list[str]]:
    return [
        [
            lane.lane,
            str(lane.waiting),
            str(lane.running),
            str(lane.returned),
            sentences.seconds(locale, lane.oldest) if lane.oldest else "–",
        ]
        for lane in seen.health.lanes
    ]


def _workers(locale: Locale, seen: "Seen") -> list[list[str]]:
    """A row for each worker, and one more for each further job that it has in hand."""
    rows: list[list[str]] = []
    for worker in seen.workers:
        jobs = [_job(locale, job, worker) for job in worker.jobs] or ["–"]
        rows.append(
            [
                worker.name,
                _phase(locale, seen, worker),
                sentences.duration(locale, timedelta(seconds=worker.seconds + worker.silent)),
                str(worker.answered),
                str(sum(worker.failed.values())),
                locale.text("watch-megabytes", megabytes=round(worker.memory / _MEGABYTE)),
                jobs[0],
            ]
        )
        rows += [["", "", "", "", "", "", job] for job in jobs[1:]]
    return rows


def _phase(locale: Locale, seen: "Seen", worker: WorkerState) -> str:
    if worker.gone(seen.lease):
        return locale.text("watch-silent", seconds=sentences.seconds(locale, worker.silent))
    return locale.text(f"watch-{worker.phase.value}")


def _job(locale: Locale, job: InHand, worker: WorkerState) -> str:
    return locale.text(
        "watch-job",
        job=job.job,
        stage=job.stage.value,
        photos=job.photos,
        seconds=sentences.seconds(locale, job.seconds + worker.silent),
    )


def _table(locale: Locale, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Table:
    table = Table(box=box.SIMPLE_HEAD)
    for number, head in enumerate(heads):
        right = 0 < number < len(heads) - 1 and head not in ("phase", "since")
        table.add_column(locale.text(f"watch-{head}"), justify="right" if right else "left", overflow="fold")
    for row in rows:
        table.add_row(*map(escape, row))
    return table
