"""The benchmark of accelerators can be tried where there is none."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.reading.torch_nets import cuda, skip_without_torch

skip_without_torch()

ROOT = Path(__file__).parents[2]


def bench(*options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "bench" / "gpu.py"), *options]
    place = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, env=place, capture_output=True, text=True, check=False)


@pytest.mark.timeout(180)
def test_a_rehearsal_goes_the_whole_way_on_the_processor(tmp_path: Path) -> None:
    """Each measurement prints its line, from equal texts to photos a second in processes of their own."""
    flyer = ROOT / "tests" / "data" / "flyers" / "dev21.jpg"
    (tmp_path / flyer.name).symlink_to(flyer)
    done = bench("--rehearse", "--seconds", "0.1", "--folder", str(tmp_path))
    assert done.returncode == 0, done.stderr
    for part in ("rehearsal on the processor", "ok    lines as on", "lines a second", "photos/s", "limit:", "decode"):
        assert part in done.stdout


@pytest.mark.skipif(cuda(), reason="there is a CUDA device")
def test_without_an_accelerator_it_says_so_and_fails_nothing() -> None:
    """`make bench-gpu` on the wrong machine is a sentence, not a traceback."""
    done = bench()
    assert done.returncode == 0
    assert done.stdout.startswith("Nothing is measured: torch finds no CUDA device here.")


def test_packages_that_have_to_be_brought_along_are_named(tmp_path: Path) -> None:
    """A rented machine's Python lacks some: all of them are told at once, before anything is loaded."""
    command = [sys.executable, "-I", "-S", "-c", f"import runpy; runpy.run_path({str(ROOT / 'bench' / 'gpu.py')!r})"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Nothing is measured: torch, transformers")
    assert "msgspec" in done.stdout
