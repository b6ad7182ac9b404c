"""A disk of its own that can be made full."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_BLOCK = 4096
"""Bytes; as disks count, so that none is left over."""


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[bool]:
    """For the block, `folder` is one; False where it may not be made, which takes root on Linux."""
    mount = ("mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder))
    may = sys.platform == "linux" and os.geteuid() == 0
    if not may or subprocess.run(mount, check=False, capture_output=True).returncode:
        yield False
        return
    try:
        yield True
    finally:
        subprocess.run(("umount", "--lazy", str(folder)), check=True)


@contextmanager
def filled(disk: Path) -> Iterator[None]:
    """No byte is free meanwhile."""
    stone = disk / "stone"
    try:
        with stone.open("wb", buffering=0) as file:
            while True:
                file.write(b"\0" * _BLOCK)
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
    try:
        yield
    finally:
        stone.unlink()
