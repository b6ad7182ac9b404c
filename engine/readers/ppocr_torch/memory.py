"""What a device's memory has room for: a batch that does not fit is halved, and so are those after it."""

import logging
from collections.abc import Callable
from threading import Lock
from typing import TypeVar

import numpy as np
import torch
from numpy.typing import NDArray

log = logging.getLogger(__name__)

Out = TypeVar("Out")

NO_ROOM = ("out of memory", "ALLOC_FAILED", "CUBLAS_STATUS_NOT_INITIALIZED", "unable to find an engine")
"""What else than torch's own error tells of memory that ran out: the driver's, for pinned memory too, and cuBLAS's and
cuDNN's. The last is torch's where no way of a convolution had room to work in."""


class Room:
    """How much of one net's input fits at once. May be used from any number of threads at once."""

    def __init__(self, name: str, free: Callable[[], None]) -> None:
        """`name` is for the log. `free` gives back what memory is not needed; it is called before another try."""
        self._name, self._free = name, free
        self._limit: int | None = None
        self._lock = Lock()

    @property
    def limit(self) -> int | None:
        """Bytes of input that are tried at once; None as long as everything fitted."""
        return self._limit

    def run(self, batch: NDArray[np.uint8], run: Callable[[NDArray[np.uint8]], Out]) -> list[tuple[int, Out]]:
        """What `run` gives for the parts of a batch, each with its number of members, in order.

        Raises what `run` raised where not even one member fits.
        """
        done: list[tuple[int, Out]] = []
        rest = batch
        while len(rest):
            part = rest[: self._most(rest)]
            try:
                done.append((len(part), run(part)))
            except RuntimeError as error:
                if not full(error):
                    raise
            else:
                rest = rest[len(part) :]
                continue
            self._free()  # not above: as long as there is the error, its traceback holds what the net had computed
            if len(part) == 1:
                done.append((1, run(part)))  # what other work held may be free by now
                rest = rest[1:]
            else:
                self._halve(part)
        return done

    def _most(self, batch: NDArray[np.uint8]) -> int:
        """Members that are tried at once."""
        return len(batch) if self._limit is None else max(1, self._limit // batch[0].nbytes)

    def _halve(self, part: NDArray[np.uint8]) -> None:
        half = (len(part) // 2) * part[0].nbytes
        with self._lock:
            first, self._limit = self._limit is None, min(half, self._limit or half)
        log.log(
            logging.WARNING if first else logging.INFO,
            "the %s ran out of memory with %d inputs of %s; from now on at most %.1f MB at once",
            self._name, len(part), part.shape[1:], self._limit / 1e6,
        )  # fmt: skip


def full(error: RuntimeError) -> bool:
    """Whether memory ran out."""
    return isinstance(error, torch.OutOfMemoryError) or any(words in str(error) for words in NO_ROOM)
