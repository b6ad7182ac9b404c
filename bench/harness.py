"""What the benchmarks share: the photos, the command, and how a figure is printed beside its target."""

import json
import os
import platform
import statistics
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
FLYERS = ROOT / "tests" / "data" / "flyers"
PLACARD = str(Path(sys.executable).with_name("placard"))
SEED = 2026


def flyers() -> list[Path]:
    """The 40 flyers of the repo, in order."""
    return sorted(FLYERS.glob("*.jpg"))


def read(photos: Iterable[Path | str], *options: str) -> list[dict[str, Any]]:
    """What `placard read --jsonl` prints on them; photos that cannot be read are in it with their error."""
    command = [PLACARD, "read", "--jsonl", *options, *map(str, photos)]
    printed = subprocess.run(command, stdout=subprocess.PIPE, check=False, text=True).stdout
    return [json.loads(line) for line in printed.splitlines()]


def machine() -> str:
    """The processor, for the table of results."""
    model = ""
    if Path("/proc/cpuinfo").exists():
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        model = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")
    return f"{os.cpu_count()} cores, {model or platform.processor()}, Python {platform.python_version()}"


def figure(what: str, value: float, target: str, *, ok: bool, unit: str = "") -> bool:
    """Print a figure beside its target; returns whether it is met."""
    shown = f"{value:d}" if isinstance(value, int) else f"{value:.3f}"
    print(f"{'ok  ' if ok else 'MISS'}  {what:<48} {shown:>10} {unit:<4} target {target}")
    return ok


def most(what: str, value: float, limit: float, unit: str = "") -> bool:
    return figure(what, value, f"<= {limit:g}", ok=value <= limit, unit=unit)


def least(what: str, value: float, limit: float, unit: str = "") -> bool:
    return figure(what, value, f">= {limit:g}", ok=value >= limit, unit=unit)


def spread(values: Sequence[float]) -> str:
    """Median with the two quartiles around it."""
    if len(values) < 2:
        return f"{values[0]:.1f}"
    low, middle, high = statistics.quantiles(values, n=4)
    return f"{middle:.1f} ({low:.1f} to {high:.1f})"


def finish(met: Sequence[bool]) -> None:
    """End the process: with 1 where a target is missed."""
    print(machine())
    sys.exit(0 if all(met) else 1)
