"""One net on one device: bytes in, arrays out, begun at once and waited for later.

On CUDA there are three streams: one brings inputs over, one computes, one brings outputs back, so that a batch is on
its way while another is computed. Host memory on both ways is pinned. What a batch has on the device is held until its
outputs are back: by then all three streams are done with it, and its memory can be given to whatever comes next.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from threading import Lock
from typing import Any, Generic, TypeVar

import numpy as np
import torch
from numpy.typing import NDArray

from engine.errors import Lost
from engine.readers.ppocr_torch.graphs import Forward, Graphs
from engine.readers.ppocr_torch.memory import Room

Out = TypeVar("Out")
Arrays = Sequence[NDArray[Any]]

SIZES = (1, 2, 4, 8, 16, 32, 64, 128, 256)
"""Members that a batch is filled up to. Few shapes are worth more than the work that is in vain: the device is not what
is short, and to start a net step by step costs a processor ten times as much as to start its recording."""


class Streams:
    """What a CUDA device does side by side; nets on the same device share them, and take turns to be started."""

    def __init__(self, device: torch.device, *, recorded: bool = True) -> None:
        """`recorded`: nets run as CUDA graphs, where that pays."""
        self.device = device
        torch.cuda.synchronize(device)  # weights were brought on another stream, for which these do not wait
        self.bringing, self.computing, self.fetching = (torch.cuda.Stream(device) for _ in range(3))
        self.graphs = Graphs(device) if recorded else None
        self.lock = Lock()

    @contextmanager
    def using(self) -> Iterator[None]:
        """Raises Lost in place of an error after which the device does nothing more for this process; CUDA reports such
        a one at every later call."""
        try:
            yield
        except RuntimeError as error:
            try:
                torch.cuda.synchronize(self.device)
            except RuntimeError:
                raise Lost(str(self.device)) from error
            raise


class Runner:
    """Runs a net. May be called from any number of threads at once."""

    def __init__(self, name: str, forward: Forward, streams: Streams | None) -> None:
        """`forward`: n x height x width x 3 bytes on the device to its outputs, n first. `streams` None: on the
        processor."""
        self._name, self._forward, self._streams = name, forward, streams
        self.room = Room(name, self._free)

    def begin(self, batch: NDArray[np.uint8], read: Callable[[Arrays], Out]) -> "Begun[Out]":
        """`read` makes of the outputs what the caller wants; it is called by `result`."""
        using = self._streams.using if self._streams else nullcontext
        with using():
            parts = self.room.run(batch, self._on_device if self._streams else self._here)
        return Begun([part for _, part in parts], read, using)

    def _here(self, batch: NDArray[np.uint8]) -> "Part":
        with torch.inference_mode():
            return Part(len(batch), self._forward(torch.from_numpy(batch)), None, ())

    def _on_device(self, batch: NDArray[np.uint8]) -> "Part":
        streams = self._streams
        assert streams is not None
        graphs = streams.graphs
        full = next((size for size in SIZES if size >= len(batch)), len(batch)) if graphs else len(batch)
        host = torch.empty((full, *batch.shape[1:]), dtype=torch.uint8, pin_memory=True)
        host[: len(batch)].copy_(torch.from_numpy(batch))
        with streams.lock, torch.inference_mode(), torch.cuda.device(streams.device):
            with torch.cuda.stream(streams.bringing):
                given = host.to(streams.device, non_blocking=True)
            streams.computing.wait_stream(streams.bringing)
            with torch.cuda.stream(streams.computing):
                got = graphs.run(self._name, self._forward, given) if graphs else self._forward(given)
            streams.fetching.wait_stream(streams.computing)
            with torch.cuda.stream(streams.fetching):
                outputs = [torch.empty(t.shape, dtype=t.dtype, pin_memory=True) for t in got]
                for output, tensor in zip(outputs, got, strict=True):
                    output.copy_(tensor, non_blocking=True)
                done = torch.cuda.Event(blocking=True)  # a thread that waits for it leaves its core to others
                done.record(streams.fetching)
        return Part(len(batch), outputs, done, (host, given, got))

    def _free(self) -> None:
        """Give back what memory is not needed for what is under way."""
        if self._streams is None:
            return
        with self._streams.lock:
            torch.cuda.synchronize(self._streams.device)
            if self._streams.graphs:
                self._streams.graphs.clear()
            with suppress(RuntimeError):  # after a recording that failed torch's allocator may refuse
                torch.cuda.empty_cache()


class Part:
    """The outputs of a batch, or of what of it fitted; on CUDA once the event has happened."""

    def __init__(
        self, members: int, outputs: Sequence[torch.Tensor], done: "torch.cuda.Event | None", held: object
    ) -> None:
        """`held` is held until the outputs are there."""
        self._members, self._outputs, self._done, self._held = members, outputs, done, held

    def result(self) -> Arrays:
        if self._done is not None:
            self._done.synchronize()
        self._held = None
        return [output[: self._members].numpy() for output in self._outputs]


class Begun(Generic[Out]):
    """A batch that was begun."""

    def __init__(
        self, parts: Sequence[Part], read: Callable[[Arrays], Out], using: Callable[[], AbstractContextManager[None]]
    ) -> None:
        self._parts, self._read, self._using = parts, read, using

    def result(self) -> Out:
        with self._using():
            parts = [part.result() for part in self._parts]
        whole = parts[0] if len(parts) == 1 else [np.concatenate(pieces) for pieces in zip(*parts, strict=True)]
        return self._read(whole)
