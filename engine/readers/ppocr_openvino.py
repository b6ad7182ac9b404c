"""PP-OCR's nets on OpenVINO: the fastest way on a CPU."""

import os
from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue
from typing import Any, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from engine.readers import nets, ppocr_graph
from engine.readers.nets import Best
from engine.readers.openvino_quiet import ov

T = TypeVar("T")

STREAMS = 4
"""Most inferences that run at once, each on its share of the threads: more calls at once than that are held up by what
Python does between the nets."""
DETECTOR_KEPT, RECOGNISER_KEPT = 256, 1536
"""Compiled kernels that OpenVINO keeps of each net and kind (its default is 5,000), about 60 for a shape of its input.
Photos come in many sizes and seldom in that of the one before; lines come in some 20, again and again."""


class OpenVINONets:
    """The nets, compiled for this CPU: to run several inferences at once, each on one core or few, which is what most
    photos a second take; the detector also for all cores on one picture, for a photo that is alone."""

    name = "openvino"
    together = 1
    """A batch of pictures takes a CPU as long as one after the other, and more memory."""
    lines = 640
    """More gains little speed on a CPU, and costs memory."""

    def __init__(self, threads: int) -> None:
        """`threads` 0: one for each core."""
        self._core = ov.Core()
        self._threads = threads or _cores()
        self.side_by_side = min(STREAMS, self._threads)
        folder = nets.models()
        detector, classifier, recogniser = (
            self._core.read_model(folder / name) for name in (nets.DETECTOR, nets.CLASSIFIER, nets.RECOGNISER)
        )
        self.characters: Sequence[str] = nets.listed(str(recogniser.get_rt_info(list(nets.CHARACTERS)).value))
        detector, classifier, recogniser = (
            ppocr_graph.from_pixels(model)
            for model in (ppocr_graph.detector(detector), classifier, ppocr_graph.recogniser(recogniser))
        )
        self._detector = self._net(detector, _map, streams=1, kept=DETECTOR_KEPT)
        self._classifier = self._net(classifier, _heads, streams=1, kept=DETECTOR_KEPT)
        self._recogniser = self._net(recogniser, _best, streams=self.side_by_side, kept=RECOGNISER_KEPT)

    def detect(self, pictures: NDArray[np.uint8]) -> "Begun[NDArray[np.float32]]":
        return self._detector.begin(pictures)

    def classify(self, lines: NDArray[np.uint8]) -> "Begun[NDArray[np.float32]]":
        return self._classifier.begin(lines)

    def recognise(self, lines: NDArray[np.uint8]) -> "Begun[Best]":
        return self._recogniser.begin(lines)

    def _net(self, model: ov.Model, read: Callable[[Sequence[ov.Tensor]], T], *, streams: int, kept: int) -> "Net[T]":
        config = {
            "NUM_STREAMS": streams,
            "INFERENCE_NUM_THREADS": self._threads,
            "CPU_RUNTIME_CACHE_CAPACITY": kept,
            "ENABLE_CPU_PINNING": False,  # each net would pin its streams to the same cores
        }
        return Net(self._core.compile_model(model, "CPU", config), read)


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


def _cores() -> int:
    """That this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _map(out: Sequence[ov.Tensor]) -> NDArray[np.float32]:
    return np.array(out[0].data[:, 0])


def _heads(out: Sequence[ov.Tensor]) -> NDArray[np.float32]:
    return np.array(out[0].data[:, 1])


def _best(out: Sequence[ov.Tensor]) -> Best:
    classes, probability, space = (np.array(tensor.data[:, :, 0]) for tensor in out)
    return Best(classes, probability, space)
