"""A batch that does not fit into the device's memory costs time, and never a photo."""

import logging
import weakref

import numpy as np
import pytest

from tests.reading.torch_nets import skip_without_torch

skip_without_torch()

import torch  # noqa: E402

from engine.readers.ppocr_torch.memory import Room  # noqa: E402
from engine.readers.ppocr_torch.runner import Runner  # noqa: E402


class Small:
    """A net on a device with room for so many inputs at once; it gives the first byte of each."""

    def __init__(self, room: int, error: RuntimeError | None = None) -> None:
        self.room = room
        self.error = error or torch.OutOfMemoryError("CUDA out of memory")
        self.tried: list[int] = []

    def __call__(self, batch: torch.Tensor) -> list[torch.Tensor]:
        self.tried.append(len(batch))
        if len(batch) > self.room:
            raise self.error
        return [batch[:, 0, 0, 0].float()]


def pictures(count: int) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """Each has its number for its first byte."""
    batch = np.zeros((count, 32, 32, 3), np.uint8)
    batch[:, 0, 0, 0] = np.arange(count)
    return batch


def first(outputs: object) -> list[float]:
    return list(np.asarray(outputs)[0])


@pytest.mark.parametrize(("room", "count"), [(1, 8), (3, 8), (5, 8), (8, 8), (1, 1), (2, 13)])
def test_every_input_of_a_batch_that_does_not_fit_has_its_output(room: int, count: int) -> None:
    """The batch is halved until its parts fit, and what comes of it is whole and in order."""
    net = Small(room)
    assert Runner("net", net, None).begin(pictures(count), first).result() == list(range(count))


@pytest.mark.parametrize(
    "words",
    [
        "CUDA error: out of memory",
        "CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling cublasCreate(handle)",
        "CUDA error: CUBLAS_STATUS_NOT_INITIALIZED when calling cublasCreate(handle)",
        "GET was unable to find an engine to execute this computation",
    ],
)
def test_libraries_tell_in_words_of_their_own_that_memory_ran_out(words: str) -> None:
    """What torch passes on of other libraries is understood too."""
    assert Runner("net", Small(2, RuntimeError(words)), None).begin(pictures(4), first).result() == [0, 1, 2, 3]


def test_another_error_is_not_taken_for_want_of_memory() -> None:
    """A net that fails for its input fails at once, and nothing is tried again."""
    net = Small(2, RuntimeError("mat1 and mat2 shapes cannot be multiplied"))
    with pytest.raises(RuntimeError, match="shapes"):
        Runner("net", net, None).begin(pictures(4), first)
    assert net.tried == [4]


def test_the_size_that_fits_is_remembered(caplog: pytest.LogCaptureFixture) -> None:
    """Only the first batch pays for finding out, and the operator reads of it once."""
    net = Small(4)
    runner = Runner("detector", net, None)
    with caplog.at_level(logging.WARNING):
        runner.begin(pictures(16), first).result()
        assert net.tried == [16, 8, 4, 4, 4, 4]
        net.tried.clear()
        assert runner.begin(pictures(16), first).result() == list(range(16))
    assert net.tried == [4, 4, 4, 4]
    (told,) = (record.getMessage() for record in caplog.records)
    assert "the detector ran out of memory with 16 inputs" in told


def test_what_is_remembered_counts_bytes_not_inputs() -> None:
    """After large photos did not fit together, small ones still go together."""
    net = Small(2)
    runner = Runner("net", net, None)
    runner.begin(np.zeros((4, 64, 64, 3), np.uint8), first).result()
    net.tried.clear()
    net.room = 8
    runner.begin(pictures(8), first).result()
    assert net.tried == [8]


def test_one_input_that_never_fits_is_told_to_the_caller() -> None:
    """A photo for which there is no room at all fails for itself, with the runtime's own error."""
    with pytest.raises(torch.OutOfMemoryError):
        Runner("net", Small(0), None).begin(pictures(2), first)


def test_an_input_gets_another_try_when_memory_is_free_again() -> None:
    """What other work on the device held for a moment does not fail a photo."""
    net = Small(0)

    def busy_once(batch: torch.Tensor) -> list[torch.Tensor]:
        try:
            return net(batch)
        finally:
            net.room = 1

    assert Runner("net", busy_once, None).begin(pictures(1), first).result() == [0.0]


@pytest.mark.parametrize("count", [1, 4])
def test_what_a_failed_try_had_computed_is_free_before_the_next_one(count: int) -> None:
    """Memory is asked back only when nothing holds it any more: an error's traceback would."""
    computed: list[weakref.ref[torch.Tensor]] = []

    def fails_first(batch: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> int:
        features = torch.zeros(len(batch))
        computed.append(weakref.ref(features))
        if len(computed) == 1:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return len(features)

    freed: list[bool] = []
    room = Room("net", lambda: freed.append(computed[0]() is None))
    assert sum(members for members, _ in room.run(pictures(count), fails_first)) == count
    assert freed == [True]
