"""Where the threads of this process take memory from, and when they give it back."""

import ctypes
import os

_M_ARENA_MAX = -8
_M_MMAP_THRESHOLD = -3
"""`mallopt`'s numbers for them, from glibc's malloc.h."""
_LARGE = 4_000_000
"""Bytes from which a piece of memory is the system's own again once it is free. glibc would raise the limit to the
largest piece that was ever given back, and keep the holes between the others: 705 instead of 600 MB for the nets of a
worker, for the same processor time."""


def bound() -> None:
    """Let the threads of this process share as many arenas of memory as there are cores, and large pieces go at once.

    glibc makes up to eight a core, and each keeps what its threads gave back: with four jobs in hand on two cores that
    is 730 instead of 850 MB, for the same processor time. Does nothing where another library hands out memory.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None) if os.name == "posix" else None
    if mallopt is not None:
        mallopt(_M_ARENA_MAX, os.cpu_count() or 1)
        mallopt(_M_MMAP_THRESHOLD, _LARGE)
