"""PP-OCR's nets on ONNX Runtime: for machines that OpenVINO does not serve."""

from collections.abc import Sequence
from typing import Generic, TypeVar

import cv2
import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from engine.readers import nets
from engine.readers.nets import Best

T = TypeVar("T")


class ONNXNets:
    """The nets on ONNX Runtime's own CPU kernels."""

    name = "onnxruntime"
    together = 1
    side_by_side = 1
    lines = 320

    def __init__(self, threads: int) -> None:
        """`threads` 0: one for each core."""
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        options.enable_cpu_mem_arena = False  # an arena keeps the memory of the largest photo ever seen
        self._detector, self._classifier, self._recogniser = (
            ort.InferenceSession(str(nets.models() / name), options, providers=["CPUExecutionProvider"])
            for name in (nets.DETECTOR, nets.CLASSIFIER, nets.RECOGNISER)
        )
        listed = self._recogniser.get_modelmeta().custom_metadata_map[nets.CHARACTERS[-1]]
        self.characters: Sequence[str] = nets.listed(listed)

    def detect(self, pictures: NDArray[np.uint8]) -> "Done[NDArray[np.float32]]":
        return Done(_run(self._detector, pictures)[:, 0])

    def classify(self, lines: NDArray[np.uint8]) -> "Done[NDArray[np.float32]]":
        return Done(_run(self._classifier, lines)[:, 1])

    def recognise(self, lines: NDArray[np.uint8]) -> "Done[Best]":
        probabilities = _run(self._recogniser, lines)
        classes = probabilities.argmax(axis=2)
        best = np.take_along_axis(probabilities, classes[:, :, None], axis=2)[:, :, 0]
        return Done(Best(classes.astype(np.int32), best, probabilities[:, :, -1].copy()))


class Done(Generic[T]):
    """ONNX Runtime has no inference under way that is worth waiting for: all of a CPU's cores are on each."""

    def __init__(self, result: T) -> None:
        self._result = result

    def result(self) -> T:
        return self._result


def _run(session: ort.InferenceSession, pictures: NDArray[np.uint8]) -> NDArray[np.float32]:
    """A net's one output for pictures that are red green blue, which it takes as blue green red planes."""
    planes = cv2.dnn.blobFromImages(list(pictures), 1 / nets.MIDDLE, mean=(nets.MIDDLE,) * 3, swapRB=True)
    output: NDArray[np.float32] = session.run(None, {session.get_inputs()[0].name: planes})[0]
    return output
