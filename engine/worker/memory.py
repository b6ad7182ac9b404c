"""Ends a worker whose memory passes its limit, before the machine has none left for the others.

The limits that a system offers do not fit. RLIMIT_AS counts what is mapped, and runtimes of models map many times what
they use. RLIMIT_DATA counts what could be written to, with stacks and arenas that never are: 1.5 GB of a worker with
OpenVINO that has 0.7 GB in memory (measured), and more with every core. macOS enforces neither, and a cgroup is the
operator's to make. So a thread looks at what is in memory, twenty times a second: one core fills some 0.1 GB meanwhile.
"""

import logging
import os
import resource
import sys
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

from engine.errors import SettingError

log = logging.getLogger(__name__)

_LOOK = 0.05
"""Seconds between two looks."""
_SHARE = 0.75
"""Of the machine's memory, or the container's, that its workers may have where nothing is set; the rest is for the bot,
the queue and the system."""
_STATM = Path("/proc/self/statm")
_CGROUPS, _OWN_CGROUP = Path("/sys/fs/cgroup"), Path("/proc/self/cgroup")


@asynccontextmanager
async def memory_limit(limit: int, end: Callable[[], object]) -> AsyncIterator[None]:
    """For the block: where the process has more than `limit` bytes in memory, `end` is called, from a thread. It ends
    the process: nobody knows which thread takes the memory.

    Raises SettingError where the models alone take more.
    """
    if (used := in_memory()) > limit:
        raise SettingError("PLACARD_WORKER_MEMORY", f"{used} bytes are in use before the first job")
    done = threading.Event()

    def look() -> None:
        while not done.wait(_LOOK):
            if (used := in_memory()) > limit:
                log.critical("%d MB in memory, more than %d MB: the process ends", used // 2**20, limit // 2**20)
                end()

    thread = threading.Thread(target=look, name="memory limit", daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()


def share(workers: int) -> int:
    """Bytes that each of so many workers may have where nothing is set."""
    return round(_SHARE * available()) // max(1, workers)


def in_memory() -> int:
    """Bytes of the process that the system cannot take back: without files that are mapped, such as weights. Where the
    system does not tell (macOS), the most that it ever had, which passes a limit at the same moment."""
    try:
        _, resident, shared, *_ = map(int, _STATM.read_text("ascii").split())
    except OSError:
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return most if sys.platform == "darwin" else most * 1024
    return (resident - shared) * os.sysconf("SC_PAGE_SIZE")


def available() -> int:
    """Bytes that the machine has, or the container or service that the process is in."""
    machine = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return min([machine, *_bounds()])


def _bounds() -> Iterator[int]:
    """What the process's cgroup and those that it is in may have (cgroup v2; "max" where there is no bound)."""
    try:
        paths = [line.removeprefix("0::") for line in _OWN_CGROUP.read_text().splitlines() if line.startswith("0::")]
    except OSError:
        return
    for path in paths:
        group = _CGROUPS / path.strip("/")
        for folder in (group, *group.parents):
            if not folder.is_relative_to(_CGROUPS):
                break
            try:
                bound = (folder / "memory.max").read_text("ascii").strip()
            except OSError:
                continue
            if bound.isdecimal():
                yield int(bound)
