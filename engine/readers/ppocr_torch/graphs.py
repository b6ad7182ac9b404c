"""CUDA graphs: a net's steps for one shape of input, recorded once and started as one.

The nets are small: on a fast accelerator, telling it the 200 steps of one takes longer than the steps themselves.
"""

import logging
from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

import torch
from torch import Tensor

log = logging.getLogger(__name__)

Forward = Callable[[Tensor], Sequence[Tensor]]

MOST = 512
"""Shapes recorded of all nets; what comes after them runs step by step."""
SIGHTS = 3
"""Times that a shape is seen before it is recorded: sizes of photos that come once are not worth it."""
MEMORY = 0.25
"""Share of the device's memory that recordings may hold; whatever else runs there cannot use it."""
SAME = 0.05
"""Largest difference between a recording's probabilities and those that were computed step by step: several times what
half precision makes of noise (0.012), and far below what a wrong recording would."""


class _Recorded(NamedTuple):
    graph: torch.cuda.CUDAGraph
    given: Tensor
    got: Sequence[Tensor]


class Graphs:
    """Runs nets on a CUDA device. One call at a time, on one stream, so that all recordings share their memory."""

    def __init__(self, device: torch.device) -> None:
        self._device = device
        self._most = int(MEMORY * torch.cuda.get_device_properties(device).total_memory)
        self._pool = torch.cuda.graph_pool_handle()
        self._seen: Counter[tuple[str | int, ...]] = Counter()
        self._recorded: dict[tuple[str | int, ...], _Recorded] = {}
        self._held = 0
        self._failed: torch.cuda.CUDAGraph | None = None

    def run(self, name: str, forward: Forward, given: Tensor) -> Sequence[Tensor]:
        """A net's outputs for an input that is on the device, on the current stream; they are the caller's."""
        shape = (name, *given.shape)
        if recorded := self._recorded.get(shape):
            recorded.given.copy_(given)
            recorded.graph.replay()
            return [tensor.clone() for tensor in recorded.got]
        got = forward(given)
        self._seen[shape] += 1
        room = len(self._recorded) < MOST and self._held < self._most
        if self._seen[shape] >= SIGHTS and room and self._failed is None:
            self._record(shape, forward, given, got)
        return got

    def clear(self) -> None:
        """Give up the recordings and their memory. Nothing may be under way."""
        self._recorded.clear()
        self._pool = torch.cuda.graph_pool_handle()
        self._seen.clear()
        self._held = 0

    def _record(
        self, shape: tuple[str | int, ...], forward: Forward, given: Tensor, expected: Sequence[Tensor]
    ) -> None:
        """The net has just run in this thread: libraries make their handles, one for each thread, the first time, and
        may not do so while they are recorded. Where recording fails, all goes on step by step."""
        torch.cuda.empty_cache()  # recording does the same, and what it frees would hide what it takes
        before = torch.cuda.memory_reserved(self._device)
        graph, stream = torch.cuda.CUDAGraph(), torch.cuda.current_stream(self._device)
        try:
            static = given.clone()
            with torch.cuda.graph(graph, pool=self._pool, stream=stream, capture_error_mode="thread_local"):
                got = forward(static)
            graph.replay()
            if not agree(got, expected):
                raise RuntimeError("what is recorded computes something else")
        except RuntimeError as error:
            self._failed = graph  # kept: after some failures torch's allocator goes on asking it
            log.warning("%s cannot be recorded, so new shapes run step by step: %s", shape, error)
            return
        self._held += max(0, torch.cuda.memory_reserved(self._device) - before)
        self._recorded[shape] = _Recorded(graph, static, got)


def agree(got: Sequence[Tensor], expected: Sequence[Tensor]) -> bool:
    """Whether probabilities are the same but for rounding; the likeliest of close classes may be another one."""
    return all(
        torch.allclose(one, other, rtol=0, atol=SAME)
        for one, other in zip(got, expected, strict=True)
        if one.is_floating_point()
    )
