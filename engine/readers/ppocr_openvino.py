"""PP-OCR's nets on OpenVINO: the fastest way on a CPU."""

from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue
from typing import Any, Generic, TypeVar

import numpy as np
import openvino as ov
from numpy.typing import NDArray

from engine.readers import nets, ppocr_graph
from engine.readers.nets import Best

T = TypeVar("T")

SHAPES_KEPT = 256
"""Compiled shapes that OpenVINO keeps (its default is 5,000): fewer cost time again, more cost memory with every size
of photo that comes along. Measured over the flyers: 604 MB against 740 MB, at the same speed."""


class OpenVINONets:
    """The nets, compiled for this CPU."""

    name = "openvino"
    together = 1
    """A batch of pictures takes a CPU as long as one after the other, and more memory."""
    side_by_side = 1
    lines = 320
    """More gains no speed on a CPU and costs memory."""

    def __init__(self, threads: int) -> None:
        """`threads` 0: one for each core."""
        self._core = ov.Core()
        self._config: dict[str, object] = {"PERFORMANCE_HINT": "LATENCY", "CPU_RUNTIME_CACHE_CAPACITY": SHAPES_KEPT}
        if threads:
            self._config["INFERENCE_NUM_THREADS"] = threads
        folder = nets.models()
        detector, classifier, recogniser = (
            self._core.read_model(folder / name) for name in (nets.DETECTOR, nets.CLASSIFIER, nets.RECOGNISER)
        )
        self._detector = self._net(ppocr_graph.detector(detector), lambda out: np.array(out[0].data[:, 0]))
        self._classifier = self._net(classifier, lambda out: np.array(out[0].data[:, 1]))
        self.characters: Sequence[str] = nets.listed(str(recogniser.get_rt_info(list(nets.CHARACTERS)).value))
        self._recogniser = self._net(ppocr_graph.recogniser(recogniser), _best)

    def detect(self, pictures: NDArray[np.uint8]) -> "Begun[NDArray[np.float32]]":
        return self._detector.begin(pictures)

    def classify(self, lines: NDArray[np.uint8]) -> "Begun[NDArray[np.float32]]":
        return self._classifier.begin(lines)

    def recognise(self, lines: NDArray[np.uint8]) -> "Begun[Best]":
        return self._recogniser.begin(lines)

    def _net(self, model: ov.Model, read: Callable[[Sequence[ov.Tensor]], T]) -> "Net[T]":
        return Net(self._core.compile_model(ppocr_graph.from_pixels(model), "CPU", self._config), read)


class Net(Generic[T]):
    """A compiled net; any number of inferences may be under way, OpenVINO queues them."""

    def __init__(self, compiled: ov.CompiledModel, read: Callable[[Sequence[ov.Tensor]], T]) -> None:
        """`read` copies a result out of the tensors, which belong to the next inference after it."""
        self._compiled, self._read = compiled, read
        self._idle: SimpleQueue[ov.InferRequest] = SimpleQueue()

    def begin(self, given: NDArray[np.uint8]) -> "Begun[T]":
        try:
            request = self._idle.get_nowait()
        except Empty:
            request = self._compiled.create_infer_request()
        request.start_async([given], share_inputs=True)
        return Begun(self, request, given)

    def end(self, request: ov.InferRequest) -> T:
        try:
            request.wait()
            return self._read(request.output_tensors)
        finally:
            self._idle.put(request)


class Begun(Generic[T]):
    """An inference under way; keeps what it was given in memory, which OpenVINO shares."""

    def __init__(self, net: Net[T], request: ov.InferRequest, given: Any) -> None:
        self._net, self._request, self._given = net, request, given

    def result(self) -> T:
        return self._net.end(self._request)


def _best(out: Sequence[ov.Tensor]) -> Best:
    classes, probability, space = (np.array(tensor.data[:, :, 0]) for tensor in out)
    return Best(classes, probability, space)
