"""The command, run in this process or, where the process itself matters, in one of its own."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from bot.cli.main import main

FLYERS = Path(__file__).parent.parent / "data" / "flyers"


class Ran(msgspec.Struct, frozen=True):
    """What a command left behind."""

    status: int
    out: str
    err: str


@pytest.fixture
def placard(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Callable[..., Ran]]:
    """Runs `placard` in this process, in an empty folder, so that nobody's own .env is read."""

    def run(*arguments: str | Path) -> Ran:
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as exit:  # argparse ends in this way
            status = int(exit.code or 0)
        printed = capsys.readouterr()
        return Ran(status, printed.out, printed.err)

    with contextlib.chdir(tmp_path):
        yield run


@pytest.fixture
def process(tmp_path: Path) -> Callable[..., Ran]:
    """Runs `placard` as people do: a process of its own, with only these settings."""

    def run(*arguments: str | Path, stdin: bytes = b"", **environment: str) -> Ran:
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
        command = [sys.executable, "-m", "bot.cli.main", *map(str, arguments)]
        done = subprocess.run(
            command, input=stdin, capture_output=True, check=False, cwd=tmp_path, env=kept | environment, timeout=25
        )
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


@pytest.fixture
def flyer() -> Path:
    return FLYERS / "dev01.jpg"
