"""The nets alone: what they are given while photos are read, and how long they take for it with nothing else to do."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.readers.nets import Best, Nets, Pending
from engine.readers.ppocr import ahead

Given = tuple[str, NDArray[np.uint8]]
"""The name of a net's method, and the pictures that it was called with."""


class Recorder:
    """Nets that keep what they were given, for `alone`."""

    def __init__(self, nets: Nets) -> None:
        self.nets = nets
        self.given: list[Given] = []
        self.name, self.characters = nets.name, nets.characters
        self.together, self.side_by_side, self.lines = nets.together, nets.side_by_side, nets.lines

    def detect(self, pictures: NDArray[np.uint8]) -> Pending[NDArray[np.float32]]:
        self.given.append(("detect", pictures))
        return self.nets.detect(pictures)

    def classify(self, lines: NDArray[np.uint8]) -> Pending[NDArray[np.float32]]:
        self.given.append(("classify", lines))
        return self.nets.classify(lines)

    def recognise(self, lines: NDArray[np.uint8]) -> Pending[Best]:
        self.given.append(("recognise", lines))
        return self.nets.recognise(lines)


def alone(nets: Nets, given: Sequence[Given]) -> None:
    """The same inferences in the same order, with as many under way at once as when photos are read."""

    def begin(one: Given) -> Pending[Any]:
        begun: Pending[Any] = getattr(nets, one[0])(one[1])
        return begun

    def some(of: Sequence[Given]) -> None:
        for _ in ahead(begin, of):
            pass

    with ThreadPoolExecutor(nets.side_by_side) as threads:
        list(threads.map(some, [given[at :: nets.side_by_side] for at in range(nets.side_by_side)]))
