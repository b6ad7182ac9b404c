"""CUDA graphs: a net's steps for one shape of input, recorded once and started as one.

The nets are small: on a fast accelerator, telling it the 200 steps of one takes longer than the steps themselves.
"""

import logging
from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from engine.readers.ppocr_torch.memory import full

log = logging.getLogger(__name__)

Forward = Callable[[Tensor], Sequence[Tensor]]

MOST = 256
"""Shapes recorded of one net; what comes after them runs step by step."""
SIGHTS = 3
"""Times that a shape is seen before it is recorded: sizes of photos that come once are not worth it."""
MEMORY = 0.25
"""Share of the device's memory that the recordings of one net may hold."""


class _Recorded(NamedTuple):
    graph: torch.cuda.CUDAGraph
    given: Tensor
    got: Sequence[Tensor]


class Graphs:
    """Runs a net on a CUDA device. One call at a time, on one stream, so that all recordings share their memory."""

    def __init__(self, name: str, forward: Forward, device: torch.device) -> None:
        self._name, self._forward, self._device = name, forward, device
        self._most = int(MEMORY * torch.cuda.get_device_properties(device).total_memory)
        self._pool = torch.cuda.graph_pool_handle()
        self._seen: Counter[tuple[int, ...]] = Counter()
        self._recorded: dict[tuple[int, ...], _Recorded] = {}
        self._held = 0
        self._working = True

    def run(self, given: Tensor) -> Sequence[Tensor]:
        """The net's outputs for an input that is on the device, on the current stream; they are the caller's."""
        recorded = self._recorded.get(tuple(given.shape)) or self._record(given)
        if recorded is None:
            return self._forward(given)
        recorded.given.copy_(given)
        recorded.graph.replay()
        return [tensor.clone() for tensor in recorded.got]

    def clear(self) -> None:
        """Give up the recordings and their memory."""
        self._recorded.clear()
        self._pool = torch.cuda.graph_pool_handle()
        self._seen.clear()
        self._held = 0

    def _record(self, given: Tensor) -> _Recorded | None:
        shape = tuple(given.shape)
        self._seen[shape] += 1
        if self._seen[shape] < SIGHTS or not self._working or len(self._recorded) >= MOST or self._held >= self._most:
            return None
        torch.cuda.empty_cache()  # recording does the same, and what it frees would hide what it takes
        before = torch.cuda.memory_reserved(self._device)
        static, graph = given.clone(), torch.cuda.CUDAGraph()
        try:
            stream = torch.cuda.current_stream(self._device)
            with torch.cuda.graph(graph, pool=self._pool, stream=stream, capture_error_mode="thread_local"):
                got = self._forward(static)
        except RuntimeError as error:
            if full(error):
                raise
            self._working = False
            log.warning("the %s cannot be recorded and runs step by step: %s", self._name, error)
            return None
        self._held += max(0, torch.cuda.memory_reserved(self._device) - before)
        self._recorded[shape] = _Recorded(graph, static, got)
        return self._recorded[shape]
