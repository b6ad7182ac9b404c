"""A worker that cannot start is the operator's business at once; one that dies later is started again."""

import asyncio
import sys
from pathlib import Path

import pytest

from engine.client import connect
from engine.errors import Unavailable
from engine.settings import EngineSettings
from engine.supervisor import CANNOT_START, supervise


def command(folder: Path, *statuses: int) -> tuple[str, ...]:
    """A worker that ends with these exit statuses, one a life, and lives on after the last."""
    code = (
        "import sys, time, pathlib\n"
        f"lives, statuses = pathlib.Path({str(folder / 'lives')!r}), {statuses}\n"
        "before = lives.stat().st_size if lives.exists() else 0\n"
        "lives.write_bytes(b'.' * (before + 1))\n"
        "if before < len(statuses): sys.exit(statuses[before])\n"
        "sys.stdin.read()\n"
    )
    return (sys.executable, "-c", code)


async def lives(folder: Path, count: int) -> None:
    """Wait until the worker was started this many times; the test's time limit bounds it."""
    file = folder / "lives"
    while not file.exists() or file.stat().st_size < count:  # noqa: ASYNC110
        await asyncio.sleep(0.01)


async def test_a_reader_that_there_is_none_of_ends_the_bot(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The log names the setting in one line, and nobody's photo is taken to wait for ever."""
    settings = EngineSettings(placard_data=tmp_path, placard_reader="nosuch")
    with pytest.raises(Unavailable) as refused:
        async with connect(settings):
            await asyncio.sleep(60)
    said = capfd.readouterr().err
    assert refused.value.what == "worker"
    assert "PLACARD_READER: 'nosuch' is not one of" in said
    assert "Traceback" not in said


async def test_a_worker_that_once_ran_is_started_again_whatever_it_ends_with(tmp_path: Path) -> None:
    """What it cannot start for then may pass, such as memory that is short."""
    async with supervise(EngineSettings(placard_data=tmp_path), command(tmp_path, 1, CANNOT_START)):
        await lives(tmp_path, 3)


async def test_a_system_without_room_for_a_process_is_tried_again(tmp_path: Path) -> None:
    """The supervisor outlives a start that the system refuses."""
    program = tmp_path / "worker"
    async with supervise(EngineSettings(placard_data=tmp_path), (str(program),)):
        await asyncio.sleep(0.05)
        program.write_text(f"#!/bin/sh\nprintf . >> {tmp_path}/lives\ncat\n")
        program.chmod(0o700)
        await lives(tmp_path, 1)


async def test_being_told_to_stop_is_no_fault_of_the_worker(tmp_path: Path) -> None:
    """A cancellation from outside stays one."""

    async def serve() -> None:
        async with supervise(EngineSettings(placard_data=tmp_path), command(tmp_path)):
            await asyncio.sleep(60)

    task = asyncio.create_task(serve())
    await lives(tmp_path, 1)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_a_worker_is_told_a_second_time_when_the_bot_is(tmp_path: Path) -> None:
    """It has its time to drain, unless whoever stops the bot has no patience: then it is told so, and waited for."""
    code = (
        "import signal, sys, pathlib, time\n"
        f"lives, told = pathlib.Path({str(tmp_path / 'lives')!r}), pathlib.Path({str(tmp_path / 'told')!r})\n"
        "def stop(number, frame):\n"
        "    told.write_bytes(b'.' * (told.stat().st_size + 1))\n"
        "    if told.stat().st_size > 1: sys.exit(0)\n"
        "told.touch()\n"
        "signal.signal(signal.SIGTERM, stop)\n"
        "lives.write_bytes(b'.')\n"
        "while True: time.sleep(0.01)\n"
    )

    async def serve() -> None:
        async with supervise(EngineSettings(placard_data=tmp_path), (sys.executable, "-c", code)):
            await asyncio.sleep(60)

    task = asyncio.create_task(serve())
    await lives(tmp_path, 1)
    for times in (1, 2):
        task.cancel()
        while (tmp_path / "told").stat().st_size < times:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    with pytest.raises(asyncio.CancelledError):
        await task
